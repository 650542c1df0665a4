"""A hospital's branded template: wordmark, department at the right, captions above ruled lines, coloured foot band."""

from sample_docs import style
from sample_docs.layouts.seen import cover_wording as wording
from sample_docs.layouts.seen.cover_wording import Errand
from sample_docs.layouts.seen.front_desk import Line, clock
from sample_docs.layouts.seen.placing import fitted
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.truth import Run
from sample_docs.world import World

COLORS = ("#004b87", "#7a003c", "#00685e", "#3f4444")
RUSH = (("Routine", "routine"), ("Urgent", "urgent"), ("STAT", "stat"))
FOOT = (
    "This fax contains confidential information belonging to the hospital. If you are not the addressee, reading, "
    "copying or passing it on is prohibited. Please call the sender to report a misdirected fax; our Privacy Office "
    "may contact you."
)


def draw(sheet: Sheet, world: World) -> None:
    """Draw the cover sheet."""
    pen = style.draw(world.rng, dates="long slash short", phones="dot dash parens")
    pick = world.rng.choice
    sheet.font, sheet.size = pick(("Lato", "Open Sans", "Carlito")), 11
    sheet.page()
    errand, color = wording.errand(world, "hospital"), pick(COLORS)
    _head(sheet, pen, errand, color)
    sheet.text(54, 132, pick(("Fax", "Fax cover sheet", "FAX COVER")), size=24, color=color)
    y = 168.0
    for row in _rows(world, pen, errand):
        for i, line in enumerate(row):
            _field(sheet, 54 + i * 264, y, line, 504 if len(row) == 1 else 240)
        y += 37
    chosen, x = world.rng.randrange(len(RUSH) + 1), 54.0
    for i, (label, word) in enumerate(RUSH):
        run: Run = pen.text("urgency", label, word) if i == chosen else label
        x = sheet.tick(x, y - 8, run, ticked=i == chosen, mark="check") + 24
    sheet.text(54, y + 24, pick(("Message", "Comments", "Notes")), size=8.5, color=color)
    sheet.wrap(54, y + 44, 504, pen.text("message", errand.message), leading=16)
    sheet.wrap(54, 700, 504, FOOT, size=7.8)
    sheet.box(0, 744, 612, 24, fill=color, weight=0)
    tail = pick(("An equal opportunity employer and provider", "Healing. Teaching. Serving.", errand.office.website))
    sheet.text(306, 760, tail, size=9, color="#ffffff", align="center")


def _head(sheet: Sheet, pen: Style, errand: Errand, color: str) -> None:
    office = errand.office
    sheet.disc(70, 62, 15, color)
    sheet.disc(76, 57, 6, "#ffffff")
    sheet.text(92, 68, pen.text("from.organization", office.name), size=15, bold=True, color=color)
    street = ", ".join(office.address.lines)
    sheet.text(558, 86, errand.department, size=9.5, bold=True, align="right")
    sheet.text(558, 98, street, size=8.5, align="right")
    place = office.address
    sheet.text(558, 109, f"{place.city}, {place.state} {place.postal_code}", size=8.5, align="right")
    phone: list[Run] = ["T ", pen.phone("from.phone", office.phone), "   F ", pen.phone("from.fax", office.fax)]
    sheet.text(558, 120, *phone, size=8.5, align="right")


def _rows(world: World, pen: Style, errand: Errand) -> list[list[Line]]:
    pick, to = world.rng.choice, errand.to
    phone: list[Run] = [pen.phone("to.phone", to.office.phone)] if world.chance(0.5) else []
    day: list[Run] = [pen.date("date", world.date), pick(("", f", {clock(world)}"))]
    return [
        [
            (pick(("To", "Recipient", "Deliver to")), [wording.to_name(world, pen, to)]),
            (pick(("From", "Sent by", "Name of sender")), [wording.from_name(world, pen, errand)]),
        ],
        [
            (pick(("Organization", "Company", "Facility / practice")), [pen.text("to.organization", to.office.name)]),
            (pick(("Date", "Date and time")), day),
        ],
        [
            (pick(("Fax", "Fax number")), [pen.phone("to.fax", to.office.fax)]),
            (pick(("Pages", "Number of pages (including cover)")), [wording.page_count(world, pen)]),
        ],
        [
            (pick(("Phone", "Recipient's phone")), phone),
            (pick(("Cc", "Copy to")), []),
        ],
        [(pick(("Subject", "Re", "Regarding")), [pen.text("subject", errand.subject)])],
    ]


def _field(sheet: Sheet, x: float, y: float, line: Line, width: float) -> None:
    label, runs = line
    sheet.text(x, y - 13, label, size=8)
    sheet.text(x, y, *runs, size=fitted(sheet, runs, width))
    sheet.line(x, y + 5, x + width, y + 5, 0.4)
