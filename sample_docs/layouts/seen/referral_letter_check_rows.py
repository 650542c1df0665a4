"""A form to tick: rows of specialties, urgency and service; an office-use strip."""

from sample_docs import style
from sample_docs.layouts.seen.placing import beside, fitted, ticks
from sample_docs.layouts.seen.referral_facts import Facts
from sample_docs.sheet import Sheet
from sample_docs.truth import Run
from sample_docs.world import World

OTHERS = (
    "Allergy",
    "Bariatrics",
    "Infectious Disease",
    "Oncology",
    "Pain Management",
    "Plastic Surgery",
    "Vascular",
    "Wound Care",
    "Genetics",
)
SERVICES = (
    "Consult only",
    "Evaluate & treat",
    "Assume care",
    "Procedure only",
    "Second opinion",
    "Consult with follow-up",
)
URGENT = (
    (("Routine", "routine"), ("Urgent", "urgent"), ("STAT", "stat")),
    (("Routine (30 days)", "routine"), ("Urgent (7 days)", "urgent"), ("STAT (same day)", "stat")),
    (("Routine", "routine"), ("ASAP", "asap"), ("Urgent", "urgent")),
)


def draw(sheet: Sheet, world: World) -> None:
    """Draw the form."""
    pen = style.draw(
        world.rng, dates="short slash two_digit", phones="dash parens slash", surname_first=world.chance(0.5)
    )
    facts = Facts(world, pen)
    sheet.font, sheet.size = world.rng.choice(("DejaVu Sans Condensed", "Carlito", "Liberation Serif")), 10
    sheet.page()
    sheet.trap("tick_rows")
    sheet.ignore("referred_to.address")
    sheet.text(60, 60, *facts["from_org"], size=15, bold=True)
    sheet.text(60, 75, *facts["from_address"], size=9)
    sheet.text(60, 87, "Ph. ", *facts["from_phone"], "   Fax ", *facts["from_fax"], size=9)
    sheet.text(552, 60, world.rng.choice(("REFERRAL", "Consult Request", "SPECIALTY REFERRAL")), size=13, align="right")
    y = _rows(sheet, facts, 116, (("date", "urgent"), ("patient", "born"), ("phone", "sex"), ("payer", "member")))
    mark = world.rng.choice(("x", "check", "filled"))
    y = _chosen(sheet, world, facts, y + 8, mark)
    y = _clinical(sheet, world, facts, y + 4)
    beside(sheet, 60, y + 30, facts.label("from_name") + ":", facts["from_name"])
    beside(sheet, 360, y + 30, facts.label("from_npi") + ":", facts["from_npi"])
    sheet.box(60, 690, 492, 36, fill="#eeeeee", weight=0.5)
    sheet.text(66, 702, "OFFICE USE   Rec'd ________   Sched. ________   Appt date ________   Initials ____", size=8)
    sheet.text(66, 716, f"Referral taken by {world.clerk.given}", size=8)


def _rows(sheet: Sheet, facts: Facts, y: float, rows: tuple[tuple[str, str], ...]) -> float:
    for left, right in rows:
        beside(sheet, 60, y, facts.label(left) + ":", facts[left], width=280)
        if right != "urgent":
            beside(sheet, 350, y, facts.label(right) + ":", facts[right], width=202)
        y += 18
    return y


def _chosen(sheet: Sheet, world: World, facts: Facts, y: float, mark: str) -> float:
    rng, pen = world.rng, facts.pen
    specialties: list[Run] = [*rng.sample(OTHERS, 5)]
    place = rng.randrange(6)
    specialties.insert(place, facts["specialty"][0])
    services: list[Run] = [*rng.sample(SERVICES, 4)]
    wanted = rng.randrange(4)
    services[wanted] = pen.text("service_requested", str(services[wanted]))
    levels = rng.choice(URGENT)
    level = rng.randrange(3)
    urgency: list[Run] = [label for label, _ in levels]
    urgency[level] = pen.text("urgency", *levels[level])
    for title, options, chosen in (
        ("specialty", specialties, place),
        ("urgency", urgency, level),
        ("service", services, wanted),
    ):
        sheet.text(60, y, facts.label(title), bold=True, size=fitted(sheet, [facts.label(title)], 104, bold=True))
        y = ticks(sheet, 170, y, options, chosen, right=552, mark=mark, size=9.5) + 4
    return y


def _clinical(sheet: Sheet, world: World, facts: Facts, y: float) -> float:
    beside(sheet, 60, y, facts.label("to_name") + ":", facts["to_name"], width=280)
    beside(sheet, 350, y, facts.label("to_fax") + ":", facts["to_fax"], width=202)
    beside(sheet, 60, y + 18, facts.label("to_org") + ":", facts["to_org"], width=492)
    y += 38
    shape = world.rng.choice(("{code}  {name}", "{name} ({code})", "{code} - {name}"))
    for i, runs in enumerate(facts.diagnoses(shape)):
        beside(sheet, 60, y, f"{facts.label('diagnoses')} {i + 1}:", runs, width=492)
        y += 18
    for key in ("reason", *(("notes",) if world.chance(0.6) else ())):
        sheet.text(60, y, facts.label(key) + ":", bold=True)
        y = sheet.wrap(72, y + 15, 478, *facts[key], leading=15) + 5
    return y
