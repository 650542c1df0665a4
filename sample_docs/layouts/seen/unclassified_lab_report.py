"""A laboratory's report: a ruled head of specimen facts, then tests with results, flags, units and ranges."""

from datetime import timedelta

from sample_docs.layouts.seen.placing import beside
from sample_docs.layouts.seen.plain_hand import PlainHand
from sample_docs.sheet import Sheet
from sample_docs.table import Column, Look, draw_table
from sample_docs.world import World, numbers

LABS = ("Heron Clinical Laboratories", "Basin Reference Lab, Inc.", "Meridian Pathology & Laboratory Services")
PANELS = (
    ("COMPLETE BLOOD COUNT", (
        ("WBC", 3.1, 12.9, "10^3/uL", "3.8", "10.8"), ("RBC", 3.5, 5.9, "10^6/uL", "3.80", "5.10"),
        ("Hemoglobin", 9.0, 16.8, "g/dL", "11.7", "15.5"), ("Hematocrit", 29.0, 49.0, "%", "35.0", "45.0"),
        ("Platelets", 120.0, 460.0, "10^3/uL", "140", "400"))),
    ("COMPREHENSIVE METABOLIC PANEL", (
        ("Glucose", 70.0, 190.0, "mg/dL", "65", "99"), ("Urea nitrogen (BUN)", 7.0, 40.0, "mg/dL", "7", "25"),
        ("Creatinine", 0.5, 2.1, "mg/dL", "0.60", "1.30"), ("Sodium", 131.0, 148.0, "mmol/L", "135", "146"),
        ("Potassium", 3.2, 5.6, "mmol/L", "3.5", "5.3"), ("ALT", 8.0, 70.0, "U/L", "6", "29"))),
    ("LIPID PANEL", (
        ("Cholesterol, total", 130.0, 270.0, "mg/dL", "0", "200"), ("HDL cholesterol", 30.0, 85.0, "mg/dL", "40",
            "100"), ("Triglycerides", 60.0, 280.0, "mg/dL", "0", "150"))),
    ("THYROID AND DIABETES", (
        ("TSH", 0.2, 6.5, "mIU/L", "0.40", "4.50"), ("Hemoglobin A1c", 4.9, 9.4, "%", "4.0", "5.6"))),
)  # fmt: skip


def draw(sheet: Sheet, world: World) -> None:
    """Draw the report."""
    hand = PlainHand(world, dates="slash two_digit dash", surname_first=world.chance(0.7))
    sheet.font, sheet.size = world.rng.choice(("Liberation Sans", "Liberation Mono", "Roboto")), 9
    sheet.page()
    sheet.trap("look_alike")
    lab = world.office(world.rng.choice(LABS))
    world.sender = lab.name, lab.fax
    sheet.text(44, 52, lab.name, size=15, bold=True)
    sheet.text(44, 66, f"{hand.place(lab.address)}   Tel {hand.phone(lab.phone)}   Fax {hand.phone(lab.fax)}", size=7.5)
    sheet.text(568, 52, hand.any("LABORATORY REPORT", "Final Report", "FINAL"), size=12, bold=True, align="right")
    _head(sheet, hand)
    y = 196.0
    for title, tests in world.rng.sample(PANELS, world.rng.choice((2, 3, 3))):
        sheet.text(44, y, title, bold=True, size=10)
        y = _panel(sheet, world, y + 6, tests) + 20
    y = sheet.wrap(44, y, 524, hand.any("Fasting: Yes", "Fasting: No", "Comment: specimen slightly hemolyzed."))
    director = f"Laboratory Director: {hand.name(hand.reader)}   CLIA {numbers.digits(world.rng, 2)}D"
    sheet.text(44, 744, f"{director}{numbers.digits(world.rng, 7)}", size=7.5)
    sheet.text(568, 744, "Page 1 of 1   *** End of report ***", size=7.5, align="right")


def _head(sheet: Sheet, hand: PlainHand) -> None:
    world, taken = hand.world, hand.world.date - timedelta(days=hand.world.rng.randint(1, 4))
    sheet.box(40, 78, 532, 96)
    sheet.line(198, 78, 198, 174)
    sheet.line(354, 78, 354, 174)
    sex = world.patient.sex[0].upper()
    age = world.date.year - world.patient.birth_date.year
    columns = (
        [(hand.label("patient"), hand.name(world.patient)), (hand.label("born"), hand.born()),
         ("Sex / Age:", f"{sex} / {age}"), (hand.label("record"), world.record_number),
         ("Phone:", hand.phone(world.patient_phone))],
        [(hand.any("Accession #:", "Specimen ID:", "Lab No.:"), numbers.pattern(world.rng, "@@######@")),
         ("Collected:", f"{hand.day(taken)} 08:{world.rng.randint(10, 59)}"),
         ("Received:", f"{hand.day(taken)} 17:{world.rng.randint(10, 59)}"),
         ("Reported:", f"{hand.day(world.date)} 06:{world.rng.randint(10, 59)}"),
         ("Bill to:", world.coverage.payer.name)],
        [("Client #:", numbers.digits(world.rng, 6)), (hand.label("ordering"), hand.name(world.referrer.person)),
         ("NPI:", world.referrer.person.npi), ("Office:", world.referrer.office.name),
         ("Fax:", hand.phone(world.referrer.office.fax))],
    )  # fmt: skip
    for i, rows in enumerate(columns):
        for j, (label, text) in enumerate(rows):
            beside(sheet, (46, 204, 360)[i], 94 + j * 18, label, [text], width=(148, 146, 208)[i], size=8.5)


def _panel(sheet: Sheet, world: World, y: float, tests: tuple[tuple[str, float, float, str, str, str], ...]) -> float:
    rows = []
    for name, low, high, unit, least, most in tests:
        value = round(world.rng.uniform(low, high), 0 if low >= 60 else 1)
        flag = "L" if value < float(least) else "H" if value > float(most) else ""
        rows.append([[name], [f"{value:g}"], [flag], [unit], [f"{least} - {most}"]])
    columns = [Column("Test", 200), Column("Result", 80, "right"), Column("Flag", 50, "center"), Column("Units", 90),
               Column("Reference Range", 104)]  # fmt: skip
    return draw_table(sheet, 44, y, columns, rows, Look(rules="header", row_height=14.5))
