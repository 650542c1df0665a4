"""A small hospital's own sheet listing the doctors' offices it writes to with their fax numbers; one is ticked."""

from sample_docs import style
from sample_docs.layouts.seen import cover_wording as wording
from sample_docs.layouts.seen.placing import under
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.truth import Run
from sample_docs.world import World, numbers
from sample_docs.world.offices import PRIMARY, Office

HOUSES = ("Bison County Critical Access Hospital", "Holy Name Community Hospital", "Cactus Flat General Hospital")
UNITS = ("Emergency Room", "Medical Records", "Outpatient Lab", "Radiology", "Med/Surg", "Admissions")
MATTERS = (
    ("ER visit", "Seen in ER last night. Told to follow up with you this week."),
    ("Lab results", "Final report. Preliminary was phoned to your nurse."),
    ("X-ray report", "Films are on the portal. Call for a disc."),
    ("Admission notice", "Admitted to observation. Please fax current med list."),
    ("Discharge papers", "Discharged home today, papers attached."),
)
NOTICE = (
    "These pages contain confidential patient information. If your office is not the one marked, destroy them and "
    "telephone the hospital switchboard. Thank you."
)
Blank = tuple[str, list[Run]]


def draw(sheet: Sheet, world: World) -> None:
    """Draw the sheet."""
    pen = style.draw(world.rng, dates="short two_digit dash", phones="dash parens dot")
    pick = world.rng.choice
    sheet.font, sheet.size = pick(("Liberation Serif", "Liberation Sans", "Carlito")), 11
    sheet.page()
    sheet.trap("ticked_recipient", "several_phones")
    office = world.office(pick(HOUSES))
    world.sender = (office.name, office.fax)
    place = office.address
    sheet.text(306, 58, pen.text("from.organization", office.name), size=17, bold=True, align="center")
    sheet.text(306, 73, f"{place.lines[0]}, {place.city}, {place.state} {place.postal_code}", size=9.5, align="center")
    sheet.text(306, 100, pick(("FAX", "FAX COVER SHEET", "FACSIMILE")), size=15, bold=True, align="center")
    y = _offices(sheet, world, pen, 128)
    subject, note = pick(MATTERS)
    y = _facts(sheet, _rows(world, pen, office, subject), y + 34)
    sheet.text(50, y, pick(("Comments:", "Message:", "Notes:")), bold=True)
    sheet.wrap(50, y + 20, 512, pen.text("message", note), leading=18)
    sheet.wrap(50, 728, 512, NOTICE, size=9)


def _offices(sheet: Sheet, world: World, pen: Style, y: float) -> float:
    pick, to = world.rng.choice, world.referrer.office
    others = world.rng.sample([n for n in PRIMARY if n != to.name], pick((5, 7, 8)))
    names = sorted([*others, to.name])
    sheet.text(50, y, pick(("TO (check one):", "Fax to:", "SEND TO")), bold=True)
    fill = pick(("x", "check"))
    for i, name in enumerate(names):
        below, chosen = y + 20 + i * 18, name == to.name
        run: Run = pen.text("to.organization", name) if chosen else name
        sheet.tick(62, below, run, ticked=chosen, mark=fill)
        fax: Run = pen.phone("", numbers.phone(world.rng, world.city.area)).shown
        sheet.text(400, below, "Fax ", pen.phone("to.fax", to.fax) if chosen else fax)
    return y + 20 + len(names) * 18


def _facts(sheet: Sheet, rows: list[list[Blank]], y: float) -> float:
    for left, right in rows:
        under(sheet, 50, y, 300, left[0], left[1], caption=8)
        under(sheet, 374, y, 188, right[0], right[1], caption=8)
        y += 36
    return y + 4


def _rows(world: World, pen: Style, office: Office, subject: str) -> list[list[Blank]]:
    pick, to = world.rng.choice, world.referrer
    attention: list[Run] = [wording.to_name(world, pen, to)] if world.chance(0.7) else []
    sender: list[Run] = [pen.full_name("from.name", world.clerk)]
    return [
        [
            (pick(("Attention", "Attn: Dr./NP")), attention),
            (pick(("Date", "Date faxed")), [pen.date("date", world.date)]),
        ],
        [(pick(("Sent by", "Hospital staff", "From")), sender), (pick(("Department", "Unit")), [pick(UNITS)])],
        [
            (pick(("Direct phone", "Call with questions")), [pen.phone("from.phone", office.phone)]),
            (pick(("Fax for replies", "Hospital fax")), [pen.phone("from.fax", office.fax)]),
        ],
        [
            (pick(("Regarding", "Re", "Subject")), [pen.text("subject", subject)]),
            (pick(("Pages, cover included", "Number of pages")), [wording.page_count(world, pen)]),
        ],
    ]
