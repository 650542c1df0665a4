"""A regional plan's card: members with suffixes in a table, copays in ruled cells, a plan type printed apart."""

from decimal import Decimal

from sample_docs import style
from sample_docs.cards import CARD
from sample_docs.layouts.held import plans
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.world import World, numbers, places
from sample_docs.world.payers import Coverage

MEDIA = "card"
VISITS = (
    ("PRIMARY", "SPECIALTY", "URGENT", "EMERGENCY"),
    ("Office", "Specialist", "Urgent care", "ER visit"),
    ("PCP visit", "Spec visit", "UC", "ED"),
)
LINES = ("Members call", "Providers call", "Behavioral health", "Travel network", "Pharmacy line", "Find a nurse")


def draw(sheet: Sheet, world: World) -> None:
    """Draw both sides of the card."""
    pen = style.draw(world.rng, dates="slash two_digit dash", phones="dot one", capitals=world.chance(0.6))
    coverage = world.coverage_from(plans.REGIONAL)
    sheet.font = world.rng.choice(("Lato", "Open Sans"))
    sheet.trap("member_id_suffix", "dependents")
    sheet.ignore("employer")
    sheet.page(CARD)
    _front(sheet, world, pen, coverage)
    if world.chance(0.8):
        sheet.page(CARD)
        _back(sheet, world, Style(pen.dates, pen.phones), coverage)


def _front(sheet: Sheet, world: World, pen: Style, coverage: Coverage) -> None:
    plain, payer = Style(pen.dates, pen.phones), coverage.payer
    sheet.box(0, 0, *CARD, radius=8)
    sheet.disc(20, 17, 9, "#777777")
    sheet.text(34, 20, plain.text("payer", payer.name), size=10.5, bold=True)
    sheet.text(
        233,
        34,
        plain.text("plan_name", coverage.plan_name),
        size=8.5,
        align="right",
    )
    sheet.text(10, 38, world.rng.choice(("Subscriber ID", "Enrollee ID", "Contract number")), size=7)
    sheet.text(10, 49, plain.text("member_id", coverage.member_id), size=10, bold=True)
    sheet.text(
        130,
        46,
        world.rng.choice(("Group", "Employer group")),
        "  ",
        plain.text("group_number", coverage.group_number),
        size=8,
    )
    _members(sheet, world, pen, coverage)
    _cells(sheet, world, plain)
    _drugs(sheet, world, plain, coverage)


def _members(sheet: Sheet, world: World, pen: Style, coverage: Coverage) -> None:
    sheet.text(10, 61, world.rng.choice(("Sfx", "No.")), size=7)
    sheet.text(34, 61, world.rng.choice(("Covered persons", "Name")), size=7)
    sheet.line(10, 63, 150, 63, 0.4)
    first = world.rng.choice((0, 1))
    sheet.text(10, 72, Style("", "").text("member_id_suffix", f"{first:02d}"), size=8)
    sheet.text(34, 72, *pen.name("member", coverage.member), size=8)
    for i, child in enumerate(world.children[:3]):
        y = 81 + i * 9
        sheet.text(10, y, Style("", "").text(f"dependents[{i}].member_id_suffix", f"{first + i + 1:02d}"), size=8)
        sheet.text(34, y, *pen.name(f"dependents[{i}]", child), size=8)


def _cells(sheet: Sheet, world: World, pen: Style) -> None:
    amounts = ((10, 20, 30), (35, 45, 55), (40, 65), (175, 275, 400))
    for i, (label, choices) in enumerate(zip(world.rng.choice(VISITS), amounts, strict=True)):
        x = 10 + i * 56
        sheet.box(x, 106, 54, 23, weight=0.5)
        sheet.text(x + 3, 114, pen.text(f"copays[{i}].benefit", label), size=7)
        sheet.text(
            x + 3, 125, style.whole(pen.money(f"copays[{i}].amount", Decimal(world.rng.choice(choices)))), size=9
        )


def _drugs(sheet: Sheet, world: World, pen: Style, coverage: Coverage) -> None:
    payer = coverage.payer
    group = pen.text("rx_group", numbers.pattern(world.rng, payer.rx_group))
    sheet.text(
        10,
        140,
        "BIN ",
        pen.text("rx_bin", payer.rx_bin),
        "  PCN ",
        pen.text("rx_pcn", payer.rx_pcn),
        "  GRP ",
        group,
        size=7.5,
    )
    if world.chance(0.5):
        sheet.text(
            233,
            140,
            world.rng.choice(("Rx by ", "Drugs: ")),
            pen.text("pharmacy_benefit_manager", payer.benefit_manager),
            size=7.5,
            align="right",
        )
    if world.chance(0.5):
        sheet.text(158, 61, world.rng.choice(("Start date", "Since")), size=7)
        sheet.text(158, 72, pen.date("effective_date", coverage.effective), size=8)
    sheet.text(158, 83, world.rng.choice(("Type", "Plan type", "Product")), size=7)
    sheet.text(158, 94, pen.text("plan_type", coverage.plan_type), size=8)


def _back(sheet: Sheet, world: World, pen: Style, coverage: Coverage) -> None:
    sheet.box(0, 0, *CARD, radius=8)
    sheet.wrap(
        10,
        18,
        223,
        "Show this card each time. In an emergency go to the nearest hospital, then tell us within 48 hours.",
        size=7,
    )
    for i, label in enumerate(world.rng.sample(LINES, world.rng.randint(2, 4))):
        sheet.text(10, 46 + i * 12, pen.text(f"phones[{i}].label", label), size=8)
        sheet.text(110, 46 + i * 12, pen.phone(f"phones[{i}].number", numbers.toll_free(world.rng)), size=8)
    box = places.po_box(world.rng, places.city(world.rng))
    sheet.text(10, 106, world.rng.choice(("Paper claims", "Mail claims here")), size=8, bold=True)
    sheet.stack(10, 116, pen.lines("claims_address", box), size=8)
    first = "".join(c for c in coverage.payer.name.lower().split()[0] if c.isalpha())
    sheet.text(233, 106, pen.text("website", f"{first}.example/members"), size=8, align="right")
    if world.chance(0.6):
        sheet.text(
            233, 118, "Electronic payer no. ", pen.text("payer_id", coverage.payer.payer_id), size=8, align="right"
        )
