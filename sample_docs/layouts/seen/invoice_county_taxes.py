"""A distributor's bill with a tax line for each authority, taxed and exempt articles, titles in a right-hand panel."""

from sample_docs import style
from sample_docs.layouts.seen import wares
from sample_docs.layouts.seen.bill_facts import BillFacts
from sample_docs.layouts.seen.placing import column_of_sums
from sample_docs.sheet import Sheet
from sample_docs.table import Look, draw_table
from sample_docs.truth import Run
from sample_docs.world import World
from sample_docs.world.bills import cents


def draw(sheet: Sheet, world: World) -> None:
    """Draw the bill."""
    pen = style.draw(world.rng, dates="short slash medium dotted", phones="dot parens one", dollars="$|")
    bill = wares.draw(
        world, world.rng.choice(("print", "upkeep", "freight")), lines=world.rng.randint(3, 12), tax=0.75, shipping=0.5
    )
    facts = BillFacts(world, pen, bill)
    sheet.font, sheet.size = world.rng.choice(("Liberation Sans", "Carlito", "Lato")), 9.5
    sheet.page()
    sheet.trap("several_taxes" if bill.tax else "tax_exempt")
    sheet.ignore("bill_to", "currency", "amount_due")
    _panel(sheet, world, facts)
    keys = ("item_quantity", "item_unit", "item_code", "item_name", "item_price", "item_amount")
    columns = facts.columns(item_quantity=46, item_unit=42, item_code=72, item_name=226, item_price=70, item_amount=70)
    look = Look(rules=world.rng.choice(("grid", "rows", "header")), fill=world.rng.choice(("", "#d9e2ec")), size=9)
    y = draw_table(sheet, 40, 250, columns, facts.rows(*keys), look)
    y = column_of_sums(sheet, y + 20, _sums(facts), label_at=380, right=562)
    _foot(sheet, world, facts, y)


def _panel(sheet: Sheet, world: World, facts: BillFacts) -> None:
    sheet.box(392, 36, 180, 178, fill="#f2f2f2", weight=0)
    sheet.text(404, 60, world.rng.choice(("INVOICE", "Sales Invoice", "Tax Invoice")), size=17, bold=True)
    y = 80.0
    for label, value in facts.pairs("number", "day", "due_day", "order", "account", "terms"):
        sheet.text(404, y, label, size=7.5)
        sheet.text(404, y + 11, value, size=9.5, bold=True)
        y += 22
    sheet.text(40, 58, facts["vendor"], size=16, bold=True)
    sheet.stack(
        40,
        74,
        [*facts.pen.lines("vendor.address", facts.bill.vendor.address), [facts["phone"]], [facts["website"]]],
        size=9,
    )
    sheet.text(40, 150, facts.label("customer"), size=8)
    sheet.stack(40, 164, facts.customer())
    sheet.text(220, 150, facts.label("ship_to"), size=8)
    sheet.stack(220, 164, facts.pen.lines("ship_to", facts.bill.ship_to))


def _sums(facts: BillFacts) -> list[tuple[str, Run]]:
    bill, rows = facts.bill, list[tuple[str, Run]](facts.pairs("subtotal"))
    if bill.tax:
        county = cents(bill.tax / 5)
        for i, (authority, amount) in enumerate((("State tax", bill.tax - county), ("County tax", county))):
            rows.append((facts.say.cased(authority), facts.pen.money(f"taxes[{i}].amount", amount)))
        rows.append((facts.say.cased("Total tax"), facts["tax"]))
    rows += facts.pairs("shipping") if bill.shipping else []
    return [*rows, *facts.pairs("total")]


def _foot(sheet: Sheet, world: World, facts: BillFacts, y: float) -> None:
    if not facts.bill.tax:
        sheet.text(40, y, f"Tax exempt. Certificate {world.rng.randint(10**6, 10**7 - 1)} on file.", size=9)
    sheet.text(40, y + 24, facts.label("tax_id"), " ", facts["tax_id"], size=9)
    clerk = world.clerk
    sheet.text(
        40, y + 38, f"Your representative: {clerk.given} {clerk.family}. Claims within 5 days of receipt.", size=9
    )
