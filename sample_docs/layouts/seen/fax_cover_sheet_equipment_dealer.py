"""An equipment dealer's order desk: what is still missing is ticked in a column at the left, the facts at the right."""

from sample_docs import style
from sample_docs.layouts.seen import cover_wording as wording
from sample_docs.layouts.seen import front_desk
from sample_docs.layouts.seen.cover_wording import Errand
from sample_docs.layouts.seen.front_desk import Line
from sample_docs.layouts.seen.placing import fitted
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.truth import Run
from sample_docs.world import World

NAMES = ("Breathe Easy Home Medical", "Allied Mobility & Oxygen", "HomeStretch DME", "Comfort Sleep CPAP Supply")
SUBJECTS = ("CPAP supplies order", "Written order needed", "Oxygen recert", "Hospital bed - documents needed")
MESSAGES = (
    "We got your order but cannot deliver until the items checked at left are in our hands.",
    "Patient is waiting for delivery. Please fax the checked items today if you can.",
    "Compliance download is attached. Please sign and date the new order.",
    "Order will be cancelled in 14 days if the documents do not arrive.",
)
ITEMS = (
    "Signed written order",
    "Face-to-face notes",
    "Sleep study",
    "Qualifying O2 sats",
    "Length of need",
    "Diagnosis code",
    "NPI of prescriber",
    "Demographics / ins.",
)
DESKS = ("Medical Records", "Order Desk", "Referrals", "Nurse for the doctor")


def draw(sheet: Sheet, world: World) -> None:
    """Draw the sheet."""
    pen = style.draw(world.rng, dates="slash short two_digit", phones="dash parens one")
    pick = world.rng.choice
    sheet.font, sheet.size = pick(("Liberation Sans", "DejaVu Sans Condensed", "Roboto Condensed")), 11
    sheet.page()
    errand = front_desk.errand(world, NAMES, SUBJECTS, MESSAGES)
    sheet.text(306, 64, pen.text("from.organization", errand.office.name), size=20, bold=True, align="center")
    others = ", ".join(f"{name}" for name in world.rng.sample(("Elkton", "Marsh Hill", "Dunmore", "Port Alder"), 3))
    sheet.text(306, 80, f"{errand.address}   Also in {others}", size=8.5, align="center")
    sheet.line(48, 90, 564, 90, 2)
    sheet.box(48, 104, 150, 190, weight=0.8)
    sheet.text(56, 120, pick(("PLEASE SEND:", "MISSING ITEMS:", "STILL NEEDED:")), bold=True, size=10)
    ticked = set(world.rng.sample(range(len(ITEMS)), world.rng.randint(1, 4)))
    front_desk.boxes(sheet, 56, 142, ITEMS, ticked, leading=19, size=9.5, mark=pick(("x", "check", "filled")))
    y = 120.0
    capitals = world.chance(0.5)
    for words, runs in _lines(world, pen, errand):
        label = words.upper().rstrip(":") if capitals else words.rstrip(":").capitalize() + ":"
        sheet.text(286, y, label, bold=True, size=10, align="right")
        sheet.text(294, y, *runs, size=fitted(sheet, runs, 268))
        y += 19.5
    sheet.text(48, 322, pick(("NOTES:", "Notes", "Comments:")), bold=True)
    sheet.wrap(48, 342, 516, pen.text("message", errand.message), leading=16)
    sheet.line(48, 706, 564, 706, 0.8)
    sheet.wrap(48, 720, 516, pick(wording.NOTICES), size=8)


def _lines(world: World, pen: Style, errand: Errand) -> list[Line]:
    pick, to, office = world.rng.choice, errand.to, errand.office
    desk: Run = pen.text("to.name", pick(DESKS), optional=True)
    lines: list[Line] = [
        (pick(("DATE", "Date:")), [pen.date("date", world.date)]),
        (pick(("ATTN", "TO", "To:")), [desk if world.chance(0.3) else wording.to_name(world, pen, to)]),
        (pick(("DR. OFFICE", "CLINIC", "Practice:")), [pen.text("to.organization", to.office.name)]),
        (pick(("FAX", "FAX TO", "Fax:")), [pen.phone("to.fax", to.office.fax)]),
    ]
    if world.chance(0.5):
        lines.append((pick(("PHONE", "OFFICE PHONE", "Ph:")), [pen.phone("to.phone", to.office.phone)]))
    return [
        *lines,
        (pick(("FROM", "REP", "Sent by:")), [wording.from_name(world, pen, errand)]),
        (pick(("OUR PHONE", "CALL ME AT", "Our phone:")), [pen.phone("from.phone", office.phone)]),
        (pick(("FAX BACK TO", "OUR FAX", "Return fax:")), [pen.phone("from.fax", office.fax)]),
        (pick(("RE", "SUBJECT", "Regarding:")), [pen.text("subject", errand.subject)]),
        (pick(("PAGES", "# PAGES", "Pages:")), [wording.page_count(world, pen), pick(("", " w/ cover"))]),
    ]
