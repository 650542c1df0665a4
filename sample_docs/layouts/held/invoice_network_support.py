"""A computer firm's bill: a grey column with the firm's facts, dated work, initials, hours and rates."""

from decimal import Decimal

from sample_docs import style
from sample_docs.layouts.held import wares
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.table import Column, Look, Row, draw_table
from sample_docs.truth import Run
from sample_docs.world import World, numbers
from sample_docs.world.bills import Bill

FIRMS = ("Tin Roof Technologies", "Hedgerow Networks, LLC", "Pixel & Pine IT", "Fourth Street Computer Care")
COLUMNS = (
    Column("Day", 66),
    Column("Tech", 30),
    Column("Work done", 158),
    Column("Time", 34, "right"),
    Column("Rate", 50, "right"),
    Column("Charge", 62, "right"),
)


def draw(sheet: Sheet, world: World) -> None:
    """Draw the bill."""
    pen = style.draw(world.rng, dates="iso day_first short", phones="dot dash", dollars="$|")
    work = sorted(wares.lines(world, wares.NETWORK, world.rng.randint(2, 8)), key=lambda line: line.day)
    bill = wares.bill(world, FIRMS, tuple(work), tax=0.5, discount=0.3)
    sheet.font, sheet.size = world.rng.choice(("Lato", "DejaVu Sans Condensed")), 9.5
    sheet.page()
    sheet.ignore("bill_to", "currency", "taxes", "amount_due")
    _side(sheet, world, pen, bill)
    _head(sheet, world, pen, bill)
    look = Look(rules=world.rng.choice(("rows", "none")), row_height=18, size=9.5)
    y = draw_table(sheet, 186, 230, COLUMNS, _rows(world, pen, bill), look)
    _totals(sheet, world, pen, bill, y + 22)


def _side(sheet: Sheet, world: World, pen: Style, bill: Bill) -> None:
    vendor = bill.vendor
    sheet.box(0, 0, 178, 792, fill="#ececec", weight=0)
    site = vendor.website.removeprefix("www.")
    lines: list[list[Run]] = [
        *pen.lines("vendor.address", vendor.address),
        [],
        [pen.phone("vendor.phone", vendor.phone)],
        [pen.text("vendor.email", f"ar@{site}")],
    ]
    lines += [[pen.text("vendor.website", vendor.website)]] if world.chance(0.5) else []
    lines += [[], ["EIN ", pen.text("vendor.tax_id", bill.vendor_tax_id)]] if world.chance(0.7) else []
    y = sheet.stack(12, 96, lines, size=9, leading=14)
    if world.chance(0.6):
        routing, account = "0" + numbers.digits(world.rng, 8), numbers.digits(world.rng, 11)
        sheet.text(12, y + 30, "Pay by bank transfer", bold=True)
        sheet.text(12, y + 44, "Routing ", pen.text("payment.routing_number", routing))
        sheet.text(12, y + 58, "Account ", pen.text("payment.account_number", account))


def _head(sheet: Sheet, world: World, pen: Style, bill: Bill) -> None:
    sheet.text(186, 64, pen.text("vendor.name", bill.vendor.name), size=18, bold=True)
    facts: list[tuple[str, Run]] = [
        (world.rng.choice(("Document no.", "Inv #", "Doc #")), pen.text("invoice_number", bill.number)),
        (world.rng.choice(("Issued", "Document date", "Inv date")), pen.date("invoice_date", bill.day)),
        (world.rng.choice(("Pay by", "Payable by")), pen.date("due_date", bill.due_day)),
    ]
    facts += [("Ticket / PO", pen.text("purchase_order", bill.order))] if bill.order else []
    colon = world.rng.choice(("", ":"))
    for i, (label, run) in enumerate(facts):
        sheet.text(440, 96 + i * 15, f"{label}{colon}", align="right")
        sheet.text(450, 96 + i * 15, run, bold=True)
    sheet.text(186, 96, world.rng.choice(("Invoice for", "Work performed for")))
    sheet.stack(
        186,
        112,
        [[pen.text("customer.name", bill.customer.name)], *pen.lines("customer.address", bill.customer.address)],
        leading=13,
    )
    if world.chance(0.5):
        sheet.text(186, 172, "Client code ", pen.text("customer.account_number", bill.account))
    sheet.text(186, 214, world.rng.choice(("INVOICE", "Services rendered")), bold=True, size=11)


def _rows(world: World, pen: Style, bill: Bill) -> list[Row]:
    initials = [numbers.pattern(world.rng, "@@") for _ in range(2)]
    return [
        (
            [pen.date(f"items[{i}].date", line.day)],
            [world.rng.choice(initials)],
            [pen.text(f"items[{i}].description", line.article.name)],
            [style.number(f"items[{i}].quantity", line.quantity)],
            [pen.money(f"items[{i}].unit_price", line.article.price, dollar="")],
            [pen.money(f"items[{i}].amount", line.amount)],
        )
        for i, line in enumerate(bill.lines)
    ]


def _totals(sheet: Sheet, world: World, pen: Style, bill: Bill, y: float) -> None:
    rows = (
        [(world.rng.choice(("Work", "Labor")), pen.money("subtotal", bill.subtotal))]
        if bill.tax or bill.discount
        else []
    )
    rows += (
        [("Contract discount", pen.taken_off("discount", bill.discount, minus=world.rng.choice(("-{}", "({})"))))]
        if bill.discount
        else []
    )
    rows += [("Sales tax", pen.money("tax", bill.tax))] if bill.tax else []
    rows += [(world.rng.choice(("Total", "Sum", "Total charges")), pen.money("total", bill.total))]
    hours = sum((line.quantity for line in bill.lines), Decimal(0))
    sheet.text(186, y, f"Hours this bill: {hours.normalize():f}")
    for label, value in rows:
        sheet.text(480, y, label, align="right", bold=value.path == "total")
        sheet.text(582, y, value, align="right", bold=value.path == "total")
        y += 17
    sheet.text(186, y + 20, "Terms: ", pen.text("payment_terms", bill.terms))
