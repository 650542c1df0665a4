"""A diagnostic centre's requisition: the centre on top, check rows of examinations, the ordering clinician below."""

from sample_docs import style
from sample_docs.layouts.seen import cases
from sample_docs.layouts.seen.placing import beside, ticks, under
from sample_docs.layouts.seen.referral_facts import Facts
from sample_docs.sheet import Sheet
from sample_docs.truth import Run
from sample_docs.world import World

STUDIES = (
    "CT head w/o (70450)",
    "MRI lumbar w/o (72148)",
    "X-ray chest 2V (71046)",
    "DEXA axial (77080)",
    "US thyroid (76536)",
    "MRI knee w/o (73721)",
    "CT abd/pelvis w/ (74177)",
    "US renal (76770)",
    "Mammogram screening (77067)",
)
PANELS = (
    "CMP (80053)",
    "BMP (80048)",
    "Urinalysis (81003)",
    "PSA (84153)",
    "Vitamin D (82306)",
    "Ferritin (82728)",
    "PT/INR (85610)",
    "Hepatic panel (80076)",
    "Urine culture (87086)",
)


def draw(sheet: Sheet, world: World) -> None:
    """Draw the requisition."""
    imaging = world.chance(0.6)
    cases.take(world, cases.IMAGING if imaging else cases.LABORATORY)
    pen = style.draw(
        world.rng, dates="short slash two_digit", phones="dot dash parens", surname_first=world.chance(0.5)
    )
    facts = Facts(world, pen)
    sheet.font, sheet.size = world.rng.choice(("Roboto", "Carlito", "Open Sans")), 10
    sheet.page()
    sheet.trap("requisition", "decoy_codes")
    sheet.ignore("service_requested", "referred_to.specialty", "referred_to.address")
    _head(sheet, world, facts, imaging=imaging)
    y = _patient(sheet, world, facts, 118)
    y = _studies(sheet, world, facts, y + 16, imaging=imaging)
    y = _indication(sheet, world, facts, y + 8)
    _orderer(sheet, facts, y + 26)


def _head(sheet: Sheet, world: World, facts: Facts, *, imaging: bool) -> None:
    sheet.box(36, 30, 540, 50, fill="#dfe7ee", weight=0)
    sheet.text(46, 52, *facts["to_org"], size=16, bold=True)
    sheet.text(46, 70, "Scheduling ", *facts["to_phone"], "   |   Fax orders to ", *facts["to_fax"], size=9.5)
    kind = "Imaging" if imaging else "Laboratory"
    title = world.rng.choice(("{} Requisition", "{} Order Form", "Outpatient {} Request")).format(kind)
    sheet.text(36, 102, title, size=14, bold=True)
    sheet.text(576, 102, "Appointment: ____________  Arrive 15 minutes early", size=8.5, align="right")


def _patient(sheet: Sheet, world: World, facts: Facts, y: float) -> float:
    for row in ((("patient", 250), ("born", 120), ("sex", 150)), (("phone", 150), ("payer", 200), ("member", 170))):
        x = 36.0
        for key, width in row:
            under(sheet, x, y + 10, width, facts.label(key), facts[key])
            x += width + 10
        y += 32
    beside(sheet, 36, y + 8, facts.label("date") + ":", facts["date"])
    if world.chance(0.5):
        beside(sheet, 300, y + 8, facts.label("auth") + ":", facts["auth"])
    return y + 10


def _studies(sheet: Sheet, world: World, facts: Facts, y: float, *, imaging: bool) -> float:
    sheet.text(36, y, "Check the examination(s) requested" if imaging else "Tests requested", bold=True)
    options: list[tuple[str, list[Run]]] = [(s, [s]) for s in world.rng.sample(STUDIES if imaging else PANELS, 6)]
    asked = facts.procedures("{name} ({code})")
    y += 18
    for i, runs in enumerate(asked):
        sheet.tick(36 + i * 270, y, "", ticked=True)
        sheet.text(50 + i * 270, y, *runs)
    return ticks(sheet, 36, y + 16, [words for words, _ in options], -1, right=570, size=9)


def _indication(sheet: Sheet, world: World, facts: Facts, y: float) -> float:
    for i, runs in enumerate(
        facts.diagnoses(world.rng.choice(("{code}  {name}", "{name} [{code}]", "{name} - {code}")))
    ):
        label = facts.label("diagnoses") if i == 0 else ""
        sheet.text(36, y, label, bold=True)
        sheet.text(170, y, *runs)
        y += 16
    sheet.text(36, y + 4, facts.label("reason"), bold=True)
    y = sheet.wrap(170, y + 4, 400, *facts["reason"]) + 4
    beside(sheet, 36, y, facts.label("urgency"), facts["urgency"], at=170)
    if world.chance(0.6):
        sheet.text(36, y + 18, facts.label("notes"), bold=True)
        y = sheet.wrap(170, y + 18, 400, *facts["notes"])
    sheet.text(36, y + 20, "Pregnant?  [ ] Yes  [ ] No  [x] N/A        Contrast allergy?  [ ] Yes  [x] No", size=9)
    return y + 24


def _orderer(sheet: Sheet, facts: Facts, y: float) -> None:
    sheet.text(36, y, "Ordering office", bold=True, size=11)
    sheet.line(36, y + 4, 576, y + 4, 1.4)
    under(sheet, 36, y + 26, 220, facts.label("from_name"), facts["from_name"])
    under(sheet, 266, y + 26, 110, facts.label("from_npi"), facts["from_npi"])
    under(sheet, 386, y + 26, 190, "Signature", [])
    under(sheet, 36, y + 58, 220, facts.label("from_org"), facts["from_org"])
    under(sheet, 266, y + 58, 150, facts.label("from_phone"), facts["from_phone"])
    under(sheet, 426, y + 58, 150, facts.label("from_fax"), facts["from_fax"])
    sheet.text(36, y + 86, "[x] Fax report   [ ] Call report   [ ] Send disc with patient", size=9)
