"""A counselor in private practice: a boxed federal notice first, one label for name and office, a signature block."""

from sample_docs import style
from sample_docs.layouts.seen import cover_wording as wording
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.truth import Run
from sample_docs.world import World
from sample_docs.world.offices import Office

HOUSES = (
    "Stillwater Counseling",
    "Open Window Therapy, PLLC",
    "Root & Branch Psychology",
    "New Leaf Recovery Services",
    "Compass Child and Family Therapy",
)
LETTERS = ("LCSW", "LPC", "PsyD", "LMFT", "PhD", "LMHC")
SUBJECTS = (
    "Coordination of care",
    "Treatment update",
    "Release of information",
    "Medication question",
    "Shared client",
)
NOTES = (
    "With the client's written consent I am sending a short summary of our work so far.",
    "Could you let me know the current dose? The signed release follows.",
    "I would be glad to talk by phone; Tuesdays and Thursdays before noon are best.",
    "Client asked me to tell you that sessions ended last month.",
)
NOTICE = (
    "42 CFR part 2 prohibits unauthorized disclosure of these records. Psychotherapy and substance use information has "
    "special protection: no further release may be made without the written consent of the person it is about. If this "
    "fax is not meant for you, call the sender and shred all of it."
)
Line = tuple[str, list[Run]]


def draw(sheet: Sheet, world: World) -> None:
    """Draw the cover."""
    pen = style.draw(world.rng, dates="long medium short", phones="dot dash parens")
    pick = world.rng.choice
    sheet.font, sheet.size = pick(("Gentium", "Lato", "Liberation Serif", "Open Sans")), 12
    sheet.page()
    office = world.office(pick(HOUSES))
    world.sender = (office.name, office.fax)
    sheet.ignore("message")  # the closing may be read as part of it
    sheet.text(72, 76, pick(("Confidential Fax", "Fax", "Fax Cover Page")), size=22)
    sheet.box(72, 92, 468, 60, weight=0.8)
    sheet.wrap(80, 106, 452, NOTICE, size=9.5, leading=13)
    y = 190.0
    for label, runs in _lines(world, pen):
        sheet.text(72, y, label, bold=True)
        y = sheet.wrap(150, y, 390, *runs) + 8
    y = sheet.wrap(72, y + 18, 468, pen.text("message", pick(NOTES)), leading=18)
    sheet.text(72, y + 20, pick(("Warmly,", "Thank you,", "Best regards,", "Sincerely,")))
    _signature(sheet, world, pen, office, y + 44)


def _lines(world: World, pen: Style) -> list[Line]:
    pick, to = world.rng.choice, world.referrer
    who: list[Run] = [
        wording.to_name(world, pen, to),
        pick((", ", " - ", " / ")),
        pen.text("to.organization", to.office.name),
    ]
    numbers: list[Run] = [pen.phone("to.fax", to.office.fax)]
    if world.chance(0.5):
        numbers += [pick((" (office phone ", " (phone ")), pen.phone("to.phone", to.office.phone), ")"]
    pages: list[Run] = [wording.page_count(world, pen), pick(("", " total", ", counting this cover"))]
    lines: list[Line] = [
        (pick(("To", "To:", "For:")), who),
        (pick(("Fax", "Fax:", "By fax:")), numbers),
        (pick(("Date", "Date:", "On:")), [pen.date("date", world.date)]),
        (pick(("Pages", "Pages:")), pages),
        (pick(("Re", "Re:", "Regarding:")), [pen.text("subject", pick(SUBJECTS))]),
    ]
    return [lines[2], *lines[:2], *lines[3:]] if world.chance(0.5) else lines


def _signature(sheet: Sheet, world: World, pen: Style, office: Office, y: float) -> None:
    pick, place = world.rng.choice, office.address
    name = pen.full_name("from.name", world.clerk)
    if world.chance(0.5):
        sheet.text(72, y, f"{world.clerk.given} {world.clerk.family}", font="Signature", size=24)
        y += 22
    letters = pick((("phone ", "fax "), ("p ", "f "), ("Ph: ", "Fax: "), ("call/text ", "secure fax ")))
    lines: list[list[Run]] = [
        [name, ", ", pick(LETTERS)],
        [pen.text("from.organization", office.name)],
        [f"{', '.join(place.lines)}, {place.city}, {place.state} {place.postal_code}"],
        [letters[0], pen.phone("from.phone", office.phone), "   ", letters[1], pen.phone("from.fax", office.fax)],
        [office.website],
    ]
    sheet.stack(72, y, lines, size=10.5)
