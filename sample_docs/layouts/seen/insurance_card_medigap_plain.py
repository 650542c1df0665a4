"""A Medicare supplement's plain paper card: labels, at times with dots, in a column, plan letter, agent."""

from sample_docs import fonts, style
from sample_docs.cards import CARD
from sample_docs.layouts.seen.card_lines import telephones
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.truth import Run, Value
from sample_docs.world import World, numbers, places

MEDIA = "card"
HOUSES = (
    "Bankers Fidelity Life Insurance Company",
    "United American Insurance Company",
    "Mutual of Omaha Insurance Company",
    "Guarantee Trust Life Insurance Company",
    "Heartland National Life Insurance Company",
)
TITLES = ("MEDICARE SUPPLEMENT IDENTIFICATION CARD", "Medicare Supplement Policy", "Policyholder Identification")
LINES = ("Customer Service", "Claims", "Policyholder Service", "Provider inquiries")


def draw(sheet: Sheet, world: World) -> None:
    """Draw the front and, mostly, the back."""
    pen = style.draw(world.rng, dates="slash dash medium", phones="dash one parens", capitals=world.chance(0.5))
    plain = Style(pen.dates, pen.phones)
    house = world.rng.choice(HOUSES)
    sheet.font = world.rng.choice(("Liberation Sans", "Carlito", "Caladea"))
    sheet.ignore("plan_type", "plan_name", "plan_number")
    sheet.page(CARD)
    sheet.box(0, 0, *CARD, weight=0.8)
    sheet.text(10, 19, plain.text("payer", house), size=10.5, bold=True)
    sheet.text(10, 31, world.rng.choice(TITLES), size=7.5)
    sheet.line(10, 37, 233, 37, 1.2)
    leaders = world.chance(0.4)
    y = 54.0
    for label, runs in _lines(world, pen, plain):
        end = sheet.text(10, y, label, size=8)
        if leaders:
            step = fonts.width(".", fonts.font_name(sheet.font), 8)
            sheet.text(end + 2, y, "." * int((110 - end) / step), size=8)
        sheet.text(114, y, *runs, size=9, bold=True)
        y += 14
    sheet.text(10, 140, world.rng.choice(("Present this card together with your Medicare card.",
                                          "Carry this card with your Medicare card.")), size=7)  # fmt: skip
    if world.chance(0.75):
        sheet.page(CARD)
        _back(sheet, world, plain, house)


def _lines(world: World, pen: Style, plain: Style) -> list[tuple[str, list[Run]]]:
    pick = world.rng.choice
    number = numbers.pattern(world.rng, pick(("#########", "U9#######", "00-9######", "9#####-##M")))
    start = world.today.replace(year=world.today.year - world.rng.randint(1, 8), month=world.rng.randint(1, 9), day=1)
    letter = pick("AFGN")
    lines: list[tuple[str, list[Run]]] = [
        (pick(("Insured", "Insured Name:", "Policyholder")), pen.name("member", world.patient)),
        (pick(("Policy Number", "Policy No.:", "Policy/ID Number")), [Value("member_id", number, number)]),
        (pick(("Effective Date", "Policy Date", "Coverage Effective:")), [plain.date("effective_date", start)]),
        (pick(("Plan", "Medicare Supplement Plan", "Benefit Plan")), [pick((f"Plan {letter}", letter))]),
    ]
    if world.chance(0.35):
        born = plain.born("member.birth_date", world.patient)
        lines.insert(1, (pick(("Date of Birth", "Birth Date:")), [born]))
    if world.chance(0.4):
        lines.append(("Agent", [pick(("Lorna Peck", "J. Alvin Straub", "Senior Choice Agency"))]))
    return lines


def _back(sheet: Sheet, world: World, pen: Style, house: str) -> None:
    sheet.box(0, 0, *CARD, weight=0.8)
    sheet.text(10, 18, world.rng.choice(("TO THE PROVIDER", "Notice to Provider:", "Filing claims")), size=8, bold=True)
    y = sheet.wrap(
        10, 29, 223, "File with Medicare first. If the claim does not cross over to us, send the Explanation of "
        "Medicare Benefits with the policy number to the address below.", size=7.5,
    )  # fmt: skip
    box = places.po_box(world.rng, places.city(world.rng))
    recipient = pen.text("claims_address.recipient", house)
    y = sheet.stack(22, y + 6, [[recipient], *pen.lines("claims_address", box)], size=8.5)
    payer = pen.text("payer_id", numbers.pattern(world.rng, "7####"))
    for label, number in telephones(world, pen, world.rng.sample(LINES, 2)):
        sheet.text(10, y + 6, label, world.rng.choice((": ", " - ")), number, size=8)
        y += 11
    if world.chance(0.5):
        sheet.text(10, y + 8, world.rng.choice(("Electronic Payer ID: ", "Payer ID ")), payer, size=8)
