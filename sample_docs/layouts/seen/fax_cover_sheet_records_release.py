"""A hospital records department's Word table: four columns, shaded labels and values in turn, some cells empty."""

from sample_docs import style
from sample_docs.layouts.seen import cover_wording as wording
from sample_docs.layouts.seen.placing import fitted
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.truth import Run
from sample_docs.world import World
from sample_docs.world.offices import Office

HOUSES = ("Mercy Ridge Hospital", "Boone Valley Medical Center", "Harlan County Hospital", "North Fork Health")
DEPARTMENTS = ("Health Information Management", "Medical Records / ROI", "Release of Information")
SUBJECTS = ("Records requested", "Request for records - no records found", "ER visit records", "Continuity of care")
NOTES = (
    "Enclosed are the records you requested. Psychotherapy notes are not included.",
    "We need a signed authorization before we can release these records.",
    "Records are sent for continuing care at no charge.",
)
NOTICE = (
    "This information has been disclosed to you from records whose confidentiality is protected by federal law. You "
    "may not disclose it further unless the patient consents in writing or the law allows it."
)
Cell = tuple[str, list[Run]]


def draw(sheet: Sheet, world: World) -> None:
    """Draw the cover sheet."""
    pen = style.draw(world.rng, dates="slash short long", phones="parens dash space")
    pick = world.rng.choice
    sheet.font, sheet.size = pick(("Carlito", "Liberation Sans", "Caladea")), 11
    sheet.page()
    office = world.office(pick(HOUSES))
    world.sender = (office.name, office.fax)
    sheet.text(50, 60, pick(("Fax Cover Sheet", "FAX TRANSMISSION", "Facsimile Cover Sheet")), size=20, bold=True)
    sheet.text(562, 52, pen.text("from.organization", office.name), size=13, bold=True, align="right")
    sheet.text(562, 66, pick(DEPARTMENTS), size=10, align="right")
    place = office.address
    sheet.text(562, 78, f"{place.lines[0]}, {place.city}, {place.state} {place.postal_code}", size=8.5, align="right")
    y = 100.0
    for row in _rows(world, pen, office):
        _row(sheet, y, row)
        y += 25
    _row(sheet, y, ((pick(("Re:", "Subject:", "RE")), [pen.text("subject", pick(SUBJECTS))]),))
    y = _urgency(sheet, world, pen, y + 50)
    sheet.text(50, y, pick(("Comments:", "Message:", "Notes:")), bold=True)
    sheet.wrap(50, y + 18, 505, pen.text("message", pick(NOTES)), leading=15)
    sheet.wrap(50, 715, 512, NOTICE, size=8.5)


def _row(sheet: Sheet, y: float, cells: tuple[Cell, ...]) -> None:
    x, width = 50.0, 512.0 / len(cells) - 78
    for label, runs in cells:
        sheet.box(x, y, 78, 25, fill="#e7e7e7", weight=0.6)
        sheet.box(x + 78, y, width, 25, weight=0.6)
        sheet.text(x + 5, y + 16.5, label, bold=True, size=fitted(sheet, [label], 70, 10.5, bold=True))
        sheet.text(x + 84, y + 16.5, *runs, size=fitted(sheet, runs, width - 10))
        x += 78 + width


def _rows(world: World, pen: Style, office: Office) -> list[tuple[Cell, Cell]]:
    pick, to = world.rng.choice, world.referrer
    person: list[Run] = [wording.to_name(world, pen, to)] if world.chance(0.85) else [_records_clerk(world, pen)]
    phone: list[Run] = [pen.phone("to.phone", to.office.phone)] if world.chance(0.5) else []
    mark = pick((":", ""))
    return [
        (("To" + mark, person), ("From" + mark, [pen.full_name("from.name", world.clerk)])),
        (
            (pick(("Facility", "Company", "Practice")) + mark, [pen.text("to.organization", to.office.name)]),
            ("Phone" + mark, [pen.phone("from.phone", office.phone), pick(("", " opt. 3", ""))]),
        ),
        (
            ("Fax" + mark, [pen.phone("to.fax", to.office.fax)]),
            ("Fax" + mark, [pen.phone("from.fax", office.fax)]),
        ),
        (("Phone" + mark, phone), ("Date" + mark, [pen.date("date", world.date)])),
        ((pick(("cc", "CC")) + mark, []), (pick(("Pages", "# Pages")) + mark, [wording.page_count(world, pen)])),
    ]


def _records_clerk(world: World, pen: Style) -> Run:
    return pen.text("to.name", world.rng.choice(("Medical Records", "Records Clerk", "Front Desk")))


def _urgency(sheet: Sheet, world: World, pen: Style, y: float) -> float:
    chosen, x = world.rng.randrange(5), 50.0
    for i, label in enumerate(("Urgent", "For Review", "Please Comment", "Please Reply")):
        run: Run = pen.text("urgency", label, "urgent") if i == chosen == 0 else label
        x = sheet.tick(x, y, run, ticked=i == chosen, mark="check") + 26
    return y + 34
