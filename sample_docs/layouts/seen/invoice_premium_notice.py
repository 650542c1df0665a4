"""An insurer's premium bill: policy and term, coverages with their premiums and no quantities, what was paid before."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

from sample_docs import style
from sample_docs.layouts.seen import ledger
from sample_docs.layouts.seen.bill_facts import BillFacts
from sample_docs.layouts.seen.ledger import Shop
from sample_docs.layouts.seen.placing import column_of_sums
from sample_docs.sheet import Sheet
from sample_docs.truth import Run
from sample_docs.world import World, numbers

INSURERS = Shop(
    ("Granite Peak Mutual Insurance Company", "Prairie Physicians Liability Exchange", "Harborlight Casualty Co.",
     "Old Dominion Business Insurance, Inc."),
    (("", "Professional liability", "", "1184.00"), ("", "General liability", "", "312.00"),
     ("", "Business personal property", "", "207.50"),
     ("", "Workers compensation installment", "", "468.25"), ("", "Cyber liability endorsement", "", "96.00"),
     ("", "Employment practices", "", "141.75"), ("", "Installment fee", "", "6.00")),
    ("#######", "N-######", "26########"), ("BP ######", "@@@-#####-0#", "########"),
)  # fmt: skip
LEFT, RIGHT = 60.0, 552.0


def draw(sheet: Sheet, world: World) -> None:
    """Draw the bill."""
    pen = style.draw(world.rng, dates="slash long medium", phones="one dash parens", dollars="$")
    bill = ledger.draw(world, INSURERS, world.rng.randint(2, 5), days=world.rng.choice((15, 20, 25)), balance=0.6)
    facts = BillFacts(world, pen, replace(bill, paid=bill.paid if bill.previous else Decimal(0)))
    sheet.font, sheet.size = world.rng.choice(("Liberation Serif", "Liberation Sans", "Caladea", "Roboto")), 10.5
    sheet.page()
    sheet.trap("policy_number", "no_quantities", *(["previous_balance"] if bill.previous else []))
    sheet.ignore("bill_to", "currency", "customer.account_number", "service_start_date", "service_end_date",
                 "payment_terms", "subtotal", "remit_to.recipient")  # fmt: skip
    y = _head(sheet, world, facts)
    y = _policy(sheet, world, facts, y + 20)
    y = _premiums(sheet, world, facts, y + 26)
    advice = "To keep your coverage in force, payment must be received by the due date. Do not send cash."
    y = sheet.wrap(LEFT, y + 10, 492, advice, size=9.5)
    _stub(sheet, facts, max(y + 40, 640))


def _head(sheet: Sheet, world: World, facts: BillFacts) -> float:
    sheet.text(LEFT, 58, facts["vendor"], size=15, bold=True)
    sheet.text(LEFT, 72, *facts.pen.one_line("vendor.address", facts.bill.vendor.address), size=9)
    help_line = world.rng.choice(("Billing questions: ", "Customer service ", "Questions? Call "))
    sheet.text(LEFT, 84, help_line, facts["phone"], size=9)
    title = world.rng.choice(("PREMIUM INVOICE", "Premium Notice", "Invoice", "NOTICE OF PREMIUM DUE"))
    sheet.text(RIGHT, 58, title, size=15, align="right")
    sheet.text(LEFT, 118, world.rng.choice(("Named insured", "Insured:", "Billed to:")), size=9)
    return sheet.stack(LEFT + 10, 133, facts.customer(), leading=14)


def _policy(sheet: Sheet, world: World, facts: BillFacts, y: float) -> float:
    pick, bill, pen = world.rng.choice, facts.bill, facts.pen
    start = bill.day + timedelta(days=30)
    term = f"{pen.date('', start).shown} to {pen.date('', start.replace(year=start.year + 1)).shown}"
    left: list[tuple[str, Run]] = [
        (pick(("Policy number", "Policy no.", "Policy")), bill.account),
        ("Policy term", term),
        ("Agent", f"{world.clerk.given} {world.clerk.family} Agency"),
    ]
    right: list[tuple[str, Run]] = [
        (pick(("Invoice number", "Notice number", "Bill number")), facts["number"]),
        (pick(("Invoice date", "Bill date", "Date of notice")), facts["day"]),
        (pick(("Payment due date", "Due date", "Pay by")), facts["due_day"]),
    ]
    for i in range(3):
        sheet.labelled(LEFT, y + i * 16, left[i][0], left[i][1], at=LEFT + 86, size=9.5)
        sheet.labelled(354, y + i * 16, right[i][0], right[i][1], at=458, size=9.5)
    return y + 3 * 16


def _premiums(sheet: Sheet, world: World, facts: BillFacts, y: float) -> float:
    pick, bill = world.rng.choice, facts.bill
    sheet.text(LEFT, y, pick(("Coverage", "Line of coverage", "Description")), bold=True)
    sheet.text(RIGHT, y, pick(("Premium", "Installment", "Amount")), bold=True, align="right")
    sheet.line(LEFT, y + 5, RIGHT, y + 5, 0.8)
    y += 20
    for i, line in enumerate(bill.lines):
        sheet.text(LEFT, y, facts.item("item_name", i, line))
        sheet.text(RIGHT, y, facts.item("item_amount", i, line, None), align="right")
        y += 16
    sheet.line(LEFT, y - 10, RIGHT, y - 10, 0.4)
    rows: list[tuple[str, Run]] = [
        (pick(("Total current premium", "Current installment", "New charges")), facts["total"])
    ]
    if bill.previous:
        rows += [(pick(("Previous balance", "Balance from last bill")), facts["previous"])]
        rows += [(pick(("Payments received - thank you", "Payment received")), facts["paid"])]
    rows += [(pick(("Balance due", "Amount due", "TOTAL AMOUNT DUE")), facts["due"])]
    return column_of_sums(sheet, y + 8, rows, label_at=300, right=RIGHT, leading=17)


def _stub(sheet: Sheet, facts: BillFacts, y: float) -> None:
    sheet.text(306, y, "Detach and return with your payment", size=8, align="center")
    sheet.line(LEFT, y + 4, RIGHT, y + 4, 0.5)
    sheet.stack(LEFT, y + 24, facts.remit(), leading=13)
    check = numbers.digits(facts.world.rng, 18)
    sheet.text(LEFT, y + 84, check, font="Liberation Mono", size=9)
    rows: tuple[tuple[str, Run], ...] = (("Policy", facts.bill.account), ("Due", facts["due_day"]),
        ("Amount due", facts["due"]),
                                         ("Amount enclosed", "$ ____________"))  # fmt: skip
    for i, (label, run) in enumerate(rows):
        sheet.text(360, y + 24 + i * 16, label, size=9.5)
        sheet.text(RIGHT, y + 24 + i * 16, run, size=9.5, align="right")
