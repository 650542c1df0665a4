"""A town's water bill on a card of two halves: codes and readings on one, the same sums again on the other."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

from sample_docs import style
from sample_docs.layouts.seen import ledger
from sample_docs.layouts.seen.bill_facts import BillFacts
from sample_docs.layouts.seen.placing import fitted
from sample_docs.sheet import Sheet
from sample_docs.truth import Run
from sample_docs.world import World, bills, numbers

TOWN = ledger.Shop(
    (
        "City of Maple Hollow Utilities",
        "Town of Larkin Water Dept.",
        "Village of Ostrander",
        "Bell Creek Water District",
    ),
    (
        ("WA", "WATER", "", "48.16"),
        ("SW", "SEWER", "", "61.40"),
        ("ST", "STORMWATER", "", "9.75"),
        ("GB", "GARBAGE", "", "33.20"),
        ("FP", "FIRE LINE", "", "12.00"),
        ("RC", "RECYCLE", "", "5.85"),
    ),
    ("######", "B-#####", "26-#####"),
    ("##-####-##", "#####-###", "0#-######-0"),
    local=True,
)


def draw(sheet: Sheet, world: World) -> None:
    """Draw the card."""
    pen = style.draw(world.rng, dates="two_digit slash dash short", phones="dash parens", dollars="|$", capitals=True)
    bill = ledger.draw(world, TOWN, world.rng.randint(2, 6), days=20, balance=0.4)
    bill = replace(bill, paid=Decimal(0), lines=tuple(_measured(world, line) for line in bill.lines))
    facts = BillFacts(world, pen, bill)
    sheet.font = world.rng.choice(("Typewriter", "Liberation Mono", "DejaVu Sans Mono"))
    if sheet.font == "Typewriter" and "&" in bill.customer.name:
        sheet.font = "Liberation Mono"
    sheet.size = 8.6 if sheet.font == "Typewriter" else 7.6
    sheet.page()
    sheet.trap("two_halves", "amount_after_due_date", "meter_readings")
    sheet.ignore("bill_to", "currency", "subtotal", "remit_to")
    sheet.box(36, 60, 540, 330, weight=0.8)
    sheet.line(348, 60, 348, 390, 0.8)
    _left(sheet, world, facts)
    _right(sheet, world, facts)


def _measured(world: World, line: bills.Line) -> bills.Line:
    price = line.article.price + Decimal(world.rng.randint(0, 9000)) / 100
    return replace(line, article=replace(line.article, price=price))


def _left(sheet: Sheet, world: World, facts: BillFacts) -> None:
    pick, bill = world.rng.choice, facts.bill
    head = [facts["vendor"]]
    sheet.text(44, 78, *head, size=fitted(sheet, head, 296, 12))
    y = sheet.stack(44, 90, [*facts.pen.lines("vendor.address", bill.vendor.address), ["PHONE ", facts["phone"]]])
    sheet.text(44, y + 8, pick(("SERVICE AT", "LOCATION")))
    place = facts.pen.one_line("service_address", bill.ship_to)
    sheet.text(104, y + 8, *place, size=fitted(sheet, place, 236, sheet.size))
    start, stop = facts.pen.date("service_start_date", bill.lines[0].day - timedelta(days=4)), facts["end"]
    sheet.text(44, y + 22, pick(("READ FROM ", "SERVICE FROM ", "PERIOD ")), start, pick((" TO ", " THRU ")), stop)
    y = _readings(sheet, world, facts, y + 40)
    rows: list[tuple[str, Run]] = [(pick(("CURRENT CHARGES", "TOTAL NEW CHARGES", "CURRENT BILL")), facts["total"])]
    if bill.previous:
        rows.append((pick(("ARREARS", "PAST DUE", "PRIOR BALANCE")), facts["previous"]))
    rows.append((pick(("NET DUE NOW", "PAY THIS AMOUNT", "TOTAL DUE")), facts["due"]))
    for i, (label, value) in enumerate(rows):
        sheet.text(60, y + 14 + i * 12, label)
        sheet.text(336, y + 14 + i * 12, value, align="right")


def _readings(sheet: Sheet, world: World, facts: BillFacts, y: float) -> float:
    for x, title in ((44, "CD"), (68, "SERVICE")):
        sheet.text(x, y, title)
    for x, title in ((192, "PRESENT"), (248, "PREVIOUS"), (286, "USED"), (336, "AMOUNT")):
        sheet.text(x, y, title, align="right")
    sheet.line(40, y + 4, 344, y + 4, 0.5)
    before, used = world.rng.randint(100, 7900), world.rng.randint(3, 60)
    for i, line in enumerate(facts.bill.lines):
        y += 12
        sheet.text(44, y, facts.item("item_code", i, line))
        sheet.text(68, y, facts.item("item_name", i, line))
        if line.article.code == "WA":
            for x, number in ((192, before + used), (248, before), (286, used)):
                sheet.text(x, y, str(number), align="right")
        sheet.text(336, y, facts.item("item_amount", i, line), align="right")
    return y


def _right(sheet: Sheet, world: World, facts: BillFacts) -> None:
    pick, bill = world.rng.choice, facts.bill
    sheet.text(356, 76, pick(("RETURN THIS HALF WITH PAYMENT", "PLEASE RETURN THIS STUB")), size=sheet.size - 0.4)
    late = facts.pen.money("", bills.cents(bill.due * Decimal("1.10"))).shown
    rows: tuple[tuple[str, Run], ...] = (
        (pick(("ACCOUNT", "ACCT NO", "CUSTOMER ACCT")), facts["account"]),
        (pick(("BILL NO", "BILL", "STATEMENT NO")), facts["number"]),
        (pick(("BILLED", "BILL DATE", "DATE OF BILL")), facts["day"]),
        (pick(("LAST DAY TO PAY", "DUE DATE", "PAY BY")), facts["due_day"]),
        (pick(("NET", "IF PAID BY DUE DATE", "AMOUNT DUE")), facts["due"]),
        (pick(("GROSS", "AFTER DUE DATE", "PAY AFTER DUE DATE")), late),
    )
    for i, (label, value) in enumerate(rows):
        sheet.box(352, 84 + i * 22, 220, 22, weight=0.4)
        sheet.text(357, 98 + i * 22, label)
        sheet.text(567, 98 + i * 22, value, align="right")
    route = numbers.pattern(world.rng, "##-###")
    sheet.text(357, 232, f"ROUTE {route}  CYCLE 0{pick((1, 2, 3))}", size=sheet.size - 1)
    y = sheet.stack(370, 300, facts.customer(), leading=12)
    sheet.text(357, y + 18, "FIRST CLASS MAIL  PERMIT NO 118", size=sheet.size - 1)
