"""A telephone's screen printed on letter paper: an upright card, grey labels over values, a row of telephone icons."""

from sample_docs import style
from sample_docs.layouts.seen import card_wording as wording
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.truth import Run
from sample_docs.world import World
from sample_docs.world.payers import COMMERCIAL, Coverage

LEFT, WIDTH = 176.0, 260.0


def draw(sheet: Sheet, world: World) -> None:
    """Draw the screen."""
    pen = style.draw(world.rng, dates="slash medium short", phones="dash parens dot")
    coverage = world.coverage_from((*wording.BLUES, *COMMERCIAL, *wording.MARKETPLACE))
    sheet.font = world.rng.choice(("Roboto", "Open Sans", "Lato"))
    sheet.ignore("plan_type")
    sheet.page()
    sheet.box(LEFT, 90, WIDTH, 560, radius=18, weight=1.2)
    clock = f"{world.rng.randint(1, 12)}:{world.rng.randrange(60):02d}"
    sheet.text(LEFT + 16, 108, clock, size=9)
    sheet.text(
        LEFT + WIDTH / 2, 132, world.rng.choice(("ID Card", "My Card", "Digital ID card")), size=12, align="center"
    )
    sheet.box(LEFT + 12, 144, WIDTH - 24, 44, fill="#255d9c", weight=0, radius=6)
    sheet.text(LEFT + 22, 164, pen.text("payer", coverage.payer.name), size=10.5, bold=True, color="#ffffff")
    sheet.text(LEFT + 22, 180, pen.text("plan_name", coverage.plan_name), size=9.5, color="#ffffff")
    y = _facts(sheet, world, pen, coverage)
    _costs(sheet, world, pen, y)
    sheet.text(
        LEFT + WIDTH / 2,
        636,
        world.rng.choice(("Front    Back    Share", "Send   Save   Print")),
        size=9,
        align="center",
    )


def _facts(sheet: Sheet, world: World, pen: Style, coverage: Coverage) -> float:
    pick = world.rng.choice
    cells: list[tuple[str, list[Run]]] = [
        (pick(("Member", "Name", "Member name")), pen.name("member", coverage.member)),
        (pick(("Member ID", "ID number", "Subscriber ID")), [wording.member_id(coverage)]),
    ]
    if coverage.group_number:
        cells.append((pick(("Group", "Group number", "Group #")), [pen.text("group_number", coverage.group_number)]))
    cells.append((pick(("Effective", "Coverage start")), [pen.date("effective_date", coverage.effective)]))
    labels = pick((("RxBIN", "RxPCN", "RxGroup"), ("Rx BIN", "Rx PCN", "Rx Grp")))
    cells += [(str(label), [*runs]) for label, *runs in wording.drug_numbers(world, pen, coverage.payer, labels)]
    y = 206.0
    for label, runs in cells:
        sheet.text(LEFT + 22, y, label, size=8, color="#777777")
        sheet.text(LEFT + 22, y + 13, *runs, size=11)
        y += 34
    return y


def _costs(sheet: Sheet, world: World, pen: Style, y: float) -> None:
    sheet.line(LEFT + 16, y - 8, LEFT + WIDTH - 16, y - 8, 0.5)
    for i, (benefit, amount) in enumerate(wording.copays(world, pen, 3)):
        sheet.text(LEFT + 50 + i * 80, y + 8, amount, size=12, bold=True, align="center")
        sheet.text(LEFT + 50 + i * 80, y + 20, benefit, size=7.5, align="center", color="#777777")
    for i, (label, number) in enumerate(wording.phones(world, pen, 3)):
        sheet.disc(LEFT + 30, y + 46 + i * 28, 8, "#255d9c")
        sheet.text(LEFT + 46, y + 44 + i * 28, label, size=8)
        sheet.text(LEFT + 46, y + 55 + i * 28, number, size=10)
