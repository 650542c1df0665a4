"""A strip: several facts on each line with bars between them, labels in small bold type, then a long free page."""

from sample_docs import style
from sample_docs.layouts.seen import cover_wording as wording
from sample_docs.layouts.seen.cover_wording import Errand
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.truth import Run
from sample_docs.world import World

Fact = tuple[str, Run]


def draw(sheet: Sheet, world: World) -> None:
    """Draw the cover sheet."""
    pen = style.draw(world.rng, dates="short slash medium", phones="dot dash space")
    sheet.font, sheet.size = world.rng.choice(("Liberation Sans", "Carlito", "Roboto Condensed")), 10
    sheet.page()
    errand = wording.errand(world, "clinic", "pharmacy", "testing")
    sheet.text(40, 60, pen.text("from.organization", errand.office.name), size=13, bold=True)
    sheet.text(572, 60, world.rng.choice(("Fax", "FAX COVER", "Faxed document")), size=13, align="right")
    sheet.line(40, 68, 572, 68, 2)
    bar = world.rng.choice(("  |  ", "   -   ", "     "))
    for i, facts in enumerate(_strips(world, pen, errand)):
        x = 40.0
        for label, run in facts:
            x = sheet.text(x, 88 + i * 18, label, size=8.5, bold=True)
            x = sheet.text(x + 3, 88 + i * 18, run)
            x = sheet.text(x, 88 + i * 18, bar if run is not facts[-1][1] else "")
    sheet.line(40, 150, 572, 150, 2)
    sheet.wrap(40, 178, 520, pen.text("message", errand.message), size=11.5, leading=18)
    sheet.wrap(40, 740, 532, world.rng.choice(wording.NOTICES), size=7.5)


def _strips(world: World, pen: Style, errand: Errand) -> list[list[Fact]]:
    pick, to, office = world.rng.choice, errand.to, errand.office
    recipient: list[Fact] = [
        (pick(("To:", "Attn:", "For:")), wording.to_name(world, pen, to)),
        (pick(("At:", "Office:", "Co:")), pen.text("to.organization", to.office.name)),
        (pick(("Fax:", "Fx:", "F:")), pen.phone("to.fax", to.office.fax)),
    ]
    sender: list[Fact] = [
        (pick(("From:", "Fr:", "By:")), wording.from_name(world, pen, errand)),
        (pick(("Phone:", "Ph:", "T:")), pen.phone("from.phone", office.phone)),
        (pick(("Fax:", "Fx:", "Reply fax:")), pen.phone("from.fax", office.fax)),
    ]
    rest: list[Fact] = [
        (pick(("Date:", "Dt:", "Sent:")), pen.date("date", world.date)),
        (pick(("Pages:", "Pgs:", "Total pgs:")), wording.page_count(world, pen)),
        (pick(("Re:", "Subj:", "Topic:")), pen.text("subject", errand.subject)),
    ]
    if world.chance(0.3):
        return [sender, recipient, rest]
    return [recipient, sender, rest]
