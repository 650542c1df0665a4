"""A web form printed by the browser: labels over boxes with values, a web address and "1/1" at the foot."""

from sample_docs import fonts, style
from sample_docs.layouts.seen import cover_wording as wording
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.truth import Run, shown
from sample_docs.world import World
from sample_docs.world.offices import Office

HOUSES = (
    "Bridgewell Assisted Living",
    "Sycamore Behavioral Health",
    "Lantern Hill Rehabilitation",
    "Cedarbrook Dialysis Center",
    "Orchard Park Sleep Clinic",
)
SUBJECTS = ("Medication list", "Orders for new resident", "Progress note", "TB screening form", "Treatment summary")
NOTES = (
    "Please review and send back signed orders before admission.",
    "Attached is the summary of this month's treatments.",
    "New resident moves in on the 15th. We need a current medication list.",
)
Line = tuple[str, list[Run]]


def draw(sheet: Sheet, world: World) -> None:
    """Draw the print-out."""
    pen = style.draw(world.rng, dates="slash iso short", phones="parens dash dot")
    pick = world.rng.choice
    sheet.font, sheet.size = pick(("Roboto", "Open Sans", "Liberation Sans")), 10.5
    sheet.page()
    office = world.office(pick(HOUSES))
    world.sender = (office.name, office.fax)
    stamp = f"{world.date:%m/%d/%y}, {world.rng.randint(1, 12)}:{world.rng.randrange(10, 60)} PM"
    title = pick(("Send a Fax", "Fax Cover Sheet", "Outbound Fax Request", "New Fax"))
    sheet.text(28, 24, stamp, size=7.5)
    sheet.text(306, 24, title, size=7.5, align="center")
    sheet.text(28, 776, f"https://{office.website.removeprefix('www.')}/fax/new?id={world.rng.randint(1000, 99999)}",
               size=7.5)  # fmt: skip
    sheet.text(584, 776, "1/1", size=7.5, align="right")
    sheet.text(60, 70, title, size=20, bold=True)
    sheet.text(60, 88, pick(("* Required fields", "Fields marked * are required")), size=8)
    star = pick(("*", " *", ""))
    y = 112.0
    for heading, lines in _parts(world, pen, office):
        sheet.text(60, y, heading, size=13, bold=True, color="#2a5d8f")
        y = _fields(sheet, y + 20, lines, star)
    sheet.text(60, y - 4, pick(("Message", "Cover note", "Comments")), size=9, bold=True)
    sheet.box(60, y, 492, 74, weight=0.6, radius=3)
    sheet.wrap(67, y + 17, 478, pen.text("message", pick(NOTES)))
    wide = pick(("Send Fax", "Submit", "Print"))
    sheet.box(60, y + 88, 74, 22, fill="#2a5d8f", weight=0, radius=4)
    sheet.text(97, y + 103, wide, color="#ffffff", align="center")


def _fields(sheet: Sheet, y: float, lines: list[Line], star: str) -> float:
    for i, (label, runs) in enumerate(lines):
        x, top = 60 + i % 2 * 252, y + i // 2 * 42
        sheet.text(x, top, label + star, size=9, bold=True)
        sheet.box(x, top + 4, 240, 22, weight=0.6, radius=3)
        taken = fonts.width("".join(shown(r) for r in runs), fonts.font_name(sheet.font), 10.5)
        sheet.text(x + 7, top + 19, *runs, size=min(10.5, 10.5 * 228 / max(taken, 1)))
    return y + (len(lines) + 1) // 2 * 42 + 12


def _parts(world: World, pen: Style, office: Office) -> list[tuple[str, list[Line]]]:
    pick, to = world.rng.choice, world.referrer
    pages: list[Run] = [wording.page_count(world, pen)]
    recipient: list[Line] = [
        (pick(("Name", "Recipient name", "To")), [wording.to_name(world, pen, to)]),
        (pick(("Organization", "Company", "Facility")), [pen.text("to.organization", to.office.name)]),
        (pick(("Fax number", "Fax", "Recipient fax")), [pen.phone("to.fax", to.office.fax)]),
        ("Phone number", [pen.phone("to.phone", to.office.phone)] if world.chance(0.4) else []),
    ]
    sender: list[Line] = [
        (pick(("Name", "Your name", "From")), [pen.full_name("from.name", world.clerk)]),
        (pick(("Organization", "Company", "Your facility")), [pen.text("from.organization", office.name)]),
        (pick(("Phone number", "Phone", "Your phone")), [pen.phone("from.phone", office.phone)]),
        (pick(("Fax number", "Fax", "Reply fax")), [pen.phone("from.fax", office.fax)]),
    ]
    rest: list[Line] = [
        (pick(("Subject", "Re", "Regarding")), [pen.text("subject", pick(SUBJECTS))]),
        (pick(("Date", "Date sent")), [pen.date("date", world.date)]),
        (pick(("Number of pages", "Pages", "Page count (incl. cover)")), pages),
    ]
    if world.chance(0.7):
        urgency: Run = pick((pen.text("urgency", "Urgent", "urgent"), pen.text("urgency", "Routine", "routine")))
        rest.append((pick(("Priority", "Urgency")), [urgency]))
    headings = pick((("Recipient", "Sender", "Fax details"), ("Send to", "Sent by", "About this fax")))
    return list(zip(headings, (recipient, sender, rest), strict=True))
