"""A temporary card printed from a payer's web page: instructions, and both sides in frames on a letter page."""

from decimal import Decimal

from sample_docs import style
from sample_docs.layouts.held import plans
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.truth import Run
from sample_docs.world import World, numbers, places
from sample_docs.world.payers import Coverage

LEFT, WIDE, HIGH = 116.0, 380.0, 210.0


def draw(sheet: Sheet, world: World) -> None:
    """Draw the page."""
    pen = style.draw(world.rng, dates="slash medium iso", phones="dash parens dot")
    coverage = world.coverage_from(plans.REGIONAL)
    sheet.font, sheet.size = world.rng.choice(("Carlito", "Liberation Sans", "Open Sans")), 10
    sheet.ignore("plan_type")
    sheet.trap("print_out", "second_date")
    sheet.page()
    title = world.rng.choice(("Temporary ID card", "Proof of coverage - ID card", "Print your ID card"))
    sheet.text(306, 66, title, size=16, align="center")
    sheet.wrap(
        90, 90, 432, "Cut along the lines. You may use this print-out until your card comes in the mail.", size=10
    )
    sheet.text(522, 116, f"Printed {pen.date('', world.date).shown}", size=9, align="right")
    _front(sheet, world, pen, coverage, 132)
    _back(sheet, world, pen, coverage, 132 + HIGH + 24)


def _frame(sheet: Sheet, y: float) -> None:
    for x in range(int(LEFT), int(LEFT + WIDE), 12):
        sheet.line(x, y, x + 6, y, 0.5)
        sheet.line(x, y + HIGH, x + 6, y + HIGH, 0.5)
    for down in range(int(y), int(y + HIGH), 12):
        sheet.line(LEFT, down, LEFT, down + 6, 0.5)
        sheet.line(LEFT + WIDE, down, LEFT + WIDE, down + 6, 0.5)


def _front(sheet: Sheet, world: World, pen: Style, coverage: Coverage, y: float) -> None:
    payer, x = coverage.payer, LEFT + 14
    _frame(sheet, y)
    sheet.text(x, y + 26, pen.text("payer", payer.name), size=14, bold=True)
    sheet.text(LEFT + WIDE - 14, y + 44, pen.text("plan_name", coverage.plan_name), size=11, align="right")
    number: tuple[str, list[Run]] = (
        world.rng.choice(("Certificate no.", "Policy ID", "ID no.", "Policyholder ID")),
        [pen.text("member_id", coverage.member_id)],
    )
    rows: list[tuple[str, list[Run]]] = [
        (world.rng.choice(("Policyholder", "Insured", "Certificate holder")), pen.name("member", coverage.member)),
        number,
    ]
    rows.append((world.rng.choice(("Group no.", "Account")), [pen.text("group_number", coverage.group_number)]))
    rows += [("Sponsor", [pen.text("employer", coverage.employer)])] if world.chance(0.5) else []
    rows += [("Valid from", [pen.date("effective_date", coverage.effective)])] if world.chance(0.7) else []
    sheet.ignore("employer", "group_name")
    for i, (label, runs) in enumerate(rows):
        sheet.text(x, y + 66 + i * 17, label, size=9.5)
        sheet.text(x + 92, y + 66 + i * 17, *runs)
    _money(sheet, world, pen, y + 160)


def _money(sheet: Sheet, world: World, pen: Style, y: float) -> None:
    x = LEFT + 14
    deductible, limit = Decimal(world.rng.choice((750, 1500, 2500))), Decimal(world.rng.choice((4000, 6000, 7500)))
    if world.chance(0.5):
        first = style.whole(pen.money("deductibles[0].amount", deductible))
        sheet.text(x, y, "Deductible, per person ", first, size=9.5)
        sheet.text(
            x + 164,
            y,
            "Out-of-pocket limit, per person ",
            style.whole(pen.money("out_of_pocket_maximums[0].amount", limit)),
            size=9.5,
        )
        sheet.ignore("deductibles[].benefit", "out_of_pocket_maximums[].benefit")
    amounts = ((20, 30), (40, 60), (75, 100), (200, 300))
    for i, (label, choices) in enumerate(
        zip(("Doctor", "Specialist", "Urgent care", "Emergency"), amounts, strict=True)
    ):
        amount = style.whole(pen.money(f"copays[{i}].amount", Decimal(world.rng.choice(choices))))
        sheet.text(x + (0, 74, 158, 244)[i], y + 22, pen.text(f"copays[{i}].benefit", label), " ", amount, size=9.5)
    sheet.text(x, y + 40, "Payments for visits are due at the desk.", size=9, italic=True)


def _back(sheet: Sheet, world: World, pen: Style, coverage: Coverage, y: float) -> None:
    payer, x = coverage.payer, LEFT + 14
    _frame(sheet, y)
    sheet.text(x, y + 24, "Prescriptions", bold=True)
    sheet.text(
        x, y + 40, "Rx BIN number ", pen.text("rx_bin", payer.rx_bin), "     Rx PCN ", pen.text("rx_pcn", payer.rx_pcn)
    )
    manager = pen.text("pharmacy_benefit_manager", payer.benefit_manager)
    sheet.text(
        x,
        y + 54,
        "Rx group ",
        pen.text("rx_group", numbers.pattern(world.rng, payer.rx_group)),
        "     managed by ",
        manager,
    )
    sheet.text(x, y + 80, "Questions", bold=True)
    for i, label in enumerate(
        world.rng.sample(("Customer care", "Benefits and eligibility", "Approval before surgery", "Nurse by phone"), 3)
    ):
        sheet.text(
            x,
            y + 96 + i * 14,
            pen.text(f"phones[{i}].label", label),
            " ",
            pen.phone(f"phones[{i}].number", numbers.toll_free(world.rng)),
        )
    sheet.text(x, y + 156, "Where to send claims", bold=True)
    sheet.stack(x, y + 171, pen.lines("claims_address", places.po_box(world.rng, places.city(world.rng))))
    if world.chance(0.6):
        sheet.text(x + 190, y + 171, "Payer code ", pen.text("payer_id", payer.payer_id))
