"""An optometrist's letter: To, From and Patient lines, a small table of both eyes, an assessment with codes, a plan."""

from dataclasses import replace

from sample_docs import style
from sample_docs.layouts.seen import cases
from sample_docs.layouts.seen.referral_facts import Facts
from sample_docs.sheet import Sheet
from sample_docs.table import Column, Look, draw_table
from sample_docs.truth import Run
from sample_docs.world import World, offices

PRACTICES = (
    "Clearlake Vision Care",
    "Main Street Optical & Eye Care",
    "Drs. Abbott & Finch, Optometrists",
    "Sightline Eye Clinic",
)
VISION = ("20/20", "20/25", "20/30-2", "20/40", "20/60", "20/70+1", "20/100")


def draw(sheet: Sheet, world: World) -> None:
    """Draw the letter."""
    cases.take(world, cases.EYE, "OD")
    office = offices.office(world.rng, world.rng.choice(PRACTICES), world.city)
    world.referrer = replace(world.referrer, office=office)
    world.sender = office.name, office.fax
    pen = style.draw(world.rng, dates="slash short long medium", phones="dash dot parens")
    facts = Facts(world, pen)
    sheet.font, sheet.size = world.rng.choice(("Gentium", "Lato", "Liberation Serif", "Open Sans")), 10.5
    sheet.page()
    sheet.trap("findings_table", "header_lines")
    sheet.ignore("service_requested", "referred_to.specialty", "notes", "referred_to.family")
    y = _head(sheet, world, facts)
    y = _lines(sheet, world, facts, y + 30)
    sheet.line(60, y - 6, 552, y - 6, 0.6)
    y = _body(sheet, world, facts, y + 14)
    sheet.text(60, y + 12, world.rng.choice(("Thank you for your care of this patient,", "Sincerely,", "Many thanks,")))
    sheet.text(66, y + 42, f"{world.referrer.person.given} {world.referrer.person.family}", font="Signature", size=26)
    sheet.stack(60, y + 62, [facts["from_name"], [world.rng.choice(("NPI: ", "NPI # ")), *facts["from_npi"]]])


def _head(sheet: Sheet, world: World, facts: Facts) -> float:
    sheet.text(60, 58, *facts["from_org"], size=18, bold=True, color="#1f4e5f")
    sheet.text(60, 73, *facts.pen.one_line("referring_provider.address", world.referrer.office.address, " | "), size=9)
    phone = world.rng.choice((("Tel ", " | Fax "), ("P: ", "  F: "), ("", " (fax) ")))
    sheet.text(60, 86, phone[0], *facts["from_phone"], phone[1], *facts["from_fax"], size=9)
    return 86.0


def _lines(sheet: Sheet, world: World, facts: Facts, y: float) -> float:
    pick = world.rng.choice
    rows: list[tuple[str, list[Run]]] = [
        (pick(("Date:", "Letter date:")), facts["date"]),
        ("To:", [*facts["to_name"], ", ", *facts["to_org"]] if world.chance(0.5) else facts["to_org"]),
        (pick(("Fax:", "Their fax:")), facts["to_fax"]),
        (pick(("Patient:", "Regarding:", "Our patient:")), facts["patient"]),
        (pick(("DOB:", "Born:", "Date of birth:")), facts["born"]),
        (pick(("Seen:", "Date of exam:", "Last exam:")), [facts.pen.date("", world.past_day(70, 41)).shown]),
        (pick(("Phone:", "Patient tel.:")), facts["phone"]),
        (pick(("Medical plan:", "Medical insurance:")), [*facts["payer"], "  ", *facts["member"]]),
    ]
    for label, runs in rows:
        if label in {"Phone:", "Patient tel.:", "Medical plan:", "Medical insurance:"} and world.chance(0.4):
            continue
        sheet.text(60, y, label, bold=True)
        sheet.text(172, y, *runs)
        y += 15
    return y


def _body(sheet: Sheet, world: World, facts: Facts, y: float) -> float:
    pick = world.rng.choice
    why = pick(("Reason for referral: ", "I am sending this patient for the following: ", "Complaint: "))
    sheet.text(60, y, f"Dear Dr. {world.specialist.person.family},")
    y = sheet.wrap(60, y + 18, 492, why, *facts["reason"], ".", leading=14) + 8
    columns = [
        Column("", 120),
        Column(pick(("OD", "Right")), 100, "center"),
        Column(pick(("OS", "Left")), 100, "center"),
    ]
    findings: tuple[tuple[str, str, str], ...] = (
        ("Best corrected acuity", pick(VISION), pick(VISION)),
        ("Tension (mmHg)", str(world.rng.randint(11, 23)), str(world.rng.randint(11, 23))),
        ("Cup/disc", f"0.{world.rng.randint(2, 7)}", f"0.{world.rng.randint(2, 7)}"),
        ("Lens", pick(("clear", "2+ NS", "1+ cortical")), pick(("clear", "2+ NS", "PCIOL"))),
    )
    rows = [[[cell] for cell in row] for row in findings]
    y = draw_table(sheet, 60, y - 6, columns, rows, Look(rules=pick(("grid", "rows", "none")), size=9.5)) + 20
    sheet.text(60, y, pick(("Assessment", "Impression:", "Diagnosis:")), bold=True)
    shape = pick(("{code} {name}", "{name} ({code})", "{name}, {code}"))
    y = sheet.stack(72, y + 15, [[f"{i}) ", *runs] for i, runs in enumerate(facts.diagnoses(shape), 1)], leading=14) + 6
    sheet.text(60, y, pick(("Plan", "Plan:", "Request")), bold=True)
    asks = (
        "Please examine and advise. ",
        "Please evaluate for treatment and return the patient to us. ",
        "Please see soon. ",
    )
    return sheet.wrap(72, y + 15, 480, pick(asks), *facts["notes"], leading=14)
