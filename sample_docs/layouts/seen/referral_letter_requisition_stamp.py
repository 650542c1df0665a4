"""A hospital system's order requisition: the patient's label in the corner, order facts in pairs, prompts."""

from sample_docs import style
from sample_docs.layouts.seen.referral_facts import Facts
from sample_docs.sheet import Sheet
from sample_docs.truth import Run
from sample_docs.world import World

SYSTEMS = (
    "Mercy Lakes Health",
    "Northern Plains Health System",
    "St. Brendan Medical Partners",
    "Coastal University Health",
)
CLASSES = ("External Referral", "Outgoing Referral", "Internal Referral")


def draw(sheet: Sheet, world: World) -> None:
    """Draw the requisition."""
    pen = style.draw(world.rng, dates="short slash", phones="dash", surname_first=world.chance(0.6))
    facts = Facts(world, pen)
    sheet.font, sheet.size = world.rng.choice(("Liberation Sans", "Open Sans", "Lato", "Carlito")), 9.5
    sheet.page()
    sheet.trap("corner_label", "order_number", "prompts_answered", "two_dates")
    sheet.ignore("notes", "service_requested", "coverage.plan_type", "coverage.plan_name", "visits_requested")
    sheet.ignore("referring_provider.organization")
    _label(sheet, world, facts)
    y = _head(sheet, world, facts)
    y = _order(sheet, world, facts, y)
    y = _codes(sheet, world, facts, y + 6)
    y = _prompts(sheet, world, facts, y + 8)
    y = _providers(sheet, world, facts, y + 8)
    _coverage(sheet, world, facts, y + 8)
    sheet.line(40, 756, 572, 756, 0.5)
    sheet.text(40, 767, f"Printed by {world.clerk.given} {world.clerk.family[0]}. from the chart", size=7.5)
    sheet.text(572, 767, "Page 1 of 1", size=7.5, align="right")


def _label(sheet: Sheet, world: World, facts: Facts) -> None:
    sheet.box(372, 34, 200, 64, weight=0.9)
    sheet.text(380, 48, *facts["patient"], bold=True, size=10)
    sheet.text(380, 61, "MRN: ", *facts["mrn"], size=9)
    age = world.date.year - world.patient.birth_date.year
    sheet.text(380, 74, "DOB: ", *facts["born"], f" ({age} yrs)  ", *facts["sex"], size=9)
    sheet.text(380, 87, world.rng.choice(("Ph: ", "Home: ", "Cell: ")), *facts["phone"], size=9)


def _head(sheet: Sheet, world: World, facts: Facts) -> float:
    sheet.text(40, 48, world.rng.choice(SYSTEMS), size=14, bold=True)
    y = sheet.stack(40, 62, [facts["from_org"], facts["from_address"]], size=9, leading=12)
    sheet.text(40, y, "Dept phone: ", *facts["from_phone"], "   Dept fax: ", *facts["from_fax"], size=9)
    wanted = facts.pen.text("referred_to.specialty", world.condition.specialty.upper(), world.condition.specialty)
    sheet.text(40, 128, world.rng.choice(("REFERRAL TO ", "AMB REFERRAL TO ")), wanted, size=13, bold=True)
    sheet.text(40, 142, f"Order #{world.rng.randint(100000000, 999999999)}", size=9)
    return 162.0


def _order(sheet: Sheet, world: World, facts: Facts, y: float) -> float:
    pick = world.rng.choice
    pairs: list[tuple[str, list[Run]]] = [
        (pick(("Ordered on", "Date ordered", "Order date")), facts["date"]),
        (pick(("Priority", "Order priority")), facts["urgency"]),
        (pick(("Class", "Order class")), [pick(CLASSES)]),
        ("Expires", [facts.pen.date("", world.date.replace(year=world.date.year + 1, day=1)).shown]),
    ]
    for i, (label, runs) in enumerate(pairs):
        x = 40 + i % 2 * 270
        sheet.text(x, y + i // 2 * 16, f"{label}: ", bold=True)
        sheet.text(x + 90, y + i // 2 * 16, *runs)
    return y + 36


def _title(sheet: Sheet, y: float, title: str) -> float:
    sheet.text(40, y + 8, title, bold=True, size=10.5)
    sheet.line(40, y + 12, 572, y + 12, 0.5)
    return y + 27


def _codes(sheet: Sheet, world: World, facts: Facts, y: float) -> float:
    y = _title(sheet, y, world.rng.choice(("Diagnoses", "Associated Diagnoses", "Visit Diagnoses")))
    shape = world.rng.choice(("{name} [{code}]", "{code} (ICD-10-CM) - {name}"))
    for runs in facts.diagnoses(shape):
        y = sheet.wrap(48, y, 520, *runs, leading=14)
    return y


def _prompts(sheet: Sheet, world: World, facts: Facts, y: float) -> float:
    y = _title(sheet, y, world.rng.choice(("Order Questions", "Prompts", "Questions and Answers")))
    asked: list[tuple[str, list[Run]]] = [
        (world.rng.choice(("Reason for referral?", "Reason for consult?")), facts["reason"]),
        ("Is this a second opinion?", ["No"]),
        ("Interpreter needed?", [world.rng.choice(("No", "No", "Yes - Spanish"))]),
    ]
    for question, runs in asked:
        sheet.text(48, y, question)
        y = sheet.wrap(190, y, 380, *runs, leading=14)
    sheet.text(48, y, "Comments:")
    return sheet.wrap(190, y, 380, *facts["notes"], leading=14)


def _providers(sheet: Sheet, world: World, facts: Facts, y: float) -> float:
    y = _title(sheet, y, "Providers")
    sheet.text(48, y, world.rng.choice(("Authorizing provider:", "Ordering provider:")))
    sheet.text(190, y, *facts["from_name"], "    NPI: ", *facts["from_npi"])
    sheet.text(48, y + 15, world.rng.choice(("Refer to provider:", "Referred to:")))
    sheet.text(190, y + 15, *facts["to_name"])
    sheet.text(48, y + 30, world.rng.choice(("Refer to location:", "Refer to department:")))
    sheet.text(190, y + 30, *facts["to_org"])
    sheet.text(190, y + 44, *facts["to_address"])
    sheet.text(190, y + 58, "Phone: ", *facts["to_phone"], "   Fax: ", *facts["to_fax"])
    return y + 68


def _coverage(sheet: Sheet, world: World, facts: Facts, y: float) -> None:
    y = _title(sheet, y, world.rng.choice(("Coverage", "Insurance Information")))
    sheet.text(48, y, "Payer: ", *facts["payer"], "     Subscriber ID: ", *facts["member"])
    sheet.text(48, y + 28, "Electronically signed by ", *facts["from_name"], " on ", *facts["date"], bold=True, size=9)
