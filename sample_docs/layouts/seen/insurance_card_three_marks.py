"""A self-funded plan's card with three marks on it: employer, network and administrator, coverage in tiers."""

from decimal import Decimal

from sample_docs import style
from sample_docs.cards import CARD
from sample_docs.layouts.seen import card_wording as wording
from sample_docs.layouts.seen.card_lines import telephones
from sample_docs.layouts.seen.placing import fitted
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.truth import Run
from sample_docs.world import World, places
from sample_docs.world.payers import Coverage, Payer

MEDIA = "card"
HOUSES = (
    Payer("Marpai Administrators", (("", "PPO"),), "MP#######", "M0###", "35245", "610852", "SRX", "MPAI", "SmithRx"),
    Payer("Luminare Health", (("", "PPO"),), "L########", "LH-####", "35182", "017449", "6792000", "LUM##", "Maxor"),
    Payer("90 Degree Benefits", (("", "EPO"),), "D#########", "9D####", "20413", "610830", "RED", "90DB", "RxBenefits"),
    Payer("Group & Pension Administrators", (("", "PPO"),), "G####-#####", "H8#####", "48143", "003650", "64", "GPA###",
          "Southern Scripts"),
)  # fmt: skip
NETWORKS = ("PHCS Network", "Midlands Choice", "HealthEOS", "First Health Network", "Cofinity")
LINES = (
    "Benefits & eligibility",
    "Pre-cert (required)",
    "Rx questions",
    "Telemedicine",
    "Find a provider",
    "Employee help",
)
TIERS = ("EE ONLY", "EE + SPOUSE", "EE + CHILDREN", "FAMILY", "Employee/Family")


def draw(sheet: Sheet, world: World) -> None:
    """Draw both sides."""
    pen = style.draw(world.rng, dates="slash two_digit short", phones="dash parens dot", capitals=world.chance(0.4))
    plain, coverage = Style(pen.dates, pen.phones), world.coverage_from(HOUSES)
    sheet.font = world.rng.choice(("Carlito", "Roboto", "DejaVu Sans Condensed"))
    sheet.ignore("plan_name", "plan_type", "employer", "coverage_tier")
    sheet.page(CARD)
    sheet.box(0, 0, *CARD, weight=0.9)
    sponsor: list[Run] = [plain.text("group_name", coverage.employer)]
    sheet.text(10, 19, *sponsor, size=fitted(sheet, sponsor, 140, 11, bold=True), bold=True)
    network = world.rng.choice(NETWORKS)
    sheet.box(160, 8, 73, 18, fill="#e9eef7", weight=0.4, radius=4)
    sheet.text(196, 19.5, network, size=fitted(sheet, [network], 66, 7.5, bold=True), bold=True, align="center")
    sheet.line(10, 31, 233, 31, 0.5)
    _member(sheet, world, pen, plain, coverage)
    sheet.text(10, 146, world.rng.choice(("Claims administered by ", "Plan services by ", "TPA: ")),
               plain.text("payer", coverage.payer.name), size=8, bold=True)  # fmt: skip
    sheet.page(CARD)
    _back(sheet, world, plain, coverage, network)


def _member(sheet: Sheet, world: World, pen: Style, plain: Style, coverage: Coverage) -> None:
    pick = world.rng.choice
    start = plain.date("effective_date", coverage.effective)
    left: list[tuple[str, list[Run]]] = [
        (pick(("Employee", "Insured", "Participant")), pen.name("member", coverage.member)),
        (pick(("ID", "Unique ID", "Member ID")), [wording.member_id(coverage)]),
        (pick(("Group", "Group No", "Plan/Grp")), [plain.text("group_number", coverage.group_number)]),
        (pick(("Coverage", "Tier", "Covers")), [pick(TIERS)]),
        (pick(("Effective", "Eff Dt", "From")), [start]),
    ]
    for i, (label, runs) in enumerate(left):
        sheet.text(10, 44 + i * 11.5, label, size=7)
        sheet.text(52, 44 + i * 11.5, *runs, size=fitted(sheet, runs, 98, 8.5, bold=True), bold=True)
    sheet.text(158, 44, plain.text("pharmacy_benefit_manager", coverage.payer.benefit_manager), size=8.5, bold=True)
    labels = pick((("BIN ", "PCN ", "RxGrp "), ("RxBIN:", "RxPCN:", "RxGRP:")))
    sheet.stack(158, 55, wording.drug_numbers(world, plain, coverage.payer, labels), size=8, leading=11)
    rows = (("Office", (25, 30, 35)), ("Specialist", (45, 50, 60)), ("ER", (200, 250)))
    for i, (name, steps) in enumerate(rows):
        amount = style.whole(plain.money(f"copays[{i}].amount", Decimal(pick(steps))))
        sheet.text(10 + i * 76, 118, plain.text(f"copays[{i}].benefit", name), " ", amount, " copay", size=7.5)
    sheet.text(10, 131, "Deductible and coinsurance may apply; see plan document.", size=6.5, italic=True)


def _back(sheet: Sheet, world: World, pen: Style, coverage: Coverage, network: str) -> None:
    pick = world.rng.choice
    sheet.box(0, 0, *CARD, weight=0.9)
    sheet.wrap(10, 13, 223, f"{network} is for access only. This plan is self-funded; penalties apply if "
               "admissions are not certified 48 hours before.", size=6.5)  # fmt: skip
    for i, (label, number) in enumerate(telephones(world, pen, world.rng.sample(LINES, 4))):
        sheet.text(10, 38 + i * 11, number, "  ", label, size=8)
    sheet.text(10, 90, pick(("SEND ALL CLAIMS", "Medical claims", "Mail claims or send by EDI")), size=7, bold=True)
    box = places.po_box(world.rng, places.city(world.rng))
    unit = pen.text("claims_address.recipient", coverage.payer.name)
    y = sheet.stack(10, 100, [[unit], *pen.lines("claims_address", box)], size=8)
    payer = pen.text("payer_id", coverage.payer.payer_id)
    sheet.text(10, y + 2, pick(("Payor ID: ", "EDI: ", "Electronic claims #")), payer, size=8, bold=True)
    sheet.text(233, 147, pen.text("website", f"www.{wording.site(coverage.payer)}"), size=7, align="right")
