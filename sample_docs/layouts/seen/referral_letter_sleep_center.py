"""A sleep centre's order form: numbered reverse bands, studies with codes to tick, signs in three columns."""

from sample_docs import style
from sample_docs.layouts.seen.placing import beside, fitted
from sample_docs.layouts.seen.referral_facts import Facts
from sample_docs.layouts.seen.referral_story import signed, told
from sample_docs.sheet import Sheet
from sample_docs.truth import Run
from sample_docs.world import World
from sample_docs.world.conditions import Condition

SLEEP = (
    Condition("Sleep Medicine", (("G47.33", "Obstructive sleep apnea (adult) (pediatric)"),),
        ("Loud snoring with pauses seen by the spouse, sleepy at the wheel",), ("BMI 34. Neck 17 inches.",), "",
        (("95810", "Polysomnogram, attended"),)),
    Condition("Sleep Medicine", (("G47.10", "Hypersomnia, unspecified"), ("R06.83", "Snoring")),
        ("Naps daily, morning headaches, wakes gasping",), ("Takes zolpidem twice a week.",), "",
        (("95806", "Home sleep apnea test"),)),
    Condition("Sleep Medicine", (("G47.33", "Obstructive sleep apnea (adult) (pediatric)"),),
        ("On CPAP since 2014, machine is worn out",), ("Full face mask.",), "", (("95811", "Titration with PAP"),)),
)  # fmt: skip
STUDIES = (("95810", "Polysomnogram, attended"), ("95811", "Titration with PAP"), ("95806", "Home sleep apnea test"),
           ("95805", "Nap study, day after"), ("", "Sleep physician consultation"))  # fmt: skip
SIGNS = ("Snoring", "Witnessed apnea", "Sleepiness", "Insomnia", "Restless legs", "Headache", "Obesity", "GERD", "CHF")
CENTERS = ("Quiet Harbor Sleep Center", "Night Owl Sleep Diagnostics", "Sandman Valley Sleep Lab")


def draw(sheet: Sheet, world: World) -> None:
    """Draw the form."""
    world.condition = world.rng.choice(SLEEP)
    pen = style.draw(world.rng, dates="slash short dash", phones="parens dot dash", surname_first=world.chance(0.5))
    facts = Facts(world, pen)
    sheet.font, sheet.size = world.rng.choice(("Liberation Sans", "Roboto Condensed", "Lato")), 10
    sheet.page()
    sheet.trap("reverse_bands", "several_ticks", "signs_to_tick")
    sheet.ignore("referred_to.specialty", "notes", "service_requested", "procedures", "urgency")
    y = _head(sheet, world, facts)
    bands = world.rng.choice(("{}.  {}", "SECTION {} - {}", "{} | {}"))
    titles = ("PATIENT", "STUDY REQUESTED", "SIGNS AND SYMPTOMS", "DIAGNOSIS", "REFERRING CLINICIAN")
    parts = (_patient, _studies, _signs, _diagnosis, _clinician)
    for i, (title, part) in enumerate(zip(titles, parts, strict=True), 1):
        sheet.box(40, y, 532, 15, fill="#4a4a4a", weight=0)
        sheet.text(46, y + 11, bands.format(i, title), size=9, bold=True, color="#ffffff")
        y = part(sheet, world, facts, y + 31)


def _head(sheet: Sheet, world: World, facts: Facts) -> float:
    center = facts.pen.text("referred_to.organization", world.rng.choice(CENTERS))
    sheet.text(40, 50, center, size=18, bold=True)
    sheet.text(40, 64, "Rest easy. An accredited facility.", size=8.5, italic=True)
    words = world.rng.choice(("Sleep Study Order", "SLEEP REFERRAL", "Referral for Sleep Testing"))
    sheet.text(572, 44, words, size=13, align="right")
    sheet.text(572, 58, "Scheduling ", *facts["to_phone"], size=9, align="right")
    sheet.text(572, 70, "Fax order and office note to ", *facts["to_fax"], size=9, align="right")
    return 82.0


