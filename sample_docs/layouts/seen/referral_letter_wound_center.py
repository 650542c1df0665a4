"""A hospital wound centre's referral: side tabs in grey, a wound table with sizes, the referring clinician first."""

from sample_docs import style
from sample_docs.layouts.seen.placing import fitted
from sample_docs.layouts.seen.referral_facts import Facts
from sample_docs.layouts.seen.referral_story import signed, told
from sample_docs.sheet import Sheet
from sample_docs.table import Column, Look, draw_table
from sample_docs.truth import Run
from sample_docs.world import World
from sample_docs.world.conditions import Condition

WOUNDS = (
    Condition("Wound Care", (("E11.621", "Type 2 diabetes mellitus with foot ulcer"),),
        ("Ulcer under the right great toe for seven weeks",), ("A1c 8.8. On cephalexin.",), "Evaluate and treat"),
    Condition("Wound Care", (("I83.018", "Varicose veins of right leg with ulcer, other part of lower leg"),),
        ("Draining sore above the right ankle since August",), ("Compression wraps weekly.",), "Evaluate and treat"),
    Condition("Wound Care", (("T81.31XA", "Disruption of external surgical wound, initial encounter"),),
        ("Abdominal incision open 4 cm two weeks after surgery",), ("No fever. Packing daily.",), "Evaluate and treat"),
    Condition("Wound Care", (("L89.153", "Pressure ulcer of sacral region, stage 3"),),
        ("Sacral wound found after rehabilitation stay",), ("Air mattress ordered.",), "Debridement and dressings"),
)  # fmt: skip
CENTERS = ("Bayhaven Hospital", "Ridgecrest Memorial Hospital", "St. Odile Regional Medical Center")
Rows = list[list[tuple[str, list[Run], float]]]


def draw(sheet: Sheet, world: World) -> None:
    """Draw the form."""
    world.condition = world.rng.choice(WOUNDS)
    pen = style.draw(world.rng, dates="slash dash two_digit", phones="parens tight", surname_first=world.chance(0.5))
    facts = Facts(world, pen)
    sheet.font, sheet.size = world.rng.choice(("Roboto", "Carlito", "DejaVu Sans Condensed")), 10
    sheet.page()
    sheet.trap("side_tabs", "wound_table", "sender_first")
    sheet.ignore("referred_to.specialty", "referred_to.organization", "service_requested", "notes")
    _head(sheet, world, facts)
    y = 104.0
    for tab, rows in _parts(world, facts):
        height = len(rows) * 30 + 6
        sheet.box(40, y, 532, height, weight=0.8)
        sheet.box(40, y, 76, height, fill="#d9d9d9", weight=0.8)
        for i, word in enumerate(tab.split()):
            sheet.text(45, y + 15 + i * 12, word, size=9, bold=True)
        y = _rows(sheet, rows, y) + 8
    y = _wound(sheet, world, y)
    _clinical(sheet, world, facts, y + 16)


def _head(sheet: Sheet, world: World, facts: Facts) -> None:
    hospital = facts.pen.text("referred_to.organization", world.rng.choice(CENTERS))
    sheet.text(572, 48, hospital, size=15, bold=True, align="right")
    words = world.rng.choice(("Advanced Wound Care", "Wound Healing & Hyperbaric Center", "Outpatient Wound Clinic"))
    sheet.text(572, 63, words, size=11, align="right")
    sheet.text(572, 77, "P ", *facts["to_phone"], "    F ", *facts["to_fax"], size=9, align="right")
    sheet.text(40, 63, world.rng.choice(("PATIENT REFERRAL", "Physician Referral", "REFERRAL")), size=17)
    sheet.text(40, 92, "Please send: face sheet, insurance cards, last note, medication list, labs", size=8.5)


def _parts(world: World, facts: Facts) -> list[tuple[str, Rows]]:
    pick = world.rng.choice
    sender: Rows = [
        [(pick(("Referring physician", "Provider name")), facts["from_name"], 122), ("NPI", facts["from_npi"], 340),
         (pick(("Date", "Date of referral")), facts["date"], 452)],
        [(pick(("Practice / facility", "Office")), facts["from_org"], 122), ("Phone", facts["from_phone"], 340),
         ("Fax", facts["from_fax"], 452)],
    ]  # fmt: skip
    patient: Rows = [
        [(pick(("Patient name", "Name")), facts["patient"], 122), (pick(("Date of birth", "DOB")), facts["born"], 340),
         ("Gender", facts["sex"], 452)],
        [("Address", facts["address"], 122), (pick(("Phone", "Home / cell")), facts["phone"], 452)],
        [(pick(("Lives at", "Current setting")), [pick(("Home", "Assisted living", "Skilled nursing facility"))], 122),
         ("Home health agency", [pick(("None", "Goodhearth Home Care"))], 340), ("Transport", ["Own"], 452)],
    ]  # fmt: skip
    cover: Rows = [
        [("Primary", facts["payer"], 122), (pick(("ID #", "Policy #")), facts["member"], 340),
         ("Secondary", ["none"], 452)],
    ]  # fmt: skip
    return [("REFERRED BY", sender), ("PATIENT", patient), (pick(("INSURANCE", "COVERAGE")), cover)]


def _rows(sheet: Sheet, rows: Rows, y: float) -> float:
    for row in rows:
        for i, (label, runs, x) in enumerate(row):
            right = row[i + 1][2] if i + 1 < len(row) else 570
            sheet.text(x, y + 11, label, size=7)
            sheet.text(x, y + 24, *runs, size=fitted(sheet, runs, right - x - 6))
        y += 30
    return y + 6


def _wound(sheet: Sheet, world: World, y: float) -> float:
    columns = (Column("Wound site", 150), Column("How long", 90), Column("L x W x D (cm)", 110), Column("Drainage", 90),
               Column("Current dressing", 92))  # fmt: skip
    pick, rng = world.rng.choice, world.rng
    size = f"{rng.randint(1, 6)}.{rng.randint(0, 9)} x {rng.randint(1, 4)}.0 x 0.{rng.randint(1, 9)}"
    words = ["#1", f"{rng.randint(3, 16)} weeks", size, pick(("Scant", "Moderate")), pick(("Foam", "Alginate"))]
    rows = [[[word] for word in words], [[""]] * 5]
    return draw_table(sheet, 40, y, columns, rows, Look(fill="#d9d9d9", size=8.5, row_height=17))


def _clinical(sheet: Sheet, world: World, facts: Facts, y: float) -> None:
    pick = world.rng.choice
    label = pick(("Diagnosis", "Wound diagnosis", "ICD-10 / Diagnosis"))
    runs = facts.diagnosis(0, pick(("{code}  {name}", "{name}  ({code})")))
    sheet.text(40, y, f"{label}:", bold=True)
    sheet.text(150, y, *runs, size=fitted(sheet, runs, 420))
    y += 17
    y = sheet.wrap(40, y + 2, 530, pick(("Reason for referral: ", "Wound history: ")), *told(facts))
    sheet.tick(40, y + 8, "Evaluate and treat", ticked=world.condition.service == "Evaluate and treat")
    sheet.tick(160, y + 8, "Debridement and dressings", ticked=world.condition.service != "Evaluate and treat")
    sheet.tick(330, y + 8, "Hyperbaric oxygen opinion", ticked=False)
    sheet.line(40, y + 48, 300, y + 48, 0.6)
    sheet.text(40, y + 58, "Signature of referring physician", size=8)
    signed(sheet, 44, y + 45, facts)
