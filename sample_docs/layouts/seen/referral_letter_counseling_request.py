"""A counselling agency's referral sheet: ruled headings, answers under the questions, services to tick."""

from sample_docs import style
from sample_docs.layouts.seen import cases
from sample_docs.layouts.seen.placing import fitted
from sample_docs.layouts.seen.referral_facts import Facts
from sample_docs.layouts.seen.referral_story import told
from sample_docs.sheet import Sheet
from sample_docs.truth import Run
from sample_docs.world import World, payers

AGENCIES = ("Stepping Stones Counseling Services", "Willow Bend Behavioral Health", "New Leaf Wellness Center, LLC")
SERVICES = ("Individual therapy", "Medication management", "Psychological testing", "Couples / family", "Group")
LEVELS = (("Routine (within 2 weeks)", "routine"), ("Urgent (48 hours)", "urgent"))
Row = list[tuple[str, list[Run], float]]


def draw(sheet: Sheet, world: World) -> None:
    """Draw the sheet."""
    cases.take(world, cases.MIND)
    if world.chance(0.4):
        world.coverage = world.coverage_from(payers.MEDICAID)
    pen = style.draw(world.rng, dates="slash long medium", phones="dash parens dot")
    facts = Facts(world, pen)
    sheet.font, sheet.size = world.rng.choice(("Gentium", "Open Sans", "Caladea")), 10.5
    sheet.page()
    sheet.trap("behavioral_health", "emergency_contact", "several_phones")
    sheet.ignore("referred_to.specialty", "notes")
    agency = pen.text("referred_to.organization", world.rng.choice(AGENCIES))
    sheet.text(54, 54, agency, size=16, italic=True)
    words = world.rng.choice(("Referral for Services", "Provider Referral", "Referral Form"))
    sheet.text(558, 54, words, size=12, align="right")
    sheet.text(54, 69, "Intake line ", *facts["to_phone"], "   |   Confidential fax ", *facts["to_fax"], size=9)
    y = 98.0
    for title, rows in _parts(world, facts):
        sheet.text(54, y, title, bold=True, size=11)
        sheet.line(54, y + 4, 558, y + 4, 0.8)
        y = _rows(sheet, rows, y + 20)
    y = _wanted(sheet, world, facts, y)
    _why(sheet, world, facts, y + 10)


def _parts(world: World, facts: Facts) -> list[tuple[str, list[Row]]]:
    pick, x = world.rng.choice, (54.0, 232.0, 400.0)
    contact = pick(("sister", "husband", "mother", "none given"))
    client: list[Row] = [
        [(pick(("Client name", "Name of client")), facts["patient"], x[0]), (pick(("Birth date", "DOB")), facts["born"],
         x[1]), (pick(("Preferred phone", "Phone (ok to leave message)")), facts["phone"], x[2])],
        [("Pronouns / sex", facts["sex"], x[0]), ("Emergency contact", [contact], x[1]),
         (pick(("Email", "E-mail")), facts["email"], x[2])],
        [(pick(("Insurance", "Funding source")), facts["payer"], x[0]), (pick(("ID number", "Insurance ID")),
         facts["member"], x[1]), ("Legal guardian, if any", ["n/a"], x[2])],
    ]  # fmt: skip
    source: list[Row] = [
        [(pick(("Who is referring", "Referral source")), facts["from_name"], x[0]), (pick(("Date of referral",
         "Date sent")), facts["date"], x[1]), ("NPI (if prescriber)", facts["from_npi"], x[2])],
        [(pick(("Agency or practice", "Clinic")), facts["from_org"], x[0]), (pick(("Their phone", "Contact phone")),
         facts["from_phone"], x[1]), (pick(("Their fax", "Fax for reply")), facts["from_fax"], x[2])],
    ]  # fmt: skip
    parts = [(pick(("Client", "About the client")), client), (pick(("Referred by", "About you")), source)]
    return parts if world.chance(0.6) else parts[::-1]


def _rows(sheet: Sheet, rows: list[Row], y: float) -> float:
    for row in rows:
        for i, (label, runs, x) in enumerate(row):
            right = row[i + 1][2] if i + 1 < len(row) else 562
            sheet.text(x, y, label, size=8.5, italic=True)
            sheet.text(x, y + 14, *runs, size=fitted(sheet, runs, right - x - 8))
        y += 33
    return y + 6


def _wanted(sheet: Sheet, world: World, facts: Facts, y: float) -> float:
    sheet.text(54, y, world.rng.choice(("Services requested", "What do you want us to provide?")), bold=True, size=11)
    sheet.line(54, y + 4, 558, y + 4, 0.8)
    names = sorted({*SERVICES, world.condition.service})
    for i, name in enumerate(names):
        ticked = name == world.condition.service
        run: Run = facts.pen.text("service_requested", name) if ticked else name
        sheet.tick(54 + i % 3 * 176, y + 22 + i // 3 * 16, run, ticked=ticked)
    y += 60
    chosen = world.rng.randrange(2)
    for i, (label, word) in enumerate(LEVELS):
        level: Run = facts.pen.text("urgency", label, word) if i == chosen else label
        sheet.tick(54 + i * 176, y, level, ticked=i == chosen)
    return y + 14


def _why(sheet: Sheet, world: World, facts: Facts, y: float) -> None:
    pick = world.rng.choice
    sheet.text(
        54,
        y + 10,
        pick(("Presenting concerns", "Reason for referral", "Why is the client referred?")),
        size=8.5,
        italic=True,
    )
    y = sheet.wrap(54, y + 24, 500, *told(facts))
    sheet.text(54, y + 8, pick(("Diagnosis (if known)", "Current diagnosis")), size=8.5, italic=True)
    y = sheet.stack(54, y + 22, facts.diagnoses(pick(("{code} {name}", "{name} ({code})"))), size=10)
    safety = pick(("No current risk reported", "Passive thoughts, no plan; safety plan made"))
    sheet.text(54, y + 8, "Safety concerns:  " + safety)
    sheet.text(
        54,
        y + 26,
        "Client agrees to this referral:   Yes  [X]    No  [  ]       Release signed:  Yes  [X]    No  [  ]",
        size=9.5,
    )
    sheet.text(306, 764, "42 CFR Part 2 and HIPAA protect these records. Do not pass them on.", size=8, align="center")
