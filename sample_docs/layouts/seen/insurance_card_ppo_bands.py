"""A commercial card: coloured band, member left, pharmacy right, copays along the foot; telephones behind."""

from decimal import Decimal

from sample_docs import style
from sample_docs.cards import CARD
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.world import World, numbers, payers, places
from sample_docs.world.payers import Coverage

MEDIA = "card"


def draw(sheet: Sheet, world: World) -> None:
    """Draw both sides of the card."""
    pen = style.draw(world.rng, dates="slash short", phones="one dash", capitals=world.chance(0.5))
    pool = tuple(p for p in payers.COMMERCIAL if any(kind for _, kind in p.plans))
    coverage = world.coverage_from(pool)
    sheet.font = "Open Sans"
    sheet.page(CARD)
    _front(sheet, world, pen, coverage)
    if world.chance(0.85):
        sheet.page(CARD)
        _back(sheet, world, pen, coverage)


def _front(sheet: Sheet, world: World, pen: Style, coverage: Coverage) -> None:
    payer, plain = coverage.payer, style.draw(world.rng, dates=pen.dates, phones="dash")
    sheet.box(0, 0, *CARD, radius=8)
    sheet.box(0, 20, CARD[0], 3, fill=world.rng.choice(("#2a6fb0", "#7b3f98", "#2e7d4f")), weight=0)
    sheet.text(10, 15, plain.text("payer", payer.name), size=10.5, bold=True)
    sheet.above(10, 43, "Member name", *pen.name("member", coverage.member), size=9)
    sheet.above(
        10,
        65,
        world.rng.choice(("Member ID", "ID number", "Identification number")),
        plain.text("member_id", coverage.member_id),
        size=9,
    )
    sheet.above(10, 87, "Group number", plain.text("group_number", coverage.group_number), size=8)
    if world.chance(0.6):
        sheet.above(90, 87, "Effective", plain.date("effective_date", coverage.effective), size=8)
    _plan(sheet, coverage, plain)
    _pharmacy(sheet, world, coverage, plain)
    _copays(sheet, world, plain)


def _plan(sheet: Sheet, coverage: Coverage, pen: Style) -> None:
    sheet.text(233, 36, pen.text("plan_name", coverage.plan_name), size=8.5, bold=True, align="right")
    if coverage.plan_type and coverage.plan_type in coverage.plan_name:
        sheet.text(233, 46, "Plan type: ", pen.text("plan_type", coverage.plan_type), size=6.5, align="right")
    else:
        sheet.ignore("plan_type")


def _pharmacy(sheet: Sheet, world: World, coverage: Coverage, pen: Style) -> None:
    payer = coverage.payer
    rows = [("RxBIN", "rx_bin", payer.rx_bin), ("RxPCN", "rx_pcn", payer.rx_pcn), ("RxGRP", "rx_group", payer.rx_group)]
    y = 60.0
    for label, path, number in rows:
        if number:
            sheet.text(172, y, label, size=7)
            sheet.text(200, y, pen.text(path, numbers.pattern(world.rng, number)), size=7)
            y += 10
    if payer.benefit_manager and world.chance(0.5):
        sheet.text(172, y, pen.text("pharmacy_benefit_manager", payer.benefit_manager), size=6.5)


def _copays(sheet: Sheet, world: World, pen: Style) -> None:
    sheet.line(10, 104, 233, 104, 0.5)
    wordings = (
        ("Office visit", "Specialist", "Urgent care", "Emergency"),
        ("PCP", "Specialist", "Urgent Care", "ER"),
        ("OV", "SPC", "UC", "ER"),
    )
    steps = (
        Decimal(world.rng.choice((15, 20, 25))),
        Decimal(world.rng.choice((40, 45, 50))),
        Decimal(60),
        Decimal(world.rng.choice((150, 250, 350))),
    )
    for i, (label, amount) in enumerate(zip(world.rng.choice(wordings), steps, strict=True)):
        sheet.text(10 + i * 57, 116, pen.text(f"copays[{i}].benefit", label), size=7)
        shown = style.Style("slash", "dash").money(f"copays[{i}].amount", amount)
        sheet.text(10 + i * 57, 128, style.whole(shown), size=8.5, bold=True)


def _back(sheet: Sheet, world: World, pen: Style, coverage: Coverage) -> None:
    plain = style.draw(world.rng, dates="slash", phones=pen.phones)
    sheet.box(0, 0, *CARD, radius=8)
    sheet.box(0, 8, CARD[0], 14, fill="#444444", weight=0)
    labels = world.rng.sample(
        ("Member Services", "Provider Services", "Pharmacy Help Desk", "24-Hour Nurse Line", "Prior Authorization"), 3
    )
    for i, label in enumerate(labels):
        sheet.text(
            10,
            40 + i * 12,
            plain.text(f"phones[{i}].label", label),
            ": ",
            plain.phone(f"phones[{i}].number", numbers.toll_free(world.rng)),
            size=7.5,
        )
    sheet.text(10, 84, "Send claims to:", size=7, bold=True)
    box = places.po_box(world.rng, places.city(world.rng))
    recipient = plain.text("claims_address.recipient", f"{coverage.payer.name} Claims")
    sheet.stack(10, 94, [[recipient], *plain.lines("claims_address", box)], size=7.5)
    if coverage.payer.payer_id and world.chance(0.7):
        sheet.text(130, 84, "Payer ID ", plain.text("payer_id", coverage.payer.payer_id), size=7.5)
    site = f"www.{coverage.payer.name.split()[0].lower()}.example"
    sheet.text(130, 94, plain.text("website", site), size=7.5)
    sheet.wrap(10, 134, 223, "This card does not guarantee coverage. Have it with you at every visit.", size=6)
