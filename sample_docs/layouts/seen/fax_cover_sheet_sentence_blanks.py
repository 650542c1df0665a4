"""Sentences with blanks: typed values stand on ruled gaps within a text that says what is sent to whom."""

from sample_docs import fonts, style
from sample_docs.layouts.seen import cover_wording as wording
from sample_docs.layouts.seen.cover_wording import Errand
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.truth import Run, Value, shown
from sample_docs.world import World

Blank = tuple[Value, float]
Piece = str | Blank
Lines = tuple[tuple[Piece, ...], ...]


def draw(sheet: Sheet, world: World) -> None:
    """Draw the cover sheet."""
    pen = style.draw(world.rng, dates="slash long short two_digit", phones="parens slash dash")
    sheet.font, sheet.size = world.rng.choice(("Liberation Serif", "Caladea", "Gentium")), 12
    sheet.page()
    sheet.trap("blanks_in_sentences")
    errand = wording.errand(world, "home", "hospital", "attorney")
    sheet.text(306, 66, pen.text("from.organization", errand.office.name), size=17, bold=True, align="center")
    sheet.text(306, 82, errand.address, size=9.5, align="center")
    title = ("FACSIMILE", "FAX TRANSMISSION", "Facsimile Transmission Cover Sheet")
    sheet.text(306, 128, world.rng.choice(title), size=16, bold=True, align="center")
    y = 172.0
    way = world.rng.randrange(3)  # one voice from beginning to end
    for line in (*_to(world, pen, errand)[way], *_what(world, pen, errand)[way], *_back(world, pen, errand)[way]):
        _fill_in(sheet, world, y, line)
        y += 30
    sheet.text(72, y + 10, world.rng.choice(("COMMENTS:", "Additional remarks:", "Message")))
    if world.chance(0.8):
        sheet.wrap(90, y + 32, 440, pen.text("message", errand.message), leading=20)
    sheet.wrap(72, 700, 468, world.rng.choice(wording.NOTICES), size=9.5, italic=True)


def _to(world: World, pen: Style, errand: Errand) -> tuple[Lines, ...]:
    to = errand.to
    name, fax = (wording.to_name(world, pen, to), 210.0), (pen.phone("to.fax", to.office.fax), 140.0)
    house = (pen.text("to.organization", to.office.name), 330.0)
    return (
        (("Please deliver to the attention of", name), ("who is at", house), ("Their fax number is", fax)),
        (("This fax is for", name, "of"), (house,), ("and was sent to fax number", fax, ".")),
        (("TO THE ATTENTION OF", name), ("OFFICE", house), ("FAX NUMBER DIALED", fax)),
    )


def _what(world: World, pen: Style, errand: Errand) -> tuple[Lines, ...]:
    pages, day = (wording.page_count(world, pen), 40.0), (pen.date("date", world.date), 130.0)
    subject = (pen.text("subject", errand.subject), 300.0)
    return (
        (("We are sending", pages, "page(s), counting this one, on", day), ("concerning", subject)),
        (("On", day, "we transmitted a total of", pages, "pages"), ("in the matter of", subject)),
        (("DATED", day, "AND CONSISTING OF", pages, "PAGES IN ALL"), ("RE", subject)),
    )


def _back(world: World, pen: Style, errand: Errand) -> tuple[Lines, ...]:
    name, phone = (wording.from_name(world, pen, errand), 200.0), (pen.phone("from.phone", errand.office.phone), 140.0)
    fax = (pen.phone("from.fax", errand.office.fax), 140.0)
    return (
        (("It comes to you from", name), ("If pages are missing call", phone, "; fax answers to", fax)),
        (("The sender is", name, "at telephone"), (phone, "and facsimile", fax, ".")),
        (("TRANSMITTED BY", name), ("TO CONFIRM CALL", phone)),
    )


def _fill_in(sheet: Sheet, world: World, y: float, pieces: tuple[Piece, ...]) -> None:
    x, name = 72.0, fonts.font_name("Liberation Mono")
    for piece in pieces:
        if isinstance(piece, str):
            x = sheet.text(x, y, piece) + 6
            continue
        run: Run = piece[0]
        taken = fonts.width(shown(run), name, 11)
        width = max(piece[1], taken + 12)
        left = x + 6 if world.chance(0.6) else x + (width - taken) / 2
        sheet.text(left, y, run, font="Liberation Mono", size=11)
        sheet.line(x, y + 3, x + width, y + 3, 0.6)
        x += width + 6
