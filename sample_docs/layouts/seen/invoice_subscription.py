"""A software subscription's bill: a headline with the amount and the due day, plain columns, a period."""

from sample_docs import style
from sample_docs.layouts.seen import wares
from sample_docs.layouts.seen.bill_facts import BillFacts
from sample_docs.layouts.seen.placing import column_of_sums
from sample_docs.sheet import Sheet
from sample_docs.table import Look, draw_table
from sample_docs.truth import Run
from sample_docs.world import World


def draw(sheet: Sheet, world: World) -> None:
    """Draw the bill."""
    pen = style.draw(world.rng, dates="long medium iso day_first", phones="one parens", dollars="$")
    bill = wares.draw(world, "software", lines=world.rng.randint(1, 5), tax=0.6, discount=0.25)
    facts = BillFacts(world, pen, bill, "plain")
    sheet.font, sheet.size = world.rng.choice(("Open Sans", "Lato", "Roboto")), 10
    sheet.page()
    sheet.trap("headline_amount")
    sheet.ignore("bill_to", "taxes", "payment_terms")
    sheet.text(50, 66, world.rng.choice(("Invoice", "Your invoice", "Tax invoice")), size=22, bold=True)
    sheet.text(562, 66, facts["vendor"], size=14, bold=True, align="right", color="#555555")
    for i, (label, value) in enumerate(facts.pairs("number", "day", "due_day", "account")):
        sheet.text(50, 92 + i * 15, label, bold=True, size=9.5)
        sheet.text(160, 92 + i * 15, value, size=9.5)
    _parties(sheet, world, facts)
    due: list[Run] = [facts["due"], " ", pen.text("currency", "USD"), " due ", facts["due_day"]]
    sheet.text(50, 282, *due, size=17, bold=True)
    sheet.text(
        50,
        300,
        world.rng.choice(("Pay online", "View and pay online", "Charged automatically to your card")),
        size=9.5,
        color="#3344aa",
    )
    rows = facts.rows("item_name", "item_quantity", "item_price", "item_amount", dollar=None)
    columns = facts.columns(item_name=280, item_quantity=60, item_price=86, item_amount=86)
    y = draw_table(sheet, 50, 330, columns, rows, Look(rules="header", size=9.5, row_height=21, bold_titles=False))
    start = pen.date("service_start_date", min(line.day for line in bill.lines))
    sheet.text(
        54,
        y + 12,
        world.rng.choice(("Billing period ", "Service period: ", "For ")),
        start,
        " - ",
        facts["end"],
        size=8.5,
    )
    y = column_of_sums(sheet, y + 34, facts.sums(), label_at=320, right=558, leading=18)
    column_of_sums(sheet, y, facts.balance(), label_at=320, right=558, leading=18)
    sheet.text(50, 750, "Page 1 of 1", size=8)


def _parties(sheet: Sheet, world: World, facts: BillFacts) -> None:
    lines = facts.pen.lines("vendor.address", facts.bill.vendor.address)
    sheet.stack(50, 182, [[facts["vendor"]], *lines, [facts["email"]], [facts["website"]]], leading=14)
    sheet.text(310, 182, facts.label("customer"), bold=True)
    sheet.stack(310, 196, facts.customer(), leading=14)
    if world.chance(0.5):
        sheet.text(310, 262, facts.label("tax_id") + " ", facts["tax_id"], size=9)
