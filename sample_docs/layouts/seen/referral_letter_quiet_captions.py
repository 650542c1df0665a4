"""A web chart's referral order: grey captions above values in three columns, no rules, ids and users about it."""

from sample_docs import style
from sample_docs.layouts.seen.placing import fitted
from sample_docs.layouts.seen.referral_facts import Facts
from sample_docs.sheet import Sheet
from sample_docs.truth import Run
from sample_docs.world import World

LEFT, WIDTH = 46.0, 176.0
Caption = tuple[str, list[Run]]


def draw(sheet: Sheet, world: World) -> None:
    """Draw the order."""
    pen = style.draw(
        world.rng,
        dates="slash short two_digit medium",
        phones="parens dash",
        surname_first=world.chance(0.4),
        capitals=world.chance(0.25),
    )
    facts = Facts(world, pen)
    sheet.font, sheet.size = world.rng.choice(("Lato", "Open Sans", "Roboto", "Carlito")), 10
    sheet.page()
    sheet.trap("caption_above", "several_dates", "several_names")
    sheet.ignore("coverage.plan_type", "referring_provider.specialty")
    sheet.text(
        LEFT, 52, world.rng.choice(("Referral Order", "Outgoing Referral", "Referral", "Consult Order")), size=19
    )
    end = pen.date("", world.date.replace(year=world.date.year + 1)).shown
    sheet.text(566, 44, f"Order ID {world.rng.randint(10**6, 10**7)}", size=8, align="right", color="#555555")
    sheet.text(566, 55, world.rng.choice(("Status: Open", "Status: Signed", "Sent by fax")), size=8, align="right")
    for title, captions in _sections(world, facts, end):
        sheet.text(LEFT, _next(sheet, 30), title, bold=True, size=11.5)
        _grid(sheet, captions)
    _clinical(sheet, world, facts)
    signer = world.referrer.person
    name, day = f"{signer.given} {signer.family}, {signer.credentials}", pen.date("", world.date).shown
    sheet.text(LEFT, _next(sheet, 34), f"Signed electronically: {name}  {day} 11:08 AM", size=8.5)
    sheet.text(306, 764, "Printed by front desk 2   1 / 1", size=7.5, align="center")


def _sections(world: World, facts: Facts, end: str) -> list[tuple[str, list[Caption]]]:
    pick = world.rng.choice
    patient: list[Caption] = [
        (pick(("Patient", "Patient name", "Name")), facts["patient"]),
        (pick(("DOB", "Date of birth", "Birthdate")), facts["born"]),
        (pick(("Sex", "Legal sex", "Gender")), facts["sex"]),
        (pick(("Patient ID", "MRN", "Chart number")), facts["mrn"]),
        (pick(("Mobile", "Phone", "Home phone")), facts["phone"]),
        (pick(("Email", "E-mail")), facts["email"] if world.chance(0.5) else ["\u2013"]),
    ]
    order: list[Caption] = [
        (pick(("Order date", "Created", "Ordered")), facts["date"]),
        (pick(("Expires", "Valid through")), [end]),
        (pick(("Priority", "Urgency")), facts["urgency"]),
        (pick(("Ordering provider", "Referring provider", "Ordered by")), facts["from_name"]),
        (pick(("NPI", "Provider NPI", "Ordering NPI")), facts["from_npi"]),
        (pick(("Visits", "Visits allowed", "Number of visits")), facts["visits"]),
        (pick(("Practice", "Department", "Clinic")), facts["from_org"]),
        (pick(("Practice phone", "Office phone")), facts["from_phone"]),
        (pick(("Practice fax", "Office fax")), facts["from_fax"]),
    ]
    to: list[Caption] = [
        (pick(("Refer to", "Referred to", "Provider")), facts["to_name"]),
        (pick(("Specialty", "Referral specialty")), facts["specialty"]),
        (pick(("Facility", "Practice", "Organization")), facts["to_org"]),
        (pick(("Phone", "Telephone")), facts["to_phone"]),
        (pick(("Fax", "Fax number")), facts["to_fax"]),
    ]
    cover: list[Caption] = [
        (pick(("Primary insurance", "Payer", "Insurance")), facts["payer"]),
        (pick(("Member ID", "Policy number", "Subscriber ID")), facts["member"]),
        (pick(("Authorization", "Auth number")), facts["auth"] if world.chance(0.4) else ["Not required"]),
    ]
    sections = [("Patient", patient), ("Order", order), ("Referred to", to), ("Insurance", cover)]
    return sections if world.chance(0.6) else [sections[1], sections[0], sections[3], sections[2]]


def _next(sheet: Sheet, gap: float) -> float:
    """Return the baseline so far below the lowest value drawn."""
    return max((box[3] for places in sheet.document.boxes.values() for _, box in places), default=62 / 792) * 792 + gap


def _grid(sheet: Sheet, captions: list[Caption]) -> None:
    top = _next(sheet, 0) if sheet.document.boxes else 62.0
    top += 46
    for i, (caption, runs) in enumerate(captions):
        x, y = LEFT + i % 3 * WIDTH, top + i // 3 * 30
        sheet.text(x, y, caption, size=7.5, color="#666666")
        sheet.text(x, y + 12, *runs, size=fitted(sheet, runs, WIDTH - 8))


def _clinical(sheet: Sheet, world: World, facts: Facts) -> None:
    pick = world.rng.choice
    y = _next(sheet, 26)
    sheet.text(LEFT, y, pick(("Diagnoses", "Assessment", "Problems addressed")), size=7.5, color="#666666")
    y = sheet.stack(
        LEFT, y + 13, facts.diagnoses(pick(("{code}  {name}", "{name} ({code})", "{code} - {name}"))), leading=14
    )
    for caption, key in ((pick(("Reason for referral", "Reason", "Clinical reason")), "reason"),
                         (pick(("Note to specialist", "Additional notes", "Comments")), "notes")):  # fmt: skip
        sheet.text(LEFT, y + 8, caption, size=7.5, color="#666666")
        y = sheet.wrap(LEFT, y + 21, 520, *facts[key], leading=14)
