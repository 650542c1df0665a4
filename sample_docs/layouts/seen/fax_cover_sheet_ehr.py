"""What a chart program prints: centred practice block, grey labels without colons in two columns, small type."""

from sample_docs import style
from sample_docs.layouts.seen import cover_wording as wording
from sample_docs.layouts.seen.cover_wording import Errand
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.truth import Run
from sample_docs.world import World

Cell = tuple[str, list[Run]]


def draw(sheet: Sheet, world: World) -> None:
    """Draw the cover sheet."""
    pen = style.draw(world.rng, dates="slash short", phones="parens dash", surname_first=True)
    sheet.font, sheet.size = world.rng.choice(("Liberation Sans", "Open Sans", "DejaVu Sans Condensed")), 9.5
    sheet.page()
    errand = wording.errand(world, "clinic", "hospital")
    sheet.text(306, 52, pen.text("from.organization", errand.office.name), size=13, bold=True, align="center")
    sheet.text(306, 66, errand.address, size=8.5, align="center")
    reach: list[Run] = ["Phone ", pen.phone("from.phone", errand.office.phone)]
    reach += ["    Fax ", pen.phone("from.fax", errand.office.fax)]
    sheet.text(306, 79, *reach, size=8.5, align="center")
    sheet.line(40, 88, 572, 88, 0.4)
    sheet.text(40, 112, world.rng.choice(("Outgoing Fax", "Chart Document Fax", "Fax Correspondence")), size=15)
    y = _columns(sheet, world, pen, errand)
    y = _patient(sheet, world, pen, y)
    sheet.text(40, y, world.rng.choice(("Note to recipient", "Comments", "Remarks")), bold=True)
    if world.chance(0.8):
        sheet.wrap(40, y + 16, 520, pen.text("message", errand.message))
    sheet.line(40, 742, 572, 742, 0.4)
    sheet.wrap(40, 753, 530, world.rng.choice(wording.NOTICES), size=7)


def _columns(sheet: Sheet, world: World, pen: Style, errand: Errand) -> float:
    pick, to = world.rng.choice, errand.to
    time = f" {world.rng.randint(1, 12)}:{world.rng.randrange(60):02d} {pick(('AM', 'PM'))}"
    left: list[Cell] = [
        (pick(("To", "Recipient", "Send to")), [wording.to_name(world, pen, to)]),
        (pick(("Facility", "Location", "Practice")), [pen.text("to.organization", to.office.name)]),
        (pick(("Fax", "Fax Number", "Recipient Fax")), [pen.phone("to.fax", to.office.fax)]),
    ]
    right: list[Cell] = [
        (pick(("From", "User", "Sent By")), [wording.from_name(world, pen, errand)]),
        (pick(("Date/Time", "Sent", "Created")), [pen.date("date", world.date), time]),
        (pick(("Pages", "Page Count", "Total Pages")), [wording.page_count(world, pen)]),
    ]
    for x, at, cells in ((40, 118, left), (350, 420, right)):
        for i, (label, runs) in enumerate(cells):
            sheet.text(x, 138 + i * 17, label, color="#666666")
            sheet.text(at, 138 + i * 17, *runs)
    return 206


def _patient(sheet: Sheet, world: World, pen: Style, y: float) -> float:
    patient = world.patient
    sheet.box(40, y - 12, 532, 34, fill="#eeeeee", weight=0)
    name: list[Run] = [pen.text("patient.family", patient.family), ", ", pen.text("patient.given", patient.given)]
    sheet.text(46, y, "Patient", color="#666666")
    sheet.text(118, y, *name, bold=True)
    sheet.text(350, y, world.rng.choice(("DOB", "Birthdate", "Date of Birth")), color="#666666")
    sheet.text(420, y, pen.born("patient.birth_date", patient))
    subject = world.rng.choice(("Subject", "Regarding", "Document"))
    sheet.text(46, y + 15, subject, color="#666666")
    sheet.text(118, y + 15, pen.text("subject", world.rng.choice(("Referral", "Progress Note", "Letter", "Orders"))))
    return y + 48
