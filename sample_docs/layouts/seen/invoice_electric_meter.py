"""An electric company's bill: facts in a shaded side column, meter readings, rates in the lines, a chart, a stub."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

from sample_docs import style
from sample_docs.layouts.seen import ledger
from sample_docs.layouts.seen.bill_facts import BillFacts
from sample_docs.layouts.seen.placing import column_of_sums, fitted
from sample_docs.sheet import Sheet
from sample_docs.truth import Run, Value
from sample_docs.world import World, bills, numbers
from sample_docs.world.bills import Article, Bill, Line

POWER = ledger.Shop(
    ("Sandhill Electric Cooperative", "Granite Valley Power & Light", "Tamarack Public Utility District"),
    (("", "Customer charge", "", "24.50"),),
    ("##########", "2026##-#####", "9########"),
    ("#### #### ##", "###-####-###", "10########"),
    local=True,
)


def draw(sheet: Sheet, world: World) -> None:
    """Draw the bill."""
    pen = style.draw(world.rng, dates="medium slash short", phones="one dash", dollars="$")
    bill = ledger.draw(world, POWER, 1, days=21, tax=1.0, balance=0.8)
    bill = replace(bill, lines=_usage(world, bill))
    facts = BillFacts(world, pen, bill)
    facts.minus = world.rng.choice(("{}-", "-{}", "{} CR"))
    sheet.font, sheet.size = world.rng.choice(("Open Sans", "Roboto", "Liberation Sans")), 9
    sheet.page()
    sheet.trap("meter_readings", "amount_after_due_date", "side_column", "payment_stub")
    sheet.ignore("bill_to", "currency", "taxes", "subtotal", "vendor.phone", "items[].unit")
    sheet.text(36, 50, facts["vendor"], size=17, bold=True)
    _side(sheet, world, facts)
    y = _meter(sheet, world, facts, 84)
    y = _balance(sheet, world, facts, y + 18)
    y = _charges(sheet, world, facts, y + 20)
    _chart(sheet, world, y + 24)
    _stub(sheet, world, facts)


def _usage(world: World, bill: Bill) -> tuple[Line, ...]:
    used, day = world.rng.randint(900, 6400), bill.day - timedelta(days=32)
    fuel, energy = Decimal(world.rng.randint(190, 990)), Decimal(world.rng.randint(6100, 13900))
    rows = (
        ("Customer charge", Decimal("24.50"), 1),
        ("Energy charge", energy / 100000, used),
        ("Power cost adjustment", fuel / 100000, used),
        ("Demand charge", Decimal("4.75"), world.rng.randint(4, 19)),
    )
    return tuple(Line(Article("", name, "", price), Decimal(times), day) for name, price, times in rows)


def _side(sheet: Sheet, world: World, facts: BillFacts) -> None:
    pick, bill = world.rng.choice, facts.bill
    sheet.box(416, 30, 164, 470, fill="#e8ece4", weight=0)
    pairs: list[tuple[str, list[Run]]] = [
        (pick(("Account number", "YOUR ACCOUNT", "Account")), [_spaced(bill.account)]),
        (pick(("Statement no.", "Bill ID", "Bill number")), [facts["number"]]),
        (pick(("Date mailed", "Bill date", "Statement date")), [facts["day"]]),
        (pick(("Pay on or before", "Due date", "Current charges due")), [facts["due_day"]]),
        (pick(("AMOUNT DUE", "Please pay", "Total now due")), [facts["due"]]),
    ]
    for i, (label, runs) in enumerate(pairs):
        sheet.text(568, 52 + i * 38, label, size=8, align="right")
        sheet.text(568, 68 + i * 38, *runs, size=13 if i in {0, 4} else 11, bold=True, align="right")
    late = facts.pen.money("", bills.cents(bill.due * Decimal("1.015"))).shown
    sheet.text(568, 242, f"After the due date: {late}", size=8, align="right")
    sheet.text(428, 276, pick(("SERVICE FOR", "Customer", "Account of")), size=8)
    name = [facts["customer"]]
    sheet.stack(428, 289, facts.customer(), size=fitted(sheet, name, 144, 8.5))
    sheet.text(428, 352, pick(("Service location", "Meter location", "SERVICE ADDRESS")), size=8)
    sheet.stack(428, 365, facts.pen.lines("service_address", bill.ship_to), size=8.5)
    sheet.text(428, 430, "Outages, any hour", size=8)
    sheet.text(428, 442, facts.pen.phone("", bill.vendor.fax).shown)
    sheet.text(428, 462, "Billing questions", size=8)
    sheet.text(428, 474, facts["phone"])


def _spaced(account: str) -> Value:
    return Value("customer.account_number", account, account.replace(" ", ""))


def _meter(sheet: Sheet, world: World, facts: BillFacts, y: float) -> float:
    bill, pen = facts.bill, facts.pen
    used, before = int(bill.lines[1].quantity), world.rng.randint(11000, 88000)
    start, stop = bill.lines[0].day, bill.day - timedelta(days=3)
    sheet.text(36, y, world.rng.choice(("Meter readings", "ELECTRIC SERVICE", "Your usage")), bold=True)
    cells: tuple[tuple[str, list[Run]], ...] = (
        ("Meter", [numbers.pattern(world.rng, "E9#####")]), ("From", [pen.date("service_start_date", start)]),
        ("To", [pen.date("service_end_date", stop)]), ("Days", ["29"]), ("Previous", [f"{before}"]),
        ("Present", [f"{before + used}"]), ("kWh", [f"{used:,}"]),
    )  # fmt: skip
    x = 36.0
    for (label, runs), width in zip(cells, (52, 70, 70, 32, 52, 52, 46), strict=True):
        sheet.box(x, y + 6, width, 30, weight=0.4)
        sheet.text(x + 3, y + 16, label, size=7)
        sheet.text(x + 3, y + 30, *runs, size=8.5)
        x += width
    return y + 36


def _balance(sheet: Sheet, world: World, facts: BillFacts, y: float) -> float:
    bill, pick = facts.bill, world.rng.choice
    rows: list[tuple[str, Run]] = []
    if bill.previous:
        paid_on = facts.pen.date("", bill.day - timedelta(days=14)).shown
        rows = [
            (pick(("Balance on last bill", "Previous amount due", "Last bill")), facts["previous"]),
            (f"{pick(('Payment', 'Paid'))} {paid_on}, thank you", facts["paid"]),
            (pick(("Balance forward", "Carried over")), facts.pen.money("", bill.previous - bill.paid).shown),
        ]
    return column_of_sums(sheet, y, rows, label_at=36, right=400, leading=14)


def _charges(sheet: Sheet, world: World, facts: BillFacts, y: float) -> float:
    unit, pick = ("", "kWh", "kWh", "kW"), world.rng.choice
    sign = pick(("", None))
    sheet.text(36, y, pick(("Current charges", "THIS MONTH'S CHARGES", "Rate 21 General Service")), bold=True)
    for i, line in enumerate(facts.bill.lines):
        y += 15
        end = sheet.text(44, y, facts.item("item_name", i, line))
        if unit[i]:
            sheet.text(end + 8, y, ledger.count(f"items[{i}].quantity", int(line.quantity)), f" {unit[i]} @ ",
                       ledger.rate(f"items[{i}].unit_price", line.article.price, "$"))  # fmt: skip
        sheet.text(400, y, facts.item("item_amount", i, line, sign), align="right")
    sheet.text(44, y + 15, pick(("City utility tax", "State and local tax", "Taxes")))
    sheet.text(400, y + 15, facts["tax"], align="right")
    sheet.text(36, y + 36, pick(("Total current charges", "New charges", "Charges this period")), bold=True)
    sheet.text(400, y + 36, facts["total"], bold=True, align="right")
    return y + 36


def _chart(sheet: Sheet, world: World, y: float) -> None:
    sheet.text(36, y, "kWh by month", size=7.5)
    for i, month in enumerate("NDJFMAMJJASON"):
        tall = world.rng.randint(18, 70)
        sheet.box(40 + i * 27, y + 80 - tall, 16, tall, fill="#9aa79a", weight=0)
        sheet.text(48 + i * 27, y + 89, month, size=7, align="center")


def _stub(sheet: Sheet, world: World, facts: BillFacts) -> None:
    bill = facts.bill
    sheet.text(306, 590, "- - - - - - -  keep the upper part; send this part with your check  - - - - - - -", size=7.5,
               align="center")  # fmt: skip
    for i, (label, value) in enumerate((("Account", _spaced(bill.account)), ("Due", facts["due_day"]),
                                        ("Amount", facts["due"]))):  # fmt: skip
        sheet.text(320, 620 + i * 15, label)
        sheet.text(568, 620 + i * 15, value, align="right", bold=True)
    sheet.text(320, 672, "Amount paid  $ __________________")
    sheet.stack(36, 620, facts.customer(), size=8.5)
    sheet.stack(36, 690, facts.remit(), size=9)
    scan = numbers.pattern(world.rng, "0############## 000###### 0000###### #")
    sheet.text(568, 745, scan, size=9, font="Liberation Mono", align="right")
