"""A small printed fax note stuck at the head of an empty page: cells in pairs, filled in by typewriter or by hand."""

from sample_docs import fonts, style
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.truth import Run, shown
from sample_docs.world import World

LEFT, TOP, WIDE, ROW = 46.0, 70.0, 258.0, 30.0
SCRIBBLES = (
    "Signed copy, as you asked.",
    "Here are the two pages that were missing.",
    "Call me if page 2 is not legible.",
    "Chart note for tomorrow's patient.",
)


def draw(sheet: Sheet, world: World) -> None:
    """Draw the note."""
    pen = style.draw(world.rng, dates="short two_digit", phones="dash dot slash")
    by_hand = world.chance(0.3)
    hand, points = (
        ("Handwriting", 19.0) if by_hand else (world.rng.choice(("DejaVu Sans Mono", "Liberation Mono")), 10.5)
    )
    sheet.trap(*(["handwriting"] if by_hand else []))
    sheet.font = "Liberation Sans"
    sheet.page()
    sheet.box(LEFT, TOP, 2 * WIDE, 24 + 5 * ROW, weight=1)
    sheet.text(
        LEFT + 8, TOP + 17, world.rng.choice(("Fax Note", "QUICK FAX MEMO", "Fax Slip No. 40")), bold=True, size=12
    )
    _day(sheet, world, pen, hand, points)
    for i, pair in enumerate(_pairs(world, pen)):
        for side, (label, run) in enumerate(pair):
            _cell(sheet, LEFT + side * WIDE, TOP + 24 + i * ROW, label, run, hand=hand, points=points)
    if world.chance(0.7):
        sheet.text(LEFT, TOP + 250, pen.text("message", world.rng.choice(SCRIBBLES)), font=hand, size=points)


def _day(sheet: Sheet, world: World, pen: Style, hand: str, points: float) -> None:
    pages = world.page_count
    sheet.text(LEFT + WIDE - 20, TOP + 16, "Date", size=9)
    sheet.text(LEFT + WIDE + 8, TOP + 17, pen.date("date", world.date), font=hand, size=points)
    sheet.text(LEFT + WIDE + 128, TOP + 16, "# of pages", size=9)
    sheet.text(LEFT + WIDE + 190, TOP + 17, pen.text("page_count", str(pages), pages), font=hand, size=points)


def _cell(sheet: Sheet, x: float, y: float, label: str, run: Run, *, hand: str, points: float) -> None:
    sheet.box(x, y, WIDE, ROW, weight=0.6)
    sheet.text(x + 5, y + 12, label, size=9)
    room = (WIDE - 56) / max(1.0, fonts.width(shown(run), fonts.font_name(hand), points))
    sheet.text(x + 52, y + 21, run, font=hand, size=points * min(1.0, room))


def _pairs(world: World, pen: Style) -> list[tuple[tuple[str, Run], tuple[str, Run]]]:
    target, office, company = world.specialist, world.referrer.office, world.rng.choice(("Co./Dept.", "Co."))
    shape = world.rng.choice(("{} {}", "Dr. {} {}"))
    pairs: list[tuple[tuple[str, Run], tuple[str, Run]]] = [
        (("To", pen.full_name("to.name", target.person, shape)), ("From", pen.full_name("from.name", world.clerk))),
        (
            (company, pen.text("to.organization", target.office.name)),
            ("Co.", pen.text("from.organization", office.name)),
        ),
        (
            ("Phone #", pen.phone("to.phone", target.office.phone) if world.chance(0.6) else ""),
            ("Phone #", pen.phone("from.phone", office.phone)),
        ),
        (
            ("Fax #", pen.phone("to.fax", target.office.fax)),
            ("Fax #", pen.phone("from.fax", office.fax) if world.chance(0.6) else ""),
        ),
    ]
    subject = pen.text("subject", world.rng.choice(("Consult", "Forms", "Labs", "Records", "Rx question")))
    return [*pairs, (("Re", subject), ("", ""))]
