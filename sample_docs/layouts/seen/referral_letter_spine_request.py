"""A spine, pain or sleep group's form for other offices: right-aligned labels, ruled thirds, what was tried before."""

from sample_docs import style
from sample_docs.layouts.seen.placing import fitted, ticks
from sample_docs.layouts.seen.referral_facts import Facts
from sample_docs.sheet import Sheet
from sample_docs.truth import Run
from sample_docs.world import World
from sample_docs.world.conditions import CONDITIONS, Condition

SPINE = (
    Condition("Neurosurgery", (("M48.062", "Spinal stenosis, lumbar region with neurogenic claudication"),
        ("M43.16", "Spondylolisthesis, lumbar region")),
        ("Leg pain after walking one block, relieved by sitting, stenosis at L4-5 on MRI",), ("No red flags.",),
        "Surgical opinion"),
    Condition("Pain Management", (("M54.12", "Radiculopathy, cervical region"), ("G89.29", "Other chronic pain")),
        ("Neck pain into the right arm, asks about an epidural injection",
         "Chronic neck pain, opioid taper in progress"),
        ("Takes a blood thinner.", "Urine screen attached."), "Injection evaluation"),
    Condition("Pain Management", (("M79.7", "Fibromyalgia"),), ("Widespread pain, medications not tolerated",),
        ("Sleeps poorly.",), "Consultation"),
)  # fmt: skip
TRIED = ("Physical therapy", "NSAIDs", "Injections", "Chiropractic", "Surgery", "Bracing", "Weight loss", "CPAP")
SLEEP = tuple(c for c in CONDITIONS if c.specialty == "Sleep Medicine")
Rows = list[tuple[str, list[Run]]]


def draw(sheet: Sheet, world: World) -> None:
    """Draw the form."""
    world.condition = world.rng.choice((*SPINE, *SLEEP))
    pen = style.draw(
        world.rng, dates="slash short dash two_digit", phones="dot dash parens", surname_first=world.chance(0.3)
    )
    facts = Facts(world, pen)
    sheet.font, sheet.size = world.rng.choice(("Liberation Sans", "Open Sans", "Gentium", "Carlito")), 10
    sheet.page()
    sheet.trap("right_aligned_labels", "several_ticks")
    sheet.ignore("referred_to.specialty", "notes")
    y = _head(sheet, world, facts)
    for title, rows in _blocks(world, facts):
        y = _block(sheet, y, title, rows)
    y = _tried(sheet, world, facts, y + 14)
    sheet.text(180, y + 20, "X", size=9)
    sheet.line(190, y + 22, 430, y + 22, 0.5)
    sheet.text(190, y + 32, "Signature of referring provider", size=7.5)
    fine = "This fax may hold protected health information. If received in error, call the sender and destroy it."
    sheet.text(306, 764, fine, size=7.5, align="center")


def _head(sheet: Sheet, world: World, facts: Facts) -> float:
    sheet.box(0, 0, 612, 14, fill="#555555", weight=0)
    sheet.text(48, 48, *facts["to_org"], size=17, bold=True)
    address = facts.pen.one_line("referred_to.address", world.specialist.office.address)
    sheet.text(48, 62, *address, size=9)
    sheet.text(
        564,
        48,
        world.rng.choice(("Referral Form", "REQUEST FOR CONSULTATION", "Refer a Patient")),
        size=12,
        align="right",
    )
    sheet.text(564, 62, "Ph ", *facts["to_phone"], "  |  Fax ", *facts["to_fax"], size=9, align="right")
    return 80.0


def _blocks(world: World, facts: Facts) -> list[tuple[str, Rows]]:
    pick = world.rng.choice
    doctor: list[Run] = facts["to_name"] if world.chance(0.5) else ["First available"]
    diagnoses = facts.diagnoses(pick(("{code} {name}", "{name} | {code}", "{name} - {code}")))
    patient: Rows = [
        (pick(("Name", "Patient name", "Patient")), facts["patient"]),
        (pick(("Date of birth", "DOB")), facts["born"]),
        (pick(("Cell phone", "Phone", "Daytime phone")), facts["phone"]),
        (pick(("Email", "E-mail")), facts["email"] if world.chance(0.5) else [""]),
        (pick(("Insurance", "Insurance carrier")), facts["payer"]),
        (pick(("Insurance ID", "Policy number", "Member ID")), facts["member"]),
        (pick(("Claim # (if injury)", "Adjuster")), [""]),
    ]
    sender: Rows = [
        (pick(("Referring provider", "Provider", "Referred by")), facts["from_name"]),
        (pick(("NPI", "NPI number")), facts["from_npi"]),
        (pick(("Practice", "Office")), facts["from_org"]),
        (pick(("Phone", "Office phone")), facts["from_phone"]),
        (pick(("Fax", "Office fax")), facts["from_fax"]),
        (pick(("Date", "Date of referral", "Referral date")), facts["date"]),
    ]
    request: Rows = [(pick(("Requested provider", "Preferred physician", "Doctor requested")), doctor)]
    words = pick(("Diagnosis", "Diagnosis (ICD-10)", "ICD-10"))
    request += [(words if i == 0 else "", runs) for i, runs in enumerate(diagnoses)]
    request += [(pick(("Reason for referral", "Symptoms / reason", "Chief complaint")), facts["reason"])]
    request += [(pick(("Requesting", "Service", "Service requested")), facts["service"])]
    blocks = [("Patient", patient), ("Referring office", sender), ("Request", request)]
    return blocks if world.chance(0.5) else [blocks[1], blocks[0], blocks[2]]


def _block(sheet: Sheet, y: float, title: str, rows: Rows) -> float:
    sheet.text(48, y + 14, title, size=11.5, bold=True)
    sheet.line(48, y + 18, 564, y + 18, 1)
    y += 32
    for label, runs in rows:
        sheet.text(172, y, label, align="right", size=9, color="#333333")
        sheet.text(182, y, *runs, size=fitted(sheet, runs, 380))
        y += 16
    return y - 6


def _tried(sheet: Sheet, world: World, facts: Facts, y: float) -> float:
    sheet.text(172, y, world.rng.choice(("Tried so far", "Prior treatment")), align="right", size=9, color="#333333")
    x, tried = 182.0, world.rng.sample(TRIED, 3)
    for name in TRIED[:5]:
        x = sheet.tick(x, y, name, ticked=name in tried, size=9) + 12
    sheet.text(172, y + 18, "Priority", align="right", size=9, color="#333333")
    levels: list[Run] = ["Routine", "Urgent", "ASAP"]
    i = world.rng.randrange(3)
    levels[i] = facts.pen.text("urgency", str(levels[i]), str(levels[i]).lower())
    return ticks(sheet, 182, y + 18, levels, i, right=560, size=9)
