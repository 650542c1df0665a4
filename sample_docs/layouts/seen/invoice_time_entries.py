"""A law or accounting firm's bill: a letter with a matter, time entries as paragraphs, wire details, no grid."""

from sample_docs import style
from sample_docs.layouts.seen import wares
from sample_docs.layouts.seen.bill_facts import BillFacts
from sample_docs.layouts.seen.placing import column_of_sums
from sample_docs.sheet import Sheet
from sample_docs.world import World, numbers, people


def draw(sheet: Sheet, world: World) -> None:
    """Draw the bill."""
    pen = style.draw(world.rng, dates="long medium slash short", phones="dot dash parens", dollars="$|$ ")
    bill = wares.draw(world, "legal", lines=world.rng.randint(2, 6), tax=0.0, discount=0.3, balance=0.4)
    facts = BillFacts(world, pen, bill)
    sheet.font, sheet.size = world.rng.choice(("Gentium", "Caladea", "Liberation Serif")), 11
    sheet.page()
    sheet.trap("time_entries", "long_descriptions", *(["previous_balance"] if bill.previous else []))
    sheet.ignore("bill_to", "currency", "payment.account_name")
    _head(sheet, world, facts)
    sheet.text(
        60,
        262,
        world.rng.choice(("Professional services rendered", "FOR PROFESSIONAL SERVICES", "Time and expenses")),
        bold=True,
    )
    y = _entries(sheet, world, facts, 284)
    y = column_of_sums(sheet, y + 12, facts.sums(), label_at=300, right=552, leading=17)
    if bill.previous or world.chance(0.5):
        y = column_of_sums(sheet, y + 4, facts.balance(), label_at=300, right=552, leading=17)
    else:
        sheet.ignore("amount_due")
    _wire(sheet, world, facts, y + 20)


def _head(sheet: Sheet, world: World, facts: BillFacts) -> None:
    sheet.text(306, 64, facts["vendor"], size=18, align="center", bold=True)
    sheet.text(
        306, 80, *facts.pen.one_line("vendor.address", facts.bill.vendor.address, "  |  "), size=9, align="center"
    )
    sheet.text(306, 92, facts["phone"], "  |  ", facts["email"], size=9, align="center")
    sheet.line(200, 100, 412, 100, 0.5)
    sheet.stack(60, 130, facts.customer(), leading=14)
    pairs = facts.pairs("number", "day", "account", "due_day" if world.chance(0.5) else "terms")
    for i, (label, value) in enumerate(pairs):
        sheet.text(430, 130 + i * 15, label, align="right", italic=True)
        sheet.text(440, 130 + i * 15, value)
    partner = people.draw(world.rng, world.today, oldest=70, youngest=35)
    matter = f"{world.rng.randint(1000, 9999)}-{world.rng.randint(1, 9):03d}"
    sheet.text(60, 226, f"Matter {matter}   General advice   Responsible: {partner.given} {partner.family}", size=10)
    sheet.line(60, 236, 552, 236, 0.5)


def _entries(sheet: Sheet, world: World, facts: BillFacts, y: float) -> float:
    initials = world.rng.choice(("JRH", "KLM", "TB", "SV"))
    columns = (
        ("item_date", 60, "left"),
        ("item_name", 150, "left"),
        ("item_quantity", 440, "right"),
        ("item_price", 500, "right"),
        ("item_amount", 552, "right"),
    )
    for key, x, align in columns:
        sheet.text(x, y, facts.label(key), size=9, italic=True, align=align)
    for i, line in enumerate(facts.bill.lines):
        y += 18
        sheet.text(60, y, facts.item("item_date", i, line), size=9.5)
        after = sheet.wrap(150, y, 220, facts.item("item_name", i, line), size=10, leading=13)
        sheet.text(385, y, initials, size=9.5)
        for key, x, align in columns[2:]:
            sheet.text(x, y, facts.item(key, i, line), size=10, align=align)
        y = after - 13
    sheet.line(60, y + 8, 552, y + 8, 0.5)
    return y + 14


def _wire(sheet: Sheet, world: World, facts: BillFacts, y: float) -> None:
    account, routing = numbers.digits(world.rng, 9), "0" + numbers.digits(world.rng, 8)
    sheet.text(60, y, world.rng.choice(("Wire or ACH", "Electronic payment", "Bank details")), bold=True)
    sheet.text(
        60,
        y + 15,
        world.rng.choice(("Routing no. ", "ABA ", "ABA/Routing: ")),
        facts.pen.text("payment.routing_number", routing),
    )
    sheet.text(
        220,
        y + 15,
        world.rng.choice(("Account no. ", "Acct ", "Account: ")),
        facts.pen.text("payment.account_number", account),
    )
    sheet.text(60, y + 30, facts.label("tax_id") + " ", facts["tax_id"])
