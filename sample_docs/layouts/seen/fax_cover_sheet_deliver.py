"""A letterhead and a sentence: please deliver the following pages to; labels right-aligned in one column."""

from sample_docs import style
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.truth import Run
from sample_docs.world import World


def draw(sheet: Sheet, world: World) -> None:
    """Draw the cover sheet."""
    pen = style.draw(world.rng, dates="long", phones="parens dash one")
    sheet.font, sheet.size = "Caladea", 12
    sheet.page()
    _letterhead(sheet, world, pen)
    sheet.text(
        306,
        190,
        world.rng.choice(("Telecopier Cover Page", "Facsimile Cover Page", "Fax Cover Letter")),
        size=20,
        italic=True,
        align="center",
    )
    sheet.text(90, 234, "Please deliver the following pages to:")
    y = _column(sheet, 258, _recipient(world, pen)) + 12
    sheet.text(90, y, "This fax comes from:")
    y = _column(sheet, y + 24, _sender(world, pen)) + 12
    pages: list[Run] = [
        "We are sending ",
        pen.text("page_count", str(world.page_count), world.page_count),
        " pages, this cover page included.",
    ]
    sheet.text(90, y, *pages)
    sheet.wrap(90, y + 30, 440, pen.text("message", world.rng.choice(_messages(world))), leading=17)
    sheet.line(90, 690, 522, 690)
    sheet.wrap(
        90,
        706,
        432,
        "Privacy: federal law protects what these pages say about patients. Not yours? Call us collect.",
        size=9,
    )


def _letterhead(sheet: Sheet, world: World, pen: Style) -> None:
    office = world.referrer.office
    sheet.disc(110, 80, 26, "#555555")
    sheet.text(110, 88, office.name[:1], size=24, bold=True, color="#ffffff", align="center")
    sheet.text(150, 78, pen.text("from.organization", office.name), size=18, bold=True)
    address = office.address
    sheet.text(150, 94, f"{', '.join(address.lines)}, {address.city}, {address.state} {address.postal_code}", size=9.5)
    sheet.line(90, 120, 522, 120, 1.5)


def _column(sheet: Sheet, y: float, rows: list[tuple[str, Run]]) -> float:
    for label, run in rows:
        sheet.text(210, y, label, align="right", italic=True)
        sheet.text(222, y, run)
        y += 20
    return y


def _recipient(world: World, pen: Style) -> list[tuple[str, Run]]:
    target = world.specialist
    rows: list[tuple[str, Run]] = [
        (
            "Name",
            pen.full_name("to.name", target.person, world.rng.choice(("{} {}", "{} {}, " + target.person.credentials))),
        )
    ]
    rows.append(("Organization", pen.text("to.organization", target.office.name)))
    return [*rows, ("Fax", pen.phone("to.fax", target.office.fax))]


def _sender(world: World, pen: Style) -> list[tuple[str, Run]]:
    office = world.referrer.office
    rows: list[tuple[str, Run]] = [
        ("Name", pen.full_name("from.name", world.clerk)),
        ("Telephone", pen.phone("from.phone", office.phone)),
    ]
    rows += [("Fax", pen.phone("from.fax", office.fax))] if world.chance(0.6) else []
    return [*rows, ("Date", pen.date("date", world.date))]


def _messages(world: World) -> tuple[str, ...]:
    return (
        "With this page come the referral form, the progress note and both sides of the insurance card.",
        f"Our patient would like an afternoon visit with {world.specialist.office.name}, if there is one.",
        "As discussed this morning with your scheduling desk. Thank you for fitting the patient in.",
    )
