"""A physician group's (IPA) authorization request: a ruled grid with a label and a value in each cell, code rows."""

from sample_docs import style
from sample_docs.layouts.seen.placing import fitted, ticks
from sample_docs.layouts.seen.referral_facts import Facts
from sample_docs.layouts.seen.referral_story import told
from sample_docs.sheet import Sheet
from sample_docs.table import Column, Look, draw_table
from sample_docs.truth import Run
from sample_docs.world import World
from sample_docs.world.conditions import CONDITIONS

GROUPS = (
    "Valley Crest Physicians IPA",
    "Golden Foothill Medical Group",
    "Alliance One Independent Practice Association",
)
TYPES = (("Routine (5 days)", "routine"), ("Urgent (72 hrs)", "urgent"), ("Retro", ""), ("STAT / same day", "stat"))
Cells = list[tuple[str, list[Run], float]]


def draw(sheet: Sheet, world: World) -> None:
    """Draw the request."""
    world.condition = world.rng.choice([c for c in CONDITIONS if c.procedures])
    last, upper = world.chance(0.7), world.chance(0.4)
    pen = style.draw(world.rng, dates="slash two_digit", phones="parens tight", surname_first=last, capitals=upper)
    facts = Facts(world, pen)
    sheet.font, sheet.size = world.rng.choice(("Liberation Sans", "Roboto Condensed", "DejaVu Sans Condensed")), 9.5
    sheet.page()
    sheet.trap("grid_with_labels", "plan_use_only", "second_fax")
    sheet.ignore("coverage.plan_type", "notes", "service_requested")
    _head(sheet, world)
    y = _types(sheet, world, facts, 92)
    for title, rows in _sections(world, facts):
        y = _section(sheet, y, title, rows)
    y = _codes(sheet, facts, y + 2)
    sheet.text(36, y + 16, "Clinical reason for request (attach notes):", bold=True)
    y = sheet.wrap(36, y + 30, 540, *told(facts))
    _office_use(sheet, y + 26, f"Completed by: {world.clerk.given}      ext. {world.rng.randint(101, 399)}")


def _head(sheet: Sheet, world: World) -> None:
    sheet.text(36, 46, world.rng.choice(GROUPS), size=14, bold=True)
    words = world.rng.choice(("AUTHORIZATION REQUEST", "Referral Request Form", "PRIOR AUTH / REFERRAL"))
    sheet.text(576, 46, words, size=13, bold=True, align="right")
    sheet.text(36, 60, "UM Department   Fax (866) 555-0171   Voice (866) 555-0172", size=9)
    sheet.text(576, 60, "Print clearly. Incomplete requests will be sent back.", size=8, italic=True, align="right")


def _types(sheet: Sheet, world: World, facts: Facts, y: float) -> float:
    chosen = world.rng.choice((0, 0, 1, 3))
    options: list[Run] = [label for label, _ in TYPES]
    options[chosen] = facts.pen.text("urgency", *TYPES[chosen])
    sheet.text(36, y, "Request type:", bold=True)
    return ticks(sheet, 130, y, options, chosen, right=580) - 6


def _sections(world: World, facts: Facts) -> list[tuple[str, list[Cells]]]:
    pick = world.rng.choice
    member: list[Cells] = [
        [(pick(("Member", "Patient")), facts["patient"], 300), ("DOB", facts["born"], 120), ("Sex", facts["sex"], 120)],
        [("Health plan", facts["payer"], 300), (pick(("Member ID", "ID #")), facts["member"], 240)],
        [("Address", facts["address"], 360), ("Tel", facts["phone"], 180)],
    ]
    asking: list[Cells] = [
        [(pick(("Requested by", "PCP", "Requestor")), facts["from_name"], 330), ("NPI", facts["from_npi"], 210)],
        [(pick(("Office", "Practice")), facts["from_org"], 240), ("Tel", facts["from_phone"], 150), ("Fax",
         facts["from_fax"], 150)],
        [(pick(("Request date", "Date")), facts["date"], 160), ("Last seen", [facts.pen.date("",
         world.past_day(70, 41)).shown], 160), ("Signature", [""], 220)],
    ]  # fmt: skip
    asked: list[Cells] = [
        [(pick(("Specialist", "Refer to", "Servicing provider")), facts["to_name"], 330), ("Specialty",
         facts["specialty"], 210)],
        [(pick(("Group", "Facility")), facts["to_org"], 330), ("NPI", facts["to_npi"], 210)],
        [("Address", facts["to_address"], 540)],
        [("Tel", facts["to_phone"], 180), ("Fax", facts["to_fax"], 180), ("Contracted?", ["Y"], 90), ("Visits",
         facts["visits"], 90)],
    ]  # fmt: skip
    return [("MEMBER", member), ("REQUESTING PROVIDER", asking), ("REQUESTED PROVIDER / FACILITY", asked)]


def _section(sheet: Sheet, y: float, title: str, rows: list[Cells]) -> float:
    sheet.text(36, y + 12, title, size=8.5, bold=True)
    y += 16
    for row in rows:
        x = 36.0
        for label, runs, width in row:
            sheet.box(x, y, width, 17, weight=0.5)
            end = sheet.text(x + 3, y + 12, f"{label}:", size=8, color="#444444") + 4
            sheet.text(end, y + 12, *runs, size=fitted(sheet, runs, x + width - end - 2))
            x += width
        y += 17
    return y + 2


def _codes(sheet: Sheet, facts: Facts, y: float) -> float:
    look = Look(size=9, row_height=15, fill="#dddddd")
    rows = [([str(i + 1)], [d[0]], [d[2]]) for i, d in enumerate(facts.diagnoses("{code}|{name}"))]
    y = draw_table(
        sheet, 36, y, (Column("Dx", 30, "center"), Column("ICD-10", 90), Column("Description", 420)), rows, look
    )
    units = [[facts.pen.text(f"procedures[{i}].quantity", "1", 1)] for i in range(4)]
    lines = [([p[0]], [p[2]], unit) for p, unit in zip(facts.procedures("{code}|{name}"), units, strict=False)]
    return draw_table(
        sheet, 36, y + 4, (Column("CPT", 120), Column("Procedure", 360), Column("Units", 60)), lines, look
    )


def _office_use(sheet: Sheet, y: float, clerk: str) -> None:
    sheet.text(36, y - 12, clerk)
    sheet.box(36, y, 540, 52, fill="#eeeeee", weight=1)
    sheet.text(42, y + 13, "FOR GROUP USE ONLY", bold=True)
    sheet.text(
        42,
        y + 29,
        "Approved [ ]   Modified [ ]   Denied [ ]      Auth #: ______________   Valid from: ________ to: ________",
    )
    sheet.text(42, y + 44, "Reviewer: ______________________   Eligibility verified: ________")
