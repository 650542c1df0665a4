"""A written order for equipment or care at home: two addresses on top, items with quantities, other dates."""

from sample_docs import style
from sample_docs.layouts.seen import cases
from sample_docs.layouts.seen.placing import beside, fitted
from sample_docs.layouts.seen.referral_facts import Facts
from sample_docs.sheet import Sheet
from sample_docs.table import Column, Look, draw_table
from sample_docs.world import World

TITLES = (
    "STANDARD WRITTEN ORDER",
    "Prescription for Home Medical Equipment",
    "Order / Referral for Home Services",
    "DME ORDER",
)


def draw(sheet: Sheet, world: World) -> None:
    """Draw the order."""
    cases.take(world, cases.EQUIPMENT + cases.HOME)
    pen = style.draw(world.rng, dates="slash medium day_first", phones="dash one parens")
    facts = Facts(world, pen)
    sheet.font, sheet.size = world.rng.choice(("Gentium", "Liberation Serif", "DejaVu Serif")), 10
    sheet.page()
    sheet.trap("several_dates", "items_with_quantity")
    sheet.ignore("visits_requested")
    sheet.text(306, 54, world.rng.choice(TITLES), size=16, bold=True, align="center")
    _sides(sheet, facts)
    y = _patient(sheet, world, facts, 186)
    y = _items(sheet, world, facts, y + 8)
    y = _need(sheet, world, facts, y + 22)
    sheet.line(54, 700, 280, 700)
    sheet.text(60, 694, f"{world.referrer.person.given} {world.referrer.person.family}", font="Signature", size=22)
    sheet.text(54, 712, "Treating practitioner's signature (stamps are not accepted)", size=8)
    beside(sheet, 340, 700, "Signed", [pen.date("", world.date).shown])


def _sides(sheet: Sheet, facts: Facts) -> None:
    for x, side, title in ((54, "to", "SUPPLIER / AGENCY"), (318, "from", "PRESCRIBER")):
        sheet.text(x, 80, title, size=8.5, bold=True)
        sheet.line(x, 83, x + 240, 83, 0.5)
        y = 97.0
        for part in ("org", "name", "npi", "phone", "fax", "address"):
            if side == "to" and part in {"name", "npi"}:
                continue
            runs = facts[f"{side}_{part}"]
            label = {"npi": "NPI ", "phone": "Tel. ", "fax": "Fax "}.get(part, "")
            sheet.text(x, y, label, *runs, size=fitted(sheet, [label, *runs], 240, 9.5))
            y += 13.5


def _patient(sheet: Sheet, world: World, facts: Facts, y: float) -> float:
    keys = [("patient", "born"), ("address", "sex"), ("phone", "mrn"), ("payer", "member")]
    for left, right in keys:
        beside(sheet, 54, y, facts.label(left) + ":", facts[left], width=290)
        beside(sheet, 358, y, facts.label(right) + ":", facts[right], width=200)
        y += 16
    beside(sheet, 54, y, facts.label("date") + ":", facts["date"])
    seen = facts.pen.date("", world.past_day(90, 45)).shown
    start = facts.pen.date("", world.today).shown
    sheet.text(250, y, f"Face-to-face visit: {seen}    Start of care: {start}", size=9.5)
    return y + 12


def _items(sheet: Sheet, world: World, facts: Facts, y: float) -> float:
    rows = []
    for i, (code, name) in enumerate(world.condition.procedures):
        count = world.rng.choice((1, 1, 2))
        rows.append((
            [facts.pen.text(f"procedures[{i}].code", code)], [facts.pen.text(f"procedures[{i}].description", name)],
            [facts.pen.text(f"procedures[{i}].quantity", str(count), count)], [world.rng.choice(("99", "12", "6"))],
        ))  # fmt: skip
    if not rows:
        beside(sheet, 54, y + 12, facts.label("service") + ":", facts["service"])
        return y + 12
    sheet.ignore("service_requested")
    columns = (
        Column("HCPCS", 80),
        Column("Item ordered", 270),
        Column("Qty", 50, "center"),
        Column("Months", 100, "center"),
    )
    return draw_table(sheet, 54, y, columns, rows, Look(rules="rows", size=10, row_height=18))


def _need(sheet: Sheet, world: World, facts: Facts, y: float) -> float:
    for runs in facts.diagnoses(world.rng.choice(("{code}: {name}", "{name} ({code})", "{code} {name}"))):
        sheet.text(54, y, facts.label("diagnoses"), bold=True)
        sheet.text(176, y, *runs, size=fitted(sheet, runs, 382))
        y += 16
    sheet.text(54, y + 6, world.rng.choice(("Medical necessity", "Reason for order", facts.label("reason"))), bold=True)
    y = sheet.wrap(54, y + 21, 500, *facts["reason"], ".", leading=14)
    sheet.text(54, y + 8, facts.label("notes"), bold=True)
    return sheet.wrap(54, y + 23, 500, *facts["notes"], leading=14)
