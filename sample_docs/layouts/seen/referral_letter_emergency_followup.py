"""An emergency department's follow-up referral: boxed visit facts on top, then whom to see and how soon."""

from sample_docs import style
from sample_docs.layouts.seen.placing import cell, fitted, ticks
from sample_docs.layouts.seen.referral_facts import Facts
from sample_docs.sheet import Sheet
from sample_docs.truth import Run
from sample_docs.world import World, offices
from sample_docs.world.conditions import CONDITIONS, Condition

INJURIES = (
    Condition("Orthopedic Surgery", (("S52.501A", "Fracture of lower end of right radius, initial encounter"),),
        ("Fell on outstretched hand, distal radius fracture splinted in the department",),
        ("Sugar tong splint in place. Neurovascularly intact.",), "Fracture follow-up"),
    Condition("Cardiology", (("R07.9", "Chest pain, unspecified"), ("I10", "Essential (primary) hypertension")),
        ("Chest pain, two negative troponins, needs outpatient stress test",), ("Aspirin given. HEART score 4.",),
        "Stress test and office visit"),
    Condition("Urology", (("N20.1", "Calculus of ureter"),), ("5 mm left ureteral stone on CT, pain controlled",),
        ("Tamsulosin and strainer provided.",), "Stone follow-up"),
)  # fmt: skip
HOSPITALS = ("Lakeview Regional Hospital", "St. Brendan Medical Center", "Cedar Bend Community Hospital")
TIMES = (("Within 24 hours", "urgent"), ("2-3 days", "urgent"), ("1 week", "routine"), ("2 weeks", "routine"))


def draw(sheet: Sheet, world: World) -> None:
    """Draw the referral."""
    pool = INJURIES if world.chance(0.75) else tuple(c for c in CONDITIONS if c.specialty == "General Surgery")
    world.condition = world.rng.choice(pool)
    hospital = offices.office(world.rng, world.rng.choice(HOSPITALS), world.city)
    world.referrer = offices.Provider(world.referrer.person, hospital)
    pen = style.draw(world.rng, dates="slash two_digit", phones="parens dash", surname_first=world.chance(0.6))
    facts = Facts(world, pen)
    sheet.font, sheet.size = world.rng.choice(("Roboto", "Liberation Sans", "Open Sans")), 10
    sheet.page()
    sheet.trap("several_dates", "hospital_department", "urgency_in_days")
    sheet.ignore("urgency", "service_requested", "notes")
    _head(sheet, world, facts)
    y = _visit(sheet, world, facts, 104)
    y = _follow_up(sheet, world, facts, y + 26)
    y = _findings(sheet, world, facts, y + 10)
    _sign(sheet, world, facts, y + 12)


def _head(sheet: Sheet, world: World, facts: Facts) -> None:
    sheet.disc(56, 52, 14, "#bbbbbb")
    sheet.text(80, 50, *facts["from_org"], size=15, bold=True)
    sheet.text(80, 63, world.rng.choice(("Emergency Department", "Emergency Services")), size=10)
    sheet.text(570, 48, *facts["from_address"], size=8, align="right")
    sheet.text(570, 59, "ED ", *facts["from_phone"], "   Fax ", *facts["from_fax"], size=8, align="right")
    sheet.box(42, 76, 528, 18, fill="#333333", weight=0)
    title = world.rng.choice(
        ("OUTPATIENT FOLLOW-UP REFERRAL", "ED FOLLOW UP REFERRAL", "EMERGENCY DEPARTMENT REFERRAL")
    )
    sheet.text(306, 89, title, size=11, bold=True, align="center", color="#ffffff")


def _visit(sheet: Sheet, world: World, facts: Facts, y: float) -> float:
    pick, rng = world.rng.choice, world.rng
    seen = facts["date"]
    clock = f"{rng.randint(1, 23):02d}:{rng.randint(10, 59)}"
    rows: list[list[tuple[str, list[Run], int]]] = [
        [(pick(("Patient", "Patient Name")), facts["patient"], 220), ("DOB", facts["born"], 100),
         ("Age/Sex", [f"{world.date.year - world.patient.birth_date.year} ", *facts["sex"]], 88),
         (pick(("MRN", "Med Rec #")), facts["mrn"], 120)],
        [(pick(("ED visit date", "Date of service", "Date seen")), seen, 110), ("Arrival", [clock], 70),
         (pick(("Patient phone", "Contact phone")), facts["phone"], 130), (pick(("Payor", "Insurance")),
         facts["payer"], 218)],
        [(pick(("Address", "Home address")), facts["address"], 348), (pick(("Policy #", "Ins. ID")),
         facts["member"], 180)],
    ]  # fmt: skip
    for row in rows:
        x = 42.0
        for label, runs, width in row:
            cell(sheet, x, y, width, 27, label, runs, caption=6.5)
            x += width
        y += 27
    return y


def _follow_up(sheet: Sheet, world: World, facts: Facts, y: float) -> float:
    words = world.rng.choice(("Please arrange follow-up with:", "Referred for follow up to:", "FOLLOW UP WITH"))
    sheet.text(42, y, words, bold=True, size=11)
    lines: list[list[Run]] = [facts["to_name"], [*facts["specialty"]], facts["to_org"], facts["to_address"]]
    for runs in lines:
        y += 15
        sheet.text(60, y, *runs, size=fitted(sheet, runs, 300))
    sheet.text(60, y + 15, "Phone: ", *facts["to_phone"], "   Fax: ", *facts["to_fax"])
    sheet.text(400, y - 40, world.rng.choice(("To be seen in:", "Time frame")), bold=True)
    chosen = world.rng.randrange(4)
    options: list[Run] = [label for label, _ in TIMES]
    options[chosen] = facts.pen.text("urgency", *TIMES[chosen])
    ticks(sheet, 400, y - 24, options, chosen, right=500, size=9.5)
    return y + 38


def _findings(sheet: Sheet, world: World, facts: Facts, y: float) -> float:
    pick = world.rng.choice
    sheet.text(42, y, pick(("ED diagnosis", "Clinical impression", "Discharge diagnosis")), bold=True)
    for runs in facts.diagnoses(pick(("{name} ({code})", "{name}  {code}"))):
        y += 14
        sheet.text(60, y, *runs, size=fitted(sheet, runs, 500))
    for label, key in ((pick(("Reason for referral", "Reason for follow-up")), "reason"),
                       (pick(("Treatment in ED", "ED course", "Instructions to consultant")), "notes")):  # fmt: skip
        sheet.text(42, y + 22, label, bold=True)
        y = sheet.wrap(60, y + 37, 500, *facts[key]) - 12
    tests = [n for n in ("X-ray", "CT", "Labs", "EKG") if world.chance(0.5)] or ["None"]
    sheet.text(42, y + 24, "Studies done: " + ", ".join(tests) + "   (results sent with this sheet)", size=9.5)
    return y + 34


def _sign(sheet: Sheet, world: World, facts: Facts, y: float) -> None:
    sheet.line(42, y, 570, y, 0.5)
    label = world.rng.choice(("ED provider: ", "Treating provider: ", "Emergency physician: "))
    sheet.text(42, y + 16, label, *facts["from_name"], "     NPI ", *facts["from_npi"])
    sheet.text(42, y + 32, f"Discharge RN: {world.clerk.given[0]}. {world.clerk.family}", size=9)
    fine = "The patient was told to call the office above on the next business day and to return if worse."
    sheet.text(42, y + 48, fine, size=8)
