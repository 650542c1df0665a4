"""A small firm's bill for hours worked: dated lines, e-mail and bank details at the foot, terms in a sentence."""

from decimal import Decimal

from sample_docs import style
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.table import Column, Look, Row, draw_table
from sample_docs.truth import Value
from sample_docs.world import World, bills, numbers
from sample_docs.world.bills import Bill


def draw(sheet: Sheet, world: World) -> None:
    """Draw the bill."""
    pen = style.draw(world.rng, dates="long medium day_first", phones="dot space", dollars="$|$ ")
    bill = bills.draw(world, "services", lines=world.rng.randint(2, 6), tax=0.3, discount=0.25)
    sheet.font, sheet.size = "Caladea", 11
    sheet.page()
    sheet.ignore("currency", "bill_to", "taxes", "amount_due")
    _head(sheet, world, pen, bill)
    columns = (
        Column("Date", 92),
        Column("Service", 208),
        Column("Hours/Qty", 64, "right"),
        Column("Rate", 64, "right"),
        Column("Amount", 80, "right"),
    )
    y = draw_table(sheet, 54, 262, columns, _rows(pen, bill), Look(rules="header", size=10.5, row_height=19))
    y = _totals(sheet, world, pen, bill, y + 20)
    _payment(sheet, world, pen, bill, max(y + 30, 600))


def _head(sheet: Sheet, world: World, pen: Style, bill: Bill) -> None:
    sheet.text(306, 70, pen.text("vendor.name", bill.vendor.name), size=20, align="center", italic=True)
    sheet.text(306, 88, *pen.one_line("vendor.address", bill.vendor.address, " \u00b7 "), size=9.5, align="center")
    mail = f"billing@{bill.vendor.website.removeprefix('www.')}"
    sheet.text(
        306,
        101,
        pen.text("vendor.email", mail),
        " \u00b7 ",
        pen.phone("vendor.phone", bill.vendor.phone),
        size=9.5,
        align="center",
    )
    sheet.line(54, 112, 558, 112, 0.6)
    label = world.rng.choice(("Invoice ", "Invoice no. ", "Bill "))
    sheet.text(54, 146, label, pen.text("invoice_number", bill.number), size=15, bold=True)
    sheet.text(
        558, 146, world.rng.choice(("Date: ", "Invoice date: ")), pen.date("invoice_date", bill.day), align="right"
    )
    sheet.text(54, 176, world.rng.choice(("For:", "To:", "Client:")))
    sheet.text(100, 176, pen.text("customer.name", bill.customer.name))
    sheet.stack(100, 191, pen.lines("customer.address", bill.customer.address))
    if bill.order:
        sheet.text(558, 176, "Your order ", pen.text("purchase_order", bill.order), align="right")


def _rows(pen: Style, bill: Bill) -> list[Row]:
    return [
        (
            [pen.date(f"items[{i}].date", line.day)],
            [pen.text(f"items[{i}].description", line.article.name)],
            [style.number(f"items[{i}].quantity", line.quantity)],
            [pen.money(f"items[{i}].unit_price", line.article.price)],
            [pen.money(f"items[{i}].amount", line.amount)],
        )
        for i, line in enumerate(bill.lines)
    ]


def _totals(sheet: Sheet, world: World, pen: Style, bill: Bill, y: float) -> float:
    rows: list[tuple[str, Value]] = []
    if bill.discount or bill.tax:
        rows.append(("Subtotal", pen.money("subtotal", bill.subtotal)))
    rows += (
        [(f"Courtesy discount ({bill.discount_rate}%)", pen.taken_off("discount", bill.discount))]
        if bill.discount
        else []
    )
    rows += [("Tax", pen.money("tax", bill.tax))] if bill.tax else []
    rows.append((world.rng.choice(("Total", "Balance due", "Please pay")), pen.money("total", Decimal(bill.total))))
    for label, value in rows:
        sheet.text(470, y, label, align="right")
        sheet.text(558, y, value, align="right", bold=value.path == "total")
        y += 17
    return y


def _payment(sheet: Sheet, world: World, pen: Style, bill: Bill, y: float) -> None:
    sheet.text(
        54,
        y,
        "Payment terms: ",
        pen.text("payment_terms", bill.terms),
        ". Due ",
        pen.date("due_date", bill.due_day),
        ".",
    )
    sheet.text(54, y + 20, "Tax ID ", pen.text("vendor.tax_id", bill.vendor_tax_id))
    if world.chance(0.6):
        account, routing = numbers.digits(world.rng, 10), "0" + numbers.digits(world.rng, 8)
        sheet.text(
            54,
            y + 40,
            "ACH: routing ",
            pen.text("payment.routing_number", routing),
            ", account ",
            pen.text("payment.account_number", account),
        )
