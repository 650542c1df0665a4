"""An imaging center's typed cover: a few labels to a line, a cc line or two with their own fax numbers, the patient."""

from dataclasses import replace

from sample_docs import style
from sample_docs.layouts.seen import cover_wording as wording
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.truth import Run, Value
from sample_docs.world import World
from sample_docs.world.offices import Office, Provider

HOUSES = ("Silver Fern Radiology", "Tri-River Open MRI", "Hilltop Breast Imaging, Inc.", "Advanced Imaging at Elm Park")
SUBJECTS = ("MRI lumbar spine report", "Mammogram results", "CT chest - final report", "Addendum to X-ray report")
NOTES = (
    "The final report follows. Images are on the portal.",
    "Please call the reading room with any questions about this study.",
    "Report only. A disc was given to the patient.",
)
NOTICE = (
    "CONFIDENTIAL: These pages contain private medical information meant for the persons listed above. If they came "
    "to you by mistake, please call us collect and shred them."
)


def draw(sheet: Sheet, world: World) -> None:
    """Draw the cover."""
    pen = style.draw(world.rng, dates="slash short two_digit", phones="parens dash dot")
    pick = world.rng.choice
    sheet.font, sheet.size = pick(("Liberation Serif", "Carlito", "Liberation Sans")), 12
    sheet.page()
    office = world.office(pick(HOUSES))
    world.sender = (office.name, office.fax)
    place = office.address
    sheet.text(72, 66, pen.text("from.organization", office.name), size=18, bold=True)
    sheet.text(72, 82, f"{', '.join(place.lines)}, {place.city}, {place.state} {place.postal_code}", size=9.5)
    sheet.line(72, 90, 540, 90, 2)
    sheet.text(72, 130, pick(("FAX COVER SHEET", "FACSIMILE", "Fax Cover")), size=16, bold=True)
    y = _receivers(sheet, world, pen, 164)
    y = _sender(sheet, world, pen, office, y + 8)
    sheet.line(72, y - 6, 540, y - 6, 0.5)
    sheet.text(72, y + 16, pick(("Comments: ", "Note: ", "COMMENTS: ")), bold=True)
    sheet.wrap(72, y + 36, 460, pen.text("message", pick(NOTES)), leading=17)
    sheet.wrap(72, 716, 468, NOTICE, size=9)


def _receivers(sheet: Sheet, world: World, pen: Style, y: float) -> float:
    others = [world.specialist, replace(world.colleague, office=world.office(f"{world.city.name} Urgent Care"))]
    copies = others[: world.rng.choice((0, 1, 1, 2))]
    paths = ("to", "additional_recipients[0]", "additional_recipients[1]")
    first, copy, fax = world.rng.choice((("TO:", "CC:", "FAX:"), ("To:", "cc:", "Fax:"), ("Attn:", "Copy to:", "Fax#")))
    if copies:
        sheet.trap("several_recipients")
    for path, to in zip(paths, [world.referrer, *copies], strict=False):
        y = _receiver(sheet, world, pen, y, (path, first if path == "to" else copy, fax), to)
    return y


def _receiver(  # noqa: PLR0917 - a pen, a place and who is written there read best in this order
    sheet: Sheet, world: World, pen: Style, y: float, words: tuple[str, str, str], to: Provider
) -> float:
    path, label, fax = words
    sheet.text(72, y, label, bold=True)
    sheet.text(136, y, wording.to_name(world, pen, to, f"{path}.name"))
    sheet.text(380, y, fax, bold=True)
    sheet.text(430, y, pen.phone(f"{path}.fax", to.office.fax))
    sheet.text(136, y + 15, pen.text(f"{path}.organization", to.office.name))
    return y + 38


def _sender(sheet: Sheet, world: World, pen: Style, office: Office, y: float) -> float:
    pick, patient = world.rng.choice, world.patient
    phone: Run = pen.phone("from.phone", office.phone)
    if world.chance(0.4):
        extension = world.rng.randint(101, 489)
        spoken = pen.phone("x", office.phone).shown + pick((" ext. ", " x", " Ext "))
        phone = Value("from.phone", f"{spoken}{extension}", f"{office.phone};ext={extension}")
    back: Run = pen.phone("from.fax", office.fax)
    name: list[Run] = [pen.text("patient.given", patient.given), " ", pen.text("patient.family", patient.family)]
    rows: list[list[tuple[float, str, list[Run]]]] = [
        [(136, pick(("FROM:", "From:")), [pen.full_name("from.name", world.clerk)])],
        [(136, pick(("PHONE:", "Phone:", "Tel:")), [phone]), (430, pick(("FAX:", "Fax:")), [back])],
        [(136, "DATE:", [pen.date("date", world.date)]), (430, "PAGES:", [wording.page_count(world, pen)])],
        [(136, pick(("RE:", "Re:", "SUBJECT:")), [pen.text("subject", pick(SUBJECTS))])],
    ]
    if world.chance(0.7):
        rows.append([(136, "Patient:", name), (430, "DOB:", [pen.born("patient.birth_date", patient)])])
    for row in rows:
        for at, label, runs in row:
            sheet.text(72 if at == 136 else 376, y, label, bold=True)
            sheet.text(at, y, *runs)
        y += 24
    return y
