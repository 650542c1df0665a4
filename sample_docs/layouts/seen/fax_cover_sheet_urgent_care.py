"""An urgent care chain's cover to the family doctor: clinic hours at the right, the visit's papers ticked below."""

from sample_docs import style
from sample_docs.layouts.seen import cover_wording as wording
from sample_docs.layouts.seen import front_desk
from sample_docs.layouts.seen.cover_wording import Errand
from sample_docs.layouts.seen.front_desk import Line
from sample_docs.layouts.seen.placing import beside
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.world import World

NAMES = ("RapidPoint Urgent Care", "Meadowlark Walk-In Clinic", "FirstDoor Urgent Care - Northgate", "QuickMend Clinic")
SUBJECTS = ("Urgent care visit", "Visit summary for your patient", "Follow-up needed", "Walk-in visit note")
MESSAGES = (
    "Your patient was seen at our clinic. Please follow up within 3 to 5 days.",
    "Visit note and x-ray report attached for your records.",
    "Pt was told to call you for a recheck next week. Culture is still pending.",
    "Copy of today's visit. No action needed unless symptoms return.",
)
PAPERS = ("Visit note", "Lab results", "X-ray report", "EKG", "Work/school note", "Rx list", "Referral", "Other ______")
NOTICE = (
    "Information in this fax may be protected by state and federal privacy rules, including HIPAA (45 CFR). If it "
    "reached you by mistake, phone the clinic above and shred all pages."
)


def draw(sheet: Sheet, world: World) -> None:
    """Draw the cover sheet."""
    pen = style.draw(world.rng, dates="short slash two_digit", phones="dash parens dot")
    pick = world.rng.choice
    sheet.font, sheet.size = pick(("Open Sans", "Lato", "Liberation Sans")), 10.5
    sheet.page()
    errand = front_desk.errand(world, NAMES, SUBJECTS, MESSAGES)
    _letterhead(sheet, world, pen, errand)
    y = 160.0
    for left, right in _rows(world, pen, errand):
        beside(sheet, 54, y, *left, at=124, width=290)
        beside(sheet, 360, y, *right, at=418, width=198)
        y += 24
    sheet.line(54, y - 6, 558, y - 6, 1.5)
    sheet.text(54, y + 16, pick(("Attached:", "We are faxing:", "Enclosed (check all):")), bold=True)
    ticked = set(world.rng.sample(range(len(PAPERS) - 1), world.rng.randint(0, 3)))
    y = front_desk.boxes(sheet, 54, y + 36, PAPERS, ticked, columns=4, width=126, size=9.5, mark="check")
    sheet.text(54, y + 18, pick(("Comments:", "Notes:", "Comments to provider:")), bold=True)
    sheet.wrap(54, y + 36, 500, pen.text("message", errand.message), leading=16)
    sheet.wrap(54, 728, 504, NOTICE, size=8)


def _letterhead(sheet: Sheet, world: World, pen: Style, errand: Errand) -> None:
    color = world.rng.choice(("#c0392b", "#1a7f6b", "#34568b"))
    sheet.box(54, 44, 30, 30, fill=color, weight=0, radius=4)
    sheet.text(69, 67, "+", size=24, bold=True, color="#ffffff", align="center")
    sheet.text(94, 60, pen.text("from.organization", errand.office.name), size=17, bold=True, color=color)
    sheet.text(94, 74, errand.address, size=8.5)
    sheet.text(558, 124, world.rng.choice(("Open 8-8, 7 days a week", "No appointment needed")), size=8, align="right")
    sheet.text(54, 124, world.rng.choice(("Fax Cover Sheet", "FAX", "Provider Fax")), size=20, bold=True)


def _rows(world: World, pen: Style, errand: Errand) -> list[tuple[Line, Line]]:
    pick, to, office = world.rng.choice, errand.to, errand.office
    day, time = pen.date("date", world.date), pick(("", " " + front_desk.clock(world)))
    pages: Line = (pick(("Pages:", "# Pages:", "Pgs:")), [wording.page_count(world, pen)])
    return [
        (
            (pick(("Fax to:", "To PCP:", "To:")), [wording.to_name(world, pen, to)]),
            (pick(("Date:", "Sent:")), [day, time]),
        ),
        (
            (pick(("PCP office:", "Clinic:", "Office:")), [pen.text("to.organization", to.office.name)]),
            pages,
        ),
        ((pick(("PCP fax:", "Fax #:", "Fax:")), [pen.phone("to.fax", to.office.fax)]), _patient(world)),
        (
            (
                pick(("Fax from:", "From:", "Sent by:")),
                [wording.from_name(world, pen, errand), pick((", MA", "", " RT"))],
            ),
            (pick(("Tel:", "Call:", "Phone:")), [pen.phone("from.phone", office.phone)]),
        ),
        (
            (pick(("Re:", "Subject:")), [pen.text("subject", errand.subject)]),
            (pick(("Our fax:", "Fax back:")), [pen.phone("from.fax", office.fax)]),
        ),
    ]


def _patient(world: World) -> Line:
    return "Chart #:", [f"{world.rng.randint(10000, 99999)}-{world.rng.randint(1, 9)}"]
