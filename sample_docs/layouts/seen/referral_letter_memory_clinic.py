"""A memory and aging clinic's form: grey label cells, a family contact beside the patient, test scores."""

from dataclasses import replace

from sample_docs import style
from sample_docs.layouts.seen.placing import fitted, ticks
from sample_docs.layouts.seen.referral_facts import Facts
from sample_docs.sheet import Sheet
from sample_docs.truth import Run
from sample_docs.world import World, numbers, people
from sample_docs.world.conditions import Condition

MEMORY = (
    Condition("Geriatric Medicine", (("R41.3", "Other amnesia"),),
        ("Repeats questions, got lost driving to church", "Family sees two years of memory loss"),
        ("Lives with daughter.",), "Memory evaluation"),
    Condition("Geriatric Medicine", (("G31.84", "Mild cognitive impairment of uncertain or unknown etiology"),
        ("F32.A", "Depression, unspecified")),
        ("Missed bills, weight loss, low mood since last year",), ("Hearing aids.",), "Memory evaluation"),
    Condition("Geriatric Medicine", (("R26.81", "Unsteadiness on feet"), ("Z79.899",
        "Other long term (current) drug therapy")),
        ("Three falls and fourteen medicines, please review",), ("Uses a walker.",), "Geriatric assessment"),
)  # fmt: skip
KIN = ("caregiver", "neighbor", "spouse", "POA", "cousin")
Row = tuple[str, list[Run]]


def draw(sheet: Sheet, world: World) -> None:
    """Draw the form."""
    elder = people.draw(world.rng, world.date, oldest=92, youngest=70)
    misprint = world.patient.misprinted_birth
    world.patient = elder if not misprint else replace(elder, misprinted_birth=misprint)
    world.condition = world.rng.choice(MEMORY)
    pen = style.draw(world.rng, dates="slash short long medium", phones="dash dot parens")
    facts = Facts(world, pen)
    sheet.font, sheet.size = world.rng.choice(("DejaVu Sans", "Open Sans", "Liberation Sans", "Lato")), 9.5
    sheet.page()
    sheet.trap("family_contact", "labels_in_grey_rows", "scores")
    sheet.ignore("referred_to.specialty", "notes", "coverage.plan_type", "referred_to.address", "coverage.plan_name")
    _head(sheet, world, facts)
    y = _table(sheet, _patient(world, facts), 112)
    y = _table(sheet, _concern(world, facts), y + 10)
    y = _scores(sheet, world, y + 18)
    y = _table(sheet, _sender(world, facts), y + 6)
    sheet.text(44, y + 36, "Signature ______________________________")
    words = "The wait is about eight weeks. For sudden confusion send the patient to an emergency department."
    sheet.text(306, 766, words, size=8, italic=True, align="center")


def _head(sheet: Sheet, world: World, facts: Facts) -> None:
    title = world.rng.choice(("Referral for Memory & Aging Clinic", "Geriatric Assessment Referral", "Clinic Referral"))
    sheet.text(44, 46, title, size=16, bold=True)
    sheet.text(44, 64, *facts["to_org"], size=11)
    sheet.text(44, 78, *facts["to_address"], size=8.5)
    sheet.text(44, 94, "Fax: ", *facts["to_fax"], "     Phone: ", *facts["to_phone"], bold=True)


def _patient(world: World, facts: Facts) -> list[Row]:
    pick, kin = world.rng.choice, people.draw(world.rng, world.today, oldest=66, youngest=35)
    number = facts.pen.phone("", numbers.phone(world.rng, world.city.area)).shown
    rows: list[Row] = [
        (pick(("Who is the patient?", "Patient name", "Name of older adult")), facts["patient"]),
        (pick(("Date of birth", "Birth date")), facts["born"]),
        (pick(("Home address", "Where does the patient live?")), facts["address"]),
        (pick(("Patient's phone", "Phone (patient)")), facts["phone"]),
        (pick(("Call for scheduling", "Family or caregiver contact")),
         [f"{kin.given} {kin.family} ({pick(KIN)}), {number}"]),
        (pick(("Insurance", "Insurance and number")), [*facts["payer"], "  ", *facts["member"]]),
    ]  # fmt: skip
    return rows


def _concern(world: World, facts: Facts) -> list[Row]:
    pick = world.rng.choice
    label = pick(("Diagnosis and ICD-10", "Diagnosis codes"))
    shape = pick(("{name} {code}", "{code} {name}"))
    codes: list[Row] = [("" if i else label, runs) for i, runs in enumerate(facts.diagnoses(shape))]
    return [
        (pick(("What is the concern?", "Reason for referral", "Main concern")), facts["reason"]),
        *codes,
        (pick(("Requested", "Type of visit")), facts["service"]),
    ]


def _sender(world: World, facts: Facts) -> list[Row]:
    pick = world.rng.choice
    return [
        (pick(("Who is referring?", "Referring provider", "Your name and title")), facts["from_name"]),
        (pick(("Practice", "Clinic")), facts["from_org"]),
        (pick(("Phone / fax", "Telephone / Fax")), [*facts["from_phone"], " / ", *facts["from_fax"]]),
        (pick(("Date", "Date of this referral")), facts["date"]),
    ]


def _table(sheet: Sheet, rows: list[Row], y: float) -> float:
    for label, runs in rows:
        sheet.box(44, y, 168, 20, fill="#e3e3e3", weight=0.4)
        sheet.box(212, y, 356, 20, weight=0.4)
        sheet.text(50, y + 13.5, label, size=9)
        sheet.text(219, y + 13.5, *runs, size=fitted(sheet, runs, 344))
        y += 20
    return y


def _scores(sheet: Sheet, world: World, y: float) -> float:
    rng = world.rng
    words = f"MoCA {rng.randint(14, 25)}/30      PHQ-2 {rng.randint(0, 4)}/6      TSH {rng.uniform(0.8, 4.1):.1f}"
    sheet.text(44, y, words + f"      B12 {rng.randint(210, 780)}")
    sheet.text(44, y + 18, "Still drives?")
    ticks(sheet, 120, y + 18, ["Yes", "No", "Not sure"], rng.randrange(3), right=400)
    sheet.text(320, y + 18, "Head imaging done?")
    return ticks(sheet, 430, y + 18, ["Yes", "No"], rng.randrange(2), right=570) - 4
