"""A records program's referral form: centred heads between rules, labels with colons, authorization dates."""

from datetime import timedelta

from sample_docs import style
from sample_docs.layouts.seen.placing import beside, fitted
from sample_docs.layouts.seen.referral_facts import Facts
from sample_docs.sheet import Sheet
from sample_docs.truth import Run
from sample_docs.world import World

Pairs = list[tuple[str, list[Run]]]


def draw(sheet: Sheet, world: World) -> None:
    """Draw the form."""
    pen = style.draw(world.rng, dates="slash", phones="dash", surname_first=world.chance(0.8))
    facts = Facts(world, pen)
    sheet.font, sheet.size = world.rng.choice(("Liberation Serif", "Liberation Sans", "DejaVu Sans")), 9.5
    sheet.page()
    sheet.trap("several_dates", "centred_heads", "user_stamp")
    sheet.ignore("coverage.plan_type", "coverage.plan_name", "service_requested")
    sheet.text(306, 44, *facts["from_org"], size=13, bold=True, align="center")
    sheet.text(306, 57, *facts["from_address"], align="center")
    sheet.text(306, 69, "Tel: ", *facts["from_phone"], "   Fax: ", *facts["from_fax"], align="center")
    y = _head(sheet, world.rng.choice(("Referral Form", "REFERRAL", "Outgoing Referral")), 88, size=12)
    to: Pairs = [("Provider", facts["to_name"]), ("Speciality", facts["specialty"]), ("Facility", facts["to_org"]),
                 ("Address", facts["to_address"]), ("Phone", facts["to_phone"]), ("Fax", facts["to_fax"])]  # fmt: skip
    sent: Pairs = [("Provider", facts["from_name"]), ("NPI", facts["from_npi"]), ("Assigned To", [world.clerk.given]),
                   ("Date", facts["date"]), ("Priority", facts["urgency"])]  # fmt: skip
    words = world.rng.choice((("Referral To", "Referral From"), ("REFER TO", "REFER FROM"), ("To", "From")))
    y = _pair(sheet, y, (words[0], to), (words[1], sent))
    y = _head(sheet, world.rng.choice(("Patient Information", "Patient", "Patient Details")), y + 4)
    y = _patient(sheet, world, facts, y)
    y = _head(sheet, world.rng.choice(("Authorization", "Authorization Information")), y + 2)
    y = _authorization(sheet, world, facts, y)
    y = _head(sheet, world.rng.choice(("Clinical Information", "Reason & Diagnosis", "Referral Details")), y + 2)
    _clinical(sheet, world, facts, y)


def _head(sheet: Sheet, title: str, y: float, size: float = 10.5) -> float:
    sheet.line(36, y - 9, 576, y - 9, 0.5)
    sheet.text(306, y + 3, title, size=size, bold=True, align="center")
    sheet.line(36, y + 8, 576, y + 8, 0.5)
    return y + 22


def _pair(sheet: Sheet, y: float, left: tuple[str, Pairs], right: tuple[str, Pairs]) -> float:
    for x, (title, rows) in zip((40, 330), (left, right), strict=True):
        sheet.text(x, y, f"{title}:", bold=True)
        for i, (label, runs) in enumerate(rows, 1):
            beside(sheet, x + 8, y + i * 13, f"{label}:", runs, width=260 if x == 40 else 236, bold_label=False)
    return y + 7 * 13 + 6


def _patient(sheet: Sheet, world: World, facts: Facts, y: float) -> float:
    pick = world.rng.choice
    rows: list[tuple[tuple[str, list[Run]], tuple[str, list[Run]]]] = [
        ((pick(("Patient Name", "Name", "Patient")), facts["patient"]), ("DOB", facts["born"])),
        (("Address", facts["address"]), ("Sex", facts["sex"])),
        ((pick(("Home Phone", "Tel", "Cell Phone")), facts["phone"]), ("Account No", facts["mrn"])),
        ((pick(("Insurance Name", "Insurance", "Primary Insurance")), facts["payer"]), (pick(("Subscriber No",
            "Subscriber No.", "Policy No")), facts["member"])),
    ]  # fmt: skip
    for left, right in rows:
        beside(sheet, 40, y, f"{left[0]}:", left[1], width=320)
        beside(sheet, 372, y, f"{right[0]}:", right[1], width=200)
        y += 14
    return y + 6


def _authorization(sheet: Sheet, world: World, facts: Facts, y: float) -> float:
    code: list[Run] = facts["auth"] if world.chance(0.5) else [""]
    end = facts.pen.date("", world.date + timedelta(days=180)).shown
    start = facts.pen.date("", world.date).shown
    cells: Pairs = [("Auth Code", code), ("Start Date", [start]), ("End Date", [end]), ("# of Visits", facts["visits"])]
    for i, (label, runs) in enumerate(cells):
        beside(sheet, 40 + i * 138, y, f"{label}:", runs, width=134)
    beside(sheet, 40, y + 14, "Unit Type:", ["V (VISIT)"])
    beside(sheet, 178, y + 14, "Open Cases:", [""])
    beside(sheet, 316, y + 14, "POS:", ["11"])
    return y + 34


def _clinical(sheet: Sheet, world: World, facts: Facts, y: float) -> None:
    pick = world.rng.choice
    shape = pick(("{code} {name}", "{name} - {code}", "{code} : {name}"))
    sheet.text(40, y, pick(("Diagnosis:", "Dx:", "Diagnoses:")), bold=True)
    for runs in facts.diagnoses(shape):
        sheet.text(110, y, *runs, size=fitted(sheet, runs, 460))
        y += 14
    if world.condition.procedures:
        sheet.text(40, y, "Procedures:", bold=True)
        y = sheet.stack(110, y, facts.procedures("{code} {name}"), leading=14)
    sheet.text(40, y, pick(("Reason:", "Reason for referral:")), bold=True)
    y = sheet.wrap(150, y, 420, *facts["reason"]) + 3
    sheet.text(40, y, pick(("Notes:", "Clinical Notes:")), bold=True)
    y = sheet.wrap(150, y, 420, *facts["notes"]) + 10
    stamp = f"{world.date:%m/%d/%Y} {world.rng.randint(8, 11)}:{world.rng.randint(10, 59)}:09 AM EST"
    signer = f"{world.referrer.person.family}, {world.referrer.person.given}"
    sheet.text(40, y + 10, f"Electronically signed by {signer} on {stamp}", size=9)
    sheet.line(36, 752, 576, 752, 0.4)
    last = facts.pen.name("", world.patient, credentials=False)
    name = "".join(r if isinstance(r, str) else r.shown for r in last)
    sheet.text(40, 762, f"Patient: {name}   Provider: {signer}   {world.date:%m/%d/%Y}", size=7.5)
    sheet.text(572, 762, "Page 1 of 1", size=7.5, align="right")
