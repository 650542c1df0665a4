"""A small trade's bill written in Word: facts in a plain table, work in a ruled one, the sum in the last row."""

from sample_docs import style
from sample_docs.layouts.held import wares
from sample_docs.style import Style
from sample_docs.truth import Run
from sample_docs.word import WordSheet
from sample_docs.world import World
from sample_docs.world.bills import Bill

MEDIA = "word"
FIRMS = ("Otter Creek Lock & Key", "Bellwether Window Cleaning", "Hobnail Carpentry", "Three Sisters Landscaping")
WORK: tuple[wares.Ware, ...] = (
    ("", "Re-key staff entrance", "", "145.00"),
    ("", "Window cleaning, first floor", "", "220.00"),
    ("", "Mow and edge", "", "65.00"),
    ("", "Repair of exam room door", "", "187.50"),
    ("", "Snow removal, parking lot", "", "130.00"),
    ("", "Shelf, built and hung", "", "98.25"),
)


def draw(word: WordSheet, world: World) -> None:
    """Write the bill."""
    pen = style.draw(world.rng, dates="long slash medium", phones="parens dot", dollars="$|")
    bill = wares.bill(world, FIRMS, wares.lines(world, WORK, world.rng.randint(1, 4), most=2), tax=0.4)
    word.font = world.rng.choice(("Georgia", "Calibri", "Verdana"))
    word.ignore("bill_to", "currency", "taxes", "amount_due")
    word.paragraph(pen.text("vendor.name", bill.vendor.name), bold=True, size=18)
    word.paragraph(*pen.one_line("vendor.address", bill.vendor.address), size=9)
    word.paragraph("Call us at ", pen.phone("vendor.phone", bill.vendor.phone), size=9)
    word.table(_facts(world, pen, bill), ruled=False)
    word.paragraph("")
    word.table(_rows(world, pen, bill))
    word.paragraph("")
    word.paragraph(pen.text("payment_terms", bill.terms), ". Thank you.")


def _facts(world: World, pen: Style, bill: Bill) -> list[list[list[Run]]]:
    facts: list[list[list[Run]]] = [
        [[world.rng.choice(("Bill number", "Invoice #", "Job invoice"))], [pen.text("invoice_number", bill.number)]],
        [[world.rng.choice(("Date of bill", "Date"))], [pen.date("invoice_date", bill.day)]],
        [[world.rng.choice(("For", "Customer"))], [pen.text("customer.name", bill.customer.name)]],
        [[""], pen.one_line("customer.address", bill.customer.address)],
    ]
    return [*facts, [["Due"], [pen.date("due_date", bill.due_day)]]] if world.chance(0.6) else facts


def _rows(world: World, pen: Style, bill: Bill) -> list[list[list[Run]]]:
    rows: list[list[list[Run]]] = [[["Job"], ["How many"], ["Each"], ["Amount"]]]
    for i, line in enumerate(bill.lines):
        job, count = (
            pen.text(f"items[{i}].description", line.article.name),
            style.number(f"items[{i}].quantity", line.quantity),
        )
        price, amount = (
            pen.money(f"items[{i}].unit_price", line.article.price),
            pen.money(f"items[{i}].amount", line.amount),
        )
        rows.append([[job], [count], [price], [amount]])
    if bill.tax:
        rows.append([[""], [""], ["Before tax"], [pen.money("subtotal", bill.subtotal)]])
        rows.append([[""], [""], ["Tax"], [pen.money("tax", bill.tax)]])
    return [*rows, [[""], [""], [world.rng.choice(("Total", "All together"))], [pen.money("total", bill.total)]]]
