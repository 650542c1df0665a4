"""A short typed request on an office's sheet: a subject line, five lines, three offices in the foot."""

from sample_docs import style
from sample_docs.layouts.seen import cases
from sample_docs.layouts.seen.placing import fitted
from sample_docs.layouts.seen.referral_facts import Facts
from sample_docs.sheet import Sheet
from sample_docs.truth import Run
from sample_docs.world import World
from sample_docs.world.conditions import CONDITIONS

BRANCHES = ("West: 410 Tanager Rd", "East: 88 Quarry Ln, Ste 2", "South: 1250 Wren Blvd")
OPENERS = ("To our colleagues at ", "Attn: Scheduling, ", "To: ")
LEADS = ("We ask you to see the patient named above. ", "Consult requested. ", "Please schedule this patient. ")


def draw(sheet: Sheet, world: World) -> None:
    """Draw the request."""
    world.condition = world.rng.choice((*cases.FOOT, *cases.EYE, *CONDITIONS))
    pen = style.draw(world.rng, dates="medium short dotted day_first", phones="dot dash slash", capitals=False)
    facts = Facts(world, pen)
    sheet.font, sheet.size = world.rng.choice(("DejaVu Serif", "Liberation Mono", "Gentium", "Open Sans")), 10
    sheet.page()
    sheet.trap("short_note", "branches_in_the_foot", "subject_line")
    sheet.ignore("notes", "service_requested", "referred_to.specialty")
    _letterhead(sheet, facts)
    sheet.text(72, 140, *facts["date"])
    to = [world.rng.choice(OPENERS), *facts["to_org"]]
    sheet.text(72, 166, *to, size=fitted(sheet, to, 460))
    sheet.text(72, 180, world.rng.choice(("by fax ", "Fax: ", "Facsimile ")), *facts["to_fax"])
    y = _subject(sheet, world, facts, 212)
    y = _lines(sheet, world, facts, y + 24)
    sheet.text(72, y + 16, world.rng.choice(("Regards,", "Thank you.", "Sincerely yours,")))
    sheet.text(72, y + 54, *facts["from_name"])
    if world.chance(0.7):
        sheet.text(72, y + 68, world.rng.choice(("NPI# ", "National Provider Identifier ")), *facts["from_npi"])


def _letterhead(sheet: Sheet, facts: Facts) -> None:
    name = facts["from_org"]
    sheet.text(540, 62, *name, size=fitted(sheet, name, 450, 17, bold=True), bold=True, align="right")
    sheet.box(72, 70, 468, 3, fill="#888888", weight=0)
    sheet.text(540, 86, *facts["from_address"], size=8.5, align="right")
    line: list[Run] = ["Office ", *facts["from_phone"], "   Fax ", *facts["from_fax"]]
    sheet.text(540, 98, *line, size=8.5, align="right")
    sheet.line(72, 742, 540, 742, 0.5)
    for i, branch in enumerate(BRANCHES):
        sheet.text((72, 306, 540)[i], 754, branch, size=7.5, align=("left", "center", "right")[i])


def _subject(sheet: Sheet, world: World, facts: Facts, y: float) -> float:
    sheet.text(72, y, world.rng.choice(("Subject:  ", "Re:  ", "Patient:  ")), *facts["patient"], bold=True)
    born: list[Run] = [world.rng.choice(("Birthdate ", "d.o.b. ", "DOB ")), *facts["born"]]
    tail: list[Run] = [world.rng.choice(("   Tel. ", "   Contact: ")), *facts["phone"]] if world.chance(0.6) else []
    sheet.text(72, y + 15, *born, *tail)
    if world.chance(0.5):
        sheet.text(72, y + 30, *facts["payer"], world.rng.choice((", ID ", "  Member ID: ")), *facts["member"])
        return y + 30
    return y + 15


def _lines(sheet: Sheet, world: World, facts: Facts, y: float) -> float:
    pick = world.rng.choice
    why = pick(("Reason: ", "For: ", "Problem: "))
    y = sheet.wrap(72, y, 468, pick(LEADS), why, *facts["reason"], ".", leading=16) + 4
    y = sheet.wrap(72, y, 468, *facts["notes"], leading=16) + 4
    shape = pick(("{code} {name}", "{name} {code}", "{name} [{code}]"))
    for runs in facts.diagnoses(shape):
        y = sheet.wrap(72, y, 468, "Dx: ", *runs, leading=16)
    return sheet.wrap(72, y + 4, 468, pick(("Chart notes enclosed.", "Please fax your report to us.")), leading=16)
