"""A self-funded employer's card: the employer's plan in large letters, a third-party administrator in small ones."""

from decimal import Decimal

from sample_docs import style
from sample_docs.cards import CARD
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.world import World, numbers, payers, places
from sample_docs.world.payers import Coverage

MEDIA = "card"


def draw(sheet: Sheet, world: World) -> None:
    """Draw both sides."""
    pen = style.draw(world.rng, dates="slash", phones="dash dot parens")
    coverage = world.coverage_from(payers.ADMINISTRATORS)
    sheet.font = "Liberation Serif"
    sheet.ignore("plan_name", "employer", "plan_type")
    sheet.page(CARD)
    _front(sheet, world, pen, coverage)
    sheet.page(CARD)
    _back(sheet, world, pen)


def _front(sheet: Sheet, world: World, pen: Style, coverage: Coverage) -> None:
    payer = coverage.payer
    sheet.box(0, 0, *CARD, radius=8)
    wording = world.rng.choice(("Health Plan", "Employee Health Benefit Plan", "Welfare Benefit Plan"))
    plan = f"{coverage.employer} {wording}"
    sheet.text(121, 18, pen.text("group_name", plan), size=9.5, bold=True, align="center")
    sheet.text(
        121,
        30,
        world.rng.choice(("Administered by ", "Claims administrator: ")),
        pen.text("payer", payer.name),
        size=8.5,
        align="center",
    )
    sheet.line(10, 36, 233, 36, 0.5)
    sheet.text(10, 50, "Employee: ", *pen.name("member", coverage.member), size=9)
    sheet.text(
        10,
        62,
        world.rng.choice(("Member ID: ", "Employee ID: ", "ID No.: ")),
        pen.text("member_id", coverage.member_id),
        size=9,
    )
    sheet.text(
        10, 74, world.rng.choice(("Group No.: ", "Group: ")), pen.text("group_number", coverage.group_number), size=9
    )
    if world.chance(0.4):
        sheet.text(10, 86, "Payer ID: ", pen.text("payer_id", payer.payer_id), size=9)
    sheet.text(150, 50, "Rx: ", pen.text("pharmacy_benefit_manager", payer.benefit_manager), size=8.5)
    sheet.stack(
        150, 61, [["RxBin ", pen.text("rx_bin", payer.rx_bin)], ["RxPCN ", pen.text("rx_pcn", payer.rx_pcn)]], size=8.5
    )
    sheet.text(150, 84, "RxGroup ", pen.text("rx_group", numbers.pattern(world.rng, payer.rx_group)), size=8.5)
    _benefits(sheet, world, pen)


def _benefits(sheet: Sheet, world: World, pen: Style) -> None:
    labels = world.rng.choice((("Office", "Specialist", "ER"), ("OV copay", "SPC copay", "ER copay")))
    for i, (label, choices) in enumerate(zip(labels, ((20, 30), (40, 50), (150, 300)), strict=True)):
        amount = style.whole(pen.money(f"copays[{i}].amount", Decimal(world.rng.choice(choices))))
        sheet.text(10 + i * 76, 104, pen.text(f"copays[{i}].benefit", label), ": ", amount, size=8)
    deductible = style.whole(pen.money("deductibles[0].amount", Decimal(world.rng.choice((500, 1000, 1500)))))
    sheet.text(10, 118, "Deductible ", pen.text("deductibles[0].benefit", "Individual"), " ", deductible, size=8)
    sheet.text(10, 142, "Possession of this card does not guarantee eligibility.", size=6.5, italic=True)


def _back(sheet: Sheet, world: World, pen: Style) -> None:
    sheet.box(0, 0, *CARD, radius=8)
    sheet.text(10, 22, "Providers: verify eligibility before services are given.", size=8)
    for i, label in enumerate(("Eligibility and benefits", "Precertification")):
        sheet.text(
            10,
            42 + i * 13,
            pen.text(f"phones[{i}].label", label),
            ": ",
            pen.phone(f"phones[{i}].number", numbers.toll_free(world.rng)),
            size=8.5,
        )
    box = places.po_box(world.rng, places.city(world.rng))
    sheet.text(10, 82, "Submit paper claims to:", size=8, bold=True)
    sheet.stack(10, 94, pen.lines("claims_address", box), size=8.5)
