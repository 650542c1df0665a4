"""A matrix: rows for name, place, telephone and fax, one column for who gets it and one for who sends it."""

from sample_docs import style
from sample_docs.layouts.seen import cover_wording as wording
from sample_docs.layouts.seen.cover_wording import Errand
from sample_docs.layouts.seen.placing import fitted
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.truth import Run
from sample_docs.world import World

Line = tuple[str, list[Run], list[Run]]
URGENT = (("Urgent", "urgent"), ("Routine", "routine"), ("STAT", "stat"))
HEADS = (("TO", "FROM"), ("Recipient", "Sender"), ("Prescriber", "Pharmacy"), ("RECEIVER", "ORIGINATOR"))


def draw(sheet: Sheet, world: World) -> None:
    """Draw the cover sheet."""
    pen = style.draw(world.rng, dates="slash short two_digit medium", phones="parens dash dot tight")
    sheet.font, sheet.size = world.rng.choice(("Roboto", "Carlito", "Caladea", "Liberation Sans")), 10.5
    sheet.page()
    sheet.trap("matrix")
    errand = wording.errand(world, "pharmacy")
    title = ("FAX", "Pharmacy Fax", "Fax Communication Form", "FAX REQUEST TO PRESCRIBER")
    sheet.text(50, 70, world.rng.choice(title), size=24, bold=True)
    sheet.text(562, 86, errand.address, size=8, align="right")
    y = _matrix(sheet, world, pen, errand, 92)
    y = _strip(sheet, world, pen, errand, y + 14)
    y = _choice(sheet, world, pen, y + 26)
    sheet.box(50, y, 512, 24, fill="#dcdcdc", weight=0.7)
    sheet.text(56, y + 16, world.rng.choice(("MESSAGE", "Reason for this fax", "Details of request")), bold=True)
    sheet.box(50, y + 24, 512, 150, weight=0.7)
    sheet.wrap(58, y + 46, 496, pen.text("message", errand.message), leading=16)
    sheet.text(
        50, y + 200, "Prescriber reply:  [  ] approve   [  ] deny   [  ] call me      Initials ______   Date ______"
    )
    sheet.wrap(50, 728, 512, world.rng.choice(wording.NOTICES), size=8)


def _matrix(sheet: Sheet, world: World, pen: Style, errand: Errand, y: float) -> float:
    heads = world.rng.choice(HEADS)
    lines = _lines(world, pen, errand)
    turned = world.chance(0.35)  # the sender's column first
    sheet.text(140, y + 16, heads[turned], bold=True)
    sheet.text(356, y + 16, heads[not turned], bold=True)
    y += 24
    for label, to, sender in lines:
        for x, width, runs in ((136, 214, sender if turned else to), (350, 212, to if turned else sender)):
            sheet.box(x, y, width, 27, weight=0.7)
            sheet.text(x + 6, y + 18, *runs, size=fitted(sheet, runs, width - 10))
        sheet.box(50, y, 86, 27, fill="#dcdcdc", weight=0.7)
        sheet.text(56, y + 18, label, size=fitted(sheet, [label], 76, bold=True), bold=True)
        y += 27
    return y


def _lines(world: World, pen: Style, errand: Errand) -> list[Line]:
    pick, to, office = world.rng.choice, errand.to.office, errand.office
    sender: list[Run] = [wording.from_name(world, pen, errand), pick(("", ", PharmD", ", CPhT", ", RPh"))]
    lines: list[Line] = [
        (
            pick(("Name", "Attn", "Person")),
            [wording.to_name(world, pen, errand.to)],
            sender if world.chance(0.8) else [],
        ),
        (
            pick(("Facility", "Company", "Location", "Firm")),
            [pen.text("to.organization", to.name)],
            [pen.text("from.organization", office.name)],
        ),
    ]
    phone: Line = (
        pick(("Phone", "Telephone", "Voice")),
        [pen.phone("to.phone", to.phone)] if world.chance(0.5) else [],
        [pen.phone("from.phone", office.phone)],
    )
    fax: Line = (
        pick(("Fax", "Fax no.", "Facsimile")),
        [pen.phone("to.fax", to.fax)],
        [pen.phone("from.fax", office.fax)] if world.chance(0.8) else [],
    )
    return [*lines, *((phone, fax) if world.chance(0.6) else (fax, phone))]


def _strip(sheet: Sheet, world: World, pen: Style, errand: Errand, y: float) -> float:
    pick = world.rng.choice
    pages: list[Run] = [wording.page_count(world, pen), pick(("", " (incl. cover)", " w/cover"))]
    cells: tuple[tuple[str, list[Run], float], ...] = (
        (pick(("Date", "Date faxed")), [pen.date("date", world.date)], 120),
        (pick(("Pages", "# Pgs", "No. of pages")), pages, 110),
        (pick(("Re", "Subject", "Regarding")), [pen.text("subject", errand.subject)], 282),
    )
    x = 50.0
    for label, runs, width in cells:
        sheet.box(x, y, width, 16, fill="#dcdcdc", weight=0.7)
        sheet.box(x, y + 16, width, 24, weight=0.7)
        sheet.text(x + width / 2, y + 12, label, size=9, bold=True, align="center")
        sheet.text(x + width / 2, y + 32, *runs, align="center")
        x += width
    return y + 40


def _choice(sheet: Sheet, world: World, pen: Style, y: float) -> float:
    ticked, x = world.rng.randrange(len(URGENT) + 1), 50.0
    for i, (label, word) in enumerate(URGENT):
        run: Run = pen.text("urgency", label, word) if i == ticked else label
        x = sheet.tick(x, y, run, ticked=i == ticked, mark="x") + 26
    return y + 18
