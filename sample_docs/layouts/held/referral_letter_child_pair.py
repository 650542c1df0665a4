"""A children's clinic to a children's specialist: two offices in boxes side by side, a parent named."""

from sample_docs import style
from sample_docs.layouts.held.cases import child, specialist
from sample_docs.layouts.held.special_cases import CHILD
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.truth import Run
from sample_docs.world import World, conditions, people
from sample_docs.world.offices import Provider

LEVELS = (("Routine", "routine"), ("Urgent", "urgent"), ("ASAP", "asap"))


def draw(sheet: Sheet, world: World) -> None:
    """Draw the referral."""
    pen = style.draw(world.rng, dates="short slash medium", phones="parens dot dash")
    case = world.rng.choice(CHILD)
    world.patient = child(world.rng, world.date)
    sheet.font, sheet.size = world.rng.choice(("Open Sans", "Carlito")), 10
    sheet.page()
    sheet.disc(72, 62, 20, "#888888")
    sheet.disc(72, 62, 12, "#ffffff")
    sheet.text(
        104,
        68,
        world.rng.choice(("Pediatric Specialty Referral", "Referral of a Child", "Children's Referral Sheet")),
        size=18,
        bold=True,
    )
    sheet.text(560, 68, pen.date("date", world.date), align="right")
    sender = world.rng.choice(("REFERRED FROM", "FROM", "SENDING CLINIC"))
    receiver = world.rng.choice(("REFERRED TO", "TO", "RECEIVING CLINIC"))
    _office(sheet, pen, world.referrer, "referring_provider", x=50, title=sender)
    _office(sheet, pen, specialist(world, case), "referred_to", x=310, title=receiver)
    _patient(sheet, world, pen, 262)
    y = _problem(sheet, world, pen, case, 366)
    _insurance(sheet, world, pen, y + 16)
    person = world.referrer.person
    sheet.text(60, 706, f"{person.given} {person.family}", font="Signature", size=26)
    sheet.line(50, 714, 280, 714)
    sheet.text(50, 726, "Signature of the sending clinician", size=9)


def _office(sheet: Sheet, pen: Style, provider: Provider, path: str, *, x: float, title: str) -> None:
    office = provider.office
    sheet.box(x, 92, 250, 132, weight=1)
    sheet.box(x, 92, 250, 17, fill="#444444", weight=0)
    sheet.text(x + 8, 104.5, title, bold=True, size=9.5, color="#ffffff")
    lines: list[list[Run]] = [pen.name(path, provider.person), [pen.text(f"{path}.organization", office.name)]]
    if provider.specialty:
        lines.append([pen.text(f"{path}.specialty", provider.specialty)])
    lines += [*pen.lines(f"{path}.address", office.address)]
    lines.append(["Office ", pen.phone(f"{path}.phone", office.phone), "  Fax ", pen.phone(f"{path}.fax", office.fax)])
    sheet.stack(x + 8, 122, [*lines, ["NPI # ", pen.npi(f"{path}.npi", provider.person)]], leading=14)


def _patient(sheet: Sheet, world: World, pen: Style, y: float) -> None:
    patient, parent = world.patient, people.draw(world.rng, world.today, oldest=48, youngest=24)
    months = (world.date - patient.birth_date).days // 30
    age = f"{months // 12} y {months % 12} m"
    sheet.text(50, y - 16, "Child", bold=True, size=11)
    sheet.line(50, y - 12, 560, y - 12)
    sheet.text(50, y + 6, "Name  ", *pen.name("patient", patient))
    sheet.text(
        300,
        y + 6,
        world.rng.choice(("Birthday  ", "DOB  ", "Born  ")),
        pen.born("patient.birth_date", patient),
        f"   Age {age}",
    )
    sheet.text(
        50,
        y + 26,
        world.rng.choice(("Sex  ", "Gender  ")),
        pen.text("patient.sex", "Girl" if patient.sex == "female" else "Boy", patient.sex),
    )
    sheet.text(300, y + 26, "Lives at  ", *pen.one_line("patient.address", world.patient_address), size=9.5)
    sheet.text(50, y + 46, f"Parent or guardian  {parent.given} {parent.family}")
    sheet.text(300, y + 46, "Home phone  ", pen.phone("patient.phone", world.patient_phone))
    sheet.text(
        50,
        y + 66,
        "Weight  ",
        f"{world.rng.randint(11, 48)}.{world.rng.randint(0, 9)} kg",
        "      Allergies  none known",
    )
    sheet.trap("guardian_named")


def _problem(sheet: Sheet, world: World, pen: Style, case: conditions.Condition, y: float) -> float:
    sheet.text(
        50, y, world.rng.choice(("Main concern", "Reason for referral", "Presenting concern")), bold=True, size=11
    )
    sheet.line(50, y + 4, 560, y + 4)
    y = sheet.wrap(50, y + 20, 500, pen.text("reason", world.rng.choice(case.reasons)), leading=14) + 12
    sheet.text(50, y, "Codes", bold=True, size=11)
    sheet.line(50, y + 4, 560, y + 4)
    for i, (code, name) in enumerate(case.diagnoses):
        y += 17
        sheet.text(50, y, pen.text(f"diagnoses[{i}].code", code), "   ", pen.text(f"diagnoses[{i}].description", name))
    for i, (code, wording) in enumerate(case.procedures):
        y += 17
        sheet.text(
            50, y, pen.text(f"procedures[{i}].code", code), "   ", pen.text(f"procedures[{i}].description", wording)
        )
    y += 30
    sheet.text(50, y, "More to know", bold=True, size=11)
    sheet.line(50, y + 4, 560, y + 4)
    y = sheet.wrap(50, y + 20, 500, pen.text("notes", world.rng.choice(case.notes)), leading=14)
    return _asked(sheet, world, pen, case, y + 14)


def _asked(sheet: Sheet, world: World, pen: Style, case: conditions.Condition, y: float) -> float:
    sheet.text(50, y, "Asked for  ", pen.text("service_requested", case.service))
    chosen, x = world.rng.randrange(3), 300.0
    for i, (label, word) in enumerate(LEVELS):
        run: Run = pen.text("urgency", label, word) if i == chosen else label
        x = sheet.tick(x, y, run, ticked=i == chosen, mark="check") + 18
    return y + 16


def _insurance(sheet: Sheet, world: World, pen: Style, y: float) -> None:
    cover = world.coverage
    sheet.text(50, y, "Insurance", bold=True, size=11)
    sheet.line(50, y + 4, 560, y + 4)
    runs: list[Run] = [
        pen.text("coverage.payer", cover.payer.name),
        "   policy number ",
        pen.text("coverage.member_id", cover.member_id),
    ]
    if cover.group_number and world.chance(0.6):
        runs += ["   group ", pen.text("coverage.group_number", cover.group_number)]
    sheet.text(50, y + 20, *runs)
