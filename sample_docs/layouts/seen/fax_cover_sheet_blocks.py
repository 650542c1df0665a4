"""Two blocks side by side, sender and recipient, written like addresses with one-letter telephone labels."""

from sample_docs import style
from sample_docs.layouts.seen import cover_wording as wording
from sample_docs.layouts.seen.cover_wording import Errand
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.truth import Run, Value
from sample_docs.world import World
from sample_docs.world.offices import Office


def draw(sheet: Sheet, world: World) -> None:
    """Draw the cover sheet."""
    pen = style.draw(world.rng, dates="medium dotted slash", phones="dot space dash")
    sheet.font, sheet.size = world.rng.choice(("Lato", "Roboto", "Carlito")), 10.5
    sheet.page()
    errand = wording.errand(world, "clinic", "testing", "home", "insurer")
    sheet.text(558, 80, world.rng.choice(("fax", "facsimile", "fax cover")), size=34, align="right", color="#555555")
    first, second = world.rng.choice((("RECIPIENT", "SENDER"), ("Deliver To", "Sent From"), ("To", "From")))
    people = (wording.to_name(world, pen, errand.to), wording.from_name(world, pen, errand))
    sides = [
        (first, "to", people[0], errand.to.office),
        (second, "from", people[1], errand.office),
    ]
    if world.chance(0.35):
        sides.reverse()
    for x, side in zip((54, 318), sides, strict=True):
        _block(sheet, world, pen, x, side)
    _facts(sheet, world, pen, errand)
    sheet.wrap(54, 726, 504, world.rng.choice(wording.NOTICES), size=7.5)


def _block(sheet: Sheet, world: World, pen: Style, x: float, side: tuple[str, str, Value, Office]) -> None:
    title, path, name, office = side
    sheet.text(x, 122, title, bold=True, size=9)
    sheet.line(x, 127, x + 240, 127, 1.6)
    y = sheet.wrap(x, 146, 236, name, size=12, bold=True)
    y = sheet.wrap(x, y + 2, 236, pen.text(f"{path}.organization", office.name))
    place = office.address
    y = sheet.stack(x, y, [[", ".join(place.lines)], [f"{place.city}, {place.state} {place.postal_code}"]]) + 5
    phone, fax = (("P ", "F "), ("t. ", "f. "), ("Tel ", "Fax "), ("Office ", "Fax "))[len(title) % 4]
    reach: list[list[Run]] = [[fax, pen.phone(f"{path}.fax", office.fax)]]
    if path == "from" or world.chance(0.5):
        reach.insert(0, [phone, pen.phone(f"{path}.phone", office.phone)])
    sheet.stack(x, y, reach)


def _facts(sheet: Sheet, world: World, pen: Style, errand: Errand) -> None:
    pick = world.rng.choice
    sheet.box(54, 270, 504, 26, fill="#e8e8e8", weight=0)
    date, pages = pen.date("date", world.date), wording.page_count(world, pen)
    sheet.text(62, 287, pick(("", "Date  ", "Sent on ")), date)
    sheet.text(306, 287, pick(("Pages  ", "No. of sheets  ")), pages, align="center")
    if world.chance(0.8):
        sheet.text(550, 287, pick(("Re  ", "About  ")), pen.text("subject", errand.subject), align="right")
    if world.chance(0.4):
        sheet.text(54, 324, pen.text("urgency", pick(("URGENT", "Urgent")), "urgent"), bold=True, size=14)
    sheet.wrap(54, 352, 504, pen.text("message", errand.message), size=11, leading=17)
