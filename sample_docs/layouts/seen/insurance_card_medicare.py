"""A federal Medicare card: name, Medicare number with dashes, parts and their dates; nothing else."""

from datetime import date

from sample_docs import style
from sample_docs.cards import CARD
from sample_docs.sheet import Sheet
from sample_docs.truth import Value
from sample_docs.world import World, numbers

MEDIA = "card"


def draw(sheet: Sheet, world: World) -> None:
    """Draw the card's front."""
    pen = style.draw(world.rng, dates="dash slash", phones="one", capitals=True)
    sheet.font = "Liberation Sans"
    sheet.page(CARD)
    sheet.box(0, 0, *CARD, radius=8)
    sheet.box(0, 0, CARD[0], 22, fill="#26408b", weight=0)
    payer = Value("payer", "MEDICARE", "Medicare")
    sheet.text(121, 15, payer, " HEALTH INSURANCE", size=11, bold=True, color="#ffffff", align="center")
    sheet.box(0, 22, CARD[0], 5, fill="#c0392b", weight=0)
    sheet.text(14, 42, "Name/Nombre", size=7)
    sheet.text(14, 55, *pen.name("member", world.patient), size=11)
    _number(sheet, world)
    _parts(sheet, world, pen)
    sheet.ignore("plan_type", "plan_name", "effective_date")
    if world.chance(0.4):
        sheet.page(CARD)
        _back(sheet)


def _number(sheet: Sheet, world: World) -> None:
    number = numbers.mbi(world.rng)
    printed = f"{number[:4]}-{number[4:7]}-{number[7:]}"
    sheet.text(14, 74, "Medicare Number/N\u00famero de Medicare", size=7)
    sheet.text(14, 89, Value("medicare.id", printed, printed), size=13, bold=True)
    sheet.note(Value("member_id", printed, printed), 14, 79, 110, 92)


def _parts(sheet: Sheet, world: World, pen: style.Style) -> None:
    born = world.patient.birth_date
    start = date(min(born.year + 65, world.today.year - 1), world.rng.randint(1, 12), 1)
    sheet.text(14, 106, "Entitled to/Con derecho a", size=7)
    sheet.text(233, 106, "Coverage starts/Cobertura empieza", size=6, align="right")
    sheet.text(14, 120, "HOSPITAL (PART A)", size=9.5, bold=True)
    sheet.text(150, 120, pen.date("medicare.part_a_effective_date", start), size=9.5, bold=True)
    if world.chance(0.85):
        sheet.text(14, 134, "MEDICAL  (PART B)", size=9.5, bold=True)
        later = start if world.chance(0.6) else date(start.year, 12, 1)
        sheet.text(150, 134, pen.date("medicare.part_b_effective_date", later), size=9.5, bold=True)


def _back(sheet: Sheet) -> None:
    sheet.box(0, 0, *CARD, radius=8)
    sheet.wrap(
        12,
        30,
        220,
        "You may be asked to show this card when you get health care services. "
        "Keep your number to yourself and share it only with your doctors.",
        size=8,
    )
    sheet.text(12, 110, "Questions about Medicare? Call the number in your handbook.", size=7)
