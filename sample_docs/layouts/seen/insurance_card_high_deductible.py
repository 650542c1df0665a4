"""A high-deductible plan's card: deductibles and limits in a table, coinsurance as a share, lines on the back."""

from decimal import Decimal

from sample_docs import style
from sample_docs.cards import CARD
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.truth import Value
from sample_docs.world import World, numbers, payers, places
from sample_docs.world.payers import Coverage

MEDIA = "card"


def draw(sheet: Sheet, world: World) -> None:
    """Draw both sides."""
    pen = style.draw(world.rng, dates="slash iso", phones="dash dot")
    pool = tuple(p for p in payers.COMMERCIAL if any(kind == "HDHP" for _, kind in p.plans))
    coverage = world.coverage_from(pool)
    sheet.font = "Caladea"
    sheet.page(CARD)
    sheet.box(0, 0, *CARD, radius=8)
    sheet.text(121, 18, pen.text("payer", coverage.payer.name), size=13, bold=True, align="center")
    sheet.text(121, 30, pen.text("plan_name", coverage.plan_name), size=9, align="center")
    sheet.ignore("plan_type")
    _identity(sheet, world, pen, coverage)
    _amounts(sheet, world, pen)
    sheet.page(CARD)
    _back(sheet, world, pen, coverage)


def _identity(sheet: Sheet, world: World, pen: Style, coverage: Coverage) -> None:
    sheet.text(10, 48, "Name: ", *pen.name("member", coverage.member), size=9)
    sheet.text(
        10,
        60,
        world.rng.choice(("Identification #: ", "ID#: ", "Member No. ")),
        pen.text("member_id", coverage.member_id),
        size=9,
    )
    sheet.text(
        10, 72, world.rng.choice(("Group #: ", "Grp: ")), pen.text("group_number", coverage.group_number), size=9
    )
    sheet.text(10, 84, "Coverage effective ", pen.date("effective_date", coverage.effective), size=8)
    if world.chance(0.5):
        sheet.text(150, 72, pen.text("employer", coverage.employer), size=7)


def _amounts(sheet: Sheet, world: World, pen: Style) -> None:
    sheet.line(10, 92, 233, 92, 0.5)
    single = Decimal(world.rng.choice((1650, 2000, 3000)))
    limit = Decimal(world.rng.choice((5000, 6500, 8050)))
    for i, (label, factor) in enumerate((("Individual", 1), ("Family", 2))):
        x = 110 + i * 62
        sheet.text(x, 102, label, size=7.5)
        sheet.text(x, 114, style.whole(pen.money(f"deductibles[{i}].amount", single * factor)), size=8.5)
        sheet.text(x, 127, style.whole(pen.money(f"out_of_pocket_maximums[{i}].amount", limit * factor)), size=8.5)
        sheet.note(Value(f"deductibles[{i}].benefit", label, label), x, 96, x + 40, 104)
        sheet.note(Value(f"out_of_pocket_maximums[{i}].benefit", label, label), x, 96, x + 40, 104)
    sheet.text(10, 114, "Deductible", size=8)
    sheet.text(10, 127, world.rng.choice(("Out-of-pocket max", "Out-of-pocket limit")), size=8)
    share = world.rng.choice((10, 20, 30))
    sheet.text(
        10,
        142,
        pen.text("copays[0].benefit", "Coinsurance"),
        " after deductible ",
        Value("copays[0].percent", f"{share}%", share),
        size=8,
    )


def _back(sheet: Sheet, world: World, pen: Style, coverage: Coverage) -> None:
    payer = coverage.payer
    sheet.box(0, 0, *CARD, radius=8)
    sheet.text(10, 20, "Prescription drugs: ", pen.text("pharmacy_benefit_manager", payer.benefit_manager), size=8)
    sheet.text(10, 32, "BIN ", pen.text("rx_bin", payer.rx_bin), "   PCN ", pen.text("rx_pcn", payer.rx_pcn), size=8)
    for i, label in enumerate(("Customer Service", world.rng.choice(("Precertification", "Provider Line")))):
        sheet.text(
            10,
            52 + i * 12,
            pen.text(f"phones[{i}].label", label),
            " ",
            pen.phone(f"phones[{i}].number", numbers.toll_free(world.rng)),
            size=8,
        )
    sheet.text(
        10, 82, "Claims: ", *pen.one_line("claims_address", places.po_box(world.rng, places.city(world.rng))), size=8
    )
    sheet.text(10, 96, "EDI payer ", pen.text("payer_id", payer.payer_id), size=8)
    sheet.text(10, 130, pen.text("website", f"{payer.name.split()[0].lower()}.example"), size=8)
