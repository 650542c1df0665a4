"""A cover written as a note: everything stands in sentences, there is hardly a label."""

from sample_docs import style
from sample_docs.layouts.seen import cover_wording as wording
from sample_docs.layouts.seen.cover_wording import Errand
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.truth import Run
from sample_docs.world import World


def draw(sheet: Sheet, world: World) -> None:
    """Draw the note."""
    pen = style.draw(world.rng, dates="long medium", phones="parens dash dot")
    sheet.font, sheet.size = world.rng.choice(("Gentium", "Liberation Serif", "Caladea", "Carlito")), 12
    sheet.page()
    sheet.ignore("message")  # where it begins and ends among the sentences is open to more than one reading
    errand = wording.errand(world, "clinic", "attorney", "home")
    sheet.text(84, 84, pen.text("from.organization", errand.office.name), size=15, bold=True)
    sheet.text(84, 100, errand.address, size=9.5)
    sheet.text(84, 150, pen.date("date", world.date))
    title = ("Fax cover note", "Facsimile cover", "FAX COVER PAGE", "Fax cover")
    sheet.text(528, 150, world.rng.choice(title), align="right", italic=True)
    y = sheet.wrap(84, 190, 444, *_address(world, pen, errand), leading=18)
    y = sheet.wrap(84, y + 14, 444, pen.text("message", errand.message), leading=18)
    y = sheet.wrap(84, y + 14, 444, *_close(world, pen, errand), leading=18)
    sheet.text(84, y + 24, world.rng.choice(("Sincerely,", "With thanks,", "Regards,", "Many thanks")))
    sheet.text(84, y + 60, pen.full_name("from.name", errand.clerk))
    sheet.wrap(84, 700, 444, world.rng.choice(wording.NOTICES), size=8.5, italic=True)


def _address(world: World, pen: Style, errand: Errand) -> list[Run]:
    to = errand.to
    name, fax = wording.to_name(world, pen, to), pen.phone("to.fax", to.office.fax)
    house = pen.text("to.organization", to.office.name)
    pages = wording.page_count(world, pen)
    ways: tuple[list[Run], ...] = (
        ["These ", pages, " pages are for ", name, " at ", house, ", fax number ", fax, "."],
        ["Please hand this fax to ", name, ", ", house, " (fax ", fax, "). It has ", pages, " pages with this one."],
        ["The following ", pages, " page(s) are intended for ", name, " of ", house, ", sent to ", fax, "."],
    )
    return world.rng.choice(ways)


def _close(world: World, pen: Style, errand: Errand) -> list[Run]:
    phone, fax = pen.phone("from.phone", errand.office.phone), pen.phone("from.fax", errand.office.fax)
    ways: tuple[list[Run], ...] = (
        ["Should any page be missing, please call me at ", phone, ". Our fax number is ", fax, "."],
        ["You can reach our office by phone at ", phone, " or send your answer by fax to ", fax, "."],
        ["Questions? Our telephone is ", phone, "."],
    )
    return world.rng.choice(ways)
