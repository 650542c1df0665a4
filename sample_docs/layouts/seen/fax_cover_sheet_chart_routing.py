"""A chart program's routing sheet: tables of recipients and of the patient with headings, who routed it at the foot."""

from dataclasses import replace

from sample_docs import style
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.table import Column, Look, Row, draw_table
from sample_docs.truth import Run
from sample_docs.world import World
from sample_docs.world.offices import Provider

SUBJECTS = ("Referral and visit note", "After visit summary", "Result of your order", "Letter: consultation", "Orders")
COMMENTS = (
    "Please see the attached office visit. Patient will call your office for a time.",
    "Copy for your chart; no answer is needed unless you disagree with the plan.",
    "Needs an appointment before the end of the month if at all possible.",
)
NOTICE = (
    "This communication contains information from a medical record. If you are not the recipient named in the "
    "table above, return it to the sending department. Receiving it does not make you part of the care team."
)


def draw(sheet: Sheet, world: World) -> None:
    """Draw the print-out."""
    pen = style.draw(world.rng, dates="short slash two_digit", phones="dash parens", surname_first=True)
    sheet.font, sheet.size = world.rng.choice(("DejaVu Sans Condensed", "Open Sans", "Liberation Sans")), 9.5
    sheet.page()
    sheet.trap("recipient_table", "several_names")
    office = world.referrer.office
    sheet.text(572, 46, pen.text("from.organization", office.name), size=11, bold=True, align="right")
    place = office.address
    sheet.text(572, 58, f"{place.lines[0]}, {place.city} {place.state} {place.postal_code}", size=8, align="right")
    sheet.text(572, 69, "Dept: ", pen.phone("from.phone", office.phone), size=8, align="right")
    sheet.text(
        572, 80, world.rng.choice(("Dept Fax: ", "Fax: ")), pen.phone("from.fax", office.fax), size=8, align="right"
    )
    sheet.text(40, 62, world.rng.choice(("Fax Cover", "Communication Routing", "Outgoing Fax")), size=18, bold=True)
    y = _recipients(sheet, world, pen, 112)
    y = _patient(sheet, world, pen, y + 34)
    y = _message(sheet, world, pen, y + 30)
    sheet.line(40, y, 572, y, 0.6)
    minute = f"{world.rng.randint(7, 12)}:{world.rng.randrange(10, 60)} AM"
    clerk = world.clerk
    name = pen.full_name("from.name", clerk, "{1}, {0}" if world.chance(0.6) else "{} {}")
    by: list[Run] = [
        world.rng.choice(("Routed by: ", "Sent by: ", "User: ")),
        name,
        world.rng.choice((", MA", ", RN", "")),
    ]
    sheet.text(40, y + 16, *by, size=9)
    sheet.text(572, y + 16, pen.date("date", world.date), f"  {minute}", size=9, align="right")
    sheet.wrap(40, 722, 532, NOTICE, size=7.5)


def _recipients(sheet: Sheet, world: World, pen: Style, y: float) -> float:
    titles = world.rng.choice(
        (
            ("Recipient", "Organization", "Fax", "Phone"),
            ("Routed To", "Facility", "Fax Number", "Phone Number"),
            ("Provider", "Practice", "Fax #", "Phone #"),
        )
    )
    columns = [Column(t, w) for t, w in zip(titles, (150, 202, 90, 90), strict=True)]
    rows: list[Row] = [_recipient(world, pen, "to", world.specialist)]
    if world.chance(0.5):
        other = replace(world.colleague, office=world.office(f"{world.city.name} Family Clinic"))
        rows.append(_recipient(world, pen, "additional_recipients[0]", other))
        sheet.trap("several_recipients")
    sheet.text(40, y - 8, world.rng.choice(("Recipients", "To", "Recipient list")), size=10.5, bold=True)
    look = Look(rules=world.rng.choice(("rows", "grid")), row_height=19, size=8.5, fill="#e3e3e3")
    return draw_table(sheet, 40, y, columns, rows, look)


def _recipient(world: World, pen: Style, path: str, who: Provider) -> list[list[Run]]:
    phone: list[Run] = [pen.phone(f"{path}.phone", who.office.phone)] if world.chance(0.6) else ["--"]
    shape = "{1}, {0}, " + who.person.credentials if world.chance(0.6) else "{1}, {0}"
    return [
        [pen.full_name(f"{path}.name", who.person, shape)],
        [pen.text(f"{path}.organization", who.office.name)],
        [pen.phone(f"{path}.fax", who.office.fax)],
        phone,
    ]


def _patient(sheet: Sheet, world: World, pen: Style, y: float) -> float:
    patient = world.patient
    name: list[Run] = [pen.text("patient.family", patient.family), ", ", pen.text("patient.given", patient.given)]
    titles = ("Patient", world.rng.choice(("DOB", "Birth Date", "D.O.B.")), "MRN", "Legal Sex")
    columns = [Column(t, w) for t, w in zip(titles, (220, 110, 112, 90), strict=True)]
    row: Row = [name, [pen.born("patient.birth_date", patient)], [world.record_number], [patient.sex.title()]]
    sheet.text(40, y - 8, world.rng.choice(("Patient", "Concerning", "Patient information")), size=10.5, bold=True)
    return draw_table(sheet, 40, y, columns, [row], Look(rules="rows", row_height=19, size=8.5))


def _message(sheet: Sheet, world: World, pen: Style, y: float) -> float:
    pages = pen.text("page_count", str(world.page_count), world.page_count)
    sheet.labelled(40, y, "Subject:", pen.text("subject", world.rng.choice(SUBJECTS)), at=130)
    sheet.labelled(40, y + 17, world.rng.choice(("Page count:", "Total pages:", "Pages (w/ cover):")), pages, at=130)
    label = world.rng.choice(("Comments:", "Routing comment:", "Note:"))
    sheet.labelled(40, y + 34, label)
    return sheet.wrap(130, y + 34, 440, pen.text("message", world.rng.choice(COMMENTS)), leading=14) + 160
