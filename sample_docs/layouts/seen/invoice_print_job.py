"""A print shop's or a repair firm's bill: captions below values, quantities first, a deposit taken off."""

from sample_docs import style
from sample_docs.layouts.seen import wares
from sample_docs.layouts.seen.bill_facts import BillFacts
from sample_docs.layouts.seen.placing import under
from sample_docs.sheet import Sheet
from sample_docs.table import Look, draw_table
from sample_docs.world import World

TITLES = ("INVOICE", "Job Invoice", "Invoice / Job Ticket", "WORK ORDER INVOICE")


def draw(sheet: Sheet, world: World) -> None:
    """Draw the bill."""
    pen = style.draw(world.rng, dates="short medium slash", phones="dot slash dash", dollars="$|")
    bill = wares.draw(
        world,
        world.rng.choice(("print", "upkeep", "staffing")),
        lines=world.rng.randint(2, 6),
        tax=0.8,
        discount=0.3,
        shipping=0.3,
        paid=0.8,
    )
    facts = BillFacts(world, pen, bill, "plain")
    sheet.font, sheet.size = world.rng.choice(("Caladea", "Lato", "Open Sans", "Gentium")), 10
    sheet.page()
    sheet.trap("captions_below", "deposit")
    sheet.ignore("bill_to", "currency", "taxes")
    sheet.text(50, 66, world.rng.choice(TITLES), size=20, bold=True)
    sheet.text(562, 60, facts["vendor"], size=14, bold=True, align="right")
    sheet.text(562, 74, *pen.one_line("vendor.address", bill.vendor.address), size=9, align="right")
    sheet.text(562, 86, facts["phone"], "  ", facts["email"], size=9, align="right")
    x = 50.0
    pairs = facts.pairs("number", "day", "order", "due_day", "terms")
    for label, value in pairs:
        under(sheet, x, 128, 512 / len(pairs) - 12, label, [value])
        x += 512 / len(pairs)
    sheet.text(50, 164, facts.label("customer"), bold=True)
    sheet.stack(120, 164, facts.customer())
    keys = ("item_quantity", "item_name", "item_price", "item_amount")
    columns = facts.columns(item_quantity=60, item_name=292, item_price=80, item_amount=80)
    y = draw_table(sheet, 50, 240, columns, facts.rows(*keys), Look(rules="grid", size=9.5, row_height=22))
    ready = pen.date("", world.past_day(30)).shown
    sheet.text(50, y + 20, f"Proof approved by {world.clerk.given} {world.clerk.family}", size=9)
    sheet.text(50, y + 34, f"Ready {ready}. Spoilage of 3% is accepted in the trade.", size=9)
    for label, value in [*facts.sums(), *facts.balance()]:
        sheet.box(350, y + 6, 132, 18, weight=0.5)
        sheet.box(482, y + 6, 80, 18, weight=0.5)
        sheet.text(356, y + 19, label, size=9.5)
        sheet.text(556, y + 19, value, size=9.5, align="right", bold=value.path in {"total", "amount_due"})
        y += 18
