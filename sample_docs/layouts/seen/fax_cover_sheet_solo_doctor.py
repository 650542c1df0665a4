"""A country doctor's stationery put into a typewriter: letterhead in three parts, the office named under the doctor."""

from sample_docs import style
from sample_docs.layouts.seen import cover_wording as wording
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.truth import Run
from sample_docs.world import World, people
from sample_docs.world.offices import Office

FIELDS = ("General Practice", "Internal Medicine and Geriatrics", "Family Medicine", "Ear, Nose and Throat")
SUBJECTS = ("Mutual patient", "Chart copy", "Preoperative clearance", "Lab work you wanted", "Blood pressure log")
NOTES = (
    "Thank you for asking. Chart copies are behind this page. Old films burned in the 2011 fire.",
    "Doctor wants you to look at the EKG before Friday. Call the back line if you need to.",
    "Here is the lab work from this spring. Nothing newer in our chart.",
    "Patient will bring the bottles along. Please send us your note when you are done.",
)
NOTICE = (
    "The papers that follow are private. They are for the office named above and nobody else. If they came to you by "
    "accident please ring us so we can come and get them, and do not show them to anyone."
)


def draw(sheet: Sheet, world: World) -> None:
    """Draw the cover."""
    pen = style.draw(world.rng, dates="long short slash", phones="dash parens slash")
    pick, doctor = world.rng.choice, people.clinician(world.rng, world.today, "", "MD")
    sheet.font, sheet.size = "Caladea", 10
    sheet.page()
    house = f"{doctor.given} {doctor.family}, M.D.{pick(('', ', P.A.', ', P.C.', ', Inc.'))}"
    office = world.office(house)
    world.sender = (office.name, office.fax)
    _letterhead(sheet, world, pen, office)
    sheet.font = (
        pick(("Typewriter", "Liberation Mono")) if "&" not in world.specialist.office.name else "Liberation Mono"
    )
    sheet.size = 12
    sheet.text(306, 164, pick(("F A X", "FAX COVER", "FAX MESSAGE")), align="center")
    y = _rows(sheet, world, pen, 204)
    sheet.wrap(84, y + 20, 444, pen.text("message", pick(NOTES)), leading=22)
    sheet.text(84, y + 130, "- - - - - - - - - - - - - - - - - - - - - - - - - -")
    sheet.font = "Caladea"
    sheet.wrap(84, 716, 444, NOTICE, size=9, italic=True)


def _letterhead(sheet: Sheet, world: World, pen: Style, office: Office) -> None:
    pick, place = world.rng.choice, office.address
    name = pen.text("from.organization", office.name)
    sheet.text(306, 62, name, size=17, bold=True, align="center")
    sheet.text(306, 77, pick(FIELDS), italic=True, align="center")
    sheet.stack(48, 98, [[line] for line in (*place.lines, f"{place.city}, {place.state} {place.postal_code}")], size=9)
    voice, copy = pick((("Telephone", "Fax"), ("Office:", "Fax:"), ("Ph.", "Fax")))
    sheet.text(564, 98, f"{voice} ", pen.phone("from.phone", office.phone), size=9, align="right")
    sheet.text(564, 109.5, f"{copy} ", pen.phone("from.fax", office.fax), size=9, align="right")
    sheet.text(306, 98, pick(("Office hours by appointment", "Closed Wednesday afternoons")), size=8.5, align="center")
    sheet.line(48, 128, 564, 128, 0.5)
    sheet.line(48, 130.5, 564, 130.5, 0.5)


def _rows(sheet: Sheet, world: World, pen: Style, y: float) -> float:
    pick, to = world.rng.choice, world.specialist
    house = pen.text("to.organization", to.office.name)
    pages: list[Run] = [wording.page_count(world, pen), pick((" including this sheet", " with this one", ""))]
    rows: list[tuple[str, list[Run]]] = [
        (pick(("TO:", "FOR:")), [wording.to_name(world, pen, to)]),
        ("", [house]),
        (pick(("FAX NO.:", "FAX:", "AT FAX:")), [pen.phone("to.fax", to.office.fax)]),
        (pick(("FROM:", "BY:")), [pen.full_name("from.name", world.clerk)]),
        (pick(("DATE:", "TODAY:")), [pen.date("date", world.date)]),
        (pick(("PAGES:", "SHEETS:", "NO. PAGES:")), pages),
        (pick(("RE:", "ABOUT:")), [pen.text("subject", pick(SUBJECTS))]),
    ]
    if world.chance(0.4):
        rows.insert(0, rows.pop(4))
    for label, runs in rows:
        sheet.text(84, y, label)
        sheet.text(168, y, *runs)
        y += 24 if label else 28
    return y
