"""A cloud ledger's invoice: a narrow column of dates and numbers, the vendor right of it, a tax rate in each line."""

from dataclasses import replace
from decimal import Decimal

from sample_docs import style
from sample_docs.layouts.seen import wares
from sample_docs.layouts.seen.bill_facts import BillFacts
from sample_docs.sheet import Sheet
from sample_docs.truth import Run, Value
from sample_docs.world import World, numbers

LEFT, MIDDLE, RIGHT = 46.0, 300.0, 566.0
EDGES = (330.0, 404.0, 470.0)


def draw(sheet: Sheet, world: World) -> None:
    """Draw the invoice."""
    pen = style.draw(world.rng, dates="medium long", phones="dash parens one", dollars="|$")
    bill = wares.draw(
        world, world.rng.choice(("upkeep", "software", "staffing")), lines=world.rng.randint(1, 6), paid=0.3
    )
    bill = replace(bill, tax_rate=Decimal(world.rng.choice(("0", "6.25", "8.1", "7"))))
    facts = BillFacts(world, pen, bill)
    sheet.font, sheet.size = world.rng.choice(("Liberation Sans", "Open Sans", "Roboto")), 9.5
    sheet.page()
    sheet.trap("label_above", "tax_column", "payment_stub")
    sheet.ignore("bill_to", "taxes", "remit_to.recipient")
    sheet.text(LEFT, 82, world.rng.choice(("INVOICE", "TAX INVOICE", "Invoice")), size=24)
    _parties(sheet, world, facts)
    y = _lines(sheet, facts, 268)
    y = _sums(sheet, world, facts, y + 8)
    sheet.text(LEFT, y + 16, world.rng.choice(("Due Date: ", "Due date ")), facts["due_day"], bold=True)
    note: list[Run] = ["Please quote the invoice number with your payment."]
    if world.chance(0.5):
        routing, account = "0" + numbers.digits(world.rng, 8), numbers.digits(world.rng, 9)
        note = [
            "Routing: ",
            pen.text("payment.routing_number", routing),
            "  Account: ",
            pen.text("payment.account_number", account),
        ]
    sheet.text(LEFT, y + 31, *note, size=9)
    if world.chance(0.7):
        _advice(sheet, facts, max(y + 60, 610))
    if "amount_due" not in sheet.document.values:
        sheet.ignore("amount_due")


def _parties(sheet: Sheet, world: World, facts: BillFacts) -> None:
    sheet.stack(LEFT + 4, 120, facts.customer(), leading=13)
    pick = world.rng.choice
    y = 82.0
    rows = [(pick(("Invoice Date", "Date of invoice")), "day"), (pick(("Invoice Number", "Invoice no.")), "number")]
    rows += [(pick(("Reference", "Your PO")), "order")] if facts.bill.order else []
    rows += [(pick(("Account Number", "Customer No.")), "account")] if world.chance(0.4) else []
    rows += [(pick(("EIN", "Tax ID")), "tax_id")] if world.chance(0.4) else []
    for label, key in rows:
        sheet.text(MIDDLE, y, label, bold=True, size=9)
        sheet.text(MIDDLE, y + 12, facts[key], size=9)
        y += 29
    lines: list[list[Run]] = [*facts.vendor(), [facts["phone"]] if world.chance(0.6) else [facts["email"]]]
    sheet.stack(430, 82, lines, size=9, leading=13)


def _lines(sheet: Sheet, facts: BillFacts, y: float) -> float:
    titles = ("Description", "Quantity", "Unit Price", "Tax", "Amount USD")
    rate = facts.bill.tax_rate
    edges = (*EDGES, RIGHT)
    sheet.text(LEFT, y, titles[0], bold=True)
    for edge, title in zip(edges, titles[1:], strict=True):
        sheet.text(edge, y, title, bold=True, align="right")
    sheet.line(LEFT, y + 6, RIGHT, y + 6, 1)
    for i, line in enumerate(facts.bill.lines):
        y += 22
        sheet.text(LEFT, y, facts.item("item_name", i, line))
        shown = f"{rate}%" if rate else "Tax Exempt"
        tax: Run = Value(f"items[{i}].tax_rate", shown, str(rate)) if rate else shown
        quantity = replace(style.number(f"items[{i}].quantity", line.quantity), shown=f"{line.quantity:.2f}")
        price = facts.item("item_price", i, line)
        for edge, run in zip(edges, (quantity, price, tax, facts.item("item_amount", i, line)), strict=True):
            sheet.text(edge, y, run, align="right")
        sheet.line(LEFT, y + 7, RIGHT, y + 7, 0.3)
    return y + 14


def _sums(sheet: Sheet, world: World, facts: BillFacts, y: float) -> float:
    bill = facts.bill
    rows: list[tuple[str, Run]] = [("Subtotal", facts["subtotal"])]
    rows += [(world.rng.choice((f"Total Sales Tax {bill.tax_rate}%", "TOTAL TAX")), facts["tax"])] if bill.tax else []
    rows.append((world.rng.choice(("TOTAL ", "Invoice Total ")), facts["total"]))
    rows += [("Less Amount Paid", facts["paid"])] if bill.paid else []
    rows += [("AMOUNT DUE ", facts["due"])] if bill.paid or world.chance(0.4) else []
    for label, run in rows:
        y += 17
        strong = label.endswith(" ")
        if strong:
            sheet.line(330, y - 11, RIGHT, y - 11, 0.8)
        sheet.text(
            EDGES[2], y, label, *([facts.pen.text("currency", "USD")] if strong else []), align="right", bold=strong
        )
        sheet.text(RIGHT, y, run, align="right", bold=strong)
    return y + 14


def _advice(sheet: Sheet, facts: BillFacts, y: float) -> None:
    sheet.text(LEFT, y - 12, "- " * 86, size=8)
    sheet.text(LEFT, y + 14, "PAYMENT ADVICE", size=15)
    sheet.stack(LEFT + 10, y + 34, [["To:"], *facts.remit()], size=9)
    rows: list[tuple[str, Run]] = [("Customer", facts["customer"]), ("Invoice Number", facts["number"])]
    rows += [("Amount Due", facts["due"]), ("Due Date", facts["due_day"]), ("Amount Enclosed", "")]
    for i, (label, run) in enumerate(rows):
        sheet.text(330, y + 14 + i * 17, label, bold=True, size=9)
        sheet.text(RIGHT, y + 14 + i * 17, run, size=9, align="right")
    sheet.line(440, y + 14 + 4 * 17 + 3, RIGHT, y + 14 + 4 * 17 + 3, 0.5)
