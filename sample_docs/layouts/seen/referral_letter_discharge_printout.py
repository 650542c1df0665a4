"""A hospital's discharge referral from its records system: fixed pitch, dotted leaders, admission dates."""

from sample_docs import style
from sample_docs.layouts.seen import cases
from sample_docs.layouts.seen.placing import fitted
from sample_docs.layouts.seen.referral_facts import Facts
from sample_docs.sheet import Sheet
from sample_docs.truth import Run
from sample_docs.world import World

TITLES = ("DISCHARGE REFERRAL ORDER", "AMBULATORY REFERRAL AT DISCHARGE", "POST-ACUTE REFERRAL", "REFERRAL SUMMARY")
HOSPITALS = (
    "Riverbend Regional Hospital",
    "St. Brigid Medical Center",
    "Kettle Lake Community Hospital",
    "Mesa Verde Health System",
)


def draw(sheet: Sheet, world: World) -> None:
    """Draw the print-out."""
    if world.chance(0.5):
        cases.take(world, cases.HOME)
    pen = style.draw(
        world.rng, dates="slash iso day_first dash", phones="dash tight", surname_first=True, capitals=world.chance(0.5)
    )
    facts = Facts(world, pen, world.rng.choice(("upper", "title")))
    sheet.font, sheet.size = world.rng.choice(("Liberation Mono", "DejaVu Sans Mono")), 9
    sheet.page()
    sheet.trap("dotted_leaders", "several_dates", "second_clinician")
    sheet.ignore("referring_provider.organization", "referring_provider.address")
    hospital = world.rng.choice(HOSPITALS)
    sheet.text(40, 50, hospital.upper(), bold=True, size=11)
    sheet.text(572, 50, f"Printed {pen.date('', world.today).shown} 1432", align="right")
    sheet.text(40, 66, world.rng.choice(TITLES), size=11)
    sheet.line(40, 72, 572, 72, 1)
    leader = world.rng.choice((".", "", ":"))
    y = _block(sheet, facts, leader, ("patient", "born", "sex", "mrn", "address", "phone"), 92)
    y = _stay(sheet, world, pen, leader, y)
    y = _block(sheet, facts, leader, ("date", "urgency", "from_name", "from_npi", "from_phone", "from_fax"), y)
    y = _block(sheet, facts, leader, ("specialty", "to_org", "to_phone", "to_fax", "service"), y)
    y = _diagnoses(sheet, facts, y)
    y = _block(sheet, facts, leader, ("reason", *(("notes",) if world.chance(0.6) else ())), y)
    y = _block(
        sheet,
        facts,
        leader,
        ("payer", "member", *(("group",) if facts["group"] else ()), *(("auth",) if world.chance(0.5) else ())),
        y,
    )
    sheet.text(40, y + 8, f"*** END OF REPORT ***   User: {world.clerk.family[:6].upper()}{world.rng.randint(1, 9)}")


def _block(sheet: Sheet, facts: Facts, leader: str, keys: tuple[str, ...], y: float) -> float:
    for key in keys:
        y = _entry(sheet, facts.label(key), facts[key], leader, y)
    return y + 9


def _entry(sheet: Sheet, label: str, runs: list[Run], leader: str, y: float) -> float:
    dots = label.ljust(24, ".") if leader == "." else label + leader
    sheet.text(40, y, dots)
    if fitted(sheet, runs, 390) >= 8:
        sheet.text(184, y, *runs, size=fitted(sheet, runs, 390))
        return y + 14
    return sheet.wrap(184, y, 388, *runs, leading=12) + 2


def _stay(sheet: Sheet, world: World, pen: style.Style, leader: str, y: float) -> float:
    attending = world.colleague.person
    names: list[tuple[str, str]] = [
        ("Admit date", pen.date("", world.past_day(60, 48)).shown),
        ("Discharge date", pen.date("", world.past_day(46, 41)).shown),
        ("Attending", f"{attending.family}, {attending.given}, {attending.credentials}"),
        ("Room/bed", f"{world.rng.randint(210, 648)}-A"),
    ]
    for label, words in names:
        y = _entry(sheet, label, [words], leader, y)
    return y + 9


def _diagnoses(sheet: Sheet, facts: Facts, y: float) -> float:
    sheet.text(40, y, facts.label("diagnoses"), bold=True)
    for i, runs in enumerate(facts.diagnoses("{code}  {name}")):
        y += 13
        sheet.text(52, y, f"{i + 1}) ", *runs, size=fitted(sheet, runs, 490))
    return y + 22
