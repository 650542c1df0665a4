"""A printed form filled in by hand or typewriter: values on blank lines, their captions below the lines."""

from sample_docs import style
from sample_docs.layouts.seen import cover_wording as wording
from sample_docs.layouts.seen.cover_wording import Errand
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.truth import Run
from sample_docs.world import World

Blank = tuple[float, float, str, Run]


def draw(sheet: Sheet, world: World) -> None:
    """Draw the form."""
    pen = style.draw(world.rng, dates="short two_digit dash", phones="dash dot slash")
    hand = world.rng.choice(("Handwriting", "Liberation Mono", "Liberation Sans"))
    sheet.font, sheet.size = "Liberation Serif", 13 if hand == "Handwriting" else 11
    sheet.page()
    if hand == "Handwriting":
        sheet.trap("handwriting")
    errand = wording.errand(world, "clinic", "home", "hospital", "testing")
    title = ("Facsimile Cover Sheet", "FAX TRANSMITTAL SHEET", "Fax Cover", "Transmittal by Facsimile")
    sheet.text(306, 72, world.rng.choice(title), size=20, bold=True, align="center")
    sheet.text(306, 90, pen.text("from.organization", errand.office.name), size=12, align="center")
    for i, row in enumerate(_rows(world, pen, errand)):
        for x, width, caption, run in row:
            y = 146 + i * 46
            sheet.text(x + 4, y - 3, run, font=hand)
            sheet.line(x, y, x + width, y, 0.7)
            sheet.text(x, y + 9, caption, size=7.5)
    sheet.text(60, 388, world.rng.choice(("Message", "Comments", "Notes")), size=11, bold=True)
    sheet.font, lined = hand, sheet.font
    sheet.wrap(64, 409, 480, pen.text("message", errand.message), leading=22)
    sheet.font = lined
    for i in range(6):
        sheet.line(60, 413 + i * 22, 552, 413 + i * 22, 0.4)
    sheet.wrap(60, 700, 492, world.rng.choice(wording.NOTICES), size=8.5)


def _rows(world: World, pen: Style, errand: Errand) -> list[list[Blank]]:
    pick, to, office = world.rng.choice, errand.to, errand.office
    name, sender = wording.to_name(world, pen, to), wording.from_name(world, pen, errand)
    rows: list[list[Blank]] = [
        [
            (60, 236, pick(("To", "Name of recipient", "Attention of")), name),
            (
                310,
                242,
                pick(("Company", "Office / facility", "Organization")),
                pen.text("to.organization", to.office.name),
            ),
        ],
        [
            (
                60,
                150,
                pick(("Fax no.", "Recipient's fax number", "Facsimile number")),
                pen.phone("to.fax", to.office.fax),
            ),
            (226, 150, pick(("Date", "Today's date")), pen.date("date", world.date)),
            (392, 160, pick(("No. of pages (with cover)", "Pages")), wording.page_count(world, pen)),
        ],
        [
            (60, 236, pick(("From", "Name of sender", "Sent by")), sender),
            (310, 242, pick(("Our telephone", "Sender's phone", "Phone no.")), pen.phone("from.phone", office.phone)),
        ],
    ]
    if world.chance(0.6):
        rows[2][1] = (310, 118, "Our phone", pen.phone("from.phone", office.phone))
        rows[2].append((434, 118, "Our fax", pen.phone("from.fax", office.fax)))
    return [*rows, [(60, 492, pick(("Subject", "Re", "Regarding")), pen.text("subject", errand.subject))]]
