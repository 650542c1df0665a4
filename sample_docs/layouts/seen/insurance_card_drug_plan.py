"""A Medicare drug plan's card: pharmacy numbers first, issuer number, contract number at the foot."""

from sample_docs import style
from sample_docs.cards import CARD
from sample_docs.layouts.seen import card_wording as wording
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.truth import Run, Value
from sample_docs.world import World, numbers, payers, places
from sample_docs.world.payers import Coverage

MEDIA = "card"
PLANS = ("Value Script (PDP)", "SecureRx Plus (PDP)", "Basic Rx Choice (PDP)", "MedicareRx Preferred (PDP)")


def draw(sheet: Sheet, world: World) -> None:
    """Draw both sides."""
    pen = style.draw(world.rng, dates="slash medium", phones="one dash", capitals=world.chance(0.4))
    plain = Style(pen.dates, pen.phones)
    coverage = world.coverage_from(payers.ADVANTAGE)
    sheet.font = world.rng.choice(("Liberation Sans", "Roboto", "Gentium"))
    sheet.ignore("plan_type", "payer_id", "rx_issuer", "rx_id")
    sheet.page(CARD)
    sheet.box(0, 0, *CARD, radius=8)
    sheet.text(233, 18, plain.text("payer", coverage.payer.name), size=12, bold=True, align="right")
    sheet.text(233, 30, plain.text("plan_name", world.rng.choice(PLANS)), size=9, align="right")
    sheet.disc(24, 22, 13, "#8a3b8f")
    _numbers(sheet, world, plain, coverage)
    sheet.text(12, 108, world.rng.choice(("Name:", "Enrollee:", "Member")), size=7.5)
    sheet.text(60, 108, *pen.name("member", coverage.member), size=9)
    sheet.text(12, 121, world.rng.choice(("ID:", "ID #", "Mbr ID")), size=7.5)
    sheet.text(60, 121, wording.member_id(coverage), size=9)
    contract = numbers.pattern(world.rng, "S####-###")
    sheet.text(
        12, 144, world.rng.choice(("CMS-", "CMS ", "Contract/PBP ")), Value("plan_number", contract, contract), size=8
    )
    sheet.text(233, 138, "Medicare", size=10, italic=True, align="right")
    sheet.text(233, 146, "Prescription Drug Coverage", size=5.5, align="right")
    sheet.page(CARD)
    _back(sheet, world, plain)


def _numbers(sheet: Sheet, world: World, pen: Style, coverage: Coverage) -> None:
    labels = world.rng.choice(
        (("RxBIN", "RxPCN", "RxGRP"), ("BIN", "PCN", "Group"), ("Rx Bin No.", "Rx PCN", "Rx Group"))
    )
    rows: list[list[Run]] = wording.drug_numbers(world, pen, coverage.payer, labels)
    rows.append([world.rng.choice(("Issuer", "Issuer (80840)")), numbers.pattern(world.rng, "9#########")])
    for i, (label, number) in enumerate(rows):
        sheet.text(12, 50 + i * 11, label, size=8, bold=True)
        sheet.text(76, 50 + i * 11, number, size=8.5)
    if world.chance(0.5):
        sheet.text(150, 50, "Effective", size=7)
        sheet.text(150, 60, pen.date("effective_date", coverage.effective), size=8)


def _back(sheet: Sheet, world: World, pen: Style) -> None:
    sheet.box(0, 0, *CARD, radius=8)
    for i, (label, number) in enumerate(wording.phones(world, pen, 3)):
        sheet.text(115, 22 + i * 14, label, size=7.5, align="right")
        sheet.text(123, 22 + i * 14, number, size=8)
    sheet.text(
        12, 80, world.rng.choice(("Submit claims to", "Member reimbursement:", "Part D claims")), size=7.5, bold=True
    )
    box = places.po_box(world.rng, places.city(world.rng))
    sheet.text(12, 92, *pen.one_line("claims_address", box), size=7.5)
    sheet.wrap(
        12, 116, 218, "Pharmacists: use the numbers on the front. Do not send hospital or doctor bills here.", size=7
    )
