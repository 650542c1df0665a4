"""A law firm's facsimile cover: centred headings, a table of recipients, client matter, sender in the last lines."""

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
    pen = style.draw(world.rng, dates="long", phones="parens dot dash")
    sheet.font, sheet.size = world.rng.choice(("Liberation Serif", "Gentium", "DejaVu Serif")), 11
    sheet.page()
    errand = wording.errand(world, "attorney")
    sheet.text(306, 70, pen.text("from.organization", errand.office.name), size=17, align="center")
    sheet.text(306, 86, errand.address, size=9, align="center")
    reach: list[Run] = ["Telephone ", pen.phone("from.phone", errand.office.phone)]
    reach += ["  |  Facsimile ", pen.phone("from.fax", errand.office.fax)]
    sheet.text(306, 99, *reach, size=9, align="center")
    heading = ("FACSIMILE TRANSMISSION", "Telecopy Cover Sheet", "FAX COVER LETTER")
    sheet.text(306, 138, world.rng.choice(heading), size=14, bold=True, align="center")
    sheet.text(306, 160, pen.date("date", world.date), align="center")
    y = _table(sheet, world, pen, errand)
    _rest(sheet, world, pen, errand, y + 30)
    sheet.wrap(72, 706, 468, world.rng.choice(wording.NOTICES), size=8.5)


def _table(sheet: Sheet, world: World, pen: Style, errand: Errand) -> float:
    titles = world.rng.choice(
        (("TO", "FIRM / OFFICE", "FAX NO.", "PHONE NO."), ("Name", "Company", "Fax", "Telephone"))
    )
    columns = [Column(t, w) for t, w in zip(titles, (126, 178, 82, 82), strict=True)]
    to = errand.to.office
    row: Row = [
        [wording.to_name(world, pen, errand.to)],
        [pen.text("to.organization", to.name)],
        [pen.phone("to.fax", to.fax)],
        [pen.phone("to.phone", to.phone)],
    ]
    return draw_table(sheet, 72, 182, columns, [row], Look(rules="rows", row_height=22, size=8.5))


def _rest(sheet: Sheet, world: World, pen: Style, errand: Errand, y: float) -> None:
    pick = world.rng.choice
    matter = f"{world.rng.randint(1000, 9999)}-{world.rng.randint(1, 40):03d}"
    rows: list[tuple[str, list[Run]]] = [
        (
            pick(("From:", "Sender:")),
            [wording.from_name(world, pen, errand), pick((", Paralegal", "", " (assistant)"))],
        ),
        (pick(("Re:", "Subject:", "In re:")), [pen.text("subject", errand.subject)]),
        (pick(("Our File No.:", "Client/Matter:")), [matter]),
        (pick(("Pages:", "Number of pages:")), [wording.page_count(world, pen), pick((", including this page", ""))]),
    ]
    for label, runs in rows:
        sheet.text(72, y, label, bold=True)
        sheet.text(200, y, *runs)
        y += 20
    y = sheet.wrap(72, y + 20, 468, pen.text("message", errand.message), leading=16)
    sheet.tick(72, y + 24, "Original will follow by mail", ticked=world.chance(0.3))
    sheet.tick(250, y + 24, "Original will not follow", ticked=world.chance(0.4))
