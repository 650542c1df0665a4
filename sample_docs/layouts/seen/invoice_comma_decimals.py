"""A bill of a maker abroad, in dollars: decimal commas, net and gross, IBAN, facts in a right-hand column."""

from dataclasses import replace

from sample_docs import style
from sample_docs.layouts.seen import wares
from sample_docs.layouts.seen.bill_facts import BillFacts
from sample_docs.layouts.seen.placing import beside
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.table import Column, Look, draw_table
from sample_docs.truth import Run, Value
from sample_docs.world import World, numbers

SWAP = str.maketrans(",.", ".,")
HEADS = (
    ("Pos", "Article", "Quantity", "Unit price", "Amount USD"),
    ("No.", "Designation", "Qty", "Price", "Total USD"),
    ("Line", "Description", "Pcs", "Net price", "Net value"),
)


def draw(sheet: Sheet, world: World) -> None:
    """Draw the bill."""
    pen = Style(world.rng.choice(("day_first", "iso", "long")), world.rng.choice(("space", "dash")), dollar="")
    bill = replace(
        wares.draw(
            world,
            world.rng.choice(("upkeep", "print", "software")),
            lines=world.rng.randint(2, 6),
            shipping=0.6,
            tax=0.0,
        ),
        order="",
    )
    facts = BillFacts(world, pen, bill, "plain")
    sheet.font, sheet.size = world.rng.choice(("DejaVu Sans", "Lato", "Liberation Sans")), 9.5
    sheet.page()
    sheet.trap("decimal_comma")
    sheet.ignore("bill_to", "taxes", "tax", "amount_due", "payment.iban", "payment.swift")
    _head(sheet, world, facts)
    heads = world.rng.choice(HEADS)
    widths = ((36, "left"), (256, "left"), (60, "right"), (76, "right"), (84, "right"))
    columns = [Column(title, width, align) for title, (width, align) in zip(heads, widths, strict=True)]
    y = draw_table(sheet, 50, 300, columns, _rows(facts), Look(rules="rows", size=9, row_height=18))
    y = _sums(sheet, world, facts, y + 20)
    sheet.text(50, y + 20, facts.label("terms"), ": ", facts["terms"])
    digits = numbers.digits(world.rng, 18)
    sheet.text(
        50,
        y + 40,
        f"IBAN DE00 {digits[:4]} {digits[4:8]} {digits[8:12]} {digits[12:16]} {digits[16:]}   BIC EXAMDEFFXXX",
        size=9,
    )


def comma(value: Value) -> Value:
    """Return an amount as it is printed where a comma stands before the cents."""
    return replace(value, shown=value.shown.translate(SWAP))


def _head(sheet: Sheet, world: World, facts: BillFacts) -> None:
    sheet.text(50, 60, facts["vendor"], size=15, bold=True)
    sheet.text(50, 74, *facts.pen.one_line("vendor.address", facts.bill.vendor.address), size=8)
    sheet.text(50, 120, *facts.pen.one_line("vendor.address", facts.bill.vendor.address, " \u00b7 "), size=6)
    sheet.stack(50, 138, facts.customer(), leading=14)
    sheet.text(
        50,
        260,
        world.rng.choice(("Invoice", "Commercial Invoice", "INVOICE")) + " ",
        facts["number"],
        size=14,
        bold=True,
    )
    for i, (label, value) in enumerate(facts.pairs("day", "account", "due_day")):
        beside(sheet, 370, 138 + i * 15, label, [value], at=470, bold_label=False)
    sheet.text(370, 183, "Phone")
    sheet.text(470, 183, facts["phone"])
    sheet.text(50, 278, "All prices in US dollars (", facts.pen.text("currency", "USD"), ").", size=8.5)


def _rows(facts: BillFacts) -> list[list[list[Run]]]:
    return [
        [
            [str((i + 1) * 10)],
            [facts.pen.text(f"items[{i}].description", line.article.name)],
            [style.number(f"items[{i}].quantity", line.quantity)],
            [comma(facts.pen.money(f"items[{i}].unit_price", line.article.price))],
            [comma(facts.pen.money(f"items[{i}].amount", line.amount))],
        ]
        for i, line in enumerate(facts.bill.lines)
    ]


def _sums(sheet: Sheet, world: World, facts: BillFacts, y: float) -> float:
    rows: list[tuple[str, Run]] = [
        (world.rng.choice(("Net amount", "Net total", "Goods value")), comma(facts["subtotal"]))
    ]
    rows += (
        [(world.rng.choice(("Freight", "Carriage", "Packing and freight")), comma(facts["shipping"]))]
        if facts.bill.shipping
        else []
    )
    rows += [
        ("VAT 0 % (export)", "0,00"),
        (world.rng.choice(("Gross amount", "Total USD", "Invoice amount")), comma(facts["total"])),
    ]
    for i, (label, amount) in enumerate(rows):
        sheet.text(400, y, label, bold=i == len(rows) - 1)
        sheet.text(558, y, amount, align="right", bold=i == len(rows) - 1)
        y += 16
    return y
