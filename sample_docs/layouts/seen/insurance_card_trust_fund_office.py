"""A labor trust fund's card: fund name centred, participant and numbers in rows, help lines on the front."""

from sample_docs import style
from sample_docs.cards import CARD
from sample_docs.layouts.seen import card_wording as wording
from sample_docs.layouts.seen.card_lines import telephones
from sample_docs.layouts.seen.placing import beside, fitted
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.truth import Run
from sample_docs.world import World, places
from sample_docs.world.payers import Coverage, Payer

MEDIA = "card"
HOUSES = (
    Payer("Sheet Metal Workers Local 77 Health Fund", (("", ""),), "9########", "SM##", "37###", "610011", "UFS",
        "SMW##", "Sav-Rx"),
    Payer("Carpenters Health and Security Trust", (("", ""),), "C########", "", "91136", "004336", "ADV", "RX####",
        "CVS Caremark"),
    Payer("Teamsters Joint Council Welfare Trust", (("", ""),), "T########", "T7##", "73###", "003858", "A4",
        "TWTA", "Express Scripts"),
    Payer("Operating Engineers Health and Welfare Fund", (("", ""),), "OE#######", "P###", "94###", "610602", "NVT",
        "OEHW", "Navitus"),
    Payer("Culinary and Hotel Workers Health Fund", (("", ""),), "7#######", "", "88###", "003585", "ASPROD1", "CHW##",
        ""),
)  # fmt: skip
LINES = (
    "Trust Office",
    "Eligibility",
    "Preauthorization",
    "Prescription Drugs",
    "Dental",
    "24-Hour Nurse",
    "PPO Network",
)


def draw(sheet: Sheet, world: World) -> None:
    """Draw the front and, mostly, the back."""
    pen = style.draw(world.rng, dates="slash short", phones="parens dash", capitals=world.chance(0.6))
    plain = Style(pen.dates, pen.phones)
    coverage = world.coverage_from(HOUSES)
    sheet.font = world.rng.choice(("Liberation Serif", "Liberation Sans", "Gentium"))
    sheet.ignore("plan_type", "plan_name", "group_name", "employer")
    sheet.page(CARD)
    sheet.box(0, 0, *CARD, weight=1)
    owner: list[Run] = [plain.text("payer", coverage.payer.name)]
    sheet.text(121, 19, *owner, size=fitted(sheet, owner, 225, 12, bold=True), bold=True, align="center")
    title = world.rng.choice(
        ("Active Members Medical Plan", "HEALTH PLAN IDENTIFICATION CARD", "Medical - Rx - Vision")
    )
    sheet.text(121, 31, title, size=8, align="center")
    sheet.line(10, 36, 233, 36, 0.6)
    y = _identity(sheet, world, pen, plain, coverage)
    labels = world.rng.choice(
        (("RxBIN: ", "RxPCN: ", "RxGroup: "), ("BIN: ", "PCN: ", "Rx Grp: "), ("Rx BIN# ", "PCN# ", "GRP# "))
    )
    x = 12.0
    for row in wording.drug_numbers(world, plain, coverage.payer, labels):
        x = sheet.text(x, y + 3, *row, size=8) + 12
    sheet.line(10, y + 9, 233, y + 9, 0.6)
    for i, (label, number) in enumerate(telephones(world, plain, world.rng.sample(LINES, 3))):
        sheet.text(12, y + 20 + i * 10, label, size=7.5)
        sheet.text(231, y + 20 + i * 10, number, size=7.5, align="right")
    if world.chance(0.75):
        sheet.page(CARD)
        _back(sheet, world, plain, coverage)


def _identity(sheet: Sheet, world: World, pen: Style, plain: Style, coverage: Coverage) -> float:
    pick = world.rng.choice
    rows: list[tuple[str, list[Run]]] = [
        (pick(("Participant Name:", "Member Name:", "Member:")), pen.name("member", coverage.member)),
        (pick(("Participant ID:", "Member ID No.:", "ID Number:", "Health Fund ID:")), [wording.member_id(coverage)]),
    ]
    if coverage.group_number:
        rows.append(
            (pick(("Group No.:", "Group:", "Plan/Group:")), [plain.text("group_number", coverage.group_number)])
        )
    if world.chance(0.5):
        start = plain.date("effective_date", coverage.effective)
        rows.append((pick(("Eligible From:", "Effective Date:", "Coverage Effective:")), [start]))
    at = pick((0, 90))
    y = 50.0
    for label, runs in rows:
        beside(sheet, 12, y, label, runs, at=at, width=220, size=9, bold_label=at == 0)
        y += 12
    return y


def _back(sheet: Sheet, world: World, pen: Style, coverage: Coverage) -> None:
    sheet.box(0, 0, *CARD, weight=1)
    payer = coverage.payer
    y = sheet.wrap(10, 17, 223, "Benefits are paid by the Trust, not by an insurer. Eligibility depends on hours "
                   "worked; call the Trust Office to verify it.", size=7.2)  # fmt: skip
    sheet.text(
        10, y + 8, world.rng.choice(("Medical claims:", "Submit claims to:", "Claims Address:")), size=8, bold=True
    )
    box = places.po_box(world.rng, places.city(world.rng))
    recipient = pen.text("claims_address.recipient", payer.name)
    y = sheet.stack(10, y + 19, [[recipient], *pen.lines("claims_address", box)], size=8)
    code = pen.text("payer_id", world.rng.choice(("37", "91", "73", "88")) + f"{world.rng.randint(100, 999)}")
    sheet.text(10, y + 6, world.rng.choice(("Electronic Payer ID: ", "Payer ID #: ", "EDI Payer No. ")), code, size=8)
    if payer.benefit_manager:
        manager = pen.text("pharmacy_benefit_manager", payer.benefit_manager)
        sheet.text(10, y + 20, world.rng.choice(("Pharmacy benefit manager: ", "PBM: ", "Rx by ")), manager, size=8)
    sheet.text(10, 144, pen.text("website", f"www.{wording.site(payer)}"), size=8)
