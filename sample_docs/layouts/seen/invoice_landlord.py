"""A landlord's bill as a letter: charges with leaders, no codes and no quantities, balance carried over."""

from sample_docs import style
from sample_docs.layouts.seen import wares
from sample_docs.layouts.seen.bill_facts import BillFacts
from sample_docs.sheet import Sheet
from sample_docs.truth import Run
from sample_docs.world import World

TITLES = ("RENT INVOICE", "Monthly Statement of Rent", "Invoice", "NOTICE OF RENT DUE", "Tenant Charges")


def draw(sheet: Sheet, world: World) -> None:
    """Draw the bill."""
    pen = style.draw(world.rng, dates="long slash short medium", phones="dash parens", dollars="$|$ |")
    bill = wares.draw(world, "rent", lines=world.rng.randint(2, 6), tax=0.1, balance=0.6)
    facts = BillFacts(world, pen, bill)
    sheet.font, sheet.size = world.rng.choice(("Typewriter", "Liberation Mono", "Caladea", "Carlito")), 11
    if sheet.font == "Typewriter" and "&" in bill.vendor.name + bill.customer.name:
        sheet.font = "Liberation Mono"
    sheet.page()
    sheet.trap("letter_form", "no_table", *(["previous_balance"] if bill.previous else []))
    sheet.ignore("bill_to", "currency", "taxes", "service_address", "remit_to.recipient")
    y = _head(sheet, world, facts)
    y = _charges(sheet, facts, y + 30)
    y = sheet.wrap(
        72,
        y + 24,
        468,
        facts.label("terms"),
        ": ",
        facts["terms"],
        ". Please make checks payable to ",
        facts["vendor"],
        ".",
        leading=16,
    )
    y = sheet.wrap(
        72, y + 6, 468, "Rent received after the fifth of the month carries a late fee of $50.00.", leading=16
    )
    if world.chance(0.6):
        sheet.text(72, y + 12, facts.label("remit"))
        sheet.stack(72, y + 28, facts.remit())


def _head(sheet: Sheet, world: World, facts: BillFacts) -> float:
    sheet.text(72, 72, world.rng.choice(TITLES), size=18, bold=True)
    y = sheet.stack(72, 100, [*facts.vendor(), ["Tel. ", facts["phone"]]])
    sheet.text(72, y + 16, facts.label("customer") + ":")
    y = sheet.stack(100, y + 32, facts.customer())
    unit = world.rng.choice(("Suite 210", "Building C", "Units 4-5"))
    pairs = facts.pairs("number", "day", "due_day", "account")
    for i, (label, value) in enumerate(pairs):
        sheet.text(72, y + 20 + i * 16, f"{label}:")
        sheet.text(230, y + 20 + i * 16, value)
    sheet.text(540, y + 20, f"Premises: {unit}", align="right")
    return y + 20 + len(pairs) * 16


def _charges(sheet: Sheet, facts: BillFacts, y: float) -> float:
    rows: list[tuple[Run, Run]] = [
        (facts.item("item_name", i, line), facts.item("item_amount", i, line, None))
        for i, line in enumerate(facts.bill.lines)
    ]
    rows += [*facts.sums(), *(facts.balance() if facts.bill.previous else [])]
    if not facts.bill.previous:
        sheet.ignore("amount_due")
    for label, amount in rows:
        end = sheet.text(72, y, label)
        left = sheet.text(540, y, amount, align="right") - 90
        sheet.text(left, y, "." * max(0, int((left - end - 4) / 6)), align="right", font="Liberation Mono", size=8)
        y += 18
    return y
