"""The cover page that comes with a desktop computer's own fax program: stock labels, home phones, two facing blocks."""

from sample_docs import style
from sample_docs.layouts.seen import cover_wording as wording
from sample_docs.layouts.seen.cover_wording import Errand
from sample_docs.layouts.seen.placing import fitted
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.truth import Run
from sample_docs.world import World

Line = tuple[str, list[Run]]


def draw(sheet: Sheet, world: World) -> None:
    """Draw the cover."""
    pen = style.draw(world.rng, dates="short long medium", phones="parens dash one")
    pick = world.rng.choice
    sheet.font, sheet.size = pick(("Liberation Sans", "Liberation Serif")), 10.5
    sheet.page()
    errand = wording.errand(world, "hospital", "home", "testing", "attorney")
    title, urgent = pick((("Fax", False), ("FYI", False), ("urgent", True), ("confidential", False)))
    _banner(sheet, world, pen, title, urgent=urgent)
    heads = pick((("Recipient Information", "Sender Information"), ("To", "From"), ("Recipient", "Sender")))
    _block(sheet, 60, 196, heads[0], _recipient(world, pen, errand))
    _block(sheet, 326, 196, heads[1], _sender(world, pen, errand))
    sheet.line(60, 334, 552, 334, 0.7)
    clock = f" {world.rng.randint(1, 12)}:{world.rng.randrange(10, 60)}:{world.rng.randrange(10, 60)} PM"
    rows: list[Line] = [
        ("Date and time of transmission:", [pen.date("date", world.date), clock]),
        ("Number of pages including cover sheet:", [wording.page_count(world, pen)]),
        (pick(("Subject:", "Re:")), [pen.text("subject", errand.subject)]),
    ]
    for i, (label, runs) in enumerate(rows[::-1] if world.chance(0.3) else rows):
        sheet.labelled(60, 356 + i * 18, label, *runs)
    sheet.line(60, 404, 552, 404, 0.7)
    sheet.text(60, 424, pick(("Note:", "Notes:", "Message:")), bold=True)
    if world.chance(0.8):
        sheet.wrap(60, 444, 492, pen.text("message", errand.message), leading=15)


def _banner(sheet: Sheet, world: World, pen: Style, title: str, *, urgent: bool) -> None:
    if world.chance(0.5):
        sheet.box(60, 60, 492, 92, fill="#c9c9c9", weight=0)
    run: Run = pen.text("urgency", title, "urgent") if urgent else title
    sheet.text(76, 130, run, size=64, bold=True)
    if title in {"FYI", "urgent", "confidential"}:
        sheet.text(536, 130, "fax", size=30, align="right")


def _recipient(world: World, pen: Style, errand: Errand) -> list[Line]:
    to = errand.to
    phone: list[Run] = [pen.phone("to.phone", to.office.phone)] if world.chance(0.3) else []
    return [
        ("To:", [wording.to_name(world, pen, to)]),
        ("Company:", [pen.text("to.organization", to.office.name)]),
        ("Fax number:", [pen.phone("to.fax", to.office.fax)]),
        ("Business phone:", phone),
        ("Home phone:", []),
    ]


def _sender(world: World, pen: Style, errand: Errand) -> list[Line]:
    back: list[Run] = [pen.phone("from.fax", errand.office.fax)] if world.chance(0.8) else []
    return [
        ("From:", [wording.from_name(world, pen, errand)]),
        ("Company:", [pen.text("from.organization", errand.office.name)]),
        ("Fax number:", back),
        ("Business phone:", [pen.phone("from.phone", errand.office.phone)]),
        ("Home phone:", []),
    ]


def _block(sheet: Sheet, x: float, y: float, heading: str, lines: list[Line]) -> None:
    sheet.text(x, y, heading, bold=True, size=12)
    for i, (label, runs) in enumerate(lines):
        sheet.text(x, y + 22 + i * 20, label, size=9.5)
        sheet.text(x + 84, y + 22 + i * 20, *runs, size=fitted(sheet, runs, 142))
