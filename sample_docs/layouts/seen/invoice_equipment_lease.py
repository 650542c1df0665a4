"""A leasing company's bill: a slip on top, then contracts in a dense table, tax in a column and again in the sums."""

from decimal import Decimal

from sample_docs import style
from sample_docs.layouts.seen import ledger
from sample_docs.layouts.seen.bill_facts import BillFacts
from sample_docs.layouts.seen.placing import column_of_sums
from sample_docs.sheet import Sheet
from sample_docs.table import Column, Look, Row, draw_table
from sample_docs.truth import Run
from sample_docs.world import World, numbers

LESSOR = ledger.Shop(
    ("Northfield Equipment Finance", "Harborline Leasing Corporation", "Beech Tree Capital, a division of First Tern"),
    (
        ("", "Digital X-ray panel", "", "612.40"),
        ("", "Copier C450i", "", "189.15"),
        ("", "Ultrasound cart U7", "", "448.00"),
        ("", "Autoclave M11", "", "97.62"),
        ("", "Equipment protection", "", "21.95"),
        ("", "Property tax 2026", "", "74.30"),
        ("", "Late charge", "", "29.00"),
    ),
    ("5########", "########", "LN-#######"),
    ("###-#######-000", "40######", "C-######"),
)
ADVICE = (
    "Contract payments are billed in advance. Property tax is assessed once a year by your county and passed on.",
    "Equipment remains the property of the lessor. Please report a change of location thirty days ahead.",
)


def draw(sheet: Sheet, world: World) -> None:
    """Draw the bill."""
    pen = style.draw(world.rng, dates="slash two_digit short", phones="dash dot", dollars="$|")
    bill = ledger.draw(world, LESSOR, world.rng.randint(2, 6), days=25, tax=0.85, balance=0.35)
    facts = BillFacts(world, pen, bill)
    sheet.font, sheet.size = world.rng.choice(("Liberation Sans", "DejaVu Sans Condensed", "Carlito")), 9
    sheet.page()
    sheet.trap("stub_on_top", "dense_table", "several_dates")
    sheet.ignore("bill_to", "currency", "subtotal", "taxes", "items[].code", "items[].date")
    _slip(sheet, world, facts)
    y = _contracts(sheet, world, facts, 300)
    _sums(sheet, world, facts, y + 20)


def _slip(sheet: Sheet, world: World, facts: BillFacts) -> None:
    pick = world.rng.choice
    sheet.text(36, 46, facts["vendor"], size=14, bold=True)
    sheet.stack(36, 60, facts.pen.lines("vendor.address", facts.bill.vendor.address), size=8.5)
    rows: tuple[tuple[str, Run], ...] = (
        (pick(("Invoice Number", "INVOICE NO:", "Invoice")), facts["number"]),
        (pick(("Customer/Contract", "Lease Services Number", "Account Schedule")), facts["account"]),
        (pick(("Date of Invoice", "Invoice Date", "Bill Date")), facts["day"]),
        (pick(("Invoice Due Date", "DUE DATE:", "Must be received by")), facts["due_day"]),
        (pick(("Total Due", "TOTAL AMOUNT DUE:", "Pay this amount")), facts["due"]),
    )
    for i, (label, value) in enumerate(rows):
        sheet.text(440, 46 + i * 15, label, align="right")
        sheet.text(448, 46 + i * 15, value, bold=True, size=10)
    sheet.text(440, 126, "Amount Paid", align="right")
    sheet.line(448, 128, 576, 128, 0.6)
    sheet.stack(60, 120, facts.customer(), size=9)
    sheet.text(340, 158, pick(("MAKE CHECK PAYABLE AND REMIT TO", "Send your payment to:")), size=7)
    sheet.stack(340, 170, facts.remit(), size=9)
    sheet.tick(60, 206, "New address? Mark here and write it on the back.", ticked=False, size=7.5)
    sheet.line(36, 216, 576, 216, 0.5)
    sheet.text(306, 225, "Detach and return the part above. Keep the rest for your records.", size=7, align="center")
    sheet.text(36, 250, "Customer care ", facts["phone"], "   Monday to Friday, 7 to 7 Central", size=8)


def _contracts(sheet: Sheet, world: World, facts: BillFacts, y: float) -> float:
    bill, pen, pick = facts.bill, facts.pen, world.rng.choice
    first, last = facts["start"], facts["end"]
    period: list[Run] = [
        pick(("Billing period: ", "For the period ", "Rental period ")),
        first,
        pick((" - ", " to ")),
        last,
    ]
    sheet.text(36, y - 22, *period, bold=True)
    taxed = [line.amount for line in bill.lines]
    taxes = ledger.shares_of(bill.tax, taxed) if bill.tax else [Decimal(0)] * len(taxed)
    rows: list[Row] = []
    for i, (line, tax) in enumerate(zip(bill.lines, taxes, strict=True)):
        leased = line.article.price > Decimal(80)
        rows.append([
            [numbers.pattern(world.rng, "###-#####") if leased else ""],
            [facts.item("item_name", i, line)],
            [numbers.pattern(world.rng, "@@#######") if leased else ""],
            [f"{world.rng.randint(3, 58)} of 60" if leased else ""],
            [pen.money(f"items[{i}].tax", tax, dollar="")],
            [facts.item("item_amount", i, line)],
        ])  # fmt: skip
    titles = pick((("Contract", "Equipment / charge", "Serial", "Pmt", "Sales/use tax", "Charge"),
                   ("CONTRACT #", "DESCRIPTION", "SERIAL NO.", "PAYMENT", "TAX", "AMOUNT")))  # fmt: skip
    widths = (74, 170, 92, 60, 72, 72)
    columns = [Column(t, w, "right" if i > 3 else "left") for i, (t, w) in enumerate(zip(titles, widths, strict=True))]
    look = Look(rules=pick(("grid", "header", "rows")), size=8.5, row_height=17, fill=pick(("", "#dfe5ee")))
    return draw_table(sheet, 36, y, columns, rows, look)


def _sums(sheet: Sheet, world: World, facts: BillFacts, y: float) -> None:
    bill, pick = facts.bill, world.rng.choice
    rows: list[tuple[str, Run]] = []
    if bill.tax:
        rows.append((pick(("Total sales/use tax", "Tax total", "Sales and use tax")), facts["tax"]))
    rows.append((pick(("Total current charges", "CURRENT AMOUNT DUE", "This invoice")), facts["total"]))
    if bill.previous:
        rows.append((pick(("Previous amount due", "Past due contract balance", "Prior unpaid")), facts["previous"]))
        if bill.paid:
            rows.append((pick(("Last payment received", "Less payment applied")), facts["paid"]))
    rows.append((pick(("Total amount due", "TOTAL DUE", "Total due this statement")), facts["due"]))
    column_of_sums(sheet, y, rows, label_at=380, right=572, leading=15)
    sheet.text(36, 640, pick(("Please note", "IMPORTANT MESSAGES")), bold=True, size=8)
    for i, line in enumerate(ADVICE):
        sheet.wrap(36, 653 + i * 24, 536, line, size=8)
