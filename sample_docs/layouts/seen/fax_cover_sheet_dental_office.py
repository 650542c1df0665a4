"""A dental office's Word template: FAX in large letters at the right, gold rule, practice in the foot, few labels."""

from sample_docs import style
from sample_docs.layouts.seen import cover_wording as wording
from sample_docs.layouts.seen import front_desk
from sample_docs.layouts.seen.cover_wording import Errand
from sample_docs.layouts.seen.front_desk import Line
from sample_docs.layouts.seen.placing import beside
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.truth import Run
from sample_docs.world import World

NAMES = ("Bright Harbor Dental", "Elm Street Family Dentistry, PC", "Oakley & Dunn Orthodontics", "Smile Works Dental")
SUBJECTS = (
    "Medical clearance for dental treatment",
    "Premed question",
    "Clearance - extractions",
    "Anticoagulant hold",
)
MESSAGES = (
    "Please complete the attached medical clearance form and fax back before the appointment on the 14th.",
    "Does this patient still need antibiotics before cleanings? Please advise.",
    "We plan two extractions with local anesthetic (epinephrine). Is it OK to stop the blood thinner?",
    "Third request. We will have to reschedule if we do not hear from you.",
)


def draw(sheet: Sheet, world: World) -> None:
    """Draw the cover sheet."""
    pen = style.draw(world.rng, dates="long short medium", phones="dot parens dash")
    pick = world.rng.choice
    sheet.font, sheet.size = pick(("Carlito", "Caladea", "Lato")), 12
    sheet.page()
    errand = front_desk.errand(world, NAMES, SUBJECTS, MESSAGES)
    sheet.text(540, 104, pick(("FAX", "Fax", "fax")), size=54, bold=True, align="right", color="#5f5f5f")
    sheet.line(72, 116, 540, 116, 2.2)
    y, bold = 146.0, world.chance(0.6)
    for label, runs in _lines(world, pen, errand):
        beside(sheet, 72, y, label, runs, at=150, width=468, bold_label=bold)
        y += 23
    sheet.line(72, y - 8, 540, y - 8, 0.6)
    y = sheet.wrap(72, y + 20, 468, pen.text("message", errand.message), leading=18)
    if world.chance(0.5):
        sheet.text(72, y + 24, pick(("Thank you,", "Thanks so much!", "Thank you for your help.")))
        sheet.ignore("message")  # the thanks may be read as part of it
    _foot(sheet, world, pen, errand)


def _lines(world: World, pen: Style, errand: Errand) -> list[Line]:
    pick, to = world.rng.choice, errand.to
    lines: list[Line] = [
        (pick(("To:", "Doctor:", "Attn:")), [wording.to_name(world, pen, to)]),
        (pick(("Office:", "Of:", "Practice:")), [pen.text("to.organization", to.office.name)]),
        (pick(("Fax:", "Fax No:", "Fax #:")), [pen.phone("to.fax", to.office.fax)]),
    ]
    if world.chance(0.4):
        lines.insert(2, (pick(("Phone:", "Ph:")), [pen.phone("to.phone", to.office.phone)]))
    role = pick((", Front Desk", "", ", Treatment Coordinator", ", Office Manager"))
    lines += [
        (pick(("From:", "Sender:")), [wording.from_name(world, pen, errand), role]),
        (pick(("Date:", "Today:")), [pen.date("date", world.date)]),
        (pick(("Pages:", "# of Pages:")), [wording.page_count(world, pen), pick(("", " including cover", " total"))]),
    ]
    subject: Line = (pick(("Re:", "RE:", "Subject:")), [pen.text("subject", errand.subject)])
    return [*lines, subject] if world.chance(0.6) else [*lines[:-3], subject, *lines[-3:]]


def _foot(sheet: Sheet, world: World, pen: Style, errand: Errand) -> None:
    office, gap = errand.office, world.rng.choice(("  |  ", "   ", "  -  "))
    voice, fax = world.rng.choice((("Phone ", "Fax "), ("P: ", "F: "), ("Office ", "Fax ")))
    sheet.line(72, 708, 540, 708, 0.6)
    sheet.text(306, 724, pen.text("from.organization", office.name), size=12, bold=True, align="center")
    sheet.text(306, 738, errand.address, size=9, align="center")
    reach: list[Run] = [voice, pen.phone("from.phone", office.phone), gap, fax, pen.phone("from.fax", office.fax), gap]
    sheet.text(306, 750, *reach, office.website, size=9, align="center")
