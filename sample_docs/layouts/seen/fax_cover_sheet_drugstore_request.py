"""A drug store computer form: store and prescriber boxes side by side, request boxes to tick, the patient in a row."""

from sample_docs import style
from sample_docs.layouts.seen import cover_wording as wording
from sample_docs.layouts.seen.placing import beside, ticks
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.truth import Run
from sample_docs.world import World
from sample_docs.world.offices import Office

STORES = ("Hometown Pharmacy #118", "Medicine Chest Drugs", "Sunny Corner Pharmacy", "Rexford Discount Pharmacy 0727")
REASONS = ("New prescription", "Refill request", "Prior authorization", "Drug interaction", "90-day supply", "Other")
TOPICS = ("Refill request", "Prescription question", "Prior authorization required", "Change to 90 days")
NOTES = (
    "Please review and reply by fax as soon as you can. The patient is waiting for the medicine.",
    "Insurance rejected the claim: plan prefers the generic. OK to change?",
    "Last fill was 30 days ago and there are no refills left on file.",
)
NOTICE = (
    "Prescriber: if this patient is not under your care, write so on this page and fax it back. This message holds "
    "confidential patient information and must be kept private by law."
)
Line = tuple[str, list[Run]]


def draw(sheet: Sheet, world: World) -> None:
    """Draw the form."""
    pen = style.draw(world.rng, dates="slash two_digit short", phones="parens dash dot", surname_first=True)
    pick = world.rng.choice
    sheet.font, sheet.size = pick(("Liberation Sans", "DejaVu Sans Condensed", "Roboto Condensed")), 10.5
    sheet.page()
    office = world.office(pick(STORES))
    world.sender = (office.name, office.fax)
    title = pick(("PRESCRIBER FAX", "Pharmacy Communication", "Fax to Prescriber", "FAX COVER"))
    sheet.text(306, 56, title, size=17, bold=True, align="center")
    boxes = [(pick(("FROM PHARMACY", "PHARMACY", "From")), _store(world, pen, office)), _doctor(world, pen)]
    if world.chance(0.4):
        boxes.reverse()
    for x, (heading, lines) in zip((40, 311), boxes, strict=True):
        sheet.box(x, 74, 261, 128, weight=0.9)
        sheet.box(x, 74, 261, 18, fill="#e0e0e0", weight=0.9)
        sheet.text(x + 6, 87, heading, bold=True)
        for i, (label, runs) in enumerate(lines):
            beside(sheet, x + 6, 108 + i * 17, label, runs, width=250, bold_label=False)
    y = _facts(sheet, world, pen, 222)
    sheet.text(40, y, pick(("Reason for fax:", "REQUEST (check one):", "This fax is about")), bold=True)
    y = ticks(sheet, 40, y + 18, REASONS, world.rng.randrange(len(REASONS)), right=572, gap=20)
    sheet.text(40, y + 10, pick(("Message:", "Pharmacist notes:", "Comments:")), bold=True)
    sheet.wrap(40, y + 28, 530, pen.text("message", pick(NOTES)), leading=15)
    y += 90
    sheet.text(40, y, "Prescriber signature: ____________________________      Date: ______________")
    sheet.wrap(40, 724, 532, NOTICE, size=8)


def _store(world: World, pen: Style, office: Office) -> list[Line]:
    pick, place = world.rng.choice, office.address
    return [
        (pick(("Pharmacy:", "Store:", "Name:")), [pen.text("from.organization", office.name)]),
        ("Address:", [f"{place.lines[0]}, {place.city}, {place.state} {place.postal_code}"]),
        (pick(("Phone:", "Ph:", "Telephone:")), [pen.phone("from.phone", office.phone)]),
        (pick(("Fax:", "Fax reply to:", "Fx:")), [pen.phone("from.fax", office.fax)]),
        (pick(("Pharmacist:", "RPh:", "Sent by:")), [pen.full_name("from.name", world.clerk)]),
    ]


def _doctor(world: World, pen: Style) -> tuple[str, list[Line]]:
    pick, to = world.rng.choice, world.referrer
    lines: list[Line] = [
        (pick(("Prescriber:", "Provider:", "Doctor:")), [wording.to_name(world, pen, to)]),
        (pick(("Office:", "Clinic:", "Practice:")), [pen.text("to.organization", to.office.name)]),
        (pick(("Fax:", "Fx:", "Fax no:")), [pen.phone("to.fax", to.office.fax)]),
    ]
    if world.chance(0.6):
        lines.insert(2, (pick(("Phone:", "Ph:")), [pen.phone("to.phone", to.office.phone)]))
    return pick(("TO PRESCRIBER", "PRESCRIBER", "To")), lines


def _facts(sheet: Sheet, world: World, pen: Style, y: float) -> float:
    pick, patient = world.rng.choice, world.patient
    sheet.labelled(40, y, pick(("Date:", "Date sent:")), pen.date("date", world.date))
    sheet.labelled(220, y, pick(("Pages:", "# Pages:", "Total pages:")), wording.page_count(world, pen))
    sheet.labelled(330, y, pick(("Re:", "Subject:")), pen.text("subject", pick(TOPICS)))
    name: list[Run] = [pen.text("patient.family", patient.family), ", ", pen.text("patient.given", patient.given)]
    sheet.labelled(40, y + 20, pick(("Patient:", "Patient name:", "Pt:")), *name)
    sheet.labelled(330, y + 20, pick(("DOB:", "Date of birth:")), pen.born("patient.birth_date", patient))
    sheet.line(40, y + 28, 572, y + 28, 0.6)
    return y + 50
