"""A Medicare Advantage card with a copay grid, doctor on the front, contract number in the corner, group sideways."""

from sample_docs import style
from sample_docs.cards import CARD
from sample_docs.layouts.seen import card_wording as wording
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.truth import Value
from sample_docs.world import World, numbers, places
from sample_docs.world.payers import ADVANTAGE, Coverage

MEDIA = "card"


def draw(sheet: Sheet, world: World) -> None:
    """Draw both sides, or the front alone."""
    pen = style.draw(world.rng, dates="slash medium", phones="one dash parens", capitals=world.chance(0.5))
    plain = Style(pen.dates, pen.phones)
    coverage = world.coverage_from(ADVANTAGE)
    sheet.font = world.rng.choice(("Lato", "Liberation Sans", "Roboto"))
    sheet.ignore("plan_type", "rx_issuer", "rx_id")
    sheet.page(CARD)
    sheet.box(0, 0, *CARD, radius=8)
    contract = numbers.pattern(world.rng, world.rng.choice(("H#### ###", "H####-0##-000", "H####-0##")))
    sheet.text(233, 14, Value("plan_number", contract, contract.replace(" ", "")), size=8, align="right")
    sheet.text(10, 16, plain.text("payer", coverage.payer.name), size=11, bold=True)
    sheet.text(10, 27, plain.text("plan_name", coverage.plan_name), size=8.5)
    _member(sheet, world, pen, plain, coverage)
    _grid(sheet, world, plain, coverage)
    if world.chance(0.7):
        sheet.page(CARD)
        _back(sheet, world, plain, coverage)


def _member(sheet: Sheet, world: World, pen: Style, plain: Style, coverage: Coverage) -> None:
    pick = world.rng.choice
    sheet.text(10, 45, *pen.name("member", coverage.member), size=10, bold=True)
    sheet.text(10, 57, pick(("Member number ", "ID ", "MBR ID: ")), wording.member_id(coverage), size=8.5)
    start = plain.date("effective_date", coverage.effective)
    sheet.text(140, 57, pick(("Effective ", "Eff. ", "Since ")), start, size=8.5)
    doctor = pen.full_name("primary_care_provider.name", world.referrer.person, pick(("{} {}", "Dr. {} {}")))
    phone = plain.phone("primary_care_provider.phone", world.referrer.office.phone)
    if world.chance(0.7):
        sheet.text(10, 69, pick(("PCP ", "Primary care: ", "Doctor ")), doctor, "  ", phone, size=7.5)


def _grid(sheet: Sheet, world: World, pen: Style, coverage: Coverage) -> None:
    for i, (benefit, amount) in enumerate(wording.copays(world, pen, 4)):
        left = 10 + i * 56
        sheet.box(left, 76, 56, 30, weight=0.5)
        sheet.text(left + 28, 88, amount, size=10, bold=True, align="center")
        sheet.text(left + 28, 100, benefit, size=6, align="center")
    labels = world.rng.choice((("RxBIN: ", "RxPCN: ", "RxGrp: "), ("BIN ", "PCN ", "GROUP ")))
    x = 10.0
    for row in wording.drug_numbers(world, pen, coverage.payer, labels):
        x = sheet.text(x, 121, *row, size=8) + 12
    sheet.text(10, 133, "Issuer (80840) ", numbers.pattern(world.rng, "9#########"), size=7)
    if coverage.group_number:
        sheet.text(233, 133, "Group ", pen.text("group_number", coverage.group_number), size=7, align="right")
    sheet.text(233, 146, "MedicareRx", size=8, italic=True, align="right")


def _back(sheet: Sheet, world: World, pen: Style, coverage: Coverage) -> None:
    sheet.box(0, 0, *CARD, radius=8)
    y = sheet.wrap(10, 18, 223, "Medicare limits what doctors outside the network may charge.", size=7.5)
    for i, (label, number) in enumerate(wording.phones(world, pen, 4)):
        sheet.text(10, y + 6 + i * 11, label, size=7.5, bold=True)
        sheet.text(120, y + 6 + i * 11, number, size=7.5)
    recipient = pen.text("claims_address.recipient", f"{coverage.payer.name} Claims Department")
    box = places.po_box(world.rng, places.city(world.rng))
    y = sheet.stack(10, y + 62, [["Claims: ", recipient], *pen.lines("claims_address", box)], size=7.5)
    sheet.text(10, y + 6, "Payer ID ", pen.text("payer_id", coverage.payer.payer_id), size=7.5)
