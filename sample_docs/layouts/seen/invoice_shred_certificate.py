"""A shredding firm's bill on a half page with a certificate of destruction below it; facts in a sentence bar."""

from datetime import timedelta

from sample_docs import style
from sample_docs.layouts.seen import ledger
from sample_docs.layouts.seen.bill_facts import BillFacts
from sample_docs.layouts.seen.placing import under
from sample_docs.sheet import Sheet
from sample_docs.table import Column, Look, draw_table
from sample_docs.truth import Run
from sample_docs.world import World, numbers

SHREDDERS = ledger.Shop(
    (
        "Confetti Secure Destruction",
        "PaperTrail Shredding",
        "Ironclad Document Services",
        "Valley Shred & Storage, LLC",
    ),
    (
        ("", "65 gal. locked bin, on-site destruction", "EA", "38.00"),
        ("", "Executive console emptied", "EA", "22.50"),
        ("", "Purge box, standard", "EA", "7.25"),
        ("", "Hard drive destruction, serialized", "EA", "14.00"),
        ("", "Fuel adjustment", "", "8.64"),
        ("", "Minimum stop charge", "", "45.00"),
    ),
    ("######", "SH-#####", "26########"),
    ("####-1", "#####", "@@@-0##"),
    local=True,
)


def draw(sheet: Sheet, world: World) -> None:
    """Draw the bill and the certificate."""
    pen = style.draw(world.rng, dates="medium slash long", phones="dot dash parens", dollars="$|")
    bill = ledger.draw(world, SHREDDERS, world.rng.randint(2, 4), most=6, tax=0.3, discount=0.15)
    facts = BillFacts(world, pen, bill)
    sheet.font, sheet.size = world.rng.choice(("Roboto", "Open Sans", "DejaVu Sans Condensed")), 9.5
    sheet.page()
    sheet.trap("certificate_below", "several_dates", "other_numbers")
    sheet.ignore("bill_to", "currency", "taxes", "amount_due", "items[].date", "service_start_date",
                 "service_end_date", "service_address", "items[].unit")  # fmt: skip
    y = _bill(sheet, world, facts)
    _certificate(sheet, world, max(y + 24, 470))


def _bill(sheet: Sheet, world: World, facts: BillFacts) -> float:
    pick, bill = world.rng.choice, facts.bill
    sheet.text(572, 48, facts["vendor"], size=16, bold=True, align="right")
    sheet.text(572, 61, *facts.pen.one_line("vendor.address", bill.vendor.address), size=8.5, align="right")
    sheet.text(572, 73, facts["phone"], "  |  ", facts["website"], size=8.5, align="right")
    sheet.text(40, 56, pick(("INVOICE", "Service Invoice", "BILL")), size=24, color="#777777")
    sheet.box(40, 84, 532, 20, fill="#222222", weight=0)
    bar: list[Run] = [pick(("Invoice ", "No. ", "Inv # ")), facts["number"], "     ",
                      pick(("Dated ", "Issued ", "Date ")), facts["day"], "     ",
                      pick(("Customer ", "Acct ", "Customer # ")), facts["account"], "     ",
                      pick(("Pay by ", "Due ", "Due on ")), facts["due_day"]]  # fmt: skip
    sheet.text(48, 98, *bar, color="#ffffff", bold=True)
    sheet.stack(52, 130, facts.customer(), size=10.5)
    driver = facts.pen.date("", bill.day - timedelta(days=2)).shown
    sheet.stack(380, 130, [[f"Service date: {driver}"], [f"Work order: {numbers.pattern(world.rng, 'W######')}"],
                           [f"Truck {world.rng.randint(2, 19)}, 9:10 - 9:35 AM"]])  # fmt: skip
    titles = pick((("Service", "Count", "Each", "Charge"), ("What we did", "Qty", "Price", "Total")))
    columns = [Column(titles[0], 300)] + [Column(t, w, "right") for t, w in zip(titles[1:], (72, 80, 80), strict=True)]
    rows = facts.rows("item_name", "item_quantity", "item_price", "item_amount")
    y = draw_table(sheet, 40, 204, columns, rows, Look(rules="rows", size=9.5, row_height=19)) + 18
    return _sums(sheet, world, facts, y)


def _sums(sheet: Sheet, world: World, facts: BillFacts, y: float) -> float:
    pick, bill = world.rng.choice, facts.bill
    rows: list[tuple[str, Run]] = []
    if bill.tax or bill.discount:
        rows = [(pick(("Services", "Sub-Total", "Before tax")), facts["subtotal"])]
    rows += [(pick(("Contract discount", "Multi-bin discount")), facts["discount"])] if bill.discount else []
    rows += [(f"State sales tax {bill.tax_rate}%", facts["tax"])] if bill.tax else []
    for label, value in rows:
        sheet.text(470, y, label, align="right")
        sheet.text(568, y, value, align="right")
        y += 15
    sheet.box(360, y - 8, 212, 24, fill="#eeeeee", weight=0.8)
    sheet.text(470, y + 8, pick(("Amount of bill", "You owe", "Total")), bold=True, align="right", size=11)
    sheet.text(568, y + 8, facts["total"], bold=True, align="right", size=11)
    sheet.text(40, y + 8, pick(("Mail check to: ", "Remit: ", "Payments: ")), bold=True)
    sheet.stack(40, y + 21, facts.remit(), size=9)
    return y + 60


def _certificate(sheet: Sheet, world: World, y: float) -> None:
    sheet.box(40, y, 532, 240, weight=2)
    sheet.box(45, y + 5, 522, 230, weight=0.5)
    sheet.text(306, y + 40, "Certificate of Destruction", size=20, font="Caladea", italic=True, align="center")
    sheet.wrap(80, y + 68, 452, "This certifies that the materials collected on the service date above were destroyed "
               "by mechanical shredding, in keeping with 45 CFR 164.310(d), and that the residue was recycled. Chain "
               "of custody was kept from the locked container to the shredder.", leading=15)  # fmt: skip
    sheet.text(110, y + 168, f"{world.clerk.given} {world.clerk.family}", font="Signature", size=22)
    under(sheet, 80, y + 172, 200, "Witnessed for the customer", [""])
    under(sheet, 330, y + 172, 200, "Certificate number", [numbers.pattern(world.rng, "COD-########")])
    lost = world.office("branch")
    sheet.text(40, 760, f"Records storage division: {lost.address.lines[0]}, {lost.city.name}, {lost.city.state}. "
               "Unclaimed bins are billed at $65 each.", size=7)  # fmt: skip
    sheet.text(306, y + 220, "Member, secure destruction trade association. Retain for six years.", size=7.5,
               align="center")  # fmt: skip
