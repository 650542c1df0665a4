"""A marketplace EPO card: metal tier in a ribbon, a block of small captions over values, cost sharing as two lists."""

from sample_docs import style
from sample_docs.cards import CARD
from sample_docs.layouts.seen import card_wording as wording
from sample_docs.layouts.seen.card_lines import copays, telephones
from sample_docs.layouts.seen.placing import fitted
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.truth import Run
from sample_docs.world import World, places
from sample_docs.world.payers import Coverage, Payer

MEDIA = "card"
HOUSES = (
    Payer("Ambetter Health", (("Standard Silver EPO", "EPO"), ("Elite Gold EPO", "EPO")), "U#########", "", "68069",
          "003858", "A4", "2CYA", "Express Scripts"),
    Payer("CareFirst BlueChoice", (("BlueChoice EPO Silver 3000", "EPO"),), "@@@ 8#######", "0######-00##", "00580",
          "004336", "ADV", "RX7546", "CVS Caremark"),
    Payer("Sendero Health Plans", (("IdealCare Bronze EPO", "EPO"), ("IdealCare Gold EPO", "EPO")), "S#######", "",
          "SNDRO", "610602", "NVT", "SHPE", "Navitus"),
    Payer("Friday Mountain Health", (("Bronze Simple EPO", "EPO"),), "FM########", "IND-CO", "FMH01", "610011", "IRX",
          "FMHRX", "Optum Rx"),
)  # fmt: skip
STEPS = (("Primary", (0, 20, 30, 40)), ("Specialist", (60, 75, 80)), ("Urgent", (50, 75)), ("Generic", (3, 10, 20)))
LINES = ("Member Services", "Nurse Advice", "Provider Services", "Virtual 24/7 Care", "Rx Help", "TTY")


def draw(sheet: Sheet, world: World) -> None:
    """Draw both sides."""
    pen = style.draw(world.rng, dates="slash dash medium", phones="dash one parens", capitals=world.chance(0.3))
    plain, coverage = Style(pen.dates, pen.phones), world.coverage_from(HOUSES)
    sheet.font = world.rng.choice(("Open Sans", "Lato", "Liberation Sans"))
    sheet.ignore("deductibles[].benefit", "out_of_pocket_maximums[].benefit", "rx_issuer")
    sheet.page(CARD)
    sheet.box(0, 0, *CARD, radius=7)
    sheet.text(10, 20, plain.text("payer", coverage.payer.name), size=12.5, bold=True, color="#5a2a82")
    sheet.box(0, 26, CARD[0], 13, fill="#5a2a82", weight=0)
    plan = plain.text("plan_name", coverage.plan_name.removesuffix(" EPO"))
    sheet.text(10, 35.5, plan, size=8.5, bold=True, color="#ffffff")
    sheet.text(233, 35.5, plain.text("plan_type", coverage.plan_type), size=8.5, color="#ffffff", align="right")
    _member(sheet, world, pen, plain, coverage)
    _costs(sheet, world, plain)
    sheet.page(CARD)
    _back(sheet, world, plain, coverage)


def _member(sheet: Sheet, world: World, pen: Style, plain: Style, coverage: Coverage) -> None:
    pick = world.rng.choice
    cells: list[tuple[float, float, str, list[Run]]] = [
        (10, 58, pick(("Subscriber", "Policy holder", "Member")), pen.name("member", coverage.member)),
        (
            150,
            58,
            pick(("Effective", "Coverage starts", "Eff. date")),
            [plain.date("effective_date", coverage.effective)],
        ),
        (10, 79, pick(("Member ID", "Policy ID", "ID #")), [wording.member_id(coverage)]),
    ]
    if coverage.group_number:
        cells.append((150, 79, pick(("Group", "Group #")), [plain.text("group_number", coverage.group_number)]))
    for x, y, label, runs in cells:
        sheet.above(x, y, label, *runs, size=fitted(sheet, runs, 132 if x < 100 else 84, 9), label_size=6)
    labels = pick((("RXBIN", "RXPCN", "RXGRP"), ("Rx Bin", "Rx Pcn", "Rx Grp")))
    for i, (caption, number) in enumerate(wording.drug_numbers(world, plain, coverage.payer, labels)):
        sheet.above(10 + i * 56, 100, str(caption), number, size=8.5, label_size=6)


def _costs(sheet: Sheet, world: World, pen: Style) -> None:
    pick = world.rng.choice
    sheet.line(8, 106, 235, 106, 0.6)
    for i, (benefit, amount) in enumerate(copays(world, pen, STEPS)):
        x, y = 10 + i // 2 * 62, 118 + i % 2 * 12
        sheet.text(x, y, benefit, " ", amount, size=7.5)
    deductible, limit = pick(((1500, 6500), (3000, 8700), (5800, 9100), (7500, 9200)))
    pairs = (("deductibles", pick(("Deductible", "Ded.")), deductible),
             ("out_of_pocket_maximums", pick(("Max OOP", "OOP max", "MOOP")), limit))  # fmt: skip
    for i, (path, label, most) in enumerate(pairs):
        sheet.text(140, 118 + i * 12, label, size=7.5)
        who = pen.text(f"{path}[0].benefit", pick(("Ind.", "Indiv")))
        sheet.text(
            233, 118 + i * 12, who, " ", wording.dollars(pen, f"{path}[0].amount", most), size=7.5, align="right"
        )
    sheet.text(10, 146, "In-network only, except emergencies. No referrals.", size=6.5, italic=True)


def _back(sheet: Sheet, world: World, pen: Style, coverage: Coverage) -> None:
    sheet.box(0, 0, *CARD, radius=7)
    sheet.text(10, 16, pen.text("website", "www." + wording.site(coverage.payer)), size=8.5, bold=True)
    rows = telephones(world, pen, world.rng.sample(LINES, 4))
    for i, (label, number) in enumerate(rows):
        sheet.text(10, 32 + i * 11, label, ": ", number, size=8)
    manager = pen.text("pharmacy_benefit_manager", coverage.payer.benefit_manager)
    sheet.text(10, 84, world.rng.choice(("Pharmacy benefits by ", "Rx administered by ")), manager, size=7.5)
    box = places.po_box(world.rng, places.city(world.rng))
    sheet.text(10, 98, world.rng.choice(("Paper claims", "Medical claims go to", "Claims dept.")), size=7, bold=True)
    y = sheet.stack(10, 107, pen.lines("claims_address", box), size=7.5)
    sheet.text(233, 107, "Payer ID", size=7, bold=True, align="right")
    sheet.text(233, 117, pen.text("payer_id", coverage.payer.payer_id), size=8.5, align="right")
    sheet.wrap(10, y + 8, 223, "Preapproval may be needed for hospital stays, imaging and some drugs.", size=6.5)
