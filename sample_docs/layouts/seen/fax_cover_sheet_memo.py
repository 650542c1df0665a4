"""A typed memorandum: FACSIMILE TRANSMITTAL, upper-case labels in a column, a second recipient now and then."""

from sample_docs import style
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.truth import Run
from sample_docs.world import World

TEXTS = (
    "ENCLOSED IS THE REFERRAL WE SPOKE ABOUT ON THE TELEPHONE. PLEASE LET US KNOW THE DATE OF THE VISIT.",
    "Lab results follow. Doctor asks that you look at these before Thursday.",
    "Signed order is attached. Original will not follow by mail.",
)


def draw(sheet: Sheet, world: World) -> None:
    """Draw the memorandum."""
    pen = style.draw(world.rng, dates="dash two_digit medium", phones="dash slash")
    sheet.font, sheet.size = "Liberation Mono", 10.5
    sheet.page()
    office = world.referrer.office
    sheet.text(306, 70, pen.text("from.organization", office.name), align="center", size=13)
    sheet.text(306, 110, "FACSIMILE TRANSMITTAL", align="center", size=15)
    sheet.line(60, 122, 552, 122, 1.2)
    y = 156.0
    for label, runs in _lines(world, pen):
        sheet.text(72, y, label)
        sheet.text(190, y, *runs)
        y += 24
    sheet.line(60, y, 552, y, 1.2)
    sheet.wrap(72, y + 34, 460, pen.text("message", world.rng.choice(TEXTS)), leading=18)
    note = f"If you do not receive all pages, please call {world.clerk.given} at once."
    sheet.wrap(72, 700, 460, note, size=9.5)


def _lines(world: World, pen: Style) -> list[tuple[str, list[Run]]]:
    target, office, pages = world.specialist, world.referrer.office, world.page_count
    lines: list[tuple[str, list[Run]]] = [
        (
            "TO:",
            [
                pen.full_name("to.name", target.person, "Dr. {} {}"),
                ", ",
                pen.text("to.organization", target.office.name),
            ],
        ),
        ("FAX NO.:", [pen.phone("to.fax", target.office.fax)]),
    ]
    if world.chance(0.35):
        second = world.colleague
        lines.append(
            (
                "ALSO TO:",
                [
                    pen.full_name("additional_recipients[0].name", second.person),
                    "  FAX ",
                    pen.phone("additional_recipients[0].fax", second.office.fax),
                ],
            )
        )
    sender: list[Run] = [pen.full_name("from.name", world.clerk)]
    lines += [("FROM:", sender), ("TELEPHONE:", [pen.phone("from.phone", office.phone)])]
    if world.chance(0.5):
        lines.append(("OUR FAX:", [pen.phone("from.fax", office.fax)]))
    subject = world.rng.choice(("Referral", "Lab results", "Physician order", "Appointment request"))
    lines += [("DATE:", [pen.date("date", world.date)]), ("SUBJECT:", [pen.text("subject", subject)])]
    return [*lines, ("NO. OF PAGES:", [pen.text("page_count", str(pages), pages), " including this one"])]
