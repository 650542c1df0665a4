"""A dentist sends a patient on: tooth numbers to circle, films ticked, plain words beside the codes."""

from sample_docs import style
from sample_docs.layouts.held.cases import specialist
from sample_docs.layouts.held.special_cases import DENTAL
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.truth import Run
from sample_docs.world import World, offices
from sample_docs.world.conditions import Condition
from sample_docs.world.offices import Provider
from sample_docs.world.people import clinician

DENTISTS = (
    "Bright Harbor Dental",
    "Old Mill Family Dentistry",
    "Fern & Fawcett, DDS",
    "Riverbend Dental Arts",
    "Gentle Creek Dental Care",
)
FILMS = ("Panoramic", "Bitewings", "Periapical", "None - please take")


def draw(sheet: Sheet, world: World) -> None:
    """Draw the referral."""
    pen = style.draw(world.rng, dates="slash two_digit medium", phones="dot dash parens")
    case = world.rng.choice(DENTAL)
    dentist = _dentist(world)
    sheet.font, sheet.size = world.rng.choice(("Caladea", "Liberation Serif")), 11
    sheet.page()
    _head(sheet, world, pen, dentist)
    _introduction(sheet, world, pen, specialist(world, case, world.rng.choice(("DDS", "DMD"))))
    y = _teeth(sheet, world, 286)
    y = _findings(sheet, world, pen, case, y + 14)
    _films(sheet, world, y)
    sheet.text(330, 700, f"{dentist.person.given} {dentist.person.family}", font="Signature", size=26)
    sheet.line(320, 708, 540, 708)
    sheet.text(320, 721, *pen.name("referring_provider", dentist.person), size=10)
    sheet.text(320, 734, "NPI ", pen.npi("referring_provider.npi", dentist.person), size=10)


def _dentist(world: World) -> Provider:
    office = offices.office(world.rng, world.rng.choice(DENTISTS), world.city)
    world.sender = office.name, office.fax
    return Provider(
        clinician(world.rng, world.today, world.referrer.person.npi, world.rng.choice(("DDS", "DMD"))), office
    )


def _head(sheet: Sheet, world: World, pen: Style, dentist: Provider) -> None:
    office = dentist.office
    sheet.text(72, 66, pen.text("referring_provider.organization", office.name), size=20, italic=True)
    sheet.text(72, 82, *pen.one_line("referring_provider.address", office.address), size=10)
    sheet.text(
        72,
        95,
        "Telephone ",
        pen.phone("referring_provider.phone", office.phone),
        "   Fax ",
        pen.phone("referring_provider.fax", office.fax),
        size=10,
    )
    sheet.line(72, 104, 540, 104, 1.4)
    sheet.text(540, 66, pen.date("date", world.date), align="right")


def _introduction(sheet: Sheet, world: World, pen: Style, to: Provider) -> None:
    patient = world.patient
    sheet.text(540, 122, world.rng.choice(("Patient referral", "Referral", "")), italic=True, size=13, align="right")
    sheet.text(72, 134, "Introducing", bold=True)
    sheet.text(160, 134, *pen.name("patient", patient))
    sheet.text(72, 154, world.rng.choice(("Birth date", "Date of birth")), bold=True)
    sheet.text(160, 154, pen.born("patient.birth_date", patient))
    sheet.text(320, 154, "Reach at", bold=True)
    sheet.text(384, 154, pen.phone("patient.phone", world.patient_phone))
    sheet.text(72, 182, world.rng.choice(("To the office of", "Sent to")), bold=True)
    lines: list[list[Run]] = [
        pen.name("referred_to", to.person),
        [pen.text("referred_to.organization", to.office.name)],
        *pen.lines("referred_to.address", to.office.address),
    ]
    y = sheet.stack(176, 182, lines, leading=14.5)
    sheet.text(176, y, "Fax ", pen.phone("referred_to.fax", to.office.fax))


def _teeth(sheet: Sheet, world: World, y: float) -> float:
    circled = world.rng.sample(range(1, 33), world.rng.randint(1, 2))
    for row, numbers in enumerate((range(1, 17), range(32, 16, -1))):
        for i, tooth in enumerate(numbers):
            x, line = 90 + i * 28 + (10 if i > 7 else 0), y + row * 22
            if tooth in circled:
                sheet.box(x - 10, line - 13, 20, 18, weight=1.2, radius=8)
            sheet.text(x, line, str(tooth), size=10, align="center")
    sheet.line(72, y + 7, 560, y + 7, 0.6)
    sheet.line(305, y - 16, 305, y + 30, 0.6)
    return y + 44


def _findings(sheet: Sheet, world: World, pen: Style, case: Condition, y: float) -> float:
    sheet.text(72, y, world.rng.choice(("Chief complaint", "Complaint", "Reason sent", "Referred for")), bold=True)
    y = sheet.wrap(176, y, 364, pen.text("reason", world.rng.choice(case.reasons)), leading=15) + 8
    for i, (code, name) in enumerate(case.diagnoses):
        sheet.text(72, y, "Diagnosis" if i == 0 else "", bold=True)
        sheet.text(176, y, pen.text(f"diagnoses[{i}].description", name), ", ", pen.text(f"diagnoses[{i}].code", code))
        y += 17
    for i, (code, wording) in enumerate(case.procedures):
        sheet.text(72, y + 6, "Planned work" if i == 0 else "", bold=True)
        sheet.text(
            176, y + 6, pen.text(f"procedures[{i}].code", code), "  ", pen.text(f"procedures[{i}].description", wording)
        )
        y += 17
    sheet.text(72, y + 14, "Please do", bold=True)
    sheet.text(176, y + 14, pen.text("service_requested", case.service))
    sheet.text(72, y + 34, "Remarks", bold=True)
    sheet.text(176, y + 34, pen.text("notes", world.rng.choice(case.notes)))
    return _insurance(sheet, world, pen, y + 54)


def _insurance(sheet: Sheet, world: World, pen: Style, y: float) -> float:
    if world.chance(0.5):
        return y
    cover = world.coverage
    sheet.text(72, y, "Dental plan", bold=True)
    sheet.text(
        176,
        y,
        pen.text("coverage.payer", cover.payer.name),
        ", subscriber ",
        pen.text("coverage.member_id", cover.member_id),
    )
    return y + 20


def _films(sheet: Sheet, world: World, y: float) -> None:
    sent, x = world.rng.randrange(len(FILMS)), 176.0
    sheet.text(72, y + 10, "Films sent", bold=True)
    for i, label in enumerate(FILMS):
        x = sheet.tick(x, y + 10, label, ticked=i == sent, size=10) + 14
