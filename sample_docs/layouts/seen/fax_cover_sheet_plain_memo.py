"""A chiropractor's plain sheet typed in capitals: a title between rules, colons in one column, a signature line."""

from sample_docs import style
from sample_docs.layouts.seen import cover_wording as wording
from sample_docs.layouts.seen import front_desk
from sample_docs.layouts.seen.cover_wording import Errand
from sample_docs.layouts.seen.front_desk import Line
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.world import World

NAMES = ("Backbone Chiropractic", "Valley Spine & Wellness", "Hobart Chiropractic Center", "Active Life Chiropractic")
SUBJECTS = (
    "X-ray report request",
    "Chiropractic notes",
    "MRI report needed",
    "Re-exam findings",
    "Records on mutual patient",
)
MESSAGES = (
    "Please fax the latest lumbar MRI report. Signed release on page 2.",
    "Initial exam and treatment plan attached for your file.",
    "Patient says you ordered films last month. May we have a copy of the report?",
    "Thank you for allowing us to share in the care of this patient.",
)


def draw(sheet: Sheet, world: World) -> None:
    """Draw the sheet."""
    pen = style.draw(world.rng, dates="short long dash", phones="dash parens space", capitals=world.chance(0.5))
    pick = world.rng.choice
    sheet.font, sheet.size = pick(("Liberation Mono", "Liberation Serif", "DejaVu Sans Mono", "Liberation Sans")), 11
    sheet.page()
    errand = front_desk.errand(world, NAMES, SUBJECTS, MESSAGES)
    sheet.line(72, 64, 540, 64, 1.2)
    sheet.text(306, 82, pick(("FAX TRANSMITTAL SHEET", "FAX SHEET", "FACSIMILE")), size=14, bold=True, align="center")
    sheet.line(72, 92, 540, 92, 1.2)
    at, y = 180.0, 128.0
    for label, runs in _lines(world, pen, errand):
        sheet.text(72, y, label)
        sheet.text(at - 14, y, ":")
        sheet.text(at, y, *runs, size=10 if sheet.font.endswith("Mono") else 0)
        y += 21 if runs else 10
    sheet.line(72, y, 540, y, 0.8)
    y = sheet.wrap(72, y + 24, 468, pen.text("message", errand.message), leading=17)
    sheet.line(72, 690, 540, 690, 0.8)
    sheet.wrap(72, 706, 468, pick(wording.NOTICES), size=7.5)


def _lines(world: World, pen: Style, errand: Errand) -> list[Line]:
    pick, to, office = world.rng.choice, errand.to, errand.office
    pages: Line = (pick(("PAGES", "TOTAL PAGES", "NO. PAGES")), [wording.page_count(world, pen)])
    day: Line = ("DATE", [pen.date("date", world.date)])
    lines: list[Line] = [
        (pick(("TO", "ATTN")), [wording.to_name(world, pen, to)]),
        (pick(("COMPANY", "OFFICE", "AT")), [pen.text("to.organization", to.office.name)]),
        (pick(("FAX NO", "THEIR FAX", "FAX")), [pen.phone("to.fax", to.office.fax)]),
        (pick(("FROM", "SENDER")), [wording.from_name(world, pen, errand)]),
        (pick(("COMPANY", "CLINIC", "OF")), [pen.text("from.organization", office.name)]),
        (pick(("OUR PHONE", "PHONE", "CALL BACK")), [pen.phone("from.phone", office.phone)]),
        (pick(("OUR FAX", "FAX BACK")), [pen.phone("from.fax", office.fax)]),
        (pick(("RE", "SUBJECT")), [pen.text("subject", errand.subject)]),
    ]
    return [day, *lines, pages] if world.chance(0.5) else [*lines[:3], *lines[3:], day, pages]
