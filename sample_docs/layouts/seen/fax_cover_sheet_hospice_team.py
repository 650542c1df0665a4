"""A hospice's fax to the attending doctor: serif letterhead with a motto, action wanted ticked, initials only."""

from sample_docs import style
from sample_docs.layouts.seen import cover_wording as wording
from sample_docs.layouts.seen import front_desk
from sample_docs.layouts.seen.cover_wording import Errand
from sample_docs.layouts.seen.front_desk import Line
from sample_docs.layouts.seen.placing import under
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.truth import Run
from sample_docs.world import World

NAMES = ("Lantern Hospice", "Gentle Shores Hospice & Palliative Care", "Hospice of Quarry County", "Open Gate Hospice")
SUBJECTS = (
    "Certification of terminal illness",
    "Comfort kit order",
    "Hospice admission",
    "Death notification",
    "POC update",
)
MESSAGES = (
    "Please review, sign and date the enclosed certification. Original signature needed, no stamps.",
    "Your patient was admitted to our service on Monday. You remain the attending of record.",
    "Please sign the comfort kit order so that the pharmacy can deliver it this evening.",
    "For your information only. Call our nurse at any hour with questions.",
)
ACTIONS = ("For signature", "For review", "As requested", "Please call", "For your file", "Confidential")
MOTTOS = ("Every day counts.", "Care where you call home", "A not-for-profit serving four counties since 1984")


def draw(sheet: Sheet, world: World) -> None:
    """Draw the cover sheet."""
    pen = style.draw(world.rng, dates="long slash short", phones="dot dash parens")
    pick = world.rng.choice
    sheet.font, sheet.size = pick(("Gentium", "Caladea", "Liberation Serif")), 11.5
    sheet.page()
    errand = front_desk.errand(world, NAMES, SUBJECTS, MESSAGES)
    sheet.text(306, 62, pen.text("from.organization", errand.office.name), size=20, align="center", color="#3d5a45")
    sheet.text(306, 77, pick(MOTTOS), size=9.5, italic=True, align="center")
    sheet.text(306, 92, errand.address, size=9, align="center")
    reach = pick((("24-hour phone ", "Fax "), ("Phone: ", "Fax: "), ("Office ", "Secure fax ")))
    line: list[Run] = [reach[0], pen.phone("from.phone", errand.office.phone), "      "]
    sheet.text(306, 104, *line, reach[1], pen.phone("from.fax", errand.office.fax), size=9, align="center")
    sheet.text(306, 142, pick(("Fax Cover Sheet", "F A X", "Facsimile")), size=18, align="center")
    sheet.ignore("patient.given", "patient.family")  # initials only
    y = 176.0
    for row in _rows(world, pen, errand):
        for x, width, label, runs in ((54, 300, *row[0]), (376, 182, *row[1])):
            under(sheet, x, y, width, label, runs, size=12)
        y += 36
    ticked = {world.rng.randrange(len(ACTIONS))} if world.chance(0.8) else set()
    y = front_desk.boxes(sheet, 54, y + 4, ACTIONS, ticked, columns=3, size=10.5, mark=pick(("x", "check", "filled")))
    y = sheet.wrap(54, y + 24, 504, pen.text("message", errand.message), leading=19)
    sheet.box(54, 690, 504, 44, weight=0.6)
    sheet.wrap(62, 704, 488, pick(wording.NOTICES), size=8.5)


def _rows(world: World, pen: Style, errand: Errand) -> list[tuple[Line, Line]]:
    pick, to = world.rng.choice, errand.to
    role = pick((", RN Case Manager", "", ", Team Secretary", ", MSW"))
    return [
        (
            (pick(("To", "Attending physician", "Physician")), [wording.to_name(world, pen, to)]),
            (pick(("Date", "Date faxed")), [pen.date("date", world.date)]),
        ),
        (
            (pick(("Practice", "Organization", "Office name")), [pen.text("to.organization", to.office.name)]),
            (pick(("Fax number", "To fax", "Fax")), [pen.phone("to.fax", to.office.fax)]),
        ),
        (
            (pick(("From", "Hospice staff", "Sender")), [wording.from_name(world, pen, errand), role]),
            (pick(("Pages", "Pages including this one")), [wording.page_count(world, pen)]),
        ),
        (
            (pick(("Regarding", "Subject", "Re")), [pen.text("subject", errand.subject)]),
            ("Pt. initials", [f"{world.patient.given[0]}.{world.patient.family[0]}."]),
        ),
    ]
