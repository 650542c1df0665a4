"""A printed pad of a community clinic, written on by hand: two languages on the labels, lined space below."""

from sample_docs import style
from sample_docs.layouts.seen import cover_wording as wording
from sample_docs.layouts.seen.placing import fitted
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.truth import Run
from sample_docs.world import World

HOUSES = (
    "La Esperanza Community Clinic",
    "Mission Street Free Clinic",
    "Planned Family Health of the Valley",
    "Cedar County Indian Health Center",
)
SUBJECTS = ("Referral", "Records", "Pap results", "TB follow up", "Birth control refill", "Vaccine record")
NOTES = (
    "Pt needs appt before 30 days, speaks Spanish only.",
    "Please fax result when you have it, thx",
    "Sending again, first fax was cut off",
    "Sliding fee pt. Call me with cost first.",
)
NOTICE = (
    "AVISO / NOTICE: This fax is private under federal law (HIPAA). If it is not for you, do not read it. Call us and "
    "tear it up. Este fax es confidencial; si lo recibió por error, por favor llámenos."
)
Blank = tuple[float, float, str, list[Run]]


def draw(sheet: Sheet, world: World) -> None:
    """Draw the pad's sheet."""
    pen = style.draw(world.rng, dates="short two_digit", phones="parens tight")
    pick = world.rng.choice
    hand = pick(("Handwriting", "Handwriting", "Liberation Sans"))
    sheet.font, sheet.size = pick(("Gentium", "Lato", "Caladea")), 12
    sheet.page()
    if hand == "Handwriting":
        sheet.trap("handwriting")
    office = world.office(pick(HOUSES))
    world.sender = (office.name, office.fax)
    sheet.box(58, 44, 496, 62, weight=1.2, radius=10)
    sheet.text(306, 68, pen.text("from.organization", office.name), size=17, bold=True, align="center")
    place = office.address
    sheet.text(306, 82, f"{place.lines[0]}, {place.city}, {place.state} {place.postal_code}", size=9, align="center")
    reach: list[Run] = ["Tel ", pen.phone("from.phone", office.phone), "   Fax ", pen.phone("from.fax", office.fax)]
    sheet.text(306, 96, *reach, size=9, align="center")
    sheet.text(58, 138, pick(("FAX COVER SHEET", "Fax Memo", "FAX")), size=16, bold=True)
    y = 176.0
    for row in _rows(world, pen):
        for blank in row:
            _write(sheet, hand, y, blank)
        y += 36
    _note(sheet, world, pen, hand, y + 10)
    sheet.wrap(58, 728, 496, NOTICE, size=8.5)


def _rows(world: World, pen: Style) -> list[list[Blank]]:
    pick, to = world.rng.choice, world.specialist
    initials: list[Run] = [pen.full_name("from.name", world.clerk), pick((" MA", "", " front desk"))]
    day: Blank = (380, 554, pick(("Date", "Fecha/Date")), [pen.date("date", world.date)])
    pages: Blank = (380, 554, pick(("Pages w/cover", "# pages")), [wording.page_count(world, pen)])
    return [
        [(58, 370, pick(("To", "Para/To")), [wording.to_name(world, pen, to)]), day],
        [(58, 554, pick(("Place", "Agency", "Clinic")), [pen.text("to.organization", to.office.name)])],
        [(58, 370, pick(("Fax no.", "Fax")), [pen.phone("to.fax", to.office.fax)]), pages],
        [
            (58, 340, pick(("From", "De/From", "Your name")), initials),
            (350, 554, pick(("Re", "About")), [pen.text("subject", pick(SUBJECTS))]),
        ],
    ]


def _write(sheet: Sheet, hand: str, y: float, blank: Blank) -> None:
    left, right, label, runs = blank
    end = sheet.text(left, y, label) + 6
    sheet.line(end, y + 2.5, right, y + 2.5, 0.7)
    printed, sheet.font = sheet.font, hand
    sheet.text(end + 5, y - 1, *runs, size=fitted(sheet, runs, right - end - 7, 17 if hand == "Handwriting" else 12))
    sheet.font = printed


def _note(sheet: Sheet, world: World, pen: Style, hand: str, y: float) -> None:
    pick = world.rng.choice
    ticked, x = pick((0, 1, 2, 9)), 58.0
    for i, label in enumerate(("Urgent", "Routine", "Please call us")):
        words = {"Urgent": "urgent", "Routine": "routine"}
        run: Run = pen.text("urgency", label, words[label]) if i == ticked and label in words else label
        x = sheet.tick(x, y, run, ticked=i == ticked, mark=pick(("x", "check")), size=12) + 44
    sheet.text(58, y + 36, pick(("Message", "Mensaje/Message", "Notes")))
    for i in range(7):
        sheet.line(58, y + 62 + i * 26, 554, y + 62 + i * 26, 0.4)
    printed, sheet.font = sheet.font, hand
    size = 17 if hand == "Handwriting" else 12
    sheet.wrap(64, y + 59, 480, pen.text("message", pick(NOTES)), size=size, leading=26)
    sheet.font = printed
