"""An older accounting program's invoice: number, date and page in lines, rows of small boxes, credit applied."""

from dataclasses import replace
from datetime import timedelta

from sample_docs import style
from sample_docs.layouts.seen import wares
from sample_docs.layouts.seen.bill_facts import BillFacts
from sample_docs.layouts.seen.placing import fitted
from sample_docs.sheet import Sheet
from sample_docs.table import Column, Look, draw_table
from sample_docs.truth import Run
from sample_docs.world import World

LEFT, WIDTH = 48.0, 516.0


def draw(sheet: Sheet, world: World) -> None:
    """Draw the invoice."""
    pen = style.draw(world.rng, dates="two_digit medium short", phones="dash parens", dollars="|$")
    shop = world.rng.choice(("pharmacy", "print", "upkeep", "route"))
    bill = wares.draw(world, shop, lines=world.rng.randint(2, 9), tax=0.6, shipping=0.3, paid=0.3)
    facts = BillFacts(world, pen, bill)
    sheet.font, sheet.size = world.rng.choice(("Liberation Sans", "Liberation Serif", "Roboto Condensed")), 10
    sheet.page()
    sheet.trap("two_totals", "several_dates", "quantity_first")
    sheet.ignore("bill_to", "currency", "taxes")
    sheet.stack(LEFT, 56, facts.vendor(), leading=13)
    sheet.text(LEFT, 122, "Voice: ", facts["phone"], size=9)
    sheet.text(564, 62, "INVOICE", size=24, bold=True, align="right")
    page: list[tuple[str, Run]] = [
        ("Invoice Number:", facts["number"]),
        ("Invoice Date:", facts["day"]),
        ("Page:", "1"),
    ]
    for i, (label, run) in enumerate(page):
        sheet.labelled(420, 84 + i * 14, label, run, at=504, bold_label=False)
    ship_to: list[list[Run]] = [
        [pen.text("ship_to.recipient", bill.customer.name)],
        *pen.lines("ship_to", bill.ship_to),
    ]
    for x, title, lines in ((LEFT, "Bill To:", facts.customer()), (320, "Ship to:", ship_to)):
        sheet.text(x, 150, title, bold=True)
        sheet.stack(x + 4, 164, lines)
    y = _boxes(sheet, world, facts, 226)
    y = _lines(sheet, facts, y)
    _sums(sheet, world, facts, max(y, 560))


def _boxes(sheet: Sheet, world: World, facts: BillFacts, y: float) -> float:
    shipped = facts.pen.date("", facts.bill.day - timedelta(days=1)).shown if world.chance(0.6) else ""
    order: Run = facts["order"] if facts.bill.order else ""
    rep = f"{world.clerk.family[:5].upper()}"
    rows: tuple[tuple[tuple[str, Run], ...], ...] = (
        (("Customer ID", facts["account"]), ("Customer PO", order), ("Payment Terms", facts["terms"])),
        (("Sales Rep ID", rep), ("Shipping Method", world.rng.choice(("UPS Ground", "Best Way", "Hand Deliver"))),
         ("Ship Date", shipped), ("Due Date", facts["due_day"])),
    )  # fmt: skip
    for row in rows:
        width = WIDTH / len(row)
        for i, (label, run) in enumerate(row):
            x = LEFT + i * width
            sheet.box(x, y, width, 15, fill="#e4e4e4", weight=0.6)
            sheet.box(x, y + 15, width, 16, weight=0.6)
            sheet.text(x + width / 2, y + 11, label, size=9, bold=True, align="center")
            sheet.text(x + width / 2, y + 26.5, run, size=fitted(sheet, [run], width - 8, 9.5), align="center")
        y += 31
    return y + 8


def _lines(sheet: Sheet, facts: BillFacts, y: float) -> float:
    columns = (Column("Quantity", 62, "right"), Column("Item", 92), Column("Description", 206),
               Column("Unit Price", 76, "right"),
               Column("Amount", 80, "right"))  # fmt: skip
    keys = ("item_quantity", "item_code", "item_name", "item_price", "item_amount")
    rows = [
        [[replace(style.number(f"items[{i}].quantity", line.quantity), shown=f"{line.quantity:.2f}") if key == keys[0]
          else facts.item(key, i, line)] for key in keys]
        for i, line in enumerate(facts.bill.lines)
    ]  # fmt: skip
    return draw_table(sheet, LEFT, y, columns, rows, Look(rules="header", fill="#e4e4e4", size=9.5))


def _sums(sheet: Sheet, world: World, facts: BillFacts, y: float) -> None:
    bill, pen = facts.bill, facts.pen
    rows: list[tuple[str, Run]] = [
        ("Subtotal", facts["subtotal"]),
        ("Sales Tax", facts["tax"] if bill.tax else ""),
        ("Freight", facts["shipping"] if bill.shipping else ""),
        ("Total Invoice Amount", facts["total"]),
        ("Payment/Credit Applied", pen.money("amount_paid", bill.paid) if bill.paid else ""),
        (world.rng.choice(("TOTAL", "Balance Due")), facts["due"]),
    ]
    sheet.line(LEFT, y, LEFT + WIDTH, y, 0.6)
    for label, run in rows:
        y += 17
        last = run is rows[-1][1]
        sheet.text(372, y - 4, label, bold=last)
        sheet.text(558, y - 4, run, align="right", bold=last)
        sheet.line(366, y, 564, y, 0.5)
    sheet.text(LEFT, y - 40, "Check/Credit Memo No:", size=9)
    if world.chance(0.5):
        sheet.text(LEFT, y - 4, "Overdue invoices are subject to finance charges.", size=8.5, italic=True)
