"""A managed care plan's referral in three copies: two halves side by side, reverse captions, days to mark."""

from sample_docs import style
from sample_docs.layouts.seen.placing import cell, ticks
from sample_docs.layouts.seen.referral_facts import Facts
from sample_docs.sheet import Sheet
from sample_docs.truth import Run
from sample_docs.world import World, payers

VALID = ("30 days", "60 days", "90 days", "1 year")
RULES = (
    "This referral is not a guarantee of payment. The member must be eligible on the date of service.",
    "Out-of-network care, imaging over $500 and all surgery need prior approval by the plan.",
    "Specialist: send a report to the primary care provider within ten days of the visit.",
)
Row = list[tuple[str, list[Run], int]]


def draw(sheet: Sheet, world: World) -> None:
    """Draw the slip."""
    if world.chance(0.4):
        world.coverage = world.coverage_from(payers.MEDICAID)
    pen = style.draw(
        world.rng, dates="slash two_digit dash", phones="dash slash parens", surname_first=True,
        capitals=world.chance(0.5),
    )  # fmt: skip
    facts = Facts(world, pen)
    sheet.font, sheet.size = world.rng.choice(("Liberation Sans", "Roboto Condensed", "Liberation Mono")), 9.5
    sheet.page()
    sheet.trap("two_halves", "referral_number", "plan_rules")
    sheet.ignore("coverage.plan_type", "service_requested", "notes", "coverage.authorization_number")
    sheet.ignore("urgency", "coverage.plan_name")
    _head(sheet, world, facts)
    left = _half(sheet, 36, 100, "MEMBER", _member(world, facts))
    right = _half(sheet, 312, 100, "PRIMARY CARE PROVIDER", _primary(world, facts))
    y = _half(sheet, 36, max(left, right) + 10, "REFERRED TO", _specialist(world, facts), width=540)
    y = _services(sheet, world, facts, y + 24)
    _rules(sheet, world, y + 12)


def _head(sheet: Sheet, world: World, facts: Facts) -> None:
    sheet.text(36, 50, *facts["payer"], size=16, bold=True)
    title = world.rng.choice(("SPECIALIST REFERRAL", "PCP Referral Form", "REFERRAL / CONSULTATION FORM"))
    sheet.text(36, 68, title, size=12)
    number = f"{world.rng.randint(1000000, 9999999)}"
    sheet.text(576, 50, f"Form serial  {number}", size=10, align="right")
    sheet.text(576, 64, "White: specialist   Yellow: PCP   Pink: member", size=8, align="right")
    sheet.text(576, 78, "Provider line 1-800-555-0119   Fax 1-800-555-0120", size=8, align="right")
    sheet.line(36, 86, 576, 86, 1.5)


def _half(sheet: Sheet, x: float, y: float, title: str, rows: list[Row], *, width: float = 264) -> float:
    sheet.box(x, y, width, 15, fill="#222222", weight=0)
    sheet.text(x + 5, y + 11, title, size=9, bold=True, color="#ffffff")
    y += 15
    for row in rows:
        left = x
        for label, runs, wide in row:
            cell(sheet, left, y, wide, 27, label, runs, caption=6.5)
            left += wide
        y += 27
    return y


def _member(world: World, facts: Facts) -> list[Row]:
    pick = world.rng.choice
    return [
        [(pick(("Member name (last, first, MI)", "Name")), facts["patient"], 264)],
        [(pick(("ID no.", "Member ID number")), facts["member"], 150), ("Birth date", facts["born"], 114)],
        [("Address", facts["address"], 264)],
        [("Telephone", facts["phone"], 150), ("Sex", facts["sex"], 114)],
    ]


def _primary(world: World, facts: Facts) -> list[Row]:
    pick = world.rng.choice
    return [
        [(pick(("PCP name", "Name of PCP", "Name")), facts["from_name"], 264)],
        [(pick(("Site / group name", "Group")), facts["from_org"], 264)],
        [("Telephone", facts["from_phone"], 132), ("Fax", facts["from_fax"], 132)],
        [("NPI", facts["from_npi"], 132), (pick(("Date of referral", "Date issued")), facts["date"], 132)],
    ]


def _specialist(world: World, facts: Facts) -> list[Row]:
    return [
        [("Specialist name", facts["to_name"], 220), ("Group", facts["to_org"], 200), ("Specialty", facts["specialty"],
         120)],
        [("Address", facts["to_address"], 300), ("Telephone", facts["to_phone"], 120), (world.rng.choice(("Fax",
         "Fax no.")), facts["to_fax"], 120)],
    ]  # fmt: skip


def _services(sheet: Sheet, world: World, facts: Facts, y: float) -> float:
    sheet.text(36, y, "Service:", bold=True)
    choices: list[Run] = ["Consult only", "Consult and treat", "Second opinion", "Diagnostic tests", "Surgery"]
    y = ticks(sheet, 90, y, choices, world.rng.randrange(2), right=576)
    end = sheet.text(36, y + 4, world.rng.choice(("Number of visits: ", "Visits approved: ")), bold=True)
    sheet.text(end + 4, y + 4, *facts["visits"])
    sheet.text(200, y + 4, "Valid for:", bold=True)
    y = ticks(sheet, 256, y + 4, list(VALID), world.rng.randrange(4), right=576) + 6
    label = world.rng.choice(("ICD-10 / Diagnosis", "Diagnosis code and description"))
    sheet.text(36, y, label, bold=True)
    for runs in facts.diagnoses("{code}   {name}"):
        y += 15
        sheet.text(48, y, *runs)
    sheet.text(36, y + 20, world.rng.choice(("Reason for referral", "Clinical information / reason")), bold=True)
    return sheet.wrap(48, y + 35, 520, *facts["reason"])


def _rules(sheet: Sheet, world: World, y: float) -> None:
    sheet.text(36, y + 16, "PCP signature ________________________________      Stamp not accepted")
    y = 700.0
    for i, rule in enumerate(RULES, 1):
        sheet.text(36, y, f"{i}. {rule}", size=8)
        y += 12
    sheet.text(576, 764, f"REF-{world.rng.randint(10, 99)} 01/2025", size=7, align="right")
