"""A medical supply distributor's invoice: ordered, shipped and backordered quantities, three addresses in a row."""

from dataclasses import replace

from sample_docs import style
from sample_docs.layouts.seen.bill_facts import BillFacts
from sample_docs.layouts.seen.placing import column_of_sums, fitted
from sample_docs.sheet import Sheet
from sample_docs.table import Column, Look, Row, draw_table
from sample_docs.truth import Run
from sample_docs.world import World, bills, numbers

LEFT, RIGHT = 36.0, 576.0


def draw(sheet: Sheet, world: World) -> None:
    """Draw the invoice."""
    pen = style.draw(
        world.rng, dates="slash two_digit short", phones="dash one parens", dollars="|$", capitals=world.chance(0.4)
    )
    bill = bills.draw(world, "supplies", lines=world.rng.randint(3, 9), discount=0.2, shipping=0.6, tax=0.5)
    bill = replace(bill, order=bill.order or numbers.pattern(world.rng, "######"))
    facts = BillFacts(world, pen, bill)
    sheet.font, sheet.size = world.rng.choice(("DejaVu Sans Condensed", "Roboto", "Liberation Sans")), 9
    sheet.page()
    sheet.trap("ordered_and_shipped", "several_numbers", "three_addresses")
    sheet.ignore("bill_to", "currency", "taxes", "amount_due")
    sheet.text(LEFT, 50, facts["vendor"], size=16, bold=True)
    phone: list[Run] = ["Orders ", facts["phone"]]
    sheet.text(LEFT, 64, *pen.one_line("vendor.address", bill.vendor.address), "   ", *phone, size=8.5)
    sheet.text(RIGHT, 50, world.rng.choice(("INVOICE", "Invoice", "CUSTOMER INVOICE")), size=16, align="right")
    _facts(sheet, world, facts)
    _addresses(sheet, world, facts)
    y = _lines(sheet, world, facts, 250)
    names = {"subtotal": ("Merchandise Total", "Sub Total", "Subtotal"),
             "discount": ("Less Contract Discount", "Discount"),
             "shipping": ("Freight", "Shipping/Handling"), "tax": ("Sales Tax", "Tax")}  # fmt: skip
    wanted = {"subtotal": True, "discount": bill.discount, "shipping": bill.shipping, "tax": bill.tax}
    rows = [(world.rng.choice(names[key]), facts[key]) for key, there in wanted.items() if there]
    rows.append((world.rng.choice(("INVOICE TOTAL", "Total Amount Due", "Total")), facts["total"]))
    y = column_of_sums(sheet, y + 20, rows, label_at=410, right=RIGHT - 4, leading=15)
    claim = "Claims for shortage or damage must be made within 5 days. Returns need an RGA number."
    sheet.text(LEFT, max(y + 10, 690), claim, size=8)
    sheet.text(LEFT, max(y + 24, 704), "Fed. ID ", facts["tax_id"], size=8)


def _facts(sheet: Sheet, world: World, facts: BillFacts) -> None:
    pick = world.rng.choice
    rows: list[tuple[str, Run]] = [
        (pick(("Invoice No", "Invoice Number", "Invoice #")), facts["number"]),
        (pick(("Invoice Date", "Inv Date")), facts["day"]),
        (pick(("Customer No", "Account No", "Cust #")), facts["account"]),
        (pick(("Sales Order", "Our Order No")), numbers.pattern(world.rng, "S0######")),
        (pick(("Customer PO", "PO Number", "P.O. No")), facts["order"]),
        (pick(("Ship Via", "Carrier")), pick(("GROUND", "UPS", "OWN TRUCK"))),
        (pick(("Terms", "Payment Terms")), facts["terms"]),
        (pick(("Due Date", "Net Due")), facts["due_day"]),
    ]
    for i, (label, run) in enumerate(rows):
        x, y = LEFT + i % 4 * 135, 84 + i // 4 * 30
        sheet.box(x, y, 135, 30, weight=0.5)
        sheet.text(x + 4, y + 10, label, size=7.5, color="#444444")
        sheet.text(x + 4, y + 24, run, size=fitted(sheet, [run], 126, 9.5))


def _addresses(sheet: Sheet, world: World, facts: BillFacts) -> None:
    pen, bill, pick = facts.pen, facts.bill, world.rng.choice
    recipient: list[Run] = [pen.text("ship_to.recipient", bill.customer.name)]
    blocks: tuple[tuple[str, list[list[Run]]], ...] = (
        (pick(("BILL TO", "Sold To")), facts.customer()),
        (pick(("SHIP TO", "Ship To:")), [recipient, *pen.lines("ship_to", bill.ship_to)]),
        (pick(("REMIT TO", "Send payment to")), facts.remit()),
    )
    for i, (title, lines) in enumerate(blocks):
        sheet.text(LEFT + i * 182, 166, title, bold=True, size=8.5)
        size = min(fitted(sheet, runs, 172, 8.5) for runs in lines)
        sheet.stack(LEFT + i * 182, 179, lines, size=size, leading=11.5)


def _lines(sheet: Sheet, world: World, facts: BillFacts, y: float) -> float:
    pick = world.rng.choice
    columns = [Column(pick(("Ln", "Line")), 26), Column(pick(("Item Number", "Product", "Stock No")), 74),
               Column("Description", 180),
               Column(pick(("Ord", "Ordered")), 40, "right"), Column(pick(("Ship", "Shipped")), 42, "right"),
               Column("B/O", 30, "right"), Column("U/M", 32, "center"), Column("Price", 52, "right"),
               Column(pick(("Extension", "Amount", "Ext Price")), 64, "right")]  # fmt: skip
    keys = ("item_code", "item_name", "item_quantity", "item_unit", "item_price", "item_amount")
    rows: list[Row] = []
    for i, line in enumerate(facts.bill.lines):
        code, name, quantity, unit, price, amount = (facts.item(key, i, line) for key in keys)
        back = world.rng.randint(1, 4) if world.chance(0.25) else 0
        ordered = f"{line.quantity + back:f}"
        rows.append([[f"{i + 1}"], [code], [name], [ordered], [quantity], [str(back)], [unit], [price], [amount]])
    return draw_table(
        sheet, LEFT, y, columns, rows, Look(rules=pick(("grid", "header", "rows")), size=8.5, fill="#e8e8e8")
    )
