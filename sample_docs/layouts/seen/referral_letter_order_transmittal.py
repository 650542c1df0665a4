"""A web chart order fax: To and patient lines on top, an order box, code tables, several clinicians at the foot."""

from sample_docs import style
from sample_docs.layouts.seen.referral_facts import Facts
from sample_docs.sheet import Sheet
from sample_docs.table import Column, Look, Row, draw_table
from sample_docs.truth import Run
from sample_docs.world import World

WITHIN = ("Provider's discretion", "1 week", "Next available", "30 days")


def draw(sheet: Sheet, world: World) -> None:
    """Draw the fax."""
    pen = style.draw(world.rng, dates="slash two_digit short", phones="parens dash", surname_first=world.chance(0.3))
    facts = Facts(world, pen)
    sheet.font, sheet.size = world.rng.choice(("Liberation Sans", "Open Sans", "DejaVu Sans Condensed")), 9.5
    sheet.page()
    sheet.trap("several_clinicians", "several_dates")
    sheet.ignore("coverage.plan_type", "referred_to.specialty", "service_requested")
    sheet.text(40, 44, *facts["from_org"], size=13, bold=True)
    address = [*facts["from_address"], "  Ph: ", *facts["from_phone"], "  Fx: ", *facts["from_fax"]]
    sheet.text(40, 57, *address, size=8)
    sheet.line(40, 64, 572, 64, 1.5)
    y = _parties(sheet, world, facts, 82)
    y = _order(sheet, world, facts, y + 10)
    y = _codes(sheet, world, facts, y + 24)
    y = _insurance(sheet, world, facts, y + 28)
    _signed(sheet, world, facts, y + 24)
    sheet.text(40, 768, f"Document ID {world.rng.randint(10**6, 10**7 - 1)}    page 1 of 1", size=7.5)


def _parties(sheet: Sheet, world: World, facts: Facts, y: float) -> float:
    pick = world.rng.choice
    about: list[Run] = [
        *facts["patient"],
        " (ID #",
        *facts["mrn"],
        ", ",
        pick(("DOB: ", "dob ", "born ")),
        *facts["born"],
    ]
    lines: tuple[tuple[str, list[Run]], ...] = (
        ("To", [*facts["to_name"], " - ", *facts["to_org"]]),
        (pick(("To Fax", "Fax")), facts["to_fax"]),
        ("Patient", [*about, ", ", *facts["sex"], ")"]),
        (pick(("Patient Phone", "Pt. Phone (M)")), facts["phone"]),
    )
    for label, runs in lines:
        sheet.text(40, y, label, color="#555555")
        sheet.text(128, y, *runs)
        y += 15
    return y


def _order(sheet: Sheet, world: World, facts: Facts, y: float) -> float:
    pick = world.rng.choice
    rows: list[tuple[str, list[Run]]] = [
        (pick(("Order Date", "Ordered", "Date of Order")), facts["date"]),
        (pick(("Order Status", "Status")), ["SUBMITTED"]),
        (pick(("Priority", "Urgency")), facts["urgency"]),
        ("Schedule Within", [pick(WITHIN)]),
        (pick(("Perform on or around", "Expires")), [facts.pen.date("", world.past_day(0)).shown]),
        (pick(("Ordering Clinician", "Ordering Provider", "Ordered by")), facts["from_name"]),
        (pick(("Ordering NPI", "NPI")), facts["from_npi"]),
        (pick(("Reason for Consult", "Indication", "Order Reason")), facts["reason"]),
        (pick(("Note to Provider", "Internal Note", "Comments to receiver")), facts["notes"]),
    ]
    top = y
    sheet.text(48, y + 18, f"{world.condition.specialty.upper()} CONSULT - REFERRAL", size=11.5, bold=True)
    y += 36
    for label, runs in rows:
        sheet.text(48, y, label, color="#555555")
        y = sheet.wrap(170, y, 390, *runs, leading=13) + 2
    sheet.box(40, top, 532, y - top, weight=0.8)
    return y


def _codes(sheet: Sheet, world: World, facts: Facts, y: float) -> float:
    pick = world.rng.choice
    sheet.text(40, y, pick(("Diagnoses", "Order Diagnoses", "Problems")), bold=True)
    titles = pick((("ICD-10", "Description"), ("ICD-10-CM", "Diagnosis"), ("Code", "Problem")))
    columns = [Column("#", 30), Column(titles[1], 400), Column(titles[0], 102)]
    rows: list[Row] = []
    for i, runs in enumerate(facts.diagnoses("{name}|{code}")):
        cut = runs.index("|")
        rows.append([[str(i + 1)], runs[:cut], runs[cut + 1 :]])
    return draw_table(sheet, 40, y + 6, columns, rows, Look(rules="rows", size=9, fill="#eeeeee"))


def _insurance(sheet: Sheet, world: World, facts: Facts, y: float) -> float:
    sheet.text(40, y, world.rng.choice(("Insurance", "Coverage", "Patient Insurance")), bold=True)
    columns = [Column(t, w) for t, w in (("", 70), ("Payer", 190), ("Policy #", 132), ("Group #", 140))]
    rows: list[Row] = [
        [["Primary"], facts["payer"], facts["member"], facts["group"] or ["None recorded"]],
        [["Secondary"], ["None recorded"], [""], [""]],
    ]
    return draw_table(sheet, 40, y + 6, columns, rows, Look(rules="rows", size=9))


def _signed(sheet: Sheet, world: World, facts: Facts, y: float) -> None:
    day, boss = facts.pen.date("", world.date).shown, world.colleague.person
    lines = [
        f"Created by {world.clerk.given} {world.clerk.family}, MA on {day}",
        f"Supervising provider: {boss.given} {boss.family}, MD    NPI {boss.npi}",
        f"Electronically authenticated {day} 11:42 AM ET",
    ]
    world.rng.shuffle(lines)
    sheet.stack(40, y, [[line] for line in lines], size=8.5)
