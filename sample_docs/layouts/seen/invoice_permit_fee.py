"""A state agency's yearly fee notice for X-ray machines: form number, facts in sentences and a table, a voucher."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

from sample_docs import style
from sample_docs.layouts.seen import ledger
from sample_docs.layouts.seen.bill_facts import BillFacts
from sample_docs.layouts.seen.placing import under
from sample_docs.sheet import Sheet
from sample_docs.truth import Run
from sample_docs.world import World, bills, numbers
from sample_docs.world.bills import Article, Bill, Line

AGENCY = ledger.Shop(
    ("State Radiation Control Board", "State Bureau of Laboratory Licensing", "State Office of Medical Waste Permits"),
    (("", "Annual fee", "EA", "90.00"),),
    ("RC-2027-#####", "########", "L26-######"),
    ("##-####", "FAC######", "R-####"),
    local=True,
)
FEES = {
    "State Radiation Control Board": (
        ("Registration, radiographic tube", "105.00"),
        ("Registration, bone density", "60.00"),
    ),
    "State Bureau of Laboratory Licensing": (
        ("Certificate of waiver, 2 years", "248.00"),
        ("Collection station", "75.00"),
    ),
    "State Office of Medical Waste Permits": (("Generator permit, small quantity", "85.00"), ("Storage area", "40.00")),
}


def draw(sheet: Sheet, world: World) -> None:
    """Draw the notice."""
    pen = style.draw(world.rng, dates="long slash", phones="parens dash", dollars="$")
    bill = _bill(world)
    facts = BillFacts(world, pen, bill)
    sheet.font, sheet.size = world.rng.choice(("Liberation Serif", "Caladea", "Liberation Sans")), 10.5
    sheet.page()
    sheet.trap("agency_notice", "facts_in_sentences", "late_amount", "payment_stub")
    sheet.ignore("bill_to", "currency", "taxes", "amount_due", "subtotal", "items[].date", "items[].unit", "remit_to",
                 "payment_terms", "service_start_date", "service_end_date")  # fmt: skip
    _head(sheet, world, facts)
    y = _fees(sheet, world, facts)
    _voucher(sheet, world, facts, max(y + 40, 570))


def _bill(world: World) -> Bill:
    bill = ledger.draw(world, AGENCY, 1, days=world.rng.choice((30, 45, 60)))
    fees = FEES[bill.vendor.name][: world.rng.randint(1, 2)]
    rows = [Line(Article("", n, "", Decimal(p)), Decimal(world.rng.randint(1, 3)), bill.day) for n, p in fees]
    return replace(bill, lines=tuple(rows))


def _head(sheet: Sheet, world: World, facts: BillFacts) -> None:
    pick, bill = world.rng.choice, facts.bill
    sheet.disc(306, 54, 22, "#cccccc")
    sheet.text(306, 58, "SEAL", size=8, align="center")
    sheet.text(306, 102, facts["vendor"], align="center", bold=True, size=14)
    sheet.text(306, 120, *facts.pen.one_line("vendor.address", bill.vendor.address), align="center", size=9.5)
    sheet.text(306, 132, "Telephone ", facts["phone"], align="center", size=9.5)
    sheet.text(306, 162, pick(("NOTICE OF FEES DUE", "ANNUAL FEE INVOICE", "RENEWAL INVOICE")), size=14, bold=True,
               align="center")  # fmt: skip
    sheet.stack(72, 190, facts.customer(), leading=14)
    rows: list[tuple[str, Run]] = [
        (pick(("Facility No.", "Registrant No.", "Permit Holder")), facts["account"]),
        (pick(("Notice No.", "Invoice No.", "Fee Notice")), facts["number"]),
        (pick(("Notice Date", "Date of Notice", "Issued")), facts["day"]),
    ]
    for i, (label, value) in enumerate(rows):
        sheet.text(380, 190 + i * 16, label, bold=True)
        sheet.text(470, 190 + i * 16, value)
    year = bill.day.year + 1
    sheet.wrap(72, 274, 468, f"Our records show that your facility holds the following for calendar year {year}. "
               "Under state law the fee must be received no later than ", facts["due_day"], ". A fee that is "
               "late is raised by one half; operating without a current registration may be fined.")  # fmt: skip


def _fees(sheet: Sheet, world: World, facts: BillFacts) -> float:
    y = 352.0
    titles = world.rng.choice((("Fee type", "Units", "Fee", "Subtotal"), ("Category", "Number", "Rate", "Amount")))
    for x, title in zip((80, 360, 440, 530), titles, strict=True):
        sheet.text(x, y, title, bold=True, align="left" if x == 80 else "right")
    for i, line in enumerate(facts.bill.lines):
        y += 18
        sheet.text(80, y, facts.item("item_name", i, line))
        for x, key in ((360, "item_quantity"), (440, "item_price"), (530, "item_amount")):
            sheet.text(x, y, facts.item(key, i, line), align="right")
    sheet.line(72, y + 8, 540, y + 8, 0.8)
    sheet.text(440, y + 24, world.rng.choice(("TOTAL FEE", "Pay this amount", "Total due")), bold=True, align="right")
    sheet.text(530, y + 24, facts["total"], bold=True, align="right")
    late = facts.pen.money("", bills.cents(facts.bill.total * Decimal("1.5"))).shown
    after = facts.pen.date("", facts.bill.due_day + timedelta(days=1)).shown
    sheet.text(440, y + 40, f"If received on or after {after}", size=9, align="right")
    sheet.text(530, y + 40, late, size=9, align="right")
    return y + 50


def _voucher(sheet: Sheet, world: World, facts: BillFacts, y: float) -> None:
    sheet.text(306, y, "cut here  " + ". " * 60, size=7, align="center")
    sheet.text(72, y + 22, "PAYMENT VOUCHER", bold=True)
    sheet.text(540, y + 22, f"Form {numbers.pattern(world.rng, 'RH-###')} (Rev. 03/24)", size=8, align="right")
    cells: list[tuple[str, Run]] = [("Facility name", facts["customer"]), ("Facility number", facts["account"]),
                                    ("Notice number", facts["number"]), ("Amount", facts["total"])]  # fmt: skip
    for i, (label, run) in enumerate(cells):
        under(sheet, 72 + i % 2 * 240, y + 50 + i // 2 * 32, 220, label, [run], size=10)
    sheet.text(72, y + 122, "Check or money order to the state treasurer. Do not send cash. Mail to:", size=9)
    sheet.stack(72, y + 136, facts.pen.lines("remit_to", facts.bill.remit), size=9.5)
