"""What a health record's own fax module prints: two lines of running text, a counter, a bar code's number."""

from sample_docs import style
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.truth import Run, Value
from sample_docs.world import World, numbers

SUBJECTS = ("Order #{}", "Chart documents", "Lab requisition {}", "Continuity of care summary", "Visit {} paperwork")
NOTES = (
    "Sent on behalf of the care team. Reply through the number shown above.",
    "Documents were released from the chart by the front office.",
    "Please route to the scheduling pool and confirm by return fax.",
)


def draw(sheet: Sheet, world: World) -> None:
    """Draw the cover sheet."""
    pen = style.draw(
        world.rng, dates="slash short iso day_first", phones="parens dash dot", surname_first=world.chance(0.4)
    )
    sheet.font, sheet.size = world.rng.choice(("Liberation Mono", "DejaVu Sans Mono")), 10
    sheet.page()
    _ends(sheet, world, pen)
    y = _subject(sheet, world, pen, 196)
    if world.chance(0.6):
        sheet.line(42, y, 570, y, 0.5)
        y = sheet.wrap(42, y + 24, 500, pen.text("message", world.rng.choice(NOTES)), leading=14)
    sheet.line(42, 700, 570, 700, 0.5)
    sheet.text(
        42,
        716,
        f"ChartBridge 11.{world.rng.randint(0, 9)}  fax job {numbers.pattern(world.rng, '9######')}  retry 0",
        size=9,
    )
    sheet.text(42, 730, "Wrong recipient? Telephone the sending clinic and destroy these pages.", size=9)


def _ends(sheet: Sheet, world: World, pen: Style) -> None:
    target, office, pages = world.specialist, world.referrer.office, world.page_count
    fax = world.rng.choice(("F ", "FAX ", "Fax: "))
    minute = f"  {world.rng.randint(7, 18):02d}:{world.rng.randrange(60):02d}"
    names: list[list[Run]] = [
        ["TO    ", pen.full_name("to.name", target.person, "{1}, {0}" if pen.surname_first else "{} {}")]
    ]
    names += [["      ", pen.text("to.organization", target.office.name)]] if world.chance(0.7) else []
    names.append(["      ", fax, pen.phone("to.fax", target.office.fax)])
    sheet.stack(42, 60, names, leading=14)
    sheet.text(570, 60, "Page 1 of ", Value("page_count", str(pages), pages), align="right")
    sheet.text(570, 74, pen.date("date", world.date), minute, align="right")
    sender: list[list[Run]] = [["FROM  ", pen.text("from.organization", office.name)]]
    sender += [["      ", pen.full_name("from.name", world.clerk)]] if world.chance(0.5) else []
    numbers_line: list[Run] = [
        "      P ",
        pen.phone("from.phone", office.phone),
        f"   {fax}",
        pen.phone("from.fax", office.fax),
    ]
    sheet.stack(42, 126, [*sender, numbers_line], leading=14)
    sheet.line(42, 106, 570, 106, 0.5)


def _subject(sheet: Sheet, world: World, pen: Style, y: float) -> float:
    sheet.line(42, y - 20, 570, y - 20, 0.5)
    subject = world.rng.choice(SUBJECTS).format(numbers.pattern(world.rng, "9#####"))
    sheet.text(42, y, world.rng.choice(("RE    ", "SUBJ  ")), pen.text("subject", subject))
    if world.chance(0.3):
        level, word = world.rng.choice((("Urgent", "urgent"), ("Routine", "routine"), ("STAT", "stat")))
        y += 14
        sheet.text(42, y, "PRTY  ", pen.text("urgency", level, word))
    return y + 18
