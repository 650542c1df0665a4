"""A courier's weekly bill: amounts owed in a head of three cells, then a block a parcel with small sums."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

from sample_docs import style
from sample_docs.layouts.seen import ledger
from sample_docs.layouts.seen.bill_facts import BillFacts
from sample_docs.layouts.seen.placing import fitted
from sample_docs.sheet import Sheet
from sample_docs.truth import Run
from sample_docs.world import World, numbers
from sample_docs.world.bills import Article, Bill, Line

COURIER = ledger.Shop(
    ("Falcon Ridge Express", "Medway Specimen Transport, Inc.", "Interstate Parcel Network"),
    (("", "Ground", "", "10.00"),),
    ("9-###-#####", "0000@@####-##6", "M########"),
    ("####-####-#", "@#@###", "7########"),
)
SERVICES = ("Priority Overnight", "Ground Commercial", "2nd Day Air", "Same Day Specimen", "Standard Overnight Letter")
HEADS = (
    ("Invoice Number", "Invoice Date", "Account Number"),
    ("INVOICE", "DATED", "SHIPPER NO."),
    ("Bill no.", "Billed", "Your account"),
)


def draw(sheet: Sheet, world: World) -> None:
    """Draw the bill."""
    pen = style.draw(world.rng, dates="medium slash two_digit", phones="dash one dot", dollars="$|")
    bill = ledger.draw(world, COURIER, 1, days=15)
    bill = replace(bill, lines=_parcels(world, bill))
    facts = BillFacts(world, pen, bill)
    sheet.font, sheet.size = world.rng.choice(("Liberation Sans", "Roboto", "Carlito")), 9
    sheet.page()
    sheet.trap("blocks_for_lines", "sums_within_lines", "tracking_numbers")
    # a parcel and its surcharges may each be taken for a line
    sheet.ignore("bill_to", "currency", "subtotal", "items", "service_start_date", "service_end_date", "ship_to")
    _head(sheet, world, facts)
    y = 262.0
    for i in range(len(bill.lines)):
        y = _parcel(sheet, world, facts, i, y)
    sheet.text(400, y + 6, world.rng.choice(("Total This Invoice", "TOTAL CHARGES", "All parcels")), bold=True)
    sheet.text(576, y + 6, facts["total"], bold=True, align="right")


def _parcels(world: World, bill: Bill) -> tuple[Line, ...]:
    days = sorted(world.rng.randint(2, 8) for _ in range(world.rng.randint(2, 6)))
    return tuple(
        Line(
            Article(numbers.pattern(world.rng, "7### #### ####"), world.rng.choice(SERVICES), "", Decimal(cents) / 100),
            Decimal(1),
            bill.day - timedelta(days=day),
        )
        for day, cents in zip(reversed(days), (world.rng.randint(1100, 9800) for _ in days), strict=True)
    )


def _head(sheet: Sheet, world: World, facts: BillFacts) -> None:
    bill, pick = facts.bill, world.rng.choice
    name = [facts["vendor"]]
    sheet.text(
        36,
        52,
        *name,
        size=fitted(sheet, name, 252, 18, bold=True),
        bold=True,
        color=pick(("#4d148c", "#6b3a00", "#000000")),
    )
    values = (facts["number"], facts["day"], facts["account"])
    for i, (label, value) in enumerate(zip(pick(HEADS), values, strict=True)):
        sheet.line(300 + i * 94, 34, 300 + i * 94, 62, 0.5)
        sheet.text(305 + i * 94, 43, label, size=8)
        sheet.text(305 + i * 94, 57, value, size=9.5)
    sheet.text(36, 84, pick(("Billing Address:", "Bill to", "Shipper")), size=8, bold=True)
    sheet.stack(36, 97, facts.customer())
    sheet.text(300, 84, pick(("Send payment to:", "Remittance address", "Pay to")), size=8, bold=True)
    sheet.stack(300, 97, facts.remit())
    sheet.text(300, 150, pick(("Questions? Call ", "Invoice questions ")), facts["phone"])
    sheet.box(36, 166, 540, 26, fill="#eeeeee", weight=0.5)
    paid: tuple[list[Run], ...] = (
        ["TOTAL DUE  ", facts["due"], "   by ", facts["due_day"]],
        ["Please pay ", facts["due"], " on or before ", facts["due_day"]],
        ["Amount due ", facts["due"], "     Payment due ", facts["due_day"]],
    )
    sheet.text(44, 183, *pick(paid), size=11, bold=True)
    sheet.text(36, 214, f"Shipments {len(bill.lines)}     Fuel this week {pick((14, 16, 18))}.5%     "
               "A late fee of 6% applies after the due date.", size=8)  # fmt: skip
    sheet.text(36, 240, pick(("Shipment detail", "OUTBOUND", "Parcels picked up")), size=11, bold=True)


def _parcel(sheet: Sheet, world: World, facts: BillFacts, i: int, y: float) -> float:
    line, pen = facts.bill.lines[i], facts.pen
    fuel = ledger.shares_of(line.amount, [Decimal(100), Decimal(16)])
    base = fuel[0] + Decimal(world.rng.randint(100, 400)) / 100
    sheet.line(36, y - 11, 576, y - 11, 0.8)
    sheet.text(36, y, "Picked up ", facts.item("item_date", i, line), size=8.5)
    sheet.text(150, y, "Tracking ", facts.item("item_code", i, line), size=8.5)
    sheet.text(330, y, facts.item("item_name", i, line), size=8.5, bold=True)
    to = world.rng.choice(
        ("Hillside Reference Laboratory", "Quanta Diagnostics", "Patient home", "Dr. Iyer, cardiology")
    )
    sheet.text(36, y + 13, f"To {to}   Zone {world.rng.randint(2, 8)}   {world.rng.randint(1, 9)} lb", size=8)
    rows = (
        ("Transportation", pen.money("", base, dollar="").shown),
        ("Fuel surcharge", pen.money("", fuel[1], dollar="").shown),
        ("Earned discount", pen.money("", fuel[0] - base, dollar="", minus="-{}").shown),
    )
    for k, (label, amount) in enumerate(rows):
        sheet.text(400, y + 13 + k * 11, label, size=8)
        sheet.text(576, y + 13 + k * 11, amount, size=8, align="right")
    sheet.text(400, y + 47, world.rng.choice(("Total charge", "Net charge")), size=8.5)
    sheet.text(576, y + 47, facts.item("item_amount", i, line), size=8.5, align="right")
    return y + 64
