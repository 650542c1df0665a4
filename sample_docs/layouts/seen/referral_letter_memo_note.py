"""A few handwritten lines on a doctor's printed memo sheet: the office in the foot, no labels in the text itself."""

from sample_docs import style
from sample_docs.layouts.seen import cases
from sample_docs.layouts.seen.placing import fitted
from sample_docs.layouts.seen.referral_facts import Facts
from sample_docs.layouts.seen.referral_story import signed
from sample_docs.sheet import Sheet
from sample_docs.truth import Run
from sample_docs.world import World
from sample_docs.world.conditions import CONDITIONS

ASKS = ("Please see", "Kindly evaluate", "Would you see", "Sending you")
THANKS = ("Thanks for your help.", "Thank you - please call me.", "Many thanks, letter to follow.")


def draw(sheet: Sheet, world: World) -> None:
    """Draw the note."""
    world.condition = world.rng.choice((*cases.FOOT, *cases.EYE, *CONDITIONS))
    pen = style.draw(world.rng, dates="short two_digit", phones="dash parens")
    facts = Facts(world, pen)
    sheet.font, sheet.size = world.rng.choice(("Caladea", "Carlito", "Liberation Serif")), 10
    sheet.page()
    sheet.trap("handwritten", "office_in_the_foot", "no_labels")
    sheet.ignore("notes", "service_requested", "referred_to.specialty")
    _printed(sheet, world, facts)
    _written(sheet, world, facts)


def _printed(sheet: Sheet, world: World, facts: Facts) -> None:
    person = world.referrer.person
    head = world.rng.choice(("From the desk of ", "A note from ", "Consultation note - "))
    sheet.text(80, 90, head, *facts["from_name"], size=14, italic=True)
    sheet.line(80, 98, 532, 98, 0.5)
    if person.npi and world.chance(0.6):
        sheet.text(532, 90, "NPI ", *facts["from_npi"], size=8, align="right")
    sheet.line(80, 560, 532, 560, 0.5)
    runs: list[Run] = [*facts["from_org"], "  -  ", *facts["from_address"]]
    sheet.text(306, 574, *runs, size=fitted(sheet, runs, 450, 9), align="center")
    line: list[Run] = ["Telephone ", *facts["from_phone"], "    Fax ", *facts["from_fax"]]
    sheet.text(306, 587, *line, size=9, align="center")


def _written(sheet: Sheet, world: World, facts: Facts) -> None:
    pick = world.rng.choice
    sheet.font, sheet.size = "Handwriting", 19
    sheet.text(500, 136, *facts["date"], align="right")
    y = 136.0
    sheet.text(
        92, y, pick(("Dr. ", "To Dr. ")), facts.pen.text("referred_to.family", world.specialist.person.family), " -"
    )
    opening: list[Run] = [pick(ASKS), " ", *facts["patient"], pick((", DOB ", ", born ", " (DOB ")), *facts["born"]]
    y = sheet.wrap(92, y + 44, 420, *opening, leading=27) + 6
    y = sheet.wrap(92, y, 420, *facts["reason"], ".", leading=27) + 6
    y = sheet.wrap(92, y, 420, "Dx ", facts.diagnosis(0, "{code}|{name}")[0], leading=27) + 6
    if world.chance(0.7):
        y = sheet.wrap(92, y, 420, pick(("Pt. phone ", "Cell ")), *facts["phone"], leading=27) + 6
    y = sheet.wrap(92, y, 420, *facts["notes"], " ", pick(THANKS), leading=27) + 16
    signed(sheet, 300, min(y + 6, 548), facts, size=32)
