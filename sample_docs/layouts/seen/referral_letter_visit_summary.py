"""A visit summary sent as a letter: a head of three columns, problems, medicines, vitals, a plan that refers."""

from sample_docs import style
from sample_docs.layouts.seen.placing import fitted
from sample_docs.layouts.seen.referral_facts import Facts
from sample_docs.sheet import Sheet
from sample_docs.truth import Run
from sample_docs.world import World

MEDICINES = (
    "lisinopril 20 mg tablet - 1 daily", "metformin 500 mg tablet - 1 twice daily", "atorvastatin 40 mg - at bedtime",
    "albuterol HFA 90 mcg - 2 puffs as needed", "sertraline 50 mg - 1 daily", "vitamin D3 1,000 unit - daily",
)  # fmt: skip
OTHERS = ("Hyperlipidemia", "Seasonal allergic rhinitis", "Former smoker", "Overweight", "Vitamin D deficiency")
ASKS = ("Referral sent to {}.", "Refer to {} for the above.", "Referral placed: {}.")


def draw(sheet: Sheet, world: World) -> None:
    """Draw the letter."""
    pen = style.draw(world.rng, dates="medium short slash", phones="parens dash dot")
    facts = Facts(world, pen)
    sheet.font, sheet.size = world.rng.choice(("Roboto", "Lato", "Carlito")), 10
    sheet.page()
    sheet.trap("visit_summary", "problem_list", "medication_list", "several_dates")
    sheet.ignore("notes", "service_requested", "referred_to.specialty")
    y = _head(sheet, world, facts)
    sheet.text(48, y + 22, world.rng.choice(("Referral Letter", "Summary of Visit and Referral")), size=15)
    sheet.text(564, y + 22, *facts["date"], align="right")
    y = _opening(sheet, world, facts, y + 44)
    y = _summary(sheet, world, y + 8)
    y = _plan(sheet, world, facts, y + 6)
    sheet.text(48, y + 8, "Thank you,")
    sheet.stack(48, y + 30, [facts["from_name"], ["NPI: ", *facts["from_npi"]]], leading=13)
    sheet.text(48, y + 62, "Signed electronically. Attachments: visit note (2 pages), labs.", size=8.5, color="#555555")


def _head(sheet: Sheet, world: World, facts: Facts) -> float:
    pick = world.rng.choice
    columns: list[tuple[str, list[list[Run]]]] = [
        (pick(("Patient", "PATIENT", "Regarding")), [
            facts["patient"], ["DOB: ", *facts["born"]], ["Sex: ", *facts["sex"]], ["Phone: ", *facts["phone"]],
            [*facts["payer"]], [pick(("Policy: ", "ID: ")), *facts["member"]]]),
        (pick(("From", "FROM", "Sent by")), [
            facts["from_org"], *facts.pen.lines("referring_provider.address", world.referrer.office.address),
            ["P: ", *facts["from_phone"]], ["F: ", *facts["from_fax"]]]),
        (pick(("To", "TO", "Sent to")), [
            facts["to_name"], facts["to_org"], *facts.pen.lines("referred_to.address", world.specialist.office.address),
            ["F: ", *facts["to_fax"]]]),
    ]  # fmt: skip
    lowest = 0.0
    for i, (title, lines) in enumerate(columns):
        x, y = 48.0 + i * 174, 50.0
        sheet.text(x, y, title, size=8, bold=True, color="#666666")
        for runs in lines:
            y += 13
            sheet.text(x, y, *runs, size=fitted(sheet, runs, 166, 9.5))
        lowest = max(lowest, y)
    sheet.line(48, lowest + 8, 564, lowest + 8, 0.4)
    return lowest + 8


def _opening(sheet: Sheet, world: World, facts: Facts, y: float) -> float:
    patient, age = world.patient, world.date.year - world.patient.birth_date.year
    sex = "female" if patient.sex == "female" else "male"
    seen = facts.pen.date("", world.past_day(75, 41)).shown
    sheet.text(48, y, f"Dear Dr. {world.specialist.person.family},")
    lead: list[Run] = [f"{patient.title} {patient.family} ({age} y.o. {sex}) was seen here on {seen}. "]
    lead += [world.rng.choice(("Reason for referral: ", "Chief complaint: ")), *facts["reason"], "."]
    y = sheet.wrap(48, y + 20, 516, *lead) + 4
    return sheet.wrap(48, y, 516, *facts["notes"])


def _summary(sheet: Sheet, world: World, y: float) -> float:
    rng = world.rng
    heads = ("Problems", "Medications", "Vitals")
    vitals = [f"BP {rng.randint(108, 152)}/{rng.randint(62, 94)}", f"Pulse {rng.randint(56, 98)}"]
    vitals += [f"BMI {rng.randint(20, 38)}.4", f"SpO2 {rng.randint(94, 99)}%"]
    lists = (rng.sample(OTHERS, 3), rng.sample(MEDICINES, 3), vitals)
    lowest = y
    for (x, title), items in zip(((48.0, heads[0]), (200.0, heads[1]), (450.0, heads[2])), lists, strict=True):
        sheet.text(x, y, title, bold=True)
        lowest = max(lowest, sheet.stack(x, y + 14, [[item] for item in items], size=9, leading=12))
    allergy = rng.choice(("NKDA", "Penicillin (rash)", "Sulfa"))
    sheet.text(48, lowest + 6, "Allergies: ", bold=True)
    sheet.text(104, lowest + 6, allergy, size=9)
    return lowest + 22


def _plan(sheet: Sheet, world: World, facts: Facts, y: float) -> float:
    pick = world.rng.choice
    sheet.text(48, y, pick(("Assessment and Plan", "A/P", "Assessment / Plan")), bold=True)
    shape = pick(("{name} ({code})", "{code}: {name}", "{name} - {code}"))
    for i, runs in enumerate(facts.diagnoses(shape), 1):
        y += 16
        sheet.text(48, y, f"{i}. ", *runs)
    before, after = pick(ASKS).split("{}")
    y = sheet.wrap(62, y + 15, 500, before, *facts["specialty"], after, " ", world.condition.service, ".")
    return sheet.wrap(62, y, 500, pick(("Follow up here in 3 months.", "Return to clinic in 6 weeks.")))
