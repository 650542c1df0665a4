"""A copier dealer's contract bill: three address panels, base and overage per meter, serial numbers."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

from sample_docs import style
from sample_docs.layouts.seen import ledger
from sample_docs.layouts.seen.bill_facts import BillFacts
from sample_docs.sheet import Sheet
from sample_docs.truth import Run, Value
from sample_docs.world import World, numbers
from sample_docs.world.bills import Article, Bill, Line

DEALER = ledger.Shop(
    ("Document Solutions Northwest", "Kessler Business Machines", "Heartland Copier & Print"),
    (("", "Contract base charge", "", "94.00"),),
    ("IN######", "CNIN####", "0#####"),
    ("@@##", "C#####", "#####-##"),
)
MODELS = ("Konica C360i", "Ricoh IM 4000", "Canon iR-ADV 4551", "Sharp MX-3071")


def draw(sheet: Sheet, world: World) -> None:
    """Draw the bill."""
    pen = style.draw(world.rng, dates="short slash", phones="parens dash", dollars="$|")
    bill = ledger.draw(world, DEALER, 1, days=world.rng.choice((10, 20, 30)), tax=0.85)
    facts = BillFacts(world, pen, replace(bill, lines=_meters(world, bill)))
    sheet.font, sheet.size = "Liberation Sans", 9
    sheet.page()
    sheet.trap("meter_readings", "two_customer_addresses", "contract_period")
    sheet.ignore("bill_to", "currency", "taxes", "amount_due", "items[].date", "items[].unit", "ship_to",
                 "service_address", "payment_terms", "purchase_order")  # fmt: skip
    _head(sheet, world, facts)
    _parties(sheet, world, facts)
    y = _detail(sheet, world, facts)
    _sums(sheet, world, facts, y)


def _meters(world: World, bill: Bill) -> tuple[Line, ...]:
    pick, many = world.rng.choice, world.rng.randint
    rows = [("Contract base charge for the period", pick(("94.00", "146.50", "210.00")), 1)]
    rows.append(("B/W overage", pick(("0.0095", "0.0120", "0.0078")), many(200, 9000)))
    if world.chance(0.7):
        rows.append(("Color overage", pick(("0.0650", "0.0800")), many(40, 2400)))
    return tuple(Line(Article("", n, "", Decimal(p)), Decimal(q), bill.day) for n, p, q in rows)


def _head(sheet: Sheet, world: World, facts: BillFacts) -> None:
    pick, bill = world.rng.choice, facts.bill
    sheet.text(36, 48, facts["vendor"], size=15, bold=True)
    sheet.stack(36, 62, [*facts.pen.lines("vendor.address", bill.vendor.address), ["Ph ", facts["phone"]]], size=8.5)
    sheet.text(576, 50, pick(("CONTRACT INVOICE", "Contract Invoice", "METER INVOICE")), size=15, align="right")
    rows: list[tuple[str, Value]] = [
        (pick(("Invoice Number:", "Invoice No:")), facts["number"]), (pick(("Invoice Date:", "Date:")), facts["day"]),
        (pick(("Account Number:", "Account No:")), facts["account"]), ("Due Date:", facts["due_day"]),
        (pick(("Balance Due:", "Amount Due:", "Invoice Total:")), facts["total"]),
    ]  # fmt: skip
    for i, (label, value) in enumerate(rows):
        sheet.text(480, 68 + i * 13, label, align="right", bold=True)
        sheet.text(576, 68 + i * 13, value, align="right")


def _parties(sheet: Sheet, world: World, facts: BillFacts) -> None:
    bill = facts.bill
    start = bill.day.replace(day=1)
    for x, title in ((36, "Bill To:"), (306, world.rng.choice(("Placed at:", "Equipment at:", "Location:")))):
        sheet.box(x, 140, 270, 14, fill="#d5d5d5", weight=0.6)
        sheet.box(x, 154, 270, 62, weight=0.6)
        sheet.text(x + 4, 150, title, bold=True)
    sheet.stack(44, 168, facts.customer())
    sheet.text(314, 168, bill.customer.name)
    sheet.stack(314, 179.3, facts.pen.lines("service_address", bill.ship_to))
    titles = ("Contract No.", "Contract Amount", "P.O. Number", "Start Date", "Exp. Date")
    begun, ends = (facts.pen.date("", start + timedelta(days=d)).shown for d in (-700, 400))
    cells = (numbers.pattern(world.rng, "CN####-01"), str(bill.lines[0].amount), "", begun, ends)
    for i, (title, shown) in enumerate(zip(titles, cells, strict=True)):
        sheet.box(36 + i * 108, 226, 108, 14, fill="#d5d5d5", weight=0.6)
        sheet.box(36 + i * 108, 240, 108, 15, weight=0.6)
        sheet.text(90 + i * 108, 236, title, bold=True, size=8, align="center")
        sheet.text(90 + i * 108, 251, shown, align="center")


def _detail(sheet: Sheet, world: World, facts: BillFacts) -> float:
    bill, before, y = facts.bill, world.rng.randint(9000, 220000), 276.0
    model, serial = world.rng.choice(MODELS), numbers.pattern(world.rng, "@9@########")
    sheet.text(36, y, f"{model}    Serial {serial}    Equipment ID {numbers.pattern(world.rng, '#####')}", bold=True)
    sheet.line(36, y + 5, 576, y + 5, 0.8)
    titles = ("Item / meter", "Begin", "End", "Credits", "Billable", "Rate", "Amount")
    for x, title in zip((36, 250, 320, 392, 464, 520, 576), titles, strict=True):
        sheet.text(x, y + 17, title, size=8, bold=True, align="left" if x == 36 else "right")
    for i, line in enumerate(bill.lines):
        y += 17
        sheet.text(36, y + 16, facts.item("item_name", i, line))
        sheet.text(576, y + 16, facts.item("item_amount", i, line), align="right")
        if line.quantity > 1:
            for x, count in ((250, before), (320, before + int(line.quantity)), (392, 0)):
                sheet.text(x, y + 16, f"{count:,}", align="right")
            before //= 3
            sheet.text(464, y + 16, ledger.count(f"items[{i}].quantity", int(line.quantity)), align="right")
            sheet.text(520, y + 16, ledger.rate(f"items[{i}].unit_price", line.article.price), align="right")
    return y + 30


def _sums(sheet: Sheet, world: World, facts: BillFacts, y: float) -> None:
    bill, pen = facts.bill, facts.pen
    begin, stop = bill.day - timedelta(days=31), bill.day - timedelta(days=1)
    period: list[Run] = [pen.date("service_start_date", begin), " to ", pen.date("service_end_date", stop)]
    sheet.text(36, y, world.rng.choice(("Billing period ", "Overage period ", "Coverage: ")), *period, size=8.5)
    rows = [("Invoice SubTotal", facts["subtotal"])]
    rows += [(world.rng.choice(("Tax:", "Sales Tax")), facts["tax"])] if bill.tax else []
    rows += [("Invoice Total", facts["total"])]
    for i, (label, value) in enumerate(rows):
        sheet.box(410, 600 + i * 16, 90, 16, fill="#d5d5d5", weight=0.6)
        sheet.box(500, 600 + i * 16, 76, 16, weight=0.6)
        sheet.text(414, 611 + i * 16, label, bold=True)
        sheet.text(572, 611 + i * 16, value, align="right")
    sheet.text(36, 611, "Remittance", bold=True)
    sheet.stack(36, 623, facts.remit())
