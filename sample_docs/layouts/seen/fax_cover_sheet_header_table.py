"""One wide table: headings in a row, values in the row below them; a second small table for the telephone numbers."""

from sample_docs import style
from sample_docs.layouts.seen import cover_wording as wording
from sample_docs.layouts.seen.cover_wording import Errand
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.table import Column, Look, Row, draw_table
from sample_docs.truth import Run
from sample_docs.world import World


def draw(sheet: Sheet, world: World) -> None:
    """Draw the cover sheet."""
    pen = style.draw(world.rng, dates="slash two_digit day_first", phones="dash parens dot")
    sheet.font, sheet.size = world.rng.choice(("Open Sans", "Liberation Sans", "Lato")), 10
    sheet.page()
    errand = wording.errand(world, "home", "hospital", "clinic", "insurer")
    title = ("FAX", "Fax transmission record", "TELEFAX", "Facsimile")
    sheet.text(306, 78, world.rng.choice(title), size=24, bold=True, align="center")
    look = Look(row_height=24, size=9, fill=world.rng.choice(("#e0e0e0", "")), rules=world.rng.choice(("grid", "rows")))
    y = _parties(sheet, world, pen, errand, look)
    y = _facts(sheet, world, pen, errand, look=look, y=y + 16)
    sheet.text(46, y + 34, world.rng.choice(("COMMENTS", "Message", "Remarks")), bold=True, size=9)
    sheet.wrap(46, y + 52, 520, pen.text("message", errand.message), size=11, leading=16)
    sheet.wrap(46, 716, 520, world.rng.choice(wording.NOTICES), size=8)


def _parties(sheet: Sheet, world: World, pen: Style, errand: Errand, look: Look) -> float:
    heads = world.rng.choice(
        (("", "TO", "FROM"), ("", "Recipient", "Sender"), ("", "Receiving party", "Sending party"))
    )
    columns = [Column(title, width) for title, width in zip(heads, (80, 220, 220), strict=True)]
    to, office = errand.to.office, errand.office
    pick = world.rng.choice
    rows: list[Row] = [
        [[pick(("Name", "Person"))], [wording.to_name(world, pen, errand.to)], [wording.from_name(world, pen, errand)]],
        [
            [pick(("Company", "Organization", "Facility"))],
            [pen.text("to.organization", to.name)],
            [pen.text("from.organization", office.name)],
        ],
        [[pick(("Phone", "Telephone"))], [pen.phone("to.phone", to.phone)], [pen.phone("from.phone", office.phone)]],
        [[pick(("Fax", "Fax no."))], [pen.phone("to.fax", to.fax)], [pen.phone("from.fax", office.fax)]],
    ]
    return draw_table(sheet, 46, 100, columns, rows, look)


def _facts(sheet: Sheet, world: World, pen: Style, errand: Errand, *, look: Look, y: float) -> float:
    heads = world.rng.choice(
        (("DATE", "PAGES", "SUBJECT"), ("Date", "Number of pages", "Re"), ("Sent", "Total", "About"))
    )
    columns = [Column(title, width) for title, width in zip(heads, (120, 120, 280), strict=True)]
    values: list[Run] = [
        pen.date("date", world.date),
        wording.page_count(world, pen),
        pen.text("subject", errand.subject),
    ]
    return draw_table(sheet, 46, y, columns, [[[run] for run in values]], look)
