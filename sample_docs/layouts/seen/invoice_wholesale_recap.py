"""A drug wholesaler's delivery bill: banded rows, list price beside cost, classes summed, total first, draft by EFT."""

from decimal import Decimal

from sample_docs import style
from sample_docs.layouts.seen import ledger
from sample_docs.layouts.seen.bill_facts import BillFacts
from sample_docs.sheet import Sheet
from sample_docs.truth import Run
from sample_docs.world import World, bills, numbers

DRUGS = ledger.Shop(
    ("Meridian Pharmaceutical Wholesale", "Stonegate Drug Company", "Lakeland Specialty Rx Distributors"),
    (
        ("00000-4410-01", "AMOXICILLIN SUSP 400/5 100ML", "EA", "3.12"),
        ("00000-0093-30", "CEFDINIR 300MG CAP 60", "BT", "18.47"),
        ("00000-7720-10", "DEPO-MEDROXYPROG 150MG/ML", "VL", "22.90"),
        ("00000-1188-05", "DIAZEPAM 5MG TAB 100 C4", "BT", "9.35"),
        ("00000-6135-24", "EPINEPHRINE 1MG/ML AMP", "BX", "61.08"),
        ("00000-9031-12", "HEPATITIS B VACC ADULT", "BX", "512.60"),
        ("00000-2256-16", "IBUPROFEN 100MG/5ML OTC", "EA", "4.77"),
        ("00000-5502-01", "LIDOCAINE 2% MDV 50ML", "VL", "7.19"),
        ("00000-3398-00", "ONDANSETRON ODT 4MG 30", "BX", "12.66"),
        ("00000-8180-25", "PROMETHAZINE 25MG/ML", "VL", "3.94"),
        ("00000-1470-90", "TESTOSTERONE CYP 200MG C3", "VL", "27.55"),
    ),
    ("7#########", "###-######", "S########"),
    ("######", "0###-######", "4#####"),
)
EDGES = (34, 68, 152, 352, 392, 446, 510, 578)


def draw(sheet: Sheet, world: World) -> None:
    """Draw the bill."""
    pen = style.draw(world.rng, dates="slash two_digit day_first", phones="dash dot", dollars="|$")
    bill = ledger.draw(world, DRUGS, world.rng.randint(4, 11), most=8, days=15, discount=0.6, tax=0.2)
    facts = BillFacts(world, pen, bill)
    facts.minus = world.rng.choice(("{}-", "({})", "{}CR"))
    sheet.font, sheet.size = world.rng.choice(("Liberation Mono", "DejaVu Sans Condensed", "Roboto Condensed")), 8.2
    sheet.page()
    sheet.trap("list_price_column", "class_subtotals", "total_above_lines")
    sheet.ignore("bill_to", "currency", "taxes", "amount_due", "ship_to", "payment_terms", "items[].unit")
    _head(sheet, world, facts)
    y = _lines(sheet, world, facts, 262)
    _recap(sheet, world, facts, y + 22)


def _head(sheet: Sheet, world: World, facts: BillFacts) -> None:
    bill, pen, pick = facts.bill, facts.pen, world.rng.choice
    sheet.stack(578 - 190, 44, [[facts["vendor"]], *pen.lines("vendor.address", bill.vendor.address)], bold=True)
    license_no = numbers.pattern(world.rng, "R@0######")
    sheet.text(388, 96, f"DEA {license_no}   ", "Tel ", facts["phone"])
    sheet.text(34, 50, pick(("INVOICE", "DELIVERY INVOICE", "RX INVOICE")), size=15, bold=True)
    rows: list[tuple[str, list[Run]]] = [
        (pick(("INVOICE NBR", "DOCUMENT", "INV NO")), [facts["number"]]),
        (pick(("INVOICE DATE", "DELIVERY DATE", "BILLED")), [facts["day"]]),
        (pick(("ACCOUNT", "CUST NBR", "SHIP-TO ACCT")), [facts["account"]]),
        ("CUST DEA", [numbers.pattern(world.rng, "B@9######")]),
        ("ROUTE/STOP", [numbers.pattern(world.rng, "###/0#")]),
    ]
    if bill.order:
        rows.insert(3, (pick(("PO NBR", "P.O.", "CUST REF")), [facts["order"]]))
    for i, (label, runs) in enumerate(rows):
        sheet.text(34, 70 + i * 12, f"{label}")
        sheet.text(128, 70 + i * 12, *runs)
    sheet.stack(34, 158, facts.customer())
    sheet.box(388, 118, 190, 58, weight=1)
    sheet.text(396, 134, pick(("INVOICE TOTAL", "TOTAL THIS INVOICE", "NET AMOUNT")))
    sheet.text(570, 134, facts["total"], size=12, bold=True, align="right")
    when: list[Run] = [pick(("Will be drafted by EFT on ", "Electronic payment due ", "Pay by ACH no later than "))]
    sheet.text(396, 152, *when, facts["due_day"], size=7.6)
    sheet.text(396, 166, f"Semi-monthly statement {pick(('A', 'B'))}", size=7.6)


