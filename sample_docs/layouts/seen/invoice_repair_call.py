"""A repair firm's work ticket that is also the bill: boxes with captions, times, labor and parts apart, a signature."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

from sample_docs import style
from sample_docs.layouts.seen import ledger
from sample_docs.layouts.seen.bill_facts import BillFacts
from sample_docs.layouts.seen.placing import cell
from sample_docs.sheet import Sheet
from sample_docs.truth import Run
from sample_docs.world import World, numbers
from sample_docs.world.bills import Line

TRADE = ledger.Shop(
    (
        "Dependable Autoclave & Dental Repair",
        "Hometown Heating and Air",
        "Keller Plumbing & Drain",
        "A-1 Lock and Door",
    ),
    (
        ("", "Labor, journeyman", "HR", "118.00"),
        ("", "Trip charge", "", "65.00"),
        ("K-2217", "Door gasket kit", "EA", "84.30"),
        ("V-104", "Solenoid valve", "EA", "61.95"),
        ("FH-3", "Fuse, 15 amp", "EA", "4.10"),
        ("HW-88", "Hinge, heavy duty", "EA", "22.75"),
        ("TB-12", "Tubing, per foot", "EA", "1.85"),
    ),
    ("#####", "WO-####", "26-####", "A#####"),
    ("####", "C-###", "@@@@##"),
    local=True,
)
TROUBLE = (
    "Unit does not reach temperature, error 12 on display",
    "Water under unit in room 3, customer shut the valve",
    "Rear door does not latch; staff locked out at 7 am",
    "No heat in exam rooms 4-6 since Monday",
)


def draw(sheet: Sheet, world: World) -> None:
    """Draw the ticket."""
    pen = style.draw(world.rng, dates="short two_digit slash dash", phones="dash parens dot", dollars="|$")
    bill = ledger.draw(world, TRADE, world.rng.randint(2, 6), most=4, days=0, tax=0.7)
    hours = Line(replace(bill.lines[0].article, code="", name="Labor, journeyman", unit="HR", price=Decimal("118.00")),
                 Decimal(world.rng.choice(("1", "1.5", "2.25", "3"))), bill.day)  # fmt: skip
    rest = tuple(line for line in bill.lines if line.article.unit != "HR")
    bill = replace(bill, lines=(hours, *rest), terms=world.rng.choice(("C.O.D.", "Due on completion", "Net 10")))
    facts = BillFacts(world, pen, bill)
    sheet.font, sheet.size = world.rng.choice(("Carlito", "Liberation Sans", "Caladea")), 10
    sheet.page()
    sheet.trap("work_ticket", "corner_captions", "other_numbers")
    sheet.ignore("bill_to", "currency", "taxes", "amount_due", "items[].unit", "subtotal", "service_address")
    _head(sheet, world, facts)
    y = _work(sheet, world, facts)
    _sums(sheet, world, facts, y)


def _head(sheet: Sheet, world: World, facts: BillFacts) -> None:
    pick, bill, pen = world.rng.choice, facts.bill, facts.pen
    sheet.text(306, 46, facts["vendor"], size=18, bold=True, align="center")
    sheet.text(306, 60, *pen.one_line("vendor.address", bill.vendor.address, " - "), " - ", facts["phone"], size=9,
               align="center")  # fmt: skip
    ticket = numbers.pattern(world.rng, "T####")
    boxes: list[tuple[float, float, float, str, list[Run]]] = [
        (36, 74, 300, pick(("NAME", "Customer", "BILL TO")), [facts["customer"]]),
        (336, 74, 120, pick(("INVOICE", "Invoice no.", "No.")), [facts["number"]]),
        (456, 74, 120, pick(("DATE", "Date of invoice", "Date completed")), [facts["day"]]),
        (36, 104, 300, pick(("ADDRESS", "Street, city")), pen.one_line("customer.address", bill.customer.address)),
        (336, 104, 120, pick(("DISPATCH TICKET", "Job", "Call no.")), [ticket]),
        (456, 104, 120, pick(("P.O.", "Customer order no.", "PO / auth.")), [facts["order"]] if bill.order else [""]),
        (36, 134, 180, "MAKE / MODEL", [pick(("Ritter M9", "Trane XR13", "Sloan 111", "Schlage ND"))]),
        (216, 134, 120, "SERIAL", [numbers.pattern(world.rng, "@@######")]),
        (336, 134, 80, pick(("ARRIVED", "Time in")), [pick(("8:15 am", "9:40", "1:05 pm"))]),
        (416, 134, 80, pick(("LEFT", "Time out")), [pick(("11:30 am", "12:20", "3:45 pm"))]),
        (496, 134, 80, pick(("TERMS", "Pay")), [facts["terms"]]),
    ]
    for x, y, width, label, runs in boxes:
        cell(sheet, x, y, width, 30, label, runs, size=10, caption=6.5)
    called = pen.date("", bill.day - timedelta(days=2)).shown
    cell(sheet, 36, 164, 540, 40, f"COMPLAINT (called in {called})", [pick(TROUBLE)], size=10, caption=6.5)


def _work(sheet: Sheet, world: World, facts: BillFacts) -> float:
    pick, y = world.rng.choice, 226.0
    labor, goods = pick((("LABOR", "PARTS AND MATERIALS"), ("Hours", "Parts used"), ("Service", "Material")))
    for i, line in enumerate(facts.bill.lines):
        if i < 2:
            sheet.box(36, y - 12, 540, 16, fill="#dcdcdc", weight=0.4)
            sheet.text(40, y, labor if i == 0 else goods, bold=True, size=8.5)
            y += 19
        sheet.text(70, y, facts.item("item_quantity", i, line) if line.article.unit else "", align="right")
        sheet.text(84, y, facts.item("item_code", i, line))
        sheet.text(150, y, facts.item("item_name", i, line))
        if line.article.unit:
            sheet.text(480, y, facts.item("item_price", i, line), align="right")
        sheet.text(570, y, facts.item("item_amount", i, line), align="right")
        sheet.line(36, y + 4, 576, y + 4, 0.3)
        y += 18
    for _ in range(3):
        sheet.line(36, y + 4, 576, y + 4, 0.3)
        y += 18
    return y


def _sums(sheet: Sheet, world: World, facts: BillFacts, y: float) -> None:
    pick, bill = world.rng.choice, facts.bill
    rows: list[tuple[str, Run]] = [(pick(("Labor and parts", "Sub total")), facts["subtotal"])]
    if bill.tax:
        rows.append((pick((f"Tax {bill.tax_rate}%", "Sales tax")), facts["tax"]))
    rows.append((pick(("TOTAL", "Total due", "PAY THIS AMOUNT")), facts["total"]))
    for i, (label, value) in enumerate(rows):
        sheet.box(400, y + 4 + i * 20, 90, 20, weight=0.5)
        sheet.box(490, y + 4 + i * 20, 86, 20, weight=0.5)
        sheet.text(406, y + 18 + i * 20, label)
        sheet.text(570, y + 18 + i * 20, value, align="right", bold=i == len(rows) - 1)
    person = world.clerk
    sheet.wrap(36, y + 18, 330, "I accept the work above as finished and agree to the terms on the back. Parts carry "
               "the maker's warranty; labor is good for 30 days.", size=8.5)  # fmt: skip
    sheet.text(60, y + 70, f"{person.given} {person.family}", font="Signature", size=18)
    sheet.line(36, y + 74, 260, y + 74, 0.5)
    sheet.text(36, y + 84, "Customer", size=7)
    sheet.text(36, y + 108, f"Technician: {pick(('R. Dunn', 'Lou', 'T. Avery #6'))}      Warranty  [ ] yes  [x] no")
