"""A pediatric referral: values on lines with captions below, a parent and a school beside the child, tick rows."""

from sample_docs import style
from sample_docs.layouts.seen import cases
from sample_docs.layouts.seen.placing import ticks, under
from sample_docs.layouts.seen.referral_facts import Facts
from sample_docs.sheet import Sheet
from sample_docs.truth import Run
from sample_docs.world import World

TITLES = (
    "Pediatric Therapy Referral",
    "REFERRAL - CHILDREN'S SERVICES",
    "Early Childhood Referral",
    "Pediatric Specialty Referral",
    "Prescription for Pediatric Therapy",
)
SPECIALTIES = ("Speech Therapy", "Occupational Therapy", "Pediatric Otolaryngology", "Physical Therapy", "Audiology")


def draw(sheet: Sheet, world: World) -> None:
    """Draw the form."""
    cases.take(world, cases.CHILD)
    cases.as_child(world)
    pen = style.draw(
        world.rng, dates="short slash dash two_digit", phones="dash parens space", surname_first=world.chance(0.4)
    )
    facts = Facts(world, pen, "plain")
    sheet.font, sheet.size = world.rng.choice(("Lato", "Carlito", "Liberation Serif", "Open Sans")), 10.5
    sheet.page()
    sheet.trap("captions_below", "guardian", "several_dates")
    sheet.ignore("patient.phone", "patient.email", "referred_to.organization")
    sheet.text(306, 58, world.rng.choice(TITLES), size=17, bold=True, align="center")
    y = _lines(sheet, facts, 92, ((("patient", 260), ("born", 120), ("sex", 100)), (("address", 350), ("date", 130))))
    parent = f"{world.clerk.given} {world.patient.family}"
    under(
        sheet,
        60,
        y,
        240,
        world.rng.choice(("Parent / guardian", "Guardian name", "Responsible party", "Mother / father")),
        [parent],
    )
    under(sheet, 310, y, 110, "Guardian's date of birth", [pen.date("", world.clerk.birth_date).shown])
    under(sheet, 430, y, 120, "School or daycare", [world.rng.choice(("Elm Park School", "Little Oaks", "none"))])
    y = _lines(sheet, facts, y + 33, ((("payer", 240), ("member", 130), ("phone", 120)),))
    y = _wanted(sheet, world, facts, y)
    for runs in facts.diagnoses("{code}   {name}"):
        under(sheet, 60, y, 490, facts.label("diagnoses"), runs)
        y += 33
    y = _lines(sheet, facts, y, ((("reason", 490),), (("notes", 490),)))
    _sender(sheet, facts, y + 8)


def _lines(sheet: Sheet, facts: Facts, y: float, rows: tuple[tuple[tuple[str, int], ...], ...]) -> float:
    for row in rows:
        x = 60.0
        for key, width in row:
            under(sheet, x, y, width - 10 if len(row) > 1 else width, facts.label(key), facts[key])
            x += width
        y += 33
    return y


def _wanted(sheet: Sheet, world: World, facts: Facts, y: float) -> float:
    options: list[Run] = [*SPECIALTIES]
    chosen = SPECIALTIES.index(world.condition.specialty)
    options[chosen] = facts.pen.text("referred_to.specialty", SPECIALTIES[chosen])
    y = ticks(sheet, 60, y, options, chosen, right=560, mark="check", size=9.5)
    services: list[Run] = ["Screening only", "Evaluation only", "Other"]
    services.insert(world.rng.randrange(3), facts.pen.text("service_requested", world.condition.service))
    place = next(i for i, s in enumerate(services) if not isinstance(s, str))
    y = ticks(sheet, 60, y, services, place, right=560, mark="check", size=9.5)
    for i, runs in enumerate(facts.procedures()):
        sheet.text(60 + i * 240, y, *runs, size=9.5)
    return y + (26 if world.condition.procedures else 10)


def _sender(sheet: Sheet, facts: Facts, y: float) -> None:
    under(sheet, 60, y, 230, "Physician signature", [])
    under(sheet, 300, y, 120, facts.label("from_npi"), facts["from_npi"])
    under(sheet, 430, y, 120, facts.label("from_fax"), facts["from_fax"])
    under(sheet, 60, y + 33, 230, "Printed name", facts["from_name"])
    under(sheet, 300, y + 33, 250, facts.label("from_org"), facts["from_org"])
    under(sheet, 60, y + 66, 360, facts.label("from_address"), facts["from_address"])
    under(sheet, 430, y + 66, 120, facts.label("from_phone"), facts["from_phone"])
