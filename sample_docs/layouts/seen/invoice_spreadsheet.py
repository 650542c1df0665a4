"""A bill kept in a spreadsheet: a pale title, facts right without boxes, a grid with empty rows, the tax rate below."""

from sample_docs import style
from sample_docs.layouts.seen import wares
from sample_docs.layouts.seen.bill_facts import BillFacts
from sample_docs.layouts.seen.placing import fitted
from sample_docs.sheet import Sheet
from sample_docs.table import Column, Look, Row, draw_table
from sample_docs.truth import Run
from sample_docs.world import World

LEFT, RIGHT = 54.0, 558.0
SLOGANS = ("Serving offices since 1998", "Locally owned", "Your neighbors in business", "")


def draw(sheet: Sheet, world: World) -> None:
    """Draw the bill."""
    pen = style.draw(
        world.rng, dates="long short slash", phones="parens dash", dollars="$|$ |", thousands=world.chance(0.8)
    )
    bill = wares.draw(world, world.rng.choice(("route", "upkeep", "staffing", "print")), lines=world.rng.randint(1, 6))
    facts = BillFacts(world, pen, bill)
    sheet.font, sheet.size = world.rng.choice(("Carlito", "Liberation Sans", "Caladea")), 10.5
    sheet.page()
    sheet.trap("empty_rows", "tax_rate_row")
    sheet.ignore("bill_to", "currency", "taxes", "amount_due")
    color = world.rng.choice(("#8497b0", "#5b9bd5", "#70a050"))
    sheet.text(RIGHT, 70, "INVOICE", size=26, bold=True, align="right", color=color)
    sheet.text(LEFT, 66, facts["vendor"], size=17, bold=True)
    sheet.text(LEFT, 80, world.rng.choice(SLOGANS), size=9, italic=True)
    y = sheet.stack(LEFT, 104, [*facts.vendor()[1:], ["Phone ", facts["phone"]]])
    _facts(sheet, world, facts)
    sheet.text(LEFT, y + 18, world.rng.choice(("BILL TO", "TO:", "Bill To:")), bold=True)
    y = sheet.stack(LEFT, y + 32, facts.customer())
    y = _grid(sheet, world, facts, max(y, 222) + 8, color)
    y = _sums(sheet, world, facts, y + 16)
    sheet.text(306, y + 30, "Make all checks payable to ", facts["vendor"], align="center")
    who = f"{world.clerk.given} {world.clerk.family}"
    asks = f"If you have any questions about this invoice, please contact {who}."
    sheet.text(306, y + 45, asks, align="center", size=9)
    sheet.text(306, y + 62, "THANK YOU FOR YOUR BUSINESS!", bold=True, align="center")


def _facts(sheet: Sheet, world: World, facts: BillFacts) -> None:
    pick = world.rng.choice
    rows: list[tuple[str, Run]] = [
        ("DATE", facts["day"]),
        (pick(("INVOICE #", "INVOICE NO.")), facts["number"]),
        (pick(("CUSTOMER ID", "CUST. NO.")), facts["account"]),
    ]
    rows += [(pick(("P.O. #", "PO")), facts["order"])] if facts.bill.order else []
    rows += [("FOR", pick(("Services", "November services", "Monthly service")))] if world.chance(0.5) else []
    rows += [("DUE DATE", facts["due_day"])] if world.chance(0.7) else []
    for i, (label, run) in enumerate(rows):
        sheet.text(440, 104 + i * 15, f"{label}:", align="right", bold=True, size=9.5)
        sheet.text(448, 104 + i * 15, run, size=fitted(sheet, [run], 110))


def _grid(sheet: Sheet, world: World, facts: BillFacts, y: float, color: str) -> float:
    rate = world.rng.choice(("RATE", "UNIT PRICE", "PRICE"))
    look = Look(fill=color, row_height=18, size=10, title_color="#ffffff")
    columns = [
        Column(world.rng.choice(("DESCRIPTION", "ITEM / SERVICE")), 274),
        Column(world.rng.choice(("QTY", "HOURS", "QTY/HRS")), 60, "center"),
        Column(rate, 80, "right"),
        Column("AMOUNT", 90, "right"),
    ]
    rows: list[Row] = [*facts.rows("item_name", "item_quantity", "item_price", "item_amount", dollar="")]
    empty: Row = [[""], [""], [""], [""]]
    rows += [empty] * max(1, 11 - len(rows))
    order = [1, 0, 2, 3] if world.chance(0.5) else [0, 1, 2, 3]
    return draw_table(sheet, LEFT, y, [columns[i] for i in order], [[row[i] for i in order] for row in rows], look)


def _sums(sheet: Sheet, world: World, facts: BillFacts, y: float) -> float:
    bill = facts.bill
    rows: list[tuple[str, Run]] = [("SUBTOTAL", facts["subtotal"])]
    rows += [("TAX RATE", f"{bill.tax_rate:.2f}%"), ("SALES TAX", facts["tax"])] if bill.tax else []
    rows += [("OTHER", "-")] if world.chance(0.6) else []
    rows.append((world.rng.choice(("TOTAL", "TOTAL DUE")), facts["total"]))
    for label, run in rows:
        sheet.text(462, y, label, align="right", bold=label.startswith("TOTAL"))
        sheet.box(468, y - 12, 90, 17, weight=0.4)
        sheet.text(RIGHT - 4, y, run, align="right", bold=label.startswith("TOTAL"))
        y += 17
    sheet.text(LEFT, y - 17, "Terms: ", facts["terms"], size=9.5)
    return y
