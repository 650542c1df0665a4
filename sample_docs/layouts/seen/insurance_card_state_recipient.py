"""A state programme's plastic card: raised fixed-pitch lines with one caption, a card count, a stripe behind."""

from sample_docs import style
from sample_docs.cards import CARD
from sample_docs.layouts.seen import card_wording as wording
from sample_docs.layouts.seen.card_lines import telephones
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.truth import Run, Value
from sample_docs.world import World, places
from sample_docs.world.payers import Coverage, Payer

MEDIA = "card"
PROGRAMMES = (
    Payer("SoonerCare", (("", ""),), "B########", "", "", "610589", "OKPROD", "", ""),
    Payer("Nevada Medicaid", (("", ""),), "000########", "", "", "025151", "NVM", "", ""),
    Payer("Arkansas Medicaid", (("", ""),), "9########1", "", "", "025151", "DRARPROD", "", ""),
    Payer("West Virginia Medicaid", (("", ""),), "00#########", "", "", "610164", "DRWVPROD", "", ""),
    Payer("Wyoming Medicaid", (("", ""),), "0000######", "", "", "014293", "WYM", "WYMED", ""),
)
LINES = ("Member help", "Provider eligibility line", "Pharmacy help desk", "Report fraud", "Rides", "Nurse line")
NUMBER = ("RECIPIENT ID", "Member ID", "ID #", "MEDICAID NUMBER", "CLIENT NO.")


def draw(sheet: Sheet, world: World) -> None:
    """Draw the front and, mostly, the back."""
    pen = style.draw(world.rng, dates="slash dash two_digit", phones="one dash parens", capitals=True,
                     surname_first=world.chance(0.6))  # fmt: skip
    plain, coverage = Style(pen.dates, pen.phones), world.coverage_from(PROGRAMMES)
    sheet.font = world.rng.choice(("Liberation Sans", "Lato", "Gentium"))
    sheet.ignore("medicaid_id", "plan_type", "plan_name", "effective_date")
    sheet.page(CARD)
    sheet.box(0, 0, *CARD, radius=9, fill="#f6f2e4")
    sheet.text(232, 24, plain.text("payer", coverage.payer.name), size=16, bold=True, align="right", color="#7a2b1d")
    slogan = world.rng.choice(("Department of Human Services", "Health Care Authority", "Health Care Benefits"))
    sheet.text(232, 35, slogan, size=7.5, align="right", italic=True)
    sheet.line(0, 42, CARD[0], 42, 2)
    _raised(sheet, world, pen, coverage)
    if world.chance(0.75):
        sheet.page(CARD)
        _back(sheet, world, plain, coverage)


def _raised(sheet: Sheet, world: World, pen: Style, coverage: Coverage) -> None:
    pick, member = world.rng.choice, coverage.member
    number = coverage.member_id
    spaced = f"{number[:4]} {number[4:8]} {number[8:]}".strip() if world.chance(0.3) else number
    name: list[Run] = pen.name("member", member)
    sex = pen.text("member.sex", member.sex[0], member.sex)
    rows: list[list[Run]] = [
        [Value("member_id", spaced, number)],
        name,
        [pen.born("member.birth_date", member), "   ", sex, f"   CARD {world.rng.randint(0, 3):02d}"],
    ]
    sheet.text(16, 62, pick(NUMBER), size=6)
    for i, runs in enumerate(rows):
        sheet.text(16, (76, 100, 118)[i], *runs, font="Liberation Mono", size=12 if i == 0 else 9.5, bold=True)
    words = ("Keep this card even if your benefits end.", "Not transferable. Show with photo identification.")
    sheet.text(16, 144, pick(words), size=6.5)


def _back(sheet: Sheet, world: World, pen: Style, coverage: Coverage) -> None:
    sheet.box(0, 0, *CARD, radius=9)
    sheet.box(0, 12, CARD[0], 24, fill="#222222", weight=0)
    y = sheet.wrap(12, 48, 219, "PROVIDERS: Having this card is no proof of eligibility. Check before each visit, and "
                   "bill any other insurance first.", size=7)  # fmt: skip
    for i, (label, number) in enumerate(telephones(world, pen, world.rng.sample(LINES, 3))):
        sheet.text(12, y + 5 + i * 10.5, label, size=7.5)
        sheet.text(231, y + 5 + i * 10.5, number, size=7.5, align="right")
    x, y = 12.0, y + 42
    for runs in wording.drug_numbers(world, pen, coverage.payer, ("BIN ", "PCN ", "GROUP ")):
        x = sheet.text(x, y, *runs, size=8, bold=True) + 12
    box = places.po_box(world.rng, places.city(world.rng))
    place = pen.one_line("claims_address", box)
    sheet.text(12, y + 14, world.rng.choice(("Paper claims: ", "Mail claims: ")), *place, size=7.2)
    sheet.text(12, 147, "Found this card? Drop it in any mailbox.", size=6.2, italic=True)
