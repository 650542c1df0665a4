"""A community behavioral health centre's form: program boxes, the federal redisclosure notice in the middle."""

from sample_docs import style
from sample_docs.layouts.seen import cover_wording as wording
from sample_docs.layouts.seen import front_desk
from sample_docs.layouts.seen.cover_wording import Errand
from sample_docs.layouts.seen.front_desk import Line
from sample_docs.layouts.seen.placing import fitted
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.world import World

NAMES = (
    "Compass Behavioral Health",
    "North Star Community Mental Health",
    "Steps Forward Recovery Center",
    "Family Service Counseling of the Valley",
)
SUBJECTS = (
    "Coordination of care",
    "Intake assessment",
    "Medication list request",
    "Labs for psychiatry",
    "Referral reply",
)
MESSAGES = (
    "Our psychiatric NP asks for the last EKG and a metabolic panel.",
    "Coordination of care letter attached. A signed release is on file.",
    "We have placed your patient on the wait list; first visit in about three weeks.",
    "Please confirm current medications. We are starting a new one on Thursday.",
)
PROGRAMS = ("Outpatient", "Psychiatry", "Substance use", "Crisis team", "Children's services", "Housing")
NOTICE = (
    "42 CFR part 2 prohibits unauthorized use or disclosure of these records. A general authorization for the release "
    "of medical information is not sufficient for this purpose."
)


def draw(sheet: Sheet, world: World) -> None:
    """Draw the form."""
    pen = style.draw(world.rng, dates="slash short two_digit dash", phones="parens dash tight")
    pick = world.rng.choice
    sheet.font, sheet.size = pick(("Caladea", "Liberation Sans", "Liberation Serif")), 11
    sheet.page()
    errand = front_desk.errand(world, NAMES, SUBJECTS, MESSAGES)
    sheet.text(60, 60, pick(("FAX", "FAX COVER SHEET", "Fax Transmittal")), size=16, bold=True)
    sheet.text(552, 56, pen.text("from.organization", errand.office.name), size=13, bold=True, align="right")
    sheet.text(552, 69, errand.address, size=8.5, align="right")
    sheet.line(60, 78, 552, 78, 1)
    y = 106.0
    for row in _rows(world, pen, errand):
        width = 492 / len(row)
        for i, line in enumerate(row):
            _blank(sheet, 60 + i * width, y, width - 12, line)
        y += 26
    sheet.text(60, y, pick(("Program:", "Sending program:", "Service line:")))
    chosen = {world.rng.randrange(len(PROGRAMS))} if world.chance(0.7) else set()
    y = front_desk.boxes(sheet, 156, y, PROGRAMS, chosen, columns=3, width=130, size=10)
    sheet.box(60, y + 2, 492, 40, weight=1.2)
    sheet.wrap(68, y + 18, 476, NOTICE, size=9)
    sheet.text(60, y + 66, pick(("Comments:", "Message:", "Remarks:")))
    sheet.wrap(60, y + 88, 492, pen.text("message", errand.message), leading=18)
    sheet.text(60, 756, f"Form CS-{world.rng.randint(10, 99)}  rev. 3/21", size=7.5)
    sheet.text(552, 756, "If pages are missing, please call the sender.", size=8.5, align="right")


def _rows(world: World, pen: Style, errand: Errand) -> list[list[Line]]:
    pick, to, office = world.rng.choice, errand.to, errand.office
    day: Line = (pick(("Date:", "Today's date:")), [pen.date("date", world.date)])
    pages: Line = (pick(("Number of pages:", "Pages incl. cover:", "# pages:")), [wording.page_count(world, pen)])
    role = pick(("", ", LCSW", ", Care Coordinator", ", LPC"))
    phone: Line = (
        pick(("Phone:", "Office phone:")),
        [pen.phone("to.phone", to.office.phone)] if world.chance(0.4) else [],
    )
    subject: Line = (pick(("Re:", "Subject:", "Regarding:")), [pen.text("subject", errand.subject)])
    return [
        [day, pages],
        [(pick(("To:", "Attention:", "Send to:")), [wording.to_name(world, pen, to)])],
        [(pick(("Agency/Practice:", "Agency:", "Of:")), [pen.text("to.organization", to.office.name)])],
        [(pick(("Fax:", "Fax number:")), [pen.phone("to.fax", to.office.fax)]), phone],
        [(pick(("From:", "Staff name:")), [wording.from_name(world, pen, errand), role])],
        [
            (pick(("My phone:", "Staff phone:")), [pen.phone("from.phone", office.phone)]),
            (pick(("Our fax:", "Return fax:")), [pen.phone("from.fax", office.fax)]),
        ],
        [subject],
    ]


def _blank(sheet: Sheet, x: float, y: float, width: float, line: Line) -> None:
    label, runs = line
    end = sheet.text(x, y, label) + 4
    sheet.line(end, y + 2, x + width, y + 2, 0.5)
    sheet.text(end + 4, y, *runs, size=fitted(sheet, runs, x + width - end - 4))
