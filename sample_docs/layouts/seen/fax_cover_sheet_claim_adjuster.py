"""A workers' compensation adjuster's cover: claim facts in a block at the right margin, mailing address in the head."""

from datetime import timedelta

from sample_docs import style
from sample_docs.layouts.seen import cover_wording as wording
from sample_docs.layouts.seen import front_desk
from sample_docs.layouts.seen.cover_wording import Errand
from sample_docs.layouts.seen.front_desk import Line
from sample_docs.layouts.seen.placing import beside
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.truth import Run
from sample_docs.world import World, numbers, payers, places

NAMES = (
    "Stonebridge Mutual Insurance",
    "Crestline Claims Services",
    "Granite Casualty Company",
    "Harbor Risk Managers",
)
SUBJECTS = (
    "Work status needed",
    "Medical records request",
    "Bill review",
    "Authorization of MRI",
    "New claim information",
)
MESSAGES = (
    "Please send office notes and a current work status report for the date of service below.",
    "The MRI of the lumbar spine is authorized. Please send the report and your bill on a CMS-1500.",
    "We have not received notes with your bill. It cannot be paid without them.",
    "This claim is accepted. Send all bills and notes to the address above and include the claim number.",
)


def draw(sheet: Sheet, world: World) -> None:
    """Draw the cover sheet."""
    pen = style.draw(world.rng, dates="slash short dash", phones="parens dash dot")
    pick = world.rng.choice
    sheet.font, sheet.size = pick(("Liberation Serif", "Liberation Sans", "Caladea")), 11
    sheet.page()
    errand = front_desk.errand(world, NAMES, SUBJECTS, MESSAGES)
    box = places.po_box(world.rng, errand.office.city)
    sheet.text(540, 62, pen.text("from.organization", errand.office.name), size=15, bold=True, align="right")
    sheet.text(540, 76, pick(("Workers' Compensation Claims", "Claims Department", "WC Unit")), size=10, align="right")
    sheet.text(540, 89, f"{box.lines[0]}, {box.city}, {box.state} {box.postal_code}", size=9, align="right")
    sheet.text(72, 128, pick(("FACSIMILE COVER", "Fax Cover Sheet", "FAX TRANSMITTAL")), size=17, bold=True)
    y = 158.0
    for label, runs in _lines(world, pen, errand):
        beside(sheet, 72, y, label, runs, at=140, width=250)
        y += 20
    _claim(sheet, world, pen, 150)
    sheet.line(72, y + 2, 540, y + 2, 0.8)
    y = sheet.wrap(72, y + 28, 468, pen.text("message", errand.message), leading=17)
    _reach(sheet, world, pen, errand, y + 20)
    sheet.wrap(72, 722, 468, pick(wording.NOTICES), size=8)


def _lines(world: World, pen: Style, errand: Errand) -> list[Line]:
    pick, to = world.rng.choice, errand.to
    return [
        (pick(("Date:", "DATE:")), [pen.date("date", world.date)]),
        (pick(("To:", "TO:", "Provider:")), [wording.to_name(world, pen, to)]),
        (pick(("Facility:", "Company:", "Clinic:")), [pen.text("to.organization", to.office.name)]),
        (pick(("Fax #:", "Fax:", "Fax No.:")), [pen.phone("to.fax", to.office.fax)]),
        (pick(("From:", "FROM:", "Adjuster:")), [wording.from_name(world, pen, errand)]),
        (pick(("Pages:", "# Pages:")), [wording.page_count(world, pen), pick(("", " (including cover)"))]),
        (pick(("Subject:", "Re:")), [pen.text("subject", errand.subject)]),
    ]


def _claim(sheet: Sheet, world: World, pen: Style, y: float) -> None:
    pick, patient = world.rng.choice, world.patient
    name: list[Run] = [pen.text("patient.given", patient.given), " ", pen.text("patient.family", patient.family)]
    hurt = pen.date("", world.date - timedelta(days=world.rng.randint(9, 200))).shown
    lines: list[Line] = [
        (pick(("Claimant:", "Injured worker:", "Employee:")), name),
        (pick(("Claim #:", "Claim No.:", "File #:")), [numbers.pattern(world.rng, "WC26-9#####")]),
        (pick(("D/Injury:", "DOI:", "Date of loss:")), [hurt]),
    ]
    if world.chance(0.5):
        lines.append((pick(("Employer:", "Insured:")), [pick(payers.EMPLOYERS)]))
    elif world.chance(0.7):
        lines.append(("DOB:", [pen.born("patient.birth_date", patient)]))
    sheet.box(344, y - 6, 196, 4 + 32 * len(lines), fill="#f0f0f0", weight=0.6)
    for i, (label, runs) in enumerate(lines):
        sheet.text(352, y + 10 + i * 32, label, size=8.5)
        sheet.text(352, y + 23 + i * 32, *runs, size=10.5, bold=True)


def _reach(sheet: Sheet, world: World, pen: Style, errand: Errand, y: float) -> None:
    pick, office = world.rng.choice, errand.office
    sheet.text(72, y, pick(("Thank you,", "Sincerely,", "Thanks,")))
    sheet.ignore("message")  # the closing may be read as part of it
    sheet.text(72, y + 34, errand.clerk.given + " " + errand.clerk.family)
    role = pick(("Claims Adjuster", "Sr. Claim Representative", "Medical-Only Adjuster"))
    sheet.text(72, y + 48, role)
    sheet.text(72, y + 62, pick(("Direct: ", "Phone: ", "Tel ")), pen.phone("from.phone", office.phone))
    sheet.text(72, y + 76, pick(("Fax: ", "Fax records to ", "e-Fax: ")), pen.phone("from.fax", office.fax))
