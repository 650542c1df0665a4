"""A government hospital consultation sheet: the report half empty, the patient stamped at the foot without labels."""

from sample_docs import style
from sample_docs.layouts.seen.placing import ticks
from sample_docs.layouts.seen.referral_facts import Facts
from sample_docs.sheet import Sheet
from sample_docs.truth import Run
from sample_docs.world import World

LEVELS = ((("ROUTINE", "routine"), ("URGENT", "urgent"), ("STAT", "stat")), (("Routine", "routine"), ("ASAP", "asap")))
FACILITIES = ("VA Outpatient Clinic", "Army Community Hospital", "Naval Branch Clinic", "Indian Health Service Clinic")
RULE = 0.8


def draw(sheet: Sheet, world: World) -> None:
    """Draw the sheet."""
    pen = style.draw(
        world.rng, dates="day_first short slash", phones="dash parens", surname_first=True, capitals=world.chance(0.4)
    )
    facts = Facts(world, pen)
    sheet.font, sheet.size = "Liberation Sans", 10
    sheet.page()
    typed = world.rng.choice(("Liberation Mono", "Typewriter", "Liberation Sans"))
    if "&" in world.referrer.office.name + world.specialist.office.name:
        typed = "Liberation Mono"  # Typewriter has no ampersand
    sheet.trap("empty_report", "unlabelled_patient")
    sheet.ignore("referring_provider.specialty", "referred_to.organization")
    sheet.box(36, 36, 540, 30, weight=RULE)
    sheet.text(42, 56, "MEDICAL RECORD", size=11, bold=True)
    sheet.line(170, 36, 170, 66, RULE)
    title = ("CONSULTATION SHEET", "CONSULTATION REQUEST", "Consultation / Referral")
    sheet.text(373, 57, world.rng.choice(title), size=15, bold=True, align="center")
    _band(sheet, 66, "REQUEST")
    y = _top(sheet, world, facts, typed, 80)
    y = _story(sheet, world, facts, typed, y)
    y = _signed(sheet, world, facts, typed, y)
    _band(sheet, y, "CONSULTATION REPORT")
    sheet.text(40, y + 25, "RECORD REVIEWED  [  ] YES  [  ] NO     PATIENT EXAMINED  [  ] YES  [  ] NO", size=7)
    sheet.box(36, y, 540, 634 - y, weight=RULE)
    sheet.box(36, 634, 540, 26, weight=RULE)
    sheet.text(40, 642, "SIGNATURE AND TITLE (of consultant)", size=6.5)
    sheet.text(400, 642, "DATE", size=6.5)
    _patient(sheet, world, facts, typed)


def _band(sheet: Sheet, y: float, words: str) -> None:
    sheet.box(36, y, 540, 14, fill="#e0e0e0", weight=RULE)
    sheet.text(306, y + 10.5, words, size=8.5, bold=True, align="center")


def _top(sheet: Sheet, world: World, facts: Facts, typed: str, y: float) -> float:
    pick = world.rng.choice
    cells: tuple[tuple[str, list[Run], float, float], ...] = (
        (pick(("TO:", "TO (Service or clinic)")), facts["specialty"], 36, 180),
        (pick(("FROM: (Requesting physician or activity)", "FROM (Requesting service)")), facts["from_org"], 216, 240),
        (pick(("DATE OF REQUEST", "DATE REQUESTED")), facts["date"], 456, 120),
    )
    for label, runs, x, width in cells:
        sheet.box(x, y, width, 32, weight=RULE)
        sheet.text(x + 3, y + 8, label, size=6.5)
        sheet.text(x + 6, y + 25, *runs, size=9.5, font=typed)
    return y + 32


def _story(sheet: Sheet, world: World, facts: Facts, typed: str, y: float) -> float:
    pick = world.rng.choice
    sheet.text(39, y + 8, pick(("REASON FOR REQUEST (Complaints and findings)", "REASON FOR CONSULT")), size=6.5)
    printed, sheet.font = sheet.font, typed
    low = sheet.wrap(46, y + 26, 520, *facts["reason"], leading=15)
    sheet.font = printed
    bottom = max(low + 6, y + 70)
    sheet.box(36, y, 540, bottom - y, weight=RULE)
    if world.chance(0.6):
        sheet.box(36, bottom, 540, 30, weight=RULE)
        sheet.text(39, bottom + 8, pick(("PERTINENT HISTORY", "OTHER FINDINGS AND MEDICATIONS")), size=6.5)
        sheet.text(46, bottom + 23, *facts["notes"], size=9, font=typed)
        bottom += 30
    sheet.text(39, bottom + 8, pick(("PROVISIONAL DIAGNOSIS", "PROVISIONAL DIAGNOSES AND CODES")), size=6.5)
    row = bottom + 24
    for runs in facts.diagnoses(pick(("{name} {code}", "{code} {name}", "{name} (ICD {code})"))):
        sheet.text(46, row, *runs, size=8.5, font=typed)
        row += 14
    sheet.box(36, bottom, 540, row - bottom - 4, weight=RULE)
    return row - 4


def _signed(sheet: Sheet, world: World, facts: Facts, typed: str, y: float) -> float:
    pick, levels = world.rng.choice, world.rng.choice(LEVELS)
    level = world.rng.randrange(len(levels))
    options: list[Run] = [label for label, _ in levels]
    options[level] = facts.pen.text("urgency", str(options[level]), levels[level][1])
    sheet.box(36, y, 250, 40, weight=RULE)
    sheet.text(39, y + 8, pick(("DOCTOR'S SIGNATURE", "REQUESTING PROVIDER (name, NPI)")), size=6.5)
    sheet.text(46, y + 22, *facts["from_name"], size=9, font=typed)
    sheet.text(46, y + 34, "NPI ", *facts["from_npi"], size=9, font=typed)
    sheet.box(286, y, 130, 40, weight=RULE)
    sheet.text(289, y + 8, "PLACE OF CONSULTATION", size=6.5)
    ticks(sheet, 292, y + 24, ("BEDSIDE", "ON CALL", "OUTPATIENT"), 2, right=414, size=7, gap=6)
    sheet.box(416, y, 160, 40, weight=RULE)
    sheet.text(419, y + 8, pick(("URGENCY", "PRIORITY")), size=6.5)
    ticks(sheet, 422, y + 26, options, level, right=575, size=7.5, gap=7, mark=pick(("x", "check")))
    return y + 40


def _patient(sheet: Sheet, world: World, facts: Facts, typed: str) -> None:
    sheet.box(36, 660, 540, 88, weight=RULE)
    give = "PATIENT'S IDENTIFICATION (Name - last, first, middle; record number; date of birth; sex)"
    sheet.text(40, 668, give, size=6)
    lines: list[list[Run]] = [facts["patient"], facts["mrn"], [*facts["born"], "   ", *facts["sex"]]]
    y = 686.0
    for runs in lines:
        sheet.text(54, y, *runs, size=10, font=typed)
        y += 14
    if world.chance(0.6):
        sheet.text(54, y, *facts["phone"], size=10, font=typed)
    sheet.text(340, 684, f"HOSPITAL OR FACILITY: {world.rng.choice(FACILITIES)}", size=7)
    sheet.text(340, 700, "WARD NO.    OP", size=7)
    sheet.text(340, 716, f"REGISTER NO.    {world.rng.randint(1000, 9999)}", size=7)
    sheet.text(340, 742, f"Overprint {world.rng.randint(100, 999)}  (REV. 4-98)", size=7)
    sheet.text(36, 758, "Call the requesting office at ", *facts["from_phone"], " or fax ", *facts["from_fax"], size=8)
