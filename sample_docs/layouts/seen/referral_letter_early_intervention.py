"""A state programme's form for small children: the name in parts, a guardian, who refers and why in ticks and words."""

from dataclasses import replace

from sample_docs import style
from sample_docs.layouts.seen import cases
from sample_docs.layouts.seen.placing import fitted, ticks
from sample_docs.layouts.seen.referral_facts import Facts
from sample_docs.sheet import Sheet
from sample_docs.truth import Run
from sample_docs.world import World, payers, people

PROGRAMMES = ("First Steps", "Birth to Three", "Early On", "Little Sprouts Part C", "Help Me Grow")
WHYS = (
    "Diagnosed condition with a high chance of delay",
    "Suspected delay in one or more areas",
    "Environmental risk",
    "Hearing or vision",
    "Failed screening (attach tool)",
)
Field = tuple[str, list[Run], float]


def draw(sheet: Sheet, world: World) -> None:
    """Draw the form."""
    cases.take(world, cases.CHILD)
    small = people.draw(world.rng, world.date, oldest=3, youngest=0)
    world.patient = replace(small, misprinted_birth=world.patient.misprinted_birth)
    world.coverage = world.coverage_from(payers.MEDICAID)
    programme = f"{world.rng.choice(PROGRAMMES)} of {world.city.name}"
    world.specialist = replace(world.specialist, office=world.office(programme))
    pen = style.draw(world.rng, dates="slash short two_digit dash", phones="parens dash slash")
    facts = Facts(world, pen)
    sheet.font, sheet.size = world.rng.choice(("Carlito", "Liberation Sans", "Gentium")), 10.5
    sheet.page()
    sheet.trap("name_in_parts", "guardian", "several_dates")
    sheet.ignore("patient.phone", "coverage.plan_type")
    sheet.text(306, 50, *facts["to_org"], size=16, bold=True, align="center")
    title = ("REFERRAL FORM", "Early Intervention Referral", "Child Referral to Early Intervention (Ages 0-3)")
    sheet.text(306, 66, world.rng.choice(title), size=12, align="center")
    back = world.rng.choice(("Return by fax to: ", "FAX TO ", "Fax this page to the local office, "))
    sheet.text(306, 80, back, *facts["to_fax"], "  or call ", *facts["to_phone"], size=9, align="center")
    y = _child(sheet, world, facts, 104)
    y = _guardian(sheet, world, facts, y + 12)
    y = _why(sheet, world, facts, y + 12)
    y = _source(sheet, world, facts, y + 12)
    office_use = "Office use:  Received ____/____/____   Coordinator ____________   45-day date ____/____/____"
    sheet.text(40, 760, office_use, size=8)


def _head(sheet: Sheet, y: float, words: str) -> float:
    sheet.text(40, y, words, bold=True, size=11)
    sheet.line(40, y + 4, 572, y + 4, 1.4)
    return y + 22


def _row(sheet: Sheet, y: float, fields: tuple[Field, ...]) -> float:
    x = 40.0
    for label, runs, width in fields:
        end = sheet.text(x, y, label, size=9) + 4
        sheet.text(end + 2, y - 0.5, *runs, size=fitted(sheet, runs, x + width - end - 6))
        sheet.line(end, y + 3, x + width - 6, y + 3, 0.5)
        x += width
    return y + 20


def _child(sheet: Sheet, world: World, facts: Facts, y: float) -> float:
    pick, child, pen = world.rng.choice, world.patient, facts.pen
    y = _head(sheet, y, pick(("CHILD", "1. Child Information", "About the child")))
    family: list[Run] = [pen.text("patient.family", child.family)]
    family += [" ", pen.text("patient.suffix", child.suffix)] if child.suffix else []
    middle: list[Run] = [pen.text("patient.middle", child.middle)] if child.middle else []
    parts: tuple[Field, ...] = (
        (pick(("Last name", "Child's last name", "Family name")), family, 230),
        (pick(("First", "First name")), [pen.text("patient.given", child.given)], 200),
        (pick(("MI", "M.I.", "Middle")), middle, 102),
    )
    y = _row(sheet, y, parts)
    sheet.text(330, y, pick(("Sex", "Gender:")), size=9)
    sexes: list[Run] = ["Male", "Female"]
    sexes[child.sex == "female"] = pen.text("patient.sex", child.sex.title(), child.sex)
    ticks(sheet, 372, y, sexes, int(child.sex == "female"), right=572, size=9.5)
    y = _row(sheet, y, ((pick(("Date of birth", "Birthdate", "DOB")), facts["born"], 280),))
    y = _row(sheet, y, ((pick(("Home address", "Where child lives", "Residence")), facts["address"], 532),))
    number = pick(("Medicaid / CHIP no.", "Insurance ID", "Policy no."))
    return _row(
        sheet, y, ((pick(("Insurance", "Health coverage")), facts["payer"], 300), (number, facts["member"], 232))
    )


def _guardian(sheet: Sheet, world: World, facts: Facts, y: float) -> float:
    pick = world.rng.choice
    y = _head(sheet, y, pick(("PARENT / GUARDIAN", "2. Family", "Parent, foster parent or caregiver")))
    name = f"{world.clerk.given} {world.patient.family}"
    told = pick(
        ("Has the family been told of this referral?   Yes  X   No ___", "Parent aware:  Yes", "Interpreter: no")
    )
    y = _row(sheet, y, (("Name", [name], 280), ("Relationship", [pick(("mother", "father", "aunt", "foster"))], 252)))
    y = _row(sheet, y, (("Phone", facts["phone"], 200), ("Language", [pick(("English", "Spanish", "Hmong"))], 150)))
    sheet.text(40, y, told, size=9)
    return y + 14


def _why(sheet: Sheet, world: World, facts: Facts, y: float) -> float:
    pick = world.rng.choice
    y = _head(sheet, y, pick(("REASON FOR REFERRAL (check all that apply)", "3. Why are you referring?", "CONCERNS")))
    chosen = set(world.rng.sample(range(len(WHYS)), 2))
    for i, words in enumerate(WHYS):
        sheet.tick(48 + i % 2 * 270, y + i // 2 * 16, words, ticked=i in chosen, mark="check", size=9)
    y += 56
    shape = pick(("{name} {code}", "{code} {name}", "{name} ({code})"))
    for runs in facts.diagnoses(shape):
        y = _row(sheet, y, ((pick(("Diagnosis, if known (with ICD-10)", "Dx and ICD-10 code")), runs, 532),))
    sheet.text(40, y, pick(("Describe your concerns", "Explain", "Specific concerns about development")), size=9)
    y = sheet.wrap(52, y + 16, 510, *facts["reason"], leading=15)
    return y + 2


def _source(sheet: Sheet, world: World, facts: Facts, y: float) -> float:
    pick = world.rng.choice
    y = _head(sheet, y, pick(("REFERRAL SOURCE", "4. Person making the referral", "Referred by")))
    name = pick(("Your name and title", "Name of person referring", "Name / credentials"))
    day = pick(("Date of referral", "Date", "Today's date"))
    y = _row(sheet, y, ((name, facts["from_name"], 350), (day, facts["date"], 182)))
    agency = pick(("Agency or practice", "Agency", "Clinic"))
    y = _row(sheet, y, ((agency, facts["from_org"], 350), ("NPI", facts["from_npi"], 182)))
    return _row(sheet, y, (("Phone", facts["from_phone"], 266), ("Fax", facts["from_fax"], 266)))
