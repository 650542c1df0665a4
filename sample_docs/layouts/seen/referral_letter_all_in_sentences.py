"""A long letter whose sentences tell everything: name, birth, home, telephone, insurance; the foot names the office."""

from sample_docs import style
from sample_docs.layouts.seen.referral_facts import Facts
from sample_docs.layouts.seen.referral_story import signed
from sample_docs.sheet import Sheet
from sample_docs.truth import Run
from sample_docs.world import World
from sample_docs.world.conditions import CONDITIONS

BEFORE = (
    "I have looked after ",
    "I am the primary care clinician of ",
    "I would like to introduce ",
    "Many thanks for taking on the care of ",
)
AFTER = (", who was born on ", ", whose date of birth is ", ", born ")
CODED = (
    "I believe we are dealing with ",
    "My impression is ",
    "The diagnosis on our chart is ",
    "This is most likely ",
)
MEDICINES = (
    "Current medicines are lisinopril, a statin and a daily aspirin, and there are no known drug allergies. ",
    "The only regular medicine is metformin; sulfa has caused hives. ",
    "",
)
ASKING = (
    "I would value your opinion on what to do next, and I am glad to carry out whatever you suggest here.",
    "Would you kindly see this patient and advise us? Our last two notes come with this letter.",
    "Please feel free to arrange whatever studies you need and to call me between patients.",
)
CLOSES = ("With kind regards,", "Sincerely yours,", "Thank you,", "Very truly yours,", "Gratefully,")


def draw(sheet: Sheet, world: World) -> None:
    """Draw the letter."""
    world.condition = world.rng.choice([c for c in CONDITIONS if not c.diagnoses[0][0].startswith("Z")])
    pen = style.draw(world.rng, dates="long long medium short", phones="dash dot parens")
    facts = Facts(world, pen)
    sheet.font, sheet.size = world.rng.choice(("Caladea", "Gentium", "Carlito", "Liberation Serif")), 11
    sheet.page()
    sheet.trap("prose_only", "letterhead_in_foot", "told_late")
    sheet.ignore("service_requested", "referred_to.specialty", "notes", "urgency", "patient.sex")
    _head(sheet, world, facts)
    to = world.specialist
    y = sheet.stack(84, 150, [facts["to_name"], facts["to_org"], *pen.lines("referred_to.address", to.office.address)])
    sheet.text(84, y + 14, world.rng.choice(("Dear Dr. {},", "Dear Doctor {}:")).format(to.person.family))
    y = _story(sheet, world, facts, y + 38)
    y = _practical(sheet, world, facts, y + 6)
    sheet.text(84, y + 12, world.rng.choice(CLOSES))
    signed(sheet, 90, y + 42, facts, size=26)
    lines = [facts["from_name"]]
    lines += [["NPI ", *facts["from_npi"]]] if world.chance(0.5) else []
    sheet.stack(84, y + 62, lines)
    _foot(sheet, facts)


def _head(sheet: Sheet, world: World, facts: Facts) -> None:
    sheet.text(306, 62, *facts["from_org"], size=19, align="center", color="#23405c")
    slogan = world.rng.choice(("Caring for families since 1974", "Medicine for adults of all ages", "A medical home"))
    sheet.text(306, 77, slogan, size=9, italic=True, align="center")
    sheet.line(84, 86, 528, 86, 0.6)
    sheet.text(528, 118, *facts["date"], align="right")


def _story(sheet: Sheet, world: World, facts: Facts, y: float) -> float:
    person, pick = world.patient, world.rng.choice
    before = pick(BEFORE)
    first: list[Run] = [before, *facts["patient"]]
    first += [pick(AFTER), *facts["born"]]
    first += [pick((", for several years. ", ", since 2019. ")) if before.startswith("I have") else ". "]
    first += [f"{person.title} {person.family} came to see me in {world.past_day(70, 41):%B} with this: "]
    y = sheet.wrap(84, y, 444, *first, *facts["reason"], ". ", *facts["notes"], leading=15) + 6
    shape = pick(("{name} ({code})", "{name}", "{name} ({code})"))
    second: list[Run] = [pick(CODED)]
    for i, runs in enumerate(facts.diagnoses(shape)):
        second += [" and also " if i else "", *runs]
    return sheet.wrap(84, y, 444, *second, ". ", pick(MEDICINES), pick(ASKING), leading=15)


def _practical(sheet: Sheet, world: World, facts: Facts, y: float) -> float:
    person, runs = world.patient, list[Run]()
    if world.chance(0.6):
        runs += [f"{person.title} {person.family} lives at ", *facts["address"], " and can be reached at "]
    else:
        runs += [f"Your office may call {person.title} {person.family} at "]
    runs += [*facts["phone"], ". "]
    if world.chance(0.7):
        runs += [f"{person.pronoun.title()} is insured with ", *facts["payer"], ", member number ", *facts["member"]]
        runs += [". "]
    return sheet.wrap(84, y, 444, *runs, leading=15)


def _foot(sheet: Sheet, facts: Facts) -> None:
    sheet.line(84, 738, 528, 738, 0.6)
    sheet.text(306, 751, *facts["from_address"], size=9, align="center")
    between = facts.world.rng.choice(("   |   Fax ", " tel    ", "  voice   -   fax  "))
    after = " fax" if "tel" in between else ""
    sheet.text(306, 763, *facts["from_phone"], between, *facts["from_fax"], after, size=9, align="center")
