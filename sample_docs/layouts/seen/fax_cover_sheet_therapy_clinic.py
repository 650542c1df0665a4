"""A physical therapy chain's cover: what is enclosed is ticked in two columns, the doctor first, return date asked."""

from datetime import timedelta

from sample_docs import style
from sample_docs.layouts.seen import cover_wording as wording
from sample_docs.layouts.seen.placing import beside
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.truth import Run
from sample_docs.world import World
from sample_docs.world.offices import Office

HOUSES = (
    "Stride Physical Therapy",
    "Kinetic Point Rehab & Sports Medicine",
    "Able Hands Occupational Therapy",
    "Mill Pond Physical Therapy, PC",
    "ReGain Spine and Rehab - East",
)
ENCLOSED = (
    "Initial evaluation",
    "Progress report",
    "Plan of care - needs signature",
    "Discharge summary",
    "Request for new order",
    "Request for records / imaging",
    "Insurance authorization",
    "Other",
)
NOTES = (
    "Please sign the plan of care on the line marked with an arrow and fax all pages back.",
    "Patient has finished 8 of 12 visits and would like to go on. Do you agree with 4 more weeks?",
    "We still need an order dated before the first visit. A verbal will not do for this plan.",
    "FYI only, nothing to sign today.",
)
NOTICE = (
    "This fax holds health information protected under HIPAA. Not for you? Tell us by phone at once and shred it. "
    "Keeping, copying or passing it on may be against the law."
)
Line = tuple[str, list[Run]]


def draw(sheet: Sheet, world: World) -> None:
    """Draw the cover."""
    pen = style.draw(world.rng, dates="short slash two_digit", phones="dash dot parens")
    pick = world.rng.choice
    sheet.font, sheet.size = pick(("Roboto", "Carlito", "Liberation Sans")), 11.5
    sheet.page()
    office = world.office(pick(HOUSES))
    world.sender = (office.name, office.fax)
    sheet.ignore("subject")  # the ticked words say what is sent, but no line is called the subject
    sheet.disc(78, 66, 24, "#9a9a9a")
    sheet.text(78, 74, office.name[0], size=24, bold=True, color="#ffffff", align="center")
    sheet.text(112, 64, pen.text("from.organization", office.name), size=17, bold=True)
    place = office.address
    sheet.text(112, 78, f"{', '.join(place.lines)} | {place.city}, {place.state} {place.postal_code}", size=9)
    sheet.text(54, 124, pick(("FAX TO PHYSICIAN", "Fax cover", "FAX")), size=15, bold=True)
    y = _facts(sheet, world, pen, office, 150)
    sheet.text(54, y + 8, pick(("Enclosed you will find:", "We are sending:", "ATTACHED")), bold=True)
    y = _enclosed(sheet, world, y + 28)
    sheet.text(54, y + 8, pick(("Therapist comments:", "Comments:", "Note:")), bold=True)
    sheet.wrap(54, y + 27, 504, pen.text("message", pick(NOTES)), leading=17)
    if world.chance(0.6):
        due = pen.date("", world.date + timedelta(days=world.rng.randint(3, 10))).shown
        sheet.text(
            54, y + 96, pick(("Please return by ", "We need this back by ", "Return signed copy by ")), due, bold=True
        )
    sheet.wrap(54, 724, 504, NOTICE, size=8.5)


def _facts(sheet: Sheet, world: World, pen: Style, office: Office, y: float) -> float:
    for left, right in _rows(world, pen, office):
        beside(sheet, 54, y, left[0], left[1], width=300, bold_label=False, bold=True)
        beside(sheet, 366, y, right[0], right[1], width=196, bold_label=False, bold=True)
        y += 23
    return y


def _rows(world: World, pen: Style, office: Office) -> list[list[Line]]:
    pick, to, patient = world.rng.choice, world.referrer, world.patient
    name: list[Run] = [pen.text("patient.given", patient.given), " ", pen.text("patient.family", patient.family)]
    return [
        [
            (pick(("Physician:", "Referring MD:", "To Dr.:")), [wording.to_name(world, pen, to)]),
            (pick(("Fax:", "MD fax:", "Fax #:")), [pen.phone("to.fax", to.office.fax)]),
        ],
        [
            (pick(("Practice:", "Office:", "Clinic:")), [pen.text("to.organization", to.office.name)]),
            (pick(("Date:", "Date sent:")), [pen.date("date", world.date)]),
        ],
        [
            (pick(("Patient:", "Pt:", "Patient name:")), name),
            (pick(("DOB:", "D.O.B.:", "Birth date:")), [pen.born("patient.birth_date", patient)]),
        ],
        [
            (
                pick(("Sent by:", "From:", "Therapist:")),
                [pen.full_name("from.name", world.clerk), pick((", PT", "", ""))],
            ),
            (pick(("Pages incl. this one:", "Pages:", "# of pages:")), [wording.page_count(world, pen)]),
        ],
        [
            (pick(("Our phone:", "Clinic phone:", "Phone:")), [pen.phone("from.phone", office.phone)]),
            (pick(("Our fax:", "Fax back to:", "Clinic fax:")), [pen.phone("from.fax", office.fax)]),
        ],
    ]


def _enclosed(sheet: Sheet, world: World, y: float) -> float:
    chosen = set(world.rng.sample(range(len(ENCLOSED) - 1), world.rng.choice((1, 1, 2))))
    for i, label in enumerate(ENCLOSED):
        sheet.tick(66 + i % 2 * 250, y + i // 2 * 19, label, ticked=i in chosen, mark="check", size=11)
    return y + 4 * 19
