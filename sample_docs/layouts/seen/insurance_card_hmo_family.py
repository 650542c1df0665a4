"""An HMO family card: subscriber and dependents with two-digit suffixes, copays down the right side, primary doctor."""

from decimal import Decimal

from sample_docs import style
from sample_docs.cards import CARD
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.world import World, numbers, payers
from sample_docs.world.payers import Coverage

MEDIA = "card"


def draw(sheet: Sheet, world: World) -> None:
    """Draw the card."""
    pen = style.draw(
        world.rng, dates="slash two_digit", phones="parens dash", capitals=True, surname_first=world.chance(0.3)
    )
    plain = Style(pen.dates, pen.phones)
    coverage = world.coverage_from(tuple(p for p in payers.COMMERCIAL if any("HMO" in kind for _, kind in p.plans)))
    sheet.font = "Roboto Condensed"
    sheet.page(CARD)
    sheet.box(0, 0, *CARD, radius=8)
    sheet.box(0, 0, 6, CARD[1], fill="#1f4e79", weight=0)
    sheet.text(14, 18, plain.text("payer", coverage.payer.name), size=13, bold=True)
    sheet.text(233, 18, plain.text("plan_name", coverage.plan_name), size=8.5, align="right")
    sheet.ignore("plan_type", "employer")
    sheet.trap("dependents", "member_id_suffix")
    _people(sheet, world, pen, coverage)
    _numbers(sheet, world, plain, coverage)
    _copays(sheet, world, plain)


def _people(sheet: Sheet, world: World, pen: Style, coverage: Coverage) -> None:
    suffix = world.rng.choice(("00", "01"))
    sheet.text(14, 34, world.rng.choice(("SUBSCRIBER", "Subscriber Name")), size=6.5)
    sheet.text(14, 45, pen.text("member_id_suffix", suffix), "  ", *pen.name("member", coverage.member), size=9)
    sheet.text(14, 58, world.rng.choice(("DEPENDENTS", "Covered family members")), size=6.5)
    for i, child in enumerate(world.children[:4]):
        number = f"{int(suffix) + i + 1:02d}"
        sheet.text(
            14,
            68 + i * 10,
            pen.text(f"dependents[{i}].member_id_suffix", number),
            "  ",
            *pen.name(f"dependents[{i}]", child),
            size=8,
        )


def _numbers(sheet: Sheet, world: World, pen: Style, coverage: Coverage) -> None:
    sheet.above(14, 122, "ID NUMBER", pen.text("member_id", coverage.member_id), size=10)
    sheet.above(100, 122, "GROUP", pen.text("group_number", coverage.group_number), size=10)
    if world.chance(0.6):
        sheet.text(14, 134, "Group name: ", pen.text("group_name", coverage.employer), size=7)
    bin_number, control = coverage.payer.rx_bin, coverage.payer.rx_pcn
    if control:
        sheet.text(
            14, 146, "RX BIN/PCN: ", pen.text("rx_bin", bin_number), " / ", pen.text("rx_pcn", control), size=7.5
        )
    else:
        sheet.text(14, 146, "RX BIN: ", pen.text("rx_bin", bin_number), size=7.5)


def _copays(sheet: Sheet, world: World, pen: Style) -> None:
    sheet.text(180, 40, "COPAYMENTS", size=6.5, bold=True)
    amounts = ((20, 25, 30), (40, 50, 60), (50, 75), (200, 250), (10, 15))
    for i, (label, choices) in enumerate(zip(("PCP", "SPEC", "URGENT", "ER", "RX GENERIC"), amounts, strict=True)):
        y = 52 + i * 11
        sheet.text(180, y, pen.text(f"copays[{i}].benefit", label), size=7.5)
        sheet.text(
            233,
            y,
            style.whole(pen.money(f"copays[{i}].amount", Decimal(world.rng.choice(choices)))),
            size=7.5,
            align="right",
        )
    if world.chance(0.6):
        sheet.text(150, 134, "PCP: ", pen.full_name("primary_care_provider.name", world.referrer.person), size=7)
        sheet.text(
            150, 143, pen.phone("primary_care_provider.phone", numbers.phone(world.rng, world.city.area)), size=7
        )
