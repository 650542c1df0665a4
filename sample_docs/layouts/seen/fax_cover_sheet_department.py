"""A hospital department's cover: logo at the right, boxes for what is attached, a table of recipients, sender below."""

from sample_docs import style
from sample_docs.layouts.seen import cover_wording as wording
from sample_docs.layouts.seen.cover_wording import Errand
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.table import Column, Look, Row, draw_table
from sample_docs.truth import Run
from sample_docs.world import World

ATTACHED = ("Discharge summary", "H&P", "Operative report", "Lab results", "Imaging", "Orders", "Demographics", "Other")
RUSH = (("Immediate attention", ""), ("Urgent", "urgent"), ("Routine", "routine"))


def draw(sheet: Sheet, world: World) -> None:
    """Draw the cover sheet."""
    pen = style.draw(world.rng, dates="slash two_digit medium", phones="dash dot parens")
    sheet.font, sheet.size = world.rng.choice(("Roboto", "Lato", "Liberation Serif")), 10.5
    sheet.page()
    errand = wording.errand(world, "hospital")
    sheet.disc(540, 62, 20, "#333333")
    sheet.text(510, 62, pen.text("from.organization", errand.office.name), size=15, bold=True, align="right")
    sheet.text(510, 78, errand.department, size=11, italic=True, align="right")
    sheet.text(510, 91, errand.address, size=8, align="right")
    sheet.text(54, 128, world.rng.choice(("FACSIMILE", "Fax Transmission", "FAX COMMUNICATION")), size=22, bold=True)
    y = _recipients(sheet, world, pen, errand)
    y = _boxes(sheet, world, pen, y + 28)
    sheet.text(54, y, world.rng.choice(("Special instructions", "Additional comments", "Remarks")), size=9, italic=True)
    sheet.box(54, y + 6, 504, 90)
    sheet.wrap(62, y + 24, 488, pen.text("message", errand.message), leading=15)
    _sender(sheet, world, pen, errand, y + 124)
    sheet.wrap(54, 720, 504, world.rng.choice(wording.NOTICES), size=8)


def _recipients(sheet: Sheet, world: World, pen: Style, errand: Errand) -> float:
    to = errand.to.office
    titles = world.rng.choice((("TO", "FACILITY", "FAX #"), ("Name", "Organization", "Fax Number")))
    columns = [Column(titles[0], 160), Column(titles[1], 224), Column(titles[2], 120)]
    first: list[Run] = [wording.to_name(world, pen, errand.to)]
    rows: list[Row] = [[first, [pen.text("to.organization", to.name)], [pen.phone("to.fax", to.fax)]]]
    if world.chance(0.4):
        path, other = "additional_recipients[0]", world.specialist
        name = pen.full_name(f"{path}.name", other.person)
        office, fax = other.office.name, other.office.fax
        rows.append([[name], [pen.text(f"{path}.organization", office)], [pen.phone(f"{path}.fax", fax)]])
        sheet.trap("several_recipients")
    return draw_table(sheet, 54, 146, columns, rows, Look(row_height=20, size=9.5, fill="#dddddd"))


def _boxes(sheet: Sheet, world: World, pen: Style, y: float) -> float:
    ticked = world.rng.randrange(len(RUSH) + 1)
    x = 54.0
    for i, (label, word) in enumerate(RUSH):
        run: Run = pen.text("urgency", label, word) if i == ticked and word else label
        x = sheet.tick(x, y, run, ticked=i == ticked, mark="check") + 30
    if ticked == 0:
        sheet.ignore("urgency")
    sheet.text(54, y + 28, world.rng.choice(("Attached:", "Documents sent:", "Contents")), bold=True)
    sent = set(world.rng.sample(ATTACHED, 3))
    for i, label in enumerate(ATTACHED):
        sheet.tick(130 + i % 4 * 110, y + 28 + i // 4 * 18, label, ticked=label in sent)
    return y + 76


def _sender(sheet: Sheet, world: World, pen: Style, errand: Errand, y: float) -> None:
    pick = world.rng.choice
    rows: list[tuple[str, Run]] = [
        (pick(("Sender", "Sent by", "Contact person")), wording.from_name(world, pen, errand)),
        (pick(("Call back #", "Unit phone", "Direct dial")), pen.phone("from.phone", errand.office.phone)),
        (pick(("Return fax #", "Unit fax", "Fax back to")), pen.phone("from.fax", errand.office.fax)),
        (pick(("Date", "Date faxed")), pen.date("date", world.date)),
        (pick(("Number of pages", "Pages incl. cover", "# pages")), wording.page_count(world, pen)),
    ]
    for i, (label, run) in enumerate(rows):
        x, below = 54 + i % 2 * 260, y + i // 2 * 22
        sheet.text(x, below, f"{label}:", bold=True)
        sheet.text(x + 104, below, run)
        sheet.line(x + 100, below + 4, x + 240, below + 4, 0.5)
