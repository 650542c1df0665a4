"""A hospital's outpatient order: an empty label corner, starred labels, departments to tick, a form number."""

from sample_docs import style
from sample_docs.layouts.seen import cases
from sample_docs.layouts.seen.placing import fitted
from sample_docs.layouts.seen.referral_facts import Facts
from sample_docs.sheet import Sheet
from sample_docs.truth import Run
from sample_docs.world import World

HOSPITALS = ("Three Pines Hospital", "Bell County Memorial Hospital", "Sacred Oak Medical Center")
DEPARTMENTS = ("Radiology", "Laboratory", "Cardiopulmonary", "Infusion", "Sleep Lab", "Rehab")
LEVELS = (("Routine", "routine"), ("Urgent", "urgent"), ("STAT - call report", "stat"))


def draw(sheet: Sheet, world: World) -> None:
    """Draw the order."""
    cases.take(world, cases.IMAGING if world.chance(0.7) else cases.LABORATORY)
    pen = style.draw(
        world.rng, dates="slash two_digit dash", phones="dash parens tight", surname_first=world.chance(0.6)
    )
    facts = Facts(world, pen)
    sheet.font, sheet.size = world.rng.choice(("Liberation Sans", "DejaVu Sans Condensed", "Roboto")), 9.5
    sheet.page()
    sheet.trap("label_corner", "starred_labels", "form_number")
    sheet.ignore("referred_to.specialty", "service_requested", "notes", "referred_to.organization")
    _head(sheet, world, facts)
    y = _fields(sheet, _patient(world, facts), 142)
    y = _departments(sheet, world, facts, y + 6)
    y = _exams(sheet, world, facts, y + 12)
    y = _fields(sheet, _orderer(world, facts), y + 14)
    sheet.text(40, y + 26, "*Signature: ______________________________________     Time: ____:____", size=10)
    notes = "* Required by CMS. Orders without a signature, date and reason cannot be scheduled. Valid for 90 days."
    sheet.text(40, y + 50, notes, size=8)
    sheet.text(
        40, 762, f"Form {world.rng.randint(1000, 9999)}-OP  Rev. 3/24      White: chart   Yellow: department", size=7.5
    )


def _head(sheet: Sheet, world: World, facts: Facts) -> None:
    hospital = facts.pen.text("referred_to.organization", world.rng.choice(HOSPITALS))
    sheet.text(40, 48, hospital, size=15, bold=True)
    sheet.text(40, 62, world.rng.choice(("Outpatient Services Order", "OUTPATIENT ORDER / REFERRAL")), size=11)
    sheet.text(40, 78, "Central Scheduling ", *facts["to_phone"], size=9)
    sheet.text(40, 90, "Fax orders to ", *facts["to_fax"], size=9)
    sheet.text(40, 108, "Appointment:  ____/____/____   at  ______   Arrive 30 minutes early.", size=9)
    sheet.box(372, 34, 204, 84, weight=0.8)
    sheet.text(474, 78, "PLACE PATIENT LABEL HERE", size=8, align="center", color="#888888")
    sheet.line(40, 124, 576, 124, 1.4)


def _patient(world: World, facts: Facts) -> list[list[tuple[str, list[Run], float]]]:
    pick = world.rng.choice
    who = "*Patient name (last, first)" if facts.pen.surname_first else pick(("*Patient's legal name", "*Patient"))
    return [
        [(who, facts["patient"], 250),
         (pick(("*DOB", "*Date of birth")), facts["born"], 150), (pick(("Sex", "M / F")), facts["sex"], 136)],
        [("Address", facts["address"], 400), (pick(("*Phone", "Phone (day)")), facts["phone"], 136)],
        [(pick(("Insurance", "*Primary insurance")), facts["payer"], 250), (pick(("Policy #", "Subscriber #")),
         facts["member"], 150), ("Pre-cert #", facts["auth"] if world.chance(0.4) else [""], 136)],
    ]  # fmt: skip


def _orderer(world: World, facts: Facts) -> list[list[tuple[str, list[Run], float]]]:
    pick = world.rng.choice
    return [
        [(pick(("*Ordering provider (print)", "*Ordering practitioner", "*Physician name")), facts["from_name"], 250),
         ("NPI", facts["from_npi"], 150), (pick(("*Date ordered", "*Order date")), facts["date"], 136)],
        [(pick(("Practice", "Office / clinic")), facts["from_org"], 250), (pick(("Office phone", "Phone")),
         facts["from_phone"], 150), (pick(("Office fax", "Fax results to")), facts["from_fax"], 136)],
    ]  # fmt: skip


def _fields(sheet: Sheet, rows: list[list[tuple[str, list[Run], float]]], y: float) -> float:
    for row in rows:
        x = 40.0
        for label, runs, width in row:
            end = sheet.text(x, y, f"{label}:", size=8.5, bold=True) + 4
            left, room = (end, x + width - end - 4) if width - (end - x) > 60 else (x, width)
            sheet.text(left, y, *runs, size=fitted(sheet, runs, room))
            sheet.line(left, y + 3, x + width - 8, y + 3, 0.3)
            x += width
        y += 20
    return y


def _departments(sheet: Sheet, world: World, facts: Facts, y: float) -> float:
    x, wanted = 40.0, world.condition.specialty
    for name in DEPARTMENTS:
        run: Run = facts.pen.text("referred_to.specialty", name) if name == wanted else name
        x = sheet.tick(x, y, run, ticked=name == wanted, bold=True) + 16
    chosen, x = world.rng.randrange(3), 40.0
    for i, (label, word) in enumerate(LEVELS):
        level: Run = facts.pen.text("urgency", label, word) if i == chosen else label
        x = sheet.tick(x, y + 20, level, ticked=i == chosen) + 16
    return y + 32


def _exams(sheet: Sheet, world: World, facts: Facts, y: float) -> float:
    pick = world.rng.choice
    sheet.text(40, y, pick(("*Exam or test ordered", "*Procedure(s)")), bold=True)
    sheet.text(330, y, pick(("*Diagnosis / ICD-10", "*ICD-10 and diagnosis")), bold=True)
    shape = pick(("{code} {name}", "{name} - {code}"))
    left = sheet.stack(46, y + 16, facts.procedures(shape), leading=15)
    for i, runs in enumerate(facts.diagnoses(shape)):
        sheet.text(336, y + 16 + i * 15, *runs, size=fitted(sheet, runs, 240))
    y = max(left, y + 16 + len(world.condition.diagnoses) * 15) + 4
    sheet.text(40, y, pick(("*Reason for exam (signs and symptoms):", "*Clinical indication:")), bold=True)
    y = sheet.wrap(46, y + 15, 530, *facts["reason"])
    end = sheet.text(40, y + 3, pick(("Special instructions:", "Remarks:")), bold=True) + 5
    sheet.text(end, y + 3, *facts["notes"])
    return y + 14
