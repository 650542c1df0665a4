"""A billing company's cover for a practice that it bills for: tabbed upper-case labels, a table of open accounts."""

from sample_docs import style
from sample_docs.layouts.seen import cover_wording as wording
from sample_docs.layouts.seen.placing import fitted
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.table import Column, Look, Row, draw_table
from sample_docs.truth import Run
from sample_docs.world import World
from sample_docs.world.offices import Office

HOUSES = (
    "Ledgerline Medical Billing, Inc.",
    "Apex Revenue Partners",
    "ProClaim Physician Billing Services",
    "Tri-State Medical Receivables LLC",
)
CLIENTS = ("Emergency Physicians of the Plains", "Valley Anesthesia Group", "Radiology Readers, PC", "Lakes Pathology")
DESKS = ("Office Manager", "Billing Dept.", "Insurance / Billing", "Medical Records", "Front Desk")
SUBJECTS = (
    "Insurance information needed",
    "Missing demographics",
    "Face sheets",
    "Timely filing",
    "Records for appeal",
)
NEEDS = ("Copy of card", "Face sheet", "Auth number", "Op note", "Corrected DOB", "Signed order", "Secondary ins.")
NOTES = (
    "The accounts below were sent back by the payer. Please write in what is missing and fax this sheet back.",
    "We have tried twice by phone. Timely filing runs out at the end of the month.",
    "Please send the records for the dates listed. No charge letter is needed from us.",
)
NOTICE = (
    "The enclosed documents are the property of the sender and may contain PHI. Use by anyone other than the addressee "
    "is not authorized. Report mistakes in delivery to our compliance hotline."
)


def draw(sheet: Sheet, world: World) -> None:
    """Draw the cover."""
    pen = style.draw(world.rng, dates="slash two_digit short", phones="dash parens one")
    pick = world.rng.choice
    sheet.font, sheet.size = pick(("Liberation Sans", "Carlito", "Open Sans")), 10.5
    sheet.page()
    sheet.trap("several_dates", "on_behalf_of")
    office = world.office(pick(HOUSES))
    world.sender = (office.name, office.fax)
    sheet.text(50, 62, pen.text("from.organization", office.name), size=18, bold=True, italic=False)
    sheet.text(50, 76, pick(("Billing solutions for physicians since 1994", "We get you paid.")), size=9, italic=True)
    sheet.text(562, 62, pick(("FAX", "FAX COVER", "TELEFAX")), size=18, align="right")
    sheet.box(50, 86, 512, 3, fill="#000000", weight=0)
    y = _tabs(sheet, _lines(world, pen, office), 114)
    sheet.box(50, y - 4, 512, 1.2, fill="#000000", weight=0)
    y = sheet.wrap(50, y + 20, 512, pen.text("message", pick(NOTES)), leading=16)
    y = _accounts(sheet, world, pen, y + 6)
    sheet.text(50, y + 24, f"Billing for: {pick(CLIENTS)}", size=10)
    place = office.address
    foot = f"{', '.join(place.lines)}, {place.city}, {place.state} {place.postal_code}"
    sheet.text(306, 716, foot, size=8.5, align="center")
    sheet.wrap(50, 734, 512, NOTICE, size=7.8)


def _lines(world: World, pen: Style, office: Office) -> list[list[tuple[str, list[Run]]]]:
    pick, to = world.rng.choice, world.referrer
    clerk: list[Run] = [pen.full_name("from.name", world.clerk), pick((", CPC", "", " (A/R)"))]
    return [
        [
            (pick(("TO:", "OFFICE:", "PRACTICE:")), [pen.text("to.organization", to.office.name)]),
            (pick(("DATE:", "FAXED:")), [pen.date("date", world.date)]),
        ],
        [
            (pick(("ATTN:", "ATTENTION:")), [pen.text("to.name", pick(DESKS), optional=True)]),
            (pick(("PAGES:", "PGS W/COVER:", "TOTAL PGS:")), [wording.page_count(world, pen)]),
        ],
        [
            (pick(("FAX:", "FAX #:", "TO FAX:")), [pen.phone("to.fax", to.office.fax)]),
            (pick(("PHONE:", "PH:")), [pen.phone("to.phone", to.office.phone)]),
        ],
        [(pick(("FROM:", "SENDER:", "REP:")), clerk), ("DIRECT:", [pen.phone("from.phone", office.phone)])],
        [
            (pick(("RE:", "SUBJECT:")), [pen.text("subject", pick(SUBJECTS))]),
            (pick(("RETURN FAX:", "FAX BACK:", "REPLY TO FAX:")), [pen.phone("from.fax", office.fax)]),
        ],
    ]


def _tabs(sheet: Sheet, lines: list[list[tuple[str, list[Run]]]], y: float) -> float:
    for line in lines:
        for (label, runs), left, tab, width in zip(line, (50, 346), (126, 434), (212, 128), strict=True):
            sheet.text(left, y, label, size=9.5)
            sheet.text(tab, y, *runs, bold=True, size=fitted(sheet, runs, width, bold=True))
        y += 22
    return y


def _accounts(sheet: Sheet, world: World, pen: Style, y: float) -> float:
    titles = world.rng.choice((("Acct #", "Date of service", "Needed"), ("Account", "DOS", "Missing item")))
    columns = [Column(t, w) for t, w in zip((*titles, "Your answer"), (90, 110, 130, 182), strict=True)]
    rows: list[Row] = [
        [[str(world.rng.randint(100000, 999999))], [pen.date("", world.past_day(200, 50)).shown], [need], [""]]
        for need in world.rng.sample(NEEDS, world.rng.randint(1, 4))
    ]
    return draw_table(sheet, 50, y, columns, rows, Look(row_height=20, fill="#e4e4e4"))
