"""A modern template: a grey bar at the right with the sender's address, large lower-case labels above the values."""

from sample_docs import style
from sample_docs.layouts.seen import cover_wording as wording
from sample_docs.layouts.seen.cover_wording import Errand
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.truth import Run
from sample_docs.world import World


def draw(sheet: Sheet, world: World) -> None:
    """Draw the cover sheet."""
    pen = style.draw(world.rng, dates="medium dotted short day_first", phones="dot space dash")
    sheet.font, sheet.size = world.rng.choice(("Lato", "Open Sans", "Roboto")), 12
    sheet.page()
    errand = wording.errand(world, "clinic", "home", "testing")
    bar = world.rng.choice(("#d9d9d9", "#e9e9e9", "#cfd8dc"))
    sheet.box(424, 0, 188, 792, fill=bar, weight=0)
    sheet.text(48, 120, world.rng.choice(("fax", "Fax.", "facsimile")), size=54)
    y = _facts(sheet, world, pen, errand)
    sheet.line(48, y, 396, y, 2)
    sheet.wrap(48, y + 26, 348, pen.text("message", errand.message), leading=19)
    sheet.wrap(48, 700, 348, world.rng.choice(wording.NOTICES), size=7.5)
    _bar(sheet, world, pen, errand)


def _facts(sheet: Sheet, world: World, pen: Style, errand: Errand) -> float:
    pick, to = world.rng.choice, errand.to
    rows: list[tuple[str, Run]] = [
        (pick(("attention", "for", "a message for")), wording.to_name(world, pen, to)),
        (pick(("practice", "at", "company")), pen.text("to.organization", to.office.name)),
        (pick(("fax no.", "sent to", "their fax")), pen.phone("to.fax", to.office.fax)),
        (pick(("about", "regarding", "topic")), pen.text("subject", errand.subject)),
    ]
    if world.chance(0.3):
        rows.insert(3, (pick(("their phone", "phone no.")), pen.phone("to.phone", to.office.phone)))
    y = 160.0
    for label, run in rows:
        sheet.text(48, y, label, size=9, color="#666666")
        sheet.text(48, y + 17, run, size=13, bold=world.chance(0.5))
        y += 42
    sheet.text(48, y, pick(("date", "sent on")), size=9, color="#666666")
    sheet.text(48, y + 17, pen.date("date", world.date), size=13)
    sheet.text(230, y, pick(("pages", "total pages", "pages, with this one")), size=9, color="#666666")
    sheet.text(230, y + 17, wording.page_count(world, pen), size=13)
    return y + 38


def _bar(sheet: Sheet, world: World, pen: Style, errand: Errand) -> None:
    office, place = errand.office, errand.office.address
    y = sheet.wrap(440, 120, 160, pen.text("from.organization", office.name), size=14, bold=True, leading=18)
    y = sheet.stack(440, y + 6, [[line] for line in place.lines], size=9.5)
    sheet.text(440, y, f"{place.city}, {place.state} {place.postal_code}", size=9.5)
    letters = world.rng.choice((("t ", "f "), ("p: ", "f: "), ("tel ", "fax "), ("Main ", "Fax ")))
    sheet.text(440, y + 30, letters[0], pen.phone("from.phone", office.phone), size=9.5)
    sheet.text(440, y + 44, letters[1], pen.phone("from.fax", office.fax), size=9.5)
    sheet.text(440, y + 58, office.website, size=9.5)
    if world.chance(0.7):
        label = world.rng.choice(("your contact", "from", "sent by", "prepared by"))
        sheet.text(440, y + 90, label, size=9, color="#555555")
        sheet.text(440, y + 106, wording.from_name(world, pen, errand), size=11.5)
        sheet.text(440, y + 120, errand.department, size=9.5, italic=True)
