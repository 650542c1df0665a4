"""A visit note of the SOAP kind whose plan holds the referral: headings, vitals, medicines, a paragraph that asks."""

from sample_docs import style
from sample_docs.layouts.seen.referral_facts import Facts
from sample_docs.sheet import Sheet
from sample_docs.truth import Run
from sample_docs.world import World

EXAM = (
    "Alert, no distress. Heart regular, lungs clear.",
    "Well appearing. Abdomen soft. Gait normal.",
    "Vitals stable, neck supple, no edema.",
)
HEADS = (
    ("Subjective", "Objective", "Assessment", "Plan"),
    ("S:", "O:", "A:", "P:"),
    ("HPI", "Physical Exam", "Impression", "Recommendations"),
    ("HISTORY", "EXAM", "ASSESSMENT / DX", "PLAN / REFERRAL"),
)


def draw(sheet: Sheet, world: World) -> None:
    """Draw the note."""
    pen = style.draw(world.rng, dates="short slash medium", phones="dash parens", surname_first=world.chance(0.5))
    facts = Facts(world, pen)
    sheet.font, sheet.size = world.rng.choice(("Carlito", "DejaVu Sans Condensed", "Liberation Sans")), 10
    sheet.page()
    sheet.trap("note_with_referral", "several_dates")
    sheet.ignore("service_requested", "notes")
    y = _head(sheet, world, facts)
    heads = world.rng.choice(HEADS)
    y = _section(sheet, y, facts.label("reason"), [*facts["reason"], "."])
    y = _section(sheet, y, heads[0], [world.notes, " Here for follow-up."])
    vitals = f"BP {world.rng.randint(108, 148)}/{world.rng.randint(62, 92)}, P {world.rng.randint(58, 96)}, "
    weight = f"T 98.{world.rng.randint(1, 8)}, Wt {world.rng.randint(110, 260)} lb. "
    y = _section(sheet, y, heads[1], [vitals, weight, world.rng.choice(EXAM)])
    sheet.text(50, y, heads[2], bold=True)
    shape = world.rng.choice(("{name} ({code})", "{name} - {code}", "{code} {name}", "{name} [ICD-10: {code}]"))
    for i, runs in enumerate(facts.diagnoses(shape)):
        y += 15
        sheet.text(62, y, f"{i + 1}. ", *runs)
    y = _section(sheet, y + 22, heads[3], _plan(world, facts))
    _foot(sheet, world, facts, y + 20)


def _head(sheet: Sheet, world: World, facts: Facts) -> float:
    sheet.text(50, 54, *facts["from_org"], size=14, bold=True)
    sheet.text(50, 68, *facts["from_address"], "    T: ", *facts["from_phone"], "    F: ", *facts["from_fax"], size=8.5)
    sheet.line(50, 75, 562, 75, 0.8)
    title = world.rng.choice(
        ("Office Visit with Referral", "Progress Note - Referral", "Referral Note", "Visit Note / Referral Request")
    )
    sheet.text(306, 94, title, size=13, bold=True, align="center")
    sheet.text(50, 114, *facts["patient"], bold=True, size=11.5)
    sheet.text(562, 114, facts.label("mrn") + " ", *facts["mrn"], align="right")
    age = world.date.year - world.patient.birth_date.year
    x = sheet.text(50, 129, *facts["born"], f" ({age} yrs)  ", *facts["sex"])
    sheet.text(x + 14, 129, world.rng.choice(("Seen", "DOS", "Encounter", "Visit date")) + " ", *facts["date"])
    sheet.text(562, 129, "Next visit 3 months", align="right", size=9)
    sheet.line(50, 136, 562, 136, 0.4)
    return 156


def _section(sheet: Sheet, y: float, head: str, runs: list[Run]) -> float:
    sheet.text(50, y, head, bold=True)
    return sheet.wrap(62, y + 15, 500, *runs, leading=14) + 10


def _plan(world: World, facts: Facts) -> list[Run]:
    ask = world.rng.choice(("Refer to ", "Referral placed to ", "Will send to ", "Consult requested with "))
    runs: list[Run] = ["Continue current medicines. ", ask, *facts["to_name"], " (", *facts["specialty"], "), "]
    runs += [*facts["to_org"], ", phone ", *facts["to_phone"], ", fax ", *facts["to_fax"], ". "]
    runs += ["Priority ", *facts["urgency"], ". "]
    if world.chance(0.6):
        runs += ["Coverage: ", *facts["payer"], ", ID ", *facts["member"], ". "]
    return [*runs, "Return here after the consultation, sooner if worse."]


def _foot(sheet: Sheet, world: World, facts: Facts, y: float) -> None:
    signed = world.rng.choice(("Electronically signed by ", "Signed: ", "Authenticated by ", "/es/ "))
    sheet.text(50, y, signed, *facts["from_name"])
    sheet.text(50, y + 14, "NPI ", *facts["from_npi"])
    scribe = f"{world.clerk.given} {world.clerk.family}"
    sheet.text(50, y + 32, f"Scribed by {scribe}. Printed {facts.pen.date('', world.today).shown} 08:14", size=8)
