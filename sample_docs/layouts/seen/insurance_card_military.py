"""A military family's plan: sponsor's service, beneficiary and benefits number, capitals, a region's telephone."""

from sample_docs import style
from sample_docs.cards import CARD
from sample_docs.layouts.seen import card_wording as wording
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.world import World, numbers, places

MEDIA = "card"
PLANS = ("TRICARE Prime", "TRICARE Select", "TRICARE For Life", "TRICARE Reserve Select")


def draw(sheet: Sheet, world: World) -> None:
    """Draw the front and, mostly, the back."""
    pen = style.draw(world.rng, dates="day_first iso slash", phones="one dash", capitals=True)
    plain = Style(pen.dates, pen.phones)
    sheet.font = world.rng.choice(("DejaVu Sans Condensed", "Roboto Condensed", "Liberation Sans"))
    sheet.ignore("plan_type", "group_name", "group_number")
    sheet.page(CARD)
    sheet.box(0, 0, *CARD, weight=1)
    sheet.box(0, 0, CARD[0], 30, fill="#20324f", weight=0)
    sheet.text(12, 20, plain.text("payer", "TRICARE"), size=15, bold=True, color="#ffffff")
    sheet.text(231, 19, plain.text("plan_name", world.rng.choice(PLANS)), size=9, color="#ffffff", align="right")
    _identity(sheet, world, pen)
    if world.chance(0.8):
        sheet.page(CARD)
        _back(sheet, world, plain)


def _identity(sheet: Sheet, world: World, pen: Style) -> None:
    pick = world.rng.choice
    name = pick(("BENEFICIARY", "NAME", "BENEFICIARY NAME"))
    sheet.text(12, 46, name, size=6)
    sheet.text(12, 57, *pen.name("member", world.patient), size=10)
    number = numbers.pattern(world.rng, pick(("9##########", "0####9####-##", "1#########")))
    sheet.text(12, 72, pick(("DOD BENEFITS NO. (DBN)", "BENEFITS NUMBER", "DBN")), size=6)
    sheet.text(12, 83, pen.text("member_id", number), size=10)
    sheet.text(172, 46, "SPONSOR SERVICE", size=6)
    sheet.text(172, 57, pick(("USA", "USN", "USAF", "USMC", "USCG")), size=10)
    if world.chance(0.7):
        start = world.today.replace(year=world.today.year - world.rng.randint(0, 5), day=1)
        sheet.text(140, 72, pick(("EFFECTIVE DATE", "ENROLLED", "COVERAGE BEGINS")), size=6)
        sheet.text(140, 83, pen.date("effective_date", start), size=10)
    if world.chance(0.5):
        sheet.text(12, 98, pick(("PRIMARY CARE MANAGER", "PCM")), size=6)
        doctor = pen.full_name("primary_care_provider.name", world.referrer.person)
        sheet.text(12, 109, doctor, size=9)
        phone = Style("iso", pen.phones).phone("primary_care_provider.phone", world.referrer.office.phone)
        sheet.text(140, 109, phone, size=9)
    sheet.text(12, 143, "Your military identification proves that you are eligible; this card does not.", size=6)


def _back(sheet: Sheet, world: World, pen: Style) -> None:
    sheet.box(0, 0, *CARD, weight=1)
    y = sheet.wrap(
        12, 20, 218, "Providers: confirm eligibility before care is given. Prime needs a referral.", size=7.5
    )
    labels = ("Rx BIN ", "Rx PCN ", "Rx GRP ")
    bins = (("rx_bin", "003858"), ("rx_pcn", "A4"), ("rx_group", "DODA"))
    x = 12.0
    for title, (path, digits) in zip(labels, bins, strict=True):
        x = sheet.text(x, y + 6, title, pen.text(path, digits), size=8) + 14
    for i, (label, number) in enumerate(wording.phones(world, pen, 3)):
        sheet.text(12, y + 24 + i * 12, label, size=7.5)
        sheet.text(150, y + 24 + i * 12, number, size=7.5)
    sheet.text(12, y + 68, world.rng.choice(("Claims (region)", "Send claims to:")), size=7.5, bold=True)
    box = places.po_box(world.rng, places.city(world.rng))
    sheet.stack(12, y + 79, pen.lines("claims_address", box), size=7.5)
