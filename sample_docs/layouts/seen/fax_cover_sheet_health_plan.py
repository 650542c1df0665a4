"""A health plan's cover: a ruled full-width grid, grey label column, member and reference lines, codes at the foot."""

from sample_docs import style
from sample_docs.layouts.seen import cover_wording as wording
from sample_docs.layouts.seen.cover_wording import Errand
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.truth import Run
from sample_docs.world import World, numbers

Line = tuple[str, list[Run]]


def draw(sheet: Sheet, world: World) -> None:
    """Draw the cover sheet."""
    pen = style.draw(world.rng, dates="slash long", phones="one dash parens")
    sheet.font, sheet.size = world.rng.choice(("Open Sans", "Liberation Sans", "Lato")), 10
    sheet.page()
    errand = wording.errand(world, "insurer")
    sheet.box(48, 44, 8, 40, fill="#3a6ea5", weight=0)
    sheet.text(64, 62, pen.text("from.organization", errand.office.name), size=18, bold=True)
    sheet.text(64, 80, errand.department, size=11)
    sheet.text(564, 62, world.rng.choice(("FAX", "Fax Cover Page", "Provider Fax")), size=14, align="right")
    y = 104.0
    for label, runs in _lines(world, pen, errand):
        sheet.box(48, y, 150, 24, fill="#e4e4e4", weight=0.5)
        sheet.box(198, y, 366, 24, weight=0.5)
        sheet.text(54, y + 16, label, size=9)
        sheet.text(206, y + 16, *runs)
        y += 24
    sheet.box(48, y, 516, 110, weight=0.5)
    sheet.text(54, y + 14, world.rng.choice(("Message", "Details", "Why you are getting this fax")), size=9)
    sheet.wrap(56, y + 34, 500, pen.text("message", errand.message), leading=15)
    sheet.wrap(48, 700, 516, world.rng.choice(wording.NOTICES), size=8)
    sheet.text(48, 760, f"MHP-{world.rng.randint(1000, 9999)} (Rev. 01/2026)", size=7)


def _lines(world: World, pen: Style, errand: Errand) -> list[Line]:
    pick, to, office = world.rng.choice, errand.to, errand.office
    lines: list[Line] = [
        (pick(("Provider name", "Send to", "To (provider)")), [wording.to_name(world, pen, to)]),
        (pick(("Provider group", "Practice name", "Facility")), [pen.text("to.organization", to.office.name)]),
        (pick(("Provider fax", "Fax number", "To fax")), [pen.phone("to.fax", to.office.fax)]),
    ]
    sender: list[Run] = [wording.from_name(world, pen, errand), pick((", RN", "", ", Intake"))]
    lines.append((pick(("Reviewer", "From", "Plan contact")), sender))
    lines.append((pick(("Reviewer phone", "Plan phone", "Call us at")), [pen.phone("from.phone", office.phone)]))
    lines.append((pick(("Return fax", "Plan fax", "Fax records to")), [pen.phone("from.fax", office.fax)]))
    lines.append((pick(("Date", "Fax date")), [pen.date("date", world.date)]))
    lines.append((pick(("Pages (cover included)", "Page count")), [wording.page_count(world, pen)]))
    lines.append((pick(("Regarding", "Topic", "Subject")), [pen.text("subject", errand.subject)]))
    patient = world.patient
    if world.chance(0.6):
        name: list[Run] = [pen.text("patient.given", patient.given), " ", pen.text("patient.family", patient.family)]
        lines.append((pick(("Member", "Member name")), name))
        lines.append((pick(("Member date of birth", "Member DOB")), [pen.born("patient.birth_date", patient)]))
        lines.append((pick(("Reference #", "Case number")), [numbers.pattern(world.rng, "9#########")]))
    return lines
