"""A referral to counseling: shaded side headings, a release of information, a case manager named."""

from sample_docs import style
from sample_docs.layouts.held.cases import specialist
from sample_docs.layouts.held.special_cases import MIND
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.truth import Run
from sample_docs.world import World
from sample_docs.world.conditions import Condition
from sample_docs.world.offices import Provider

LEVELS = (("Emergent", "stat"), ("Urgent", "urgent"), ("Routine", "routine"))


def draw(sheet: Sheet, world: World) -> None:
    """Draw the referral."""
    pen = style.draw(world.rng, dates="dash slash long", phones="space dash parens", surname_first=world.chance(0.6))
    case = world.rng.choice(MIND)
    sheet.font, sheet.size = world.rng.choice(("DejaVu Sans Condensed", "Roboto Condensed")), 10.5
    sheet.page()
    sheet.text(
        306,
        58,
        world.rng.choice(
            ("BEHAVIORAL HEALTH REFERRAL", "Referral for Counseling Services", "MENTAL HEALTH SERVICES REFERRAL")
        ),
        size=16,
        bold=True,
        align="center",
    )
    sheet.text(306, 74, "CONFIDENTIAL - disclosure limited by 42 CFR Part 2", size=9, align="center")
    y = _block(sheet, 88, "Individual", _person(world, pen))
    y = _block(sheet, y, "Coverage", _coverage(world, pen))
    y = _block(sheet, y, "Referral source", _source(world, pen))
    y = _block(sheet, y, "Agency", _agency(world, pen, specialist(world, case)))
    y = _block(sheet, y, "Clinical", _clinical(world, pen, case))
    y = _levels(sheet, world, pen, y + 22)
    other = world.clerk
    sheet.text(54, y + 26, f"Case manager (for questions): {other.given} {other.family}", size=9.5)
    sheet.text(54, y + 42, "[X] Release of information signed by the individual    [ ] Interpreter needed", size=9.5)
    sheet.trap("second_contact")


def _block(sheet: Sheet, y: float, title: str, lines: list[tuple[str, list[Run]]]) -> float:
    top, y = y, y + 17
    for label, runs in lines:
        sheet.text(150, y, label, size=9.5)
        y = sheet.wrap(262, y, 294, *runs, leading=13.5) + 3.5
    sheet.box(48, top, 94, y - top - 8, fill="#e3e3e3", weight=0)
    sheet.text(54, top + 17, title, bold=True)
    sheet.box(48, top, 516, y - top - 8)
    return y - 4


def _person(world: World, pen: Style) -> list[tuple[str, list[Run]]]:
    patient = world.patient
    return [
        (world.rng.choice(("Client name", "Name of individual")), pen.name("patient", patient)),
        (world.rng.choice(("Client birth date", "Birth date", "DOB")), [pen.born("patient.birth_date", patient)]),
        (world.rng.choice(("Gender", "Sex at birth")), [pen.text("patient.sex", patient.sex.title(), patient.sex)]),
        ("Best number to call", [pen.phone("patient.phone", world.patient_phone)]),
        ("Residence", pen.one_line("patient.address", world.patient_address)),
    ]


def _coverage(world: World, pen: Style) -> list[tuple[str, list[Run]]]:
    cover = world.coverage
    lines: list[tuple[str, list[Run]]] = [("Payer", [pen.text("coverage.payer", cover.payer.name)])]
    lines.append(
        (
            world.rng.choice(("Insured's number", "Enrollee ID", "Policy no.")),
            [pen.text("coverage.member_id", cover.member_id)],
        )
    )
    return lines


def _source(world: World, pen: Style) -> list[tuple[str, list[Run]]]:
    person, office = world.referrer.person, world.referrer.office
    return [
        ("Date of referral", [pen.date("date", world.date)]),
        (world.rng.choice(("Clinician making referral", "Referred by")), pen.name("referring_provider", person)),
        ("NPI", [pen.npi("referring_provider.npi", person)]),
        ("Practice", [pen.text("referring_provider.organization", office.name)]),
        (
            "Phone / fax",
            [
                pen.phone("referring_provider.phone", office.phone),
                " / ",
                pen.phone("referring_provider.fax", office.fax),
            ],
        ),
    ]


def _agency(world: World, pen: Style, to: Provider) -> list[tuple[str, list[Run]]]:
    lines: list[tuple[str, list[Run]]] = [("Send to", [pen.text("referred_to.organization", to.office.name)])]
    if world.chance(0.6):
        lines.append(("Preferred provider", pen.name("referred_to", to.person)))
    return [*lines, ("Agency fax", [pen.phone("referred_to.fax", to.office.fax)])]


def _clinical(world: World, pen: Style, case: Condition) -> list[tuple[str, list[Run]]]:
    lines: list[tuple[str, list[Run]]] = []
    for i, (code, name) in enumerate(case.diagnoses):
        lines.append(
            (
                "Diagnosis" if i == 0 else "Other diagnosis",
                [pen.text(f"diagnoses[{i}].description", name), " - ", pen.text(f"diagnoses[{i}].code", code)],
            )
        )
    lines.append(
        (
            world.rng.choice(("Presenting problem", "Presenting concerns", "Reason for referral")),
            [pen.text("reason", world.rng.choice(case.reasons))],
        )
    )
    lines.append(("Service sought", [pen.text("service_requested", case.service)]))
    return [*lines, ("Safety and history", [pen.text("notes", world.rng.choice(case.notes))])]


def _levels(sheet: Sheet, world: World, pen: Style, y: float) -> float:
    chosen, x = world.rng.randrange(3), 150.0
    sheet.text(54, y, "Level of need", bold=True)
    for i, (label, word) in enumerate(LEVELS):
        run: Run = pen.text("urgency", label, word) if i == chosen and word != "stat" else label
        x = sheet.tick(x, y, run, ticked=i == chosen, mark="filled") + 24
    if LEVELS[chosen][1] == "stat":
        sheet.ignore("urgency")
    return y
