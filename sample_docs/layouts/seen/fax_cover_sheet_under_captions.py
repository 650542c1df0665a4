"""Three titled parts; each value has a small grey caption under it, two to a row, below a dark band."""

from sample_docs import style
from sample_docs.layouts.seen import cover_wording as wording
from sample_docs.layouts.seen.cover_wording import Errand
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.truth import Run
from sample_docs.world import World


def draw(sheet: Sheet, world: World) -> None:
    """Draw the cover sheet."""
    pen = style.draw(world.rng, dates="slash long dash", phones="parens dash one")
    sheet.font, sheet.size = world.rng.choice(("DejaVu Serif", "Caladea", "Open Sans")), 10.5
    sheet.page()
    errand = wording.errand(world, "testing", "pharmacy", "clinic")
    sheet.box(0, 0, 612, 70, fill=world.rng.choice(("#4a4a4a", "#2b4c6f")), weight=0)
    sheet.text(50, 36, pen.text("from.organization", errand.office.name), size=16, bold=True, color="#ffffff")
    sheet.text(50, 54, errand.address, size=9, color="#ffffff")
    sheet.text(562, 36, world.rng.choice(("FAX", "TELEFAX", "Fax cover")), size=16, color="#ffffff", align="right")
    y = _pairs(sheet, 104, world.rng.choice(("Going to", "Recipient", "Deliver to")), _recipient(world, pen, errand))
    y = _pairs(sheet, y + 14, world.rng.choice(("Coming from", "Sender", "Sent by")), _sender(world, pen, errand))
    y = _pairs(sheet, y + 14, world.rng.choice(("This fax", "Transmission", "Details")), _facts(world, pen, errand))
    sheet.wrap(50, y + 24, 512, pen.text("message", errand.message), size=11, leading=17)
    sheet.wrap(50, 724, 512, world.rng.choice(wording.NOTICES), size=7.5)


def _pairs(sheet: Sheet, y: float, title: str, rows: list[tuple[str, Run]]) -> float:
    sheet.text(50, y, title, size=12, bold=True)
    sheet.line(50, y + 5, 562, y + 5, 0.6)
    for i, (label, run) in enumerate(rows):
        x = 50 + i % 2 * 270
        sheet.text(x, y + 22 + i // 2 * 32, run)
        sheet.text(x, y + 32 + i // 2 * 32, label, size=7, color="#555555")
    return y + 22 + (len(rows) + 1) // 2 * 32


def _recipient(world: World, pen: Style, errand: Errand) -> list[tuple[str, Run]]:
    pick, to = world.rng.choice, errand.to
    rows: list[tuple[str, Run]] = [
        (pick(("provider", "name", "attention")), wording.to_name(world, pen, to)),
        (pick(("practice", "company", "office")), pen.text("to.organization", to.office.name)),
        (pick(("fax", "fax number", "to fax no.")), pen.phone("to.fax", to.office.fax)),
    ]
    return [*rows, ("phone", pen.phone("to.phone", to.office.phone))] if world.chance(0.4) else rows


def _sender(world: World, pen: Style, errand: Errand) -> list[tuple[str, Run]]:
    pick, office = world.rng.choice, errand.office
    return [
        (pick(("name", "contact", "sender's name")), wording.from_name(world, pen, errand)),
        (pick(("phone", "call back", "telephone")), pen.phone("from.phone", office.phone)),
        (pick(("fax", "return fax", "fax results to")), pen.phone("from.fax", office.fax)),
    ]


def _facts(world: World, pen: Style, errand: Errand) -> list[tuple[str, Run]]:
    pick = world.rng.choice
    rows: list[tuple[str, Run]] = [
        (pick(("date", "date sent", "sent on")), pen.date("date", world.date)),
        (pick(("pages", "pages, cover included", "page total")), wording.page_count(world, pen)),
        (pick(("subject", "regarding", "re")), pen.text("subject", errand.subject)),
    ]
    urgency = pen.text("urgency", pick(("STAT", "Stat")), "stat"), pen.text("urgency", "Routine", "routine")
    return [*rows, (pick(("priority", "urgency")), pick(urgency))] if world.chance(0.5) else rows
