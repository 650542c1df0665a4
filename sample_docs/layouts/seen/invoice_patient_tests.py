"""A reference laboratory's client bill: a line for each patient and test, codes of procedures."""

from sample_docs import style
from sample_docs.layouts.seen import wares
from sample_docs.layouts.seen.bill_facts import BillFacts
from sample_docs.layouts.seen.placing import beside
from sample_docs.sheet import Sheet
from sample_docs.table import Column, Look, draw_table
from sample_docs.world import World, people


def draw(sheet: Sheet, world: World) -> None:
    """Draw the bill."""
    pen = style.draw(
        world.rng, dates="slash two_digit dash iso", phones="dash parens", dollars="$|", capitals=world.chance(0.5)
    )
    bill = wares.draw(world, "lab", lines=world.rng.randint(5, 22), tax=0.0, discount=0.4, balance=0.3)
    facts = BillFacts(world, pen, bill)
    sheet.font, sheet.size = world.rng.choice(("DejaVu Sans Mono", "Liberation Mono", "Roboto")), 8.5
    sheet.page()
    sheet.trap("patients_on_invoice", "several_dates")
    sheet.ignore("bill_to", "currency", "remit_to.recipient")
    _head(sheet, world, facts)
    rows = facts.rows("item_date", "item_code", "item_name", "item_quantity", "item_price", "item_amount")
    patients = [people.draw(world.rng, world.today) for _ in range(6)]
    names = sorted(f"{p.family[:9]}, {p.given[0]}" for p in world.rng.choices(patients, k=len(rows)))
    table = [[row[0], [name], *row[1:]] for row, name in zip(rows, names, strict=True)]
    columns = facts.columns(item_date=66, item_code=56, item_name=152, item_quantity=44, item_price=62, item_amount=66)
    columns.insert(1, Column("Patient", 86))
    y = draw_table(
        sheet, 40, 226, columns, table, Look(rules=world.rng.choice(("none", "header")), size=8, row_height=14)
    )
    sheet.line(40, y + 4, 572, y + 4, 0.6)
    sums = [*facts.sums(), *(facts.balance() if bill.previous or world.chance(0.5) else [])]
    if sums[-1][1].path != "amount_due":
        sheet.ignore("amount_due")
    for label, value in sums:
        y += 15
        sheet.text(40, y, label)
        sheet.text(568, y, value, align="right", bold=value.path in {"total", "amount_due"})
    sheet.text(40, y + 30, f"{facts.label('remit')}:", bold=True)
    sheet.stack(40, y + 43, facts.remit())


def _head(sheet: Sheet, world: World, facts: BillFacts) -> None:
    sheet.text(306, 46, facts["vendor"], size=13, bold=True, align="center")
    sheet.text(306, 60, *facts.pen.one_line("vendor.address", facts.bill.vendor.address), align="center")
    sheet.text(
        306, 72, f"CLIA 00D{world.rng.randint(10**6, 10**7 - 1)}   Client services ", facts["phone"], align="center"
    )
    title = world.rng.choice(("CLIENT INVOICE", "Physician Account Invoice", "LABORATORY SERVICES INVOICE"))
    sheet.text(306, 96, title, size=12, align="center", bold=True)
    sheet.stack(40, 124, facts.customer())
    for i, (label, value) in enumerate(facts.pairs("account", "number", "day", "terms", "due_day")):
        beside(sheet, 350, 124 + i * 13, f"{label}", [value], at=470, bold_label=False)
    sheet.text(
        40, 206, facts.label("from") + " ", facts["start"], world.rng.choice((" through ", " to ", " - ")), facts["end"]
    )
