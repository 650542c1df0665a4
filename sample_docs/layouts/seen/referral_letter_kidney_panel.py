"""A kidney practice's fax form for other offices: laboratory values in a table at the right, stages to tick, blanks."""

from sample_docs import style
from sample_docs.layouts.seen.placing import beside, ticks
from sample_docs.layouts.seen.referral_facts import Facts
from sample_docs.sheet import Sheet
from sample_docs.table import Column, Look, draw_table
from sample_docs.truth import Run
from sample_docs.world import World
from sample_docs.world.conditions import Condition

KIDNEY = (
    Condition("Nephrology", (("N18.4", "Chronic kidney disease, stage 4 (severe)"),),
        ("eGFR fell from 38 to 27 within a year", "Kidney function getting worse on an ACE inhibitor"),
        ("Renal ultrasound done.",), "Consultation"),
    Condition("Nephrology", (("R80.9", "Proteinuria, unspecified"), ("E11.21",
        "Type 2 diabetes mellitus with diabetic nephropathy")),
        ("Albumin in urine rising over three checks", "Diabetic with ankle swelling and foamy urine"),
        ("On metformin.",), "Consultation"),
)  # fmt: skip
ASKED = ("Consult", "Consult & follow", "Second opinion", "Transplant work-up", "Dialysis planning")
LABS = (("Creatinine", "mg/dL"), ("eGFR", "mL/min"), ("BUN", "mg/dL"), ("Potassium", "mmol/L"), ("Urine ACR", "mg/g"),
    ("Hemoglobin", "g/dL"), ("Hgb A1c", "%"), ("PTH", "pg/mL"))  # fmt: skip


def draw(sheet: Sheet, world: World) -> None:
    """Draw the form."""
    world.condition = world.rng.choice(KIDNEY)
    pen = style.draw(world.rng, dates="slash short two_digit", phones="dash parens", surname_first=world.chance(0.5))
    facts = Facts(world, pen)
    sheet.font, sheet.size = world.rng.choice(("Liberation Sans", "Carlito", "Roboto", "DejaVu Sans Condensed")), 9.5
    sheet.page()
    sheet.trap("laboratory_table", "other_doctor", "unticked_boxes")
    sheet.ignore("referred_to.specialty", "coverage.plan_type", "service_requested", "notes")
    sheet.ignore("referred_to.given", "referred_to.family", "referred_to.credentials")
    _head(sheet, world, facts)
    y = _left(sheet, world, facts, 124)
    _labs(sheet, world)
    y = _request(sheet, world, facts, max(y, 300))
    _foot(sheet, world, y + 20)


def _head(sheet: Sheet, world: World, facts: Facts) -> None:
    sheet.text(40, 50, *facts["to_org"], size=16, bold=True, color="#5a1f3d")
    partners = (world.specialist.person, world.clerk, world.colleague.person)
    sheet.text(40, 64, "   ".join(f"{p.given} {p.family}, MD" for p in partners), size=8.5)
    sheet.text(40, 76, *facts["to_address"], size=8.5)
    sheet.text(572, 50, world.rng.choice(("New Patient Referral", "REFERRAL FORM", "Kidney Referral")), align="right",
        size=13)  # fmt: skip
    sheet.text(572, 66, "Fax to: ", *facts["to_fax"], bold=True, align="right")
    sheet.text(572, 79, "Call: ", *facts["to_phone"], align="right")
    sheet.box(40, 88, 532, 15, fill="#5a1f3d", weight=0)
    words = "Include: face sheet, copy of cards, last 2 notes, labs of past 12 months, imaging"
    sheet.text(306, 98.5, words, size=8.5, color="#ffffff", align="center")


