"""A school health office's form, copied for years: capitals, values typed or written on underlines, some left blank."""

from sample_docs import fonts, style
from sample_docs.layouts.seen import cover_wording as wording
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.truth import Run
from sample_docs.world import World
from sample_docs.world.offices import Office

SCHOOLS = (
    "Maple Hollow Elementary School",
    "Pinnacle Middle School",
    "Sandpiper Early Learning Center",
    "Old Ferry High School",
    "Harvest Moon Head Start",
)
SUBJECTS = ("Asthma action plan", "Immunization record", "Medication form", "Sports physical", "Diet order")
NOTES = (
    "Please sign the form and fax it back before Monday.",
    "We need a new order for this school year.",
    "Parent consent is on page 2.",
)
NOTICE = (
    "This fax may contain student education and health records protected by FERPA and HIPAA. It is for the use of the "
    "person named above only. If received in error please notify the school by phone and destroy all copies."
)
Blank = tuple[float, float, str, list[Run]]


def draw(sheet: Sheet, world: World) -> None:
    """Draw the form."""
    pen = style.draw(world.rng, dates="short two_digit dash", phones="dash parens slash")
    pick = world.rng.choice
    hand = pick(("Liberation Mono", "Handwriting", "Liberation Serif"))
    sheet.font, sheet.size = pick(("Liberation Sans", "DejaVu Serif", "Liberation Serif")), 11
    sheet.page()
    if hand == "Handwriting":
        sheet.trap("handwriting")
    office = world.office(pick(SCHOOLS))
    world.sender = (office.name, office.fax)
    sheet.text(306, 62, pen.text("from.organization", office.name), size=16, bold=True, align="center")
    sheet.text(306, 78, pick(("Health Office", "Nurse's Office", "Student Health Services")), align="center")
    place = office.address
    sheet.text(306, 92, f"{place.lines[0]}, {place.city}, {place.state} {place.postal_code}", size=9, align="center")
    sheet.text(306, 124, pick(("FAX", "FAX COVER SHEET", "FAX TRANSMITTAL FORM")), size=18, bold=True, align="center")
    y = 164.0
    for row in _rows(world, pen, office):
        for left, right, label, runs in row:
            _blank(sheet, hand, (left, right, y), label, runs)
        y += 30
    sheet.text(60, y + 4, pick(("COMMENTS:", "MESSAGE:", "NOTES:")), bold=True)
    sheet.text(154, y + 2, pen.text("message", pick(NOTES)), font=hand, size=13 if hand == "Handwriting" else 10.5)
    for i in range(5):
        sheet.line(150 if i == 0 else 60, y + 6 + i * 26, 552, y + 6 + i * 26, 0.6)
    sheet.wrap(60, 710, 492, NOTICE, size=8.5, italic=True)


def _blank(sheet: Sheet, hand: str, edges: tuple[float, float, float], label: str, runs: list[Run]) -> None:
    left, right, y = edges
    end = sheet.text(left, y, label, bold=True) + 4
    sheet.line(end, y + 2.5, right, y + 2.5, 0.6)
    size = 14.0 if hand == "Handwriting" else 11.0
    taken = sum(fonts.width(r if isinstance(r, str) else r.shown, fonts.font_name(hand), size) for r in runs)
    sheet.text(end + 4, y - 1, *runs, font=hand, size=min(size, size * (right - end - 6) / max(taken, 1)))


def _rows(world: World, pen: Style, office: Office) -> list[list[Blank]]:
    pick, to = world.rng.choice, world.referrer
    voice: list[Run] = [pen.phone("to.phone", to.office.phone)] if world.chance(0.4) else []
    back: list[Run] = [pen.phone("from.fax", office.fax)] if world.chance(0.75) else []
    date: Blank = (60, 290, "DATE:", [pen.date("date", world.date)])
    label = pick(("# OF PAGES (WITH COVER):", "NO. OF PAGES:", "PAGES:"))
    pages: Blank = (300, 552, label, [wording.page_count(world, pen)])
    clinic = pen.text("to.organization", to.office.name)
    rows: list[list[Blank]] = [
        [(60, 552, pick(("TO:", "ATTN:", "DOCTOR:")), [wording.to_name(world, pen, to)])],
        [(60, 552, pick(("CLINIC:", "DOCTOR'S OFFICE:", "AGENCY:")), [clinic])],
        [(60, 300, "FAX #:", [pen.phone("to.fax", to.office.fax)]), (310, 552, "PHONE #:", voice)],
        [(60, 552, "FROM:", [pen.full_name("from.name", world.clerk), pick((", RN", " RN, School Nurse", ""))])],
        [(60, 300, "PHONE #:", [pen.phone("from.phone", office.phone)]), (310, 552, "FAX #:", back)],
        [(60, 552, pick(("RE:", "REGARDING:", "SUBJECT:")), [pen.text("subject", pick(SUBJECTS))])],
    ]
    return [[date, pages], *rows] if world.chance(0.5) else [*rows, [date, pages]]
