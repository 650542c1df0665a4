"""A clinic network's intake form: names in parts in ruled cells, some empty, yes and no boxes, sections in capitals."""

from sample_docs import style
from sample_docs.layouts.seen import cases
from sample_docs.layouts.seen.placing import fitted
from sample_docs.layouts.seen.referral_facts import Facts
from sample_docs.sheet import Sheet
from sample_docs.truth import Run
from sample_docs.world import World
from sample_docs.world.conditions import CONDITIONS

Cell = tuple[str, list[Run], float]
LEFT, WIDTH = 44.0, 524.0
TITLES = ("NEW PATIENT REFERRAL", "Referral Intake Form", "PROVIDER REFERRAL FORM", "Patient Referral Form")
NEEDS = ("Interpreter needed?", "Wheelchair?", "Work related?", "Auto accident?", "Records attached?", "Seen before?")


def draw(sheet: Sheet, world: World) -> None:
    """Draw the form."""
    world.condition = world.rng.choice(CONDITIONS + cases.MIND + cases.FOOT)
    pen = style.draw(world.rng, dates="slash short two_digit dash", phones="parens dash", capitals=world.chance(0.3))
    facts = Facts(world, pen)
    sheet.font, sheet.size = world.rng.choice(("Liberation Sans", "Carlito", "DejaVu Sans Condensed")), 10
    sheet.page()
    sheet.trap("name_in_parts", "empty_cells", "label_and_value_in_a_cell")
    sheet.ignore("referred_to.specialty", "notes")
    sheet.text(LEFT, 50, *facts["to_org"], size=15, bold=True)
    contact: list[Run] = [world.rng.choice(("Fax referrals to ", "Referral fax: ", "FAX: ")), *facts["to_fax"]]
    sheet.text(
        LEFT, 64, *contact, world.rng.choice(("   Call ", "   Phone: ", "   PHONE: ")), *facts["to_phone"], size=9
    )
    sheet.text(LEFT + WIDTH, 50, world.rng.choice(TITLES), size=13, align="right")
    y = 78.0
    for title, rows in _sections(world, facts):
        sheet.text(LEFT, y + 10, title, bold=True, size=9.5)
        y += 15
        for row in rows:
            _row(sheet, y, row)
            y += 23
        y += 4
    y = _reason(sheet, world, facts, y)
    _questions(sheet, world, y + 16)
    sheet.text(LEFT, 744, "Clinic use:  Scheduled ____/____/____   By ______   Letter sent  Y / N", size=8.5)


def _sections(world: World, facts: Facts) -> list[tuple[str, list[list[Cell]]]]:
    pick, pen, patient = world.rng.choice, facts.pen, world.patient
    family: list[Run] = [pen.text("patient.family", patient.family)]
    family += [" ", pen.text("patient.suffix", patient.suffix)] if patient.suffix else []
    given: list[Run] = [pen.text("patient.given", patient.given)]
    middle: list[Run] = [pen.text("patient.middle", patient.middle)] if patient.middle else []
    address = world.patient_address
    street: list[Run] = [pen.text("patient.address.lines[0]", address.lines[0])]
    for i, line in enumerate(address.lines[1:], 1):
        street += [", ", pen.text(f"patient.address.lines[{i}]", line)]
    people: list[list[Cell]] = [
        [(pick(("Last Name", "Last", "Patient Last Name")), family, 0.4), ("First Name", given, 0.4),
         ("MI", middle, 0.2)],
        [(pick(("DOB", "Date of Birth")), facts["born"], 0.35), (pick(("Sex", "Gender")), facts["sex"], 0.25),
         (pick(("Best Phone", "Phone", "Cell")), facts["phone"], 0.4)],
        [("Address", street, 0.6), ("City/State/ZIP", pen.city("patient.address", address), 0.4)],
        [(pick(("Preferred Language", "Language")), [pick(("English", "Spanish", ""))], 0.4),
         ("Parent/Guardian (if minor)", [""], 0.6)],
    ]  # fmt: skip
    cover: list[list[Cell]] = [
        [(pick(("Primary Insurance", "Insurance Name")), facts["payer"], 0.5),
         (pick(("ID #", "Policy #")), facts["member"], 0.3),
         ("Group #", facts["group"], 0.2)],
        [("Secondary Insurance", [pick(("", "None", "N/A"))], 0.5), ("ID #", [""], 0.3), ("Group #", [""], 0.2)],
    ]  # fmt: skip
    sender: list[list[Cell]] = [
        [(pick(("Referring Provider", "Provider Name", "Referred By")), facts["from_name"], 0.6),
         ("NPI", facts["from_npi"], 0.4)],
        [(pick(("Clinic", "Practice Name")), facts["from_org"], 0.46), ("Phone", facts["from_phone"], 0.27),
         ("Fax", facts["from_fax"], 0.27)],
        [("Contact Person", [f"{world.clerk.given} {world.clerk.family[0]}."], 0.46),
         (pick(("Date", "Date of Referral", "Today's Date")), facts["date"], 0.54)],
    ]  # fmt: skip
    first, second = ("PATIENT", people), ("REFERRING PROVIDER", sender)
    return [first, ("INSURANCE", cover), second] if world.chance(0.6) else [second, first, ("INSURANCE", cover)]


def _row(sheet: Sheet, y: float, cells: list[Cell]) -> None:
    x = LEFT
    for label, runs, share in cells:
        width = WIDTH * share
        sheet.box(x, y, width, 23, weight=0.5)
        end = sheet.text(x + 4, y + 15, label + ":", size=8.5, bold=True) + 5
        sheet.text(end, y + 15, *runs, size=fitted(sheet, runs, x + width - end - 3))
        x += width


def _reason(sheet: Sheet, world: World, facts: Facts, y: float) -> float:
    pick = world.rng.choice
    sheet.text(LEFT, y + 10, pick(("REASON FOR REFERRAL", "CLINICAL", "REFERRAL INFORMATION")), bold=True, size=9.5)
    y += 15
    words, shape = (
        pick(("Diagnosis / ICD-10", "ICD-10 code", "Dx")),
        pick(("{code} {name}", "{name} {code}", "{name} ({code})")),
    )
    for i, runs in enumerate(facts.diagnoses(shape), 1):
        _row(sheet, y, [(f"{words} #{i}", runs, 1.0)])
        y += 23
    sheet.box(LEFT, y, WIDTH, 62, weight=0.5)
    label = pick(("Describe the reason for referral:", "Reason for visit / symptoms:", "Please explain reason:"))
    sheet.text(LEFT + 4, y + 13, label, size=8.5, bold=True)
    sheet.wrap(LEFT + 8, y + 29, WIDTH - 16, *facts["reason"], leading=14)
    return y + 62


def _questions(sheet: Sheet, world: World, y: float) -> None:
    for i, words in enumerate(world.rng.sample(NEEDS, 4)):
        x, line = LEFT + i % 2 * 262, y + i // 2 * 17
        sheet.text(x, line, words, size=9)
        yes = world.chance(0.3)
        sheet.tick(x + 120, line, "Yes", ticked=yes, size=9)
        sheet.tick(x + 160, line, "No", ticked=not yes, size=9)
