"""A health record's order as a list: grey stripes, a column of names without colons."""

from datetime import timedelta

from sample_docs import style
from sample_docs.layouts.held.cases import GENERAL, sentence, specialist
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.truth import Run, Value
from sample_docs.world import World, numbers
from sample_docs.world.conditions import Condition
from sample_docs.world.offices import Provider

Line = tuple[str, list[Run]]


def draw(sheet: Sheet, world: World) -> None:
    """Draw the print-out."""
    pen = style.draw(world.rng, dates="short day_first iso slash", phones="dash dot", surname_first=world.chance(0.5))
    case = world.rng.choice(GENERAL)
    to = specialist(world, case)
    sheet.font, sheet.size = world.rng.choice(("Roboto", "Carlito", "Lato")), 10
    sheet.page()
    sheet.text(50, 58, f"Referral order - {case.specialty}", size=16, bold=True)
    sheet.text(562, 58, f"No. {numbers.pattern(world.rng, '9########')}", align="right")
    y = _section(sheet, 84, "Patient", _patient(world, pen))
    y = _section(sheet, y, "Order", _order(world, pen, case))
    y = _section(sheet, y, world.rng.choice(("Ordered by", "Requested by")), _referrer(world, pen))
    y = _section(sheet, y, world.rng.choice(("Performing provider", "Consulting provider")), _performer(pen, to))
    y = _section(sheet, y, "Guarantor coverage", _coverage(world, pen))
    minute = f"{world.rng.randint(7, 12)}:{world.rng.randrange(60):02d} {world.rng.choice(('AM', 'PM'))}"
    sheet.text(50, 752, f"Printed {pen.date('', world.today).shown} {minute}", size=9)
    sheet.text(562, 752, "1 / 1", size=9, align="right")
    sheet.trap("several_dates", "several_names")


def _section(sheet: Sheet, y: float, title: str, lines: list[Line]) -> float:
    sheet.text(50, y + 10, title, bold=True, size=10.5)
    y += 15
    for i, (label, runs) in enumerate(lines):
        if i % 2 == 0:
            sheet.box(50, y, 512, 15, fill="#eeeeee", weight=0)
        sheet.text(56, y + 11, label, size=9.5)
        sheet.text(190, y + 11, *runs)
        y += 15
    return y + 3


def _patient(world: World, pen: Style) -> list[Line]:
    patient = world.patient
    age = (world.date - patient.birth_date).days // 365
    lines: list[Line] = [
        (world.rng.choice(("Legal name", "Name")), pen.name("patient", patient)),
        (
            world.rng.choice(("Birthdate", "Born", "Date of birth")),
            [pen.born("patient.birth_date", patient), f"   ({age} years)"],
        ),
        (world.rng.choice(("Sex", "Legal sex")), [pen.text("patient.sex", patient.sex.title(), patient.sex)]),
        (
            world.rng.choice(("Chart no.", "MRN", "Record no.")),
            [pen.text("patient.medical_record_number", world.record_number)],
        ),
    ]
    if world.chance(0.6):
        lines.append(("Home address", pen.one_line("patient.address", world.patient_address)))
    return [
        *lines,
        (world.rng.choice(("Cell phone", "Preferred phone")), [pen.phone("patient.phone", world.patient_phone)]),
    ]


def _order(world: World, pen: Style, case: Condition) -> list[Line]:
    level = world.rng.choice((("Routine", "routine"), ("Urgent", "urgent"), ("Stat", "stat"), ("ASAP", "asap")))
    lines: list[Line] = [
        ("Order date", [pen.date("date", world.date)]),
        ("Expected by", [pen.date("", world.date + timedelta(days=30)).shown]),
        ("Expires", [pen.date("", world.date + timedelta(days=365)).shown]),
        ("Priority", [Value("urgency", *level)]),
        (
            world.rng.choice(("Indication", "Clinical question", "Reason for consult", "Reason")),
            [pen.text("reason", sentence(world.rng.choice(case.reasons)))],
        ),
    ]
    for i, (code, name) in enumerate(case.diagnoses):
        lines.append(
            (
                f"Diagnosis {i + 1}",
                [pen.text(f"diagnoses[{i}].code", code), "  ", pen.text(f"diagnoses[{i}].description", name)],
            )
        )
    for i, (code, wording) in enumerate(case.procedures):
        lines.append(
            (
                "Procedure",
                [pen.text(f"procedures[{i}].code", code), "  ", pen.text(f"procedures[{i}].description", wording)],
            )
        )
    lines.append(("Service", [pen.text("service_requested", case.service)]))
    if world.chance(0.5):
        visits = world.rng.choice((1, 2, 4))
        lines.append(("Visits allowed", [pen.text("visits_requested", str(visits), visits)]))
    return (
        [*lines, ("Order comments", [pen.text("notes", world.rng.choice(case.notes))])] if world.chance(0.6) else lines
    )


def _referrer(world: World, pen: Style) -> list[Line]:
    person, office = world.referrer.person, world.referrer.office
    lines: list[Line] = [
        ("Authorizing clinician", pen.name("referring_provider", person)),
        ("NPI", [pen.npi("referring_provider.npi", person)]),
        ("Clinic", [pen.text("referring_provider.organization", office.name)]),
        ("Clinic address", pen.one_line("referring_provider.address", office.address)),
        ("Clinic phone", [pen.phone("referring_provider.phone", office.phone)]),
        ("Clinic fax", [pen.phone("referring_provider.fax", office.fax)]),
        ("Entered by", [f"{world.clerk.given} {world.clerk.family}, LPN"]),
    ]
    other = world.colleague.person
    return (
        [*lines, ("Family doctor", [f"{other.given} {other.family}, {other.credentials}"])]
        if world.chance(0.5)
        else lines
    )


def _performer(pen: Style, to: Provider) -> list[Line]:
    lines: list[Line] = [
        ("Refer to", pen.name("referred_to", to.person)),
        ("Specialty", [pen.text("referred_to.specialty", to.specialty)]),
        ("Location", [pen.text("referred_to.organization", to.office.name)]),
    ]
    return [
        *lines,
        ("Location phone", [pen.phone("referred_to.phone", to.office.phone)]),
        ("Location fax", [pen.phone("referred_to.fax", to.office.fax)]),
    ]


def _coverage(world: World, pen: Style) -> list[Line]:
    cover = world.coverage
    lines: list[Line] = [
        ("Payer", [pen.text("coverage.payer", cover.payer.name)]),
        ("Subscriber no.", [pen.text("coverage.member_id", cover.member_id)]),
    ]
    if cover.group_number:
        lines.append(("Group no.", [pen.text("coverage.group_number", cover.group_number)]))
    if world.chance(0.3):
        lines.append(("Authorization", [pen.text("coverage.authorization_number", cover.authorization_number)]))
    return lines
