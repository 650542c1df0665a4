"""A state's own Medicaid card: a long number with its caption under it or beside it, no plan."""

from sample_docs import style
from sample_docs.cards import CARD
from sample_docs.layouts.seen import card_wording as wording
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.world import World
from sample_docs.world.payers import Coverage

MEDIA = "card"


def draw(sheet: Sheet, world: World) -> None:
    """Draw the front and, mostly, the back."""
    pen = style.draw(world.rng, dates="slash dash two_digit", phones="one dash", capitals=True)
    plain = Style(pen.dates, pen.phones)
    coverage = world.coverage_from(wording.STATES)
    sheet.font = world.rng.choice(("Liberation Sans", "DejaVu Sans", "Roboto Condensed"))
    sheet.ignore("medicaid_id", "plan_type", "plan_name", "effective_date")
    sheet.page(CARD)
    sheet.box(0, 0, *CARD, radius=8)
    sheet.box(0, 0, CARD[0], 34, fill="#d9e4f2", weight=0)
    sheet.text(14, 18, plain.text("payer", coverage.payer.name), size=13, bold=True, color="#113366")
    sheet.text(14, 29, world.rng.choice(("Benefits Card", "ID Card", "Services Card")), size=8)
    _identity(sheet, world, pen, coverage)
    if world.chance(0.7):
        sheet.page(CARD)
        _back(sheet, world, plain, coverage)


def _identity(sheet: Sheet, world: World, pen: Style, coverage: Coverage) -> None:
    pick, member = world.rng.choice, coverage.member
    number = wording.member_id(coverage)
    if world.chance(0.5):
        sheet.text(14, 62, number, size=14, bold=True)
        sheet.text(14, 71, pick(("ID No.", "Recipient ID", "Client ID", "Beneficiary ID")), size=6.5)
        sheet.text(14, 94, *pen.name("member", member), size=11)
    else:
        sheet.text(14, 56, *pen.name("member", member), size=11)
        sheet.text(14, 76, pick(("Member ID: ", "Medicaid ID: ", "DCN ", "Services ID ")), number, size=10.5)
    if world.chance(0.8):
        born = pen.born("member.birth_date", member)
        sheet.text(14, 112, pick(("Birthdate ", "DOB ", "Date of Birth: ")), born, size=8.5)
    if world.chance(0.6):
        shown = member.sex[0].upper() if world.chance(0.6) else member.sex.capitalize()
        sex = pen.text("member.sex", shown, member.sex)
        sheet.text(130, 112, pick(("Sex ", "Gender: ", "Sex: ")), sex, size=8.5)
    issued = Style("slash", "dash").date("x", world.past_day(900, 100)).shown
    sheet.text(14, 140, pick(("Issued ", "Card issued on ", "Issue Date: ")), issued, size=7)


def _back(sheet: Sheet, world: World, pen: Style, coverage: Coverage) -> None:
    sheet.box(0, 0, *CARD, radius=8)
    sheet.box(0, 10, CARD[0], 22, fill="#333333", weight=0)
    text = "This card does not prove that you are covered today. Providers must check before each service."
    y = sheet.wrap(12, 48, 218, text, size=7.5)
    labels = world.rng.choice((("Rx BIN ", "PCN ", "Group "), ("BIN: ", "PCN: ", "Grp: ")))
    drugs = wording.drug_numbers(world, pen, coverage.payer, labels)
    x = 12.0
    for runs in drugs:
        x = sheet.text(x, y + 6, *runs, size=8) + 10
    for i, (label, number) in enumerate(wording.phones(world, pen, 3)):
        sheet.text(12, y + 24 + i * 12, number, size=8)
        sheet.text(90, y + 24 + i * 12, label, size=8)
