"""An open-access colonoscopy request: a screening questionnaire answered yes or no, the ordering office in the foot."""

from sample_docs import style
from sample_docs.layouts.seen.placing import fitted, under
from sample_docs.layouts.seen.referral_facts import Facts
from sample_docs.sheet import Sheet
from sample_docs.truth import Run
from sample_docs.world import World
from sample_docs.world.conditions import Condition

SCOPES = (
    Condition("Gastroenterology", (("Z12.11", "Encounter for screening for malignant neoplasm of colon"),),
        ("Never screened, no symptoms", "Ten years since last colonoscopy"), ("",), "Screening colonoscopy"),
    Condition("Gastroenterology", (("Z86.0100", "Personal history of colon polyps, unspecified"),),
        ("Three adenomas removed in 2021, due for follow-up",), ("",), "Surveillance colonoscopy"),
    Condition("Gastroenterology", (("R19.5", "Other fecal abnormalities"),),
        ("Positive stool DNA test last month", "FIT positive"), ("",), "Diagnostic colonoscopy"),
)  # fmt: skip
KINDS = ("Screening colonoscopy", "Surveillance colonoscopy", "Diagnostic colonoscopy", "Upper endoscopy (EGD)")
QUESTIONS = (
    "Does the patient take a blood thinner (warfarin, apixaban, clopidogrel)?", "Insulin or tablets for diabetes?",
    "GLP-1 medicine (semaglutide, tirzepatide)?", "Heart attack, stent or stroke in the last 12 months?",
    "Pacemaker or implanted defibrillator?", "Home oxygen or sleep apnea?", "Kidney failure or dialysis?",
    "Trouble with anesthesia before?", "BMI over 45?", "Latex, egg or soy allergy?",
)  # fmt: skip


def draw(sheet: Sheet, world: World) -> None:
    """Draw the request."""
    world.condition = world.rng.choice(SCOPES)
    pen = style.draw(world.rng, dates="slash short two_digit", phones="parens dash", surname_first=world.chance(0.3))
    facts = Facts(world, pen)
    sheet.font, sheet.size = world.rng.choice(("DejaVu Sans Condensed", "Liberation Serif", "Carlito")), 10.5
    sheet.page()
    sheet.trap("yes_no_questions", "captions_below")
    sheet.ignore("referred_to.specialty", "notes")
    _head(sheet, world, facts)
    y = _patient(sheet, world, facts, 118)
    y = _kind(sheet, world, facts, y)
    y = _questions(sheet, world, y + 6)
    _foot(sheet, world, facts, y + 26)


def _head(sheet: Sheet, world: World, facts: Facts) -> None:
    sheet.box(36, 28, 540, 62, weight=1.2)
    sheet.text(306, 48, *facts["to_org"], size=15, bold=True, align="center")
    words = world.rng.choice(
        ("Open Access Colonoscopy Request", "DIRECT ACCESS ENDOSCOPY REFERRAL", "Scope Request Form")
    )
    sheet.text(306, 64, words, size=12, align="center")
    fax, phone = facts["to_fax"], facts["to_phone"]
    sheet.text(
        306, 80, "Fax both sides with a copy of the card to ", *fax, "  Questions: ", *phone, size=9, align="center"
    )


def _patient(sheet: Sheet, world: World, facts: Facts, y: float) -> float:
    pick = world.rng.choice
    rows: list[list[tuple[str, list[Run], int]]] = [
        [(pick(("Patient's legal name", "Name of patient")), facts["patient"], 270), (pick(("Birth date", "DOB")),
         facts["born"], 110), ("Age", [str(world.date.year - world.patient.birth_date.year)], 50),
         ("Sex", facts["sex"], 70)],
        [(pick(("Street, city, ZIP", "Mailing address")), facts["address"], 390), (pick(("Cell or home phone",
         "Daytime phone")), facts["phone"], 120)],
        [(pick(("Insurance company", "Primary insurance")), facts["payer"], 270), (pick(("Policy number",
         "Member ID number")), facts["member"], 130), ("Referral no. (HMO)", [""], 100)],
    ]  # fmt: skip
    for row in rows:
        x = 44.0
        for label, runs, width in row:
            under(sheet, x, y, width, label, runs)
            x += width + 10
        y += 30
    return y


def _kind(sheet: Sheet, world: World, facts: Facts, y: float) -> float:
    for i, name in enumerate(KINDS):
        ticked = name == world.condition.service
        runs: Run = facts.pen.text("service_requested", name) if ticked else name
        sheet.tick(44 + i % 2 * 260, y + i // 2 * 16, runs, ticked=ticked, mark="check")
    y += 38
    sheet.text(
        44, y, world.rng.choice(("Indication / ICD-10: ", "Diagnosis code: ")), *facts.diagnosis(0, "{code}  {name}")
    )
    sheet.text(44, y + 17, world.rng.choice(("Reason: ", "Comments: ", "Clinical reason: ")), *facts["reason"])
    return y + 34


def _questions(sheet: Sheet, world: World, y: float) -> float:
    sheet.text(470, y, "YES", size=8.5, bold=True)
    sheet.text(510, y, "NO", size=8.5, bold=True)
    for i, question in enumerate(QUESTIONS, 1):
        y += 17
        sheet.text(44, y, f"{i}.  {question}", size=fitted(sheet, [question], 400))
        yes = world.chance(0.12)
        sheet.tick(472, y, "", ticked=yes)
        sheet.tick(512, y, "", ticked=not yes)
    sheet.text(44, y + 16, "Any YES may call for an office visit first.", size=9, italic=True)
    return y + 20


def _foot(sheet: Sheet, world: World, facts: Facts, y: float) -> None:
    pick = world.rng.choice
    rows: list[list[tuple[str, list[Run], int]]] = [
        [(pick(("Ordering clinician", "Referring doctor (print)")), facts["from_name"], 220), ("NPI number",
         facts["from_npi"], 110), (pick(("Date ordered", "Date")), facts["date"], 100)],
        [(pick(("Practice", "Office name")), facts["from_org"], 220), (pick(("Office phone", "Phone")),
         facts["from_phone"], 110), (pick(("Office fax", "Fax for report")), facts["from_fax"], 110)],
    ]  # fmt: skip
    for row in rows:
        x = 44.0
        for label, runs, width in row:
            under(sheet, x, y, width, label, runs)
            x += width + 14
        y += 31
    under(sheet, 44, y, 300, "Clinician's signature", [])
