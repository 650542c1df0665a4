"""A busy doctor writes in shorthand: headings in the left margin (Pt, Dx, Hx, Ask) and telegram style."""

from sample_docs import style
from sample_docs.layouts.seen.referral_facts import Facts
from sample_docs.sheet import Sheet
from sample_docs.truth import Run
from sample_docs.world import World

ENDS = ("Thx", "Thanks for your help,", "Tnx, will f/u with me in 6 wks", "TY")
MEDICINES = ("lisinopril 10 qd", "metformin 500 bid", "ASA 81", "atorva 40 qhs", "omeprazole 20", "no meds", "HCTZ 25")
VITALS = ("BP 132/84, P 76, afeb", "142/90, HR 88, wt 201", "VSS", "118/70 72 98.4 BMI 31")


def draw(sheet: Sheet, world: World) -> None:
    """Draw the letter."""
    pen = style.draw(world.rng, dates="short two_digit dotted", phones="dash dot slash")
    facts = Facts(world, pen)
    sheet.font, sheet.size = world.rng.choice(("Liberation Mono", "Gentium", "Carlito", "DejaVu Serif")), 11
    sheet.page()
    sheet.trap("shorthand", "margin_headings")
    sheet.ignore("service_requested", "referred_to.specialty", "referred_to.family", "referred_to.given")
    right = world.chance(0.5)
    x = 552 if right else 60
    head = [facts["from_name"], facts["from_org"], ["ph ", *facts["from_phone"], "  fx ", *facts["from_fax"]]]
    y = 56.0
    for i, runs in enumerate(head):
        sheet.text(x, y, *runs, size=13 if i == 0 else 10, bold=i == 0, align="right" if right else "left")
        y += 15
    sheet.text(60, y + 22, *facts["date"])
    y = sheet.wrap(60, y + 46, 480, *_salute(world, facts)) + 10
    for label, runs in _notes(world, facts):
        sheet.text(60, y, label, bold=True)
        y = sheet.wrap(146, y, 406, *runs, leading=16) + 7
    sheet.text(60, y + 12, world.rng.choice(ENDS))
    person = world.referrer.person
    sheet.text(66, y + 44, f"{person.given[0]}. {person.family}", font="Signature", size=26)
    sheet.text(60, y + 62, world.rng.choice(("NPI ", "npi# ", "Natl Prov ID ")), *facts["from_npi"], size=9)
    if world.chance(0.5):
        sheet.text(60, y + 76, f"dict {person.given[0]}{person.family[0]} / typed {world.clerk.given.lower()}", size=8)


def _salute(world: World, facts: Facts) -> list[Run]:
    ways: tuple[list[Run], ...] = (
        [*facts["to_org"], ", fax ", *facts["to_fax"], " - re consult"],
        ["To: ", *facts["to_org"], " (", *facts["to_fax"], ")"],
        ["Attn scheduling @ ", *facts["to_org"]],
    )
    return world.rng.choice(ways)


def _notes(world: World, facts: Facts) -> list[tuple[str, list[Run]]]:
    pick, patient = world.rng.choice, world.patient
    age = world.date.year - patient.birth_date.year
    before, after = pick(((", DOB ", ","), (", b. ", ","), (" (", ")")))
    who: list[Run] = [*facts["patient"], before, *facts["born"], f"{after} {age} y/o ", *facts["sex"]]
    runs: list[Run] = []
    for i, diagnosis in enumerate(facts.diagnoses(pick(("{name} {code}", "{code} {name}", "{name} ({code})")))):
        runs += [" + " if i else "", *diagnosis]
    notes: list[tuple[str, list[Run]]] = [
        (pick(("Pt", "Pt:", "PT")), who),
        (pick(("C/O", "CC", "Consult for", "Why")), facts["reason"]),
        (pick(("Dx", "DX:", "Imp", "A:")), runs),
        (pick(("Hx", "PMH/Hx", "Also")), facts["notes"]),
        (pick(("Rx", "Meds", "Takes")), [", ".join(world.rng.sample(MEDICINES, 2))]),
        (pick(("PE", "O:", "Exam")), [pick(VITALS)]),
        (pick(("Ins", "Ins.", "Payer")), [*facts["payer"], pick((" ", " #", ", ID ")), *facts["member"]]),
        (pick(("Tel", "Ph (pt)", "Pt #")), facts["phone"]),
    ]
    if world.chance(0.6):
        notes.insert(world.rng.choice((1, 3, 8)), (pick(("When", "Prio", "Timing")), facts["urgency"]))
    notes.append((pick(("Ask", "Req", "Pls")), [*facts["service"], pick((". Send note.", "", " & cc me"))]))
    return notes
