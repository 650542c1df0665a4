"""A route service's bill (waste, cleaning): service address, ticket dates, corner captions, a stub on top."""

from sample_docs import style
from sample_docs.layouts.seen import wares
from sample_docs.layouts.seen.bill_facts import BillFacts
from sample_docs.layouts.seen.placing import cell, column_of_sums
from sample_docs.sheet import Sheet
from sample_docs.table import Look, draw_table
from sample_docs.world import World


def draw(sheet: Sheet, world: World) -> None:
    """Draw the bill."""
    pen = style.draw(world.rng, dates="two_digit slash dash", phones="dash one dot", dollars="$|")
    bill = wares.draw(
        world, world.rng.choice(("route", "freight", "upkeep")), lines=world.rng.randint(4, 12), tax=0.6, balance=0.5
    )
    facts = BillFacts(world, pen, bill, world.rng.choice(("upper", "plain")))
    sheet.font, sheet.size = world.rng.choice(("Liberation Sans", "Roboto Condensed", "Open Sans")), 9.5
    sheet.page()
    sheet.trap("boxed_captions", "stub_on_top", *(["previous_balance"] if bill.previous else []))
    sheet.ignore("bill_to", "currency", "taxes")
    _stub(sheet, facts)
    _parties(sheet, facts)
    keys = ("item_date", "item_code", "item_name", "item_quantity", "item_price", "item_amount")
    columns = facts.columns(item_date=66, item_code=62, item_name=210, item_quantity=60, item_price=66, item_amount=68)
    y = draw_table(
        sheet, 40, 318, columns, facts.rows(*keys), Look(rules=world.rng.choice(("grid", "none", "rows")), size=9)
    )
    y = column_of_sums(sheet, y + 20, facts.sums(), label_at=460, right=568, labels="right", leading=15)
    column_of_sums(sheet, y, facts.balance(), label_at=460, right=568, labels="right", leading=15)
    sheet.text(
        40,
        y,
        world.rng.choice(
            ("Holiday pickups move one day later.", "Fuel recovery follows the weekly index.", "Thank you")
        ),
        size=8.5,
    )


def _stub(sheet: Sheet, facts: BillFacts) -> None:
    sheet.stack(40, 52, facts.vendor(), size=9.5)
    for i, (label, value) in enumerate(facts.pairs("account", "number", "day", "due")):
        cell(sheet, 300 + (i % 2) * 136, 38 + (i // 2) * 32, 136, 32, label, [value], size=11, caption=7)
    sheet.text(40, 118, "Amount enclosed $ ________", size=9)
    sheet.stack(300, 118, facts.remit(), size=9)
    for x in range(36, 576, 10):
        sheet.line(x, 172, x + 5, 172, 0.6)
    sheet.text(306, 182, "Detach here and return the upper part", size=7, align="center")


def _parties(sheet: Sheet, facts: BillFacts) -> None:
    sheet.text(40, 204, facts.label("customer"), bold=True)
    sheet.stack(40, 217, facts.customer(), size=9)
    sheet.text(300, 204, facts.label("service_at"), bold=True)
    sheet.stack(300, 217, facts.pen.lines("service_address", facts.bill.ship_to), size=9)
    sheet.text(40, 290, facts.label("from") + " ", facts["start"], " - ", facts["end"])
    pairs = facts.pairs("terms", "due_day")
    for i, (label, value) in enumerate(pairs):
        sheet.text(300, 277 + i * 13, label, " ", value)
