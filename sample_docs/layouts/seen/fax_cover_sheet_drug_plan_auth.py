"""A drug plan's automatic fax about a prior authorization: window-envelope address, case box, bar code, notices."""

from dataclasses import replace

from sample_docs import style
from sample_docs.layouts.seen import cover_wording as wording
from sample_docs.layouts.seen.placing import fitted
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.truth import Run
from sample_docs.world import World, numbers
from sample_docs.world.offices import Office

HOUSES = ("ClearScript Pharmacy Benefits", "Optimark Rx Solutions", "National Rx Partners")
ASKED = ("Prior authorization - information needed", "Coverage was requested. Please answer the questions attached.")
MATTERS = (
    ASKED,
    ("Step therapy review", ASKED[1]),
    (
        "Notice of approval",
        "The request was approved. You need not do anything. The pharmacy may submit the claim again.",
    ),
    (
        "Quantity limit exception",
        "We could not reach your office by phone. Without an answer within 72 hours the request will be closed.",
    ),
)
FINE = (
    (
        "This fax is for prescribers only. Change your contact details in the provider portal, not by fax. "
        "We obey the civil rights laws. Language help is free: call the number on the member's card."
    ),
    (
        "If you are not the prescriber or work for the prescriber, you got protected health information in error. "
        "Destroy it and call us. Please do not reply with other patients' information on the same fax."
    ),
)
Line = tuple[str, list[Run]]


def draw(sheet: Sheet, world: World) -> None:
    """Draw the page."""
    pen = style.draw(world.rng, dates="slash long day_first", phones="one dash parens")
    pick = world.rng.choice
    sheet.font, sheet.size = pick(("Open Sans", "Roboto", "Liberation Sans")), 10
    sheet.page()
    sheet.trap("no_sender_name")
    office = replace(world.office(pick(HOUSES)), phone=numbers.toll_free(world.rng), fax=numbers.toll_free(world.rng))
    world.sender = (office.name, office.fax)
    _heading(sheet, world, pen, office)
    _address(sheet, world, pen, 132)
    _case(sheet, world, pen, 112)
    subject, note = pick(MATTERS)
    sheet.text(46, 258, pick(("Regarding: ", "RE: ", "Subject: ")), pen.text("subject", subject), bold=True, size=11)
    y = sheet.wrap(46, 282, 520, pen.text("message", note), leading=15)
    _contact(sheet, world, pen, office, y + 16)
    y = 640.0
    for text in FINE:
        y = sheet.wrap(46, y, 520, text, size=7.5) + 6
    for i in range(90):
        sheet.box(46 + i * 2.4, 728, pick((0.6, 1.1, 1.7)), 26, fill="#000000", weight=0)
    sheet.text(
        566, 752, f"PA-{world.rng.randint(100, 999)}F  Rev 01/{world.rng.randint(19, 26)}", size=7, align="right"
    )


def _heading(sheet: Sheet, world: World, pen: Style, office: Office) -> None:
    pick = world.rng.choice
    sheet.box(46, 40, 26, 26, fill="#000000", weight=0, radius=13)
    sheet.text(80, 58, pen.text("from.organization", office.name), size=15, bold=True)
    sheet.text(46, 98, pick(("FAX", "Fax Cover Sheet", "Facsimile")), size=15)
    team = pick(("Coverage Review Department", "Prior Authorization Unit", "Clinical Review"))
    sheet.text(566, 50, team, size=9, align="right")
    sheet.text(
        566,
        62,
        f"P.O. Box {world.rng.randint(1000, 9999)}, {office.city.name}, {office.city.state}",
        size=9,
        align="right",
    )


def _address(sheet: Sheet, world: World, pen: Style, y: float) -> None:
    to, place = world.referrer, world.referrer.office.address
    lines: list[list[Run]] = [
        [wording.to_name(world, pen, to)],
        [pen.text("to.organization", to.office.name)],
        [", ".join(place.lines)],
        [f"{place.city}, {place.state} {place.postal_code}"],
        [world.rng.choice(("Via fax: ", "Fax: ", "VIA FAX ")), pen.phone("to.fax", to.office.fax)],
    ]
    sheet.stack(46, y, lines, leading=14)


def _case(sheet: Sheet, world: World, pen: Style, y: float) -> None:
    pick, patient = world.rng.choice, world.patient
    name: list[Run] = [pen.text("patient.given", patient.given), " ", pen.text("patient.family", patient.family)]
    lines: list[Line] = [
        (pick(("Date", "Date of notice", "Fax date")), [pen.date("date", world.date)]),
        (pick(("Pages", "Number of pages", "Total pages (incl. cover)")), [wording.page_count(world, pen)]),
        (pick(("Case number", "Reference ID", "PA case")), [f"{world.rng.randint(10**7, 10**8)}"]),
        (pick(("Member", "Patient", "Member name")), name),
        (pick(("Date of birth", "Member DOB")), [pen.born("patient.birth_date", patient)]),
        ("Member ID", [f"*****{world.rng.randint(1000, 9999)}"]),
    ]
    sheet.box(330, y, 236, 122, fill="#f0f0f0", weight=0.6)
    for i, (label, runs) in enumerate(lines):
        sheet.text(338, y + 17 + i * 18.5, label, size=8.5)
        sheet.text(558, y + 17 + i * 18.5, *runs, size=fitted(sheet, runs, 120), align="right")


def _contact(sheet: Sheet, world: World, pen: Style, office: Office, y: float) -> None:
    pick = world.rng.choice
    sheet.text(46, y, pick(("How to reach us", "Next steps", "Send your answer")), bold=True, size=11)
    sheet.text(58, y + 18, pick(("Fax the completed form to ", "Fax: ")), pen.phone("from.fax", office.fax))
    sheet.text(
        58, y + 34, pick(("Call ", "Phone: ", "Questions? Call ")), pen.phone("from.phone", office.phone), " (24 hours)"
    )
