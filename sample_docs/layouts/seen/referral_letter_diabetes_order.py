"""An order for diabetes classes and diet visits: diagnoses with codes of which some are ticked, hours, needs."""

from dataclasses import replace

from sample_docs import style
from sample_docs.layouts.seen.placing import under
from sample_docs.layouts.seen.referral_facts import Facts
from sample_docs.sheet import Sheet
from sample_docs.truth import Run
from sample_docs.world import World
from sample_docs.world.conditions import Condition

CODES = (
    ("E11.9", "Type 2, without complications"),
    ("E11.65", "Type 2 with hyperglycemia"),
    ("E11.22", "Type 2 with chronic kidney disease"),
    ("E10.9", "Type 1, without complications"),
    ("E10.65", "Type 1 with hyperglycemia"),
    ("O24.419", "Gestational, control not specified"),
    ("R73.03", "Prediabetes"),
    ("E66.9", "Obesity, unspecified"),
)
SERVICES = (
    "Initial group training, up to 10 hours",
    "Follow-up training, 2 hours a year",
    "Initial nutrition therapy, 3 hours",
    "Insulin start and injection training",
    "Continuous glucose monitor training",
)
REASONS = (
    "A1c 10.2 in spite of two medicines, has never had a class",
    "Newly found at a screening, needs meter teaching",
    "Change from tablets to insulin this month",
    "Low sugars at night since the dose was raised",
)
NEEDS = ("Vision", "Hearing", "Language", "Reading", "Mobility")
HOUSES = ("{} Diabetes Education Center", "{} Regional Nutrition and Diabetes Services", "Healthy Plate Program of {}")


def draw(sheet: Sheet, world: World) -> None:
    """Draw the form."""
    fitting = [i for i, (code, _) in enumerate(CODES) if world.patient.sex == "female" or not code.startswith("O")]
    chosen = sorted(world.rng.sample(fitting, world.rng.choice((1, 1, 2))))
    service = world.rng.choice(SERVICES)
    picked = tuple(CODES[i] for i in chosen)
    world.condition = Condition("Diabetes Education", picked, REASONS, ("",), service)
    house = world.office(world.rng.choice(HOUSES).format(world.city.name))
    world.specialist = replace(world.specialist, office=house)
    pen = style.draw(
        world.rng, dates="short slash two_digit", phones="parens dash dot", surname_first=world.chance(0.4)
    )
    facts = Facts(world, pen)
    sheet.font, sheet.size = world.rng.choice(("Carlito", "DejaVu Sans Condensed", "Liberation Serif")), 10
    sheet.page()
    sheet.trap("ticked_diagnoses")
    sheet.ignore("referred_to.specialty")
    sheet.box(36, 36, 540, 40, fill="#303030", weight=0)
    title = ("DIABETES SERVICES ORDER FORM", "Education & Nutrition Order", "DSMES / MNT REFERRAL")
    sheet.text(48, 62, world.rng.choice(title), size=17, bold=True, color="#ffffff")
    sheet.text(40, 90, *facts["to_org"], "   Fax ", *facts["to_fax"], "   Scheduling ", *facts["to_phone"], size=9)
    y = _patient(sheet, world, facts, 118)
    y = _diagnoses(sheet, world, facts, set(chosen), y + 4)
    y = _services(sheet, world, facts, service, y + 10)
    _orderer(sheet, world, facts, y + 22)
    sheet.wrap(40, 742, 532, "Medicare pays for 10 hours of first training in twelve months and 3 hours of first "
        "nutrition therapy in a calendar year. The treating clinician must keep this order.", size=7.5)  # fmt: skip


def _patient(sheet: Sheet, world: World, facts: Facts, y: float) -> float:
    pick = world.rng.choice
    under(
        sheet,
        40,
        y,
        300,
        "Last, First, MI" if facts.pen.surname_first else pick(("Patient's name", "PATIENT")),
        facts["patient"],
    )
    under(sheet, 350, y, 110, pick(("Birth date", "Date of birth")), facts["born"])
    under(sheet, 470, y, 102, pick(("Gender", "Sex")), facts["sex"])
    under(sheet, 40, y + 30, 180, pick(("Phone (home or cell)", "Day phone")), facts["phone"])
    under(sheet, 230, y + 30, 200, pick(("Health plan", "Insurance")), facts["payer"])
    under(sheet, 440, y + 30, 132, pick(("ID number", "Policy no.")), facts["member"])
    return y + 62


def _diagnoses(sheet: Sheet, world: World, facts: Facts, chosen: set[int], y: float) -> float:
    pick, mark = world.rng.choice, world.rng.choice(("x", "check", "filled"))
    sheet.box(36, y, 540, 16, fill="#dddddd", weight=0)
    sheet.text(42, y + 12, pick(("DIAGNOSIS (check one or more)", "Diagnosis and ICD-10 code", "Dx")), bold=True)
    ticked, low = 0, y
    for i, (code, name) in enumerate(CODES):
        x, low = 48 + i % 2 * 266, y + 32 + i // 2 * 17
        if i not in chosen:
            sheet.tick(x, low, f"{code}  {name}", ticked=False)
            continue
        end = sheet.tick(x, low, "", ticked=True, mark=mark)
        sheet.text(end, low, *facts.diagnosis(ticked, "{code}  {name}"))
        ticked += 1
    return low + 12


def _services(sheet: Sheet, world: World, facts: Facts, service: str, y: float) -> float:
    pick = world.rng.choice
    sheet.box(36, y, 540, 16, fill="#dddddd", weight=0)
    sheet.text(42, y + 12, pick(("SERVICES ORDERED", "Check what you order", "Training wanted")), bold=True)
    y += 32
    for words in SERVICES:
        run: Run = facts["service"][0] if words == service else words
        sheet.tick(48, y, run, ticked=words == service, mark="check")
        sheet.text(330, y, "or ______ hours", size=9)
        y += 17
    sheet.text(48, y, pick(("Special needs:", "Barriers to group learning:")), size=9)
    for i, need in enumerate(NEEDS):
        sheet.tick(180 + i * 76, y, need, ticked=False, size=9)
    y += 24
    label = pick(("Reason for referral / medical need:", "Why is this patient sent?", "Clinical reason:"))
    sheet.text(42, y, label, bold=True)
    y = sheet.wrap(54, y + 16, 510, *facts["reason"], leading=15)
    sheet.text(42, y + 2, "Last A1c ________   Date ________   Weight ________   BP ________", size=9)
    return y + 12


def _orderer(sheet: Sheet, world: World, facts: Facts, y: float) -> None:
    pick = world.rng.choice
    under(
        sheet,
        40,
        y,
        260,
        pick(("Clinician (print)", "Ordering clinician", "Provider name, credentials")),
        facts["from_name"],
    )
    under(sheet, 310, y, 120, pick(("NPI", "National Provider ID")), facts["from_npi"])
    under(sheet, 440, y, 132, pick(("Date", "Order date")), facts["date"])
    under(sheet, 40, y + 30, 260, pick(("Group / practice", "Practice")), facts["from_org"])
    under(sheet, 310, y + 30, 120, pick(("Phone", "Office telephone")), facts["from_phone"])
    under(sheet, 440, y + 30, 132, pick(("Fax", "Fax for reports")), facts["from_fax"])
    under(sheet, 40, y + 60, 390, "Signature (MD, DO, NP or PA)", [""])
