"""A public office's old form: labels that are phrases, dotted leaders, every value set against the right margin."""

from sample_docs import fonts, style
from sample_docs.layouts.seen import cover_wording as wording
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.truth import Run, shown
from sample_docs.world import World

HOUSES = (
    "Tri-County District Health Department",
    "Prairie Unified School District No. 41",
    "Lakeland Area Agency on Aging",
    "Board of Education, Pupil Health Office",
    "Veterans Outreach Center",
)
TITLES = ("TELECOPIER TRANSMISSION SHEET", "TELEFAX COVER SHEET", "Facsimile Message", "TELECOPY COVER")
NOTES = (
    "Physical examination form enclosed, please sign page two.",
    "Please let us know when the child may go back to class.",
    "Second sending of the papers that came through blank yesterday.",
    "Home assessment attached for the chart.",
)
Line = tuple[str, Run]


def draw(sheet: Sheet, world: World) -> None:
    """Draw the form."""
    pen = style.draw(world.rng, dates="long medium slash dash", phones="slash parens one space")
    sheet.font, sheet.size = world.rng.choice(("Typewriter", "Liberation Serif", "Gentium", "Liberation Mono")), 11
    if "&" in world.referrer.office.name:
        sheet.font = "Gentium"  # Typewriter has no ampersand
    sheet.page()
    office = world.office(world.rng.choice(HOUSES))
    world.sender = (office.name, office.fax)
    sheet.text(306, 70, world.rng.choice(TITLES), size=15, bold=True, align="center")
    y, parts = 112.0, [_receiving(world, pen), _sending(world, pen, office.name, office.phone, office.fax)]
    if world.chance(0.4):
        parts.reverse()
    for part in [*parts, _rest(world, pen)]:
        for label, run in part:
            _led(sheet, y, label, run)
            y += 23
        y += 14
    sheet.text(72, y + 6, world.rng.choice(("Remarks", "Note to the person receiving", "Special handling")))
    for i in range(4):
        sheet.line(72, y + 32 + 22 * i, 540, y + 32 + 22 * i, 0.5)
    sheet.text(76, y + 29, pen.text("message", world.rng.choice(NOTES)))
    sheet.text(72, y + 130, "Transmission checked by ______________     Logged ______________", size=9.5)
    sheet.wrap(72, 716, 468, world.rng.choice(wording.NOTICES), size=9)


def _led(sheet: Sheet, y: float, label: str, run: Run) -> None:
    name = fonts.font_name(sheet.font)
    end = sheet.text(72, y, label) + 5
    start = 540 - fonts.width(shown(run), name, sheet.size) - 5
    dots = int((start - end) / fonts.width(".", name, sheet.size))
    sheet.text(start, y, "." * max(dots, 0), align="right")
    sheet.text(540, y, run, align="right")


def _receiving(world: World, pen: Style) -> list[Line]:
    pick, to = world.rng.choice, world.referrer
    return [
        (pick(("Name of person receiving", "Person to receive this", "Hand to")), wording.to_name(world, pen, to)),
        (pick(("Name of agency receiving", "Receiving office", "At")), pen.text("to.organization", to.office.name)),
        (
            pick(("Telecopier number of receiver", "Receiving machine number", "Telefax number called")),
            pen.phone("to.fax", to.office.fax),
        ),
    ]


def _sending(world: World, pen: Style, house: str, phone: str, fax: str) -> list[Line]:
    pick = world.rng.choice
    lines: list[Line] = [
        (pick(("Name of person sending", "Person sending", "Sent out by")), pen.full_name("from.name", world.clerk)),
        (pick(("Name of agency sending", "Sending office", "Of")), pen.text("from.organization", house)),
        (pick(("Sender's voice number", "Telephone of person sending")), pen.phone("from.phone", phone)),
    ]
    if world.chance(0.7):
        lines.append((pick(("Sender's telecopier", "Telecopier number of sender")), pen.phone("from.fax", fax)))
    return lines


def _rest(world: World, pen: Style) -> list[Line]:
    pick = world.rng.choice
    time = f"{world.rng.randint(8, 11)}:{world.rng.randrange(10, 60)} a.m."
    return [
        (pick(("Number of pages sent, this one counted", "Sheets including this")), wording.page_count(world, pen)),
        (pick(("Date sent", "Day of transmission")), pen.date("date", world.date)),
        (pick(("Time sent", "Hour of transmission")), time),
    ]
