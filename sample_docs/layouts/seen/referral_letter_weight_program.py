"""A weight management center's sheet: a tinted side column of programmes, related conditions to tick, body measures."""

from sample_docs import style
from sample_docs.layouts.seen.placing import fitted
from sample_docs.layouts.seen.referral_facts import Facts
from sample_docs.sheet import Sheet
from sample_docs.truth import Run
from sample_docs.world import World
from sample_docs.world.conditions import Condition

WEIGHT = (
    Condition("Weight Management", (("E66.01", "Morbid (severe) obesity due to excess calories"), ("E11.9",
        "Type 2 diabetes mellitus without complications")),
        ("Wants to discuss sleeve surgery", "Regained after a supervised diet, asks about surgery"),
        ("Quit smoking in March.",), "Bariatric surgery consult"),
    Condition("Weight Management", (("E66.9", "Obesity, unspecified"), ("G47.33", "Obstructive sleep apnea"), ("I10",
        "Essential (primary) hypertension")),
        ("Interested in medication for weight loss", "Needs structured plan before knee replacement"),
        ("Thyroid is normal.",), "Medical weight loss"),
)  # fmt: skip
SERVICES = ("Medical weight loss", "Bariatric surgery consult", "Revision surgery", "Dietitian only", "Balloon")
RELATED = ("Diabetes", "Sleep apnea", "High blood pressure", "Reflux", "Joint pain", "Fatty liver")


def draw(sheet: Sheet, world: World) -> None:
    """Draw the sheet."""
    world.condition = world.rng.choice(WEIGHT)
    pen = style.draw(world.rng, dates="short slash two_digit", phones="dot dash parens")
    facts = Facts(world, pen)
    sheet.font, sheet.size = world.rng.choice(("Lato", "Carlito", "Open Sans", "Roboto")), 10
    sheet.page()
    sheet.trap("side_column", "answers_in_boxes", "related_conditions")
    sheet.ignore("referred_to.specialty", "notes", "coverage.plan_type", "referred_to.address")
    _side(sheet, world, facts)
    title = world.rng.choice(("Provider Referral", "REFERRAL TO PROGRAM", "Fax Referral"))
    sheet.text(200, 60, title, size=18, bold=True)
    sheet.text(200, 76, "Complete, sign, and fax with last office note and insurance card", size=9, italic=True)
    y = _boxes(sheet, world, facts, 96)
    y = _measures(sheet, world, y + 14)
    _why(sheet, world, facts, y + 14)


def _side(sheet: Sheet, world: World, facts: Facts) -> None:
    sheet.box(24, 24, 156, 744, fill="#eef3e2", weight=0)
    y = sheet.wrap(36, 60, 134, *facts["to_org"], size=15, bold=True) + 6
    y = sheet.stack(36, y, facts.pen.lines("referred_to.address", world.specialist.office.address), size=9) + 6
    y = sheet.stack(36, y, [["Call ", *facts["to_phone"]], ["Fax ", *facts["to_fax"]]], bold=True) + 22
    sheet.text(36, y, "Service requested", bold=True)
    for name in SERVICES:
        y += 18
        ticked = name == world.condition.service
        label: Run = facts.pen.text("service_requested", name) if ticked else name
        sheet.tick(36, y, label, ticked=ticked, mark="check", size=9)
    y += 34
    sheet.text(36, y, "Our team", bold=True, size=9)
    for person in (world.colleague.person, world.clerk):
        y += 13
        sheet.text(36, y, f"{person.given} {person.family}, MD", size=8.5)
    sheet.wrap(36, 700, 134, "Free information evening on the first Tuesday of each month, 6 pm.", size=8.5)


def _boxes(sheet: Sheet, world: World, facts: Facts, y: float) -> float:
    pick = world.rng.choice
    rows: list[list[tuple[str, list[Run], int]]] = [
        [(pick(("Patient full name", "Patient's name")), facts["patient"], 250), ("Date of birth", facts["born"], 130)],
        [(pick(("Patient phone", "Mobile")), facts["phone"], 130), ("E-mail", facts["email"], 250)],
        [(pick(("Health insurance", "Insurance plan")), facts["payer"], 230), (pick(("ID number", "Member no.")),
         facts["member"], 150)],
        [(pick(("Your name (referring provider)", "Referring clinician")), facts["from_name"], 230), ("NPI no.",
         facts["from_npi"], 150)],
        [(pick(("Clinic", "Practice name")), facts["from_org"], 380)],
        [(pick(("Clinic phone", "Phone")), facts["from_phone"], 130), (pick(("Clinic fax", "Fax")), facts["from_fax"],
         130), ("Referral date", facts["date"], 120)],
    ]  # fmt: skip
    for row in rows:
        x = 200.0
        for label, runs, width in row:
            sheet.text(x, y + 8, label, size=8, color="#55702a")
            sheet.box(x, y + 12, width - 8, 19, weight=0.8, radius=3)
            sheet.text(x + 5, y + 25, *runs, size=fitted(sheet, runs, width - 18))
            x += width
        y += 38
    return y


def _measures(sheet: Sheet, world: World, y: float) -> float:
    inches, pounds = world.rng.randint(61, 74), world.rng.randint(218, 380)
    bmi = pounds * 703 / inches**2
    words = f"Height {inches // 12}' {inches % 12}\"        Weight {pounds} lb        BMI {bmi:.1f}"
    sheet.text(200, y, words, bold=True)
    sheet.text(200, y + 20, "Related conditions (check all that apply)", size=9, color="#55702a")
    surgery = "surgery" in world.condition.service
    picked = ("Diabetes", "Joint pain") if surgery else ("Sleep apnea", "High blood pressure")
    for i, name in enumerate(RELATED):
        sheet.tick(200 + i % 3 * 126, y + 38 + i // 3 * 17, name, ticked=name in picked, mark="check")
    return y + 74


def _why(sheet: Sheet, world: World, facts: Facts, y: float) -> None:
    sheet.text(200, y, world.rng.choice(("ICD-10 codes", "Diagnoses with codes", "Diagnosis")), size=9, color="#55702a")
    y += 15
    for runs in facts.diagnoses(world.rng.choice(("{code}  {name}", "{name}, {code}"))):
        sheet.text(204, y, *runs, size=fitted(sheet, runs, 376))
        y += 15
    head = world.rng.choice(("Reason for referral", "Comments for our team", "What does your patient want?"))
    sheet.text(200, y + 10, head, size=9, color="#55702a")
    y = sheet.wrap(204, y + 26, 376, *facts["reason"])
    sheet.line(200, y + 40, 420, y + 40, 0.6)
    sheet.text(200, y + 51, "Provider signature", size=8)
