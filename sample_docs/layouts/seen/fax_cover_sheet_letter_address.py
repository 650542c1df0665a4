"""A business letter as a cover: the recipient's address block without labels, the page count in the last line."""

from sample_docs import style
from sample_docs.layouts.seen import cover_wording as wording
from sample_docs.layouts.seen.cover_wording import Errand
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.truth import Run
from sample_docs.world import World


def draw(sheet: Sheet, world: World) -> None:
    """Draw the letter."""
    pen = style.draw(world.rng, dates="long medium", phones="parens dash")
    sheet.font, sheet.size = world.rng.choice(("Liberation Serif", "Carlito", "Gentium")), 11.5
    sheet.page()
    sheet.ignore("message")  # greeting and closing may be read as part of it
    errand = wording.errand(world, "attorney", "insurer", "hospital", "home")
    sheet.text(540, 66, pen.text("from.organization", errand.office.name), size=14, bold=True, align="right")
    sheet.text(540, 81, errand.department, size=10, align="right")
    reach: list[Run] = [world.rng.choice(("Tel. ", "Phone: ", "")), pen.phone("from.phone", errand.office.phone)]
    sheet.text(540, 95, *reach, size=10, align="right")
    sheet.text(540, 108, "Fax ", pen.phone("from.fax", errand.office.fax), size=10, align="right")
    title = ("FAX COVER LETTER", "Facsimile Cover Letter", "Fax Cover")
    sheet.text(72, 108, world.rng.choice(title), bold=True)
    sheet.text(72, 140, pen.date("date", world.date))
    y = _recipient(sheet, world, pen, errand)
    if world.chance(0.7):
        end = sheet.text(72, y + 12, world.rng.choice(("Re: ", "RE: ", "Subject: ")), bold=True)
        sheet.text(end, y + 12, pen.text("subject", errand.subject), bold=True)
    sheet.text(72, y + 42, f"Dear Dr. {errand.to.person.family}:")
    y = sheet.wrap(72, y + 64, 468, pen.text("message", errand.message), leading=17)
    sheet.text(72, y + 20, world.rng.choice(("Yours truly,", "Sincerely,", "Respectfully,")))
    sheet.text(72, y + 56, pen.full_name("from.name", errand.clerk))
    ends: tuple[tuple[str, str], ...] = (
        ("Fax of ", " pages, this letter counted"),
        ("Pages sent: ", ""),
        ("1 of ", ""),
    )
    before, after = world.rng.choice(ends)
    sheet.text(72, 752, before, wording.page_count(world, pen), after, size=9.5)


def _recipient(sheet: Sheet, world: World, pen: Style, errand: Errand) -> float:
    to, place = errand.to, errand.to.office.address
    sheet.text(
        72, 168, world.rng.choice(("VIA FACSIMILE ", "By fax: ", "Sent by fax to ")), pen.phone("to.fax", to.office.fax)
    )
    shape = world.rng.choice(("{} {}, " + to.person.credentials, "Dr. {} {}"))
    lines: list[list[Run]] = [
        [pen.full_name("to.name", to.person, shape)],
        [pen.text("to.organization", to.office.name)],
        [", ".join(place.lines)],
        [f"{place.city}, {place.state} {place.postal_code}"],
    ]
    return sheet.stack(72, 194, lines, leading=15)
