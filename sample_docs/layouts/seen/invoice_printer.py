"""A linen service's bill from a line printer: fixed pitch, capitals, dashes for rules, no currency signs."""

from sample_docs import style
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.truth import Run
from sample_docs.world import World, bills
from sample_docs.world.bills import Bill

RULE = "-" * 84


def draw(sheet: Sheet, world: World) -> None:
    """Draw the bill."""
    pen = Style(
        world.rng.choice(("two_digit", "dash")),
        world.rng.choice(("dash", "parens")),
        dollar="",
        thousands=world.chance(0.5),
        capitals=True,
    )
    bill = bills.draw(world, world.rng.choice(("linen", "waste")), lines=world.rng.randint(3, 12), shipping=0.2)
    sheet.font, sheet.size = "Liberation Mono", 9.5
    sheet.page()
    sheet.ignore("currency", "bill_to", "ship_to", "taxes", "amount_due")
    _head(sheet, world, pen, bill)
    y = _lines(sheet, pen, bill, 236)
    for label, runs in _totals(world, pen, bill):
        y += 14
        sheet.text(400, y, label)
        sheet.text(540, y, *runs, align="right")
    sheet.text(54, y + 34, "TERMS: ", pen.text("payment_terms", bill.terms))
    sheet.text(54, y + 48, "PAST DUE ACCOUNTS ARE CHARGED 1.5% A MONTH")


def _head(sheet: Sheet, world: World, pen: Style, bill: Bill) -> None:
    vendor: list[list[Run]] = [
        [pen.text("vendor.name", bill.vendor.name)],
        *pen.lines("vendor.address", bill.vendor.address),
    ]
    sheet.stack(54, 60, [*vendor, ["TEL ", pen.phone("vendor.phone", bill.vendor.phone)]], leading=13)
    facts: list[list[Run]] = [
        [world.rng.choice(("INVOICE NO  ", "INVOICE #   ")), pen.text("invoice_number", bill.number)],
        ["DATE        ", pen.date("invoice_date", bill.day)],
        ["CUSTOMER #  ", pen.text("customer.account_number", bill.account)],
        ["DUE         ", pen.date("due_date", bill.due_day)],
    ]
    sheet.stack(370, 60, facts, leading=13)
    sheet.text(54, 140, world.rng.choice(("CUSTOMER:", "SOLD TO:")))
    sheet.stack(
        130,
        140,
        [[pen.text("customer.name", bill.customer.name)], *pen.lines("customer.address", bill.customer.address)],
        leading=13,
    )


def _lines(sheet: Sheet, pen: Style, bill: Bill, y: float) -> float:
    sheet.text(54, y, RULE)
    for x, title in ((54, "CODE"), (110, "DESCRIPTION"), (330, "QTY"), (400, "PRICE"), (490, "AMOUNT")):
        sheet.text(x, y + 13, title)
    sheet.text(54, y + 26, RULE)
    y += 26
    for i, line in enumerate(bill.lines):
        y += 14
        sheet.text(54, y, pen.text(f"items[{i}].code", line.article.code))
        sheet.text(110, y, pen.text(f"items[{i}].description", line.article.name))
        sheet.text(350, y, style.number(f"items[{i}].quantity", line.quantity), align="right")
        sheet.text(430, y, pen.money(f"items[{i}].unit_price", line.article.price), align="right")
        sheet.text(540, y, pen.money(f"items[{i}].amount", line.amount), align="right")
    sheet.text(54, y + 14, RULE)
    return y + 14


def _totals(world: World, pen: Style, bill: Bill) -> list[tuple[str, list[Run]]]:
    rows: list[tuple[str, list[Run]]] = (
        [("SUBTOTAL", [pen.money("subtotal", bill.subtotal)])] if bill.tax or bill.shipping else []
    )
    rows += [("DELIVERY", [pen.money("shipping", bill.shipping)])] if bill.shipping else []
    rows += [("TAX", [pen.money("tax", bill.tax)])] if bill.tax else []
    return [*rows, (world.rng.choice(("TOTAL", "TOTAL DUE", "PAY THIS AMOUNT")), [pen.money("total", bill.total)])]
