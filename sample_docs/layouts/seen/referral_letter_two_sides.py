"""A records system's referral: a banner with captions, sender and receiver in facing columns."""

from sample_docs import style
from sample_docs.layouts.seen.placing import beside, fitted
from sample_docs.layouts.seen.referral_facts import Facts
from sample_docs.sheet import Sheet
from sample_docs.table import Column, Look, draw_table
from sample_docs.world import World

HEADS = (
    ("Referring", "Receiving"),
    ("FROM", "TO"),
    ("Referral From", "Referral To"),
    ("Sent by", "Sent to"),
    ("Requesting Provider", "Servicing Provider"),
)
PARTS = ("name", "npi", "org", "phone", "fax", "address")
SHORT = {
    "name": ("Provider", "Name", "Clinician", "Doctor"),
    "npi": ("NPI", "NPI #", "National ID"),
    "org": ("Organization", "Practice", "Group", "Facility"),
    "address": ("Address", "Location", "Street"),
    "phone": ("Phone", "Tel", "Ph", "Work"),
    "fax": ("Fax", "Fax #", "Fx"),
}


def draw(sheet: Sheet, world: World) -> None:
    """Draw the print-out."""
    pen = style.draw(world.rng, dates="slash medium short", phones="parens dash dot", surname_first=world.chance(0.7))
    facts = Facts(world, pen)
    sheet.font, sheet.size = world.rng.choice(("Roboto", "Lato", "DejaVu Sans Condensed", "Liberation Sans")), 9.5
    sheet.page()
    sheet.trap("several_npis", "facing_columns")
    sheet.ignore("coverage.plan_type")
    _banner(sheet, world, facts)
    y = _order(sheet, world, facts, 128)
    y = _sides(sheet, world, facts, y + 8)
    y = _clinical(sheet, world, facts, y + 12)
    y = _coverage(sheet, world, facts, y + 16)
    closing = world.rng.choice(
        (
            "This referral was generated electronically and needs no signature.",
            "Confidential. If received in error, call the sender.",
        )
    )
    sheet.text(306, 760, closing, size=7.5, align="center")


def _banner(sheet: Sheet, world: World, facts: Facts) -> None:
    sheet.box(36, 34, 540, 62, weight=0, fill="#ececec")
    sheet.text(44, 56, *facts["patient"], size=15, bold=True)
    x = 44.0
    for key, width in (("born", 90), ("sex", 60), ("mrn", 100), ("phone", 110), ("address", 170)):
        sheet.text(x, 72, facts.label(key), size=7)
        sheet.text(x, 86, *facts[key], size=fitted(sheet, facts[key], width - 6, 9.5))
        x += width
    sheet.text(570, 50, f"Age {world.date.year - world.patient.birth_date.year}", size=8, align="right")


def _order(sheet: Sheet, world: World, facts: Facts, y: float) -> float:
    sheet.text(36, y, world.rng.choice(("Outgoing Referral", "Referral Order", "Consult Order")), size=14, bold=True)
    x = 190.0
    for key in ("date", "urgency", "visits"):
        sheet.text(x, y - 10, facts.label(key), size=7)
        sheet.text(x, y, *facts[key], bold=True)
        x += 128
    return y + 10


def _sides(sheet: Sheet, world: World, facts: Facts, y: float) -> float:
    heads = world.rng.choice(HEADS)
    words = {part: world.rng.choice(SHORT[part]) for part in PARTS}
    for x, side, head in ((36, "from", heads[0]), (312, "to", heads[1])):
        sheet.text(x, y, head, bold=True, size=11)
        sheet.line(x, y + 4, x + 262, y + 4, 0.8)
        for i, part in enumerate(PARTS):
            baseline = y + 19 + i * 15
            if part == "address":
                sheet.text(x, baseline, words[part])
                sheet.wrap(x + 66, baseline, 196, *facts[f"{side}_{part}"], leading=12)
            else:
                beside(sheet, x, baseline, words[part], facts[f"{side}_{part}"], at=x + 66, width=262, bold_label=False)
    beside(sheet, 312, y + 21 + 7 * 15, "Specialty", facts["specialty"], at=378, width=262, bold_label=False)
    return y + 21 + 8 * 15


def _clinical(sheet: Sheet, world: World, facts: Facts, y: float) -> float:
    columns = (
        Column("#", 24, "center"),
        Column(facts.label("diagnoses"), 400),
        Column(world.rng.choice(("ICD-10-CM", "Code", "ICD10")), 116),
    )
    rows = [([str(i + 1)], [pair[0]], [pair[2]]) for i, pair in enumerate(facts.diagnoses("{name}|{code}"))]
    y = draw_table(sheet, 36, y, columns, rows, Look(rules=world.rng.choice(("rows", "grid", "header")), size=9.5))
    for key in ("reason", "service", *(("notes",) if world.chance(0.6) else ())):
        sheet.text(36, y + 18, facts.label(key), bold=True)
        y = sheet.wrap(36, y + 32, 540, *facts[key]) - 6
    return y


def _coverage(sheet: Sheet, world: World, facts: Facts, y: float) -> float:
    if world.chance(0.15):
        return y
    x = 36.0
    keys = [("payer", 190), ("plan", 130), ("member", 110), *((("group", 90),) if facts["group"] else ())]
    for key, width in keys:
        sheet.text(x, y + 8, facts.label(key), size=7.5, bold=True)
        sheet.text(x, y + 21, *facts[key], size=fitted(sheet, facts[key], width - 8))
        x += width
    return y + 30
