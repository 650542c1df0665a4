"""A statement-like bill: new charges, then a row of aging buckets whose amounts are not this bill's."""

from decimal import Decimal

from sample_docs import style
from sample_docs.layouts.seen import wares
from sample_docs.layouts.seen.bill_facts import BillFacts
from sample_docs.layouts.seen.placing import beside, column_of_sums
from sample_docs.sheet import Sheet
from sample_docs.table import Column, Look, draw_table
from sample_docs.world import World
from sample_docs.world.bills import cents

BUCKETS = (
    ("Current", "1-30 days", "31-60 days", "61-90 days", "Over 90"),
    ("CURRENT", "30 DAYS", "60 DAYS", "90 DAYS", "120+"),
    ("Not due", "Past due 1-30", "31-60", "61-90", "91+"),
)


def draw(sheet: Sheet, world: World) -> None:
    """Draw the bill."""
    pen = style.draw(world.rng, dates="slash short medium", phones="parens dash tight", dollars="$|")
    shop = world.rng.choice(("lab", "pharmacy", "freight"))
    bill = wares.draw(world, shop, lines=world.rng.randint(3, 10), tax=0.3, balance=0.9)
    facts = BillFacts(world, pen, bill)
    sheet.font, sheet.size = world.rng.choice(("Carlito", "Liberation Serif", "DejaVu Sans Condensed")), 10
    sheet.page()
    sheet.trap("aging_buckets", *(["previous_balance"] if bill.previous else []))
    sheet.ignore("bill_to", "currency", "taxes")
    _head(sheet, world, facts)
    keys = ("item_date", "item_name", "item_quantity", "item_amount")
    columns = facts.columns(item_date=90, item_name=280, item_quantity=70, item_amount=92)
    y = draw_table(
        sheet, 40, 240, columns, facts.rows(*keys), Look(rules=world.rng.choice(("none", "header", "rows")), size=9.5)
    )
    y = column_of_sums(sheet, y + 20, facts.sums(), label_at=340, right=568)
    y = column_of_sums(sheet, y + 4, facts.balance(), label_at=340, right=568)
    _buckets(sheet, world, facts, y + 24)


def _head(sheet: Sheet, world: World, facts: BillFacts) -> None:
    title = world.rng.choice(("Invoice and Statement", "INVOICE / STATEMENT OF ACCOUNT", "Monthly Invoice"))
    sheet.text(306, 52, title, size=16, bold=True, align="center")
    sheet.stack(40, 84, [*facts.vendor(), [facts["phone"]]])
    for i, (label, value) in enumerate(facts.pairs("day", "number", "account", "due_day", "terms")):
        beside(sheet, 380, 84 + i * 15, f"{label}:", [value], width=190)
    sheet.text(40, 166, facts.label("customer"), bold=True)
    sheet.stack(60, 180, facts.customer())


def _buckets(sheet: Sheet, world: World, facts: BillFacts, y: float) -> None:
    overdue = facts.bill.previous - (facts.bill.paid if facts.bill.previous else Decimal(0))
    older = cents(overdue / 3)
    amounts = [facts.bill.total, overdue - older, older, Decimal(0), Decimal(0)]
    cells = [[f"{a:,.2f}"] for a in amounts]
    look = Look(rules="grid", size=9, row_height=17, fill="#eeeeee")
    draw_table(sheet, 40, y, [Column(t, 106, "center") for t in world.rng.choice(BUCKETS)], [cells], look)
    sheet.text(
        40,
        y + 56,
        facts.label("remit") + ": ",
        facts.pen.text("remit_to.recipient", facts.bill.vendor.name),
        ", ",
        *facts.pen.one_line("remit_to", facts.bill.remit),
        size=9,
    )
