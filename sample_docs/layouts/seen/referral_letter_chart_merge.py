"""A letter that a chart program merged: the patient's facts run on in one line, headings, lists, signed on screen."""

from sample_docs import style
from sample_docs.layouts.seen.referral_facts import Facts
from sample_docs.sheet import Sheet
from sample_docs.truth import Run
from sample_docs.world import World

MEDICINES = ("lisinopril 20 mg tablet, 1 daily", "atorvastatin 40 mg tablet, 1 at bedtime", "omeprazole 20 mg capsule",
    "metformin 500 mg tablet, twice daily", "sertraline 50 mg tablet, 1 daily", "albuterol HFA, as needed")  # fmt: skip
HEADS = (
    ("Reason for Referral", "Assigned Diagnoses", "Medications", "Allergies"),
    ("REASON FOR REFERRAL:", "DIAGNOSES:", "CURRENT MEDICATIONS:", "ALLERGIES:"),
    ("Reason", "Associated Diagnoses", "Active Medications", "Drug Allergies"),
)


def draw(sheet: Sheet, world: World) -> None:
    """Draw the letter."""
    pen = style.draw(world.rng, dates="slash slash day_first", phones="parens dash", surname_first=world.chance(0.4))
    facts = Facts(world, pen)
    sheet.font, sheet.size = world.rng.choice(("Liberation Sans", "Roboto", "DejaVu Serif", "Liberation Serif")), 10
    sheet.page()
    sheet.trap("facts_run_on", "signed_on_screen", "medicine_list")
    sheet.ignore("service_requested", "referred_to.specialty", "notes", "urgency")
    y = _head(sheet, world, facts)
    y = _addressee(sheet, world, facts, y)
    y = _patient(sheet, world, facts, y + 10)
    y = _body(sheet, world, facts, y + 10)
    _sign(sheet, world, facts, y + 16)
    sheet.line(54, 752, 558, 752, 0.5)
    foot = f"{world.patient.family}, {world.patient.given}     {world.rng.choice(('Page 1 of 1', 'Page: 1', 'pg. 1'))}"
    sheet.text(558, 764, foot, size=8, align="right")


def _head(sheet: Sheet, world: World, facts: Facts) -> float:
    sheet.text(558, 48, *facts["from_org"], size=13, bold=True, align="right")
    sheet.text(558, 61, *facts["from_address"], size=9, align="right")
    call = world.rng.choice((("Main: ", "  Fax: "), ("Phone ", ", Fax "), ("T: ", " F: ")))
    sheet.text(558, 73, call[0], *facts["from_phone"], call[1], *facts["from_fax"], size=9, align="right")
    sheet.line(54, 80, 558, 80, 0.5)
    sheet.text(54, 100, *facts["date"])
    return 124.0


def _addressee(sheet: Sheet, world: World, facts: Facts, y: float) -> float:
    to = world.specialist.office
    lines: list[list[Run]] = [facts["to_name"], facts["to_org"], *facts.pen.lines("referred_to.address", to.address)]
    if world.chance(0.6):
        lines.append(["Phone: ", *facts["to_phone"]])
    return sheet.stack(54, y, [*lines, ["Fax: ", *facts["to_fax"]]], leading=13)


def _patient(sheet: Sheet, world: World, facts: Facts, y: float) -> float:
    runs: list[Run] = [world.rng.choice(("Patient: ", "Patient Name: ", "Re: ")), *facts["patient"]]
    before, after = world.rng.choice(((" | DOB: ", " |"), ("   Date of Birth: ", ""), (" (DOB: ", ")")))
    runs += [before, *facts["born"], after, " Sex: ", *facts["sex"], "   ID: ", *facts["mrn"]]
    y = sheet.wrap(54, y, 504, *runs, bold=True, leading=14)
    second: list[Run] = ["Home Phone: ", *facts["phone"], "   Address: ", *facts["address"]]
    y = sheet.wrap(54, y, 504, *second, leading=14)
    if world.chance(0.7):
        y = sheet.wrap(54, y, 504, "Insurance: ", *facts["payer"], "   Policy Number: ", *facts["member"], leading=14)
    return y


def _body(sheet: Sheet, world: World, facts: Facts, y: float) -> float:
    heads = world.rng.choice(HEADS)
    salute = world.rng.choice((f"Dear {world.specialist.person.family},", "Dear Provider,", "To whom it may concern:"))
    sheet.text(54, y, salute)
    sheet.text(54, y + 20, "I am referring the patient named above. Details from the chart follow.")
    sheet.text(54, y + 42, heads[0], bold=True)
    y = sheet.wrap(54, y + 56, 504, *facts["reason"], ". ", *facts["notes"], leading=14) + 6
    sheet.text(54, y, heads[1], bold=True)
    y += 14
    for runs in facts.diagnoses(world.rng.choice(("{name} ({code})", "{code}: {name}", "{name} - {code}"))):
        y = sheet.wrap(66, y, 490, "\u2022 ", *runs, leading=14)
    sheet.text(54, y + 6, heads[2], bold=True)
    y += 20
    for name in world.rng.sample(MEDICINES, world.rng.randint(1, 4)):
        sheet.text(66, y, f"\u2022 {name}")
        y += 14
    sheet.text(54, y + 6, heads[3], bold=True)
    sheet.text(66, y + 20, world.rng.choice(("No known allergies", "penicillin (hives)", "NKDA", "codeine - nausea")))
    return y + 36


def _sign(sheet: Sheet, world: World, facts: Facts, y: float) -> None:
    when = f"{facts.pen.date('', world.date).shown} at {world.rng.randint(8, 11)}:14 AM"
    before = world.rng.choice(("Electronically signed by: ", "Signed electronically by ", "E-signed: "))
    sheet.text(54, y, before, *facts["from_name"], f"  {when}")
    lines: list[list[Run]] = [["NPI: ", *facts["from_npi"]]] if world.chance(0.6) else []
    sheet.stack(54, y + 15, [*lines, ["Enclosures: progress note, laboratory results"]])
