"""A distributor's credit for a wrong price: what was billed beside what should have been, two signatures, codes."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

from sample_docs import style
from sample_docs.layouts.seen import ledger
from sample_docs.layouts.seen.bill_facts import BillFacts
from sample_docs.layouts.seen.placing import beside
from sample_docs.sheet import Sheet
from sample_docs.truth import Run
from sample_docs.world import World, numbers
from sample_docs.world.bills import Bill

HOUSE = ledger.Shop(
    ("Summit Immunization Supply", "Delmarva Medical Distributors", "Choice Surgical & Lab, Inc.", "Vaxline Direct"),
    (
        ("1100-44", "Influenza vaccine 0.5 mL syringe, 10s", "PK", "12.40"),
        ("0078-21", "Urine test strips, 100s", "BT", "3.15"),
        ("5512-09", "Exam gloves nitrile L", "CS", "9.80"),
        ("3390-02", "Pen needles 32G", "BX", "2.65"),
        ("7004-18", "Rapid strep kit, 25s", "KT", "6.90"),
    ),
    ("CM######", "8000####-C", "CR#####"),
    ("######", "####-00#", "D####"),
)
WHY = ("Contract price not applied", "Price error on order entry", "Promotion code missed", "GPO tier corrected")


def draw(sheet: Sheet, world: World) -> None:
    """Draw the credit."""
    pen = style.draw(world.rng, dates="slash two_digit day_first", phones="dash parens one", dollars="|$")
    bill = ledger.draw(world, HOUSE, world.rng.randint(1, 4), most=9, tax=0.3)
    facts = BillFacts(world, pen, bill)
    sheet.font, sheet.size = world.rng.choice(("Liberation Sans", "DejaVu Sans Condensed", "Liberation Serif")), 9
    sheet.page()
    sheet.trap("credit_note", "two_prices", "other_numbers")
    sheet.ignore("bill_to", "currency", "taxes", "amount_due", "items[].date", "items[].unit_price", "due_date",
                 "items[].unit", "payment_terms", "purchase_order", "items[].quantity")  # fmt: skip
    minus = world.rng.choice(("{}-", "({})", "-{}", "{} CR"))
    _head(sheet, world, facts)
    y = _rows(sheet, facts, bill, minus)
    _sums(sheet, world, facts, y, minus=minus)


def _head(sheet: Sheet, world: World, facts: BillFacts) -> None:
    pick, bill = world.rng.choice, facts.bill
    sheet.box(36, 30, 540, 60, weight=1.2)
    sheet.text(46, 54, facts["vendor"], size=14, bold=True)
    sheet.text(46, 68, *facts.pen.one_line("vendor.address", bill.vendor.address), size=8)
    sheet.text(46, 80, pick(("Credit dept. ", "Accounts receivable ", "Tel ")), facts["phone"], size=8)
    sheet.text(566, 62, pick(("CREDIT", "CREDIT ADJUSTMENT", "CREDIT MEMO - PRICE")), size=16, bold=True, align="right")
    old = numbers.pattern(world.rng, "9######")
    when = facts.pen.date("", bill.day - timedelta(days=world.rng.randint(9, 50))).shown
    left: list[tuple[str, list[Run]]] = [
        (pick(("Credit no:", "Memo:", "Document:")), [facts["number"]]),
        (pick(("Credit date:", "Posted:", "Entered:")), [facts["day"]]),
        (pick(("Cust:", "Ship-to/Acct:", "Customer no:")), [facts["account"]]),
        (pick(("Ref. invoice:", "Against invoice:", "Orig inv:")), [f"{old} of {when}"]),
        (pick(("Reason:", "Reason code:")), [f"{pick(('PE', '14', 'R2'))} - {pick(WHY)}"]),
    ]
    for i, (label, runs) in enumerate(left):
        beside(sheet, 320, 116 + i * 14, label, runs, at=400)
    sheet.text(46, 112, pick(("ISSUED TO", "Credit to the account of", "TO")), size=7.5)
    sheet.stack(56, 128, facts.customer(), size=10)


def _rows(sheet: Sheet, facts: BillFacts, bill: Bill, minus: str) -> float:
    edges = (40, 104, 318, 384, 444, 504, 572)
    titles = ("Item", "Description", "Qty", "Billed at", "Correct", "Diff.", "Credit")
    sheet.box(36, 206, 540, 18, fill="#e0e0e0", weight=0.8)
    for x, title in zip(edges, titles, strict=True):
        sheet.text(x, 218, title, bold=True, align="left" if x < 300 else "right")
    y = 224.0
    for i, line in enumerate(bill.lines):
        y += 18
        price = line.article.price
        sheet.text(40, y, facts.item("item_code", i, line))
        sheet.text(104, y, facts.item("item_name", i, line))
        cells = (f"{line.quantity} {line.article.unit}", f"{price * 4:.2f}", f"{price * 3:.2f}", f"{price:.2f}")
        for x, shown in zip(edges[2:6], cells, strict=True):
            sheet.text(x, y, shown, align="right")
        sheet.text(572, y, facts.pen.money(f"items[{i}].amount", -line.amount, dollar="", minus=minus), align="right")
    sheet.box(36, 224, 540, max(y - 214, 120), weight=0.8)
    return max(y + 10, 344)


def _sums(sheet: Sheet, world: World, facts: BillFacts, y: float, *, minus: str) -> None:
    pick, bill, money = world.rng.choice, facts.bill, facts.pen.money
    goods: Decimal = bill.subtotal
    rows = [(pick(("Goods", "Merchandise credit")), money("subtotal", -goods, minus=minus))] if bill.tax else []
    rows += [(pick(("Tax", "Tax adjustment")), money("tax", -bill.tax, minus=minus))] if bill.tax else []
    rows += [(pick(("CREDIT DUE YOU", "Total this credit", "Credit amount")), money("total", -bill.total, minus=minus))]
    for i, (label, value) in enumerate(rows):
        sheet.text(480, y + 20 + i * 16, label, align="right", bold=i == len(rows) - 1)
        sheet.text(572, y + 20 + i * 16, replace(value, optional=False), align="right", bold=i == len(rows) - 1)
    note = "Take this credit on your next payment and quote its number. No cash value after twelve months."
    sheet.wrap(40, y + 24, 260, note, size=8.5)
    for x, title in ((40, "Prepared by"), (240, "Approved")):
        sheet.text(x + 8, y + 104, f"{world.clerk.given[0]}{world.clerk.family[0]}", font="Signature", size=16)
        sheet.line(x, y + 108, x + 150, y + 108, 0.5)
        sheet.text(x, y + 117, title, size=7)
    _branches(sheet, world, facts)


def _branches(sheet: Sheet, world: World, facts: BillFacts) -> None:
    sheet.line(36, 706, 576, 706, 0.6)
    sheet.text(40, 718, world.rng.choice(("Our warehouses", "Distribution centers")), size=7.5, bold=True)
    for i in range(3):
        branch = world.office("branch")
        place, phone = branch.address, facts.pen.phone("", branch.phone).shown
        sheet.text(40 + i * 182, 730, place.lines[0], size=7)
        sheet.text(40 + i * 182, 739, f"{place.city}, {place.state} {place.postal_code}", size=7)
        sheet.text(40 + i * 182, 748, phone, size=7)
