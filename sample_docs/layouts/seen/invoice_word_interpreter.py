"""A freelance interpreter's bill typed in Word: letterhead in the header, a sentence, appointments in a table."""

from dataclasses import replace
from decimal import Decimal

from sample_docs import style
from sample_docs.layouts.seen import ledger
from sample_docs.layouts.seen.bill_facts import BillFacts
from sample_docs.truth import Run
from sample_docs.word import WordSheet
from sample_docs.world import World
from sample_docs.world.bills import Article, Bill, Line

MEDIA = "word"
PEOPLE = ledger.Shop(
    ("Pham Language Services", "Voces Interpreting", "Hands Up ASL, LLC", "Babel Bridge Translations"),
    (("", "Interpreting", "HR", "65.00"),),
    ("26-##", "INT-###", "####", "1##"),
    ("",),
    local=True,
)
TASKS = ("Vietnamese - office visit", "Spanish - new patient visit", "ASL - physical exam", "Somali - well child check",
         "Spanish - phone call to patient", "Arabic - diabetes teaching", "No-show, 2 hour minimum")  # fmt: skip


def draw(word: WordSheet, world: World) -> None:
    """Write the bill."""
    pen = style.draw(world.rng, dates="short long two_digit medium", phones="dash dot parens", dollars="$")
    bill = _bill(world)
    facts, pick = BillFacts(world, pen, bill), world.rng.choice
    word.font = pick(("Calibri", "Times New Roman", "Georgia"))
    word.ignore("bill_to", "currency", "taxes", "amount_due", "subtotal", "items[].unit", "payment_terms",
                "customer.account_number", "service_start_date", "service_end_date", "remit_to")  # fmt: skip
    word.header(facts["vendor"], bold=True, size=15, align=1)
    word.header(*pen.one_line("vendor.address", bill.vendor.address, " * "), size=9, align=1)
    word.header("cell ", facts["phone"], " * ", facts["email"], size=9, align=1)
    word.paragraph(facts["day"], align=pick((0, 2)))
    for runs in facts.customer():
        word.paragraph(*runs)
    word.paragraph(pick(("INVOICE NO. ", "Invoice ", "RE: Invoice #")), facts["number"], bold=True)
    word.paragraph(
        pick(("For interpreting at your clinic", "Below are the appointments I covered", "Services provided")),
        ", payment is due by ", facts["due_day"], "."
    )  # fmt: skip
    word.table([_titles(world), *_rows(facts)])
    label = pick(("TOTAL DUE:", "Total", "Total for the month:"))
    word.paragraph(label, "  ", facts["total"], align=2, bold=True)
    word.paragraph("Please make the check out to ", facts["vendor"], ". My tax ID is ", facts["tax_id"], ".")
    word.paragraph(pick(("Thank you!", "It was a pleasure working with your staff.", "Gracias / Thank you")))


def _bill(world: World) -> Bill:
    pick, rate = world.rng.choice, Decimal(world.rng.choice(("55.00", "62.50", "70.00", "85.00")))
    bill = ledger.draw(world, PEOPLE, 1, days=pick((10, 14, 30)))
    days = sorted(world.rng.sample(range(2, 29), world.rng.randint(1, 6)), reverse=True)
    hours = ("1", "1.5", "2", "0.75")
    lines = [
        Line(Article("", pick(TASKS), "HR", rate), Decimal(pick(hours)), bill.day.fromordinal(bill.day.toordinal() - d))
        for d in days
    ]
    if world.chance(0.5):
        miles = Article("", "Mileage", "MI", Decimal("0.67"))
        lines.append(Line(miles, Decimal(world.rng.randint(12, 90)), bill.day))
    return replace(bill, lines=tuple(lines))


def _titles(world: World) -> list[list[Run]]:
    pick = world.rng.choice
    return [["Date"], [pick(("Appointment", "Language / assignment", "What"))], [pick(("Hours", "Time (hrs)", "Hrs"))],
            [pick(("Rate", "Per hour", "@"))], [pick(("Amount", "Fee", "Owed"))]]  # fmt: skip


def _rows(facts: BillFacts) -> list[list[list[Run]]]:
    keys = ("item_date", "item_name", "item_quantity", "item_price", "item_amount")
    return [[[facts.item(key, i, line, None)] for key in keys] for i, line in enumerate(facts.bill.lines)]
