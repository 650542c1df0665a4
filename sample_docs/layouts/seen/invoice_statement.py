"""A utility's bill: account summary with previous balance and payments, service period, stub to tear off."""

from sample_docs import style
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.truth import Run, Value
from sample_docs.world import World, bills
from sample_docs.world.bills import Bill


def draw(sheet: Sheet, world: World) -> None:
    """Draw the bill."""
    pen = style.draw(world.rng, dates="medium slash short", phones="one parens", dollars="$")
    bill = bills.draw(world, "utility", lines=world.rng.randint(2, 5), tax=0.8, balance=0.85)
    sheet.font, sheet.size = "Open Sans", 9.5
    sheet.page()
    sheet.ignore("bill_to", "currency", "subtotal", "taxes", "vendor.address")
    _head(sheet, world, pen, bill)
    y = _summary(sheet, world, pen, bill)
    _charges(sheet, pen, bill, y + 30)
    _stub(sheet, pen, bill)


def _head(sheet: Sheet, world: World, pen: Style, bill: Bill) -> None:
    sheet.disc(64, 62, 16, "#666666")
    sheet.text(88, 64, pen.text("vendor.name", bill.vendor.name), size=16, bold=True)
    sheet.text(
        88,
        78,
        "Customer care ",
        pen.phone("vendor.phone", bill.vendor.phone),
        "   ",
        pen.text("vendor.website", bill.vendor.website),
        size=8.5,
    )
    name: list[Run] = [pen.text("customer.name", bill.customer.name)]
    sheet.stack(48, 120, [name, *pen.lines("customer.address", bill.customer.address)])
    start, end = bill.lines[0].day, bill.day
    rows: list[list[Run]] = [
        [world.rng.choice(("Account number ", "Account no. ")), pen.text("customer.account_number", bill.account)],
        [
            world.rng.choice(("Invoice number ", "Bill number ", "Statement number ")),
            pen.text("invoice_number", bill.number),
        ],
        [world.rng.choice(("Billing date ", "Statement date ", "Bill date ")), pen.date("invoice_date", bill.day)],
        ["Service from ", pen.date("service_start_date", start), " to ", pen.date("service_end_date", end)],
        [world.rng.choice(("Payment due by ", "Due date ", "Please pay by ")), pen.date("due_date", bill.due_day)],
    ]
    sheet.stack(340, 120, rows, leading=15)


def _summary(sheet: Sheet, world: World, pen: Style, bill: Bill) -> float:
    sheet.box(48, 215, 516, 18, fill="#dddddd", weight=0)
    sheet.text(
        54, 228, world.rng.choice(("Account summary", "Your bill at a glance", "Summary of your account")), bold=True
    )
    rows: list[tuple[str, Value]] = []
    if bill.previous:
        rows += [
            (
                world.rng.choice(("Previous balance", "Balance from last bill")),
                pen.money("previous_balance", bill.previous),
            )
        ]
        rows += [("Payment received, thank you", pen.taken_off("amount_paid", bill.paid))]
    rows += [
        ("Current charges", pen.money("total", bill.total)),
        (world.rng.choice(("Total amount due", "Amount due")), pen.money("amount_due", bill.due)),
    ]
    for i, (label, value) in enumerate(rows):
        last = i == len(rows) - 1
        sheet.text(54, 252 + i * 17, label, bold=last)
        sheet.text(556, 252 + i * 17, value, align="right", bold=last)
    return 252 + len(rows) * 17


def _charges(sheet: Sheet, pen: Style, bill: Bill, y: float) -> None:
    sheet.text(54, y, "Details of current charges", bold=True)
    for i, line in enumerate(bill.lines):
        y += 16
        sheet.text(66, y, pen.text(f"items[{i}].description", line.article.name))
        sheet.text(556, y, pen.money(f"items[{i}].amount", line.amount), align="right")
    if bill.tax:
        y += 16
        sheet.text(66, y, "Taxes and surcharges")
        sheet.text(556, y, pen.money("tax", bill.tax), align="right")
    sheet.line(54, y + 8, 560, y + 8, 0.4)


def _stub(sheet: Sheet, pen: Style, bill: Bill) -> None:
    for x in range(48, 564, 12):
        sheet.line(x, 620, x + 6, 620, 0.6)
    sheet.text(306, 632, "Please return this portion with your check", size=8, align="center")
    sheet.text(
        60,
        660,
        "Account ",
        pen.text("customer.account_number", bill.account),
        "     Amount due ",
        pen.money("amount_due", bill.due),
    )
    remit: list[Run] = [pen.text("remit_to.recipient", bill.vendor.name)]
    sheet.stack(330, 680, [remit, *pen.lines("remit_to", bill.remit)])
    sheet.text(60, 700, "Amount enclosed  $ ____________")
    sheet.trap("payment_stub", *(["previous_balance"] if bill.previous else []))
