"""A hospital system's cover: a dark band with its name, two boxes side by side, many numbers at the foot."""

from sample_docs import style
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.truth import Run
from sample_docs.world import World, numbers, offices

SYSTEMS = (
    "St. Odile Regional Medical Center",
    "Cedar Bluff Health System",
    "Mercy Fork Hospital & Clinics",
    "Three Capes Health",
    "Prairie Lutheran Hospital",
)
DEPARTMENTS = (
    "Central Scheduling",
    "Health Information Management",
    "Transitional Care",
    "Pre-Admission Testing",
    "Transfer Center",
    "Infusion Suite",
)
BODIES = (
    "We are returning the forms that your office asked for. Page three needs a signature.",
    "Please review, sign where marked and send back within five business days.",
    "The patient was discharged today. The summary will follow when it has been dictated.",
    "Thank you for the consult. The operative report is enclosed for your chart.",
)
LEVELS = (("Emergent - STAT", "stat"), ("Urgent", "urgent"), ("As soon as possible", "asap"), ("Routine", "routine"))
NOTICE = (
    "Pages meant for someone else were sent in error. State and federal privacy rules forbid their use; "
    "tell the sender and destroy them."
)


def draw(sheet: Sheet, world: World) -> None:
    """Draw the cover sheet."""
    pen = style.draw(world.rng, dates="medium slash two_digit", phones="dot parens dash")
    sheet.font, sheet.size = world.rng.choice(("Lato", "Roboto")), 10.5
    house = world.office(world.rng.choice(SYSTEMS))
    world.sender = house.name, house.fax
    sheet.page()
    _band(sheet, world, pen, house)
    colon = world.rng.choice(("", ":"))
    _party(sheet, 44, "DELIVER TO", _recipient(world, pen), colon)
    _party(sheet, 312, "SENT BY", _sender(world, pen, house), colon)
    y = _facts(sheet, world, pen, 330)
    sheet.text(44, y, world.rng.choice(("Remarks", "Special instructions")), bold=True, size=12)
    sheet.wrap(44, y + 20, 520, pen.text("message", world.rng.choice(BODIES)), leading=16)
    _directory(sheet, world, pen, house)


def _band(sheet: Sheet, world: World, pen: Style, house: offices.Office) -> None:
    sheet.box(0, 30, 612, 66, fill=world.rng.choice(("#12395b", "#2b4a2f", "#4a1f3d")), weight=0)
    sheet.disc(72, 63, 22, "#ffffff")
    sheet.box(68, 47, 8, 32, fill="#555555", weight=0)
    sheet.box(56, 59, 32, 8, fill="#555555", weight=0)
    sheet.text(110, 70, pen.text("from.organization", house.name), size=19, bold=True, color="#ffffff")
    sheet.text(44, 124, world.rng.choice(("Facsimile", "Fax communication", "TELEFAX")), size=17)


def _party(sheet: Sheet, x: float, title: str, rows: list[tuple[str, Run]], colon: str) -> None:
    sheet.box(x, 140, 256, 150, weight=1.1)
    sheet.text(x + 8, 156, title, bold=True, size=10)
    sheet.line(x, 162, x + 256, 162)
    for i, (label, run) in enumerate(rows):
        sheet.text(x + 8, 182 + i * 24, f"{label}{colon}", size=9.5)
        sheet.wrap(x + 70, 182 + i * 24, 180, run, leading=11.5)


def _recipient(world: World, pen: Style) -> list[tuple[str, Run]]:
    target, person = world.specialist, world.specialist.person
    rows: list[tuple[str, Run]] = [
        (world.rng.choice(("Attn", "Attn.")), pen.full_name("to.name", person, "{} {}, " + person.credentials))
    ]
    rows += [
        ("Practice", pen.text("to.organization", target.office.name)),
        ("Facsimile", pen.phone("to.fax", target.office.fax)),
    ]
    return rows + ([("Voice", pen.phone("to.phone", target.office.phone))] if world.chance(0.6) else [])


def _sender(world: World, pen: Style, house: offices.Office) -> list[tuple[str, Run]]:
    clerk: list[tuple[str, Run]] = [
        (world.rng.choice(("Name", "Staff")), pen.full_name("from.name", world.clerk)),
        ("Dept", world.rng.choice(DEPARTMENTS)),
    ]
    rows: list[tuple[str, Run]] = [
        *clerk,
        ("Voice", pen.phone("from.phone", house.phone)),
        ("Facsimile", pen.phone("from.fax", house.fax)),
    ]
    return rows + ([("Pager", numbers.pattern(world.rng, "####"))] if world.chance(0.3) else [])


def _facts(sheet: Sheet, world: World, pen: Style, y: float) -> float:
    pages = world.page_count
    label = world.rng.choice(("Sheets, cover included", "Total sheets", "Pages including this cover"))
    sheet.text(44, y, "Sent on ", pen.date("date", world.date))
    sheet.text(312, y, f"{label}  ", pen.text("page_count", str(pages), pages))
    subject = world.rng.choice(
        (
            "Signature needed",
            "Discharge paperwork",
            "Results for your review",
            "Pre-op clearance",
            "Request for chart notes",
        )
    )
    sheet.text(44, y + 26, "Concerning  ", pen.text("subject", subject))
    chosen = world.rng.randrange(len(LEVELS) + 2)
    for i, (level, word) in enumerate(LEVELS):
        run: Run = pen.text("urgency", level, word) if i == chosen else level
        sheet.tick(44 + i * 132, y + 56, run, ticked=i == chosen, mark="check", size=10)
    return y + 96


def _directory(sheet: Sheet, world: World, pen: Style, house: offices.Office) -> None:
    sheet.line(44, 660, 568, 660, 1)
    place = house.address
    sheet.text(44, 675, f"{', '.join(place.lines)}, {place.city}, {place.state} {place.postal_code}", size=9)
    listed = [
        f"{d} {pen.phone('', numbers.phone(world.rng, house.city.area)).shown}"
        for d in world.rng.sample(DEPARTMENTS, 3)
    ]
    sheet.text(44, 688, "   ".join(listed), size=9)
    sheet.wrap(44, 706, 520, NOTICE, size=9)
