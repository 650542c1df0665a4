"""A ruled grid with small labels above the values, priority boxes, a confidentiality block."""

from sample_docs import style
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.truth import Run
from sample_docs.world import World

PRIORITIES = (("Routine", "routine"), ("Urgent", "urgent"), ("STAT", "stat"), ("ASAP", "asap"))
WARNING = (
    "The information in this transmission is confidential and may contain protected health information. "
    "It is meant only for the addressee. "
    "If it reached you by mistake, tell the sender by telephone and shred every page."
)


def draw(sheet: Sheet, world: World) -> None:
    """Draw the cover sheet."""
    pen = style.draw(world.rng, dates="slash iso day_first", phones="dot space parens")
    sheet.font, sheet.size = "Roboto Condensed", 11
    sheet.page()
    sheet.box(48, 44, 516, 40, fill="#333333", weight=0)
    sheet.text(
        60,
        71,
        world.rng.choice(("Fax Cover Sheet", "FACSIMILE COVER", "Fax Transmission")),
        size=22,
        bold=True,
        color="#ffffff",
    )
    cells = _cells(world, pen)
    for i, (label, run) in enumerate(cells):
        x, top = 48 + (i % 2) * 258, 96 + (i // 2) * 40
        sheet.box(x, top, 258, 40)
        sheet.text(x + 6, top + 12, label, size=7.5)
        sheet.text(x + 6, top + 30, run, size=12)
    y = _priority(sheet, world, pen, 96 + (len(cells) + 1) // 2 * 40 + 24)
    _message(sheet, world, pen, y)
    sheet.wrap(54, 716, 500, WARNING, size=8)


def _cells(world: World, pen: Style) -> list[tuple[str, Run]]:
    target, office, pages = world.specialist, world.referrer.office, world.page_count
    return [
        (world.rng.choice(("RECIPIENT", "ATTENTION")), pen.full_name("to.name", target.person)),
        ("SENDER", pen.full_name("from.name", world.clerk)),
        ("RECIPIENT ORGANIZATION", pen.text("to.organization", target.office.name)),
        ("SENDER ORGANIZATION", pen.text("from.organization", office.name)),
        ("RECIPIENT FAX NUMBER", pen.phone("to.fax", target.office.fax)),
        ("SENDER FAX NUMBER", pen.phone("from.fax", office.fax)),
        ("DATE SENT", pen.date("date", world.date)),
        ("SENDER PHONE NUMBER", pen.phone("from.phone", office.phone)),
        (world.rng.choice(("TOTAL PAGES", "PAGE COUNT")), pen.text("page_count", str(pages), pages)),
        ("SUBJECT", pen.text("subject", f"{world.condition.specialty} referral")),
    ]


def _priority(sheet: Sheet, world: World, pen: Style, y: float) -> float:
    ticked = world.rng.randrange(len(PRIORITIES) + 1)
    sheet.text(48, y, "PRIORITY", bold=True, size=10)
    for i, (label, word) in enumerate(PRIORITIES):
        run: Run = pen.text("urgency", label, word) if i == ticked else label
        sheet.tick(120 + i * 90, y, run, ticked=i == ticked, mark="check")
    if ticked == len(PRIORITIES):
        sheet.trap("unticked_boxes")
    return y + 30


def _message(sheet: Sheet, world: World, pen: Style, y: float) -> None:
    sheet.box(48, y, 516, 190)
    sheet.text(54, y + 14, "NOTES / COMMENTS", size=7.5)
    if world.chance(0.7):
        text = f"Please schedule with the next available provider. Questions: ask for {world.clerk.given}."
        sheet.wrap(54, y + 34, 500, pen.text("message", text), size=11.5, leading=16)
