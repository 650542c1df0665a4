"""A hospital system's ambulatory referral order: order facts, two providers in a table, answered order questions."""

from datetime import timedelta

from sample_docs import style
from sample_docs.layouts.seen.placing import fitted
from sample_docs.layouts.seen.referral_facts import Facts
from sample_docs.sheet import Sheet
from sample_docs.truth import Run
from sample_docs.world import World

SYSTEMS = ("MERIDIAN HEALTH", "Great Lakes Care Partners", "NORTHSTAR MEDICAL GROUP")
Rows = list[tuple[str, list[Run]]]


def draw(sheet: Sheet, world: World) -> None:
    """Draw the order."""
    pen = style.draw(world.rng, dates="short slash", phones="dash", surname_first=world.chance(0.5))
    facts = Facts(world, pen)
    sheet.font, sheet.size = world.rng.choice(("Liberation Sans", "Open Sans", "Roboto")), 9.5
    sheet.page()
    sheet.trap("ordering_user", "several_dates", "questions_and_answers")
    sheet.ignore("service_requested", "notes", "coverage.plan_name")
    _banner(sheet, world, facts)
    number, dept = world.rng.randint(10**8, 10**9), world.condition.specialty
    title = world.rng.choice((f"Ambulatory referral to {dept}", f"AMB REFERRAL TO {dept.upper()} [REF{number % 97}]"))
    sheet.text(40, 112, title, size=13, bold=True)
    sheet.text(572, 112, f"Order: {number}", size=9, align="right")
    y = _order(sheet, world, facts, 132)
    y = _providers(sheet, world, facts, y + 8)
    y = _diagnoses(sheet, world, facts, y + 10)
    y = _questions(sheet, world, facts, y + 8)
    _foot(sheet, world, facts, y + 6)


def _banner(sheet: Sheet, world: World, facts: Facts) -> None:
    sheet.text(40, 42, world.rng.choice(SYSTEMS), size=11, bold=True, color="#555555")
    sheet.text(572, 42, *facts["from_org"], size=9, align="right")
    sheet.text(572, 54, *facts["from_address"], size=8, align="right")
    sheet.line(40, 60, 572, 60, 0.5)
    sheet.text(40, 75, *facts["patient"], size=12, bold=True)
    line: list[Run] = ["MRN: ", *facts["mrn"], "    DOB: ", *facts["born"], "    Legal sex: ", *facts["sex"]]
    sheet.text(40, 88, *line, "    Mobile: ", *facts["phone"])
    sheet.line(40, 95, 572, 95, 0.5)


def _order(sheet: Sheet, world: World, facts: Facts, y: float) -> float:
    user = f"{world.clerk.given} {world.clerk.family}, MA"
    ends = facts.pen.date("", world.date + timedelta(days=365)).shown
    rows: Rows = [
        ("Ordering date", facts["date"]), ("Authorizing provider", facts["from_name"]), ("Ordering user", [user]),
        ("Department phone", facts["from_phone"]), ("Department fax", facts["from_fax"]), ("NPI", facts["from_npi"]),
        ("Priority", facts["urgency"]), ("Expires", [ends]), ("Visits requested", facts["visits"]),
        ("Order class", [world.rng.choice(("External referral", "Internal"))]),
    ]  # fmt: skip
    for i, (label, runs) in enumerate(rows):
        x, row = (40.0, 316.0)[i % 2], y + i // 2 * 14
        sheet.text(x, row, f"{label}:", color="#555555")
        sheet.text(x + 104, row, *runs, size=fitted(sheet, runs, 150))
    return y + 5 * 14 + 4


def _providers(sheet: Sheet, world: World, facts: Facts, y: float) -> float:
    sheet.box(40, y, 532, 16, fill="#e3e3e3", weight=0)
    sheet.text(44, y + 11, world.rng.choice(("Referral Information", "Referral Details")), bold=True)
    sheet.text(316, y + 11, "Referred to", bold=True)
    details: Rows = [("Type", ["Consultation"]), ("Specialty", facts["specialty"]), ("Start", [facts.pen.date("",
        world.date).shown]), ("Status", ["Pending review"])]  # fmt: skip
    for i, (label, runs) in enumerate(details):
        sheet.text(44, y + 30 + i * 13, f"{label}: ", *runs)
    lines = [
        facts["to_name"],
        facts["to_org"],
        *facts.pen.lines("referred_to.address", world.specialist.office.address),
    ]
    lines += [["Phone: ", *facts["to_phone"]], ["Fax: ", *facts["to_fax"]]]
    return sheet.stack(316, y + 30, lines, leading=13)


def _diagnoses(sheet: Sheet, world: World, facts: Facts, y: float) -> float:
    sheet.box(40, y - 10, 532, 16, fill="#e3e3e3", weight=0)
    sheet.text(44, y + 1, world.rng.choice(("Associated Diagnoses", "Diagnosis Information", "Diagnoses")), bold=True)
    shape = world.rng.choice(("{name} [{code}]", "{code} (ICD-10-CM) - {name}", "{name}  {code}"))
    return sheet.stack(52, y + 19, facts.diagnoses(shape), leading=14) + 6


def _questions(sheet: Sheet, world: World, facts: Facts, y: float) -> float:
    sheet.box(40, y - 10, 532, 16, fill="#e3e3e3", weight=0)
    sheet.text(44, y + 1, "Order Questions", bold=True)
    sheet.text(260, y + 1, "Answer", bold=True)
    pick = world.rng.choice
    rows: Rows = [
        (pick(("Reason for referral?", "Reason for consult:", "What is the clinical question?")), facts["reason"]),
        ("Is the patient aware of this referral?", ["Yes"]),
        (pick(("Evaluate and treat?", "Has imaging been done?")), [pick(("Yes", "No"))]),
        ("Interpreter needed?", [pick(("No", "No", "Spanish"))]),
        (pick(("Comments", "Additional comments:")), facts["notes"]),
    ]
    y += 20
    for label, runs in rows:
        sheet.text(44, y, label, size=fitted(sheet, [label], 210))
        y = sheet.wrap(260, y, 310, *runs) + 2
    return y + 4


def _foot(sheet: Sheet, world: World, facts: Facts, y: float) -> None:
    sheet.box(40, y - 10, 532, 16, fill="#e3e3e3", weight=0)
    sheet.text(44, y + 1, "Coverage", bold=True)
    sheet.text(52, y + 19, "Payor: ", *facts["payer"], "     Subscriber ID: ", *facts["member"])
    y += 40
    person = world.referrer.person
    clock = f"{world.rng.randint(8, 12)}:{world.rng.randint(10, 59)} AM"
    sheet.text(
        40, y, f"Electronically signed by: {person.given} {person.family}, {person.credentials} at {clock}", size=9
    )
    printed = f"Printed by {world.clerk.family.upper()}, {world.clerk.given[0]} at {world.today:%m/%d/%y} 2:14 PM"
    sheet.text(40, 766, printed, size=7.5, color="#555555")
