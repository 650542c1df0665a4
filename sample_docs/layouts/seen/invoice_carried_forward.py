"""A drug wholesaler's invoice over pages, with page subtotals carried forward and product numbers."""

from decimal import Decimal

from sample_docs import style
from sample_docs.layouts.seen import wares
from sample_docs.layouts.seen.bill_facts import BillFacts
from sample_docs.layouts.seen.placing import beside, column_of_sums
from sample_docs.sheet import Sheet
from sample_docs.table import Look, draw_table
from sample_docs.world import World

KEYS = ("item_code", "item_name", "item_unit", "item_quantity", "item_price", "item_amount")
PAGE_ROWS = 26


def draw(sheet: Sheet, world: World) -> None:
    """Draw all pages."""
    pen = style.draw(world.rng, dates="slash two_digit medium", phones="dash parens", dollars="$|")
    bill = wares.draw(
        world,
        world.rng.choice(("pharmacy", "pharmacy", "print")),
        lines=world.rng.randint(29, 70),
        shipping=0.6,
        tax=0.3,
        discount=0.3,
    )
    facts = BillFacts(world, pen, bill)
    sheet.font, sheet.size = world.rng.choice(("Liberation Mono", "Roboto Condensed", "DejaVu Sans Condensed")), 8.5
    sheet.trap("several_pages", "totals_on_last_page", "carried_forward")
    sheet.ignore("bill_to", "currency", "taxes", "amount_due")
    carried = world.rng.choice(("Carried forward", "Subtotal this page carried forward", "C/F"))
    brought = world.rng.choice(("Brought forward", "Balance from page above", "B/F"))
    rows = facts.rows(*KEYS)
    columns = facts.columns(item_code=100, item_name=196, item_unit=40, item_quantity=58, item_price=66, item_amount=72)
    look = Look(rules=world.rng.choice(("header", "grid", "rows")), size=8.5, row_height=15)
    running, y = Decimal(0), 0.0
    for start in range(0, len(rows), PAGE_ROWS):
        y = _head(sheet, world, facts, first=start == 0)
        if start:
            y = _forward(sheet, brought, pen.money("", running, dollar="").shown, y)
        y = draw_table(sheet, 40, y, columns, rows[start : start + PAGE_ROWS], look)
        running += sum((line.amount for line in bill.lines[start : start + PAGE_ROWS]), Decimal(0))
        if start + PAGE_ROWS < len(rows):
            _forward(sheet, carried, pen.money("", running, dollar="").shown, y)
    _end(sheet, facts, y + 22)


def _forward(sheet: Sheet, words: str, amount: str, y: float) -> float:
    sheet.text(490, y + 14, words, align="right")
    sheet.text(568, y + 14, amount, align="right")
    return y + 22


def _head(sheet: Sheet, world: World, facts: BillFacts, *, first: bool) -> float:
    sheet.page()
    sheet.text(40, 44, facts["vendor"], size=13, bold=True)
    sheet.text(572, 44, f"{world.rng.choice(('Page', 'Pg.', 'Sheet'))} {len(sheet.document.pages)}", align="right")
    beside(sheet, 300, 44, facts.label("number"), [facts["number"]])
    if not first:
        return 60
    y = sheet.stack(40, 58, [*facts.pen.lines("vendor.address", facts.bill.vendor.address), [facts["phone"]]])
    for i, (label, value) in enumerate(facts.pairs("day", "account", "order", "terms", "due_day", "tax_id")):
        beside(sheet, 300, 60 + i * 13, label, [value], at=410)
    y = max(y, 60 + 6 * 13) + 14
    sheet.text(40, y, facts.label("customer"), bold=True)
    sheet.stack(40, y + 12, facts.customer())
    sheet.text(300, y, facts.label("ship_to"), bold=True)
    sheet.stack(300, y + 12, facts.pen.lines("ship_to", facts.bill.ship_to))
    return y + 64


def _end(sheet: Sheet, facts: BillFacts, y: float) -> None:
    if y > 640:
        sheet.page()
        y = 70
    end = column_of_sums(sheet, y, facts.sums(), label_at=390, right=568, leading=15)
    sheet.text(40, y, facts.label("remit"), bold=True)
    sheet.stack(40, y + 13, facts.remit())
    sheet.text(306, end + 40, "Returns need an authorization. Controlled items are not returnable.", align="center")
