"""A Medicare supplement: insured and policy number, plan letter, a certificate look with centred serif lines."""

from sample_docs import style
from sample_docs.cards import CARD
from sample_docs.layouts.seen import card_wording as wording
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.world import World, numbers, places

MEDIA = "card"
HOUSES = (
    "Great Prairie Life Insurance Company",
    "Old Harbor Mutual",
    "Physicians Guild Insurance Co.",
    "Lone Elm Life",
)


def draw(sheet: Sheet, world: World) -> None:
    """Draw the front and, mostly, the back."""
    pen = style.draw(world.rng, dates="slash long dash", phones="dash parens one", capitals=world.chance(0.5))
    plain = Style(pen.dates, pen.phones)
    pick = world.rng.choice
    house = pick(HOUSES)
    sheet.font = pick(("Liberation Serif", "Gentium", "DejaVu Serif"))
    sheet.ignore("plan_type", "plan_name", "plan_number")
    sheet.page(CARD)
    sheet.box(4, 4, CARD[0] - 8, CARD[1] - 8, weight=1.6, radius=6)
    sheet.text(121, 26, plain.text("payer", house), size=10.5, bold=True, align="center")
    sheet.text(
        121,
        39,
        pick(("Medicare Supplement Insurance", "Medigap Policy", "Medicare Supplement")),
        size=9,
        align="center",
    )
    _identity(sheet, world, pen)
    sheet.text(
        121, 141, pick(("This is not a Medicare card.", "Show with your Medicare card.")), size=7, align="center"
    )
    if world.chance(0.7):
        sheet.page(CARD)
        _back(sheet, world, plain, house)


def _identity(sheet: Sheet, world: World, pen: Style) -> None:
    pick = world.rng.choice
    number = numbers.pattern(world.rng, pick(("##########", "MS9######", "7##-###-###")))
    sheet.text(121, 60, *pen.name("member", world.patient), size=11, align="center")
    sheet.text(121, 69, pick(("Insured", "Policyowner", "Name of insured")), size=6.5, align="center")
    sheet.text(121, 86, pen.text("member_id", number), size=10, align="center")
    sheet.text(121, 95, pick(("Policy Number", "Policy No.", "Certificate number")), size=6.5, align="center")
    start = world.today.replace(year=world.today.year - world.rng.randint(1, 6), day=1)
    sheet.text(60, 114, pen.date("effective_date", start), size=8.5, align="center")
    sheet.text(60, 122, pick(("Policy date", "Effective", "Issue date")), size=6.5, align="center")
    sheet.text(180, 114, pick(("Plan G", "Plan N", "Plan F")), size=8.5, align="center")
    sheet.text(180, 122, "Benefit plan", size=6.5, align="center")


def _back(sheet: Sheet, world: World, pen: Style, house: str) -> None:
    sheet.box(4, 4, CARD[0] - 8, CARD[1] - 8, weight=1.6, radius=6)
    y = sheet.wrap(
        14, 24, 215, "Medicare sends most claims to us by itself. Claims that it does not send go to:", size=7.5
    )
    box = places.po_box(world.rng, places.city(world.rng))
    y = sheet.stack(
        14, y + 2, [[pen.text("claims_address.recipient", house)], *pen.lines("claims_address", box)], size=8
    )
    for i, (label, number) in enumerate(wording.phones(world, pen, 2)):
        sheet.text(14, y + 8 + i * 12, label, ": ", number, size=8)
    sheet.text(
        121, 140, pen.text("website", f"www.{house.split(maxsplit=1)[0].lower()}life.example"), size=7.5, align="center"
    )
