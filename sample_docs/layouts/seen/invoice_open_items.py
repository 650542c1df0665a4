"""A supplier's monthly statement: invoices and payments in one running list, the same again on a slip down the side."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

from sample_docs import style
from sample_docs.layouts.seen import ledger
from sample_docs.layouts.seen.bill_facts import BillFacts
from sample_docs.sheet import Sheet
from sample_docs.truth import Run
from sample_docs.world import World, numbers
from sample_docs.world.bills import Bill

HOUSE = ledger.Shop(
    (
        "Cole & Hatcher Supply",
        "Three Pines Oxygen & Supply",
        "Riverbend Supply",
        "Penrose Outfitters",
    ),
    (
        ("", "Copy paper and toner", "", "188.42"),
        ("", "Cylinder rent, 4 E", "", "36.00"),
        ("", "Oxygen refill", "", "52.75"),
        ("", "Chairs, reception", "", "611.90"),
        ("", "Labels and forms", "", "74.18"),
        ("", "Delivery of 11th", "", "15.00"),
        ("", "Finance charge 1.5%", "", "9.87"),
        ("", "Case cart repair", "", "145.00"),
    ),
    ("ST-####", "10/26-###", "#######"),
    ("####", "0####", "@@@##"),
)


def draw(sheet: Sheet, world: World) -> None:
    """Draw the statement."""
    pen = style.draw(world.rng, dates="two_digit short slash dash", phones="dash parens", dollars="|$")
    bill = ledger.draw(world, HOUSE, world.rng.randint(3, 7), days=25, balance=0.9)
    facts = BillFacts(world, pen, replace(bill, paid=bill.previous if world.chance(0.6) else bill.paid))
    facts.minus = world.rng.choice(("{}-", "({})", "{} CR", "-{}"))
    sheet.font, sheet.size = world.rng.choice(("Liberation Sans", "Carlito", "Typewriter")), 9.5
    if sheet.font == "Typewriter" and "&" in bill.vendor.name + bill.customer.name:
        sheet.font = "Liberation Sans"
    sheet.page()
    sheet.trap("statement_of_invoices", "payments_among_lines", "slip_at_the_side", "running_balance")
    sheet.ignore("bill_to", "currency", "subtotal", "taxes", "items[].code", "items[].quantity", "payment_terms")
    refs = [numbers.pattern(world.rng, "8####") for _ in bill.lines]
    _head(sheet, world, facts)
    y = _list(sheet, world, facts, refs)
    _sums(sheet, world, facts, y + 16)
    _slip(sheet, world, facts, refs)


def _head(sheet: Sheet, world: World, facts: BillFacts) -> None:
    pick, bill = world.rng.choice, facts.bill
    sheet.text(36, 52, facts["vendor"], size=13, bold=True)
    y = sheet.stack(36, 66, [*facts.pen.lines("vendor.address", bill.vendor.address), [facts["phone"]]], size=9)
    sheet.text(400, 52, pick(("STATEMENT", "Statement of Account", "MONTHLY STATEMENT")), size=12, align="right")
    rows: list[tuple[str, Run]] = [
        (pick(("Statement no.", "STMT #", "Statement")), facts["number"]),
        (pick(("Statement date", "As of", "CLOSING DATE")), facts["day"]),
        (pick(("Customer", "ACCT", "Your account")), facts["account"]),
    ]
    for i, (label, value) in enumerate(rows):
        sheet.text(318, 74 + i * 14, label, align="right")
        sheet.text(400, 74 + i * 14, value, align="right")
    sheet.stack(60, max(y, 116) + 22, facts.customer())


def _rows(facts: BillFacts, bill: Bill, refs: list[str]) -> list[tuple[list[Run], Decimal]]:
    rows: list[tuple[list[Run], Decimal]] = []
    for i, line in enumerate(bill.lines):
        cells: list[Run] = [facts.item("item_date", i, line), refs[i], facts.item("item_name", i, line)]
        rows.append(([*cells, facts.item("item_amount", i, line), ""], line.amount))
    if bill.paid:
        day = facts.pen.date("", bill.lines[0].day + timedelta(days=1)).shown
        rows.insert(1, ([day, "CK 20416", "Payment, thank you", "", facts["paid"]], -bill.paid))
    return rows


def _list(sheet: Sheet, world: World, facts: BillFacts, refs: list[str]) -> float:
    bill, pick = facts.bill, world.rng.choice
    titles = pick((("Date", "Invoice", "Description", "Charges", "Credits", "Balance"),
                   ("DATE", "REF.", "TYPE", "DEBIT", "CREDIT", "BALANCE")))  # fmt: skip
    edges, y, running = (36, 92, 146, 296, 348, 400), 216.0, bill.previous
    sheet.box(34, y - 12, 370, 16, fill="#e4e4e4", weight=0)
    for i, (x, title) in enumerate(zip(edges, titles, strict=True)):
        sheet.text(x, y, title, size=8.5, align="right" if i > 2 else "left")
    if bill.previous:
        y += 17
        sheet.text(146, y, pick(("Balance forward", "Previous balance", "Opening balance")))
        sheet.text(400, y, facts["previous"], align="right")
    for cells, amount in _rows(facts, bill, refs):
        y += 17
        running += amount
        for i, (x, run) in enumerate(zip(edges, cells, strict=False)):
            sheet.text(x, y, run, size=8.6, align="right" if i > 2 else "left")
        sheet.text(400, y, facts.pen.money("", running, dollar="").shown, size=8.6, align="right")
    return y


def _sums(sheet: Sheet, world: World, facts: BillFacts, y: float) -> None:
    pick = world.rng.choice
    sheet.line(34, y - 8, 404, y - 8, 0.6)
    new = pick(("Purchases and charges this period", "New activity", "Charges since last statement"))
    owed = pick(("Pay this amount", "AMOUNT NOW DUE", "Account balance"))
    rows: tuple[tuple[str, Run], ...] = ((new, facts["total"]), (owed, facts["due"]))
    for i, (label, value) in enumerate(rows):
        sheet.text(330, y + 6 + i * 16, label, align="right", bold=i == 1)
        sheet.text(400, y + 6 + i * 16, value, align="right", bold=i == 1)
    sheet.text(36, y + 52, pick(("Payment expected by ", "Due ", "Terms: net, payable by ")), facts["due_day"])
    sheet.text(36, 740, "Finance charges of 1.5% a month are added to balances over 30 days.", size=8)


def _slip(sheet: Sheet, world: World, facts: BillFacts, refs: list[str]) -> None:
    for top in range(30, 770, 10):
        sheet.line(414, top, 414, top + 5, 0.6)
    sheet.text(424, 46, "Return with your check", size=8.5, bold=True)
    sheet.stack(424, 62, facts.remit(), size=8.5)
    sheet.text(424, 120, "Account ", facts["account"])
    sheet.text(424, 134, "Closing ", facts["day"])
    sheet.text(424, 160, "Check the invoices you are paying", size=7.5)
    y = 176.0
    for ref, line in zip(refs, facts.bill.lines, strict=True):
        sheet.tick(424, y, ref, ticked=False, size=9)
        sheet.text(576, y, facts.pen.money("", line.amount, dollar="").shown, size=9, align="right")
        y += 16
    sheet.text(424, y + 14, world.rng.choice(("Amount due", "Balance", "TOTAL")), bold=True)
    sheet.text(576, y + 14, facts["due"], bold=True, align="right")
    sheet.text(424, y + 40, "Enclosed $ ________________")
