"""A web service's receipt for an invoice paid by card: numbers and day paid on top, a headline, a payment history."""

from dataclasses import replace
from datetime import timedelta

from sample_docs import style
from sample_docs.layouts.seen import wares
from sample_docs.layouts.seen.bill_facts import BillFacts
from sample_docs.sheet import Sheet
from sample_docs.truth import Run
from sample_docs.world import World, numbers

LEFT, RIGHT = 54.0, 558.0


def draw(sheet: Sheet, world: World) -> None:
    """Draw the receipt."""
    pen = style.draw(world.rng, dates="long medium", phones="one dash", dollars="$")
    bill = wares.draw(world, "software", lines=world.rng.randint(1, 4), tax=0.5)
    bill = replace(bill, paid=bill.total + bill.previous)
    facts = BillFacts(world, pen, bill)
    sheet.font, sheet.size = world.rng.choice(("Roboto", "Lato", "Open Sans")), 9.5
    sheet.page()
    sheet.trap("paid", "headline_amount", "receipt_number")
    sheet.ignore("bill_to", "currency", "taxes", "payment_terms", "due_date", "amount_due")
    sheet.text(LEFT, 64, world.rng.choice(("Receipt", "Paid invoice", "Invoice receipt")), size=21, bold=True)
    sheet.text(RIGHT, 64, bill.vendor.name.split(",")[0], size=15, bold=True, align="right", color="#888888")
    paid_on = pen.date("", bill.day + timedelta(days=world.rng.randint(0, 2))).shown
    card = f"{world.rng.choice(('Visa', 'Mastercard', 'American Express'))} - {world.rng.randint(1000, 9999)}"
    receipt = numbers.pattern(world.rng, "####-####")
    y = _head(sheet, facts, paid_on, card, receipt)
    y = _parties(sheet, facts, y + 18)
    sheet.text(LEFT, y + 28, pen.money("", bill.total).shown, f" paid on {paid_on}", size=15, bold=True)
    y = _lines(sheet, facts, y + 66)
    y = _sums(sheet, facts, y + 8)
    _history(sheet, facts, y + 40, (card, paid_on, receipt))
    sheet.text(LEFT, 752, "Questions? ", facts["email"], size=8.5)
    sheet.text(RIGHT, 752, "Page 1 of 1", size=8.5, align="right")


def _head(sheet: Sheet, facts: BillFacts, paid_on: str, card: str, receipt: str) -> float:
    rows: list[tuple[str, Run]] = [
        ("Invoice number", facts["number"]),
        ("Receipt number", receipt),
        ("Date of issue", facts["day"]),
        ("Date paid", paid_on),
        ("Payment method", card),
    ]
    y = 92.0
    for label, run in rows:
        sheet.text(LEFT, y, label, bold=label == "Invoice number")
        sheet.text(150, y, run, bold=label == "Invoice number")
        y += 15
    return y


def _parties(sheet: Sheet, facts: BillFacts, y: float) -> float:
    country = ["United States"]
    sheet.text(LEFT, y, facts["vendor"], bold=True)
    end = sheet.stack(LEFT, y + 14, [*facts.vendor()[1:], country, [facts["phone"]]], leading=14)
    sheet.text(300, y, "Bill to", bold=True)
    return max(end, sheet.stack(300, y + 14, [*facts.customer(), country], leading=14))


def _lines(sheet: Sheet, facts: BillFacts, y: float) -> float:
    for x, title, align in (
        (LEFT, "Description", "left"),
        (360, "Qty", "right"),
        (450, "Unit price", "right"),
        (RIGHT, "Amount", "right"),
    ):
        sheet.text(x, y, title, size=8, align=align, color="#555555")
    sheet.line(LEFT, y + 7, RIGHT, y + 7, 0.8)
    y += 24
    lines = facts.bill.lines
    for i, line in enumerate(lines):
        sheet.text(LEFT, y, facts.item("item_name", i, line))
        sheet.text(360, y, facts.item("item_quantity", i, line), align="right")
        sheet.text(450, y, facts.item("item_price", i, line, None), align="right")
        sheet.text(RIGHT, y, facts.item("item_amount", i, line, None), align="right")
        start, end = facts["start"], facts["end"]
        sheet.text(LEFT, y + 12, start, " \u2013 ", end, size=8, color="#555555")
        y += 34
    return y


def _sums(sheet: Sheet, facts: BillFacts, y: float) -> float:
    bill = facts.bill
    rows: list[tuple[str, Run]] = [("Subtotal", facts["subtotal"])]
    rows += [(f"Sales tax ({bill.tax_rate}%)", facts["tax"])] if bill.tax else []
    rows += [("Total", facts["total"]), ("Amount paid", facts.pen.money("amount_paid", bill.paid))]
    for label, run in rows:
        sheet.line(306, y - 12, RIGHT, y - 12, 0.3)
        sheet.text(306, y, label, bold=label == "Amount paid")
        sheet.text(RIGHT, y, run, bold=label == "Amount paid", align="right")
        y += 19
    return y


def _history(sheet: Sheet, facts: BillFacts, y: float, paid: tuple[str, str, str]) -> None:
    sheet.text(LEFT, y, "Payment history", size=12, bold=True)
    row = (paid[0], paid[1], facts.pen.money("", facts.bill.paid).shown, paid[2])
    for x, title, cell in zip(
        (LEFT, 200, 330, 450), ("Payment method", "Date", "Amount paid", "Receipt number"), row, strict=True
    ):
        sheet.text(x, y + 20, title, size=8, color="#555555")
        sheet.text(x, y + 38, cell)
    sheet.line(LEFT, y + 26, RIGHT, y + 26, 0.8)
