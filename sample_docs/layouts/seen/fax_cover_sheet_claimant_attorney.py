"""An injury lawyer's letter-like cover: lawyers listed at the right, VIA FACSIMILE, labels in a column, the client."""

from sample_docs import style
from sample_docs.layouts.seen import cover_wording as wording
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.truth import Run
from sample_docs.world import World
from sample_docs.world.offices import Office

FIRMS = (
    "Marlowe & Finch, LLP",
    "The Ostrander Law Firm, P.A.",
    "Tillery Brandt Disability Advocates",
    "Grady Pennington Attorneys",
)
LAWYERS = ("Royce T. Marlowe", "Ingrid Finch", "P. Daniel Ostrander", "Lucille M. Brandt", "Owen Grady, of counsel")
SUBJECTS = (
    "HIPAA authorization and records request",
    "Billing ledger request",
    "Narrative report",
    "Subpoena follow up",
)
NOTES = (
    "Attached please find a request for records with a signed authorization. Please bill our office.",
    "This is our third request. Please tell us today when the records will be ready.",
    "We represent the patient named above. Please direct all further contact to this office.",
)
NOTICE = (
    "This facsimile contains attorney privileged and confidential information intended only for the use of the "
    "addressee. If you are not the addressee, you are hereby notified that any copying of this communication is "
    "strictly prohibited. Please notify us by telephone and return the original by U.S. Mail."
)
Line = tuple[str, list[Run]]


def draw(sheet: Sheet, world: World) -> None:
    """Draw the cover."""
    pen = style.draw(world.rng, dates="long medium slash", phones="parens dash dot")
    pick = world.rng.choice
    sheet.font, sheet.size = pick(("Liberation Serif", "Caladea", "Gentium")), 12
    sheet.page()
    office = world.office(pick(FIRMS))
    world.sender = (office.name, office.fax)
    _letterhead(sheet, world, pen, office)
    heading = pick(("VIA FACSIMILE ONLY", "FACSIMILE COVER SHEET", "FAX TRANSMITTAL", "VIA FAX"))
    sheet.text(72, 176, heading, size=13, bold=True)
    y = 206.0
    for label, runs in _lines(world, pen):
        sheet.text(72, y, label, bold=True)
        sheet.text(222, y, *runs)
        y += 21
    sheet.line(72, y - 4, 540, y - 4, 1)
    sheet.wrap(72, y + 22, 468, pen.text("message", pick(NOTES)), leading=17)
    sheet.wrap(72, 690, 468, NOTICE, size=9, italic=True)


def _letterhead(sheet: Sheet, world: World, pen: Style, office: Office) -> None:
    place = office.address
    sheet.text(72, 66, pen.text("from.organization", office.name), size=17)
    sheet.text(72, 82, world.rng.choice(("Attorneys at Law", "Personal Injury - Workers' Compensation", "Lawyers")),
               size=10, italic=True)  # fmt: skip
    street = [[line] for line in place.lines]
    y = sheet.stack(72, 100, [*street, [f"{place.city}, {place.state} {place.postal_code}"]], size=9.5)
    phone, fax = world.rng.choice((("Tel. ", "Fax "), ("Telephone: ", "Facsimile: "), ("Phone ", "Facsimile ")))
    sheet.text(72, y, phone, pen.phone("from.phone", office.phone), size=9.5)
    sheet.text(72, y + 12, fax, pen.phone("from.fax", office.fax), size=9.5)
    for i, lawyer in enumerate(world.rng.sample(LAWYERS, world.rng.randint(2, 4))):
        sheet.text(540, 66 + i * 12, lawyer, size=9.5, align="right")


def _lines(world: World, pen: Style) -> list[Line]:
    pick, to, patient = world.rng.choice, world.referrer, world.patient
    client: list[Run] = [pen.text("patient.given", patient.given), " ", pen.text("patient.family", patient.family)]
    lines: list[Line] = [
        (pick(("DATE:", "Date:")), [pen.date("date", world.date)]),
        (pick(("TO:", "ATTENTION:")), [_addressee(world, pen)]),
        (pick(("FACILITY:", "COMPANY:", "PROVIDER:")), [pen.text("to.organization", to.office.name)]),
        (pick(("FAX NO.:", "FACSIMILE NO.:", "FAX:")), [pen.phone("to.fax", to.office.fax)]),
        (pick(("FROM:", "SENT BY:")), [pen.full_name("from.name", world.clerk), pick((", Legal Assistant", ""))]),
        (pick(("RE:", "REGARDING:", "SUBJECT:")), [pen.text("subject", pick(SUBJECTS))]),
        (pick(("OUR CLIENT:", "CLIENT/PATIENT:", "PATIENT:")), client),
    ]
    if world.chance(0.8):
        lines.append((pick(("DATE OF BIRTH:", "D.O.B.:")), [pen.born("patient.birth_date", patient)]))
    if world.chance(0.6):
        loss = pen.date("", world.past_day(700, 90)).shown
        lines.append((pick(("DATE OF LOSS:", "DATE OF ACCIDENT:", "D/A:")), [loss]))
    after = pick((" (including cover)", "", " including this page"))
    pages: Line = (pick(("NO. OF PAGES:", "PAGES:", "TOTAL PAGES:")), [wording.page_count(world, pen), after])
    lines.insert(pick((1, len(lines))), pages)
    return lines


def _addressee(world: World, pen: Style) -> Run:
    if world.chance(0.5):
        return pen.text("to.name", world.rng.choice(("Medical Records", "Billing Department", "Custodian of Records")))
    return wording.to_name(world, pen, world.referrer)
