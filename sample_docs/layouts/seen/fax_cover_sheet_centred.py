"""A small office's half page: every line centred, no rules, telephone and fax in the letterhead."""

from sample_docs import style
from sample_docs.layouts.seen import cover_wording as wording
from sample_docs.sheet import Sheet
from sample_docs.truth import Run
from sample_docs.world import World


def draw(sheet: Sheet, world: World) -> None:
    """Draw the half page."""
    pen = style.draw(world.rng, dates="short long two_digit", phones="parens dash slash")
    sheet.font, sheet.size = world.rng.choice(("Gentium", "Liberation Mono", "DejaVu Serif", "Liberation Sans")), 12
    sheet.page()
    pick, errand = world.rng.choice, wording.errand(world, "clinic")
    office, to = errand.office, errand.to
    lines: list[list[Run]] = [
        [pen.text("from.organization", office.name)],
        [errand.address],
        [pick(("Phone ", "Ph. ", "Office: ")), pen.phone("from.phone", office.phone)],
        [pick(("Fax ", "Fx. ", "Fax line: ")), pen.phone("from.fax", office.fax)],
        [],
        [pick(("~ FAX ~", "- Fax -", "FAX COVER"))],
        [],
        [pick(("TO: ", "Attn: ", "For: ")), wording.to_name(world, pen, to)],
        [pen.text("to.organization", to.office.name)],
        [pick(("at fax ", "Fax: ", "FAX# ")), pen.phone("to.fax", to.office.fax)],
        [pick(("FROM: ", "By: ", "Sender: ")), wording.from_name(world, pen, errand)],
        [pick(("", "Date: ", "Sent ")), pen.date("date", world.date)],
        [pick(("RE: ", "Re. ", "Subject: ")), pen.text("subject", errand.subject)],
        _pages(world, wording.page_count(world, pen)),
    ]
    y = 60.0
    for i, line in enumerate(lines):
        sheet.text(306, y, *line, align="center", bold=i in (0, 5), size=15 if i in (0, 5) else 12)
        y += 19
    if world.chance(0.6):
        message = pen.text("message", pick(("Thank you!", "Please call when received.", "See attached.")))
        sheet.text(306, y + 10, message, align="center")
    sheet.wrap(120, y + 50, 372, pick(wording.NOTICES), size=8)


def _pages(world: World, pages: Run) -> list[Run]:
    ways: tuple[list[Run], ...] = (
        ["Pages: ", pages],
        [pages, " pages including cover"],
        ["Page 1 of ", pages],
        ["(", pages, " pages total)"],
    )
    return world.rng.choice(ways)
