"""A dialysis chain's template: colour band, centre number, two shaded headings over label columns, list of papers."""

from sample_docs import style
from sample_docs.layouts.seen import cover_wording as wording
from sample_docs.layouts.seen import front_desk
from sample_docs.layouts.seen.cover_wording import Errand
from sample_docs.layouts.seen.front_desk import Line
from sample_docs.layouts.seen.placing import beside
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.world import World

NAMES = ("Blue Basin Dialysis", "RenewCare Kidney Center", "Twin Lakes Dialysis - Home Program", "Riverwalk Dialysis")
SUBJECTS = (
    "Monthly labs",
    "Hospitalization records",
    "Medication reconciliation",
    "Hepatitis B status",
    "Order renewal",
)
MESSAGES = (
    "Monthly labs for our shared patient. Potassium is flagged.",
    "Patient missed two treatments. Please let us know of any admission.",
    "Please send the most recent H&P and the TB screening.",
    "Please update the medication list and sign the order.",
)
PAPERS = ("Lab report", "Treatment sheets", "Medication list", "H&P", "Orders to sign", "Care plan")
COLORS = ("#00578a", "#5b2d82", "#006b54")


def draw(sheet: Sheet, world: World) -> None:
    """Draw the cover sheet."""
    pen = style.draw(world.rng, dates="slash two_digit medium", phones="parens dash dot")
    pick = world.rng.choice
    sheet.font, sheet.size = pick(("Open Sans", "Roboto", "Lato")), 10
    sheet.page()
    errand = front_desk.errand(world, NAMES, SUBJECTS, MESSAGES)
    color = pick(COLORS)
    sheet.box(0, 24, 612, 46, fill=color, weight=0)
    sheet.text(48, 53, pen.text("from.organization", errand.office.name), size=18, bold=True, color="#ffffff")
    sheet.text(564, 53, pick(("FAX", "Fax Cover", "facsimile")), size=16, color="#ffffff", align="right")
    sheet.text(48, 86, f"{errand.address}    Center {world.rng.randint(1000, 9999)}", size=8.5)
    sender, recipient = _sender(world, pen, errand), _recipient(world, pen, errand)
    titles = pick((("TO", "FROM"), ("Recipient", "Sender"), ("Send to", "Sent from")))
    for x, title, lines in ((48, titles[0], recipient), (312, titles[1], sender)):
        _block(sheet, x, 104, title, lines)
    y = _facts(sheet, world, pen, errand, 240)
    ticked = set(world.rng.sample(range(len(PAPERS)), world.rng.randint(1, 3)))
    sheet.text(48, y + 8, pick(("Documents included", "Included in this fax")), bold=True, color=color)
    y = front_desk.boxes(sheet, 48, y + 28, PAPERS, ticked, columns=3)
    sheet.text(48, y + 14, pick(("Comments", "Message", "Notes")), bold=True, color=color)
    sheet.wrap(48, y + 32, 516, pen.text("message", errand.message), leading=16)
    sheet.wrap(48, 726, 516, pick(wording.NOTICES), size=8)


def _recipient(world: World, pen: Style, errand: Errand) -> list[Line]:
    pick, to = world.rng.choice, errand.to
    lines: list[Line] = [
        (pick(("Name", "Attention", "Physician")), [wording.to_name(world, pen, to)]),
        (pick(("Organization", "Office", "Practice")), [pen.text("to.organization", to.office.name)]),
        (pick(("Fax", "Fax #")), [pen.phone("to.fax", to.office.fax)]),
    ]
    return [*lines, ("Phone", [pen.phone("to.phone", to.office.phone)] if world.chance(0.6) else [])]


def _sender(world: World, pen: Style, errand: Errand) -> list[Line]:
    pick, office = world.rng.choice, errand.office
    return [
        (pick(("Name", "Teammate", "Staff")), [wording.from_name(world, pen, errand)]),
        ("Title", [pick(("Charge Nurse", "Unit Secretary", "Social Worker", "Renal Dietitian"))]),
        (pick(("Fax", "Fax #")), [pen.phone("from.fax", office.fax)]),
        ("Phone", [pen.phone("from.phone", office.phone)]),
    ]


def _block(sheet: Sheet, x: float, y: float, title: str, lines: list[Line]) -> None:
    sheet.box(x, y, 252, 18, fill="#dddddd", weight=0)
    sheet.text(x + 6, y + 13, title, bold=True)
    for i, (label, runs) in enumerate(lines):
        beside(sheet, x + 6, y + 38 + i * 20, label, runs, at=x + 80, width=244, bold_label=False)
        sheet.line(x + 78, y + 41 + i * 20, x + 252, y + 41 + i * 20, 0.3)


def _facts(sheet: Sheet, world: World, pen: Style, errand: Errand, y: float) -> float:
    pick = world.rng.choice
    sheet.line(48, y - 16, 564, y - 16, 0.8)
    sheet.labelled(48, y, pick(("Date", "Date sent")), pen.date("date", world.date), at=112)
    sheet.labelled(312, y, pick(("Pages", "Total pages")), wording.page_count(world, pen), at=390)
    sheet.labelled(48, y + 20, pick(("Regarding", "Subject", "Re")), pen.text("subject", errand.subject), at=112)
    sheet.line(48, y + 28, 564, y + 28, 0.8)
    return y + 40
