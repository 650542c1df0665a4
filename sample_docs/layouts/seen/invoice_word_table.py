"""A small firm's bill written in Word: facts in a table of two columns, lines in a second table, sums as paragraphs."""

from sample_docs import style
from sample_docs.layouts.seen import wares
from sample_docs.layouts.seen.bill_facts import BillFacts
from sample_docs.truth import Run
from sample_docs.word import WordSheet
from sample_docs.world import World

MEDIA = "word"
KEYS = ("item_date", "item_name", "item_quantity", "item_price", "item_amount")


def draw(word: WordSheet, world: World) -> None:
    """Write the bill."""
    pen = style.draw(world.rng, dates="long slash medium", phones="parens dot dash", dollars="$|")
    shop = world.rng.choice(("legal", "staffing", "route", "print"))
    bill = wares.draw(world, shop, lines=world.rng.randint(1, 7), tax=0.4, discount=0.2, paid=0.2)
    facts = BillFacts(world, pen, bill)
    word.ignore("bill_to", "currency", "taxes", "amount_due")
    word.paragraph(facts["vendor"], bold=True, size=18)
    word.paragraph(*pen.one_line("vendor.address", bill.vendor.address), size=9)
    word.paragraph("Phone ", facts["phone"], "   ", facts["email"], size=9)
    word.paragraph(world.rng.choice(("INVOICE", "Invoice", "Statement of Services")), bold=True, size=16, align=2)
    pairs = facts.pairs("number", "day", "account", "order", "terms", "due_day")
    word.table([([label], [value]) for label, value in pairs], ruled=world.chance(0.5), bold_first=True)
    word.paragraph(facts.label("customer"), bold=True)
    for runs in facts.customer():
        word.paragraph(*runs)
    titles: list[list[Run]] = [[facts.label(key)] for key in KEYS]
    word.table([titles, *facts.rows(*KEYS)])
    for label, value in facts.sums():
        word.paragraph(f"{label}:  ", value, align=2, bold=value.path == "total")
    word.paragraph(facts.label("remit") + ":", bold=True)
    for runs in facts.remit():
        word.paragraph(*runs)
    word.footer(facts.label("tax_id"), " ", facts["tax_id"])
