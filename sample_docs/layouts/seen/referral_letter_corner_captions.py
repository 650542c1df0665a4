"""A health plan's referral request: numbered, ruled cells with captions in the corner, as on a claim form."""

from sample_docs import style
from sample_docs.layouts.seen.placing import cell, ticks
from sample_docs.layouts.seen.referral_facts import URGENCY, Facts
from sample_docs.sheet import Sheet
from sample_docs.truth import Run
from sample_docs.world import World

TITLES = (
    "Referral / Authorization Request",
    "SPECIALTY REFERRAL AUTHORIZATION FORM",
    "Managed Care Referral",
    "IPA Referral Request",
)
ROWS = (
    (("patient", 230), ("born", 110), ("sex", 56), ("phone", 136)),
    (("address", 340), ("mrn", 192)),
    (("member", 180), ("group", 120), ("plan", 232)),
    (("from_name", 220), ("from_npi", 112), ("from_phone", 100), ("from_fax", 100)),
    (("from_org", 220), ("from_address", 312)),
    (("to_name", 220), ("to_npi", 112), ("specialty", 200)),
    (("to_org", 220), ("to_phone", 156), ("to_fax", 156)),
)


def draw(sheet: Sheet, world: World) -> None:
    """Draw the form."""
    pen = style.draw(
        world.rng,
        dates="slash short dash",
        phones="parens dash space",
        surname_first=world.chance(0.6),
        capitals=world.chance(0.3),
    )
    facts = Facts(world, pen, world.rng.choice(("upper", "plain")))
    sheet.font, sheet.size = world.rng.choice(("Liberation Sans", "Roboto Condensed", "DejaVu Sans Condensed")), 10
    sheet.page()
    sheet.trap("several_npis", "boxed_captions")
    sheet.ignore("coverage.plan_type")
    sheet.text(40, 52, *facts["payer"], size=16, bold=True)
    sheet.text(572, 52, world.rng.choice(TITLES), size=12, align="right")
    sheet.text(
        40, 66, "Fax completed form to Utilization Management. Referrals are valid for 90 days unless noted.", size=7.5
    )
    y = _head(sheet, world, facts, 76)
    y = _grid(sheet, world, facts, y)
    y = _clinical(sheet, world, facts, y)
    _foot(sheet, world, y)


def _head(sheet: Sheet, world: World, facts: Facts, y: float) -> float:
    chosen = world.rng.randrange(2)
    options: list[Run] = list(world.rng.choice((("Routine", "Urgent"), ("Standard / routine", "Urgent - 72 hours"))))
    options[chosen] = facts.pen.text("urgency", str(options[chosen]), URGENCY[chosen][1])
    cell(sheet, 40, y, 140, 26, f"1. {facts.label('date')}", facts["date"])
    sheet.box(180, y, 392, 26, weight=0.6)
    sheet.text(183, y + 7, f"2. {facts.label('urgency')}", size=6)
    ticks(sheet, 190, y + 20, options, chosen, right=560, gap=30)
    return y + 26


def _grid(sheet: Sheet, world: World, facts: Facts, y: float) -> float:
    number = 3
    numbered = world.chance(0.7)
    for row in ROWS:
        x = 40.0
        for key, width in row:
            caption = f"{number}. {facts.label(key)}" if numbered else facts.label(key)
            cell(sheet, x, y, width, 27, caption, facts[key])
            x, number = x + width, number + 1
        y += 27
        if row[0][0] in {"member", "from_org"}:
            y += 5
    return y + 5


def _clinical(sheet: Sheet, world: World, facts: Facts, y: float) -> float:
    for i, runs in enumerate(facts.diagnoses("{code}  {name}" if world.chance(0.6) else "{name}   {code}")):
        cell(sheet, 40, y, 532, 25, f"{facts.label('diagnoses')} {i + 1}", runs)
        y += 25
    for runs in facts.procedures():
        cell(sheet, 40, y, 532, 25, facts.label("procedures"), runs)
        y += 25
    cell(sheet, 40, y, 380, 27, facts.label("service"), facts["service"])
    cell(sheet, 420, y, 152, 27, facts.label("visits"), facts["visits"])
    y += 27
    for key in ("reason", "notes"):
        sheet.box(40, y, 532, 44, weight=0.6)
        sheet.text(43, y + 7, facts.label(key), size=6)
        sheet.wrap(45, y + 21, 520, *facts[key], size=9.5)
        y += 44
    return y


def _foot(sheet: Sheet, world: World, y: float) -> None:
    sheet.box(40, y + 5, 532, 46, fill="#e4e4e4", weight=0.6)
    sheet.text(45, y + 16, "PLAN USE ONLY", size=7, bold=True)
    sheet.text(
        45, y + 32, "Reviewer: ____________   Received: ____________   [ ] Approved  [ ] Modified  [ ] Denied", size=8
    )
    sheet.text(45, y + 44, f"Form UM-{world.rng.randint(100, 999)} Rev. 01/2025", size=6.5)
