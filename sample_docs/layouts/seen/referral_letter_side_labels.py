"""An intake referral: a table of two columns, shaded labels left without colons, long answers right."""

from sample_docs import style
from sample_docs.layouts.seen import cases
from sample_docs.layouts.seen.referral_facts import Facts
from sample_docs.sheet import Sheet
from sample_docs.truth import Run
from sample_docs.world import World

TITLES = (
    "Referral for Services",
    "Outside Provider Referral",
    "New Client Referral",
    "Community Referral Form",
    "Referral Intake",
)
PATIENT = ("patient", "born", "sex", "phone", "email", "address", "payer", "member")
SENDER = ("from_name", "from_org", "from_npi", "from_phone", "from_fax", "from_address")
CLINICAL = ("specialty", "service", "urgency", "visits", "reason", "notes")


def draw(sheet: Sheet, world: World) -> None:
    """Draw the form."""
    cases.take(world, cases.MIND + cases.FOOT + cases.HOME if world.chance(0.8) else cases.EYE)
    pen = style.draw(
        world.rng, dates="slash long medium iso", phones="parens dot dash", surname_first=world.chance(0.3)
    )
    facts = Facts(world, pen)
    sheet.font, sheet.size = world.rng.choice(("Open Sans", "DejaVu Sans", "Carlito", "Gentium")), 9.5
    sheet.page()
    sheet.trap("two_column_table")
    sheet.text(50, 58, world.rng.choice(TITLES), size=20, color="#204060")
    sheet.text(50, 74, *facts["to_org"], "  |  intake fax ", *facts["to_fax"], size=9.5)
    optional = [k for k in ("email", "visits", "from_address", "sex", "notes") if world.chance(0.4)]
    blocks = [("Client", PATIENT), ("Referral source", SENDER), ("Request", CLINICAL)]
    if world.chance(0.4):
        blocks[0], blocks[1] = blocks[1], blocks[0]
    y = 88.0
    _row(sheet, y, facts.label("date"), facts["date"], shade="#e8e8e8")
    y += 18
    for title, keys in blocks:
        sheet.box(50, y, 512, 16, fill="#204060", weight=0.5)
        sheet.text(56, y + 11.5, title, bold=True, color="#ffffff")
        y += 16
        rows: list[tuple[str, list[Run]]] = [(facts.label(k), facts[k]) for k in keys if k not in optional]
        if title == "Request":
            rows[1:1] = [(facts.label("diagnoses"), runs) for runs in facts.diagnoses()]
        for label, runs in rows:
            y += _row(sheet, y, label, runs, shade="#f0f0f0")
    sheet.text(
        50,
        y + 20,
        f"Completed by {world.clerk.given} {world.clerk.family}, {world.rng.choice(('care manager', 'MA', 'RN'))}",
        size=8.5,
    )


def _row(sheet: Sheet, y: float, label: str, runs: list[Run], *, shade: str) -> float:
    after = sheet.wrap(202, y + 13, 354, *runs, leading=13)
    height = after - y - 13 + 5
    sheet.box(50, y, 146, height, fill=shade, weight=0.5)
    sheet.box(196, y, 366, height, weight=0.5)
    sheet.text(56, y + 13, label, size=9)
    return height
