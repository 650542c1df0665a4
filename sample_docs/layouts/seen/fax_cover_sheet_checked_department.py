"""A hospital's sheet that lists its departments with their numbers; the one that sends is ticked, not named again."""

from sample_docs import style
from sample_docs.layouts.seen import cover_wording as wording
from sample_docs.layouts.seen.cover_wording import Errand
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.truth import Run
from sample_docs.world import World, numbers

DEPARTMENTS = (
    "Admitting / Registration",
    "Cancer Center",
    "Emergency Department",
    "Health Information Mgmt",
    "Infusion Therapy",
    "Laboratory",
    "Medical Imaging",
    "Outpatient Rehab",
    "Surgical Services",
    "Utilization Review",
    "Wound Clinic",
    "Same Day Surgery",
    "Respiratory Care",
)
RUSH = (("ROUTINE", "routine"), ("URGENT", "urgent"), ("STAT", "stat"))


def draw(sheet: Sheet, world: World) -> None:
    """Draw the cover sheet."""
    pen = style.draw(world.rng, dates="slash dash two_digit long", phones="dash parens dot")
    sheet.font, sheet.size = world.rng.choice(("Liberation Sans", "Carlito", "DejaVu Sans Condensed")), 10
    sheet.page()
    sheet.trap("ticked_sender", "several_phones")
    sheet.ignore("from.phone")  # the main line is printed besides that of the ticked department
    errand = wording.errand(world, "hospital")
    sheet.text(306, 60, pen.text("from.organization", errand.office.name), size=18, bold=True, align="center")
    main = pen.phone("", numbers.toll_free(world.rng)).shown
    sheet.text(306, 76, f"{errand.address}   Main {main}", size=8.5, align="center")
    sheet.box(40, 88, 532, 22, fill="#d0d0d0", weight=0)
    titles = ("FAX COVER SHEET", "FACSIMILE TRANSMITTAL", "CONFIDENTIAL FAX")
    sheet.text(306, 104, world.rng.choice(titles), size=13, bold=True, align="center")
    y = _departments(sheet, world, pen, errand, 132)
    y = _facts(sheet, world, pen, errand, y + 24)
    sheet.text(40, y + 4, world.rng.choice(("Comments", "COMMENTS:", "Instructions")), bold=True)
    y = sheet.wrap(40, y + 22, 532, pen.text("message", errand.message), leading=16)
    sheet.wrap(40, 712, 532, world.rng.choice(wording.NOTICES), size=8.5, bold=True)


def _departments(sheet: Sheet, world: World, pen: Style, errand: Errand, y: float) -> float:
    names = sorted(world.rng.sample(DEPARTMENTS, 8))
    chosen = world.rng.randrange(8)
    office = errand.office
    sheet.text(40, y, world.rng.choice(("Sent from (check one)", "SENDING DEPARTMENT", "From:")), bold=True)
    y += 18
    for i, name in enumerate(names):
        x, below = 40 + i % 2 * 270, y + i // 2 * 17
        sheet.tick(x, below, name, ticked=i == chosen, mark="check", size=9.5)
        phone, fax = (pen.phone("", n).shown for n in numbers.phones(world.rng, office.city.area, 2))
        runs: list[Run] = [f"{phone} / F {fax}"]
        if i == chosen:
            runs = [pen.phone("from.phone", office.phone), " / F ", pen.phone("from.fax", office.fax)]
        sheet.text(x + 258, below, *runs, size=8.2, align="right")
    return y + 4 * 17


def _facts(sheet: Sheet, world: World, pen: Style, errand: Errand, y: float) -> float:
    pick, to = world.rng.choice, errand.to
    rows: list[tuple[str, list[Run]]] = [
        (pick(("TO", "DELIVER TO", "RECIPIENT NAME")), [wording.to_name(world, pen, to)]),
        (pick(("PRACTICE", "FACILITY/OFFICE", "ORGANIZATION")), [pen.text("to.organization", to.office.name)]),
        (pick(("FAX", "FAX #", "RECIPIENT FAX")), [pen.phone("to.fax", to.office.fax)]),
        (pick(("SENT BY", "SENDER", "EMPLOYEE SENDING")), [wording.from_name(world, pen, errand)]),
        (pick(("DATE / TIME", "DATE")), [pen.date("date", world.date), pick(("", "  1405", "  9:20 am"))]),
        (pick(("NUMBER OF PAGES", "PAGES (WITH COVER)", "TOTAL # PAGES")), [wording.page_count(world, pen)]),
        (pick(("SUBJECT", "RE", "REGARDING")), [pen.text("subject", errand.subject)]),
    ]
    for label, runs in rows:
        sheet.text(150, y, label, align="right", size=9)
        sheet.text(160, y, *runs, size=11)
        sheet.line(156, y + 4, 572, y + 4, 0.5)
        y += 23
    ticked, x = world.rng.randrange(len(RUSH) + 1), 160.0
    sheet.text(150, y + 2, pick(("PRIORITY", "HANDLING")), align="right", size=9)
    for i, (label, word) in enumerate(RUSH):
        run: Run = pen.text("urgency", label, word) if i == ticked else label
        x = sheet.tick(x, y + 2, run, ticked=i == ticked, mark="check") + 30
    return y + 30
