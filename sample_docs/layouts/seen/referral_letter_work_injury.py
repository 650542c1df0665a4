"""A memorandum from occupational or school health: TO, FROM, RE, an employer, numbered paragraphs."""

from sample_docs import style
from sample_docs.layouts.seen import cases
from sample_docs.layouts.seen.placing import beside
from sample_docs.layouts.seen.referral_facts import Facts
from sample_docs.sheet import Sheet
from sample_docs.truth import Run
from sample_docs.world import World

TITLES = ("MEMORANDUM", "Occupational Health Referral", "Employee Health - Referral to Specialist", "REFERRAL MEMO")


def draw(sheet: Sheet, world: World) -> None:
    """Draw the memorandum."""
    cases.take(world, cases.WORK if world.chance(0.7) else cases.EYE + cases.MIND)
    pen = style.draw(world.rng, dates="medium slash day_first short", phones="dot one parens")
    facts = Facts(world, pen)
    sheet.font, sheet.size = world.rng.choice(("Typewriter", "Liberation Mono", "Caladea", "Roboto")), 10.5
    if "&" in world.referrer.office.name + world.specialist.office.name + world.coverage.employer:
        sheet.font = "Roboto"  # Typewriter has no ampersand
    sheet.page()
    sheet.trap("memo", "date_of_injury", "employer")
    sheet.ignore("coverage.payer", "notes")
    sheet.text(60, 64, world.rng.choice(TITLES), size=17, bold=True)
    y = _heads(sheet, world, facts, 96)
    sheet.line(60, y - 6, 552, y - 6, 1.2)
    y = _case(sheet, world, facts, y + 12)
    y = _paragraphs(sheet, world, facts, y + 8)
    sheet.text(60, y + 18, *facts["from_org"])
    sheet.text(60, y + 33, *facts["from_address"], size=9.5)
    sheet.text(60, y + 48, "Phone ", *facts["from_phone"], "   Fax reports to ", *facts["from_fax"])


def _heads(sheet: Sheet, world: World, facts: Facts, y: float) -> float:
    rows: list[tuple[str, list[Run]]] = [
        ("TO:", [*facts["to_name"], ", ", *facts["to_org"]]),
        ("FROM:", [*facts["from_name"], "   NPI ", *facts["from_npi"]]),
        ("DATE:", facts["date"]),
        ("RE:", [*facts["patient"], "   DOB ", *facts["born"]]),
    ]
    if world.chance(0.5):
        rows[2], rows[3] = rows[3], rows[2]
    if world.chance(0.6):
        rows.append(("PRIORITY:", facts["urgency"]))
    for label, runs in rows:
        beside(sheet, 60, y, label, runs, at=138, width=492)
        y += 18
    return y


def _case(sheet: Sheet, world: World, facts: Facts, y: float) -> float:
    injured = facts.pen.date("", world.past_day(90, 45)).shown
    claim = f"WC{world.rng.randint(10**6, 10**7 - 1)}"
    beside(
        sheet,
        60,
        y,
        world.rng.choice(("Employer:", "Company:", "School / employer:")),
        [world.coverage.employer],
        bold_label=False,
    )
    beside(sheet, 360, y, world.rng.choice(("Date of injury:", "DOI:", "Onset:")), [injured], bold_label=False)
    beside(sheet, 60, y + 16, "Claim no.", [claim], bold_label=False)
    beside(
        sheet, 360, y + 16, world.rng.choice(("Phone:", "Employee phone:", "Cell:")), facts["phone"], bold_label=False
    )
    return y + 32


def _paragraphs(sheet: Sheet, world: World, facts: Facts, y: float) -> float:
    asked = world.rng.choice(("Reason for referral: ", "Problem: ", "Complaint: ", "Reason: "))
    paragraphs: list[list[Run]] = [[asked, *facts["reason"], "."]]
    for runs in facts.diagnoses(world.rng.choice(("{name} ({code})", "{code} {name}", "{name}, code {code}"))):
        paragraphs.append([world.rng.choice(("Diagnosis: ", "Dx: ", "Assessed as ")), *runs, "."])  # noqa: PERF401
    paragraphs.append(
        [world.rng.choice(("Requested: ", "Services authorized: ", "Please provide: ")), *facts["service"], "."]
    )
    paragraphs.append(["Work status: ", world.notes, " Please send a note within two days of each visit."])
    for i, runs in enumerate(paragraphs):
        y = sheet.wrap(60, y, 492, f"{i + 1}. ", *runs, leading=16) + 5
    return y
