"""A family doctor's letter: an indented Re block of several lines, numbered diagnoses, medicines, allergies."""

from sample_docs import style
from sample_docs.layouts.seen.placing import fitted
from sample_docs.layouts.seen.referral_facts import Facts
from sample_docs.sheet import Sheet
from sample_docs.truth import Run
from sample_docs.world import World
from sample_docs.world.conditions import CONDITIONS, Condition

ONCOLOGY = Condition(
    "Medical Oncology",
    (("C50.911", "Malignant neoplasm of unspecified site of right female breast"),
     ("Z80.3", "Family history of breast cancer")),
    ("Core biopsy of a 1.4 cm right breast mass shows invasive ductal carcinoma",),
    ("She has met with the surgeon and would like to discuss systemic treatment.",),
    "Consultation",
)  # fmt: skip
MEDICINES = (
    "Lisinopril 10 mg daily", "Metformin ER 500 mg, two tablets with dinner", "Atorvastatin 40 mg at bedtime",
    "Levothyroxine 88 mcg daily", "Vitamin D3 2,000 units daily", "Omeprazole 20 mg daily", "Sertraline 50 mg daily",
    "Albuterol inhaler as needed", "Amlodipine 5 mg daily",
)  # fmt: skip
HISTORY = ("Hypothyroidism", "High cholesterol", "Appendectomy (1994)", "Seasonal allergies", "Cesarean section (2003)")
ALLERGIES = ("No known drug allergies", "Penicillin - hives", "Sulfa (rash)", "NKDA", "Codeine causes nausea")
FINDINGS = (
    "the blood pressure was 134/82 and the weight 176 lb.",
    "the examination was otherwise unremarkable. Labs of that day are enclosed.",
    "we changed nothing and agreed on this referral; BMI 29.4, pulse 72 and regular.",
)
CLOSINGS = ("Sincerely,", "Warm regards,", "Kind regards,", "With appreciation,")


def draw(sheet: Sheet, world: World) -> None:
    """Draw the letter."""
    world.condition = ONCOLOGY if world.patient.sex == "female" and world.chance(0.3) else world.rng.choice(CONDITIONS)
    pen = style.draw(world.rng, dates="long medium", phones="parens dash dot")
    facts = Facts(world, pen)
    sheet.font, sheet.size = world.rng.choice(("Carlito", "Liberation Serif", "Gentium", "Liberation Sans")), 11
    sheet.page()
    sheet.trap("medication_list", "problem_list")
    sheet.ignore("service_requested", "notes", "referred_to.specialty")
    y = _letterhead(sheet, world, facts)
    sheet.text(76, y + 30, *facts["date"])
    by_fax = world.rng.choice(("Via fax: ", "BY FAX ", "Sent by facsimile to "))
    to = world.specialist.office
    inside = [facts["to_name"], facts["to_org"], *pen.lines("referred_to.address", to.address)]
    y = sheet.stack(76, y + 56, [*inside, [by_fax, *facts["to_fax"]]])
    y = _reference(sheet, world, facts, y + 10)
    sheet.text(76, y + 14, f"Dear Dr. {world.specialist.person.family}{world.rng.choice((':', ','))}")
    y = _body(sheet, world, facts, y + 36)
    sheet.text(76, y + 10, world.rng.choice(CLOSINGS))
    sheet.stack(76, y + 42, [facts["from_name"], ["NPI: ", *facts["from_npi"]]])
    sheet.text(306, 762, world.rng.choice(("Page 1 of 1", "CONFIDENTIAL PATIENT INFORMATION")), size=8, align="center")


def _letterhead(sheet: Sheet, world: World, facts: Facts) -> float:
    edge, align = world.rng.choice(((76, "left"), (536, "right")))
    sheet.text(edge, 56, *facts["from_org"], size=16, bold=True, align=align)
    sheet.text(edge, 70, *facts["from_address"], size=9, align=align)
    lines = world.rng.choice((("Phone: ", "   Fax: "), ("T ", "  |  F "), ("Office ", "   Fax ")))
    sheet.text(edge, 82, lines[0], *facts["from_phone"], lines[1], *facts["from_fax"], size=9, align=align)
    return 82


def _reference(sheet: Sheet, world: World, facts: Facts, y: float) -> float:
    pick = world.rng.choice
    born = facts.pen.born("patient.birth_date", world.patient, pick(("slash", "short", "dash")))
    rows: list[tuple[str, list[Run]]] = [
        (pick(("Patient:", "Name:", "")), facts["patient"]),
        (pick(("DOB:", "Date of Birth:", "D.O.B.:")), [born]),
        (pick(("Home phone:", "Tel:", "Phone:")), facts["phone"]),
        (pick(("Our chart no.:", "MRN:", "Chart #:")), facts["mrn"]),
        (pick(("Insurance:", "Coverage:")), [*facts["payer"], pick((", ID ", " / ", " #")), *facts["member"]]),
    ]
    rows = [row for i, row in enumerate(rows) if i in {0, 1} or world.chance(0.6)]
    sheet.text(76, y, world.rng.choice(("Re:", "RE:")), bold=True)
    for label, runs in rows:
        sheet.text(112, y, label)
        sheet.text(190, y, *runs, bold=True, size=fitted(sheet, runs, 346, bold=True))
        y += 14
    return y


def _body(sheet: Sheet, world: World, facts: Facts, y: float) -> float:
    pick, patient = world.rng.choice, world.patient
    age = world.date.year - patient.birth_date.year
    opening = f"{patient.title} {patient.family} is {age} years old and a longtime patient here. "
    opening += pick(("I am sending this patient because of: ", "Reason for consultation: ", "Chief concern: "))
    y = sheet.wrap(76, y, 460, opening, *facts["reason"], ".") + 6
    seen = facts.pen.date("", world.past_day(80, 41)).shown
    y = sheet.wrap(76, y, 460, *facts["notes"], f" At the last visit on {seen} ", pick(FINDINGS)) + 6
    sheet.text(76, y, pick(("Diagnoses:", "Referral diagnoses", "Diagnosis (ICD-10):")), bold=True)
    shape = pick(("{name} - {code}", "{code}: {name}", "{name} [{code}]"))
    y = sheet.stack(90, y + 14, [[f"{i}. ", *runs] for i, runs in enumerate(facts.diagnoses(shape), 1)]) + 5
    past = ", ".join(world.rng.sample(HISTORY, 2))
    y = sheet.wrap(76, y, 460, pick(("Past history: ", "PMH: ", "Other problems: ")), past + ".") + 5
    sheet.text(76, y, pick(("Current medications:", "Medications", "Medication list:")), bold=True)
    bullet = pick(("\u2022 ", "- "))
    y = sheet.stack(90, y + 14, [[bullet + name] for name in world.rng.sample(MEDICINES, world.rng.randint(2, 5))]) + 5
    y = sheet.wrap(76, y, 460, pick(("Allergies: ", "Drug allergies: ")), pick(ALLERGIES)) + 5
    thanks = "Please send your note to my office. Thank you for taking part in the care of this patient."
    return sheet.wrap(76, y, 460, thanks)
