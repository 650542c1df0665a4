"""A Blue plan's card: prefix apart from the number, two columns without colons, plan codes, a benefit column."""

from sample_docs import style
from sample_docs.cards import CARD
from sample_docs.layouts.seen import card_wording as wording
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.truth import Run
from sample_docs.world import World
from sample_docs.world.payers import Coverage

MEDIA = "card"
ADVICE = (
    "Providers: File claims with your local Blue plan. Members: See your benefit booklet for covered services. "
    "Use of this card is subject to the terms of the contract."
)


def draw(sheet: Sheet, world: World) -> None:
    """Draw the front and, mostly, the back."""
    pen = style.draw(world.rng, dates="slash two_digit", phones="one dash parens", capitals=world.chance(0.5))
    plain = Style(pen.dates, pen.phones)
    coverage = world.coverage_from(wording.BLUES)
    sheet.font = world.rng.choice(("Liberation Sans", "Lato", "Open Sans"))
    sheet.ignore("plan_type", "plan_number")
    sheet.page(CARD)
    sheet.box(0, 0, *CARD, radius=8)
    sheet.text(10, 19, plain.text("payer", coverage.payer.name), size=10, bold=True, color="#1b4f9c")
    _left(sheet, world, pen, coverage)
    _right(sheet, world, plain, coverage)
    if world.chance(0.8):
        sheet.page(CARD)
        _back(sheet, world, plain, coverage)


def _left(sheet: Sheet, world: World, pen: Style, coverage: Coverage) -> None:
    pick = world.rng.choice
    sheet.text(10, 38, pick(("Enrollee Name", "Member Name", "Subscriber")), size=6.5)
    sheet.text(10, 48, *pen.name("member", coverage.member), size=9, bold=True)
    sheet.text(10, 62, pick(("Enrollee ID", "Identification Number", "Member ID", "ID No.")), size=6.5)
    sheet.text(10, 73, wording.member_id(coverage, apart=world.chance(0.7)), size=10.5, bold=True)
    rows: list[tuple[str, list[Run]]] = [
        (pick(("Group No.", "Group Number", "Grp")), [pen.text("group_number", coverage.group_number)]),
        (pick(("BC/BS Plan Codes", "Plan Code")), [pick(("380/880", "430 / 930", "020/520"))]),
    ]
    rows += wording_rows(world, coverage)
    if world.chance(0.5):
        rows.append(
            (pick(("Effective", "Eff. Date", "Coverage Date")), [pen.date("effective_date", coverage.effective)])
        )
    for i, (label, runs) in enumerate(rows):
        sheet.text(10, 90 + i * 9.5, label, size=7)
        sheet.text(74, 90 + i * 9.5, *runs, size=7.5)


def wording_rows(world: World, coverage: Coverage) -> list[tuple[str, list[Run]]]:
    """Return the pharmacy rows, label and number."""
    pen = Style("slash", "dash")
    labels = world.rng.choice((("RxBIN", "RxPCN", "RxGRP"), ("Rx Bin", "PCN", "Rx Group"), ("BIN", "PCN", "GRP")))
    return [(str(label), [*runs]) for label, *runs in wording.drug_numbers(world, pen, coverage.payer, labels)]


def _right(sheet: Sheet, world: World, pen: Style, coverage: Coverage) -> None:
    sheet.text(233, 38, pen.text("plan_name", coverage.plan_name), size=9, bold=True, align="right")
    for i, (benefit, amount) in enumerate(wording.copays(world, pen, world.rng.randint(3, 5))):
        sheet.text(150, 62 + i * 11, benefit, size=7.5)
        sheet.text(233, 62 + i * 11, amount, size=7.5, align="right")
    sheet.box(204, 124, 28, 18, weight=1.4, radius=3)
    sheet.text(218, 136, "PPO", size=8, bold=True, align="center")


def _back(sheet: Sheet, world: World, pen: Style, coverage: Coverage) -> None:
    sheet.box(0, 0, *CARD, radius=8)
    sheet.text(10, 16, pen.text("website", f"www.{wording.site(coverage.payer)}"), size=8, bold=True)
    y = sheet.wrap(10, 30, 110, ADVICE, size=6.5)
    for i, (label, number) in enumerate(wording.phones(world, pen, 4)):
        sheet.text(128, 30 + i * 20, label, size=6.5)
        sheet.text(128, 39 + i * 20, number, size=8, bold=True)
    if coverage.payer.benefit_manager and world.chance(0.6):
        manager = pen.text("pharmacy_benefit_manager", coverage.payer.benefit_manager)
        sheet.text(10, max(y, 128), "Pharmacy benefits administrator:", size=6.5)
        sheet.text(10, max(y, 128) + 9, manager, size=7.5)
