"""A utilization review desk's form letter by fax: who it is for in a box, the case in a ruled table, a due date."""

from datetime import timedelta

from sample_docs import style
from sample_docs.layouts.seen import cover_wording as wording
from sample_docs.layouts.seen import front_desk
from sample_docs.layouts.seen.cover_wording import Errand
from sample_docs.layouts.seen.front_desk import Line
from sample_docs.layouts.seen.placing import beside, cell
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.truth import Run
from sample_docs.world import World, numbers

NAMES = (
    "Meridian Health Plan of the Midwest",
    "Sunrise Community Health Plan",
    "Unity Care Advantage",
    "TruBenefit TPA",
)
SUBJECTS = ("Additional clinical needed", "Concurrent review", "Peer to peer offer", "Clinical request - 2nd attempt")
MESSAGES = (
    "Please send the last two office notes and the therapy notes. Without them the request may be denied.",
    "The medical director could not approve this request as sent. Call us if you want to talk to a physician.",
    "Please fax current clinical, including vital signs, medications and the discharge plan.",
)
FIRM = "This message is for the addressee only. Dissemination or copying by anyone else is strictly prohibited."


def draw(sheet: Sheet, world: World) -> None:
    """Draw the cover sheet."""
    pen = style.draw(world.rng, dates="slash short medium", phones="dash parens one")
    pick = world.rng.choice
    sheet.font, sheet.size = pick(("Liberation Sans", "Carlito", "Roboto")), 10.5
    sheet.page()
    errand = front_desk.errand(world, NAMES, SUBJECTS, MESSAGES)
    sheet.text(54, 60, pen.text("from.organization", errand.office.name), size=16, bold=True, color="#23527c")
    desk = pick(("Utilization Management Department", "Medical Management", "Health Services - UM Intake"))
    sheet.text(54, 75, desk, size=10)
    sheet.text(558, 60, pick(("FAX COVER SHEET", "Fax Transmission", "UM FAX")), size=12, bold=True, align="right")
    bottom = _address(sheet, world, pen, errand)
    y = _case(sheet, world, pen, bottom + 16)
    subject = pick(("Subject:", "RE:", "Purpose:"))
    beside(sheet, 54, y + 28, subject, [pen.text("subject", errand.subject)], width=500)
    y = sheet.wrap(54, y + 52, 504, pen.text("message", errand.message), leading=16)
    _reply(sheet, world, pen, errand, y + 14)
    sheet.wrap(54, 740, 504, f"CONFIDENTIAL: {FIRM}", size=7.5)


def _address(sheet: Sheet, world: World, pen: Style, errand: Errand) -> float:
    pick, to = world.rng.choice, errand.to
    nurse: list[Run] = [wording.from_name(world, pen, errand), pick((", RN", ", LPN, UM Nurse", " RN, BSN"))]
    left: list[Line] = [
        (pick(("ATTN:", "To:", "TO:")), [wording.to_name(world, pen, to)]),
        (pick(("Provider/Facility:", "Office:", "Group:")), [pen.text("to.organization", to.office.name)]),
        (pick(("Fax Number:", "Fax:", "FAX #:")), [pen.phone("to.fax", to.office.fax)]),
    ]
    right: list[Line] = [
        (pick(("From:", "Nurse:", "FROM:")), nurse),
        (pick(("Date:", "Date Sent:")), [pen.date("date", world.date)]),
        (pick(("# of Pages:", "Pages:", "Total pages:")), [wording.page_count(world, pen)]),
    ]
    sheet.box(54, 90, 504, 74, weight=1)
    for i, (one, other) in enumerate(zip(left, right, strict=True)):
        beside(sheet, 62, 110 + i * 21, *one, width=280)
        beside(sheet, 352, 110 + i * 21, *other, width=200)
    return 164


def _case(sheet: Sheet, world: World, pen: Style, y: float) -> float:
    pick, patient = world.rng.choice, world.patient
    name: list[Run] = [pen.text("patient.family", patient.family), ", ", pen.text("patient.given", patient.given)]
    number = numbers.pattern(world.rng, pick(("26########", "REF-#######", "A#########")))
    cell(sheet, 54, y, 190, 30, pick(("Member", "Member Name", "Patient Name")), name)
    cell(sheet, 244, y, 90, 30, pick(("DOB", "Date of Birth")), [pen.born("patient.birth_date", patient)])
    cell(sheet, 334, y, 124, 30, pick(("Reference #", "Case ID", "Auth/Ref #")), [number])
    cell(sheet, 458, y, 100, 30, "Line of business", [pick(("Commercial", "Medicare", "Medicaid", "Exchange"))])
    return y + 30


def _reply(sheet: Sheet, world: World, pen: Style, errand: Errand, y: float) -> None:
    pick, office = world.rng.choice, errand.office
    due = pen.date("", world.date + timedelta(days=world.rng.randint(2, 10))).shown
    sheet.text(54, y, pick(("Information is due by ", "Please respond no later than ")) + due + ".", bold=True)
    fax = [pick(("Fax records to: ", "Return fax: ", "UM fax: ")), pen.phone("from.fax", office.fax)]
    phone = [pick(("Questions? Call ", "Phone: ", "Nurse line: ")), pen.phone("from.phone", office.phone)]
    sheet.text(54, y + 20, *fax)
    sheet.text(54, y + 36, *phone)
    sheet.text(54, y + 60, "Return this page on top of your records.", italic=True, size=9.5)
