"""An invoice with a ruled grid: vendor top left, numbers boxed top right, totals under the table."""

from decimal import Decimal

from sample_docs import style
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.table import Column, Look, Row, draw_table
from sample_docs.world import World, bills
from sample_docs.world.bills import Bill

COLUMNS = (
    Column("Item", 70),
    Column("Description", 220),
    Column("Qty", 40, "right"),
    Column("Unit", 35, "center"),
    Column("Price", 65, "right"),
    Column("Amount", 74, "right"),
)


def draw(sheet: Sheet, world: World) -> None:
    """Draw the invoice."""
    pen = style.draw(world.rng, dates="slash short medium", phones="parens dash", dollars="$|")
    bill = bills.draw(
        world,
        world.rng.choice(("supplies", "technical", "waste")),
        lines=world.rng.randint(2, 9),
        discount=0.3,
        shipping=0.4,
    )
    sheet.font, sheet.size = "Liberation Sans", 9.5
    sheet.page()
    _head(sheet, pen, bill)
    _parties(sheet, world, pen, bill)
    y = draw_table(sheet, 54, 300, COLUMNS, _rows(pen, bill), Look(fill="#dddddd"))
    _totals(sheet, world, pen, bill, y + 18)


def _head(sheet: Sheet, pen: Style, bill: Bill) -> None:
    vendor = bill.vendor
    sheet.text(54, 64, pen.text("vendor.name", vendor.name), size=16, bold=True)
    y = sheet.stack(54, 80, pen.lines("vendor.address", vendor.address))
    sheet.text(54, y, "Phone ", pen.phone("vendor.phone", vendor.phone))
    sheet.text(558, 66, "INVOICE", size=24, bold=True, align="right")
    sheet.text(54, y + 12, "Federal Tax ID ", pen.text("vendor.tax_id", bill.vendor_tax_id))


def _parties(sheet: Sheet, world: World, pen: Style, bill: Bill) -> None:
    sheet.text(54, 170, world.rng.choice(("Bill To", "Sold To")), bold=True)
    customer = [pen.text("customer.name", bill.customer.name)]
    sheet.stack(54, 184, [customer, *pen.lines("customer.address", bill.customer.address)])
    sheet.ignore("bill_to", "currency")
    rows = [
        ("Invoice No.", pen.text("invoice_number", bill.number)),
        ("Invoice Date", pen.date("invoice_date", bill.day)),
        ("Customer No.", pen.text("customer.account_number", bill.account)),
    ]
    rows += [("P.O. No.", pen.text("purchase_order", bill.order))] if bill.order else []
    rows += [("Terms", pen.text("payment_terms", bill.terms)), ("Due Date", pen.date("due_date", bill.due_day))]
    for i, (label, value) in enumerate(rows):
        sheet.box(360, 84 + i * 18, 90, 18, fill="#eeeeee")
        sheet.box(450, 84 + i * 18, 108, 18)
        sheet.text(365, 97 + i * 18, label, bold=True, size=9)
        sheet.text(455, 97 + i * 18, value, size=9)


def _rows(pen: Style, bill: Bill) -> list[Row]:
    return [
        (
            [pen.text(f"items[{i}].code", line.article.code)],
            [pen.text(f"items[{i}].description", line.article.name)],
            [style.number(f"items[{i}].quantity", line.quantity)],
            [pen.text(f"items[{i}].unit", line.article.unit)],
            [pen.money(f"items[{i}].unit_price", line.article.price, dollar="")],
            [pen.money(f"items[{i}].amount", line.amount, dollar="")],
        )
        for i, line in enumerate(bill.lines)
    ]


def _totals(sheet: Sheet, world: World, pen: Style, bill: Bill, y: float) -> None:
    rows = [("Subtotal", pen.money("subtotal", bill.subtotal))]
    rows += [("Discount", pen.taken_off("discount", bill.discount))] if bill.discount else []
    rows += [(f"Sales tax {bill.tax_rate}%", pen.money("tax", bill.tax))] if bill.tax else []
    rows += (
        [(world.rng.choice(("Freight", "Shipping", "Shipping & handling")), pen.money("shipping", bill.shipping))]
        if bill.shipping
        else []
    )
    for label, value in rows:
        sheet.text(470, y, label, align="right")
        sheet.text(554, y, value, align="right")
        y += 15
    sheet.ignore("taxes")
    sheet.box(400, y - 10, 158, 17, weight=1)
    sheet.text(470, y + 2, world.rng.choice(("TOTAL", "Invoice total", "TOTAL DUE")), bold=True, align="right")
    sheet.text(554, y + 2, pen.money("total", Decimal(bill.total)), bold=True, align="right")
    sheet.ignore("amount_due")
    sheet.text(306, 740, "Thank you for your business!", size=9, italic=True, align="center")
