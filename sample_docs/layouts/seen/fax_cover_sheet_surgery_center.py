"""A surgery center's cover asking for clearance: boxes with black tabs for labels, three dates beside each other."""

from datetime import timedelta

from sample_docs import style
from sample_docs.layouts.seen import cover_wording as wording
from sample_docs.layouts.seen.placing import fitted
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.truth import Run
from sample_docs.world import World
from sample_docs.world.offices import Office

HOUSES = (
    "Twin Pines Ambulatory Surgery Center",
    "Outpatient Surgery Center of the Lakes",
    "Eye Surgery Institute",
    "Endoscopy Suites at Mill Creek",
    "Orthopaedic SurgiCenter, LLC",
)
SUBJECTS = ("Pre-op clearance", "History and physical needed", "Surgical clearance", "Pre-op testing", "H&P update")
NOTES = (
    "Please fax the H&P (within 30 days), EKG and labs. The case will be cancelled without them.",
    "Anesthesia asks whether the blood thinner may be held and for how many days.",
    "Clearance form is page 2. Sign, date, and return with the last office note.",
)
NOTICE = (
    "CONFIDENTIAL: contains individually identifiable health information. Anyone but the addressee is hereby notified "
    "that reading, copying or giving out these pages is prohibited by law."
)
Box = tuple[float, float, str, list[Run]]


def draw(sheet: Sheet, world: World) -> None:
    """Draw the cover."""
    pen = style.draw(world.rng, dates="slash two_digit short", phones="parens dash dot")
    pick = world.rng.choice
    sheet.font, sheet.size = pick(("Roboto Condensed", "DejaVu Sans Condensed", "Liberation Sans")), 11
    sheet.page()
    sheet.trap("several_dates", "several_names")
    office = world.office(pick(HOUSES))
    world.sender = (office.name, office.fax)
    place = office.address
    sheet.text(44, 62, pen.text("from.organization", office.name), size=18, bold=True)
    sheet.text(44, 76, f"{', '.join(place.lines)}  {place.city}, {place.state} {place.postal_code}", size=9)
    sheet.text(568, 62, pick(("FAX", "Fax Cover")), size=18, bold=True, align="right")
    y = 94.0
    for row in (*_people(world, pen, office), *_case(world, pen)):
        for box in row:
            _box(sheet, y, box)
        y += 46
    sheet.text(44, y + 20, pick(("Comments", "What we need", "MESSAGE")), bold=True, size=12)
    sheet.wrap(44, y + 40, 524, pen.text("message", pick(NOTES)), leading=17)
    sheet.wrap(44, 730, 524, NOTICE, size=8.5)


def _box(sheet: Sheet, y: float, box: Box) -> None:
    x, width, label, runs = box
    sheet.box(x, y, width, 38, weight=1)
    sheet.box(x, y, width, 13, fill="#000000", weight=0)
    sheet.text(x + 4, y + 10, label, size=8.5, bold=True, color="#ffffff")
    sheet.text(x + 6, y + 30, *runs, size=fitted(sheet, runs, width - 10, 12))


def _people(world: World, pen: Style, office: Office) -> list[list[Box]]:
    pick, to = world.rng.choice, world.referrer
    nurse: list[Run] = [pen.full_name("from.name", world.clerk), pick((", RN", "", ""))]
    names = pick((("TO", "FROM"), ("Attention", "Sent by"), ("TO (PCP)", "PRE-OP NURSE"), ("To", "Contact")))
    return [
        [
            (44, 258, names[0], [wording.to_name(world, pen, to)]),
            (310, 258, pick(("OFFICE", "PRACTICE", "Clinic")), [pen.text("to.organization", to.office.name)]),
        ],
        [
            (44, 170, pick(("OFFICE FAX", "FAX TO", "PCP fax")), [pen.phone("to.fax", to.office.fax)]),
            (222, 170, pick(("OFFICE PHONE", "PCP phone")), [pen.phone("to.phone", to.office.phone)]),
            (400, 168, pick(("PAGES (INCL. COVER)", "No. of pages")), [wording.page_count(world, pen)]),
        ],
        [
            (44, 170, names[1], nurse),
            (222, 170, pick(("PRE-OP PHONE", "Our phone")), [pen.phone("from.phone", office.phone)]),
            (400, 168, pick(("RETURN FAX", "Pre-op fax", "FAX BACK TO")), [pen.phone("from.fax", office.fax)]),
        ],
    ]


def _case(world: World, pen: Style) -> list[list[Box]]:
    pick, patient = world.rng.choice, world.patient
    surgery = world.date + timedelta(days=world.rng.randint(9, 40))
    due = pen.date("", surgery - timedelta(days=world.rng.randint(2, 7))).shown
    name: list[Run] = [pen.text("patient.family", patient.family), ", ", pen.text("patient.given", patient.given)]
    return [
        [
            (44, 258, pick(("PATIENT", "Patient name")), name),
            (310, 90, pick(("DOB", "Birth date")), [pen.born("patient.birth_date", patient)]),
            (408, 160, "SURGEON", [f"{world.specialist.person.given[0]}. {world.specialist.person.family}, MD"]),
        ],
        [
            (44, 258, pick(("RE", "SUBJECT")), [pen.text("subject", pick(SUBJECTS))]),
            (310, 82, pick(("FAX DATE", "Date sent", "TODAY")), [pen.date("date", world.date)]),
            (398, 82, pick(("SURGERY DATE", "DOS")), [pen.date("", surgery).shown]),
            (486, 82, "NEEDED BY", [due]),
        ],
    ]
