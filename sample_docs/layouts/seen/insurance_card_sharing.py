"""A health care sharing ministry's card: not insurance, a household with roles, a household portion, prose behind."""

from sample_docs import style
from sample_docs.cards import CARD
from sample_docs.layouts.seen.card_lines import telephones
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.truth import Run
from sample_docs.world import World, numbers, places

MEDIA = "card"
HOUSES = (
    "Cedar Brook HealthShare",
    "Good Neighbor Sharing Ministry",
    "Lamplight Christian Care Share",
    "Shepherd's Table Medical Sharing",
    "Covenant Fields Healthcare Sharing",
)
PROGRAMS = ("Classic", "Complete 3", "Basic Plus", "Freedom 6000", "Household Standard")


def draw(sheet: Sheet, world: World) -> None:
    """Draw the front and, mostly, the back."""
    pen = style.draw(world.rng, dates="long medium slash", phones="parens dot dash")
    house = world.rng.choice(HOUSES)
    sheet.font = world.rng.choice(("Gentium", "Caladea", "Lato", "Liberation Serif"))
    sheet.ignore("plan_type", "deductibles", "out_of_pocket_maximums", "plan_name")
    sheet.trap("dependents")
    sheet.page(CARD)
    sheet.box(3, 3, CARD[0] - 6, CARD[1] - 6, weight=0.8, radius=7)
    sheet.box(119.5, 9, 3, 15, fill="#7a5c2e", weight=0)
    sheet.box(115, 12.5, 12, 3, fill="#7a5c2e", weight=0)
    sheet.text(121, 36, pen.text("payer", house), size=12, bold=True, align="center")
    notice = world.rng.choice(("This is NOT insurance.", "THIS PROGRAM IS NOT INSURANCE", "A ministry, not insurance"))
    sheet.text(121, 45, notice, size=6.5, italic=True, align="center")
    _household(sheet, world, pen)
    _numbers(sheet, world, pen)
    if world.chance(0.75):
        sheet.page(CARD)
        _back(sheet, world, pen, house)


def _household(sheet: Sheet, world: World, pen: Style) -> None:
    roles = world.rng.choice((("Head of household", "Spouse or child"), ("Primary", "Family"), ("Member", "Household")))
    sheet.text(14, 60, roles[0], size=6.5, color="#7a5c2e")
    sheet.text(14, 70, *pen.name("member", world.patient), size=9.5, bold=True)
    shared = world.children[:3]
    sheet.text(14, 84, roles[1], size=6.5, color="#7a5c2e")
    for i, child in enumerate(shared):
        sheet.text(14, 93 + i * 10, *pen.name(f"dependents[{i}]", child), size=8.5)


def _numbers(sheet: Sheet, world: World, pen: Style) -> None:
    pick = world.rng.choice
    number = numbers.pattern(world.rng, pick(("1######", "HS-######", "9####-##", "@@######")))
    start = world.today.replace(year=world.today.year - world.rng.randint(0, 4), day=1)
    lines: list[tuple[str, list[Run]]] = [
        (pick(("Household ID", "Membership no.", "Member number", "ID#")), [pen.text("member_id", number)]),
        (pick(("Program", "Sharing level", "Membership type")), [pen.text("plan_name", pick(PROGRAMS))]),
        (pick(("Sharing starts", "Effective date", "Effective")), [pen.date("effective_date", start)]),
    ]
    for i, (label, runs) in enumerate(lines):
        sheet.text(231, 60 + i * 21, label, size=6.5, align="right", color="#7a5c2e")
        sheet.text(231, 69 + i * 21, *runs, size=9, align="right")
    portion = pick(("Annual Household Portion", "Unshared amount", "Annual unshared amount (AUA)"))
    sheet.line(14, 129, 231, 129, 0.4)
    sheet.text(14, 139, f"{portion}: ${pick((1500, 3000, 6000, 9000, 12000)):,}", size=8)


def _back(sheet: Sheet, world: World, pen: Style, house: str) -> None:
    sheet.box(3, 3, CARD[0] - 6, CARD[1] - 6, weight=0.8, radius=7)
    network = world.rng.choice(("PHCS Practitioner & Ancillary", "First Health", "MultiPlan Limited Benefit"))
    payer_id = pen.text("payer_id", numbers.pattern(world.rng, "9####"))
    y = sheet.wrap(
        13, 17, 217, f"Providers: members share medical costs by way of {network}. Please send itemized bills "
        "(CMS-1500 or UB-04) electronically to payer ID ", payer_id, ", or by mail to:", size=7.5,
    )  # fmt: skip
    box = places.po_box(world.rng, places.city(world.rng))
    recipient = pen.text("claims_address.recipient", f"{house} - Needs Processing")
    y = sheet.stack(28, y + 2, [[recipient], *pen.lines("claims_address", box)], size=8)
    (label, number), (second, other) = telephones(world, pen, ("Provider relations", "Member care"))
    y = sheet.wrap(13, y + 6, 217, label, " ", number, "   ", second, " ", other, size=7.5)
    sheet.wrap(
        13, y + 4, 217, "Do not collect more than the office visit fee at the time of service. Members remain "
        "responsible for their own bills. No one is compelled to share.", size=6.5,
    )  # fmt: skip
    site = "".join(c for c in house.lower() if c.isalpha())[:16]
    sheet.text(121, 144, pen.text("website", f"{site}.example"), size=7.5, align="center")
