"""A veteran's health card: photo, capitals, member and plan numbers in one row, bar code; emergency advice behind."""

from sample_docs import style
from sample_docs.cards import CARD
from sample_docs.layouts.seen.card_lines import telephones
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.truth import Value
from sample_docs.world import World, numbers

MEDIA = "card"
LINES = ("VA Health Benefits", "72-hour notification", "Veterans Crisis Line", "Community care", "General information")
MARKS = ("SERVICE CONNECTED", "PURPLE HEART", "FORMER POW", "MEDAL OF HONOR")


def draw(sheet: Sheet, world: World) -> None:
    """Draw the front and, mostly, the back."""
    pen = style.draw(world.rng, dates="slash day_first", phones="one dash", capitals=True)
    plain = Style(pen.dates, pen.phones)
    sheet.font = world.rng.choice(("Liberation Sans", "Roboto Condensed", "Open Sans"))
    sheet.ignore("plan_type", "plan_name", "plan_number", "payer_id", "rx_issuer", "group_name")
    sheet.page(CARD)
    sheet.box(0, 0, *CARD, radius=8)
    _head(sheet, world, plain)
    _portrait(sheet, world)
    _identity(sheet, world, pen)
    _bars(sheet, world, 12, 137, 104)
    if world.chance(0.75):
        sheet.page(CARD)
        _back(sheet, world, plain)


def _head(sheet: Sheet, world: World, pen: Style) -> None:
    sheet.text(12, 25, "VA", size=21, bold=True, color="#12305c")
    sheet.line(44, 8, 44, 28, 0.8)
    owner = pen.text("payer", "U.S. Department of Veterans Affairs")
    title = world.rng.choice(("Veteran Health Identification Card", "Health Care Enrollee"))
    if world.chance(0.5):
        sheet.text(49, 16, owner, size=8, bold=True)
        sheet.text(49, 26, title, size=7.5)
    else:
        sheet.text(49, 16, title, size=8, bold=True)
        sheet.text(49, 26, owner, size=7.5)


def _portrait(sheet: Sheet, world: World) -> None:
    left = 12.0
    sheet.box(left, 36, 58, 74, fill="#d5d9df", weight=0.5)
    sheet.disc(left + 29, 62, 14, "#98a1ad")
    sheet.box(left + 8, 82, 42, 28, fill="#98a1ad", weight=0, radius=9)
    sheet.disc(166, 105, 14, "#c9b27c")
    sheet.text(166, 107.5, world.rng.choice(("ARMY", "NAVY", "USMC", "USAF", "USCG")), size=7, align="center")


def _identity(sheet: Sheet, world: World, pen: Style) -> None:
    pick = world.rng.choice
    number = numbers.pattern(world.rng, "1#########")
    plan = numbers.pattern(world.rng, "9#########")
    sheet.text(78, 46, pick(("MEMBER", "NAME", "VETERAN")), size=6, color="#444444")
    sheet.text(78, 57, *pen.name("member", world.patient), size=9.5, bold=True)
    sheet.text(78, 72, pick(("MEMBER ID", "ID NUMBER", "MEMBER NUMBER")), size=6, color="#444444")
    spaced = f"{number[:3]} {number[3:6]} {number[6:]}" if world.chance(0.4) else number
    sheet.text(78, 82, Value("member_id", spaced, number), size=9)
    sheet.text(158, 72, "PLAN ID", size=6, color="#444444")
    sheet.text(158, 82, f"(80840) {plan}", size=8.5)
    for i, mark in enumerate(world.rng.sample(MARKS, world.rng.randint(0, 2))):
        sheet.text(78, 96 + i * 9, mark, size=7, bold=True)
    sheet.text(231, 120, pick(("CARD EXPIRES", "EXPIRATION DATE", "VALID THRU")), size=5.5, align="right")
    last = world.today.replace(year=world.today.year + world.rng.randint(1, 9), day=1)
    sheet.text(231, 129, pen.date("", last).shown.upper(), size=7.5, align="right")


def _bars(sheet: Sheet, world: World, x: float, y: float, width: float) -> None:
    end = x + width
    while x < end:
        wide = world.rng.choice((0.6, 1.2, 1.8))
        sheet.box(x, y - 17, wide, 17, fill="#000000", weight=0)
        x += wide + world.rng.choice((0.7, 1.3))
    sheet.text(12, 148, "Property of the United States Government", size=5.5)


def _back(sheet: Sheet, world: World, pen: Style) -> None:
    sheet.box(0, 0, *CARD, radius=8)
    sheet.box(0, 12, CARD[0], 24, fill="#222222", weight=0)
    y = sheet.wrap(
        12, 52, 219, "This card identifies an enrolled Veteran. It is not a credit card or insurance, and it does not "
        "authorize care outside VA. In an emergency go to the nearest hospital, and let VA know within 72 hours.",
        size=7,
    )  # fmt: skip
    for i, (label, number) in enumerate(telephones(world, pen, world.rng.sample(LINES, 3))):
        sheet.text(12, y + 8 + i * 11, label, size=7.5)
        sheet.text(231, y + 8 + i * 11, number, size=8, align="right")
    sheet.text(12, 143, pen.text("website", "www.va-enrollee.example"), size=7)
    sheet.text(231, 143, f"VHIC {numbers.pattern(world.rng, '##-####')}", size=6, align="right")
