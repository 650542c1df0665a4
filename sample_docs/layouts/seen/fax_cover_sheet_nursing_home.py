"""A nursing home's fax to the doctor: resident and wing in a frame, the nurse's writing on lines, reply part below."""

from sample_docs import style
from sample_docs.layouts.seen import cover_wording as wording
from sample_docs.layouts.seen.placing import fitted
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.truth import Run
from sample_docs.world import World

HOUSES = ("Sunset Terrace Nursing and Rehab", "Good Pasture Lutheran Home", "Pioneer Memorial Long Term Care")
NOTES = (
    "Res. had a fall from bed at 0410, no injury seen. Family was told.",
    "Weight down 6 lb this month. OK for supplement twice a day?",
    "INR result is on page 2. Please send new warfarin order.",
    "Pharmacy asks for a stop date on the antibiotic.",
)
NOTICE = (
    "CONFIDENTIAL RESIDENT INFORMATION. For the physician named above and office staff only. Federal and state law "
    "forbid anyone else to use these pages. Misdirected? Call the charge nurse collect."
)
Blank = tuple[float, float, str, list[Run]]


def draw(sheet: Sheet, world: World) -> None:
    """Draw the form."""
    pen = style.draw(world.rng, dates="short two_digit dash", phones="dash slash space")
    pick = world.rng.choice
    hand = pick(("Handwriting", "Handwriting", "Liberation Serif"))
    sheet.font, sheet.size = pick(("Liberation Sans", "DejaVu Sans Condensed")), 10
    sheet.page()
    if hand == "Handwriting":
        sheet.trap("handwriting")
    office = world.office(pick(HOUSES))
    world.sender = (office.name, office.fax)
    place = office.address
    sheet.text(48, 56, pen.text("from.organization", office.name), size=15, bold=True)
    sheet.text(48, 69, f"{place.lines[0]}, {place.city}, {place.state} {place.postal_code}", size=8.5)
    nurses: list[Run] = [pick(("Nurses' station: ", "Telephone: ", "Phone ")), pen.phone("from.phone", office.phone)]
    back: list[Run] = ["     ", pick(("Fax: ", "FAX reply to: ")), pen.phone("from.fax", office.fax)]
    sheet.text(48, 81, *nurses, *back, size=8.5)
    sheet.text(564, 56, pick(("PHYSICIAN FAX", "FAX TO DOCTOR", "FAX COVER")), size=13, bold=True, align="right")
    sheet.box(48, 94, 516, 188, weight=1.4)
    for row, blanks in enumerate(_blanks(world, pen)):
        for blank in blanks:
            _write(sheet, hand, 120 + row * 29, blank)
    _body(sheet, world, pen, hand, 306)
    sheet.wrap(48, 736, 516, NOTICE, size=7.8)


def _blanks(world: World, pen: Style) -> list[list[Blank]]:
    pick, to, patient = world.rng.choice, world.referrer, world.patient
    name: list[Run] = [pen.text("patient.family", patient.family), ", ", pen.text("patient.given", patient.given)]
    return [
        [
            (58, 340, pick(("Doctor", "To Dr.", "Attending")), [wording.to_name(world, pen, to)]),
            (350, 554, pick(("Fax #", "Fax no.", "Fax")), [pen.phone("to.fax", to.office.fax)]),
        ],
        [(58, 554, pick(("Office", "Clinic", "Office / group")), [pen.text("to.organization", to.office.name)])],
        [
            (58, 340, pick(("Resident", "Resident name")), name),
            (350, 554, pick(("DOB", "Birthdate")), [pen.born("patient.birth_date", patient)]),
        ],
        *_shift(world, pen),
    ]


def _shift(world: World, pen: Style) -> list[list[Blank]]:
    pick = world.rng.choice
    wing = f"{pick(('East', 'West', 'Hall'))} {world.rng.randint(101, 328)}"
    clock = f" {world.rng.randrange(24):02d}{world.rng.randrange(10, 60)}"
    return [
        [
            (58, 250, pick(("Room", "Wing/Room", "Unit")), [wing]),
            (260, 554, pick(("Date/Time", "Date & time", "Date")), [pen.date("date", world.date), pick(("", clock))]),
        ],
        [
            (
                58,
                340,
                pick(("Nurse", "From", "Sent by")),
                [pen.full_name("from.name", world.clerk), pick((" LPN", " RN"))],
            ),
            (350, 554, pick(("Pages (w/ this)", "No. of pages", "# pgs")), [wording.page_count(world, pen)]),
        ],
        [
            (
                58,
                554,
                pick(("Re", "Subject", "Regarding")),
                [pen.text("subject", pick(("Fall", "Labs", "New order", "Med review")))],
            )
        ],
    ]


def _write(sheet: Sheet, hand: str, y: float, blank: Blank) -> None:
    left, right, label, runs = blank
    end = sheet.text(left, y, label) + 5
    sheet.line(end, y + 2, right, y + 2, 0.5)
    printed, sheet.font = sheet.font, hand
    sheet.text(end + 6, y - 1, *runs, size=fitted(sheet, runs, right - end - 8, 15 if hand == "Handwriting" else 12))
    sheet.font = printed


def _body(sheet: Sheet, world: World, pen: Style, hand: str, y: float) -> None:
    pick = world.rng.choice
    sheet.text(48, y, pick(("Nurse's message:", "Concern / question:", "MESSAGE:")), bold=True)
    for i in range(5):
        sheet.line(48, y + 24 + i * 24, 564, y + 24 + i * 24, 0.4)
    printed, sheet.font = sheet.font, hand
    sheet.wrap(54, y + 21, 500, pen.text("message", pick(NOTES)), size=15 if hand == "Handwriting" else 12, leading=24)
    sheet.font = printed
    sheet.box(48, y + 150, 516, 150, weight=0.8)
    sheet.text(54, y + 164, pick(("PHYSICIAN'S REPLY (sign, date and fax back)", "Doctor's orders:")), bold=True)
    for i, label in enumerate(("No new orders", "Will see on next rounds", "Orders as below")):
        sheet.tick(54 + i * 150, y + 184, label, ticked=False)
    sheet.text(54, y + 290, "Signature ______________________________   Date ____________   Time ________")
