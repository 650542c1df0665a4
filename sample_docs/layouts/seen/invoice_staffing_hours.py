"""A staffing agency's bill: days, hours times rate, facts in a bar of captions, remittance at the foot."""

from sample_docs import style
from sample_docs.layouts.seen import wares
from sample_docs.layouts.seen.bill_facts import BillFacts
from sample_docs.layouts.seen.placing import cell, column_of_sums
from sample_docs.sheet import Sheet
from sample_docs.table import Look, draw_table
from sample_docs.world import World, people


def draw(sheet: Sheet, world: World) -> None:
    """Draw the bill."""
    pen = style.draw(world.rng, dates="slash short two_digit dash", phones="parens dash dot", dollars="$|")
    bill = wares.draw(
        world, world.rng.choice(("staffing", "upkeep")), lines=world.rng.randint(3, 9), tax=0.15, paid=0.1
    )
    facts = BillFacts(world, pen, bill)
    sheet.font, sheet.size = world.rng.choice(("DejaVu Sans Condensed", "Roboto", "Liberation Sans")), 9.5
    sheet.page()
    sheet.trap("caption_bar", "several_dates")
    sheet.ignore("bill_to", "currency", "taxes", "service_end_date", "remit_to.recipient")
    _head(sheet, world, facts)
    columns = facts.columns(item_date=70, item_name=230, item_quantity=60, item_unit=50, item_price=60, item_amount=66)
    rows = facts.rows("item_date", "item_name", "item_quantity", "item_unit", "item_price", "item_amount")
    y = draw_table(sheet, 40, 250, columns, rows, Look(rules="rows", fill="#e9e9e9", size=9, row_height=17))
    worker = people.clinician(world.rng, world.today, "")
    sheet.text(
        40,
        y + 18,
        f"Assigned: {worker.given} {worker.family}, {worker.credentials}   Approved by {world.clerk.family}",
        size=8.5,
    )
    y = column_of_sums(sheet, y + 18, facts.sums(), label_at=400, right=572)
    if bill.paid or world.chance(0.5):
        y = column_of_sums(sheet, y, facts.balance(), label_at=400, right=572)
    else:
        sheet.ignore("amount_due")
    y = max(y + 20, 560)
    sheet.text(40, y, facts.label("remit"), bold=True)
    sheet.stack(40, y + 14, facts.remit())
    sheet.text(572, y + 14, facts.label("tax_id") + " ", facts["tax_id"], align="right")
    late = world.rng.choice(
        ("Unpaid balances accrue 1.5% per month.", "Timesheets are attached.", "Questions? Call your coordinator.")
    )
    sheet.text(306, 750, late, size=8.5, align="center")


def _head(sheet: Sheet, world: World, facts: BillFacts) -> None:
    sheet.box(40, 34, 532, 34, fill="#333333", weight=0)
    sheet.text(50, 57, facts["vendor"], size=16, bold=True, color="#ffffff")
    sheet.text(
        562, 57, world.rng.choice(("INVOICE", "STAFFING INVOICE", "Invoice")), size=16, color="#ffffff", align="right"
    )
    sheet.stack(40, 84, [*facts.pen.lines("vendor.address", facts.bill.vendor.address), [facts["phone"]]], size=9)
    sheet.text(40, 146, facts.label("customer"), bold=True)
    sheet.stack(40, 159, facts.customer())
    pairs = facts.pairs("number", "day", "account", "order", "terms", "due_day")
    width = 532 / len(pairs)
    for i, (label, value) in enumerate(pairs):
        cell(sheet, 40 + i * width, 214, width, 28, label, [value], fill="#ffffff", caption=6.5)
