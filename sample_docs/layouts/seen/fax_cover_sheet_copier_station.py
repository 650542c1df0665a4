"""A desktop fax machine's electronic cover: its own large type, sparse labels, pages to follow, a stock comment."""

from sample_docs import style
from sample_docs.layouts.seen import cover_wording as wording
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.truth import Run
from sample_docs.world import World
from sample_docs.world.offices import Office

HOUSES = (
    "Elm Street Chiropractic",
    "Dr Pell DDS Dental Office",
    "Riverside Hearing Aids",
    "Harmony Massage and PT",
    "Pine Ridge Assisted Living",
    "Main Street Optical",
)
COMMENTS = ("PLEASE CALL", "AS REQUESTED", "PER OUR CALL TODAY", "SECOND TRY", "FOR YOUR CHART")


def draw(sheet: Sheet, world: World) -> None:
    """Draw the page."""
    pen = style.draw(world.rng, dates="slash two_digit dash", phones="dash space one", capitals=True)
    pick = world.rng.choice
    sheet.font, sheet.size = pick(("DejaVu Sans Mono", "Liberation Mono", "Roboto Condensed")), 14
    sheet.page()
    office = world.office(pick(HOUSES)) if world.chance(0.7) else world.specialist.office
    world.sender = (office.name, office.fax)
    y = _title(sheet, world, pen, 88)
    for label, runs in _lines(world, pen, office):
        if not label:
            y += 14
            continue
        sheet.text(76, y, label)
        sheet.text(190, y, *runs)
        y += 26
    y = _pages(sheet, world, pen, y + 16)
    _comment(sheet, world, pen, y + 30)


def _title(sheet: Sheet, world: World, pen: Style, y: float) -> float:
    title = world.rng.choice(("=== COVER PAGE ===", "*** FAX COVER PAGE ***", "FAX MESSAGE", "FACSIMILE COVER PAGE"))
    sheet.text(306, y, title, size=20, align="center")
    clock = f"  {world.rng.randrange(7, 19):02d}:{world.rng.randrange(60):02d}"
    day: list[Run] = [world.rng.choice(("DATE: ", "DATE/TIME: ", "")), pen.date("date", world.date), clock]
    sheet.text(306, y + 34, *day, align="center")
    return y + 90


def _lines(world: World, pen: Style, office: Office) -> list[tuple[str, list[Run]]]:
    pick, to = world.rng.choice, world.referrer
    end, fax = pick((":", " :", "")), pick(("FAX", "FAX NO.", "FAX #"))
    person: list[tuple[str, list[Run]]] = [("ATTN" + end, [wording.to_name(world, pen, to)])]
    lines: list[tuple[str, list[Run]]] = [
        ("TO" + end, [pen.text("to.organization", to.office.name)]),
        *(person if world.chance(0.4) else []),
        (fax + end, [pen.phone("to.fax", to.office.fax)]),
        ("", []),
        ("FROM" + end, [pen.text("from.organization", office.name)]),
        (fax + end, [pen.phone("from.fax", office.fax)]),
    ]
    if world.chance(0.7):
        lines.append((pick(("TEL", "TEL NO.", "PHONE")) + end, [pen.phone("from.phone", office.phone)]))
    return lines


def _pages(sheet: Sheet, world: World, pen: Style, y: float) -> float:
    if world.chance(0.5):
        sheet.ignore("page_count")  # pages to follow do not say whether the cover counts
        sheet.trap("pages_to_follow")
        sheet.text(76, y, f"{world.page_count - 1:02d} PAGE(S) TO FOLLOW")
    else:
        label = world.rng.choice(("TOTAL PAGES INCLUDING COVER: ", "PAGES (WITH THIS PAGE): "))
        sheet.text(76, y, label, wording.page_count(world, pen, padded=world.rng.choice((1, 2, 3))))
    return y


def _comment(sheet: Sheet, world: World, pen: Style, y: float) -> None:
    label = world.rng.choice(("COMMENT:", "NOTE:", "MESSAGE:"))
    sheet.text(76, y, label)
    if world.chance(0.3):
        sheet.ignore("message")  # one word that tells the urgency
        sheet.text(190, y, pen.text("urgency", "URGENT", "urgent"))
    else:
        comment = world.rng.choice(COMMENTS)
        sheet.text(190, y, pen.text("message", comment))
    sheet.line(60, y + 24, 552, y + 24, 2)
