"""An infusion centre's order sheet: ruled patient rows, codes to tick, a medicine with dose, a prescriber box."""

from sample_docs import style
from sample_docs.layouts.seen.placing import beside, fitted
from sample_docs.layouts.seen.referral_facts import Facts
from sample_docs.sheet import Sheet
from sample_docs.truth import Run, Value
from sample_docs.world import World
from sample_docs.world.conditions import Condition

BRANDS = ("ClearVein Infusion Center", "Harborview Infusion Suites", "Prairie Ambulatory Infusion", "IV Care Partners")
OTHER = (("D50.9", "Iron deficiency anemia"), ("K50.90", "Crohn's disease"), ("M05.79", "Rheumatoid arthritis"),
    ("M81.0", "Osteoporosis"), ("G35", "Multiple sclerosis"))  # fmt: skip
PREMEDS = ("Acetaminophen 650 mg PO", "Diphenhydramine 25 mg PO", "Methylprednisolone 40 mg IV", "None")
INFUSED = (
    Condition("Infusion Therapy", (("D50.0", "Iron deficiency anemia secondary to blood loss (chronic)"),),
        ("Failed oral iron, ferritin 6",), ("Start within two weeks.",), "Iron sucrose (J1756) 200 mg IV x 5 doses"),
    Condition("Infusion Therapy", (("M81.8", "Other osteoporosis without current pathological fracture"),),
        ("T-score -3.1, cannot take tablets",), ("Calcium 9.4.",), "Zoledronic acid (J3489) 5 mg IV once a year"),
)  # fmt: skip


def draw(sheet: Sheet, world: World) -> None:
    """Draw the order sheet."""
    world.condition = world.rng.choice(INFUSED)
    pen = style.draw(world.rng, dates="slash two_digit short", phones="parens dash", surname_first=world.chance(0.3))
    facts = Facts(world, pen)
    sheet.font, sheet.size = world.rng.choice(("Roboto", "Carlito", "Liberation Sans", "DejaVu Sans Condensed")), 9.5
    sheet.page()
    sheet.trap("printed_codes_unticked", "sites_in_head", "order_details")
    sheet.ignore("referred_to.fax", "referred_to.phone", "referred_to.specialty", "notes", "urgency")
    sheet.ignore("coverage.plan_type", "procedures", "visits_requested")
    _head(sheet, world)
    y = _patient(sheet, world, facts, 110)
    y = _diagnosis(sheet, world, facts, y + 8)
    y = _medicine(sheet, world, facts, y + 8)
    _prescriber(sheet, world, facts, y + 8)
    words = "By signing, the prescriber allows the center to seek authorization. Orders expire in 12 months."
    sheet.text(306, 770, words, size=7.5, align="center")


def _head(sheet: Sheet, world: World) -> None:
    brand = world.rng.choice(BRANDS)
    sheet.text(40, 54, Value("referred_to.organization", brand, brand), size=18, bold=True, color="#b0461e")
    title = world.rng.choice(("Infusion Referral & Order", "PROVIDER ORDER FORM", "Infusion Order Set"))
    sheet.text(40, 72, title, size=12)
    for i, (site, number) in enumerate((("North", "0141"), ("Downtown", "0143"), ("Lakeside", "0148"))):
        sheet.text(572, 48 + i * 12, f"{site}: fax (888) 555-{number}", size=8.5, align="right")
    sheet.line(40, 84, 572, 84, 2)


def _bar(sheet: Sheet, y: float, title: str) -> float:
    sheet.box(40, y - 12, 532, 16, fill="#f3d9cc", weight=0)
    sheet.text(45, y, title, bold=True)
    return y + 20


def _rows(sheet: Sheet, y: float, rows: list[list[tuple[str, list[Run]]]]) -> float:
    for row in rows:
        width = 532 / len(row)
        for i, (label, runs) in enumerate(row):
            beside(sheet, 45 + i * width, y, f"{label}:", runs, width=width - 10, bold_label=False)
        sheet.line(40, y + 5, 572, y + 5, 0.4)
        y += 18
    return y


def _patient(sheet: Sheet, world: World, facts: Facts, y: float) -> float:
    pick = world.rng.choice
    y = _bar(sheet, y, pick(("PATIENT INFORMATION", "Patient Demographics", "1. PATIENT")))
    rows: list[list[tuple[str, list[Run]]]] = [
        [(pick(("Name", "Patient Name")), facts["patient"]), ("DOB", facts["born"]), ("Sex", facts["sex"])],
        [("Address", facts["address"]), (pick(("Phone", "Cell Phone")), facts["phone"])],
        [(pick(("Primary Insurance", "Insurance")), facts["payer"]), (pick(("Member ID", "ID #")), facts["member"])],
        [("Weight", [f"{world.rng.randint(52, 118)} kg"]), ("Height", [f"{world.rng.randint(152, 190)} cm"]),
         ("Allergies", [pick(("NKDA", "Penicillin", "Latex", "None"))])],
    ]  # fmt: skip
    return _rows(sheet, y, rows)


def _diagnosis(sheet: Sheet, world: World, facts: Facts, y: float) -> float:
    y = _bar(sheet, y + 6, world.rng.choice(("DIAGNOSIS (choose one)", "2. DIAGNOSIS", "ICD-10 / Diagnosis")))
    for i, (code, name) in enumerate(OTHER):
        sheet.tick(45 + i % 3 * 176, y + i // 3 * 16, f"{code} {name}", ticked=False)
    y += 32
    end = sheet.tick(45, y, world.rng.choice(("Other (ICD-10):", "Other:")), ticked=True)
    sheet.text(end + 6, y, *facts.diagnosis(0, "{code}  {name}"))
    y += 18
    sheet.text(45, y, world.rng.choice(("Reason for infusion:", "Clinical justification:", "Indication:")))
    sheet.text(165, y, *facts["reason"])
    return y + 14


def _medicine(sheet: Sheet, world: World, facts: Facts, y: float) -> float:
    y = _bar(sheet, y + 6, world.rng.choice(("MEDICATION ORDER", "3. ORDER", "Therapy Requested")))
    service = facts["service"]
    sheet.text(45, y, world.rng.choice(("Medication, dose, frequency:", "Rx:", "Drug / dose:")), bold=True)
    sheet.text(190, y, *service, bold=True, size=fitted(sheet, service, 375, bold=True))
    y += 20
    sheet.text(45, y, "Premedicate:")
    x, given = 120.0, world.rng.randrange(4)
    for i, name in enumerate(PREMEDS):
        x = sheet.tick(x, y, name, ticked=i == given, size=9) + 10
    sheet.text(45, y + 18, "Refills: 12 months unless stated ____    Labs before each dose: CBC [ ]  Other ______")
    return y + 32


def _prescriber(sheet: Sheet, world: World, facts: Facts, y: float) -> None:
    pick = world.rng.choice
    y = _bar(sheet, y + 6, pick(("PRESCRIBER", "Referring Prescriber Information", "4. ORDERING PROVIDER")))
    rows: list[list[tuple[str, list[Run]]]] = [
        [(pick(("Prescriber", "Provider Name", "Prescriber Name")), facts["from_name"]), ("NPI", facts["from_npi"])],
        [(pick(("Practice", "Facility", "Office")), facts["from_org"]), ("Office contact", [world.clerk.given])],
        [("Address", facts["from_address"])],
        [("Phone", facts["from_phone"]), ("Fax", facts["from_fax"]), (pick(("Date", "Order date")), facts["date"])],
    ]
    y = _rows(sheet, y, rows)
    sheet.text(45, y + 20, "Signature: ____________________________________  (no stamps)")
