"""A rehabilitation chain's script: treatments to tick in three columns, how often and how long, sites in the foot."""

from sample_docs import style
from sample_docs.layouts.seen.placing import fitted, under
from sample_docs.layouts.seen.referral_facts import Facts
from sample_docs.layouts.seen.referral_story import signed, told
from sample_docs.sheet import Sheet
from sample_docs.truth import Run
from sample_docs.world import World
from sample_docs.world.conditions import Condition

REHAB = (
    Condition("Physical Therapy", (("M75.41", "Impingement syndrome of right shoulder"),),
        ("Right shoulder pain reaching overhead",), ("No lifting over 10 lb.",), "Physical Therapy"),
    Condition("Physical Therapy", (("Z47.1", "Aftercare following joint replacement surgery"), ("Z96.651",
        "Presence of right artificial knee joint")), ("Two weeks after right knee replacement",),
        ("Weight bearing as tolerated.",), "Physical Therapy"),
    Condition("Physical Therapy", (("R42", "Dizziness and giddiness"),), ("Dizzy on rolling over in bed, two falls",),
        ("Fall precautions.",), "Physical Therapy"),
    Condition("Occupational Therapy", (("M65.331", "Trigger finger, right middle finger"),),
        ("Finger catches, splint and exercises please",), ("Avoid gripping.",), "Occupational Therapy"),
)  # fmt: skip
LINES = ("Physical Therapy", "Occupational Therapy", "Speech Therapy", "Hand Therapy", "Vestibular")
WAYS = (
    "Evaluate and treat", "Therapeutic exercise", "Manual therapy", "Gait training", "Dry needling", "Balance training",
    "Modalities as needed", "Home program", "Work conditioning",
)  # fmt: skip
CHAINS = ("Momentum Physical Therapy", "Full Circle Rehab & Sports", "Keystone Therapy Partners")
SITES = ("Northgate  555-0190", "Old Mill  555-0191", "Lakeside  555-0192", "Airport Rd  555-0193")


def draw(sheet: Sheet, world: World) -> None:
    """Draw the script."""
    world.condition = world.rng.choice(REHAB)
    pen = style.draw(world.rng, dates="short two_digit slash", phones="dash dot parens")
    facts = Facts(world, pen)
    sheet.font, sheet.size = world.rng.choice(("Roboto Condensed", "Open Sans", "Carlito")), 10.5
    sheet.page()
    sheet.trap("tick_columns", "frequency_blanks", "several_sites")
    sheet.ignore("referred_to.specialty", "notes", "visits_requested")
    chain = pen.text("referred_to.organization", world.rng.choice(CHAINS))
    sheet.box(0, 22, 612, 44, fill="#dcdcdc", weight=0)
    sheet.text(48, 51, chain, size=19, bold=True)
    sheet.text(564, 44, world.rng.choice(("Therapy Prescription", "Rx for Rehabilitation")), size=12, align="right")
    sheet.text(564, 58, "Central fax ", *facts["to_fax"], size=9, align="right")
    y = _patient(sheet, world, facts, 92)
    y = _wanted(sheet, world, facts, y + 4)
    y = _often(sheet, world, facts, y + 8)
    y = _doctor(sheet, world, facts, y + 24)
    for i, site in enumerate(SITES):
        sheet.text(48 + i * 132, 748, site, size=8.5)
    sheet.line(48, 736, 564, 736, 0.5)


def _patient(sheet: Sheet, world: World, facts: Facts, y: float) -> float:
    pick = world.rng.choice
    rows: list[list[tuple[str, list[Run], int]]] = [
        [(pick(("Patient", "Patient name")), facts["patient"], 240), (pick(("DOB", "Birth date")), facts["born"], 110),
         (pick(("Date", "Date written")), facts["date"], 130)],
        [(pick(("Phone", "Patient phone")), facts["phone"], 150), (pick(("Insurance", "Payer")), facts["payer"], 190),
         (pick(("ID#", "Policy #")), facts["member"], 140)],
    ]  # fmt: skip
    for row in rows:
        x = 48.0
        for label, runs, width in row:
            under(sheet, x, y, width, label, runs, caption=7.5)
            x += width + 14
        y += 32
    label = pick(("Diagnosis", "Dx / ICD-10", "Medical diagnosis"))
    for runs in facts.diagnoses(pick(("{code} {name}", "{name} ({code})"))):
        end = sheet.text(48, y, f"{label}: ", bold=True)
        sheet.text(end, y, *runs, size=fitted(sheet, runs, 564 - end))
        y += 17
    return sheet.wrap(48, y, 516, pick(("Reason for therapy: ", "Comments / precautions: ")), *told(facts))


def _wanted(sheet: Sheet, world: World, facts: Facts, y: float) -> float:
    x = 48.0
    for name in LINES:
        ticked = name == world.condition.service
        run: Run = facts.pen.text("service_requested", name) if ticked else name
        x = sheet.tick(x, y + 6, run, ticked=ticked, mark="check", bold=True, size=10) + 9
    chosen = {"Evaluate and treat", *world.rng.sample(WAYS, 2)}
    for i, name in enumerate(WAYS):
        sheet.tick(48 + i % 3 * 176, y + 30 + i // 3 * 18, name, ticked=name in chosen, mark="check")
    return y + 88


def _often(sheet: Sheet, world: World, facts: Facts, y: float) -> float:
    times, weeks = world.rng.choice((1, 2, 3)), world.rng.choice((4, 6, 8))
    sheet.text(48, y, f"Frequency:  {times}  times per week     Duration:  {weeks}  weeks")
    if world.chance(0.6):
        total = facts.pen.text("visits_requested", str(times * weeks), times * weeks)
        sheet.text(340, y, world.rng.choice(("Total visits: ", "# visits: ")), total)
    return y + 10


def _doctor(sheet: Sheet, world: World, facts: Facts, y: float) -> float:
    pick = world.rng.choice
    sheet.text(48, y, "I have examined this patient; this plan is medically necessary.", size=9, italic=True)
    signed(sheet, 56, y + 32, facts)
    under(sheet, 48, y + 34, 240, "Physician / provider signature", [])
    under(sheet, 306, y + 34, 258, pick(("Printed name", "Referring provider")), facts["from_name"], caption=7.5)
    under(sheet, 48, y + 66, 240, pick(("Practice", "Office")), facts["from_org"], caption=7.5)
    under(sheet, 306, y + 66, 120, "NPI", facts["from_npi"], caption=7.5)
    under(sheet, 48, y + 98, 150, pick(("Office phone", "Phone")), facts["from_phone"], caption=7.5)
    under(sheet, 212, y + 98, 150, pick(("Office fax", "Send plan of care to fax")), facts["from_fax"], caption=7.5)
    return y + 110
