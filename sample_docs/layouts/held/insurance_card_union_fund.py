"""A union fund's card: participant and local, network and dental names that are not the payer."""

from decimal import Decimal

from sample_docs import style
from sample_docs.cards import CARD
from sample_docs.layouts.held import plans
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.world import World, numbers
from sample_docs.world.payers import Coverage

MEDIA = "card"
NETWORKS = ("MultiPlan network", "PHCS Network", "First Choice Health Network", "Anchor PPO Network")


def draw(sheet: Sheet, world: World) -> None:
    """Draw both sides."""
    pen = style.draw(world.rng, dates="slash dash", phones="parens dot dash", capitals=world.chance(0.5))
    plain = Style(pen.dates, pen.phones)
    coverage = world.coverage_from(plans.FUNDS)
    sheet.font = world.rng.choice(("Gentium", "Caladea", "DejaVu Serif"))
    sheet.ignore("plan_type", "plan_name", "employer", "group_name")
    sheet.trap("network_named")
    sheet.page(CARD)
    _front(sheet, world, pen, plain, coverage)
    sheet.page(CARD)
    _back(sheet, world, plain, coverage)


def _front(sheet: Sheet, world: World, pen: Style, plain: Style, coverage: Coverage) -> None:
    sheet.box(0, 0, *CARD, radius=8)
    sheet.box(6, 6, CARD[0] - 12, CARD[1] - 12, weight=0.4)
    sheet.text(121, 24, plain.text("payer", coverage.payer.name), size=11, bold=True, align="center")
    sheet.text(121, 36, world.rng.choice(NETWORKS), size=8, italic=True, align="center")
    sheet.text(
        14, 56, world.rng.choice(("Participant", "Eligible member")), "  ", *pen.name("member", coverage.member), size=9
    )
    sheet.text(
        14,
        70,
        world.rng.choice(("Participant ID", "Fund ID", "Alternate ID")),
        "  ",
        plain.text("member_id", coverage.member_id),
        size=9,
    )
    sheet.text(14, 84, "Group  ", plain.text("group_number", coverage.group_number), size=9)
    if world.chance(0.6):
        sheet.text(140, 84, "Issued  ", pen.date("", coverage.effective).shown, size=9)
        sheet.ignore("effective_date")
    amounts = ((15, 25), (30, 40), (100, 200))
    for i, (label, choices) in enumerate(zip(("Doctor visit", "Specialist", "Emergency"), amounts, strict=True)):
        amount = style.whole(plain.money(f"copays[{i}].amount", Decimal(world.rng.choice(choices))))
        sheet.text((14, 88, 160)[i], 106, plain.text(f"copays[{i}].benefit", label), " ", amount, size=7.5)
    sheet.text(121, 132, "Dental: Beryl Dental Benefits     Vision: Clearview Plan", size=7.5, align="center")


def _back(sheet: Sheet, world: World, pen: Style, coverage: Coverage) -> None:
    payer = coverage.payer
    sheet.box(0, 0, *CARD, radius=8)
    sheet.text(14, 22, "Prescription card", size=9, bold=True)
    sheet.text(233, 22, pen.text("pharmacy_benefit_manager", payer.benefit_manager), size=9, align="right")
    rows = (
        ("Bin", "rx_bin", payer.rx_bin),
        ("Pcn", "rx_pcn", payer.rx_pcn),
        ("Grp", "rx_group", numbers.pattern(world.rng, payer.rx_group)),
    )
    for i, (label, path, number) in enumerate(rows):
        sheet.text((14, 84, 162)[i], 36, f"{label} ", pen.text(path, number), size=8.5)
    sheet.line(14, 44, 229, 44, 0.4)
    for i, label in enumerate(("Fund office", world.rng.choice(("Hospital admissions", "Utilization review")))):
        sheet.text(
            14,
            60 + i * 13,
            pen.text(f"phones[{i}].label", label),
            "  ",
            pen.phone(f"phones[{i}].number", numbers.toll_free(world.rng)),
            size=8.5,
        )
    address = world.specialist.office.address
    sheet.text(14, 96, "Claims go to the Fund office at", size=8)
    sheet.stack(14, 107, pen.lines("claims_address", address), size=8.5)
