"""A dictated letter as the typing service returns it: headings in capitals, a Re block in mid-line, D and T lines."""

from datetime import timedelta

from sample_docs import style
from sample_docs.layouts.seen.referral_facts import Facts
from sample_docs.sheet import Sheet
from sample_docs.truth import Run
from sample_docs.world import World

PAST = (
    "Hypertension, hyperlipidemia and a remote appendectomy. No prior anesthesia problems.",
    "Remarkable for hypothyroidism and a cholecystectomy in 2009.",
    "Negative except for seasonal allergic rhinitis.",
)
DRUGS = (
    "Lisinopril 20 mg daily, atorvastatin 40 mg at bedtime.",
    "Levothyroxine 75 mcg daily, a multivitamin.",
    "Metformin 1000 mg twice daily, amlodipine 5 mg daily, aspirin 81 mg.",
)
HABITS = ("Nonsmoker, drinks socially, married and retired.", "Quit smoking ten years ago. Works part time.")
EXAMS = (
    "Well-developed, well-nourished and in no acute distress. Chest is clear. Heart is regular without murmur.",
    "Pleasant and cooperative. Neck supple. Lungs clear bilaterally. Abdomen soft and nontender.",
)
PARTING = (
    "I would appreciate your opinion and recommendations.",
    "Please see this patient at your earliest convenience. Records are being sent under separate cover.",
    "I look forward to your thoughts. Thank you for your help with this very nice patient.",
)


def draw(sheet: Sheet, world: World) -> None:
    """Draw the letter."""
    pen = style.draw(world.rng, dates="long", phones="parens dash")
    facts = Facts(world, pen)
    sheet.font, sheet.size = world.rng.choice(("Liberation Serif", "Liberation Mono", "Liberation Sans")), 10.5
    if sheet.font == "Liberation Mono":
        sheet.size = 9
    sheet.page()
    sheet.trap("dictated", "several_dates", "cc_line")
    sheet.ignore("notes", "referred_to.specialty", "service_requested")
    _letterhead(sheet, world, facts)
    sheet.text(66, 128, *facts["date"])
    to = world.specialist
    lines = [facts["to_name"], facts["to_org"], *pen.lines("referred_to.address", to.office.address)]
    y = sheet.stack(66, 156, lines, leading=13)
    y = _reference(sheet, world, facts, y + 10)
    sheet.text(66, y + 10, f"Dear Dr. {to.person.family}:")
    y = _body(sheet, world, facts, y + 32)
    _close(sheet, world, facts, y + 8)


def _letterhead(sheet: Sheet, world: World, facts: Facts) -> None:
    sheet.text(306, 50, *facts["from_org"], size=15, bold=True, align="center")
    mine, other = world.referrer.person, world.colleague.person
    doctors = [f"{p.given} {p.family}, {p.credentials}" for p in (mine, other)]
    sheet.text(306, 64, world.rng.choice(("   -   ", "     ")).join(doctors), size=8.5, align="center")
    sheet.text(306, 76, *facts["from_address"], size=8.5, align="center")
    sheet.text(306, 88, *facts["from_phone"], "    FAX ", *facts["from_fax"], size=8.5, align="center")
    sheet.line(66, 95, 546, 95, 0.6)


def _reference(sheet: Sheet, world: World, facts: Facts, y: float) -> float:
    numeric = facts.pen.born("patient.birth_date", world.patient, world.rng.choice(("slash", "two_digit")))
    rows: list[tuple[str, list[Run]]] = [("RE:", facts["patient"])]
    rows.append((world.rng.choice(("DOB:", "D.O.B.:")), [numeric]))
    if world.chance(0.6):
        rows.append((world.rng.choice(("CHART:", "MR#:", "ACCT:")), facts["mrn"]))
    for label, runs in rows:
        sheet.text(220, y, label)
        sheet.text(272, y, *runs)
        y += 13
    return y


def _body(sheet: Sheet, world: World, facts: Facts, y: float) -> float:
    pick, patient = world.rng.choice, world.patient
    sex = "woman" if patient.sex == "female" else "man"
    age = world.date.year - patient.birth_date.year
    opening = pick(("Thank you for agreeing to see ", "I am referring to you ", "This letter will introduce "))
    opening += f"{patient.title} {patient.family}, a {age}-year-old {sex}. "
    opening += pick(("The reason for this consultation is as follows: ", "The presenting problem: "))
    y = sheet.wrap(66, y, 480, opening, *facts["reason"], ".", leading=13) + 5
    y = sheet.wrap(66, y, 480, "HISTORY:  ", *facts["notes"], leading=13) + 5
    parts = [
        ("PAST HISTORY", PAST),
        ("MEDICATIONS", DRUGS),
        ("SOCIAL HISTORY", HABITS),
        ("PHYSICAL EXAMINATION", EXAMS),
    ]
    for title, choices in parts:
        if title != "SOCIAL HISTORY" or world.chance(0.6):
            y = sheet.wrap(66, y, 480, f"{title}:  ", pick(choices), leading=13) + 5
    sheet.text(66, y, pick(("IMPRESSION:", "ASSESSMENT:", "DIAGNOSES:")))
    shape = pick(("{name}.", "{name} ({code}).", "{name}, {code}."))
    for i, runs in enumerate(facts.diagnoses(shape)):
        y = sheet.wrap(84, y + 13, 462, f"{i + 1}.  ", *runs, leading=13) - 13
    return sheet.wrap(66, y + 19, 480, pick(PARTING), leading=13)


def _close(sheet: Sheet, world: World, facts: Facts, y: float) -> None:
    person = world.referrer.person
    sheet.text(66, y, world.rng.choice(("Sincerely,", "Very truly yours,", "With kindest personal regards,")))
    sheet.text(66, y + 38, *facts["from_name"])
    if world.chance(0.5):
        sheet.text(66, y + 50, "NPI ", *facts["from_npi"], size=8.5)
    marks = "".join(n[0] for n in (person.given, person.family))
    typed = world.date + timedelta(days=1)
    sheet.text(66, y + 68, f"{marks}:{world.clerk.given[0].lower()}{world.clerk.family[0].lower()}", size=8.5)
    sheet.text(
        66, y + 79, f"D: {world.date:%m/%d/%y}   T: {typed:%m/%d/%y}   Job #{world.rng.randint(10**5, 10**6)}", size=8.5
    )
    sheet.text(66, y + 90, world.rng.choice(("Dictated but not read", "Dictated, not proofread", "cc: File")), size=8.5)
