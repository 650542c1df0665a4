"""An ear, nose and throat group's sheet: doctors and sites to tick, complaints in three columns, the sender on top."""

from sample_docs import style
from sample_docs.layouts.seen.placing import fitted, under
from sample_docs.layouts.seen.referral_facts import Facts
from sample_docs.sheet import Sheet
from sample_docs.truth import Run
from sample_docs.world import World
from sample_docs.world.conditions import Condition

THROAT = (
    Condition("Otolaryngology", (("J32.9", "Chronic sinusitis, unspecified"),),
        ("Facial pressure and green drainage after three antibiotics", "Sinus infections, four since last fall"),
        ("CT on disc.",), "Chronic sinusitis"),
    Condition("Otolaryngology", (("R49.0", "Dysphonia"), ("K21.9", "Gastro-esophageal reflux disease")),
        ("Hoarse for nine weeks, smoker",), ("Sings in a choir.",), "Hoarseness"),
    Condition("Otolaryngology", (("H65.23", "Chronic serous otitis media, bilateral"),),
        ("Fluid behind both ears, hearing down", "Ear fluid since the summer, failed school hearing test"),
        ("No tubes so far.",), "Ear infections"),
    Condition("Otolaryngology", (("R04.0", "Epistaxis"),),
        ("Nosebleeds twice a week, on warfarin",), ("INR 2.4.",), "Nosebleeds"),
)  # fmt: skip
COMPLAINTS = (
    ("EAR", ("Hearing loss", "Ear infections", "Dizziness", "Tinnitus", "Wax")),
    ("NOSE", ("Chronic sinusitis", "Nosebleeds", "Deviated septum", "Allergy testing", "Loss of smell")),
    ("THROAT / NECK", ("Tonsils", "Hoarseness", "Swallowing", "Neck mass", "Snoring")),
)  # fmt: skip


def draw(sheet: Sheet, world: World) -> None:
    """Draw the sheet."""
    world.condition = world.rng.choice(THROAT)
    pen = style.draw(world.rng, dates="short two_digit slash", phones="dash dot parens")
    facts = Facts(world, pen)
    sheet.font, sheet.size = world.rng.choice(("Open Sans", "Liberation Sans", "Lato", "Gentium")), 10
    sheet.page()
    sheet.trap("doctors_to_tick", "complaints_to_tick", "captions_below")
    sheet.ignore("referred_to.specialty", "referred_to.address", "service_requested", "notes", "coverage.plan_type")
    y = _head(sheet, world, facts)
    y = _blanks(sheet, world, facts, y + 30)
    y = _complaints(sheet, world, y + 4)
    _written(sheet, world, facts, y + 16)
    _foot(sheet, facts)


def _head(sheet: Sheet, world: World, facts: Facts) -> float:
    sheet.disc(66, 58, 22, "#d5dde6")
    sheet.text(66, 63, "ENT", size=14, bold=True, align="center")
    sheet.text(100, 52, *facts["to_org"], size=17, bold=True)
    sheet.text(100, 68, "Ears  -  Nose  -  Throat  -  Hearing Aids  -  Allergy", size=9, italic=True)
    sheet.text(306, 102, world.rng.choice(("PHYSICIAN REFERRAL", "Referral Form", "Request for ENT Evaluation")),
        size=13, bold=True, align="center")  # fmt: skip
    sheet.text(44, 124, world.rng.choice(("Please schedule with:", "Doctor requested:")), bold=True, size=9)
    x, chosen, runs = 158.0, world.rng.randrange(3), [world.specialist.person, world.colleague.person, world.clerk]
    runs[0], runs[chosen] = runs[chosen], runs[0]
    for i, person in enumerate(runs):
        label: Run = f"Dr. {person.family}"
        if i == chosen:
            label = facts.pen.text("referred_to.family", f"Dr. {person.family}", person.family)
        x = sheet.tick(x, 124, label, ticked=i == chosen, mark="check", size=9) + 16
    sheet.tick(x, 124, "First available", ticked=False, size=9)
    sheet.line(44, 134, 568, 134, 1)
    return 134.0


def _blanks(sheet: Sheet, world: World, facts: Facts, y: float) -> float:
    pick = world.rng.choice
    rows: list[list[tuple[str, list[Run], int]]] = [
        [(pick(("Referring Doctor", "Referring Provider", "Referred By")), facts["from_name"], 200), ("Practice",
         facts["from_org"], 200), (pick(("Date", "Today's Date")), facts["date"], 96)],
        [(pick(("Phone", "Office Phone")), facts["from_phone"], 120), (pick(("Fax", "Office Fax")), facts["from_fax"],
         120), ("Contact Person", [world.clerk.given], 100), ("NPI", facts["from_npi"], 144)],
        [(pick(("Patient Name", "Patient")), facts["patient"], 220), (pick(("Date of Birth", "DOB")), facts["born"],
         110), ("Parent or Guardian", [""], 166)],
        [(pick(("Home/Cell Phone", "Patient Phone", "Best Number")), facts["phone"], 140), (pick(("Insurance",
         "Primary Insurance")), facts["payer"], 210), (pick(("Policy ID", "Subscriber #")), facts["member"], 146)],
    ]  # fmt: skip
    for row in rows:
        x = 44.0
        for label, runs, width in row:
            under(sheet, x, y, width, label, runs, caption=7.5)
            x += width + 14
        y += 32
    return y


def _complaints(sheet: Sheet, world: World, y: float) -> float:
    for i, (title, names) in enumerate(COMPLAINTS):
        x = 44.0 + 176 * i
        sheet.box(x, y - 12, 168, 15, fill="#d5dde6", weight=0)
        sheet.text(x + 84, y - 1, title, bold=True, size=9.5, align="center")
        for j, name in enumerate((*names, "Other ____________")):
            sheet.tick(x + 6, y + 18 + j * 16, name, ticked=name == world.condition.service, mark="check")
    return y + 18 + 6 * 16


def _written(sheet: Sheet, world: World, facts: Facts, y: float) -> None:
    pick = world.rng.choice
    shape = pick(("{code} {name}", "{name} ({code})"))
    label = pick(("Diagnosis / ICD-10:", "Dx with code:", "Diagnosis:"))
    for i, runs in enumerate(facts.diagnoses(shape)):
        sheet.text(44, y, "" if i else label, bold=True)
        sheet.text(158, y, *runs, size=fitted(sheet, runs, 400))
        y += 17
    sheet.text(44, y, pick(("Reason / history:", "Reason for visit:", "Details:")), bold=True)
    y = sheet.wrap(158, y, 400, *facts["reason"]) + 8
    sheet.text(44, y, "Prior tests (attach):", bold=True)
    x = 158.0
    for name in ("Audiogram", "CT sinus", "MRI", "Sleep study", "None"):
        x = sheet.tick(x, y, name, ticked=name != "None" and world.chance(0.2)) + 14


def _foot(sheet: Sheet, facts: Facts) -> None:
    sheet.text(306, 732, "FAX THIS PAGE TO ", *facts["to_fax"], "      Questions? ", *facts["to_phone"], bold=True,
        align="center")  # fmt: skip
    sheet.text(306, 746, *facts["to_address"], size=9, align="center")
    sheet.text(
        306, 760, "Satellite office Tuesdays and Thursdays at 200 Mercy Plaza, lower level", size=8, align="center"
    )
