"""A medical transport firm's spreadsheet-like sheet: two grey label columns in one grid, ride facts under it."""

from datetime import timedelta

from sample_docs import style
from sample_docs.layouts.seen import cover_wording as wording
from sample_docs.layouts.seen import front_desk
from sample_docs.layouts.seen.cover_wording import Errand
from sample_docs.layouts.seen.front_desk import Line
from sample_docs.layouts.seen.placing import fitted
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.truth import Run
from sample_docs.world import World, numbers

NAMES = ("CareWheels Transport", "Golden Mile Ambulette", "MediTrip Non-Emergency Transport", "Safe Seat Medical Rides")
SUBJECTS = ("Physician certification form", "Transport request", "PCS form - signature needed", "Ride confirmation")
MESSAGES = (
    "Please complete and sign the certification form. We cannot bill Medicaid without it.",
    "Ride is confirmed. Have the patient ready 30 minutes before pick up.",
    "Please tell us whether the patient can sit in a wheelchair or needs a stretcher.",
)


def draw(sheet: Sheet, world: World) -> None:
    """Draw the sheet."""
    pen = style.draw(world.rng, dates="short slash", phones="dash parens tight")
    pick = world.rng.choice
    sheet.font, sheet.size = pick(("Carlito", "Liberation Sans", "DejaVu Sans Condensed")), 10.5
    sheet.page()
    errand = front_desk.errand(world, NAMES, SUBJECTS, MESSAGES)
    sheet.text(50, 60, pen.text("from.organization", errand.office.name), size=18, bold=True)
    sheet.text(50, 74, errand.address, size=9)
    sheet.text(50, 102, pick(("FAX COVER PAGE", "FAX", "Fax Sheet")), size=14, bold=True)
    y = _grid(sheet, 112, _rows(world, pen, errand))
    y = _message(sheet, y, pick(("Message", "MESSAGE", "Details")), pen, errand)
    _ride(sheet, world, pen, y + 20)
    foot = (
        "If any page is missing or this reached the wrong office, call dispatch. Patient information is confidential."
    )
    sheet.text(306, 750, foot, size=8, align="center")


def _rows(world: World, pen: Style, errand: Errand) -> list[tuple[Line, Line]]:
    pick, to, office = world.rng.choice, errand.to, errand.office
    pages: Line = (pick(("Pages", "No. pages", "Page count")), [wording.page_count(world, pen)])
    subject: Line = (pick(("Re", "Subject", "Topic")), [pen.text("subject", errand.subject)])
    day: Line = (pick(("Date", "Sent")), [pen.date("date", world.date), pick(("", "  " + front_desk.clock(world)))])
    rows: list[tuple[Line, Line]] = [
        (
            (pick(("To", "TO")), [wording.to_name(world, pen, to)]),
            (pick(("From", "Dispatcher", "FROM")), [wording.from_name(world, pen, errand)]),
        ),
        (
            (pick(("Office", "Facility", "Clinic")), [pen.text("to.organization", to.office.name)]),
            (pick(("Phone", "Dispatch phone", "Our phone")), [pen.phone("from.phone", office.phone)]),
        ),
        (
            (pick(("Fax", "To fax")), [pen.phone("to.fax", to.office.fax)]),
            (pick(("Fax", "Our fax", "Return fax")), [pen.phone("from.fax", office.fax)]),
        ),
    ]
    return [*rows, (day, pages), (subject, ("", []))]


def _grid(sheet: Sheet, y: float, rows: list[tuple[Line, Line]]) -> float:
    for pair in rows:
        for x, (label, runs) in zip((50, 306), pair, strict=True):
            wide = not pair[1][0]
            if not label:
                continue
            sheet.box(x, y, 78, 24, fill="#e8e8e8", weight=0.6)
            sheet.text(x + 5, y + 16, label, bold=True, size=fitted(sheet, [label], 70, 10, bold=True))
            sheet.box(x + 78, y, 434 if wide else 178, 24, weight=0.6)
            sheet.text(x + 84, y + 16, *runs, size=fitted(sheet, runs, 170))
        y += 24
    return y


def _message(sheet: Sheet, y: float, label: str, pen: Style, errand: Errand) -> float:
    sheet.box(50, y, 512, 90, weight=0.6)
    sheet.text(55, y + 15, label, bold=True)
    sheet.wrap(55, y + 34, 500, pen.text("message", errand.message), leading=15)
    return y + 90


def _ride(sheet: Sheet, world: World, pen: Style, y: float) -> None:
    pick = world.rng.choice
    ahead = pen.date("", world.date + timedelta(days=world.rng.randint(1, 12))).shown
    sheet.text(50, y, pick(("For our use", "TRIP INFO (office use)")), size=9, bold=True)
    trip: Run = f"Trip # {numbers.pattern(world.rng, '######')}     Appt date {ahead}     Mode:"
    end = sheet.text(50, y + 17, trip, size=9.5)
    for i, mode in enumerate(("Walks", "Wheelchair", "Stretcher")):
        sheet.tick(end + 8 + i * 72, y + 17, mode, ticked=i == 1 and world.chance(0.5), size=9.5)
