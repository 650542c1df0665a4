"""Medicare as some older cards print it: English only, sex beside the number, parts and dates in columns."""

from datetime import date

from sample_docs import style
from sample_docs.cards import CARD
from sample_docs.sheet import Sheet
from sample_docs.truth import Run, Value
from sample_docs.world import World, numbers

MEDIA = "card"


def draw(sheet: Sheet, world: World) -> None:
    """Draw the card's front, sometimes its back."""
    pen = style.draw(world.rng, dates="dash slash medium", phones="one", capitals=True)
    sheet.font = world.rng.choice(("Liberation Serif", "DejaVu Sans Condensed"))
    sheet.page(CARD)
    sheet.box(0, 0, *CARD, radius=8)
    sheet.box(0, 129, CARD[0], 3, fill="#b22234", weight=0)
    _title(sheet, world)
    _person(sheet, world, pen)
    _parts(sheet, world, pen)
    sheet.ignore("plan_type", "plan_name", "effective_date")
    if world.chance(0.5):
        sheet.page(CARD)
        _back(sheet)


def _title(sheet: Sheet, world: World) -> None:
    payer = Value("payer", "MEDICARE", "Medicare")
    if world.chance(0.25):
        sheet.text(44, 15, "RAILROAD RETIREMENT BOARD", size=7.5)
        sheet.trap("railroad")
    sheet.disc(24, 22, 13, "#26408b")
    sheet.text(44, 28, payer, world.rng.choice(("  HEALTH INSURANCE", "  Health Insurance Card")), size=11.5, bold=True)
    sheet.line(44, 33, 233, 33, 1)


def _person(sheet: Sheet, world: World, pen: style.Style) -> None:
    number, patient = numbers.mbi(world.rng), world.patient
    printed = f"{number[:4]}-{number[4:7]}-{number[7:]}" if world.chance(0.6) else number
    sheet.text(14, 46, world.rng.choice(("NAME OF BENEFICIARY", "BENEFICIARY")), size=7)
    sheet.text(14, 58, *pen.name("member", patient), size=11)
    sheet.text(14, 71, world.rng.choice(("MEDICARE NUMBER", "MEDICARE NO.")), size=7)
    end = sheet.text(14, 84, Value("medicare.id", printed, printed), size=12)
    sheet.note(Value("member_id", printed, printed), 14, 75, end, 87)
    if world.chance(0.6):
        sheet.text(170, 71, "SEX", size=7)
        sheet.text(170, 84, pen.text("member.sex", patient.sex.upper(), patient.sex), size=10)


def _parts(sheet: Sheet, world: World, pen: style.Style) -> None:
    start = date(min(world.patient.birth_date.year + 65, world.today.year - 1), world.rng.randint(1, 12), 1)
    sheet.text(14, 97, world.rng.choice(("IS ENTITLED TO", "COVERAGE")), size=7)
    sheet.text(140, 97, world.rng.choice(("EFFECTIVE DATE", "BEGINS")), size=7)
    parts: list[tuple[str, Run]] = [
        (
            world.rng.choice(("HOSPITAL INSURANCE (PART A)", "PART A  HOSPITAL")),
            pen.date("medicare.part_a_effective_date", start),
        )
    ]
    if world.chance(0.85):
        later = start if world.chance(0.5) else date(start.year + 1, 7, 1)
        medical = world.rng.choice(("MEDICAL INSURANCE (PART B)", "PART B  MEDICAL"))
        parts.append((medical, pen.date("medicare.part_b_effective_date", later)))
    for i, (label, run) in enumerate(parts):
        sheet.text(14, 109 + i * 13, label, size=8)
        sheet.text(150, 109 + i * 13, run, size=9)
    sheet.text(14, 146, "SIGN HERE  ______________________________", size=7)


def _back(sheet: Sheet) -> None:
    sheet.box(0, 0, *CARD, radius=8)
    lines = (
        "1. Carry this card when you are away from home.",
        "2. Your card is good wherever you live in the United States.",
        "3. Guard it as you guard a bank card.",
    )
    for i, line in enumerate(lines):
        sheet.text(12, 40 + i * 16, line, size=8)
    sheet.text(12, 120, "If found, drop in the nearest mail box.", size=7)
