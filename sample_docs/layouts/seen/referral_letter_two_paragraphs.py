"""A short note on a small letterhead: two paragraphs and a line of codes, no address of the specialist."""

from sample_docs import style
from sample_docs.layouts.seen import cases
from sample_docs.layouts.seen.referral_facts import Facts
from sample_docs.sheet import Sheet
from sample_docs.truth import Run, Value
from sample_docs.world import World

SALUTES = ("Dear Colleague:", "To Whom It May Concern:", "Dear Doctor,", "Dear Doctors,", "Hello,")
OPENINGS = (
    ("Please see my patient ", " (DOB ", "). "),
    ("This is to refer ", ", date of birth ", ", to your office. "),
    ("We are referring ", ", DOB: ", ", for your evaluation. "),
    ("I would appreciate your seeing ", " (born ", "). "),
)
WHY = ("The reason for the visit is: ", "Reason for referral - ", "Presenting problem: ", "Referred for: ")
ASKS = (
    "Please evaluate and treat as you see fit and keep me informed.",
    "Please call us with an appointment date and we will notify the patient.",
    "A copy of the last office note is attached. Thank you for your prompt attention.",
)


def draw(sheet: Sheet, world: World) -> None:
    """Draw the note."""
    if world.chance(0.5):
        cases.take(world, cases.FOOT + cases.EYE + cases.IMAGING)
    pen = style.draw(world.rng, dates="slash short medium long dash", phones="parens dash dot")
    facts = Facts(world, pen)
    sheet.font, sheet.size = world.rng.choice(("Liberation Sans", "Carlito", "DejaVu Serif", "Liberation Mono")), 10.5
    sheet.page()
    sheet.trap("prose_only", "short_note")
    sheet.ignore("service_requested", "referred_to.specialty", "notes")
    y = _letterhead(sheet, world, facts)
    sheet.text(70, y + 34, world.rng.choice(("", "Date: ", "DATE  ")), *facts["date"])
    y += 34
    if world.chance(0.7):
        sheet.text(70, y + 24, world.rng.choice(("To: ", "Attention: ", "TO  ")), *facts["to_org"])
        y += 24
    sheet.text(70, y + 30, world.rng.choice(SALUTES))
    y = _paragraphs(sheet, world, facts, y + 56)
    y = _codes(sheet, world, facts, y + 8)
    sheet.text(70, y + 22, world.rng.choice(("Thank you,", "Sincerely,", "Thanks,")))
    sheet.text(
        74, y + 54, f"{world.referrer.person.given[0]} {world.referrer.person.family}", font="Signature", size=28
    )
    before = world.rng.choice(("NPI ", "NPI#: ", "Provider NPI: "))
    sheet.stack(70, y + 76, [facts["from_name"], [before, *facts["from_npi"]]], leading=14)


def _letterhead(sheet: Sheet, world: World, facts: Facts) -> float:
    address = facts.pen.lines("referring_provider.address", world.referrer.office.address)
    if world.chance(0.5):
        sheet.text(70, 60, *facts["from_org"], size=13, bold=True)
        sheet.stack(70, 74, address, size=9)
        sheet.text(542, 60, "Phone ", *facts["from_phone"], size=9, align="right")
        sheet.text(542, 72, "Fax ", *facts["from_fax"], size=9, align="right")
        return 74 + len(address) * 11.25
    sheet.text(306, 60, *facts["from_org"], size=15, align="center")
    sheet.text(306, 74, *facts["from_address"], size=9, align="center")
    sheet.text(306, 86, *facts["from_phone"], " (office)   ", *facts["from_fax"], " (fax)", size=9, align="center")
    return 90


def _paragraphs(sheet: Sheet, world: World, facts: Facts, y: float) -> float:
    before, between, after = world.rng.choice(OPENINGS)
    first: list[Run] = [before, *facts["patient"], between, *facts["born"], after]
    first += [world.rng.choice(WHY), *facts["reason"], "."]
    y = sheet.wrap(70, y, 472, *first, leading=15) + 9
    second: list[Run] = [*facts["notes"], " "]
    if world.chance(0.5):
        second += [world.rng.choice(("The patient can be reached at ", "Patient's number is ")), *facts["phone"], ". "]
    if world.chance(0.6):
        second += ["Insurance is ", *facts["payer"], world.rng.choice((", member ID ", ", policy number ", ", ID# "))]
        second += [*facts["member"], ". "]
    return sheet.wrap(70, y, 472, *second, world.rng.choice(ASKS), leading=15)


def _codes(sheet: Sheet, world: World, facts: Facts, y: float) -> float:
    dotted = world.chance(0.5)
    label = world.rng.choice(("Dx: ", "Diagnosis codes: ", "ICD-10: ", "Diagnosis: "))
    for i, (code, name) in enumerate(world.condition.diagnoses):
        printed = Value(f"diagnoses[{i}].code", code if dotted else code.replace(".", ""), code)
        y = sheet.wrap(70, y, 472, label, printed, " ", facts.pen.text(f"diagnoses[{i}].description", name), leading=15)
    return y
