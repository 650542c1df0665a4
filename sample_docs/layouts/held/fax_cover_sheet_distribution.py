"""A clinic's cover for several readers: a ruled list of recipients, the sender as a signature block at the end."""

from sample_docs import style
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.table import Column, Look, Row, draw_table
from sample_docs.truth import Run
from sample_docs.world import World, numbers, offices, people

COLUMNS = (Column("Name", 150), Column("Practice", 230), Column("Fax", 100))
BODIES = (
    "The same packet goes to everyone listed. Please file it with the shared patient's chart.",
    "Care conference minutes and the new medication list are attached for all of you.",
    "Our office moves at the end of the month. New numbers are on the next page.",
)
OTHERS = (
    "Cobalt Lake Cardiology",
    "Harbor View Nephrology",
    "Lamplight Home Health",
    "Main Street Pharmacy",
    "Sage Hill Dialysis",
)


def draw(sheet: Sheet, world: World) -> None:
    """Draw the cover sheet."""
    pen = style.draw(world.rng, dates="medium day_first slash", phones="dash space dot")
    sheet.font, sheet.size = world.rng.choice(("Carlito", "Open Sans")), 11
    sheet.page()
    sheet.box(50, 50, 512, 34, weight=1.6)
    sheet.text(
        60, 73, world.rng.choice(("FAX - PLEASE DISTRIBUTE", "BROADCAST FAX", "Fax to care team")), size=16, bold=True
    )
    sheet.text(552, 73, pen.date("date", world.date), align="right")
    sheet.text(50, 112, world.rng.choice(("Recipients", "Send to")), bold=True)
    look = Look(rules=world.rng.choice(("grid", "rows")), row_height=20, size=10)
    y = draw_table(sheet, 50, 120, COLUMNS, _recipients(world, pen), look) + 34
    sheet.labelled(
        50,
        y,
        world.rng.choice(("Topic", "In reference to")),
        pen.text("subject", world.rng.choice(("Care plan", "Medication changes", "Team conference", "Office move"))),
        at=150,
    )
    sheet.wrap(50, y + 34, 500, pen.text("message", world.rng.choice(BODIES)), leading=16)
    _sender(sheet, world, pen, y + 110)


def _recipients(world: World, pen: Style) -> list[Row]:
    first = world.specialist
    rows: list[Row] = [_recipient(pen, "to", first.person, first.office)]
    for i, name in enumerate(world.rng.sample(OTHERS, world.rng.randint(1, 3))):
        person = people.clinician(world.rng, world.today, numbers.npi(world.rng))
        rows.append(_recipient(pen, f"additional_recipients[{i}]", person, offices.office(world.rng, name, world.city)))
    return rows


def _recipient(pen: Style, path: str, person: people.Person, office: offices.Office) -> Row:
    return (
        [pen.full_name(f"{path}.name", person)],
        [pen.text(f"{path}.organization", office.name)],
        [pen.phone(f"{path}.fax", office.fax)],
    )


def _sender(sheet: Sheet, world: World, pen: Style, y: float) -> None:
    office, clerk, pages = world.referrer.office, world.clerk, world.page_count
    sheet.text(50, y, world.rng.choice(("Faxed by", "Sender")), bold=True)
    title: Run = world.rng.choice(offices.STAFF_ROLES)
    sheet.text(50, y + 18, pen.full_name("from.name", clerk), ", ", title)
    sheet.text(50, y + 34, pen.text("from.organization", office.name))
    sheet.text(
        50, y + 50, "tel ", pen.phone("from.phone", office.phone), "  |  fax ", pen.phone("from.fax", office.fax)
    )
    sheet.text(
        552,
        y + 18,
        pen.text("page_count", str(pages), pages),
        world.rng.choice((" pages in all", " pages with this one")),
        align="right",
    )
    sheet.wrap(
        50,
        712,
        500,
        "Private medical papers. A reader who is not listed above may not keep, copy or pass on any page.",
        size=9,
        italic=True,
    )
