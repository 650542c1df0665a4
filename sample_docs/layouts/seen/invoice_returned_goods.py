"""A distributor's credit for goods sent back: headings in a left gutter, two numbers and dates, a fee kept back."""

from datetime import timedelta
from decimal import Decimal

from sample_docs import style
from sample_docs.layouts.seen import ledger
from sample_docs.layouts.seen.bill_facts import BillFacts
from sample_docs.sheet import Sheet
from sample_docs.truth import Run
from sample_docs.world import World, bills, numbers
from sample_docs.world.bills import SUPPLIES, Bill

HOUSE = ledger.Shop(
    ("Sutter Ridge Medical Products", "Palmetto Lab Supply Co.", "Acorn Surgical Direct"),
    SUPPLIES,
    ("CM#####", "CR-######", "9#####C"),
    ("######", "A-####", "###-###"),
)
REASONS = ("Ordered in error", "Carton crushed on arrival", "Short dated, expires within 60 days", "Wrong size sent")


def draw(sheet: Sheet, world: World) -> None:
    """Draw the credit."""
    pen = style.draw(world.rng, dates="medium slash day_first short", phones="dot dash parens", dollars="$|")
    bill = ledger.draw(world, HOUSE, world.rng.randint(1, 4), most=5, days=0, tax=0.5)
    fee = bills.cents(bill.subtotal / 10) if world.chance(0.6) else Decimal(0)
    facts = BillFacts(world, pen, bill)
    facts.minus = world.rng.choice(("({})", "{}-", "{} CR", "-{}"))
    sheet.font, sheet.size = world.rng.choice(("Open Sans", "Lato", "Caladea")), 10
    sheet.page()
    sheet.trap("credit_note", "original_invoice", "left_gutter")
    sheet.ignore("bill_to", "currency", "taxes", "amount_due", "items[].unit", "subtotal", "items[].quantity")
    sheet.text(180, 60, world.rng.choice(("Credit memorandum", "CREDIT", "Return credit", "Credit Invoice")), size=20)
    y = _identity(sheet, world, facts)
    y = _goods(sheet, world, facts, y + 18, fee)
    _credit(sheet, world, facts, y + 12, fee)


def _heading(sheet: Sheet, y: float, words: str) -> None:
    sheet.line(36, y - 14, 576, y - 14, 0.5)
    sheet.text(36, y, words, bold=True, size=9)


def _identity(sheet: Sheet, world: World, facts: BillFacts) -> float:
    pick, bill, pen = world.rng.choice, facts.bill, facts.pen
    _heading(sheet, 96, pick(("From", "Issued by", "Supplier")))
    sheet.stack(180, 96, facts.vendor())
    sheet.text(576, 96, "Returns desk ", facts["phone"], align="right", size=9)
    _heading(sheet, 170, pick(("To", "Credited to", "Customer")))
    sheet.stack(180, 170, facts.customer())
    sheet.text(576, 170, pick(("Customer ", "Acct. ", "Your number ")), facts["account"], align="right", size=9)
    _heading(sheet, 244, pick(("Numbers", "Reference", "This credit")))
    sold = bill.day - timedelta(days=world.rng.randint(20, 70))
    pairs: tuple[tuple[str, Run], ...] = (
        (pick(("Credit number", "Credit memo no.", "Document")), facts["number"]),
        (pick(("Credit date", "Issued", "Date of credit")), facts["day"]),
        (pick(("Original invoice", "Applies to invoice", "Our invoice")), numbers.pattern(world.rng, "7#####")),
        (pick(("Invoiced", "Original date", "Invoice of")), pen.date("", sold).shown),
        (pick(("RGA", "Return authorization", "RMA no.")), numbers.pattern(world.rng, "RGA-####")),
        (pick(("Reason", "Why")), pick(REASONS)),
    )
    for i, (label, run) in enumerate(pairs):
        sheet.text(180 + i % 2 * 206, 244 + i // 2 * 30, label, size=8, color="#555555")
        sheet.text(180 + i % 2 * 206, 257 + i // 2 * 30, run)
    return 340


def _goods(sheet: Sheet, world: World, facts: BillFacts, y: float, fee: Decimal) -> float:
    _heading(sheet, y, world.rng.choice(("Goods returned", "What came back", "Items")))
    pen, bill = facts.pen, facts.bill
    for i, line in enumerate(bill.lines):
        sheet.text(180, y, facts.item("item_name", i, line))
        part = pen.money(f"items[{i}].amount", -line.amount, dollar="", minus=facts.minus)
        sheet.text(576, y, part, align="right")
        sheet.text(180, y + 12, facts.item("item_code", i, line), "   ", facts.item("item_quantity", i, line), " ",
                   facts.item("item_unit", i, line), " at ", facts.item("item_price", i, line), size=8.5)  # fmt: skip
        y += 30
    if fee:
        kept = len(bill.lines)
        words = world.rng.choice(("Restocking fee", "Less restocking 10%", "Handling charge kept"))
        sheet.text(180, y, pen.text(f"items[{kept}].description", words))
        sheet.text(576, y, pen.money(f"items[{kept}].amount", fee, dollar=""), align="right")
        y += 22
    return y


def _credit(sheet: Sheet, world: World, facts: BillFacts, y: float, fee: Decimal) -> None:
    pick, bill, pen = world.rng.choice, facts.bill, facts.pen
    _heading(sheet, y, pick(("Credit", "Amount")))
    if bill.tax:
        sheet.text(180, y, pick(("Sales tax returned", "Tax credited", "Tax")))
        sheet.text(576, y, pen.money("tax", -bill.tax, minus=facts.minus), align="right")
        y += 18
    total = fee - _whole(bill)
    sheet.text(180, y, pick(("Total credit", "Net credit to your account", "CREDIT TOTAL")), bold=True)
    sheet.text(576, y, pen.money("total", total, minus=facts.minus), bold=True, align="right")
    sheet.wrap(180, y + 30, 396, "Take this credit against any open invoice within a year, and name it when you pay. "
               "Nothing is owed on this document.", size=9)  # fmt: skip


def _whole(bill: Bill) -> Decimal:
    return bill.subtotal + bill.tax
