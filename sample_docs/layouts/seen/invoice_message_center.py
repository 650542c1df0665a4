"""An answering service's bill whose payment slip is at the top: minutes used, a base plan, overage."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

from sample_docs import style
from sample_docs.layouts.seen import ledger
from sample_docs.layouts.seen.bill_facts import BillFacts
from sample_docs.sheet import Sheet
from sample_docs.truth import Run
from sample_docs.world import World
from sample_docs.world.bills import Article, Bill, Line

DESK = ledger.Shop(
    ("Night Owl Answering Service", "Doctors' Exchange of the Valley", "AllHours Message Center", "MedCall Operators"),
    (("", "Base plan", "", "99.00"),),
    ("########", "##-11-####", "M#####"),
    ("####", "5###-0", "DR###"),
)


def draw(sheet: Sheet, world: World) -> None:
    """Draw the bill."""
    pen = style.draw(world.rng, dates="two_digit slash medium", phones="parens dash one", dollars="$|")
    bill = ledger.draw(world, DESK, 1, days=world.rng.choice((10, 15, 20)), balance=0.8)
    facts = BillFacts(world, pen, replace(bill, lines=_usage(world, bill)))
    facts.minus = world.rng.choice(("-{}", "{}CR", "({})"))
    sheet.font, sheet.size = world.rng.choice(("DejaVu Serif", "Gentium", "Liberation Serif")), 9.5
    sheet.page()
    sheet.trap("payment_slip_on_top", "balance_brought", "counts_of_calls")
    sheet.ignore("bill_to", "currency", "taxes", "subtotal", "items[].date", "items[].unit", "payment_terms")
    _slip(sheet, world, facts)
    y = _balance(sheet, world, facts)
    _detail(sheet, world, facts, y)


def _usage(world: World, bill: Bill) -> tuple[Line, ...]:
    plan = Decimal(world.rng.choice(("89.00", "129.00", "175.00")))
    rows = [("Monthly base, 120 minutes included", plan, 1),
            ("Additional minutes", Decimal("1.09"), world.rng.randint(4, 260))]  # fmt: skip
    rows += [("Secure text dispatches", Decimal("0.45"), world.rng.randint(10, 90))] if world.chance(0.6) else []
    rows += [("Holiday coverage", Decimal("25.00"), 1)] if world.chance(0.4) else []
    rows += [("Patch to on-call provider", Decimal("0.75"), world.rng.randint(2, 40))] if world.chance(0.5) else []
    return tuple(Line(Article("", n, "", p), Decimal(q), bill.day) for n, p, q in rows)


def _slip(sheet: Sheet, world: World, facts: BillFacts) -> None:
    pick = world.rng.choice
    sheet.stack(60, 60, facts.remit(), size=10.5)
    sheet.stack(60, 140, facts.customer(), size=10.5)
    rows: list[tuple[str, Run]] = [
        (pick(("BILLING DATE", "Bill date", "STATEMENT DATE")), facts["day"]),
        (pick(("INVOICE", "Bill no.", "REFERENCE")), facts["number"]),
        (pick(("CLIENT NUMBER", "Account", "YOUR LINE NO.")), facts["account"]),
        (pick(("PAYABLE BY", "Due", "PAY BEFORE")), facts["due_day"]),
        (pick(("AMOUNT", "Pay", "BALANCE")), facts["due"]),
    ]
    for i, (label, value) in enumerate(rows):
        sheet.box(350, 40 + i * 26, 100, 26, fill="#e6e6e6", weight=0.5)
        sheet.box(450, 40 + i * 26, 122, 26, weight=0.5)
        sheet.text(356, 57 + i * 26, label, size=8)
        sheet.text(564, 57 + i * 26, value, align="right", bold=i == 4)
    sheet.text(350, 186, "Amount enclosed  ____________   Check no. ________", size=8.5)
    for x in range(30, 580, 12):
        sheet.line(x, 214, x + 6, 214, 0.5)
    sheet.text(306, 224, "Detach here and return the upper part", size=7, italic=True, align="center")


def _balance(sheet: Sheet, world: World, facts: BillFacts) -> float:
    pick, bill = world.rng.choice, facts.bill
    sheet.text(60, 258, facts["vendor"], size=14, bold=True)
    sheet.text(60, 271, *facts.pen.one_line("vendor.address", bill.vendor.address), "   ", facts["phone"], size=8.5)
    y = 300.0
    if bill.previous:
        paid = facts.pen.date("", bill.day - timedelta(days=11)).shown
        rows = [(pick(("Balance on your last bill", "Brought forward", "Last month")), facts["previous"])]
        rows += [(f"{pick(('Received', 'Payment'))} {paid}", facts["paid"])] if bill.paid else []
        for label, value in rows:
            sheet.text(60, y, label)
            sheet.text(552, y, value, align="right")
            y += 15
    return y + 10


def _detail(sheet: Sheet, world: World, facts: BillFacts, y: float) -> None:
    pick, bill = world.rng.choice, facts.bill
    sheet.line(60, y - 6, 552, y - 6, 1.2)
    for x, title in zip((60, 370, 450, 552), ("THIS MONTH", "COUNT", "PER", "CHARGE"), strict=True):
        sheet.text(x, y + 8, title, size=8, bold=True, align="left" if x == 60 else "right")
    y += 26
    for i, line in enumerate(bill.lines):
        sheet.text(60, y, facts.item("item_name", i, line))
        sheet.text(370, y, facts.item("item_quantity", i, line), align="right")
        sheet.text(450, y, facts.item("item_price", i, line), align="right")
        sheet.text(552, y, facts.item("item_amount", i, line), align="right")
        y += 16
    sheet.line(450, y - 6, 552, y - 6, 0.5)
    sheet.text(60, y + 8, pick(("New charges this month", "Total current billing", "This month's charges")), bold=True)
    sheet.text(552, y + 8, facts["total"], bold=True, align="right")
    sheet.text(60, y + 26, pick(("Please pay this balance", "Total owing", "Account balance due")), bold=True, size=11)
    sheet.text(552, y + 26, facts["due"], bold=True, size=11, align="right")
    calls = world.rng.randint(60, 400)
    words = f"Calls answered {calls}.  Average wait 9 seconds.  Hang-ups {calls // 20}.  Minutes {calls * 2 // 3 + 40}."
    sheet.box(60, y + 60, 492, 40, weight=0.6)
    sheet.text(70, y + 76, "Your activity", bold=True, size=8.5)
    sheet.text(70, y + 90, words, size=8.5)
    away = world.office("branch")
    sheet.text(60, 730, f"Operators on duty in {away.city.name}, {away.city.state} when lines are down here. Text "
               "orders need a signed HIPAA agreement.", size=7.5)  # fmt: skip
    note = "Tell us by the 20th who is on call for the holidays. Accounts 30 days past due are placed on tape."
    sheet.wrap(60, y + 126, 480, note, italic=True)
