"""A skin surgery centre's form: instructions at the right, a lesion table with biopsy facts, a box for initials."""

from dataclasses import replace

from sample_docs import style
from sample_docs.layouts.seen.placing import beside
from sample_docs.layouts.seen.referral_facts import Facts
from sample_docs.sheet import Sheet
from sample_docs.table import Column, Look, draw_table
from sample_docs.truth import Run
from sample_docs.world import World
from sample_docs.world.conditions import Condition

SKIN = (
    Condition("Mohs Surgery", (("C44.311", "Basal cell carcinoma of skin of nose"),),
        ("Biopsy proven nodular basal cell carcinoma, left nasal ala",), ("left nasal ala",), "Mohs surgery"),
    Condition("Mohs Surgery", (("C44.42", "Squamous cell carcinoma of skin of scalp and neck"),),
        ("Squamous cell carcinoma in a transplant patient, growing fast",), ("crown of scalp",), "Mohs surgery"),
    Condition("Dermatology", (("D22.5", "Melanocytic nevi of trunk"), ("L57.0", "Actinic keratosis")),
        ("Changing mole on the back, two colors, irregular edge",), ("upper back",), "Evaluation and biopsy"),
)  # fmt: skip
SERVICES = ("Mohs surgery", "Evaluation and biopsy", "Wide excision", "Full skin exam")
SIDE = ("PLEASE INCLUDE", "- Pathology report", "- Photo or diagram", "- Medication list", "", "Patients on blood",
        "thinners should not", "stop them unless told.")  # fmt: skip


def draw(sheet: Sheet, world: World) -> None:
    """Draw the form."""
    world.condition = world.rng.choice(SKIN)
    role = world.rng.choice(("MD", "DO", "PA-C", "NP"))
    world.referrer = replace(world.referrer, person=replace(world.referrer.person, credentials=role))
    pen = style.draw(world.rng, dates="short slash dotted", phones="dot parens dash")
    facts = Facts(world, pen)
    sheet.font, sheet.size = world.rng.choice(("Open Sans", "Carlito", "Liberation Sans")), 10
    sheet.page()
    sheet.trap("lesion_table", "instructions_column", "biopsy_date")
    sheet.ignore("referred_to.specialty", "notes")
    _head(sheet, world, facts)
    _side(sheet)
    y = _rows(sheet, _patient(world, facts), 150)
    y = _lesions(sheet, world, facts, y + 8)
    y = _services(sheet, world, facts, y + 20)
    y = _rows(sheet, _sender(world, facts), y + 10)
    sheet.text(40, y + 22, "Signature ______________________________________   Initials")
    sheet.box(380, y + 2, 46, 26)


def _head(sheet: Sheet, world: World, facts: Facts) -> None:
    sheet.box(40, 34, 46, 46, fill="#777777", weight=0, radius=8)
    sheet.text(63, 64, "".join(w[0] for w in world.specialist.office.name.split()[:2]), size=20, bold=True,
               align="center", color="#ffffff")  # fmt: skip
    sheet.text(98, 52, *facts["to_org"], size=16, bold=True)
    sheet.text(98, 65, *facts["to_address"], size=9)
    sheet.text(98, 77, "Phone ", *facts["to_phone"], "  \u2022  Fax ", *facts["to_fax"], size=9)
    surgeons = f"{world.colleague.person.given} {world.colleague.person.family}, MD"
    name = "".join(r if isinstance(r, str) else r.shown for r in facts["to_name"])
    sheet.text(40, 98, "Our surgeons:  ", surgeons, "   |   ", name, size=9, italic=True)
    sheet.text(40, 124, world.rng.choice(("Skin Cancer Referral", "REFERRAL FOR SURGERY")), size=14, bold=True)


def _side(sheet: Sheet) -> None:
    sheet.box(446, 110, 130, 134, fill="#f0f0f0", weight=0)
    sheet.stack(454, 128, [[line] for line in SIDE], size=9, leading=14)


def _patient(world: World, facts: Facts) -> list[tuple[str, list[Run]]]:
    pick = world.rng.choice
    return [
        (pick(("Patient name", "Patient", "Name of patient")), facts["patient"]),
        (pick(("Date of birth", "DOB")), facts["born"]),
        (pick(("Phone", "Cell phone", "Patient's phone")), facts["phone"]),
        (pick(("Insurance", "Primary insurance")), facts["payer"]),
        (pick(("Policy ID", "Member ID", "ID no.")), facts["member"]),
        (pick(("Date referred", "Date", "Referral date")), facts["date"]),
    ]


def _sender(world: World, facts: Facts) -> list[tuple[str, list[Run]]]:
    pick = world.rng.choice
    return [
        (pick(("Referring provider", "Referring clinician", "Referred by")), facts["from_name"]),
        ("NPI", facts["from_npi"]),
        (pick(("Practice", "Clinic name", "Office")), facts["from_org"]),
        (pick(("Clinic phone", "Phone")), facts["from_phone"]),
        (pick(("Clinic fax", "Fax")), facts["from_fax"]),
    ]


def _rows(sheet: Sheet, rows: list[tuple[str, list[Run]]], y: float) -> float:
    for label, runs in rows:
        beside(sheet, 40, y, label, runs, at=150, width=390, bold_label=False)
        sheet.line(146, y + 3, 430, y + 3, 0.4)
        y += 21
    return y


def _lesions(sheet: Sheet, world: World, facts: Facts, y: float) -> float:
    titles = (("", 24), ("Site", 150), ("Size (mm)", 80), ("Biopsy date", 90), ("Path no.", 90))
    columns = [Column(title, width) for title, width in titles]
    taken = facts.pen.date("", world.past_day(75, 45)).shown
    first = ["A", world.notes, str(world.rng.randint(4, 22)), taken, f"S26-{world.rng.randint(1000, 9999)}"]
    look = Look(rules="grid", fill="#e6e6e6", row_height=18)
    rows = [[[word] for word in first], [["B"], [""], [""], [""], [""]]]
    y = draw_table(sheet, 40, y, columns, rows, look) + 20
    for runs in facts.diagnoses(world.rng.choice(("{name}  {code}", "{code}  {name}"))):
        sheet.text(40, y, "Diagnosis / code:  ", *runs)
        y += 17
    return sheet.wrap(40, y, 530, world.rng.choice(("Reason for referral:  ", "History:  ")), *facts["reason"]) - 12


def _services(sheet: Sheet, world: World, facts: Facts, y: float) -> float:
    sheet.text(40, y, world.rng.choice(("Please perform:", "Requested:")), bold=True)
    for i, name in enumerate(SERVICES):
        ticked = name == world.condition.service
        run: Run = facts.pen.text("service_requested", name) if ticked else name
        sheet.tick(130 + i % 2 * 150, y + i // 2 * 16, run, ticked=ticked, mark="check")
    return y + 34
