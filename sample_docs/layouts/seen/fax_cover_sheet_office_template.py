"""A word processor's template: large word at the left, small grey labels above values in a three-column head."""

from sample_docs import style
from sample_docs.layouts.seen import cover_wording as wording
from sample_docs.layouts.seen.cover_wording import Errand
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.truth import Run
from sample_docs.world import World


def draw(sheet: Sheet, world: World) -> None:
    """Draw the cover sheet."""
    pen = style.draw(world.rng, dates="slash long short", phones="parens dash dot")
    sheet.font, sheet.size = world.rng.choice(("Carlito", "Lato", "Caladea")), 11
    sheet.page()
    errand = wording.errand(world, "clinic", "hospital", "home", "attorney")
    color = world.rng.choice(("#1f3864", "#7f3f00", "#444444", "#385723"))
    sheet.box(0, 0, 612, 14, fill=color, weight=0)
    sheet.text(60, 84, world.rng.choice(("Fax", "facsimile transmittal", "Fax Sheet")), size=36, color=color)
    sheet.line(60, 98, 552, 98, 0.8)
    y = _head(sheet, world, pen, errand, color)
    x = 60.0
    urgent = world.chance(0.25)
    for label in ("Urgent", "For review", "Please comment", "Please reply", "Please recycle"):
        run: Run = pen.text("urgency", label, "urgent") if urgent and label == "Urgent" else label
        x = sheet.tick(x, y, run, ticked=urgent and label == "Urgent", size=9.5) + 16
    sheet.line(60, y + 12, 552, y + 12, 0.8)
    sheet.text(60, y + 34, world.rng.choice(("Comments", "Notes", "Message")), size=8.5, color=color)
    sheet.wrap(60, y + 52, 488, pen.text("message", errand.message), leading=16)
    place = errand.office.address
    foot: list[Run] = [", ".join(place.lines), f"   {place.city}, {place.state} {place.postal_code}"]
    sheet.text(306, 760, *foot, size=9, align="center", color=color)


def _head(sheet: Sheet, world: World, pen: Style, errand: Errand, color: str) -> float:
    pick, to, office = world.rng.choice, errand.to, errand.office
    wide, narrow = 60.0, 330.0
    cells: list[tuple[float, int, str, Run]] = [
        (wide, 0, pick(("to", "TO", "Recipient name")), wording.to_name(world, pen, to)),
        (narrow, 0, pick(("from", "FROM", "Sender name")), wording.from_name(world, pen, errand)),
        (wide, 1, pick(("company", "COMPANY", "Practice")), pen.text("to.organization", to.office.name)),
        (narrow, 1, pick(("on behalf of", "OFFICE", "Company")), pen.text("from.organization", office.name)),
        (wide, 2, pick(("fax number", "FAX", "Fax #")), pen.phone("to.fax", to.office.fax)),
        (narrow, 2, pick(("sender's phone", "PHONE", "My direct line")), pen.phone("from.phone", office.phone)),
        (wide, 3, pick(("date", "DATE", "Date sent")), pen.date("date", world.date)),
        (narrow, 3, pick(("total no. of pages including cover", "PAGES", "Pages")), wording.page_count(world, pen)),
        (wide, 4, pick(("re", "RE", "Subject")), pen.text("subject", errand.subject)),
    ]
    if world.chance(0.5):
        cells.append((narrow, 4, pick(("sender's fax", "Return fax")), pen.phone("from.fax", office.fax)))
    for x, row, label, run in cells:
        sheet.text(x, 120 + row * 34, label, size=8, color=color)
        sheet.text(x, 134 + row * 34, run)
    return 120 + 5 * 34 + 10
