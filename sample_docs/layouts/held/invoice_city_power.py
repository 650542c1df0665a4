"""A city's power and water bill: meter readings, dotted leaders, a late amount beside the amount due."""

from datetime import timedelta
from decimal import Decimal

from sample_docs import fonts, style
from sample_docs.layouts.held import wares
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.truth import Run, Value
from sample_docs.world import World, numbers, places
from sample_docs.world.bills import Bill

CITIES = (
    "Elk Ford Municipal Utilities",
    "City of Larch Hollow Light & Water",
    "Copper County Electric Cooperative",
    "Bayview Public Utility District",
)


def draw(sheet: Sheet, world: World) -> None:
    """Draw the bill."""
    pen = style.draw(world.rng, dates="slash short medium", phones="dash parens", dollars="$|")
    bill = wares.bill(
        world, CITIES, wares.lines(world, wares.POWER, world.rng.randint(3, 6), most=1), tax=0.4, balance=0.9
    )
    sheet.font, sheet.size = world.rng.choice(("Roboto Condensed", "Liberation Sans")), 10
    sheet.page()
    sheet.ignore("bill_to", "currency", "subtotal", "taxes", "payment_terms")
    _head(sheet, world, pen, bill)
    _meters(sheet, world, 236)
    y = _charges(sheet, world, pen, bill, 316)
    y = _account(sheet, world, pen, bill, y + 20)
    sheet.text(
        54,
        y + 26,
        "Mail payment to  ",
        pen.text("remit_to.recipient", bill.vendor.name),
        ", ",
        *pen.one_line("remit_to", bill.remit),
        size=9.5,
    )
    sheet.trap("previous_balance", "late_amount")


def _head(sheet: Sheet, world: World, pen: Style, bill: Bill) -> None:
    sheet.box(54, 40, 504, 5, fill="#000000", weight=0)
    sheet.text(54, 66, pen.text("vendor.name", bill.vendor.name), size=15, bold=True)
    sheet.text(
        54,
        80,
        *pen.one_line("vendor.address", bill.vendor.address),
        "   ",
        pen.phone("vendor.phone", bill.vendor.phone),
        size=9,
    )
    start = bill.day - timedelta(days=world.rng.randint(32, 36))
    facts: list[tuple[str, list[Run]]] = [
        (world.rng.choice(("Customer account", "Acct")), [pen.text("customer.account_number", bill.account)]),
        (world.rng.choice(("Bill ID", "Bill no.", "Billing document")), [pen.text("invoice_number", bill.number)]),
        (world.rng.choice(("Mailed", "Date of bill", "Billed on")), [pen.date("invoice_date", bill.day)]),
        (
            "Usage period",
            [pen.date("service_start_date", start), " - ", pen.date("service_end_date", bill.day - timedelta(days=4))],
        ),
        (world.rng.choice(("Due", "Pay before")), [pen.date("due_date", bill.due_day + timedelta(days=12))]),
    ]
    colon = world.rng.choice(("", ":"))
    for i, (label, runs) in enumerate(facts):
        sheet.text(54, 112 + i * 16, f"{label}{colon}")
        sheet.text(150, 112 + i * 16, *runs)
    sheet.text(320, 112, "Service at", bold=True)
    sheet.text(320, 127, *pen.one_line("service_address", places.address(world.rng, world.city)), size=9)
    name: list[Run] = [pen.text("customer.name", bill.customer.name)]
    sheet.stack(320, 152, [name, *pen.lines("customer.address", bill.customer.address)], size=10.5)


def _meters(sheet: Sheet, world: World, y: float) -> None:
    sheet.text(54, y, "Meter              Previous      Present      Difference", bold=True, size=9.5)
    for i, used in enumerate((1840, 14)):
        before = world.rng.randint(2000, 80000)
        row = (numbers.pattern(world.rng, "@#####"), str(before), str(before + used), str(used))
        for x, text in zip((54, 140, 200, 262), row, strict=True):
            sheet.text(x, y + 15 + i * 13, text, size=9.5)


def _leader(sheet: Sheet, y: float, label: str | Value, value: Value, *, bold: bool = False) -> float:
    end = sheet.text(70, y, label, bold=bold)
    room = 480 - end
    dots = int(room / fonts.width(".", fonts.font_name(sheet.font), 10))
    sheet.text(end + 4, y, "." * max(0, dots - 2))
    sheet.text(550, y, value, bold=bold, align="right")
    return y + 16


def _charges(sheet: Sheet, world: World, pen: Style, bill: Bill, y: float) -> float:
    sheet.text(54, y - 18, world.rng.choice(("This month", "New charges", "Charges this period")), bold=True, size=11)
    for i, line in enumerate(bill.lines):
        y = _leader(
            sheet,
            y,
            pen.text(f"items[{i}].description", line.article.name),
            pen.money(f"items[{i}].amount", line.amount),
        )
    if bill.tax:
        y = _leader(sheet, y, world.rng.choice(("Utility tax", "City tax")), pen.money("tax", bill.tax))
    return _leader(
        sheet,
        y,
        world.rng.choice(("Total new charges", "Charges this month, total")),
        pen.money("total", bill.total),
        bold=True,
    )


def _account(sheet: Sheet, world: World, pen: Style, bill: Bill, y: float) -> float:
    sheet.text(54, y, "Your account", bold=True, size=11)
    y += 18
    if bill.previous:
        y = _leader(
            sheet,
            y,
            world.rng.choice(("Amount of last bill", "Prior balance")),
            pen.money("previous_balance", bill.previous),
        )
        y = _leader(
            sheet,
            y,
            world.rng.choice(("Payments through mailing date", "Less payments")),
            pen.taken_off("amount_paid", bill.paid, minus=world.rng.choice(("-{}", "{}-", "{} CR"))),
        )
    y = _leader(
        sheet, y, world.rng.choice(("PAY THIS AMOUNT", "Amount due now")), pen.money("amount_due", bill.due), bold=True
    )
    late = pen.money("", bill.due + Decimal("15.00"))
    sheet.text(70, y, f"After the due date pay {late.shown}", size=9.5)
    return y
