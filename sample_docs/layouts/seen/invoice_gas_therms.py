"""A gas utility's bill: big amount in a circle box, facts as captions under rules, therms worked out, a stub below."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

from sample_docs import style
from sample_docs.layouts.seen import ledger
from sample_docs.layouts.seen.bill_facts import BillFacts
from sample_docs.layouts.seen.placing import column_of_sums
from sample_docs.sheet import Sheet
from sample_docs.truth import Run
from sample_docs.world import World, numbers
from sample_docs.world.bills import Article, Bill, Line

GAS = ledger.Shop(
    ("Blue Flame Natural Gas", "Tri-Valley Gas Company", "City of Larkin Gas Department", "Prairie Energy Resources"),
    (("", "Basic service charge", "", "30.00"),),
    ("############", "26110###-##", "#######-##"),
    ("#-####-####-####", "##########-#", "91#######-5"),
    local=True,
)


def draw(sheet: Sheet, world: World) -> None:
    """Draw the bill."""
    pen = style.draw(world.rng, dates="medium two_digit slash", phones="dash one dot", dollars="$")
    bill = ledger.draw(world, GAS, 1, days=world.rng.choice((17, 21)), tax=1.0, balance=0.85)
    facts = BillFacts(world, pen, replace(bill, lines=_usage(world, bill)))
    facts.minus = world.rng.choice(("-{}", "{} CR", "{}-"))
    sheet.font, sheet.size = world.rng.choice(("Lato", "Open Sans", "Carlito")), 9
    sheet.page()
    sheet.trap("meter_readings", "payment_stub", "headline_amount")
    sheet.ignore("bill_to", "currency", "taxes", "subtotal", "items[].unit", "items[].date", "items[].unit_price",
                 "payment_terms", "customer.address")  # fmt: skip
    _head(sheet, world, facts)
    _account(sheet, world, facts)
    _meter(sheet, world, facts)
    _charges(sheet, world, facts, 320)
    _stub(sheet, world, facts)


def _usage(world: World, bill: Bill) -> tuple[Line, ...]:
    therms = Decimal(world.rng.randint(18, 480))
    rows = (("Basic service charge", "30.00", Decimal(1)), ("Delivery charge", "0.3127", therms),
            ("Cost of gas", "0.5846", therms), ("Pipeline safety rider", "1.95", Decimal(1)))  # fmt: skip
    return tuple(Line(Article("", name, "", Decimal(price)), times, bill.day) for name, price, times in rows)


def _head(sheet: Sheet, world: World, facts: BillFacts) -> None:
    pick = world.rng.choice
    sheet.box(0, 0, 612, 10, fill="#1c5fa8", weight=0)
    sheet.text(40, 46, facts["vendor"], size=18, bold=True, color="#1c5fa8")
    sheet.text(40, 60, pick(("Customer care ", "Questions? ", "Call us ")), facts["phone"], "    ", facts["website"])
    captions: list[tuple[str, Run]] = [
        (pick(("account number", "Account No.")), facts["account"]),
        (pick(("bill number", "Bill ID")), facts["number"]),
        (pick(("issued", "Bill prepared")), facts["day"]),
        (pick(("rate", "Rate schedule")), pick(("Sm. Commercial 21", "GS-2", "Rate 101 Comm."))),
    ]
    for i, (label, run) in enumerate(captions):
        sheet.text(40 + i * 134, 104, run, size=10, bold=True)
        sheet.line(40 + i * 134, 109, 164 + i * 134, 109, 0.5)
        sheet.text(40 + i * 134, 118, label, size=7.5)


def _account(sheet: Sheet, world: World, facts: BillFacts) -> None:
    pick, bill = world.rng.choice, facts.bill
    sheet.box(40, 134, 170, 92, fill="#e3eef9", weight=0, radius=12)
    sheet.text(125, 156, pick(("Total amount due", "Please pay", "You owe")), align="center")
    sheet.text(125, 184, facts["due"], size=22, bold=True, align="center")
    sheet.text(125, 208, pick(("by ", "Due ", "on or before ")), facts["due_day"], align="center", bold=True)
    paid_on = facts.pen.date("", bill.day - timedelta(days=12)).shown
    rows: list[tuple[str, Run]] = []
    if bill.previous:
        rows = [(pick(("Previous bill", "Amount of last bill")), facts["previous"]),
                (f"Payment {paid_on}", facts["paid"])]  # fmt: skip
    rows += [(pick(("New charges", "Current gas charges", "Total new charges")), facts["total"])]
    column_of_sums(sheet, 152, rows, label_at=236, right=410, leading=18)
    sheet.text(436, 152, facts["customer"], size=8)
    sheet.text(436, 170, "Service at", size=7.5)
    sheet.stack(436, 182, facts.pen.lines("service_address", bill.ship_to))


def _meter(sheet: Sheet, world: World, facts: BillFacts) -> None:
    pen, bill = facts.pen, facts.bill
    therms, before = bill.lines[1].quantity, world.rng.randint(2000, 8000)
    start, stop = bill.day - timedelta(days=33), bill.day - timedelta(days=3)
    span: list[Run] = [pen.date("service_start_date", start), " to ", pen.date("service_end_date", stop)]
    meter = numbers.pattern(world.rng, "M0######")
    sheet.text(40, 256, f"Meter {meter}   read for 30 days, ", *span, bold=True)
    sheet.text(40, 272, f"Reading {before + therms} less {before} = {therms} ccf, 1.000 therm per ccf")


def _charges(sheet: Sheet, world: World, facts: BillFacts, y: float) -> None:
    pick = world.rng.choice
    sheet.box(40, y - 12, 532, 16, fill="#1c5fa8", weight=0)
    sheet.text(46, y, pick(("How we figured your bill", "Charge detail", "GAS SERVICE")), color="#ffffff", bold=True)
    for i, line in enumerate(facts.bill.lines):
        y += 18
        sheet.text(46, y, facts.item("item_name", i, line))
        if line.quantity > 1:
            times = facts.item("item_quantity", i, line)
            sheet.text(250, y, times, " therms  x  ", f"${line.article.price}")
        sheet.text(566, y, facts.item("item_amount", i, line), align="right")
    sheet.text(46, y + 18, pick(("City franchise tax", "Utility tax", "State and local taxes")))
    sheet.text(566, y + 18, facts["tax"], align="right")
    sheet.text(46, y + 37, pick(("Gas charges this period", "Total of current charges")), bold=True)
    sheet.text(566, y + 37, facts["total"], align="right", bold=True)
    note = "Smell gas? Leave, then call 911. A late charge of 1.5% is added to amounts not received by the date above."
    sheet.wrap(46, y + 70, 510, note, size=8.5)


def _stub(sheet: Sheet, world: World, facts: BillFacts) -> None:
    sheet.line(30, 610, 582, 610, 0.5)
    sheet.stack(60, 650, facts.remit(), size=10)
    sheet.text(340, 640, world.rng.choice(("Account ", "Acct. ")), facts["account"])
    sheet.text(340, 656, "Due ", facts["due_day"], "     ", facts["due"], bold=True)
    sheet.stack(340, 706, facts.customer()[:1])
