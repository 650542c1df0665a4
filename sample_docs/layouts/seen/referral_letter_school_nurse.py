"""A school nurse's referral after a screening: a small table of results, an empty report below a cut line."""

from dataclasses import replace

from sample_docs import style
from sample_docs.layouts.seen.placing import beside
from sample_docs.layouts.seen.referral_facts import Facts
from sample_docs.layouts.seen.referral_story import told
from sample_docs.sheet import Sheet
from sample_docs.table import Column, Look, draw_table
from sample_docs.truth import Run
from sample_docs.world import World, offices, people
from sample_docs.world.conditions import Condition

SCREENED = (
    Condition("Optometry", (), ("Did not pass the distance vision screening, twice",), ("Squints at the board.",),
        "Complete eye examination"),
    Condition("Audiology", (), ("Did not pass the pure tone hearing screening at 20 dB",), ("Teacher repeats often.",),
        "Hearing evaluation"),
    Condition("Pediatrics", (), ("Frequent headaches and trips to the health office before lunch",),
        ("No fever. Glasses worn.",), "Medical evaluation"),
)  # fmt: skip
SCHOOLS = ("Elm Park Elementary School", "Horace Tilden Middle School", "Stony Brook K-8 Academy")
RESULTS = {
    "Optometry": (("Right eye", "20/60"), ("Left eye", "20/50"), ("Both", "20/50")),
    "Audiology": (("Right ear", "1000-2000 Hz missed"), ("Left ear", "pass"), ("Rescreen", "same")),
    "Pediatrics": (("Blood pressure", "104/66"), ("Weight", "78 lb"), ("Temp", "98.2")),
}
REPORT = ("Findings:", "Diagnosis:", "Treatment / lenses prescribed:", "Restrictions at school:", "Return visit:")


def draw(sheet: Sheet, world: World) -> None:
    """Draw the notice."""
    _as_pupil(world)
    world.condition = world.rng.choice(SCREENED)
    nurse = replace(world.referrer.person, credentials=world.rng.choice(("RN", "BSN, RN", "LPN")), npi="")
    school = offices.office(world.rng, world.rng.choice(SCHOOLS), world.city)
    world.referrer = offices.Provider(nurse, school)
    pen = style.draw(world.rng, dates="slash short long medium", phones="dash dot parens")
    facts = Facts(world, pen)
    sheet.font, sheet.size = world.rng.choice(("Carlito", "Caladea", "Open Sans")), 11
    sheet.page()
    sheet.trap("school_nurse", "guardian", "empty_reply_half")
    sheet.ignore("referred_to.specialty", "referred_to.organization", "service_requested", "notes", "patient.phone")
    _head(sheet, world, facts)
    y = _student(sheet, world, facts, 122)
    y = _letter(sheet, world, facts, y + 12)
    y = _nurse(sheet, world, facts, y + 6)
    _reply(sheet, max(y + 20, 520))


def _as_pupil(world: World) -> None:
    child = people.draw(world.rng, world.date, oldest=13, youngest=6)
    misprint = f"02/30/{child.birth_date.year}" if world.slip == "impossible_birth_date" else ""
    world.patient = replace(child, misprinted_birth=misprint)


def _head(sheet: Sheet, world: World, facts: Facts) -> None:
    sheet.text(306, 48, f"{world.city.name} Public Schools - Student Health Services", size=10, align="center")
    sheet.text(306, 66, *facts["from_org"], size=16, bold=True, align="center")
    sheet.text(306, 80, *facts["from_address"], size=9, align="center")
    words = world.rng.choice(("Health Office Referral", "REFERRAL FOR EXAMINATION", "School Health Screening Referral"))
    sheet.text(306, 100, words, size=13, align="center")


def _student(sheet: Sheet, world: World, facts: Facts, y: float) -> float:
    pick = world.rng.choice
    beside(sheet, 60, y, pick(("Student:", "Student's name:", "Name of student:")), facts["patient"], width=270)
    beside(sheet, 340, y, pick(("Date of birth:", "DOB:", "Birthdate:")), facts["born"])
    grade = str(max(1, min(8, world.date.year - world.patient.birth_date.year - 5)))
    beside(sheet, 60, y + 18, "Grade:", [grade])
    beside(sheet, 130, y + 18, pick(("Teacher:", "Homeroom:")), [f"Mrs. {world.colleague.person.family}"])
    beside(sheet, 340, y + 18, pick(("Date:", "Date referred:", "Referral date:")), facts["date"])
    parent = f"{world.clerk.given} {world.patient.family}"
    beside(sheet, 60, y + 36, pick(("Parent/guardian:", "To the parents:")), [parent])
    beside(sheet, 340, y + 36, pick(("Home phone:", "Parent phone:")), facts["phone"])
    return y + 50


def _letter(sheet: Sheet, world: World, facts: Facts, y: float) -> float:
    pick = world.rng.choice
    sheet.text(60, y, pick(("Dear Doctor:", "Dear Parent and Doctor,", "To the examining doctor:")))
    asked = pick(("This student is referred to you because: ", "Reason for referral: ", "Our concern: "))
    y = sheet.wrap(60, y + 18, 492, asked, *told(facts)) + 3
    wanted: list[Run] = [
        "We recommend: ",
        *facts["service"],
        ", by ",
        pick(("a specialist in ", "an office of ")),
        *facts["specialty"],
    ]
    y = sheet.wrap(60, y, 492, *wanted, ".") - 4
    rows = [([name], [result]) for name, result in RESULTS[world.condition.specialty]]
    return draw_table(sheet, 60, y, (Column("Screening", 150), Column("Result", 170)), rows, Look(row_height=15)) + 18


def _nurse(sheet: Sheet, world: World, facts: Facts, y: float) -> float:
    sheet.text(60, y, f"{world.referrer.person.given} {world.referrer.person.family}", font="Signature", size=22)
    sheet.text(60, y + 16, *facts["from_name"], ", " if world.chance(0.5) else " - ", "School Nurse")
    sheet.text(60, y + 30, "Health office ", *facts["from_phone"], "    Fax ", *facts["from_fax"])
    return y + 30


def _reply(sheet: Sheet, y: float) -> None:
    sheet.text(306, y, "-  " * 44, size=8, align="center")
    sheet.text(60, y + 18, "REPORT OF EXAMINER - please complete and return to the health office", bold=True, size=10)
    for i, label in enumerate(REPORT):
        end = sheet.text(60, y + 42 + i * 24, label, size=10)
        sheet.line(end + 4, y + 44 + i * 24, 552, y + 44 + i * 24, 0.5)
    sheet.text(
        60,
        y + 42 + 5 * 24,
        "Examiner (print) ______________________   Signature ______________________  Date ______",
        size=9.5,
    )
