"""A water, coffee or linen company's monthly bill: dated deliveries with tickets, a summary panel on the left."""

from sample_docs import style
from sample_docs.layouts.seen import ledger
from sample_docs.layouts.seen.bill_facts import BillFacts
from sample_docs.layouts.seen.ledger import Shop
from sample_docs.sheet import Sheet
from sample_docs.table import Column, Look, Row, draw_table
from sample_docs.truth import Run
from sample_docs.world import World

WATER = Shop(
    ("Cold Spring Water & Coffee Co.", "Blue Mesa Bottled Water", "Crystal Fork Water Service, Inc."),
    (("5GP", "5 gal purified water", "BTL", "7.49"), ("5GS", "5 gal spring water", "BTL", "8.25"),
     ("DEP", "Bottle deposit", "BTL", "6.00"),
     ("CLR", "Cooler rental, hot/cold", "MO", "11.99"), ("CUP", "Paper cone cups, sleeve", "SLV", "4.35"),
     ("DRK", "Dark roast coffee, 42 ct", "CS", "31.80"), ("DEL", "Delivery fee", "STP", "3.95")),
    ("#########", "26######", "@#######"), ("#######", "44-#####", "########"), local=True,
)  # fmt: skip
LINEN = Shop(
    ("White Heron Linen & Uniform", "Bluebonnet Textile Rental", "City Laundry Service Co."),
    (("GWN", "Exam gowns, patient", "PC", "0.78"), ("LC-M", "Lab coats, rented", "PC", "1.95"),
     ("TWL", "Bar towels", "PC", "0.22"),
     ("MAT", "Walk-off mat 3x5", "EA", "4.60"), ("SHT", "Drape sheets", "PC", "0.64"),
     ("INV", "Inventory maintenance", "WK", "7.25")),
    ("#######", "R#####-##"), ("####", "#####-0"), local=True,
)  # fmt: skip
LEFT, RIGHT = 42.0, 570.0


def draw(sheet: Sheet, world: World) -> None:
    """Draw the bill."""
    pen = style.draw(world.rng, dates="slash two_digit short", phones="dash parens one", dollars="$|")
    shop, most = world.rng.choice(((WATER, 9), (LINEN, 60)))
    bill = ledger.draw(world, shop, world.rng.randint(3, 6), most=most, days=20, tax=0.5, balance=0.6)
    facts = BillFacts(world, pen, bill)
    sheet.font, sheet.size = world.rng.choice(("Liberation Sans", "Roboto", "Carlito")), 9.5
    sheet.page()
    sheet.trap("summary_panel", "tickets", "line_dates")
    sheet.ignore(
        "bill_to", "currency", "taxes", "payment_terms", "items[].unit", "service_start_date", "service_end_date"
    )
    _head(sheet, world, facts)
    y = _panel(sheet, world, facts)
    y = _deliveries(sheet, world, facts, y + 22)
    rows: list[tuple[str, Run]] = [("Subtotal", facts["subtotal"])] if bill.tax else []
    rows += [(world.rng.choice(("Sales Tax", "Tax")), facts["tax"])] if bill.tax else []
    rows.append((world.rng.choice(("Total New Charges", "Total This Invoice", "Invoice Total")), facts["total"]))
    for i, (label, run) in enumerate(rows):
        sheet.text(480, y + 16 + i * 15, label, align="right", bold=i == len(rows) - 1)
        sheet.text(566, y + 16 + i * 15, run, align="right", bold=i == len(rows) - 1)
    sheet.text(306, 752, "Empty bottles and soiled goods are counted by the driver at pickup.", size=8, align="center")


def _head(sheet: Sheet, world: World, facts: BillFacts) -> None:
    sheet.text(LEFT, 54, facts["vendor"], size=16, bold=True, italic=True)
    lines: list[list[Run]] = [*facts.vendor()[1:], ["Customer care ", facts["phone"]]]
    if world.chance(0.5):
        lines.append([facts["website"]])
    sheet.stack(LEFT, 68, lines, size=8.5)
    sheet.text(RIGHT, 54, "INVOICE", size=16, align="right")
    sheet.text(330, 112, facts["customer"], size=10.5)
    sheet.stack(330, 126, facts.customer()[1:], size=10.5)


def _panel(sheet: Sheet, world: World, facts: BillFacts) -> float:
    pick, bill, top = world.rng.choice, facts.bill, 140.0
    rows: list[tuple[str, Run]] = [
        (pick(("Invoice No.", "Invoice #", "Invoice Number")), facts["number"]),
        (pick(("Invoice Date", "Billing Date", "Statement Date")), facts["day"]),
        (pick(("Account No.", "Customer No.", "Account")), facts["account"]),
        (pick(("Route / Stop", "Route")), f"{world.rng.randint(10, 99)} / {world.rng.randint(1, 60)}"),
    ]
    if bill.previous:
        rows += [("Previous Balance", facts["previous"]), ("Payments", facts["paid"])]
    rows += [("New Charges", facts["total"]), (pick(("Amount Due", "Total Due", "Pay This Amount")), facts["due"])]
    rows += [(pick(("Due Date", "Due By", "Payment Due")), facts["due_day"])]
    sheet.box(LEFT, top - 14, 236, len(rows) * 15.5 + 10, fill="#eef2f5", weight=0.6)
    for i, (label, run) in enumerate(rows):
        strong = i >= len(rows) - 2
        sheet.text(LEFT + 8, top + i * 15.5, label, bold=strong)
        sheet.text(LEFT + 228, top + i * 15.5, run, align="right", bold=strong)
    sheet.text(330, 216, pick(("Delivered to:", "Service location:", "Deliver To")), bold=True)
    sheet.stack(330, 229, facts.pen.lines("service_address", bill.ship_to))
    return top + len(rows) * 15.5


def _deliveries(sheet: Sheet, world: World, facts: BillFacts, y: float) -> float:
    columns = [Column("Date", 70), Column(world.rng.choice(("Ticket", "Ticket #", "Ref.")), 64),
               Column("Description", 206),
               Column("Qty", 50, "right"), Column(world.rng.choice(("Price", "Unit Price")), 60, "right"),
               Column("Amount", 78, "right")]  # fmt: skip
    ticket, rows = world.rng.randint(20000, 80000), list[Row]()
    for i, line in enumerate(facts.bill.lines):
        cells = [
            facts.item(k, i, line) for k in ("item_date", "item_name", "item_quantity", "item_price", "item_amount")
        ]
        rows.append([[cells[0]], [str(ticket + i)], *([cell] for cell in cells[1:])])
    return draw_table(sheet, LEFT, y, columns, rows, Look(rules=world.rng.choice(("rows", "header", "none")), size=9))
