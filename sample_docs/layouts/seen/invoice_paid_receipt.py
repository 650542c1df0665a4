"""A narrow sales receipt: centred, two lines an article, payment applied, nothing or little left to pay."""

from dataclasses import replace

from sample_docs import style
from sample_docs.layouts.seen import wares
from sample_docs.layouts.seen.bill_facts import BillFacts
from sample_docs.sheet import Sheet
from sample_docs.world import World
from sample_docs.world.bills import cents

LEFT, RIGHT = 176.0, 436.0


def draw(sheet: Sheet, world: World) -> None:
    """Draw the receipt."""
    pen = style.draw(
        world.rng, dates="slash two_digit short", phones="dash parens", dollars="$|", capitals=world.chance(0.4)
    )
    bill = wares.draw(
        world, world.rng.choice(("print", "upkeep", "freight")), lines=world.rng.randint(1, 6), tax=0.8, shipping=0.2
    )
    bill = replace(bill, paid=bill.total if world.chance(0.7) else cents(bill.total / 2))
    facts = BillFacts(world, pen, bill)
    sheet.font, sheet.size = world.rng.choice(("Liberation Mono", "DejaVu Sans Mono", "Roboto Condensed")), 9
    sheet.page()
    sheet.trap("narrow_receipt", "paid")
    sheet.ignore("bill_to", "currency", "taxes", "payment_terms", "due_date")
    y = _head(sheet, world, facts)
    for i, line in enumerate(bill.lines):
        sheet.text(LEFT, y, facts.item("item_name", i, line))
        sheet.text(
            LEFT + 12,
            y + 13,
            facts.item("item_quantity", i, line),
            world.rng.choice((" @ ", " x ")),
            facts.item("item_price", i, line),
        )
        sheet.text(RIGHT, y + 13, facts.item("item_amount", i, line), align="right")
        y += 29
    sheet.line(LEFT, y - 6, RIGHT, y - 6, 0.5)
    for label, amount in [*facts.sums(), *facts.balance()]:
        y += 14
        sheet.text(LEFT, y, label)
        sheet.text(RIGHT, y, amount, align="right")
    card = world.rng.choice(("VISA", "Check", "MASTERCARD", "AMEX"))
    sheet.text(
        306,
        y + 26,
        f"{card} ending {world.rng.randint(1000, 9999)}   Auth {world.rng.randint(10**5, 10**6 - 1)}",
        align="center",
    )
    sheet.text(
        306,
        y + 46,
        world.rng.choice(("PAID - THANK YOU", "Keep this receipt for your records", "Returns within 30 days")),
        align="center",
    )


def _head(sheet: Sheet, world: World, facts: BillFacts) -> float:
    sheet.text(306, 60, facts["vendor"], size=12, bold=True, align="center")
    y = 76.0
    for runs in facts.vendor()[1:]:
        sheet.text(306, y, *runs, align="center")
        y += 13
    sheet.text(306, y, facts["phone"], align="center")
    y += 13
    sheet.text(
        306,
        y + 8,
        world.rng.choice(("SALES RECEIPT / INVOICE", "Invoice - Paid", "INVOICE RECEIPT")),
        bold=True,
        align="center",
    )
    y += 28
    for label, value in facts.pairs("number", "day", "account"):
        sheet.text(LEFT, y, label)
        sheet.text(RIGHT, y, value, align="right")
        y += 14
    sheet.text(LEFT, y, facts.label("customer") + ": ", facts["customer"], size=8)
    sheet.line(LEFT, y + 6, RIGHT, y + 6, 0.5)
    return y + 22