def _lines(sheet: Sheet, world: World, facts: BillFacts, y: float) -> float:
    titles = ("QTY", "NDC", "DESCRIPTION", "SIZE", "AWP", "COST", "EXTENDED")
    right = {0, 4, 5, 6}
    for i, title in enumerate(titles):
        sheet.text(EDGES[i + 1] - 6 if i in right else EDGES[i], y, title, align="right" if i in right else "left")
    for i, line in enumerate(facts.bill.lines):
        y += 14
        if i % 2 == 0:
            sheet.box(30, y - 10, 552, 14, fill="#e3ece3", weight=0)
        listed = facts.pen.money("", line.article.price * Decimal("1.7"), dollar="").shown
        sheet.text(EDGES[1] - 6, y, facts.item("item_quantity", i, line), align="right")
        sheet.text(EDGES[1], y, facts.item("item_code", i, line))
        sheet.text(EDGES[2], y, facts.item("item_name", i, line))
        sheet.text(EDGES[3], y, world.rng.choice(("1", "10", "25", "100")))
        sheet.text(EDGES[5] - 6, y, listed, align="right")
        sheet.text(EDGES[6] - 6, y, facts.item("item_price", i, line), align="right")
        sheet.text(EDGES[7] - 6, y, facts.item("item_amount", i, line), align="right")
    return y


def _recap(sheet: Sheet, world: World, facts: BillFacts, y: float) -> None:
    bill, money = facts.bill, facts.pen.money
    classes = {"CONTROLLED": (" C3", " C4"), "OTC": (" OTC",)}
    sums = {
        k: sum((line.amount for line in bill.lines if line.article.name.endswith(ends)), Decimal(0))
        for k, ends in classes.items()
    }
    sums["RX"] = bill.subtotal - sum(sums.values(), Decimal(0))
    sheet.text(34, y, "RECAP BY CLASS")
    for i, (name, amount) in enumerate(sorted(sums.items())):
        sheet.text(34, y + 13 + i * 12, name)
        sheet.text(180, y + 13 + i * 12, money("", bills.cents(amount), dollar="").shown, align="right")
    pieces = sum(int(line.quantity) for line in bill.lines)
    sheet.text(34, y + 54, f"LINES {len(bill.lines)}   PIECES {pieces}   TOTES {world.rng.randint(1, 3)}")
    rows: list[tuple[str, Run]] = [("GROSS", facts["subtotal"])]
    if bill.discount:
        rows.append((f"COST MINUS {bill.discount_rate}%", facts["discount"]))
    if bill.tax:
        rows.append(("STATE TAX", facts["tax"]))
    rows.append((world.rng.choice(("NET INVOICE", "AMOUNT OF INVOICE", "INVOICE TOTAL")), facts["total"]))
    for i, (label, value) in enumerate(rows):
        sheet.text(400, y + i * 13, label)
        sheet.text(EDGES[7] - 6, y + i * 13, value, align="right")
    sheet.text(
        34, 742, "Received by ______________________   Claims for shortage must be made within two business days."
    )
