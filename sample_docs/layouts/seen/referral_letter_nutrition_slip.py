"""A dietitian's half-page slip: a dashed frame, a line of laboratory values, sentences to fill, small office facts."""

from sample_docs import style
from sample_docs.layouts.seen.placing import beside, fitted
from sample_docs.layouts.seen.referral_facts import Facts
from sample_docs.layouts.seen.referral_story import signed
from sample_docs.sheet import Sheet
from sample_docs.truth import Run
from sample_docs.world import World
from sample_docs.world.conditions import Condition

DIETS = (
    Condition("Nutrition", (("E66.9", "Obesity, unspecified"), ("R73.03", "Prediabetes")),
        ("Wants to lose weight before starting medicine",), ("",), "Medical nutrition therapy"),
    Condition("Nutrition", (("E11.65", "Type 2 diabetes mellitus with hyperglycemia"),),
        ("Carbohydrate counting and meal planning",), ("",), "Medical nutrition therapy"),
    Condition("Nutrition", (("K90.0", "Celiac disease"),), ("New diagnosis, needs gluten free teaching",), ("",),
        "Initial nutrition assessment"),
    Condition("Nutrition", (("N18.31", "Chronic kidney disease, stage 3a"),),
        ("Low sodium and potassium diet",), ("",), "Renal diet counseling"),
)  # fmt: skip
PRACTICES = ("Green Plate Nutrition", "Harvest Table Dietitians, LLC", "Nourish Well Nutrition Counseling")


def draw(sheet: Sheet, world: World) -> None:
    """Draw the slip."""
    world.condition = world.rng.choice(DIETS)
    pen = style.draw(world.rng, dates="short two_digit slash", phones="dot dash parens")
    facts = Facts(world, pen)
    sheet.font, sheet.size = world.rng.choice(("Lato", "Gentium", "Open Sans")), 10
    sheet.page()
    sheet.trap("half_page", "laboratory_values", "dashed_frame")
    sheet.ignore("referred_to.specialty")
    practice = pen.text("referred_to.organization", world.rng.choice(PRACTICES))
    sheet.text(306, 62, practice, size=16, align="center", color="#2d5a2d")
    words = world.rng.choice(("Physician Referral for Nutrition Services", "MNT Referral", "Dietitian Referral"))
    sheet.text(306, 78, words, bold=True, align="center")
    sheet.text(306, 91, "Fax ", *facts["to_fax"], "   \u2022   Office ", *facts["to_phone"], size=9, align="center")
    y = _patient(sheet, world, facts, 120)
    y = _asked(sheet, world, facts, y + 6)
    _doctor(sheet, world, facts, y + 10)
    _frame(sheet, y + 92)


def _frame(sheet: Sheet, bottom: float) -> None:
    for x in range(34, 578, 8):
        sheet.line(x, 40, x + 4, 40, 0.6)
        sheet.line(x, bottom, x + 4, bottom, 0.6)
    for y in range(40, int(bottom), 8):
        sheet.line(34, y, 34, y + 4, 0.6)
        sheet.line(578, y, 578, y + 4, 0.6)


def _patient(sheet: Sheet, world: World, facts: Facts, y: float) -> float:
    pick, rng = world.rng.choice, world.rng
    beside(sheet, 48, y, pick(("Patient", "Client", "Name")) + ":", facts["patient"], width=270, bold_label=False)
    beside(sheet, 330, y, pick(("Birthdate", "DOB")) + ":", facts["born"], bold_label=False)
    beside(sheet, 470, y, pick(("Date", "Today")) + ":", facts["date"], bold_label=False)
    beside(sheet, 48, y + 18, pick(("Tel", "Phone", "Best #")) + ":", facts["phone"], bold_label=False)
    insurance: list[Run] = [*facts["payer"], pick((" / ", ", ID ", "  #")), *facts["member"]]
    beside(sheet, 200, y + 18, pick(("Ins", "Insurance/ID", "Insurance")) + ":", insurance, width=365, bold_label=False)
    labs = (
        f"Ht 5'{rng.randint(1, 11)}\"    Wt {rng.randint(140, 280)} lb    A1c {rng.randint(5, 9)}.{rng.randint(0, 9)}"
    )
    labs += f"    LDL {rng.randint(80, 190)}    eGFR {rng.randint(40, 95)}    BP {rng.randint(112, 150)}/78"
    sheet.box(46, y + 26, 520, 16, fill="#eef4ea", weight=0)
    sheet.text(50, y + 37, labs, size=9)
    return y + 58


def _asked(sheet: Sheet, world: World, facts: Facts, y: float) -> float:
    pick = world.rng.choice
    label = pick(("Dx code(s): ", "ICD-10 (required by insurance): ", "Diagnosis: "))
    shape = pick(("{code} {name}", "{code} - {name}"))
    for i, runs in enumerate(facts.diagnoses(shape)):
        end = sheet.text(48, y, label if i == 0 else "")
        sheet.text(end if i == 0 else 76, y, *runs, size=fitted(sheet, runs, 562 - end))
        y += 16
    end = sheet.text(48, y, pick(("Please provide: ", "Service: ", "Requested: ")))
    sheet.text(end, y, *facts["service"], bold=True)
    sheet.text(330, y, pick(("No. of visits: ", "Visits: ", "How many visits: ")), *facts["visits"])
    return sheet.wrap(48, y + 17, 510, pick(("Goal / reason: ", "Reason: ", "Purpose: ")), *facts["reason"])


def _doctor(sheet: Sheet, world: World, facts: Facts, y: float) -> None:
    pick = world.rng.choice
    sheet.text(
        48, y + 4, "I certify that nutrition services are medically necessary for this patient.", size=9, italic=True
    )
    signed(sheet, 60, y + 34, facts)
    sheet.line(48, y + 38, 270, y + 38, 0.5)
    sheet.text(48, y + 48, "Signature (MD, DO, NP, PA)", size=7.5)
    sheet.stack(300, y + 24, [
        [pick(("Print name: ", "Referred by: ", "Provider: ")), *facts["from_name"]],
        ["NPI: ", *facts["from_npi"]],
        [*facts["from_org"]],
        ["Ph ", *facts["from_phone"], "   Fx ", *facts["from_fax"]],
    ], leading=14)  # fmt: skip
