"""A home care agency's intake sheet: two columns of short fields, services ticked, primary and other diagnoses."""

from datetime import timedelta

from sample_docs import style
from sample_docs.layouts.seen import cases
from sample_docs.layouts.seen.placing import fitted
from sample_docs.layouts.seen.referral_facts import Facts
from sample_docs.sheet import Sheet
from sample_docs.truth import Run
from sample_docs.world import World, payers

AGENCIES = (
    "Lantern Hill Home Health",
    "Goodhearth Home Care, Inc.",
    "Visiting Nurses of the Valley",
    "Homeward Health Services",
)
DISCIPLINES = ("Skilled Nursing", "PT", "OT", "Speech", "Home Health Aide", "MSW")
COLUMNS = (48.0, 312.0)


def draw(sheet: Sheet, world: World) -> None:
    """Draw the sheet."""
    cases.take(world, cases.HOME)
    if world.chance(0.6):
        world.coverage = world.coverage_from(payers.ADVANTAGE)
    pen = style.draw(world.rng, dates="slash two_digit short", phones="parens dash", surname_first=world.chance(0.6))
    facts = Facts(world, pen)
    sheet.font, sheet.size = world.rng.choice(("Carlito", "Liberation Serif", "Roboto", "Liberation Sans")), 10.5
    sheet.page()
    sheet.trap("two_columns", "several_dates", "several_ticks")
    sheet.ignore("service_requested", "referred_to.specialty", "coverage.plan_type", "notes")
    agency = pen.text("referred_to.organization", world.rng.choice(AGENCIES))
    sheet.text(306, 52, agency, size=17, bold=True, align="center")
    words = world.rng.choice(("Referral / Intake Form", "HOME HEALTH REFERRAL", "Home Care Order & Referral"))
    sheet.text(306, 70, words, size=12, align="center")
    number = [world.rng.choice(("Fax completed form to ", "Intake fax: ", "Return by fax ")), *facts["to_fax"]]
    sheet.text(306, 84, *number, "   Intake phone: ", *facts["to_phone"], size=9, align="center")
    y = _columns(sheet, world, facts, 112)
    y = _services(sheet, world, y + 10)
    y = _clinical(sheet, world, facts, y + 6)
    _physician(sheet, world, facts, y + 16)


def _columns(sheet: Sheet, world: World, facts: Facts, y: float) -> float:
    pick, day = world.rng.choice, facts.pen.date("", world.date - timedelta(days=world.rng.randint(1, 6))).shown
    soon = facts.pen.date("", world.date + timedelta(days=2)).shown
    left: list[tuple[str, list[Run]]] = [
        (pick(("Patient:", "Patient name:", "Client:")), facts["patient"]),
        (pick(("Birth date:", "DOB:", "D.O.B.:")), facts["born"]),
        (pick(("Phone:", "Home phone:")), facts["phone"]),
        ("Address:", facts["address"]),
        (pick(("Emergency contact:", "Caregiver:")), [pick(("daughter", "husband", "neighbor", ""))]),
        (pick(("Sex:", "Gender:", "M / F:")), facts["sex"]),
    ]
    right: list[tuple[str, list[Run]]] = [
        (pick(("Referral date:", "Date of referral:", "Date:")), facts["date"]),
        (pick(("Start of care:", "Requested SOC:")), [soon]),
        (pick(("Hospital discharge:", "D/C date:")), [day if world.chance(0.6) else ""]),
        (pick(("Insurance:", "Primary payer:")), facts["payer"]),
        (pick(("Policy no.:", "Insurance ID:", "ID#:")), facts["member"]),
        (pick(("Auth #:", "Authorization:")), facts["auth"] if world.chance(0.3) else [""]),
    ]
    for x, rows in zip(COLUMNS, (left, right), strict=True):
        for i, (label, runs) in enumerate(rows):
            end = sheet.text(x, y + i * 19, label, bold=True, size=10) + 5
            sheet.text(end, y + i * 19, *runs, size=fitted(sheet, runs, x + 250 - end))
    return y + len(left) * 19


def _services(sheet: Sheet, world: World, y: float) -> float:
    title = world.rng.choice(("Services ordered:", "Disciplines requested", "Evaluate and treat:"))
    sheet.text(48, y, title, bold=True, size=10)
    wanted, x = world.rng.sample(DISCIPLINES, world.rng.randint(1, 3)), 48.0
    for name in DISCIPLINES:
        x = sheet.tick(x, y + 18, name, ticked=name in wanted, mark="check") + 16
    return y + 40


def _clinical(sheet: Sheet, world: World, facts: Facts, y: float) -> float:
    pick = world.rng.choice
    shape = pick(("{name}  {code}", "{code}  {name}", "{name} (ICD-10 {code})"))
    labels = pick((("Primary diagnosis:", "Other diagnoses:"), ("Primary Dx", "Secondary Dx"), ("Dx 1 -", "Dx 2 -")))
    for label, runs in zip(labels, facts.diagnoses(shape), strict=False):
        end = sheet.text(48, y, label, bold=True, size=10) + 6
        sheet.text(end, y, *runs, size=fitted(sheet, runs, 562 - end))
        y += 19
    title = pick(("Reason for home care:", "Reason for referral:", "Clinical reason for services:"))
    sheet.text(48, y, title, bold=True, size=10)
    y = sheet.wrap(60, y + 16, 500, *facts["reason"], ".", leading=14) + 6
    sheet.text(48, y, pick(("Homebound due to:", "Homebound status:")), bold=True, size=10)
    why = pick(("needs help of another person to leave home", "taxing effort, short of breath", "unsafe gait"))
    sheet.text(160, y, why)
    return sheet.wrap(48, y + 19, 514, "Comments: ", *facts["notes"])


def _physician(sheet: Sheet, world: World, facts: Facts, y: float) -> None:
    pick = world.rng.choice
    sheet.box(44, y - 13, 524, 100, weight=0.8)
    label = pick(("Referring physician:", "Ordering provider:", "Physician ordering home care:"))
    end = sheet.text(52, y + 4, label, bold=True, size=10)
    sheet.text(end + 5, y + 4, *facts["from_name"])
    end = sheet.text(400, y + 4, "NPI:", bold=True, size=10)
    sheet.text(end + 5, y + 4, *facts["from_npi"])
    sheet.text(52, y + 22, *facts["from_org"], ", ", *facts["from_address"], size=9)
    sheet.text(
        52, y + 38, pick(("Phone ", "Tel: ")), *facts["from_phone"], pick(("   Fax ", "     Fax: ")), *facts["from_fax"]
    )
    sheet.text(52, y + 68, "Signature")
    sheet.text(120, y + 66, f"{world.referrer.person.given} {world.referrer.person.family}", font="Signature", size=22)
    sheet.line(104, y + 72, 340, y + 72, 0.5)
    sheet.text(360, y + 68, "Date signed ____________")
