"""A locum agency's weekly bill: two columns of facts at the top, a block per clinician with days worked, then costs."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

from sample_docs import style
from sample_docs.layouts.seen import ledger
from sample_docs.layouts.seen.bill_facts import BillFacts
from sample_docs.layouts.seen.placing import fitted
from sample_docs.sheet import Sheet
from sample_docs.truth import Run
from sample_docs.world import World, numbers, people
from sample_docs.world.bills import Article, Bill, Line

AGENCY = ledger.Shop(
    (
        "Bridgewell Physician Staffing",
        "Northern Star Locums, LLC",
        "Cascadia Clinician Network",
        "Stopgap Medical, Inc.",
    ),
    (("", "Expenses", "", "10.00"),),
    ("LT######", "####-W##", "8######", "NS-#####-1"),
    ("CL-####", "9####", "@@@@@-01"),
)
SHIFTS = (("Regular hours, clinic", "165.00"), ("Overtime hours", "247.50"), ("Holiday hours", "240.00"))
COSTS = (("Airfare, round trip", "418.20"), ("Rental car, 5 days", "291.44"), ("Hotel, 4 nights", "512.00"),
         ("Malpractice tail allocation", "86.50"))  # fmt: skip


def draw(sheet: Sheet, world: World) -> None:
    """Draw the bill."""
    pen = style.draw(world.rng, dates="slash short day_first medium", phones="dot parens dash", dollars="$|")
    terms, days = world.rng.choice((("Net 15", 15), ("Net 21 Days", 21), ("Upon receipt", 0), ("30 days", 30)))
    bill = ledger.draw(world, AGENCY, 1, days=days)
    bill = replace(bill, lines=_worked(world, bill), terms=terms)
    facts = BillFacts(world, pen, bill)
    sheet.font, sheet.size = world.rng.choice(("Lato", "Carlito", "Liberation Sans")), 9.5
    sheet.page()
    sheet.trap("several_dates", "second_person", "blocks_of_lines")
    sheet.ignore("bill_to", "currency", "taxes", "amount_due", "subtotal", "service_start_date", "service_end_date",
                 "service_address")  # fmt: skip
    _head(sheet, world, facts)
    y = _blocks(sheet, world, facts)
    _foot(sheet, world, facts, y)


def _worked(world: World, bill: Bill) -> tuple[Line, ...]:
    pick, rows = world.rng.choice, []
    for back in range(world.rng.randint(3, 6), 0, -1):
        name, rate = SHIFTS[0] if back > 1 else pick(SHIFTS)
        article, day = Article("", name, "HR", Decimal(rate)), bill.day - timedelta(days=back + 3)
        rows.append(Line(article, Decimal(pick(("8", "9.25", "10", "7.5"))), day))
    for name, price in world.rng.sample(COSTS, world.rng.randint(1, 3)):
        rows.append(Line(Article("", name, "", Decimal(price)), Decimal(1), bill.day - timedelta(days=3)))
    return tuple(rows)


def _head(sheet: Sheet, world: World, facts: BillFacts) -> None:
    pick, bill = world.rng.choice, facts.bill
    sheet.disc(60, 50, 18, "#2f6f73")
    sheet.text(88, 50, facts["vendor"], size=17, color="#2f6f73", bold=True)
    sheet.text(88, 63, pick(("Physicians  |  NPs  |  PAs  |  CRNAs", "Coverage when you need it")), size=8, italic=True)
    sheet.line(40, 78, 572, 78, 1.5)
    left: list[tuple[str, list[Run]]] = [
        (pick(("Client Facility:", "Facility:", "Client:")), [facts["customer"]]),
        (pick(("Client ID:", "Facility No.:", "Client Code:")), [facts["account"]]),
        (pick(("Mail to:", "Address:")), facts.pen.one_line("customer.address", bill.customer.address)),
    ]
    right: list[tuple[str, list[Run]]] = [
        (pick(("Invoice ID:", "Inv. Number:", "Invoice Nbr:")), [facts["number"]]),
        (pick(("Invoiced On:", "Inv. Date:", "Date Issued:")), [facts["day"]]),
        (pick(("Payment Due:", "Pay No Later Than:", "Due By:")), [facts["due_day"]]),
        ("Terms:", [facts["terms"]]),
    ]
    for x, at, width, column in ((40, 120, 250, left), (385, 480, 90, right)):
        for i, (label, runs) in enumerate(column):
            sheet.text(x, 98 + i * 15, label, bold=True)
            sheet.text(at, 98 + i * 15, *runs, size=fitted(sheet, runs, width))
    week = facts.pen.date("", bill.day - timedelta(days=2)).shown
    sheet.text(40, 168, pick(("Week ending ", "For the work week ending ")), week, bold=True, size=11)


def _blocks(sheet: Sheet, world: World, facts: BillFacts) -> float:
    who = people.clinician(world.rng, world.today, "")
    sheet.box(40, 180, 532, 18, fill="#dfeceb", weight=0)
    sheet.text(46, 193, f"Provider: {who.family}, {who.given}, {who.credentials}", bold=True)
    sheet.text(566, 193, f"Assignment {numbers.pattern(world.rng, 'A-#####')}", align="right")
    y, spent = 214.0, False
    rate = world.rng.choice(("Bill Rate", "Rate/Hr", "Hourly"))
    for x, title, align in ((46, "Worked", "left"), (126, "Type of time", "left"), (386, "Hrs", "right"),
                            (474, rate, "right"), (566, "Extended", "right")):  # fmt: skip
        sheet.text(x, y, title, size=8, align=align, italic=True)
    for i, line in enumerate(facts.bill.lines):
        y += 17
        if not line.article.unit and not spent:
            sheet.text(46, y + 6, world.rng.choice(("Reimbursable expenses", "Travel and other")), bold=True)
            y, spent = y + 23, True
        sheet.text(46, y, facts.item("item_date", i, line))
        sheet.text(126, y, facts.item("item_name", i, line))
        if line.article.unit:
            sheet.text(386, y, facts.item("item_quantity", i, line), align="right")
            sheet.text(474, y, facts.item("item_price", i, line), align="right")
        sheet.text(566, y, facts.item("item_amount", i, line), align="right")
    return y


def _foot(sheet: Sheet, world: World, facts: BillFacts, y: float) -> None:
    bill, pen = facts.bill, facts.pen
    sheet.text(386, y + 24, world.rng.choice(("Invoice Total", "Total for Week", "Please Remit")), bold=True, size=11)
    sheet.text(566, y + 24, facts["total"], bold=True, size=11, align="right")
    sheet.text(40, y + 48, "A service charge of 1% is added for each week past due.", size=8)
    sheet.text(40, 650, world.rng.choice(("Checks:", "Lockbox:", "Send remittance to:")), bold=True)
    sheet.stack(40, 664, facts.remit())
    sheet.text(330, 650, world.rng.choice(("Questions about this bill:", "Your account specialist:")), bold=True)
    sheet.stack(330, 664, [[f"{world.clerk.given} {world.clerk.family}"], [facts["phone"]], [facts["email"]]])
    sheet.text(40, 738, *pen.one_line("vendor.address", bill.vendor.address, " | "), size=8)
    sheet.text(572, 738, "FEIN ", facts["tax_id"], size=8, align="right")
