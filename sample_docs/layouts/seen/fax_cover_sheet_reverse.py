"""Reverse video: black cells with white labels left of the values, a bar of urgency words with one marked."""

from sample_docs import style
from sample_docs.layouts.seen import cover_wording as wording
from sample_docs.layouts.seen.cover_wording import Errand
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.truth import Run
from sample_docs.world import World


def draw(sheet: Sheet, world: World) -> None:
    """Draw the cover sheet."""
    pen = style.draw(world.rng, dates="slash short medium", phones="parens dash one", capitals=world.chance(0.3))
    sheet.font, sheet.size = world.rng.choice(("Roboto Condensed", "Open Sans Condensed", "DejaVu Sans Condensed")), 11
    sheet.page()
    errand = wording.errand(world, "pharmacy", "testing", "home")
    sheet.text(306, 74, pen.text("from.organization", errand.office.name), size=20, bold=True, align="center")
    sheet.text(306, 92, errand.address, size=9.5, align="center")
    y = 116.0
    for label, runs in _rows(world, pen, errand):
        sheet.box(54, y, 120, 22, fill="#222222", weight=0)
        sheet.text(168, y + 15, label, color="#ffffff", bold=True, align="right")
        sheet.box(174, y, 384, 22, weight=0.6)
        sheet.text(182, y + 15, *runs)
        y += 26
    y = _bar(sheet, world, pen, y + 8)
    sheet.wrap(54, y + 20, 504, pen.text("message", errand.message), size=12, leading=17)
    sheet.wrap(54, 712, 504, world.rng.choice(wording.NOTICES), size=8)


def _rows(world: World, pen: Style, errand: Errand) -> list[tuple[str, list[Run]]]:
    pick, to, office = world.rng.choice, errand.to, errand.office
    rows: list[tuple[str, list[Run]]] = [
        (pick(("DATE", "DATE SENT")), [pen.date("date", world.date)]),
        (pick(("PRESCRIBER", "PROVIDER", "ATTN")), [wording.to_name(world, pen, to)]),
        (pick(("CLINIC", "PRACTICE", "OFFICE")), [pen.text("to.organization", to.office.name)]),
        (pick(("PROVIDER FAX", "FAX TO", "CLINIC FAX")), [pen.phone("to.fax", to.office.fax)]),
    ]
    rows += [("CLINIC PHONE", [pen.phone("to.phone", to.office.phone)])] if world.chance(0.5) else []
    patient = world.patient
    if world.chance(0.6):
        name: list[Run] = [pen.text("patient.given", patient.given), " ", pen.text("patient.family", patient.family)]
        rows.append((pick(("PATIENT", "PT NAME")), [*name, "     DOB ", pen.born("patient.birth_date", patient)]))
    rows += [
        (pick(("RE", "REASON", "REQUEST")), [pen.text("subject", errand.subject)]),
        (pick(("CONTACT", "SENT BY", "FROM")), [wording.from_name(world, pen, errand)]),
        (pick(("OUR PHONE", "CALL", "PHONE")), [pen.phone("from.phone", office.phone)]),
        (pick(("REPLY FAX", "FAX BACK TO", "OUR FAX")), [pen.phone("from.fax", office.fax)]),
    ]
    return [*rows, (pick(("PAGES", "# OF PAGES")), [wording.page_count(world, pen)])]


def _bar(sheet: Sheet, world: World, pen: Style, y: float) -> float:
    marked = world.rng.randrange(4)
    words = (("Routine", "routine"), ("Urgent", "urgent"), ("STAT", "stat"))
    for i, (label, word) in enumerate(words):
        run: Run = pen.text("urgency", label, word) if i == marked else label
        sheet.tick(120 + i * 140, y + 14, run, ticked=i == marked, size=12, mark="filled")
    return y + 30
