"""A pain clinic's numbered form: eighteen numbered items down the page, typed answers in another face, a pain scale."""

from sample_docs import fonts, style
from sample_docs.layouts.seen.placing import fitted
from sample_docs.layouts.seen.referral_facts import Facts
from sample_docs.sheet import Sheet
from sample_docs.truth import Run
from sample_docs.world import World
from sample_docs.world.conditions import Condition

PAINS = (
    Condition("Pain Management", (("M54.16", "Radiculopathy, lumbar region"),),
        ("Left leg pain after fusion in 2022, wants to avoid more surgery",), ("Gabapentin 300 mg three times a day",),
        "Epidural injection"),
    Condition("Pain Management", (("M47.812", "Spondylosis without myelopathy or radiculopathy, cervical region"),),
        ("Neck pain and headaches every day for two years",), ("Tramadol as needed",), "Medial branch blocks"),
    Condition("Pain Management", (("G90.511", "Complex regional pain syndrome I of right upper limb"),),
        ("Burning pain and swelling after a wrist fracture",), ("Duloxetine 60 mg",), "Consultation"),
    Condition("Pain Management", (("M17.11", "Unilateral primary osteoarthritis, right knee"),),
        ("Knee pain, not a candidate for replacement",), ("Meloxicam 15 mg",), "Genicular nerve ablation"),
)  # fmt: skip
TYPED = ("Liberation Mono", "Typewriter", "Liberation Serif")


def draw(sheet: Sheet, world: World) -> None:
    """Draw the form."""
    world.condition = world.rng.choice(PAINS)
    pen = style.draw(world.rng, dates="short slash long", phones="dash parens", capitals=world.chance(0.3))
    facts = Facts(world, pen)
    sheet.font, sheet.size = world.rng.choice(("Liberation Sans", "Carlito", "Caladea")), 10
    typed = world.rng.choice(TYPED)
    sheet.page()
    sheet.trap("numbered_items", "two_faces", "pain_scale")
    sheet.ignore("referred_to.specialty", "notes")
    sheet.text(306, 48, *facts["to_org"], size=16, bold=True, align="center")
    sheet.text(306, 62, *facts["to_address"], size=9, align="center")
    sheet.text(306, 80, world.rng.choice(("NEW PATIENT REFERRAL - ANSWER EVERY ITEM", "Referral to Pain Clinic")),
               bold=True, align="center")  # fmt: skip
    sheet.text(306, 94, "Return to fax ", *facts["to_fax"], " or call ", *facts["to_phone"], size=9, align="center")
    y = 122.0
    for number, (label, runs) in enumerate(_items(world, facts), 1):
        y = _item(sheet, y, (f"{number}.", label), runs, typed)
    _scale(sheet, world, y + 8)
    sheet.text(44, y + 56, "Signed by referring doctor ____________________________________", size=9.5)
    sheet.text(
        44, y + 74, "Incomplete forms delay scheduling. We do not prescribe at the first visit.", size=8.5, italic=True
    )


def _items(world: World, facts: Facts) -> list[tuple[str, list[Run]]]:
    pick = world.rng.choice
    patient: list[tuple[str, list[Run]]] = [
        (pick(("Patient's full name", "Name of patient", "Patient name")), facts["patient"]),
        (pick(("Date of birth", "Patient's birth date")), facts["born"]),
        (pick(("Telephone where patient can be reached", "Patient's telephone")), facts["phone"]),
        (pick(("Home address", "Where does the patient live?")), facts["address"]),
        (pick(("Insurance company", "Insurance")), facts["payer"]),
        (pick(("Insurance ID number", "Policy number")), facts["member"]),
        ("Workers' compensation or auto claim?", ["No"]),
    ]
    sender: list[tuple[str, list[Run]]] = [
        (pick(("Referring provider (print)", "Your name", "Referring physician")), facts["from_name"]),
        (pick(("NPI", "Provider's NPI")), facts["from_npi"]),
        (pick(("Name of practice", "Practice", "Your practice")), facts["from_org"]),
        (
            pick(("Office telephone / fax", "Practice phone and fax")),
            [*facts["from_phone"], "  /  ", *facts["from_fax"]],
        ),
        (pick(("Date of this referral", "Today's date")), facts["date"]),
    ]
    case = _case(world, facts)
    return [*patient, *case, *sender] if world.chance(0.7) else [*sender, *patient, *case]


def _case(world: World, facts: Facts) -> list[tuple[str, list[Run]]]:
    pick = world.rng.choice
    return [
        (pick(("Reason for referral", "What is the pain problem?", "Why are you referring?")), facts["reason"]),
        (
            pick(("Diagnosis and ICD-10 code", "Diagnosis")),
            facts.diagnosis(0, pick(("{code} {name}", "{name} {code}"))),
        ),
        (pick(("What would you like us to do?", "Service requested")), facts["service"]),
        ("Current pain medicines", [facts.pen.text("notes", world.notes)]),
        ("Imaging in the last year (attach report)", [pick(("MRI", "X-ray only", "None"))]),
        ("Blood thinner?", [pick(("No", "Aspirin", "Eliquis"))]),
    ]


def _item(sheet: Sheet, y: float, label: tuple[str, str], runs: list[Run], typed: str) -> float:
    sheet.text(62, y, label[0], align="right")
    end = sheet.text(68, y, label[1]) + 8
    left, printed = max(end, 250.0), sheet.font
    plain = "".join(r if isinstance(r, str) else r.shown for r in runs)
    sheet.font = typed if fonts.is_drawable(plain, fonts.font_name(typed)) else printed
    sheet.text(left, y, *runs, size=fitted(sheet, runs, 566 - left))
    sheet.font = printed
    sheet.line(left - 3, y + 3, 568, y + 3, 0.3)
    return y + 24


def _scale(sheet: Sheet, world: World, y: float) -> None:
    sheet.text(44, y, "Pain today (circle):")
    marked = world.rng.randint(3, 10)
    for i in range(11):
        sheet.text(160 + i * 34, y, str(i), align="center")
    sheet.box(149 + marked * 34, y - 13, 22, 19, radius=9)
