"""A high-risk pregnancy clinic's request: rows of headings over rows of values, many dates, tests to tick, codes."""

from dataclasses import replace
from datetime import timedelta

from sample_docs import style
from sample_docs.layouts.seen.placing import fitted, ticks
from sample_docs.layouts.seen.referral_facts import Facts
from sample_docs.sheet import Sheet
from sample_docs.truth import Run, Value
from sample_docs.world import World, people
from sample_docs.world.conditions import Condition

POOL = (
    Condition(
        "Maternal-Fetal Medicine",
        (("O24.419", "Gestational diabetes mellitus in pregnancy, unspecified control"),),
        ("Failed the three-hour glucose test, please co-manage",),
        ("EFW 78th percentile.",),
        "Consultation and growth scan",
        (("76816", "Follow-up pregnancy ultrasound"),),
    ),
    Condition(
        "Maternal-Fetal Medicine",
        (
            ("O10.912", "Unspecified pre-existing hypertension complicating pregnancy, second trimester"),
            ("O09.522", "Supervision of elderly multigravida, second trimester"),
        ),
        ("Chronic hypertension on labetalol, age over 35", "Blood pressure above 150 at two visits"),
        ("Aspirin 81 mg begun.",),
        "Detailed anatomy scan and consult",
        (("76811", "Detailed fetal ultrasound"),),
    ),
    Condition(
        "Maternal-Fetal Medicine",
        (("O30.042", "Twin pregnancy, dichorionic/diamniotic, second trimester"),),
        ("Twins found at the dating scan, discordant growth of 18 percent",),
        ("Prior preterm birth at 34 weeks.",),
        "Transfer of care",
        (("76805", "Pregnancy ultrasound"), ("76810", "Each further fetus")),
    ),
)
Cell = tuple[str, list[Run], float]


def draw(sheet: Sheet, world: World) -> None:
    """Draw the request."""
    world.condition = world.rng.choice(POOL)
    mother = people.draw(world.rng, world.date, oldest=44, youngest=19)
    given, slip = world.rng.choice(people.FEMALE), world.patient.misprinted_birth
    world.patient = replace(mother, given=given, sex="female", suffix="", misprinted_birth=slip)
    pen = style.draw(world.rng, dates="slash short dash", phones="dash parens", surname_first=world.chance(0.6))
    facts = Facts(world, pen)
    sheet.font, sheet.size = world.rng.choice(("Liberation Sans", "Lato", "DejaVu Sans Condensed")), 10
    sheet.page()
    sheet.trap("heading_rows", "several_dates")
    sheet.ignore("urgency", "referred_to.specialty")
    sheet.text(40, 50, *facts["to_org"], size=14, bold=True)
    sheet.text(
        40, 66, world.rng.choice(("Perinatal Referral", "MFM CONSULT REQUEST", "High-Risk OB Referral")), size=12
    )
    sheet.text(572, 66, "Scheduling ", *facts["to_phone"], "   Fax ", *facts["to_fax"], size=9, align="right")
    y = 80.0
    for row in _rows(world, facts):
        y = _headed(sheet, y, row)
    y = _tests(sheet, world, facts, y + 20)
    sheet.text(40, y, world.rng.choice(("Reason for consult", "Clinical question", "Indication (details)")), bold=True)
    y = sheet.wrap(40, y + 16, 532, *facts["reason"], leading=15)
    if world.chance(0.6):
        sheet.text(40, y + 6, world.rng.choice(("Pertinent OB history", "Other findings")), bold=True)
        y = sheet.wrap(40, y + 22, 532, *facts["notes"], leading=15)
    sheet.text(
        40, 750, "Attach: prenatal record, labs, genetic screening, all ultrasound reports, insurance card", size=8
    )


def _headed(sheet: Sheet, y: float, row: tuple[Cell, ...]) -> float:
    x = 40.0
    for label, runs, width in row:
        sheet.box(x, y, width, 14, fill="#d8d8d8", weight=0.6)
        sheet.text(x + 4, y + 10, label, size=7.5, bold=True)
        sheet.box(x, y + 14, width, 20, weight=0.6)
        sheet.text(x + 4, y + 28, *runs, size=fitted(sheet, runs, width - 8))
        x += width
    return y + 34


def _rows(world: World, facts: Facts) -> list[tuple[Cell, ...]]:
    pick, pen = world.rng.choice, facts.pen
    last = world.date - timedelta(days=world.rng.randint(120, 200))
    dates = [pen.date("", last + timedelta(days=n)).shown for n in (0, 280)]
    weeks = f"{(world.date - last).days // 7}w{(world.date - last).days % 7}d"
    rows: list[tuple[Cell, ...]] = [
        (
            ("PATIENT (LAST, FIRST)" if pen.surname_first else pick(("Patient name", "Name")), facts["patient"], 262),
            (pick(("DOB", "Date of birth")), facts["born"], 100),
            (pick(("PHONE", "Patient phone")), facts["phone"], 170),
        ),
        (("G / P", ["G3 P1011"], 80), ("LMP", [dates[0]], 100), ("EDD", [dates[1]], 100), ("GA today", [weeks], 82),
            (pick(("Partner", "Father of baby")), [f"{world.rng.choice(people.MALE)} {world.clerk.family}"], 170)),
        (
            (pick(("INSURANCE", "Payer")), facts["payer"], 262),
            (pick(("ID #", "Policy number")), facts["member"], 140),
            (pick(("GROUP", "Group no.")), facts["group"], 130),
        ),
        (
            (pick(("REFERRING PROVIDER", "OB provider", "Requested by")), facts["from_name"], 262),
            ("NPI", facts["from_npi"], 140),
            (pick(("DATE OF REQUEST", "Sent on", "Date")), facts["date"], 130),
        ),
        (
            (pick(("PRACTICE", "Office", "Clinic")), facts["from_org"], 262),
            (pick(("OFFICE PHONE", "Tel")), facts["from_phone"], 140),
            (pick(("OFFICE FAX", "Results to fax")), facts["from_fax"], 130),
        ),
    ]  # fmt: skip
    for runs in facts.diagnoses("{code}|{name}"):
        cut = runs.index("|")
        rows.append(((pick(("ICD-10", "Code")), runs[:cut], 90), ("Diagnosis", runs[cut + 1 :], 442)))
    return rows


def _tests(sheet: Sheet, world: World, facts: Facts, y: float) -> float:
    sheet.text(40, y, world.rng.choice(("Services requested", "REQUESTED", "Please provide")), bold=True)
    options: list[Run] = ["Genetic counseling", "Amniocentesis", "Fetal echo", "Preconception visit"]
    place = world.rng.randrange(4)
    options.insert(place, facts["service"][0])
    y = ticks(sheet, 48, y + 17, options, place, right=572, mark=world.rng.choice(("x", "check"))) + 2
    for runs in facts.procedures(world.rng.choice(("{code}  {name}", "{name} (CPT {code})"))):
        sheet.text(48, y, world.rng.choice(("Exam: ", "CPT: ", "Scan: ")), *runs)
        y += 15
    chosen = world.rng.randrange(2)
    levels: list[Run] = ["Routine", "Within one week"]
    levels[chosen] = Value("urgency", "Routine", "routine") if chosen == 0 else "Within one week"
    return ticks(sheet, 48, y + 4, levels, chosen, right=572) + 8
