"""A Medicare Advantage card: contract number (CMS H0000-000), issuer number, pharmacy column, both sides."""

from decimal import Decimal

from sample_docs import style
from sample_docs.cards import CARD
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.truth import Value
from sample_docs.world import World, numbers, payers, places
from sample_docs.world.payers import Coverage

MEDIA = "card"


def draw(sheet: Sheet, world: World) -> None:
    """Draw both sides."""
    pen = style.draw(world.rng, dates="slash medium", phones="one dash", capitals=world.chance(0.4))
    coverage = world.coverage_from(payers.ADVANTAGE)
    sheet.font = "Carlito"
    sheet.ignore("plan_type", "payer_id", "rx_issuer")
    sheet.page(CARD)
    _front(sheet, world, pen, coverage)
    sheet.page(CARD)
    _back(sheet, world, pen, coverage)


def _front(sheet: Sheet, world: World, pen: Style, coverage: Coverage) -> None:
    plain = Style(pen.dates, pen.phones)
    sheet.box(0, 0, *CARD, radius=8)
    sheet.text(10, 20, plain.text("payer", coverage.payer.name), size=13, bold=True)
    sheet.text(10, 33, plain.text("plan_name", coverage.plan_name), size=9)
    sheet.text(233, 16, "MedicareRx", size=8, bold=True, align="right")
    sheet.text(233, 25, "Prescription Drug Coverage", size=6, align="right")
    sheet.labelled(10, 54, "Member:", *pen.name("member", coverage.member), size=9, bold_label=False)
    end = sheet.labelled(
        10,
        67,
        world.rng.choice(("Member ID:", "ID:")),
        plain.text("member_id", coverage.member_id),
        size=9,
        bold_label=False,
    )
    if world.chance(0.4):
        sheet.text(end + 4, 67, "-", plain.text("member_id_suffix", "00"), size=9)
        sheet.trap("member_id_suffix")
    sheet.text(10, 80, f"Plan (80840) {numbers.pattern(world.rng, '9#########')}", size=8)
    if coverage.group_number and world.chance(0.7):
        sheet.labelled(10, 93, "Group:", plain.text("group_number", coverage.group_number), size=8, bold_label=False)
    contract = numbers.pattern(world.rng, "H####-0##")
    sheet.text(233, 143, "CMS ", Value("plan_number", contract, contract), size=8, align="right")
    _money_and_drugs(sheet, world, plain, coverage)


def _money_and_drugs(sheet: Sheet, world: World, pen: Style, coverage: Coverage) -> None:
    payer = coverage.payer
    sheet.text(160, 67, "RxBIN: ", pen.text("rx_bin", payer.rx_bin), size=8)
    sheet.text(160, 77, "RxPCN: ", pen.text("rx_pcn", payer.rx_pcn), size=8)
    if payer.rx_group:
        sheet.text(160, 87, "RxGrp: ", pen.text("rx_group", payer.rx_group), size=8)
    if world.chance(0.5):
        sheet.text(160, 97, "RxID: ", pen.text("rx_id", coverage.member_id), size=8)
    sheet.text(10, 114, "Copays", size=8, bold=True)
    amounts = (Decimal(0), Decimal(world.rng.choice((30, 35, 45))), Decimal(world.rng.choice((90, 120))))
    for i, (label, amount) in enumerate(
        zip(
            world.rng.choice((("PCP", "Specialist", "ER"), ("Office visit", "Spec", "Emergency"))), amounts, strict=True
        )
    ):
        shown = style.whole(pen.money(f"copays[{i}].amount", amount))
        sheet.text(10 + i * 62, 126, pen.text(f"copays[{i}].benefit", label), " ", shown, size=8)
    sheet.text(
        10,
        143,
        world.rng.choice(("Effective ", "Issued for coverage from ")),
        pen.date("effective_date", coverage.effective),
        size=7.5,
    )


def _back(sheet: Sheet, world: World, pen: Style, coverage: Coverage) -> None:
    plain = Style(pen.dates, pen.phones)
    sheet.box(0, 0, *CARD, radius=8)
    sheet.text(10, 18, "Members: show this card, not your red, white and blue one.", size=7)
    for i, label in enumerate(
        world.rng.sample(
            ("Member Services", "Providers", "Nurse Advice Line", "Dental", "Pharmacists", "Behavioral Health"), 4
        )
    ):
        sheet.text(10, 36 + i * 12, plain.text(f"phones[{i}].label", label), size=8)
        sheet.text(120, 36 + i * 12, plain.phone(f"phones[{i}].number", numbers.toll_free(world.rng)), size=8)
    sheet.text(10, 92, "Mail claims to", size=7.5, bold=True)
    box = places.po_box(world.rng, places.city(world.rng))
    sheet.stack(10, 103, plain.lines("claims_address", box), size=8)
    sheet.text(
        10,
        140,
        "Website: ",
        plain.text("website", f"www.{coverage.payer.name.split()[0].lower()}medicare.example"),
        size=8,
    )
