"""An optometrist's half page, two to a letter sheet: boxes in two columns, filled in by hand or typed, a cut line."""

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

NAMES = (
    "Clear Lake Eye Care",
    "Vision Corner Optometry",
    "Family Eye Associates, O.D., P.A.",
    "Spectrum Optical & Eye",
)
SUBJECTS = ("Diabetic eye exam", "Annual eye exam report", "Retina photos", "Cataract co-management")
MESSAGES = (
    "Dilated exam done. No retinopathy.",
    "Report of diabetic eye exam for your chart.",
    "Pls send last A1c and med list.",
    "See attached letter. Recheck 6 months.",
)


def draw(sheet: Sheet, world: World) -> None:
    """Draw the half page."""
    pen = style.draw(world.rng, dates="short two_digit slash", phones="dash parens")
    pick = world.rng.choice
    hand = pick(("Handwriting", "Liberation Sans", "Liberation Mono"))
    sheet.font, sheet.size = pick(("Liberation Sans", "Liberation Serif", "Roboto")), 9.5
    sheet.page()
    if hand == "Handwriting":
        sheet.trap("handwriting")
    errand = front_desk.errand(world, NAMES, SUBJECTS, MESSAGES)
    sheet.text(48, 50, pen.text("from.organization", errand.office.name), size=14, bold=True)
    sheet.text(48, 63, errand.address, size=8.5)
    reach: list[Run] = [
        "Tel. ",
        pen.phone("from.phone", errand.office.phone),
        "   Fax ",
        pen.phone("from.fax", errand.office.fax),
    ]
    sheet.text(48, 75, *reach, size=8.5)
    sheet.text(564, 56, pick(("FAX", "Fax Memo", "FAX COVER")), size=20, bold=True, align="right")
    for x, lines in ((48, _left(world, pen, errand)), (326, _right(world, pen, errand))):
        for i, line in enumerate(lines):
            _blank(sheet, hand, x, 108 + i * 26, line)
    _message(sheet, hand, pen, errand, pick(("Message", "Comments", "Note")))
    sheet.text(
        306, 362, "CONFIDENTIAL - contains patient information. Wrong number? Please call us.", size=7.5, align="center"
    )
    for i in range(43):
        sheet.line(24 + i * 13.4, 396, 31 + i * 13.4, 396, 0.5)


def _left(world: World, pen: Style, errand: Errand) -> list[Line]:
    pick, to = world.rng.choice, errand.to
    return [
        (pick(("To", "Dr.", "Attn")), [wording.to_name(world, pen, to)]),
        (pick(("Company", "Clinic", "Office")), [pen.text("to.organization", to.office.name)]),
        (pick(("Fax #", "Fax", "Fax number")), [pen.phone("to.fax", to.office.fax)]),
        (pick(("Phone", "Phone #")), [pen.phone("to.phone", to.office.phone)] if world.chance(0.5) else []),
    ]


def _right(world: World, pen: Style, errand: Errand) -> list[Line]:
    pick = world.rng.choice
    return [
        (pick(("From", "Sent by")), [wording.from_name(world, pen, errand)]),
        (pick(("Date", "Date sent")), [pen.date("date", world.date)]),
        (pick(("No. of pages", "Pages", "# of pages (with this one)")), [wording.page_count(world, pen)]),
        (pick(("Re", "RE", "Subject")), [pen.text("subject", errand.subject)]),
    ]


def _blank(sheet: Sheet, hand: str, x: float, y: float, line: Line) -> None:
    label, runs = line
    end = sheet.text(x, y, label + ":") + 4
    sheet.line(end, y + 2, x + 238, y + 2, 0.5)
    printed, sheet.font = sheet.font, hand
    wanted = 14 if hand == "Handwriting" else 10
    sheet.text(end + 3, y - 1, *runs, size=fitted(sheet, runs, x + 236 - end, wanted))
    sheet.font = printed


def _message(sheet: Sheet, hand: str, pen: Style, errand: Errand, label: str) -> None:
    sheet.box(48, 214, 516, 128, weight=0.8)
    sheet.text(54, 227, label + ":")
    printed, sheet.font = sheet.font, hand
    sheet.text(60, 254, pen.text("message", errand.message), size=16 if hand == "Handwriting" else 11)
    sheet.font = printed