def _patient(sheet: Sheet, world: World, facts: Facts, y: float) -> float:
    pick = world.rng.choice
    who = "Last, First:" if facts.pen.surname_first else pick(("Patient:", "Name:"))
    grid: list[list[tuple[str, list[Run], float, float]]] = [
        [(who, facts["patient"], 46, 250), ("DOB:", facts["born"], 310, 110),
         (pick(("M/F:", "Sex:")), facts["sex"], 440, 120)],
        [(pick(("Home address:", "Address:")), facts["address"], 46, 510)],
        [(pick(("Cell:", "Phone (cell):", "Best phone:")), facts["phone"], 46, 180), ("Work:", [""], 230, 70),
         (pick(("Ht / Wt:", "Height/Weight:")), [f"5'{world.rng.randint(4, 11)}\" / {world.rng.randint(150, 290)} lb"],
          310, 240)],
        [(pick(("Insurance:", "Primary ins.:")), facts["payer"], 46, 250), (pick(("ID #:", "Member #:")),
         facts["member"], 310, 130), ("Grp:", facts["group"] or [""], 450, 115)],
    ]  # fmt: skip
    for row in grid:
        for label, runs, x, width in row:
            beside(sheet, x, y, label, runs, width=width, bold_label=False)
            sheet.line(x, y + 3, x + width, y + 3, 0.3)
        y += 18
    return y - 6


def _studies(sheet: Sheet, world: World, facts: Facts, y: float) -> float:
    wanted = world.condition.procedures[0][0]
    for i, (code, name) in enumerate(STUDIES):
        x, row = (50.0, 310.0)[i % 2], y + i // 2 * 16
        ticked = code == wanted
        sheet.tick(x, row, "", ticked=ticked)
        runs: list[Run] = facts.procedures("{name} ({code})")[0] if ticked else [name, f" ({code})" if code else ""]
        sheet.text(x + 14, row, *runs)
    return y + 40


def _signs(sheet: Sheet, world: World, _: Facts, y: float) -> float:
    chosen = world.rng.sample(SIGNS, 4)
    for i, name in enumerate(SIGNS):
        sheet.tick(50 + i % 3 * 172, y + i // 3 * 15, name, ticked=name in chosen, mark="check", size=9.5)
    sheet.text(50, y + 48, f"Epworth score: {world.rng.randint(9, 20)} / 24")
    sheet.text(222, y + 48, "Neck: ____ in")
    return y + 56


def _diagnosis(sheet: Sheet, world: World, facts: Facts, y: float) -> float:
    for runs in facts.diagnoses(world.rng.choice(("{code}  {name}", "{name} - {code}"))):
        sheet.text(50, y, "ICD-10:  ", *runs, size=fitted(sheet, runs, 440))
        y += 16
    label = world.rng.choice(("Reason for study:", "Clinical history:", "Indication:"))
    y = sheet.wrap(50, y, 510, label, " ", *told(facts))
    return y - 2


def _clinician(sheet: Sheet, world: World, facts: Facts, y: float) -> float:
    office = [*facts["from_org"], ", ", *facts["from_address"]]
    beside(sheet, 46, y, world.rng.choice(("Ordered by:", "Name (print):", "Provider:")), facts["from_name"], width=280)
    beside(sheet, 340, y, "NPI:", facts["from_npi"])
    beside(sheet, 46, y + 18, world.rng.choice(("Office:", "Practice:")), office, width=515)
    beside(sheet, 46, y + 36, "Ph:", facts["from_phone"])
    beside(sheet, 200, y + 36, "Fax results to:", facts["from_fax"])
    beside(sheet, 400, y + 36, "Date:", facts["date"])
    sheet.text(46, y + 66, "Signature (no stamps)", size=8.5)
    signed(sheet, 150, y + 64, facts)
    sheet.line(140, y + 68, 380, y + 68, 0.5)
    return y + 80
