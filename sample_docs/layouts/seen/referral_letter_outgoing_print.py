"""An office system's outgoing referral: provider panels with right-aligned captions, unit types, code grids."""

from sample_docs import style
from sample_docs.layouts.seen.placing import fitted
from sample_docs.layouts.seen.referral_facts import Facts
from sample_docs.sheet import Sheet
from sample_docs.table import Column, Look, draw_table
from sample_docs.truth import Run
from sample_docs.world import World

Rows = list[tuple[str, list[Run]]]


def draw(sheet: Sheet, world: World) -> None:
    """Draw the print-out."""
    pen = style.draw(
        world.rng, dates="slash short", phones="dash parens", surname_first=True, capitals=world.chance(0.3)
    )
    facts = Facts(world, pen)
    sheet.font, sheet.size = world.rng.choice(("Liberation Sans", "DejaVu Sans", "Roboto")), 9
    sheet.page()
    sheet.trap("printed_at_foot", "facility_lines")
    sheet.ignore("coverage.plan_type", "notes", "service_requested")
    _head(sheet, facts)
    y = _panels(sheet, facts, 112)
    y = _insurance(sheet, world, facts, y + 16)
    y = _reason(sheet, world, facts, y + 18)
    y = _codes(sheet, facts, y + 10)
    _foot(sheet, world, facts, y + 34)


def _head(sheet: Sheet, facts: Facts) -> None:
    sheet.text(306, 46, *facts["from_org"], size=13, bold=True, align="center")
    sheet.text(306, 58, *facts["from_address"], size=8.5, align="center")
    sheet.text(306, 70, "Tel: ", *facts["from_phone"], "  Fax: ", *facts["from_fax"], size=8.5, align="center")
    title = facts.world.rng.choice(("Referral (Outgoing)", "OUTGOING REFERRAL", "Outgoing Referral Details"))
    sheet.box(36, 80, 540, 18, fill="#c9d7ea", weight=0)
    sheet.text(306, 93, title, size=11, bold=True, align="center")


def _panels(sheet: Sheet, facts: Facts, y: float) -> float:
    sender: Rows = [("Provider", facts["from_name"]), ("NPI", facts["from_npi"]), ("Facility", facts["from_org"])]
    receiver: Rows = [("Provider", facts["to_name"]), ("Specialty", facts["specialty"]), ("Facility", facts["to_org"]),
        ("Address", facts["to_address"]), ("Tel", facts["to_phone"]), ("Fax", facts["to_fax"])]  # fmt: skip
    patient: Rows = [("Name", facts["patient"]), ("DOB", facts["born"]), ("Sex", facts["sex"]),
        ("Tel", facts["phone"]), ("Address", facts["address"]), ("Acct No", facts["mrn"])]  # fmt: skip
    visits: Rows = [("Referral Date", facts["date"]), ("Unit Type", ["V (Visits)"]), ("Visits Allowed",
        facts["visits"]), ("Visits Used", ["0"]), ("Priority", facts["urgency"])]  # fmt: skip
    ends = (_panel(sheet, 36, y, "Referral From", sender), _panel(sheet, 312, y, "Referral To", receiver))
    y = max(ends) + 8
    return max(_panel(sheet, 36, y, "Patient", patient), _panel(sheet, 312, y, "Referral", visits))


def _panel(sheet: Sheet, x: float, y: float, title: str, rows: Rows) -> float:
    sheet.text(x, y + 10, title, bold=True, size=10, color="#1f3a68")
    sheet.line(x, y + 13, x + 264, y + 13, 0.8)
    y += 26
    for label, runs in rows:
        sheet.text(x + 72, y, label, align="right", color="#555555", size=8.5)
        sheet.text(x + 80, y, *runs, size=fitted(sheet, runs, 184))
        y += 13.5
    return y


def _insurance(sheet: Sheet, world: World, facts: Facts, y: float) -> float:
    columns = (Column("Ins. Name", 200), Column("Subscriber No", 120), Column("Group No", 100), Column("Auth No", 120))
    auth: list[Run] = facts["auth"] if world.chance(0.4) else [""]
    rows = [(facts["payer"], facts["member"], facts["group"] or [""], auth)]
    return draw_table(sheet, 36, y, columns, rows, Look(rules="rows", size=8.5, row_height=15, fill="#eef2f8"))


def _reason(sheet: Sheet, world: World, facts: Facts, y: float) -> float:
    sheet.text(36, y, "Reason", bold=True, size=10, color="#1f3a68")
    y = sheet.wrap(36, y + 14, 540, *facts["reason"])
    sheet.text(36, y + 8, world.rng.choice(("Notes", "Clinical Notes")), bold=True, size=10, color="#1f3a68")
    return sheet.wrap(36, y + 22, 540, *facts["notes"])


def _codes(sheet: Sheet, facts: Facts, y: float) -> float:
    look = Look(rules="grid", size=8.5, row_height=15, fill="#eef2f8")
    rows = [([d[0]], [d[2]]) for d in facts.diagnoses("{code}|{name}")]
    y = draw_table(sheet, 36, y, (Column("Diagnosis Code", 110), Column("Diagnosis", 430)), rows, look)
    lines = [([p[0]], [p[2]]) for p in facts.procedures("{code}|{name}")] or [([""], ["Evaluate and Treat"])]
    return draw_table(sheet, 36, y + 8, (Column("Procedure Code", 110), Column("Procedure", 430)), lines, look)


def _foot(sheet: Sheet, world: World, facts: Facts, y: float) -> None:
    sheet.text(36, y, "Signature: ______________________________", size=9)
    start = facts.pen.date("", world.today).shown
    stamp = f"Assigned to: {world.clerk.family}, {world.clerk.given}     Printed {start} {world.rng.randint(8, 16)}:07"
    sheet.text(36, 762, stamp, size=7.5)
    sheet.text(576, 762, "Page 1 of 1", size=7.5, align="right")
