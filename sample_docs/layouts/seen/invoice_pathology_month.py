"""A pathology group's monthly bill to the practice: narrow type, tests by code and count, e-mail note."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

from sample_docs import style
from sample_docs.layouts.seen import ledger
from sample_docs.layouts.seen.bill_facts import BillFacts
from sample_docs.layouts.seen.placing import beside
from sample_docs.sheet import Sheet
from sample_docs.truth import Run
from sample_docs.world import World, numbers

LABS = ledger.Shop(
    (
        "Tallgrass Pathology, P.A.",
        "Front Range Cytology Lab",
        "Regional Medical Laboratory",
        "Piedmont Dermatopath, PLLC",
    ),
    (
        ("88142", "Pap, liquid based, screened", "EA", "28.50"),
        ("87624", "HPV high risk", "EA", "34.00"),
        ("88305", "Surgical path level IV", "EA", "62.00"),
        ("88312", "Special stain, group 1", "EA", "41.75"),
        ("88342", "Immunostain, first", "EA", "79.00"),
        ("87491", "Chlamydia NAAT", "EA", "31.20"),
        ("84153", "PSA total", "EA", "14.10"),
        ("80053", "Comprehensive metabolic panel", "EA", "7.35"),
        ("LATE", "Courier after hours", "EA", "18.00"),
    ),
    ("CB-2610-####", "######-10", "CLB#####"),
    ("C0####", "####", "@@@##A"),
)


def draw(sheet: Sheet, world: World) -> None:
    """Draw the bill."""
    pen = style.draw(world.rng, dates="slash day_first two_digit", phones="tight dash dot", dollars="|$")
    bill = ledger.draw(world, LABS, world.rng.randint(3, 9), most=22, days=30, discount=0.4)
    bill = replace(bill, discount_rate=Decimal(5) if bill.discount_rate else Decimal(0))
    facts = BillFacts(world, pen, bill)
    sheet.font, sheet.size = world.rng.choice(("Roboto Condensed", "Open Sans Condensed", "DejaVu Sans Condensed")), 10
    sheet.page()
    sheet.trap("service_period", "laboratory_numbers")
    sheet.ignore("bill_to", "currency", "taxes", "amount_due", "items[].date", "items[].unit", "payment_terms")
    _head(sheet, world, facts)
    y = _tests(sheet, world, facts)
    _foot(sheet, world, facts, y)


def _head(sheet: Sheet, world: World, facts: BillFacts) -> None:
    pick, bill, pen = world.rng.choice, facts.bill, facts.pen
    sheet.text(306, 50, facts["vendor"], size=16, bold=True, align="center")
    sheet.text(306, 64, *pen.one_line("vendor.address", bill.vendor.address), align="center", size=9)
    lab = f"CLIA {numbers.pattern(world.rng, '##D#######')}   Lab director {world.clerk.family}, MD"
    sheet.text(306, 76, lab, align="center", size=8)
    sheet.text(306, 108, pick(("CLIENT BILL", "Client Billing Statement", "Physician Billing Invoice")), size=14,
               align="center")  # fmt: skip
    sheet.stack(50, 140, facts.customer(), leading=13)
    first = bill.day.replace(day=1)
    last = first - timedelta(days=1)
    period: list[Run] = [pen.date("service_start_date", last.replace(day=1)), " thru ",
                         pen.date("service_end_date", last)]  # fmt: skip
    rows: list[tuple[str, list[Run]]] = [
        (pick(("Client:", "Client No:", "Account:")), [facts["account"]]),
        (pick(("Bill:", "Invoice:", "Bill Nbr:")), [facts["number"]]),
        (pick(("Printed:", "Bill Date:", "As of:")), [facts["day"]]),
        (pick(("Dates of Service:", "Collected:", "Period:")), period),
        (pick(("Due:", "Payment Due:")), [facts["due_day"]]),
    ]
    for i, (label, runs) in enumerate(rows):
        beside(sheet, 350, 134 + i * 14, label, runs, at=440)


def _tests(sheet: Sheet, world: World, facts: BillFacts) -> float:
    pick = world.rng.choice
    titles = pick((("CPT", "Test", "Vol", "Fee", "Total Fee"), ("Code", "Procedure", "No.", "Client Fee", "Net"),
                   ("Proc", "Description", "Count", "Unit Fee", "Charges")))  # fmt: skip
    edges = (60, 130, 400, 480, 550)
    y = 236.0
    sheet.line(50, y - 12, 562, y - 12, 1)
    for x, title in zip(edges, titles, strict=True):
        sheet.text(x, y, title, bold=True, align="right" if x > 300 else "left")
    sheet.line(50, y + 4, 562, y + 4, 1)
    for i, line in enumerate(facts.bill.lines):
        y += 17
        if i % 2:
            sheet.box(50, y - 12, 512, 17, fill="#f0f0f0", weight=0)
        keys = ("item_code", "item_name", "item_quantity", "item_price", "item_amount")
        for x, key in zip(edges, keys, strict=True):
            sheet.text(x, y, facts.item(key, i, line), align="right" if x > 300 else "left")
    sheet.line(50, y + 6, 562, y + 6, 1)
    return y + 22


def _foot(sheet: Sheet, world: World, facts: BillFacts, y: float) -> None:
    pick, bill = world.rng.choice, facts.bill
    count = sum(int(line.quantity) for line in bill.lines)
    sheet.text(60, y, f"{count} tests on {max(1, count // 2)} requisitions; patient list sent by secure mail.", size=9)
    rows: list[tuple[str, Run]] = []
    if bill.discount:
        rows = [("Gross", facts["subtotal"]), (pick(("Volume adjustment 5%", "Prompt pay 5%")), facts["discount"])]
    rows.append((pick(("Please Pay", "Total Charges", "NET CLIENT BILL")), facts["total"]))
    for i, (label, value) in enumerate(rows):
        last = i == len(rows) - 1
        sheet.text(480, y + i * 16, label, align="right", bold=last)
        sheet.text(550, y + i * 16, value, align="right", bold=last)
    sheet.box(50, 620, 512, 74, weight=0.6)
    sheet.text(60, 636, "Do not bill Medicare or Medicaid for tests on this bill.", bold=True)
    sheet.text(60, 650, "Checks to:", size=9)
    sheet.stack(120, 650, facts.remit(), size=9)
    sheet.text(550, 636, pick(("Client billing ", "Billing desk ")), facts["phone"], align="right", size=9)
    sheet.text(550, 650, facts["email"], align="right", size=9)
    sheet.text(550, 664, "Tax ID ", facts["tax_id"], align="right", size=9)
