"""A freelancer's or small agency's bill from a web tool: a coloured banner, captions in rows, the amount due large."""

from sample_docs import style
from sample_docs.layouts.seen import wares
from sample_docs.layouts.seen.bill_facts import BillFacts
from sample_docs.layouts.seen.placing import fitted
from sample_docs.sheet import Sheet
from sample_docs.truth import Run
from sample_docs.world import World

LEFT, RIGHT = 50.0, 562.0
COLORS = ("#1f7a8c", "#2f5d8a", "#6b4f8a", "#35705a")
NOTES = (
    "Thank you for choosing us.",
    "It was a pleasure working with your team this month.",
    "Late payments accrue 1.5% a month.",
)


def draw(sheet: Sheet, world: World) -> None:
    """Draw the bill."""
    pen = style.draw(world.rng, dates="slash medium long iso", phones="dash parens dot", dollars="$")
    shop = world.rng.choice(("print", "upkeep", "legal", "staffing"))
    bill = wares.draw(world, shop, lines=world.rng.randint(1, 5), tax=0.4, discount=0.2, paid=0.35)
    facts = BillFacts(world, pen, bill)
    sheet.font, sheet.size = world.rng.choice(("Open Sans", "Lato", "Carlito")), 10
    sheet.page()
    sheet.trap("caption_row", "headline_amount", "rate_before_quantity")
    sheet.ignore("bill_to", "taxes", "currency")
    _banner(sheet, world, facts)
    y = _captions(sheet, world, facts)
    y = _lines(sheet, world, facts, y)
    y = _sums(sheet, world, facts, y + 14)
    sheet.text(LEFT, y + 24, world.rng.choice(("Notes", "Note")), color="#777777", size=9)
    sheet.text(LEFT, y + 38, world.rng.choice(NOTES), size=9)
    sheet.text(LEFT, y + 60, world.rng.choice(("Terms", "Payment terms")), color="#777777", size=9)
    sheet.text(LEFT, y + 74, facts["terms"], size=9)


def _banner(sheet: Sheet, world: World, facts: BillFacts) -> None:
    sheet.box(0, 0, 612, 110, fill=world.rng.choice(COLORS), weight=0)
    white = "#ffffff"
    sheet.text(LEFT, 48, facts["vendor"], size=18, bold=True, color=white)
    sheet.text(LEFT, 66, facts["phone"], size=9, color=white)
    mail = facts["email"] if world.chance(0.6) else facts["website"]
    sheet.text(LEFT, 79, mail, size=9, color=white)
    y = 48.0
    for runs in facts.vendor()[1:]:
        sheet.text(RIGHT, y, *runs, size=9, align="right", color=white)
        y += 13
    sheet.text(RIGHT, y, "United States", size=9, align="right", color=white)


def _captions(sheet: Sheet, world: World, facts: BillFacts) -> float:
    pick = world.rng.choice
    sheet.text(LEFT, 140, pick(("Billed To", "Bill To", "Client")), size=9, color="#777777")
    sheet.stack(LEFT, 155, facts.customer(), leading=14)
    rows: list[tuple[str, Run]] = [
        (pick(("Date of Issue", "Issued")), facts["day"]),
        (pick(("Invoice Number", "Invoice No.")), facts["number"]),
        (pick(("Due Date", "Due")), facts["due_day"]),
    ]
    rows += [(pick(("Reference", "PO")), facts["order"])] if facts.bill.order else []
    for i, (label, run) in enumerate(rows):
        x, y = 250 + i % 2 * 100, 140 + i // 2 * 42
        sheet.text(x, y, label, size=9, color="#777777")
        sheet.text(x, y + 15, run, size=fitted(sheet, [run], 94))
    sheet.text(RIGHT, 140, pick(("Amount Due (USD)", "Amount Due")), size=9, align="right", color="#777777")
    sheet.text(RIGHT, 168, facts["due"], size=25, align="right")
    return 246.0


def _lines(sheet: Sheet, world: World, facts: BillFacts, y: float) -> float:
    words = (
        world.rng.choice(("Rate", "Unit Cost")),
        world.rng.choice(("Qty", "Qty/Hr")),
        world.rng.choice(("Line Total", "Total")),
    )
    keys = ("item_price", "item_quantity", "item_amount")
    edges = (410.0, 470.0, RIGHT)
    sheet.line(LEFT, y - 14, RIGHT, y - 14, 2)
    sheet.text(LEFT, y, "Description", bold=True, size=9.5)
    for edge, title in zip(edges, words, strict=True):
        sheet.text(edge, y, title, bold=True, size=9.5, align="right")
    for i, line in enumerate(facts.bill.lines):
        y += 24
        name = facts.item("item_name", i, line)
        sheet.text(LEFT, y, name, size=fitted(sheet, [name], 300))
        for edge, key in zip(edges, keys, strict=True):
            sheet.text(edge, y, facts.item(key, i, line, None), align="right")
        sheet.line(LEFT, y + 8, RIGHT, y + 8, 0.3)
    return y + 18


def _sums(sheet: Sheet, world: World, facts: BillFacts, y: float) -> float:
    bill, rng = facts.bill, world.rng
    rows: list[tuple[str, Run]] = [("Subtotal", facts["subtotal"])]
    rows += [(f"Discount ({bill.discount_rate}%)", facts["discount"])] if bill.discount else []
    rows += [(f"Tax ({bill.tax_rate}%)", facts["tax"])] if bill.tax else []
    paid = facts["paid"] if bill.paid else facts.pen.money("amount_paid", bill.paid)
    rows += [("Total", facts["total"]), ("Amount Paid", paid)]
    rows.append((rng.choice(("Amount Due (USD)", "Balance Due", "Amount Due")), facts["due"]))
    for label, run in rows:
        last = run is rows[-1][1]
        sheet.text(460, y, label, align="right", bold=last)
        sheet.text(RIGHT, y, run, align="right", bold=last)
        y += 18
    return y