def _left(sheet: Sheet, world: World, facts: Facts, y: float) -> float:
    pick = world.rng.choice
    rows: list[tuple[str, list[Run]]] = [
        (pick(("Date:", "Today:")), facts["date"]),
        (pick(("Patient:", "Pt. Name:", "Patient Name (Last, First):")), facts["patient"]),
        (pick(("DOB:", "D.O.B:", "Birthdate:")), facts["born"]),
        (pick(("Pt. Phone:", "Cell:", "Contact #:")), facts["phone"]),
        (pick(("Primary Ins:", "Insurance:")), facts["payer"]),
        (pick(("ID#:", "Policy #:")), facts["member"]),
        ("Secondary Ins:", [""]),
        (pick(("Referring MD/NP/PA:", "Referred by:", "Referring Provider:")), facts["from_name"]),
        (pick(("Practice:", "Office:")), facts["from_org"]),
        (pick(("Ph:", "Office Ph:")), facts["from_phone"]),
        (pick(("Fx:", "Office Fax:")), facts["from_fax"]),
        ("PCP (if different):", [""]),
    ]
    for label, runs in rows:
        end = beside(sheet, 40, y, label, runs, width=322, bold_label=False)
        sheet.line(end, y + 2, 362 if runs == [""] else end, y + 2, 0.4)
        y += 16.5
    return y


def _labs(sheet: Sheet, world: World) -> None:
    rng = world.rng
    values = (f"{rng.uniform(1.4, 3.1):.1f}", str(rng.randint(18, 55)), str(rng.randint(22, 60)),
        f"{rng.uniform(3.9, 5.5):.1f}", str(rng.randint(40, 1900)), f"{rng.uniform(9.5, 13.9):.1f}",
        f"{rng.uniform(5.6, 8.9):.1f}", "")  # fmt: skip
    rows = [([name], [value if rng.random() < 0.8 else ""], [unit])
        for (name, unit), value in zip(LABS, values, strict=True)]  # fmt: skip
    columns = (Column("LAB", 84), Column("RESULT", 58, "center"), Column("UNIT", 58))
    bottom = draw_table(sheet, 372, 114, columns, rows, Look(size=8.5, row_height=17, fill="#eadfe5"))
    sheet.text(372, bottom + 12, f"Drawn {world.past_day(80, 45):%m/%Y}    BP: {rng.randint(118, 168)}/84", size=8.5)


def _request(sheet: Sheet, world: World, facts: Facts, y: float) -> float:
    sheet.line(40, y, 572, y, 1.2)
    label = world.rng.choice(("Diagnosis (ICD-10):", "Dx / ICD-10:", "ICD-10 code(s):"))
    for i, runs in enumerate(facts.diagnoses(world.rng.choice(("{code}  {name}", "{code} - {name}")))):
        sheet.text(40, y + 18, "" if i else label, bold=True)
        sheet.text(146, y + 18, *runs)
        y += 15
    sheet.text(40, y + 21, world.rng.choice(("Reason:", "Why referred:", "Question:")), bold=True)
    y = sheet.wrap(146, y + 21, 420, *facts["reason"]) + 6
    ticks(sheet, 40, y + 4, list(ASKED), world.rng.randrange(2), right=580)
    sheet.text(40, y + 24, "How soon:", bold=True)
    levels: list[Run] = ["Next available (routine)", "Within 2 weeks (urgent)", "Same day - call us"]
    i = world.rng.choice((0, 0, 1))
    levels[i] = facts.pen.text("urgency", str(levels[i]), ("routine", "urgent")[i])
    return ticks(sheet, 146, y + 24, levels, i, right=580)


def _foot(sheet: Sheet, world: World, y: float) -> None:
    sheet.line(40, y + 24, 300, y + 24, 0.5)
    sheet.text(40, y + 34, "Provider signature", size=7.5)
    sheet.box(40, y + 46, 532, 50, fill="#f0f0f0", weight=0)
    sheet.text(46, y + 60, "OUR OFFICE:  appt date ____________  time ________  with ____________  by ____", size=9)
    sheet.text(
        46, y + 80, "Left message  [ ] 1  [ ] 2  [ ] 3     Letter sent [ ]     Records complete [ ] yes [ ] no", size=9
    )
    sheet.text(
        572, 770, f"Form NEPH-{world.rng.randint(1, 9)} rev. 0{world.rng.randint(1, 9)}/24", size=7, align="right"
    )
