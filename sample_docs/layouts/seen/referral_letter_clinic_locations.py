"""A specialist group pad: locations and doctors printed on top, one of each ticked, the sender in a stamp below."""

from dataclasses import replace

from sample_docs import style
from sample_docs.layouts.seen.placing import beside, ticks
from sample_docs.layouts.seen.referral_facts import Facts
from sample_docs.sheet import Sheet
from sample_docs.truth import Run
from sample_docs.world import World, numbers, people
from sample_docs.world.conditions import CONDITIONS

SITES = ("North", "Downtown", "Eastgate", "Riverside", "West Valley", "Hospital Campus")
WANTED = ("Consult", "Evaluate and treat", "Second opinion", "Injection", "Test only")
USES = ("Orthopedic Surgery", "Physical Therapy", "Sleep Medicine", "Gastroenterology", "Cardiology", "Dermatology")


def draw(sheet: Sheet, world: World) -> None:
    """Draw the pad's page."""
    world.condition = world.rng.choice([c for c in CONDITIONS if c.specialty in USES])
    group = f"{world.city.name} {world.condition.specialty} Associates"
    world.specialist = replace(world.specialist, office=replace(world.specialist.office, name=group))
    pen = style.draw(world.rng, dates="short slash two_digit dash", phones="dash dot parens")
    facts = Facts(world, pen)
    sheet.font, sheet.size = world.rng.choice(("Roboto Condensed", "Carlito", "Open Sans Condensed")), 10.5
    sheet.page()
    sheet.trap("ticked_location", "ticked_doctor", "several_phones")
    sheet.ignore("referred_to.specialty", "referred_to.address")
    sheet.text(306, 52, *facts["to_org"], size=20, bold=True, align="center")
    slogan = ("REFERRAL PAD", "Patient Referral", "Please bring this form to your visit", "Consultation order")
    sheet.text(306, 68, world.rng.choice(slogan), size=11, align="center")
    y = _locations(sheet, world, facts, 92)
    y = _doctors(sheet, world, facts, y + 12)
    y = _request(sheet, world, facts, y + 20)
    _stamp(sheet, world, facts, y + 20)
    sheet.wrap(40, 752, 532, "Bring films, insurance card and a list of medicines. Patients under 18 need a parent. "
        "Call a day ahead if you cannot come.", size=8)  # fmt: skip


def _locations(sheet: Sheet, world: World, facts: Facts, y: float) -> float:
    sites, chosen = world.rng.sample(SITES, 4), world.rng.randrange(4)
    lines = numbers.phones(world.rng, world.city.area, 8)
    for i, site in enumerate(sites):
        x, low = 48 + i % 2 * 270, y + i // 2 * 40
        sheet.tick(x, low, site, ticked=i == chosen, mark="check", bold=True)
        number, street = world.rng.randint(100, 9900), world.rng.choice(("Beacon St", "Wren Ave", "Old Ferry Rd"))
        sheet.text(x + 14, low + 12, f"{number} {street}, {world.city.name}", size=8.5)
        phone, fax = (facts.pen.phone("", n).shown for n in lines[2 * i : 2 * i + 2])
        runs: list[Run] = [f"T {phone}   F {fax}"]
        if i == chosen:
            runs = ["T ", *facts["to_phone"], "   F ", *facts["to_fax"]]
        sheet.text(x + 14, low + 23, *runs, size=8.5)
    return y + 70


def _doctors(sheet: Sheet, world: World, facts: Facts, y: float) -> float:
    others = [people.clinician(world.rng, world.today, "", "MD") for _ in range(4)]
    names: list[list[Run]] = [[f"{p.given} {p.family}, {p.credentials}"] for p in others]
    chosen = world.rng.randrange(6)  # 5: no one is ticked, the first free doctor will do
    if chosen < 5:
        names.insert(chosen, facts["to_name"])
    names.append(["First available"])
    ticked = min(chosen, len(names) - 1)
    for i, runs in enumerate(names):
        x, low = 48 + i % 3 * 178, y + i // 3 * 17
        end = sheet.tick(x, low, "", ticked=i == ticked, mark="check", size=9.5)
        sheet.text(end, low, *runs, size=9.5)
    sheet.line(40, y + 26, 572, y + 26, 1)
    return y + 26


def _request(sheet: Sheet, world: World, facts: Facts, y: float) -> float:
    pick = world.rng.choice
    beside(sheet, 40, y, pick(("Patient", "Pt. name", "For")), facts["patient"], width=330)
    beside(sheet, 390, y, pick(("Born", "D.O.B.", "DOB")), facts["born"], width=182)
    beside(sheet, 40, y + 20, pick(("Pt. phone", "Patient tel.", "Cell")), facts["phone"], width=330)
    beside(sheet, 390, y + 20, pick(("Written", "Date", "Today")), facts["date"], width=182)
    beside(sheet, 40, y + 40, pick(("Ins.", "Insurance co.", "Plan")), facts["payer"], width=330)
    beside(sheet, 390, y + 40, pick(("ID", "Member", "Policy")), facts["member"], width=182)
    y += 64
    for runs in facts.diagnoses(pick(("{code} {name}", "{name} {code}", "{name}  [{code}]"))):
        beside(sheet, 40, y, pick(("Dx", "Diagnosis (ICD-10)", "Dx / code")), runs, width=532)
        y += 20
    wanted: list[Run] = list(WANTED)
    chosen = world.rng.randrange(len(wanted))
    wanted[chosen] = facts.pen.text("service_requested", WANTED[chosen])
    y = ticks(sheet, 40, y + 2, wanted, chosen, right=572, mark="check") + 4
    sheet.text(40, y, pick(("Symptoms / question", "Problem", "History and reason", "Indication")), bold=True)
    return sheet.wrap(40, y + 17, 532, *facts["reason"], leading=17)


def _stamp(sheet: Sheet, world: World, facts: Facts, y: float) -> None:
    label = ("Referring office (stamp)", "Requested by", "From the office of", "Ordering clinician")
    sheet.text(40, y, world.rng.choice(label), size=8.5)
    sheet.box(40, y + 6, 270, 84, weight=1.4, radius=5)
    lines: list[list[Run]] = [facts["from_name"], facts["from_org"], facts["from_address"]]
    lines.append(["Ph ", *facts["from_phone"], "  Fax ", *facts["from_fax"]])
    lines.append(["NPI ", *facts["from_npi"]])
    sheet.stack(50, y + 24, lines, size=9, leading=14.5)
    sheet.line(340, y + 70, 572, y + 70, 0.6)
    sheet.text(340, y + 80, "Signature", size=8)
