"""A cardiology group's order: the patient on lines at the left, the office's stamp right, tests in two columns."""

from sample_docs import style
from sample_docs.layouts.seen.placing import beside, fitted
from sample_docs.layouts.seen.referral_facts import Facts
from sample_docs.layouts.seen.referral_story import told
from sample_docs.sheet import Sheet
from sample_docs.truth import Run
from sample_docs.world import World
from sample_docs.world.conditions import Condition

HEARTS = (
    Condition("Cardiology", (("R07.89", "Other chest pain"), ("E78.5", "Hyperlipidemia, unspecified")),
        ("Chest tightness on hills, resolves with rest",), ("Unable to walk on treadmill, left knee.",), "",
        (("78452", "Nuclear stress, chemical"),)),
    Condition("Cardiology", (("I35.0", "Nonrheumatic aortic (valve) stenosis"),),
        ("Known murmur, more short of breath this fall",), ("Last echo 2023 showed moderate stenosis.",), "",
        (("93306", "Echocardiogram, complete"),)),
    Condition("Cardiology", (("R00.2", "Palpitations"), ("R55", "Syncope and collapse")),
        ("Fainted once in church, heart racing spells weekly",), ("EKG enclosed, normal.",), "",
        (("93306", "Echocardiogram, complete"), ("93224", "Holter, 48 hours"))),
    Condition("Cardiology", (("I70.213", "Atherosclerosis with intermittent claudication, bilateral legs"),),
        ("Calf cramps after two blocks, weak pulses",), ("Smokes half a pack.",), "", (("93922", "ABI, both legs"),)),
)  # fmt: skip
TESTS = (
    ("93306", "Echocardiogram, complete"), ("93015", "Treadmill stress test"), ("93351", "Stress echo"),
    ("78452", "Nuclear stress, chemical"), ("93224", "Holter, 48 hours"), ("93270", "Event monitor, 30 days"),
    ("93880", "Carotid duplex"), ("93922", "ABI, both legs"))  # fmt: skip
RULES = ("Bring a list of medicines.", "No caffeine for 24 hours before a stress test.", "Wear shoes for walking.")


def draw(sheet: Sheet, world: World) -> None:
    """Draw the order."""
    world.condition = world.rng.choice(HEARTS)
    pen = style.draw(world.rng, dates="short two_digit slash", phones="dash parens dot")
    facts = Facts(world, pen)
    sheet.font, sheet.size = world.rng.choice(("Lato", "Carlito", "Liberation Serif")), 10.5
    sheet.page()
    sheet.trap("stamp", "tests_to_tick", "right_half_sender")
    sheet.ignore("referred_to.specialty", "service_requested", "notes")
    _head(sheet, world, facts)
    _stamp(sheet, world, facts)
    y = _patient(sheet, world, facts, 124)
    y = _tests(sheet, world, facts, y + 14)
    y = _clinical(sheet, world, facts, y + 14)
    sheet.line(44, y + 30, 300, y + 30, 0.6)
    sheet.text(44, y + 41, "Physician signature", size=8)
    _urgency(sheet, world, facts, y + 28)
    sheet.stack(44, y + 70, [[f"* {rule}"] for rule in RULES], size=9)


def _head(sheet: Sheet, world: World, facts: Facts) -> None:
    sheet.text(44, 54, *facts["to_org"], size=18, bold=True)
    sheet.text(44, 69, *facts["to_address"], size=9)
    words = world.rng.choice(("NON-INVASIVE TESTING & CONSULT ORDER", "Cardiac Testing Order", "HEART REFERRAL"))
    sheet.text(44, 86, words, size=11, bold=True)
    sheet.text(568, 69, "Tel ", *facts["to_phone"], "   Fax ", *facts["to_fax"], size=9, align="right")
    sheet.line(44, 93, 568, 93, 1.5)


def _stamp(sheet: Sheet, world: World, facts: Facts) -> None:
    sheet.box(350, 104, 218, 108, weight=0.5, radius=6)
    head = world.rng.choice(("Referring office (stamp or label)", "FROM", "Ordering physician"))
    sheet.text(356, 115, head, size=7.5)
    address = facts.pen.lines("referring_provider.address", world.referrer.office.address)
    lines = [facts["from_name"], facts["from_org"], *address]
    y = 131.0
    for runs in lines:
        sheet.text(459, y, *runs, size=fitted(sheet, runs, 206, 10), align="center")
        y += 13
    sheet.text(459, y, "Ph ", *facts["from_phone"], "  Fx ", *facts["from_fax"], size=9, align="center")
    sheet.text(459, y + 13, "NPI ", *facts["from_npi"], size=9, align="center")


def _patient(sheet: Sheet, world: World, facts: Facts, y: float) -> float:
    pick = world.rng.choice
    rows: list[tuple[str, list[Run]]] = [
        (pick(("Patient", "Pt name", "Name")), facts["patient"]),
        (pick(("D.O.B.", "Birth date", "DOB")), facts["born"]),
        (pick(("Phone", "Pt phone", "Tel")), facts["phone"]),
        (pick(("Insurance", "Ins. carrier", "Plan")), facts["payer"]),
        (pick(("Policy no.", "ID no.", "Subscriber ID")), facts["member"]),
        (pick(("Auth no.", "Precert #")), facts["auth"] if world.chance(0.4) else [""]),
        (pick(("Date of order", "Today's date", "Date")), facts["date"]),
    ]
    for label, runs in rows:
        beside(sheet, 44, y, label, runs, at=118, width=290, bold_label=False)
        sheet.line(114, y + 3, 334, y + 3, 0.4)
        y += 19
    return y


def _tests(sheet: Sheet, world: World, facts: Facts, y: float) -> float:
    sheet.text(44, y, world.rng.choice(("Tests requested", "PLEASE PERFORM", "Check all that apply")), bold=True)
    wanted = {code: i for i, (code, _) in enumerate(world.condition.procedures)}
    for i, (code, name) in enumerate(TESTS):
        x, row = 44 + i % 2 * 270, y + 18 + i // 2 * 17
        runs: list[Run] = facts.procedures("{name}  {code}")[wanted[code]] if code in wanted else [f"{name}  {code}"]
        sheet.tick(x, row, "", ticked=code in wanted, mark="check")
        sheet.text(x + 15, row, *runs)
    sheet.tick(44, y + 86, "Consultation with cardiologist", ticked=world.chance(0.5), mark="check")
    return y + 100


def _clinical(sheet: Sheet, world: World, facts: Facts, y: float) -> float:
    pick = world.rng.choice
    label = pick(("Dx / ICD-10: ", "Diagnosis: "))
    for runs in facts.diagnoses(pick(("{code} {name}", "{name} {code}"))):
        sheet.text(44, y, label, *runs, size=fitted(sheet, runs, 430))
        y += 17
    label = pick(("Symptoms / reason for test: ", "Reason for test: ", "Indication: "))
    return sheet.wrap(44, y, 520, label, *told(facts), leading=15)


def _urgency(sheet: Sheet, world: World, facts: Facts, y: float) -> None:
    chosen = world.rng.randrange(3)
    for i, (label, word) in enumerate((("Routine", "routine"), ("Urgent", "urgent"), ("STAT", "stat"))):
        run: Run = facts.pen.text("urgency", label, word) if i == chosen else label
        sheet.tick(350 + i * 74, y, run, ticked=i == chosen, mark="check")
