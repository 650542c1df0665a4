"""A rheumatology office's triage sheet: typed answers on a fill-in form, joints and tests to tick, rules."""

from sample_docs import style
from sample_docs.layouts.seen.placing import fitted, ticks
from sample_docs.layouts.seen.referral_facts import Facts
from sample_docs.sheet import Sheet
from sample_docs.truth import Run
from sample_docs.world import World
from sample_docs.world.conditions import Condition

JOINTS = (
    Condition("Rheumatology", (("M05.9", "Rheumatoid arthritis with rheumatoid factor, unspecified"),),
        ("Swollen knuckles and wrists for ten weeks, stiff until noon",), ("On prednisone 10 mg.",), "New consult"),
    Condition("Rheumatology", (("M10.9", "Gout, unspecified"), ("N18.31", "Chronic kidney disease, stage 3a")),
        ("Six gout attacks this year despite allopurinol 300", "Tophi on both elbows, uric acid 9.8"),
        ("No colchicine.",), "New consult"),
    Condition("Rheumatology", (("R76.8", "Other specified abnormal immunological findings in serum"), ("R21",
        "Rash and other nonspecific skin eruption")),
        ("Positive ANA 1:640 with rash and mouth sores",), ("Urine clean.",), "New consult"),
    Condition("Rheumatology", (("M35.3", "Polymyalgia rheumatica"),),
        ("Shoulder and hip girdle pain, better within days on steroids",), ("ESR 71.",), "Transfer of care"),
)  # fmt: skip
WHERE = ("Hands", "Wrists", "Shoulders", "Hips", "Knees", "Feet", "Back", "None")
TESTS = ("ANA", "RF", "CCP", "ESR", "CRP", "Uric acid", "CK", "X-rays")
Line = tuple[str, list[Run], int]


def draw(sheet: Sheet, world: World) -> None:
    """Draw the sheet."""
    world.condition = world.rng.choice(JOINTS)
    pen = style.draw(world.rng, dates="short slash dash medium", phones="parens dash dot")
    facts = Facts(world, pen)
    label_font = world.rng.choice(("Liberation Serif", "Caladea", "Carlito"))
    sheet.font, sheet.size = label_font, 10.5
    sheet.page()
    sheet.trap("two_typefaces", "rules_beside", "joints_ticked")
    sheet.ignore("referred_to.specialty", "notes", "coverage.plan_type")
    _head(sheet, world, facts)
    y = 138.0
    for row in _rows(world, facts):
        y = _line(sheet, y, row)
    y = _picks(sheet, world, y + 4)
    _question(sheet, world, facts, y + 6)
    _doctors(sheet, world)


def _head(sheet: Sheet, world: World, facts: Facts) -> None:
    sheet.text(306, 48, *facts["to_org"], size=18, align="center")
    sheet.text(306, 64, *facts["to_address"], size=9.5, align="center")
    sheet.text(306, 77, "Telephone ", *facts["to_phone"], "   Facsimile ", *facts["to_fax"], size=9.5, align="center")
    title = world.rng.choice(("REFERRAL TRIAGE SHEET", "New Patient Triage Form", "REFERRING OFFICE: PLEASE COMPLETE"))
    sheet.text(306, 100, title, size=12, bold=True, align="center")
    words = "We cannot schedule fibromyalgia, chronic fatigue or a positive ANA alone. Incomplete sheets are returned."
    sheet.text(306, 114, words, size=9, italic=True, align="center")


def _rows(world: World, facts: Facts) -> list[list[Line]]:
    pick = world.rng.choice
    return [
        [(pick(("Patient:", "Patient name:")), facts["patient"], 320), (pick(("DOB:", "Born:")), facts["born"], 190)],
        [(pick(("Tel.", "Patient tel:", "Phone:")), facts["phone"], 190), (pick(("Address:", "Lives at:")),
         facts["address"], 320)],
        [(pick(("Insurance:", "Ins. co.:")), facts["payer"], 300), (pick(("ID:", "Policy:")), facts["member"], 210)],
        [(pick(("Referred by:", "Referring provider:")), facts["from_name"], 300), ("NPI:", facts["from_npi"], 210)],
        [(pick(("Office:", "Practice:")), facts["from_org"], 510)],
        [(pick(("Office tel.", "Tel:")), facts["from_phone"], 170), (pick(("Office fax", "Fax:")), facts["from_fax"],
         170), (pick(("Date:", "Sent on:")), facts["date"], 170)],
    ]  # fmt: skip


def _line(sheet: Sheet, y: float, row: list[Line]) -> float:
    x, labels = 51.0, sheet.font
    for label, runs, width in row:
        end = sheet.text(x, y, label) + 5
        sheet.font = "Liberation Sans"
        sheet.text(end, y, *runs, size=fitted(sheet, runs, x + width - end - 10, 9.5))
        sheet.font = labels
        sheet.line(end - 2, y + 3, x + width - 8, y + 3, 0.5)
        x += width
    return y + 22


def _picks(sheet: Sheet, world: World, y: float) -> float:
    for title, names in (("Joints:", WHERE), ("Tests sent:", TESTS)):
        sheet.text(51, y, title, bold=True)
        x, picked = 122.0, world.rng.sample(names[:-1], 3)
        for name in names:
            x = sheet.tick(x, y, name, ticked=name in picked, size=9.5) + 10
        y += 20
    sheet.text(51, y, "Urgency:", bold=True)
    return y


def _question(sheet: Sheet, world: World, facts: Facts, y: float) -> None:
    i = world.rng.choice((0, 0, 1))
    levels: list[Run] = ["Routine", "Urgent", "Transfer of care"]
    levels[i] = facts.pen.text("urgency", ("Routine", "Urgent")[i], ("routine", "urgent")[i])
    y = ticks(sheet, 122, y - 6, levels, i, right=560, mark="check") + 8
    sheet.text(51, y, world.rng.choice(("Working diagnosis and code", "Diagnosis / ICD-10 code")), bold=True)
    for runs in facts.diagnoses(world.rng.choice(("{name} - {code}", "{code}, {name}"))):
        y += 16
        sheet.text(63, y, *runs, font="Liberation Sans", size=9.5)
    sheet.text(51, y + 24, world.rng.choice(("Question for us", "Reason for referral", "Why now?")), bold=True)
    sheet.text(63, y + 40, *facts["reason"], font="Liberation Sans", size=9.5)
    sheet.text(
        51, y + 72, "Reviewed by ________   Accept [ ]   Decline [ ]   Slot: 2 wk [ ]  6 wk [ ]  next [ ]", size=9.5
    )


def _doctors(sheet: Sheet, world: World) -> None:
    sheet.line(51, 738, 561, 738, 0.5)
    names = [f"{p.given} {p.family}, MD" for p in (world.colleague.person, world.clerk, world.specialist.person)]
    sheet.text(306, 752, "  |  ".join(names), size=9, align="center")
