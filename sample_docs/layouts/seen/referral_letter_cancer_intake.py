"""A cancer center's new patient intake: fields with dotted leaders in sections, records to send, two doctors named."""

from sample_docs import style
from sample_docs.layouts.seen.placing import fitted
from sample_docs.layouts.seen.referral_facts import Facts
from sample_docs.sheet import Sheet
from sample_docs.truth import Run
from sample_docs.world import World
from sample_docs.world.conditions import Condition

CANCER = (
    Condition("Medical Oncology", (("C50.412", "Malignant neoplasm of upper-outer quadrant of left female breast"),),
        ("Invasive ductal carcinoma on core biopsy, new diagnosis",), ("Port not placed.",), "New patient visit"),
    Condition("Medical Oncology", (("C18.7", "Malignant neoplasm of sigmoid colon"), ("D50.0",
        "Iron deficiency anemia secondary to blood loss (chronic)")),
        ("Resected colon cancer, nodes positive, asks about chemotherapy",), ("Healing well.",), "New patient visit"),
    Condition("Hematology Oncology", (("D47.2", "Monoclonal gammopathy"),),
        ("M spike 1.2 on protein electrophoresis", "Abnormal light chains found in a work-up of neuropathy"),
        ("No bone pain.",), "Consultation"),
    Condition("Radiation Oncology", (("C61", "Malignant neoplasm of prostate"),),
        ("Gleason 3+4, PSA 9.1, wants to hear about radiation",), ("MRI done.",), "Radiation consult"),
)  # fmt: skip
RECORDS = ("Pathology report", "Operative note", "CT / MRI / PET reports", "Imaging disc", "Labs (last 3 mo.)",
    "Office notes", "Medication list", "Insurance card copy")  # fmt: skip
Rows = list[tuple[str, list[Run]]]


def draw(sheet: Sheet, world: World) -> None:
    """Draw the intake form."""
    fits = [c for c in CANCER if c.diagnoses[0][0][:3] != ("C61" if world.patient.sex == "female" else "C50")]
    world.condition = world.rng.choice(fits)
    pen = style.draw(world.rng, dates="slash dash short", phones="dash parens", surname_first=world.chance(0.5))
    facts = Facts(world, pen)
    sheet.font, sheet.size = world.rng.choice(("Liberation Serif", "Gentium", "Caladea", "DejaVu Serif")), 10
    sheet.page()
    sheet.trap("dotted_leaders", "primary_doctor_beside", "biopsy_date")
    sheet.ignore("referred_to.specialty", "notes", "coverage.plan_type", "service_requested")
    _head(sheet, world, facts)
    y = 132.0
    for title, rows in _sections(world, facts):
        y = _section(sheet, y, title, rows)
    _records(sheet, world, y + 4)


def _head(sheet: Sheet, world: World, facts: Facts) -> None:
    sheet.box(54, 30, 504, 2, fill="#6b2c7a", weight=0)
    sheet.text(54, 56, *facts["to_org"], size=17, bold=True, color="#6b2c7a")
    sheet.text(54, 71, *facts["to_address"], size=9)
    sheet.text(
        54, 92, world.rng.choice(("New Patient Intake", "NEW PATIENT REFERRAL", "Referral Intake Form")), size=14
    )
    sheet.text(558, 84, "New patient line: ", *facts["to_phone"], size=9, align="right")
    sheet.text(558, 96, "Intake fax: ", *facts["to_fax"], size=9, align="right")
    sheet.text(
        54, 108, "We call the patient within one business day of receiving a complete packet.", size=8.5, italic=True
    )


def _sections(world: World, facts: Facts) -> list[tuple[str, Rows]]:
    pick = world.rng.choice
    primary = _primary_doctor(world)
    patient: Rows = [
        (pick(("Patient", "Patient name", "Name (as on insurance card)")), facts["patient"]),
        (pick(("Date of birth", "DOB")), facts["born"]),
        (pick(("Sex", "Gender")), facts["sex"]),
        (pick(("Address", "Street / City / State / Zip")), facts["address"]),
        (pick(("Telephone", "Best phone", "Phone (home or cell)")), facts["phone"]),
        (pick(("Insurance", "Payor")), facts["payer"]),
        (pick(("Policy no.", "Member / policy ID")), facts["member"]),
    ]
    sender: Rows = [
        (pick(("Referring physician", "Referring MD", "Referred by")), facts["from_name"]),
        (pick(("Practice", "Group / office")), facts["from_org"]),
        (pick(("Phone", "Office phone")), facts["from_phone"]),
        (pick(("Fax", "Office fax")), facts["from_fax"]),
        ("Primary care doctor (if other)", [primary if world.chance(0.4) else "same"]),
    ]
    label = pick(("Diagnosis / ICD-10", "Cancer or blood diagnosis", "Dx and code"))
    disease: Rows = [(label if i == 0 else "", d) for i, d in enumerate(facts.diagnoses("{name} ({code})"))]
    disease += [(pick(("Reason for visit", "Summary", "Reason")), facts["reason"])]
    biopsy = facts.pen.date("", world.past_day(70, 45)).shown
    disease += [("Date and place of biopsy", [f"{biopsy}, Mercy outpatient"] if world.chance(0.6) else [""])]
    disease += [("Physician requested", facts["to_name"]), (pick(("Date of referral", "Date")), facts["date"])]
    return [("Patient", patient), ("Referring office", sender), ("Disease", disease)]


def _primary_doctor(world: World) -> str:
    """Return another doctor's name."""
    person = world.colleague.person
    return f"Dr. {person.given} {person.family}"


def _section(sheet: Sheet, y: float, title: str, rows: Rows) -> float:
    sheet.text(54, y, title.upper(), bold=True, color="#6b2c7a")
    sheet.line(54, y + 4, 558, y + 4, 0.8)
    y += 19
    for label, runs in rows:
        end = sheet.text(60, y, label)
        sheet.text(end + 3, y, "." * int((214 - end) / 2.8) if label else "", color="#888888")
        sheet.text(222, y, *runs, size=fitted(sheet, runs, 334))
        y += 16
    return y + 8


def _records(sheet: Sheet, world: World, y: float) -> None:
    sheet.text(54, y, "RECORDS SENT", bold=True, color="#6b2c7a")
    sheet.line(54, y + 4, 558, y + 4, 0.8)
    for i, name in enumerate(RECORDS):
        sheet.tick(60 + i % 3 * 168, y + 20 + i // 3 * 16, name, ticked=world.chance(0.4))
    sheet.text(306, 768, "A department of a not-for-profit hospital. CI-204 (7/23)", size=7.5, align="center")
