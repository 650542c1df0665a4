"""A health-savings plan: a ruled table of amounts inside and outside the network, shares of the cost, dark header."""

from sample_docs import style
from sample_docs.cards import CARD
from sample_docs.layouts.seen import card_wording as wording
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.table import Column, Look, Row, draw_table
from sample_docs.truth import Run, Value
from sample_docs.world import World
from sample_docs.world.payers import COMMERCIAL, Coverage

MEDIA = "card"


def draw(sheet: Sheet, world: World) -> None:
    """Draw the front and, mostly, the back."""
    pen = style.draw(world.rng, dates="slash dash medium", phones="dash dot", capitals=world.chance(0.3))
    plain = Style(pen.dates, pen.phones)
    coverage = world.coverage_from(tuple(p for p in COMMERCIAL if any(kind == "HDHP" for _, kind in p.plans)))
    sheet.font = world.rng.choice(("Roboto Condensed", "Carlito", "Liberation Sans"))
    sheet.ignore("plan_type", "plan_name", "deductibles[].benefit", "out_of_pocket_maximums[].benefit")
    sheet.page(CARD)
    sheet.box(0, 0, *CARD, radius=8)
    sheet.text(10, 17, plain.text("payer", coverage.payer.name), size=11, bold=True)
    _identity(sheet, world, pen, coverage)
    _table(sheet, world, plain)
    share = world.rng.choice((10, 15, 20, 30))
    percent = Value("copays[0].percent", world.rng.choice((f"{share}%", f"{share} %")), share)
    benefit = plain.text("copays[0].benefit", world.rng.choice(("Coinsurance", "Member coinsurance", "Your share")))
    sheet.text(10, 145, benefit, " ", percent, size=8)
    if world.chance(0.7):
        sheet.page(CARD)
        _back(sheet, world, plain, coverage)


def _identity(sheet: Sheet, world: World, pen: Style, coverage: Coverage) -> None:
    pick, plain = world.rng.choice, Style(pen.dates, pen.phones)
    sheet.text(10, 34, *pen.name("member", coverage.member), size=9.5, bold=True)
    sheet.text(10, 46, pick(("Member ID ", "ID ", "Subscriber # ")), wording.member_id(coverage), size=8.5)
    group: list[Run] = [
        pick(("Group ", "Group no. ", "Policy/Group ")),
        plain.text("group_number", coverage.group_number),
    ]
    sheet.text(10, 57, *group, size=8.5)
    labels = pick((("RxBIN ", "RxPCN ", "RxGrp "), ("Bin ", "Pcn ", "Grp ")))
    for i, row in enumerate(wording.drug_numbers(world, plain, coverage.payer, labels)):
        sheet.text(233, 45 + i * 10, *row, size=8, align="right")


def _table(sheet: Sheet, world: World, pen: Style) -> None:
    single, limit = 250 * world.rng.randint(6, 16), 500 * world.rng.randint(9, 16)
    titles = world.rng.choice(
        (("", "In-network", "Out-of-network"), ("", "INN", "OON"), ("Your plan", "Network", "Non-network"))
    )
    columns = [Column(title, width) for title, width in zip(titles, (95, 64, 64), strict=True)]
    names = world.rng.choice((
        ("Deductible, individual", "Deductible, family", "OOP max, individual", "OOP max, family"),
        ("Ind. Deductible", "Fam. Deductible", "Ind. Out-of-Pocket", "Fam. Out-of-Pocket"),
    ))  # fmt: skip
    rows: list[Row] = []
    for i, name in enumerate(names):
        path = "deductibles" if i < 2 else "out_of_pocket_maximums"
        amount = (single if i < 2 else limit) * (i % 2 + 1)
        inside = wording.dollars(pen, f"{path}[{i % 2 * 2}].amount", amount)
        rows.append([[name], [inside], [wording.dollars(pen, f"{path}[{i % 2 * 2 + 1}].amount", 2 * amount)]])
    draw_table(sheet, 10, 68, columns, rows, Look(row_height=12.5, size=7.5, fill="#dddddd"))


def _back(sheet: Sheet, world: World, pen: Style, coverage: Coverage) -> None:
    sheet.box(0, 0, *CARD, radius=8)
    for i, (label, number) in enumerate(wording.phones(world, pen, 4)):
        sheet.text(121, 28 + i * 14, label, "  ", number, size=8, align="center")
    payer = pen.text("payer_id", coverage.payer.payer_id)
    sheet.text(121, 96, world.rng.choice(("EDI Payer ID ", "Electronic claims: ")), payer, size=8, align="center")
    sheet.text(121, 120, pen.text("website", f"www.{wording.site(coverage.payer)}"), size=8, align="center")
