"""An equipment supplier's cover: a dark panel down the left with its name and numbers, the fax's facts at the right."""

from sample_docs import style
from sample_docs.layouts.seen import cover_wording as wording
from sample_docs.layouts.seen.placing import fitted
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.truth import Run
from sample_docs.world import World
from sample_docs.world.offices import Office

HOUSES = ("Breathe Easy Oxygen & Sleep", "Mobility Depot", "Lakeshore Medical Supply", "CarePoint DME")
GOODS = (
    "Oxygen",
    "CPAP / BiPAP",
    "Wheelchairs",
    "Hospital beds",
    "Diabetic supplies",
    "Nebulizers",
    "Braces",
    "Walkers",
)
SUBJECTS = (
    "Detailed written order",
    "Proof of delivery",
    "CPAP supplies renewal",
    "Face-to-face notes",
    "Oxygen retest",
)
NOTES = (
    "Please sign and date the attached order. We cannot deliver until we have it.",
    "Medicare asks for a visit note that tells why the patient needs the equipment.",
    "Your patient asked us for new supplies. The last order has run out.",
    "Equipment was delivered. No action is needed; keep for your chart.",
)
NOTICE = (
    "This message is for the named recipient only. It may hold patient health information that the law protects. If "
    "you are someone else, please let us know and destroy all pages."
)
Line = tuple[str, list[Run]]


def draw(sheet: Sheet, world: World) -> None:
    """Draw the cover."""
    pen = style.draw(world.rng, dates="slash medium short", phones="dash dot parens")
    pick = world.rng.choice
    sheet.font, sheet.size = pick(("Lato", "Open Sans", "Roboto")), 11
    sheet.page()
    office = world.office(pick(HOUSES))
    world.sender = (office.name, office.fax)
    sheet.box(0, 0, 178, 792, fill=pick(("#2f2f2f", "#1f3a5f", "#4a4a4a")), weight=0)
    _panel(sheet, world, pen, office)
    sheet.text(206, 78, pick(("Fax", "FAX COVER", "fax message")), size=30, bold=True)
    y = 122.0
    for label, runs in _lines(world, pen):
        sheet.text(206, y, label, size=9, bold=True, color="#555555")
        sheet.text(310, y, *runs, size=fitted(sheet, runs, 268))
        y += 25
    sheet.line(206, y - 6, 578, y - 6, 1)
    y = sheet.wrap(206, y + 20, 372, pen.text("message", pick(NOTES)), leading=17)
    if world.chance(0.5):
        sheet.text(206, y + 30, pick(("Reply needed:", "Please check one:")), bold=True, size=10)
        for i, label in enumerate(
            ("Order signed and attached", "Patient not under our care", "Send to another doctor")
        ):
            sheet.tick(206, y + 50 + i * 18, label, ticked=False, size=10)
    sheet.wrap(206, 716, 372, NOTICE, size=8)


def _panel(sheet: Sheet, world: World, pen: Style, office: Office) -> None:
    white = "#ffffff"
    sheet.disc(89, 70, 30, white)
    sheet.text(89, 80, "+", size=30, bold=True, align="center")
    name = [pen.text("from.organization", office.name)]
    sheet.text(89, 128, *name, size=fitted(sheet, name, 156, 15, bold=True), bold=True, align="center", color=white)
    place = office.address
    for i, line in enumerate((*place.lines, f"{place.city}, {place.state} {place.postal_code}")):
        sheet.text(89, 150 + i * 13, line, size=9, align="center", color=white)
    voice, copy = world.rng.choice((("Phone", "Fax"), ("Call us", "Fax us"), ("Voice", "Facsimile")))
    facts: list[Line] = [
        (voice, [pen.phone("from.phone", office.phone)]),
        (copy, [pen.phone("from.fax", office.fax)]),
        ("Web", [office.website]),
    ]
    for i, (label, runs) in enumerate(facts):
        sheet.text(89, 214 + i * 38, label, size=8.5, bold=True, align="center", color=white)
        sheet.text(89, 228 + i * 38, *runs, size=fitted(sheet, runs, 164, 11), align="center", color=white)
    for i, ware in enumerate(world.rng.sample(GOODS, 5)):
        sheet.text(89, 640 + i * 16, ware, size=9, align="center", color=white)


def _lines(world: World, pen: Style) -> list[Line]:
    pick, to, patient = world.rng.choice, world.referrer, world.patient
    name: list[Run] = [pen.text("patient.given", patient.given), " ", pen.text("patient.family", patient.family)]
    lines: list[Line] = [
        (pick(("TO", "PHYSICIAN", "DOCTOR")), [wording.to_name(world, pen, to)]),
        (pick(("PRACTICE", "OFFICE", "FACILITY")), [pen.text("to.organization", to.office.name)]),
        (pick(("FAX", "FAX NUMBER")), [pen.phone("to.fax", to.office.fax)]),
        (pick(("PHONE", "PHONE NUMBER")), [pen.phone("to.phone", to.office.phone)] if world.chance(0.5) else []),
        (pick(("FROM", "YOUR CONTACT", "SENT BY")), [pen.full_name("from.name", world.clerk)]),
        (pick(("DATE", "DATE SENT")), [pen.date("date", world.date)]),
        (pick(("PAGES", "TOTAL PAGES")), [wording.page_count(world, pen), pick(("", " including cover"))]),
        (pick(("RE", "SUBJECT", "REGARDING")), [pen.text("subject", pick(SUBJECTS))]),
    ]
    if world.chance(0.6):
        born = pen.born("patient.birth_date", patient)
        lines.append((pick(("PATIENT", "OUR CLIENT", "PATIENT NAME")), [*name, pick(("  DOB ", "   born ")), born]))
    return lines
