"""A medical society's bill for a course: number, day and names in sentences, registrants listed, paid by card."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

from sample_docs import style
from sample_docs.layouts.seen import ledger
from sample_docs.layouts.seen.bill_facts import BillFacts
from sample_docs.sheet import Sheet
from sample_docs.truth import Run
from sample_docs.world import World, bills, people

SOCIETY = ledger.Shop(
    ("Prairie States Academy of Family Medicine", "Institute for Nursing Advancement", "Coastal College of Physicians"),
    (
        ("", "Physician member registration", "", "595.00"),
        ("", "Nurse practitioner or PA registration", "", "445.00"),
        ("", "Medical assistant track", "", "189.00"),
        ("", "Joint injection workshop", "", "150.00"),
        ("", "Printed syllabus", "", "40.00"),
        ("", "ACLS renewal", "", "215.00"),
    ),
    ("20###", "R-#####", "CME26-####"),
    ("M#####", "######"),
)
EVENTS = (
    ("Annual Primary Care Update", "March 4-6, 2027"),
    ("Winter Refresher Course", "January 21-24, 2027"),
    ("Office Procedures Weekend", "02/13/2027 and 02/14/2027"),
)


def draw(sheet: Sheet, world: World) -> None:
    """Draw the bill."""
    pen = style.draw(world.rng, dates="long medium slash", phones="parens dot dash", dollars="$|$ ")
    bill = ledger.draw(world, SOCIETY, world.rng.randint(2, 5), days=30, discount=0.5)
    share = world.rng.choice((0, 1, 1, 2))
    bill = replace(bill, paid=bills.cents(bill.total / share) if share else Decimal(0))
    facts = BillFacts(world, pen, bill)
    sheet.font, sheet.size = world.rng.choice(("Gentium", "Caladea", "Liberation Serif", "Lato")), 11
    sheet.page()
    sheet.trap("values_in_sentences", "other_names", "event_dates")
    sheet.ignore("bill_to", "currency", "items[].date", "service_start_date", "service_end_date")
    sheet.text(306, 62, facts["vendor"], size=17, bold=True, align="center")
    sheet.line(72, 72, 540, 72, 0.8)
    y = _opening(sheet, world, facts)
    y = _fees(sheet, world, facts, y + 18)
    _payment(sheet, world, facts, y + 26)
    sheet.text(306, 738, *facts.pen.one_line("vendor.address", bill.vendor.address, " - "), size=9, align="center")
    sheet.text(306, 751, facts["phone"], " \u00b7 ", facts["website"], " \u00b7 Tax ID ", facts["tax_id"],
               size=9, align="center")  # fmt: skip


def _opening(sheet: Sheet, world: World, facts: BillFacts) -> float:
    pick = world.rng.choice
    event, days = pick(EVENTS)
    y = sheet.stack(72, 104, facts.customer())
    told: tuple[list[Run], ...] = (
        ["Invoice ", facts["number"], " of ", facts["day"], " for the ", f"{event}, {days}."],
        ["This is invoice no. ", facts["number"], ", issued ", facts["day"], f", for {event} ({days})."],
        [f"Thank you for registering for the {event}, to be held {days}. Your invoice, number ", facts["number"],
         ", is dated ", facts["day"], "."],
    )  # fmt: skip
    return sheet.wrap(72, y + 20, 468, *pick(told), leading=15)


def _fees(sheet: Sheet, world: World, facts: BillFacts, y: float) -> float:
    for i, line in enumerate(facts.bill.lines):
        sheet.text(72, y, f"{i + 1}.")
        sheet.text(90, y, facts.item("item_name", i, line))
        sheet.text(540, y, facts.item("item_amount", i, line), align="right")
        if "egistration" in line.article.name or "track" in line.article.name:
            person = people.clinician(world.rng, world.today, "")
            sheet.text(
                90, y + 13, f"{person.family.upper()}, {person.given}, {person.credentials}", size=9, italic=True
            )
            y += 13
        y += 18
    pick, bill = world.rng.choice, facts.bill
    if bill.discount:
        sheet.text(90, y, pick(("Early registration discount", "Less: member discount", "Group rate reduction")))
        sheet.text(540, y, facts["discount"], align="right")
        y += 18
    sheet.line(460, y - 12, 540, y - 12, 0.6)
    sheet.text(90, y + 2, pick(("Total fees", "Total registration fees", "Sum")), bold=True)
    sheet.text(540, y + 2, facts["total"], bold=True, align="right")
    return y


def _payment(sheet: Sheet, world: World, facts: BillFacts, y: float) -> None:
    pick, bill, pen = world.rng.choice, facts.bill, facts.pen
    charged = pen.date("", bill.day + timedelta(days=1)).shown
    if bill.paid:
        paid = pen.money("amount_paid", bill.paid)
        before, after = pick((("We have received ", ""), ("A payment of ", " was made"), ("Thank you for paying ", "")))
        y = sheet.wrap(72, y, 468, before, paid, f"{after} by card ending in 4418 on {charged}. ",
                       pick(("The balance due is ", "This leaves a balance of ", "You owe ")), facts["due"], ".",
                       leading=15)  # fmt: skip
    else:
        y = sheet.wrap(72, y, 468, "Please send ", facts["due"], pick((" by ", " no later than ", " on or before ")),
                       facts["due_day"], " to hold your places.", leading=15)  # fmt: skip
    y = sheet.wrap(72, y + 12, 468, "A refund less $75.00 may be had until thirty days before the course; after that a "
                   "colleague may come in your place.", leading=15)  # fmt: skip
    sheet.text(72, y + 12, f"Credits offered: {4 * len(bill.lines)}.25 AMA PRA Category 1", size=9.5)
    sheet.text(540, y + 12, f"Registrar: {world.clerk.given} {world.clerk.family}", size=9.5, align="right")
