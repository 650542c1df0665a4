"""A retiree group's Medicare Advantage card: white on a dark side, sponsor, payer and contract numbers, name below."""

from sample_docs import style
from sample_docs.cards import CARD
from sample_docs.layouts.seen import card_wording as wording
from sample_docs.layouts.seen.card_lines import copays, telephones
from sample_docs.layouts.seen.placing import fitted
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.truth import Run, Value
from sample_docs.world import World, numbers, places
from sample_docs.world.payers import Coverage, Payer

MEDIA = "card"
HOUSES = (
    Payer("UnitedHealthcare", (("Group Advantage (PPO)", ""),), "9########-00", "1####", "87726", "610097",
        "9999", "UHEGRP", "Optum Rx"),
    Payer("Humana", (("Group Medicare PPO", ""), ("Humana Group (HMO)", "")), "H########", "0######", "61101",
        "015581", "03200004", "", ""),
    Payer("Capital Blue Cross", (("BlueJourney Group (PPO)", ""),), "YWP9########", "30####",
        "55891", "610455", "PTDND", "", "Prime Therapeutics"),
    Payer("Aetna Medicare", (("Medicare ESA (PPO)", ""),), "1012########", "AE#####", "60054",
        "610502", "MEDDAET", "RXAETD", "CVS Caremark"),
)  # fmt: skip
SPONSORS = (
    "State Teachers Plan",
    "County Retirees Assn.",
    "Railway Pensioners",
    "City Fire Retirees",
)
COSTS = (
    (("PCP", (0, 5, 10)), ("Specialist", (10, 20, 25)), ("Emergency", (50, 90, 120))),
    (("Office", (0, 15)), ("Spec", (15, 30)), ("Urgent", (20, 40)), ("ER", (65, 110))),
)


def draw(sheet: Sheet, world: World) -> None:
    """Draw the front and, mostly, the back."""
    pen = style.draw(world.rng, dates="slash dash medium", phones="one dash", capitals=world.chance(0.6))
    plain = Style(pen.dates, pen.phones)
    coverage = world.coverage_from(HOUSES)
    sheet.font = world.rng.choice(("Roboto Condensed", "Open Sans", "Lato"))
    sheet.ignore("plan_type", "rx_issuer", "employer", "rx_id")
    sheet.page(CARD)
    sheet.box(0, 0, *CARD, radius=8)
    _side(sheet, world, plain, coverage)
    _identity(sheet, world, pen, plain, coverage)
    _feet(sheet, world, plain)
    if world.chance(0.7):
        sheet.page(CARD)
        _back(sheet, world, plain, coverage)


def _side(sheet: Sheet, world: World, pen: Style, coverage: Coverage) -> None:
    dark = world.rng.choice(("#002677", "#3b1e54", "#0d3b2e", "#222222"))
    sheet.box(150, 0, 93, CARD[1], fill=dark, weight=0, radius=8)
    owner, rest = [pen.text("payer", coverage.payer.name)], world.rng.choice(SPONSORS)
    sheet.text(157, 18, *owner, size=fitted(sheet, owner, 80, 11, bold=True), bold=True, color="#ffffff")
    plan: list[Run] = [pen.text("plan_name", coverage.plan_name)]
    sheet.text(157, 30, *plan, size=fitted(sheet, plan, 80, 8), color="#ffffff")
    sheet.text(157, 46, pen.text("group_name", rest), size=7.5, color="#ffffff")
    labels = world.rng.choice((("RxBIN: ", "RxPCN: ", "RxGrp: "), ("Rx Bin  ", "Rx PCN  ", "Rx Group  ")))
    y = 66.0
    for label, value in wording.drug_numbers(world, pen, coverage.payer, labels):
        sheet.text(157, y, label, value, size=8.5, color="#ffffff")
        y += 11
    contract = numbers.pattern(world.rng, world.rng.choice(("H####-8##", "H#### PBP 8##", "H#### 8##")))
    shown = Value("plan_number", contract, contract.replace(" ", ""))
    if "PBP" in contract:
        sheet.ignore("plan_number")
    sheet.text(157, 128, shown, size=8, color="#ffffff")
    sheet.text(157, 141, "MedicareRx", size=9, bold=True, color="#ffffff")


def _identity(sheet: Sheet, world: World, pen: Style, plain: Style, coverage: Coverage) -> None:
    pick = world.rng.choice
    sheet.text(10, 16, f"Health Plan (80840)  911-{coverage.payer.payer_id}-04", size=7)
    sheet.text(10, 32, pick(("Member ID:", "Member ID", "ID")), size=7)
    sheet.text(144, 32, wording.member_id(coverage), size=9, bold=True, align="right")
    sheet.text(10, 44, pick(("Group Number:", "Group", "Grp No.")), size=7)
    sheet.text(144, 44, plain.text("group_number", coverage.group_number), size=9, bold=True, align="right")
    sheet.text(10, 59, pick(("Member:", "Member Name", "Retiree or dependent:")), size=7)
    name = pen.name("member", coverage.member)
    sheet.text(10, 70, *name, size=fitted(sheet, name, 136, 10, bold=True), bold=True)
    sheet.text(10, 84, pick(("Payer ID:", "Payor ID", "Electronic payer")), size=7)
    sheet.text(64, 84, plain.text("payer_id", coverage.payer.payer_id), size=8.5)
    if world.chance(0.5):
        sheet.text(10, 96, pick(("Effective", "Coverage from", "Eff Date:")), size=7)
        sheet.text(64, 96, plain.date("effective_date", coverage.effective), size=8.5)


def _feet(sheet: Sheet, world: World, pen: Style) -> None:
    rows = copays(world, pen, world.rng.choice(COSTS))
    width = 136 / len(rows)
    for i, (benefit, amount) in enumerate(rows):
        sheet.box(8 + i * width, 112, width, 30, weight=0.5)
        sheet.text(8 + (i + 0.5) * width, 123, benefit, size=7, align="center")
        sheet.text(8 + (i + 0.5) * width, 136, amount, size=10, align="center")


def _back(sheet: Sheet, world: World, pen: Style, coverage: Coverage) -> None:
    sheet.box(0, 0, *CARD, radius=8)
    sheet.text(10, 16, "Do not bill Original Medicare.", size=8.5, bold=True)
    sheet.wrap(
        10, 27, 223, "Any provider who takes Medicare may see this member. Medicare limiting charges apply.", size=7
    )
    lines = telephones(world, pen, world.rng.sample(("For Members", "For Providers", "Nurse Line", "Dental", "TTY"), 3))
    for i, (label, number) in enumerate(lines):
        sheet.text(60, 52 + i * 11, label, size=7.5, align="right")
        sheet.text(66, 52 + i * 11, number, size=8)
    sheet.text(60, 94, world.rng.choice(("Med. Claims:", "Claims", "Medical claims")), size=7.5, align="right")
    box = places.po_box(world.rng, places.city(world.rng))
    sheet.stack(66, 94, pen.lines("claims_address", box), size=8)
    sheet.text(60, 124, "Website", size=7.5, align="right")
    sheet.text(66, 124, pen.text("website", f"retiree.{wording.site(coverage.payer)}"), size=8)
