"""A wholesaler's invoice over several pages: line numbers, no vertical rules, running head, totals on the last page."""

from sample_docs import style
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.table import Column, Look, Row, draw_table
from sample_docs.truth import Run
from sample_docs.world import World, bills
from sample_docs.world.bills import Bill

COLUMNS = (
    Column("Ln", 28, "right"),
    Column("Item Number", 82),
    Column("Item Description", 208),
    Column("Ordered", 46, "right"),
    Column("UOM", 38, "center"),
    Column("Unit Price", 62, "right"),
    Column("Extended", 68, "right"),
)


def draw(sheet: Sheet, world: World) -> None:
    """Draw all pages."""
    pen = style.draw(world.rng, dates="slash two_digit", phones="dash dot", dollars="$|")
    bill = bills.draw(world, "supplies", lines=world.rng.randint(44, 78), discount=0.4, shipping=0.5)
    sheet.font, sheet.size = "Roboto", 9
    sheet.trap("several_pages", "totals_on_last_page")
    sheet.ignore("bill_to", "currency", "taxes", "amount_due")
    _first_head(sheet, world, pen, bill)

    def next_page() -> float:
        sheet.text(306, 764, "*** continued ***", size=8, align="center")
        return _head(sheet, pen, bill) + 24

    y = draw_table(
        sheet,
        40,
        250,
        COLUMNS,
        _rows(pen, bill),
        Look(rules="header", size=8.5, row_height=15),
        bottom=745,
        next_page=next_page,
    )
    if y > 650:
        y = next_page()
    _totals(sheet, world, pen, bill, y + 24)


def _head(sheet: Sheet, pen: Style, bill: Bill) -> float:
    sheet.page()
    number = len(sheet.document.pages)
    sheet.text(40, 48, pen.text("vendor.name", bill.vendor.name), size=14, bold=True)
    sheet.text(572, 48, "Invoice Number ", pen.text("invoice_number", bill.number), align="right")
    sheet.text(572, 60, f"Page {number}", align="right", size=8)
    sheet.line(40, 66, 572, 66, 1)
    return 66


def _first_head(sheet: Sheet, world: World, pen: Style, bill: Bill) -> None:
    y = _head(sheet, pen, bill)
    sheet.stack(40, y + 14, pen.lines("vendor.address", bill.vendor.address), size=8.5)
    sheet.text(572, y + 20, "INVOICE", size=18, bold=True, align="right")
    sheet.text(40, 130, "BILL TO", size=8, bold=True)
    customer: list[list[Run]] = [
        [pen.text("customer.name", bill.customer.name)],
        *pen.lines("customer.address", bill.customer.address),
    ]
    sheet.stack(40, 143, customer)
    sheet.text(240, 130, "SHIP TO", size=8, bold=True)
    sheet.stack(240, 143, pen.lines("ship_to", bill.ship_to))
    facts = [
        ("Invoice Date", pen.date("invoice_date", bill.day)),
        ("Due Date", pen.date("due_date", bill.due_day)),
        ("Account", pen.text("customer.account_number", bill.account)),
        ("Terms", pen.text("payment_terms", bill.terms)),
    ]
    facts += [("Customer PO", pen.text("purchase_order", bill.order))] if bill.order else []
    for i, (label, value) in enumerate(facts):
        sheet.text(480, 130 + i * 14, label, align="right", size=8.5)
        sheet.text(490, 130 + i * 14, value, size=8.5, bold=True)
    sheet.text(40, 225, f"Ship via: {world.rng.choice(('UPS Ground', 'Our truck', 'Common carrier'))}", size=8)


def _rows(pen: Style, bill: Bill) -> list[Row]:
    return [
        (
            [str(i + 1)],
            [pen.text(f"items[{i}].code", f"{line.article.code}{i % 10}")],
            [pen.text(f"items[{i}].description", line.article.name)],
            [style.number(f"items[{i}].quantity", line.quantity)],
            [pen.text(f"items[{i}].unit", line.article.unit)],
            [pen.money(f"items[{i}].unit_price", line.article.price, dollar="")],
            [pen.money(f"items[{i}].amount", line.amount, dollar="")],
        )
        for i, line in enumerate(bill.lines)
    ]


def _totals(sheet: Sheet, world: World, pen: Style, bill: Bill, y: float) -> None:
    rows = [("Merchandise Total", pen.money("subtotal", bill.subtotal))]
    rows += (
        [("Less Discount", pen.taken_off("discount", bill.discount, minus=world.rng.choice(("-{}", "({})"))))]
        if bill.discount
        else []
    )
    rows += [("Freight", pen.money("shipping", bill.shipping))] if bill.shipping else []
    rows += [("Sales Tax", pen.money("tax", bill.tax))] if bill.tax else []
    rows += [
        (world.rng.choice(("Invoice Total", "Total This Invoice", "Amount of Invoice")), pen.money("total", bill.total))
    ]
    for label, value in rows:
        sheet.text(490, y, label, align="right")
        sheet.text(568, y, value, align="right", bold=label == rows[-1][0])
        y += 15
    sheet.text(40, y + 10, "Remit to:", bold=True)
    sheet.text(
        90, y + 10, pen.text("remit_to.recipient", bill.vendor.name), ", ", *pen.one_line("remit_to", bill.remit)
    )
