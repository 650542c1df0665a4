"""A vision plan's card: values on rules with captions under them, costs in a sentence, a dark left third."""

from sample_docs import style
from sample_docs.cards import CARD
from sample_docs.layouts.seen import card_wording as wording
from sample_docs.layouts.seen.card_lines import telephones
from sample_docs.layouts.seen.placing import under
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.world import World, numbers, payers, places

MEDIA = "card"
HOUSES = ("VSP Vision Care", "EyeMed", "Davis Vision", "Superior Vision", "Avesis", "Spectera")
NETWORKS = ("Choice", "Insight", "Select", "National", "Signature")


def draw(sheet: Sheet, world: World) -> None:
    """Draw the front and, now and then, the back."""
    pen = style.draw(world.rng, dates="slash two_digit day_first", phones="dash dot one", capitals=world.chance(0.35))
    plain = Style(pen.dates, pen.phones)
    sheet.font = world.rng.choice(("Open Sans", "Roboto", "DejaVu Sans Condensed"))
    sheet.ignore("plan_type", "plan_name", "group_name", "employer")
    house = world.rng.choice(HOUSES)
    sheet.page(CARD)
    sheet.box(0, 0, *CARD, weight=0.8)
    _panel(sheet, world, plain, house)
    _identity(sheet, world, pen, plain)
    _costs(sheet, world, plain)
    if world.chance(0.55):
        sheet.page(CARD)
        _back(sheet, world, plain, house)


def _panel(sheet: Sheet, world: World, pen: Style, house: str) -> None:
    dark = world.rng.choice(("#0b4f6c", "#5b2a86", "#1f1f1f"))
    sheet.box(0, 0, 78, CARD[1], fill=dark, weight=0)
    sheet.disc(39, 30, 14, "#ffffff")
    sheet.disc(39, 30, 6, dark)
    words = house.split(" ", 1)
    if len(words) == 1:
        sheet.text(39, 64, pen.text("payer", house), size=13, bold=True, color="#ffffff", align="center")
    else:
        sheet.text(39, 64, pen.text("payer", house), size=8.6, bold=True, color="#ffffff", align="center")
    sheet.text(39, 78, f"{world.rng.choice(NETWORKS)} network", size=7, color="#ffffff", align="center")
    ask = world.rng.choice(("Members", "Customer care", "Eye doctors call", "Help"))
    label, number = telephones(world, pen, [ask])[0]
    sheet.text(39, 126, label, size=7, color="#ffffff", align="center")
    sheet.text(39, 137, number, size=8, color="#ffffff", align="center")


def _identity(sheet: Sheet, world: World, pen: Style, plain: Style) -> None:
    pick = world.rng.choice
    identity = numbers.pattern(world.rng, pick(("88######", "#########", "9###-####-#", "V########-00")))
    name = pick(("Member", "Primary member's name", "Insured member", "Name"))
    under(sheet, 88, 22, 146, name, pen.name("member", world.patient), size=11, caption=6)
    number = [plain.text("member_id", identity)]
    under(sheet, 88, 47, 84, pick(("Member ID", "ID number", "Last 4 or ID", "Identification")), number, size=10)
    group = [plain.text("group_number", numbers.pattern(world.rng, pick(("########", "100####", "3#####-1001"))))]
    under(sheet, 178, 47, 56, pick(("Group", "Group No.", "Client")), group, size=9)
    start = world.today.replace(year=world.today.year - world.rng.randint(0, 2), month=1, day=1)
    under(sheet, 88, 72, 66, pick(("Effective", "Plan start", "In force from")), [plain.date("effective_date", start)],
          size=9)  # fmt: skip
    if world.chance(0.6):
        sponsor = [plain.text("group_name", pick(payers.EMPLOYERS))]
        under(sheet, 160, 72, 74, pick(("Sponsor", "Through", "Plan sponsor")), sponsor, size=9)


def _costs(sheet: Sheet, world: World, pen: Style) -> None:
    pick = world.rng.choice
    exam, lenses = (
        pen.text("copays[0].benefit", pick(("eye exam", "exam", "WellVision exam"))),
        pick(("lenses", "prescription glasses", "materials")),
    )
    first = wording.dollars(pen, "copays[0].amount", pick((0, 10, 15)))
    second = wording.dollars(pen, "copays[1].amount", pick((20, 25, 30)))
    runs = (
        pick(("In network you pay ", "Your cost: ", "Copays are ")), first, pick((" for your ", " toward one ")), exam,
        " and ", second, " for ", pen.text("copays[1].benefit", lenses), f", every {pick((12, 24))} months. ",
        f"Frames up to ${pick((130, 150, 180))} allowed; 20% off the rest.",
    )  # fmt: skip
    sheet.wrap(88, 100, 148, *runs, size=8)
    sheet.text(234, 147, "No card is needed for service.", size=6, italic=True, align="right")


def _back(sheet: Sheet, world: World, pen: Style, house: str) -> None:
    sheet.box(0, 0, *CARD, weight=0.8)
    y = sheet.wrap(
        12, 20, 218, "Eye doctors: get an authorization number online before you see the patient. Medical eye care is "
        "billed to the patient's health plan, not to us.", size=7.5,
    )  # fmt: skip
    box = places.po_box(world.rng, places.city(world.rng))
    title = world.rng.choice(("Out-of-network claims: ", "Mail reimbursement requests to ", "Paper claims go to "))
    y = sheet.wrap(12, y + 8, 218, title, pen.text("claims_address.recipient", f"{house} Claims Department"), ", ",
                   *pen.one_line("claims_address", box), ".", size=8)  # fmt: skip
    site = "".join(c for c in house.lower() if c.isalpha())
    sheet.text(
        12, y + 10, world.rng.choice(("Find a doctor at ", "See ")), pen.text("website", f"{site}.example"), size=8
    )
