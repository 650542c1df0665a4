"""A marketplace metal plan: ruled cells, covered persons in a list, amounts as pairs, payer at the foot."""

from sample_docs import style
from sample_docs.cards import CARD
from sample_docs.layouts.seen import card_wording as wording
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.truth import Run
from sample_docs.world import World, places
from sample_docs.world.payers import Coverage

MEDIA = "card"


def draw(sheet: Sheet, world: World) -> None:
    """Draw both sides."""
    pen = style.draw(world.rng, dates="slash medium dash", phones="dash dot parens")
    coverage = world.coverage_from(wording.MARKETPLACE)
    sheet.font = world.rng.choice(("Roboto", "Carlito", "DejaVu Sans Condensed"))
    sheet.ignore("plan_type", "deductibles[].benefit", "out_of_pocket_maximums[].benefit")
    sheet.page(CARD)
    sheet.box(0, 0, *CARD, radius=8)
    _cells(sheet, world, pen, coverage)
    _people(sheet, world, pen)
    sheet.box(0, 135, CARD[0], 18, fill="#2f6f6f", weight=0)
    sheet.text(10, 147, pen.text("payer", coverage.payer.name), size=10, bold=True, color="#ffffff")
    sheet.page(CARD)
    _back(sheet, world, pen, coverage)


def _cells(sheet: Sheet, world: World, pen: Style, coverage: Coverage) -> None:
    pick = world.rng.choice
    number = wording.member_id(coverage)
    cells: list[tuple[float, float, float, str, list[Run]]] = [
        (8, 8, 142, pick(("Subscriber", "Primary member", "Policyholder")), pen.name("member", coverage.member)),
        (150, 8, 85, pick(("Effective date", "Coverage start", "Start date")), [_start(pen, coverage)]),
        (8, 32, 112, pick(("Subscriber ID", "Member ID #", "Policy ID")), [number]),
        (120, 32, 115, pick(("Plan", "Plan name", "Product")), [pen.text("plan_name", coverage.plan_name)]),
        (8, 56, 113, pick(("Deductible (ind/fam)", "Annual deductible")), _pair(world, pen, "deductibles", 1500)),
        (121, 56, 114, pick(("Out-of-pocket", "MOOP (ind/fam)")), _pair(world, pen, "out_of_pocket_maximums", 7000)),
    ]  # fmt: skip
    for x, y, width, label, runs in cells:
        sheet.box(x, y, width, 24, weight=0.4)
        sheet.text(x + 3, y + 7, label, size=5.5, color="#555555")
        sheet.text(x + 3, y + 19, *runs, size=8.5)


def _start(pen: Style, coverage: Coverage) -> Run:
    return pen.date("effective_date", coverage.effective)


def _pair(world: World, pen: Style, path: str, least: int) -> list[Run]:
    single = least + 250 * world.rng.randint(0, 9)
    return [
        wording.dollars(pen, f"{path}[0].amount", single),
        " / ",
        wording.dollars(pen, f"{path}[1].amount", 2 * single),
    ]


def _people(sheet: Sheet, world: World, pen: Style) -> None:
    sheet.text(10, 91, world.rng.choice(("Also covered", "Dependents on this plan", "Members")), size=6, bold=True)
    for i, child in enumerate(world.children[:3]):
        sheet.text(10, 101 + i * 10, *pen.name(f"dependents[{i}]", child), size=8)
    for i, (benefit, amount) in enumerate(wording.copays(world, pen, 4)):
        sheet.text(140, 91 + i * 11, benefit, size=7)
        sheet.text(235, 91 + i * 11, amount, size=7, align="right")
        sheet.line(140, 93.5 + i * 11, 235, 93.5 + i * 11, 0.3)


def _back(sheet: Sheet, world: World, pen: Style, coverage: Coverage) -> None:
    sheet.box(0, 0, *CARD, radius=8)
    labels = world.rng.choice((("RXBIN: ", "RXPCN: ", "RXGROUP: "), ("BIN# ", "PCN# ", "Group# ")))
    sheet.stack(10, 18, wording.drug_numbers(world, pen, coverage.payer, labels), size=7.5, leading=10)
    sheet.text(110, 18, pen.text("pharmacy_benefit_manager", coverage.payer.benefit_manager), size=8, bold=True)
    sheet.line(10, 46, 233, 46, 0.4)
    for i, (label, number) in enumerate(wording.phones(world, pen, 4)):
        sheet.text(10 + i % 2 * 116, 58 + i // 2 * 22, label, size=6.5)
        sheet.text(10 + i % 2 * 116, 67 + i // 2 * 22, number, size=8)
    sheet.text(10, 106, world.rng.choice(("Medical claims:", "Mail paper claims to", "Claims")), size=7, bold=True)
    recipient = pen.text("claims_address.recipient", f"{coverage.payer.name} Claims")
    box = places.po_box(world.rng, places.city(world.rng))
    sheet.stack(10, 116, [[recipient], *pen.lines("claims_address", box)], size=7)
    sheet.text(233, 145, pen.text("website", wording.site(coverage.payer)), size=7, align="right")
    sheet.text(233, 116, "EDI ID ", pen.text("payer_id", coverage.payer.payer_id), size=7, align="right")
