"""A small printed slip in the upper part of the page: To and From halves, filled in by hand or typed, a note below."""

from sample_docs import fonts, style
from sample_docs.layouts.seen import cover_wording as wording
from sample_docs.layouts.seen.cover_wording import Errand
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.truth import Run, shown
from sample_docs.world import World

Half = tuple[str, list[Run]]
WIDTH, HEIGHT = 190.0, 26.0


def draw(sheet: Sheet, world: World) -> None:
    """Draw the slip and a note below it."""
    pen = style.draw(world.rng, dates="short two_digit slash", phones="dash slash dot")
    hand = world.rng.choice(("Handwriting", "Handwriting", "Liberation Mono", "Carlito"))
    sheet.font, sheet.size = "Liberation Sans", 10
    sheet.page()
    sheet.trap("slip", *(("handwriting",) if hand == "Handwriting" else ()))
    errand = wording.errand(world, "clinic", "home", "pharmacy")
    x, y = world.rng.choice(((40.0, 40.0), (190.0, 60.0), (110.0, 84.0)))
    y = _head(sheet, world, pen, hand, x, y)
    for left, right in _rows(world, pen, errand):
        _cell(sheet, hand, x, y, left)
        _cell(sheet, hand, x + WIDTH, y, right)
        y += HEIGHT
    form = world.rng.choice(("FORM 99-R (7-90)", "Fax note 7761", "No. 4 FAX PAD", "5099-10"))
    sheet.text(x, y + 9, form, size=6.5)
    sheet.text(x + 2 * WIDTH, y + 9, "Reorder from your stock room", size=6.5, align="right")
    sheet.font = hand
    sheet.wrap(80, y + 70, 440, pen.text("message", errand.message), size=15, leading=26)


def _head(  # noqa: PLR0917 - a pen, a hand and a place read best in this order
    sheet: Sheet, world: World, pen: Style, hand: str, x: float, y: float
) -> float:
    title = world.rng.choice(("FAX TRANSMITTAL", "Fax Note", "QUICK FAX", "Facsimile slip"))
    sheet.box(x, y, 2 * WIDTH, 24, weight=0.8)
    sheet.text(x + 5, y + 17, title, size=13, bold=True)
    edge = sheet.text(x + WIDTH - 20, y + 16, world.rng.choice(("Date", "DATE")), size=8)
    sheet.text(edge + 5, y + 17, pen.date("date", world.date), font=hand, size=13)
    edge = sheet.text(x + 2 * WIDTH - 90, y + 16, world.rng.choice(("# of pages >", "No. pages", "# pgs.")), size=8)
    sheet.text(edge + 6, y + 17, pen.text("page_count", str(world.page_count), world.page_count), font=hand, size=13)
    return y + 24


def _rows(world: World, pen: Style, errand: Errand) -> list[tuple[Half, Half]]:
    pick, to, office = world.rng.choice, errand.to.office, errand.office
    house = pick((("Co./Dept.", "Co."), ("Dept./Agency", "Dept./Agency"), ("Office", "Office")))
    sender: list[Run] = [wording.from_name(world, pen, errand)] if world.chance(0.8) else []
    phone: list[Run] = [pen.phone("to.phone", to.phone)] if world.chance(0.3) else []
    back: list[Run] = [pen.phone("from.fax", office.fax)] if world.chance(0.7) else []
    return [
        (("To", [wording.to_name(world, pen, errand.to)]), ("From", sender)),
        (
            (house[0], [pen.text("to.organization", to.name)]),
            (house[1], [pen.text("from.organization", office.name)]),
        ),
        (("Phone #", phone), ("Phone #", [pen.phone("from.phone", office.phone)])),
        (("Fax #", [pen.phone("to.fax", to.fax)]), ("Fax #", back)),
    ]


def _cell(sheet: Sheet, hand: str, x: float, y: float, half: Half) -> None:
    label, runs = half
    sheet.box(x, y, WIDTH, HEIGHT, weight=0.8)
    end = sheet.text(x + 4, y + 16, label, size=8) + 6
    taken = fonts.width("".join(shown(r) for r in runs), fonts.font_name(hand), 14)
    sheet.text(end, y + 18, *runs, font=hand, size=min(14, 14 * (x + WIDTH - 3 - end) / max(taken, 1)))
