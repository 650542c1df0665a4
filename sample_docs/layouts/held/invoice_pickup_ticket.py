"""A shredding firm's ticket as bill: half a page, boxes with small headings, a place of service."""

from sample_docs import style
from sample_docs.layouts.held import wares
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.table import Column, Look, Row, draw_table
from sample_docs.truth import Run
from sample_docs.world import World, numbers
from sample_docs.world.bills import Bill

FIRMS = (
    "Paper Wolf Shredding",
    "SafeStrip Document Destruction, Inc.",
    "Ribbon & Dust Records Disposal",
    "Secure Bin of the Plains",
)
COLUMNS = (
    Column("Qty", 40, "right"),
    Column("Svc", 50),
    Column("What we did", 240),
    Column("Each", 80, "right"),
    Column("Ext.", 94, "right"),
)
LEFT, WIDE = 54.0, 504.0


def draw(sheet: Sheet, world: World) -> None:
    """Draw the ticket."""
    pen = style.draw(
        world.rng, dates="two_digit slash short", phones="dash dot parens", dollars="|$", capitals=world.chance(0.3)
    )
    bill = wares.bill(world, FIRMS, wares.lines(world, wares.SHRED, world.rng.randint(1, 5), most=6), tax=0.4)
    sheet.font, sheet.size = (
        world.rng.choice(("Open Sans Condensed", "Roboto Condensed", "DejaVu Sans Condensed")),
        10.5,
    )
    sheet.page()
    sheet.ignore("currency", "taxes", "amount_due", "ship_to", "bill_to", "service_start_date", "service_end_date")
    vendor = bill.vendor
    sheet.text(LEFT, 62, pen.text("vendor.name", vendor.name), size=17, bold=True)
    sheet.text(
        LEFT,
        77,
        *pen.one_line("vendor.address", vendor.address),
        "   ",
        pen.phone("vendor.phone", vendor.phone),
        size=9.5,
    )
    _facts(sheet, world, pen, bill)
    _places(sheet, world, pen, bill)
    y = draw_table(sheet, LEFT, 218, COLUMNS, _rows(pen, bill), Look(rules="grid", row_height=17, size=10))
    _totals(sheet, world, pen, bill, y + 18)


def _facts(sheet: Sheet, world: World, pen: Style, bill: Bill) -> None:
    cells: list[tuple[str, Run]] = [
        (
            world.rng.choice(("Ticket/Invoice", "Invoice-Ticket No.", "Inv. no.")),
            pen.text("invoice_number", bill.number),
        ),
        (world.rng.choice(("Service & invoice date", "Invoiced")), pen.date("invoice_date", bill.day)),
        (world.rng.choice(("Cust #", "Customer ID")), pen.text("customer.account_number", bill.account)),
        ("Terms", pen.text("payment_terms", bill.terms)),
        ("Route / driver", f"{world.rng.randint(2, 40)} / {world.clerk.given}"),
    ]
    for i, (label, run) in enumerate(cells):
        x = LEFT + i * WIDE / 5
        sheet.box(x, 88, WIDE / 5, 32)
        sheet.text(x + 4, 98, label, size=8.5)
        sheet.text(x + 4, 114, run)


def _places(sheet: Sheet, world: World, pen: Style, bill: Bill) -> None:
    customer = bill.customer
    for x, title in ((LEFT, "Billed"), (LEFT + WIDE / 2, world.rng.choice(("Serviced", "Job site")))):
        sheet.box(x, 120, WIDE / 2, 84)
        sheet.text(x + 4, 131, title, size=8.5)
    sheet.stack(
        LEFT + 14,
        146,
        [[pen.text("customer.name", customer.name)], *pen.lines("customer.address", customer.address)],
        leading=14,
    )
    sheet.stack(LEFT + WIDE / 2 + 14, 146, pen.lines("service_address", bill.ship_to), leading=14)


def _rows(pen: Style, bill: Bill) -> list[Row]:
    return [
        (
            [style.number(f"items[{i}].quantity", line.quantity)],
            [pen.text(f"items[{i}].code", line.article.code)],
            [pen.text(f"items[{i}].description", line.article.name)],
            [pen.money(f"items[{i}].unit_price", line.article.price)],
            [pen.money(f"items[{i}].amount", line.amount)],
        )
        for i, line in enumerate(bill.lines)
    ]


def _totals(sheet: Sheet, world: World, pen: Style, bill: Bill, y: float) -> None:
    rows = [("Sub", pen.money("subtotal", bill.subtotal)), ("Tax", pen.money("tax", bill.tax))] if bill.tax else []
    rows.append((world.rng.choice(("Total", "Ticket total", "Charge")), pen.money("total", bill.total)))
    for label, value in rows:
        sheet.text(470, y, label, align="right", bold=True)
        sheet.text(LEFT + WIDE - 4, y, value, align="right")
        y += 16
    if bill.order:
        sheet.text(
            LEFT, y - 16, world.rng.choice(("Purchase order ", "Your P.O. ")), pen.text("purchase_order", bill.order)
        )
    sheet.text(LEFT, y + 22, "Received by", size=9)
    sheet.line(LEFT + 56, y + 24, 300, y + 24, 0.5)
    sheet.text(LEFT + 80, y + 20, f"{world.rng.choice('ABCDEFGH')}. {world.patient.family}", font="Signature", size=20)
    sheet.text(
        LEFT,
        y + 44,
        f"Certificate of destruction no. {numbers.pattern(world.rng, 'CD9######')} goes with this ticket.",
        size=9,
    )
