"""A health plan's or agency's desk writes to an office: a reference number and a date to answer by."""

from datetime import timedelta

from sample_docs import style
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.truth import Run, Value
from sample_docs.world import World, numbers, offices

SENDERS = (
    "Silverleaf Health Plan",
    "Guardian Oak Home Care",
    "Tri-County Hospice",
    "Beryl Dental Benefits",
    "Northmark Utilization Review",
    "Amity Durable Medical",
)
TEAMS = ("Intake team", "Clinical review", "Quality department", "Provider relations", "Plan of care desk")
SUBJECTS = (
    "Missing clinical notes",
    "Plan of care for signature",
    "Certificate of medical need",
    "Chart audit request",
    "Change of orders",
)
BODIES = (
    "Our nurse needs the last two progress notes before a decision can be made.",
    "The attached plan must carry the physician's signature and date on each page.",
    "Kindly complete section B and send it back together with this sheet.",
)


def draw(sheet: Sheet, world: World) -> None:
    """Draw the cover sheet."""
    pen = style.draw(world.rng, dates="long slash dash", phones="one dash parens")
    sheet.font, sheet.size = world.rng.choice(("Gentium", "DejaVu Serif")), 10.5
    desk = world.office(world.rng.choice(SENDERS))
    world.sender = desk.name, desk.fax
    sheet.page()
    sheet.text(560, 70, pen.text("from.organization", desk.name), size=16, bold=True, align="right")
    sheet.text(560, 86, world.rng.choice(TEAMS), italic=True, align="right")
    sheet.text(60, 132, world.rng.choice(("Facsimile message", "Fax to provider", "Faxed correspondence")), size=20)
    y = _addressee(sheet, world, pen, 168)
    y = _sender(sheet, world, pen, desk, y)
    y = _matter(sheet, world, pen, y + 6)
    y = sheet.wrap(60, y + 14, 490, pen.text("message", world.rng.choice(BODIES)), leading=16)
    sheet.text(
        60,
        y + 12,
        "Please answer no later than ",
        pen.date("", world.date + timedelta(days=world.rng.randint(3, 14))).shown,
        ".",
        bold=True,
    )
    sheet.trap("second_date")
    sheet.ignore("message")
    _languages(sheet)


def _row(sheet: Sheet, y: float, label: str, *runs: Run) -> float:
    sheet.text(60, y, label, size=10)
    sheet.text(176, y, *runs, bold=True)
    return y + 19


def _addressee(sheet: Sheet, world: World, pen: Style, y: float) -> float:
    office = world.specialist.office
    y = _row(
        sheet,
        y,
        world.rng.choice(("Provider office", "Facility", "Addressee")),
        pen.text("to.organization", office.name),
    )
    if world.chance(0.4):
        y = _row(sheet, y, "c/o", pen.full_name("to.name", world.specialist.person, "{} {}"))
    return _row(sheet, y, world.rng.choice(("Fax line", "Send to fax")), pen.phone("to.fax", office.fax))


def _sender(sheet: Sheet, world: World, pen: Style, desk: offices.Office, y: float) -> float:
    y = _row(sheet, y + 8, world.rng.choice(("Contact", "Your contact")), pen.full_name("from.name", world.clerk))
    y = _row(sheet, y, "Contact phone", _direct_line(world, pen, desk))
    return _row(sheet, y, "Return fax", pen.phone("from.fax", desk.fax))


def _direct_line(world: World, pen: Style, desk: offices.Office) -> Value:
    plain = pen.phone("from.phone", desk.phone)
    if world.chance(0.7):
        return plain
    extension = world.rng.randint(100, 998)
    return Value(plain.path, f"{plain.shown} ext. {extension}", f"{plain.value};ext={extension}")


def _matter(sheet: Sheet, world: World, pen: Style, y: float) -> float:
    pages = world.page_count
    y = _row(sheet, y, world.rng.choice(("Written", "Issued")), pen.date("date", world.date))
    y = _row(sheet, y, "Our reference", numbers.pattern(world.rng, "@@-9######"))
    y = _row(sheet, y, "Regarding", pen.text("subject", world.rng.choice(SUBJECTS)))
    return _row(
        sheet, y, world.rng.choice(("Page total", "Length")), pen.text("page_count", str(pages), pages), " pages"
    )


def _languages(sheet: Sheet) -> None:
    sheet.line(60, 690, 560, 690, 0.4)
    sheet.text(60, 706, "ATENCIÓN: si habla español, tiene a su disposición servicios gratuitos de ayuda.", size=9)
    sheet.wrap(
        60,
        720,
        490,
        "This message may hold protected health information. If it is not yours, call our contact and shred it.",
        size=9,
    )
