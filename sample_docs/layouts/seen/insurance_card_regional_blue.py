"""A regional Blue plan's card: small labels above bold values in a grid, copays in a row, claims text behind."""

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
    Payer("Blue Cross and Blue Shield of Kansas", (("Blue Choice", ""), ("EliteBlue PPO", "PPO")), "XSB9########",
        "#####-00#", "47163", "610011", "BCKS", "KSRX##", ""),
    Payer("BlueCross BlueShield of Tennessee", (("Blue Network P", ""), ("Blue Network S", "")), "ZED9########",
        "1#####", "00890", "610014", "TNBC", "", ""),
    Payer("Wellmark Blue Cross and Blue Shield", (("Alliance Select", ""), ("Blue Access", "")), "WMK###@#####",
        "000#####-00##", "88848", "004336", "ADV", "RX7###", ""),
    Payer("Blue Cross Blue Shield of Louisiana", (("Preferred Care PPO", "PPO"), ("Blue Saver", "")), "XUP9########",
        "ST###ERC", "53120", "003858", "A4", "BSLA", ""),
)  # fmt: skip
COSTS = (
    (("Office Visit", (20, 25, 35)), ("Specialist", (40, 50)), ("ER", (150, 250)), ("Urgent Care", (50, 60))),
    (("Primary Care", (15, 30)), ("Specialty Care", (45, 60)), ("Emergency", (200, 300))),
    (("OV/PCP", (20, 30)), ("SPC", (40, 60)), ("UC", (60, 75)), ("ER", (100, 350))),
)
LINES = ("Customer Service", "Provider Service", "Preauthorization", "Nurse Line", "Find a Provider", "Pharmacy Help")


def draw(sheet: Sheet, world: World) -> None:
    """Draw the front and, mostly, the back."""
    pen = style.draw(world.rng, dates="slash two_digit", phones="dash one parens", capitals=world.chance(0.6))
    plain = Style(pen.dates, pen.phones)
    coverage = world.coverage_from(HOUSES)
    sheet.font = world.rng.choice(("Liberation Sans", "Open Sans", "Carlito"))
    sheet.ignore("plan_type", "plan_number", "rx_issuer")
    sheet.page(CARD)
    sheet.box(0, 0, *CARD, radius=9)
    sheet.disc(19, 18, 9, "#1f5fa8")
    owner: list[Run] = [plain.text("payer", coverage.payer.name)]
    sheet.text(33, 22, *owner, size=fitted(sheet, owner, 200, 10.5, bold=True), bold=True, color="#1f5fa8")
    for x, y, label, runs in _cells(world, pen, plain, coverage):
        sheet.text(x, y, label, size=6, color="#333333")
        room = 112 if y < 82 else 56
        sheet.text(x, y + 9.5, *runs, size=fitted(sheet, runs, room, 8.5, bold=True), bold=True)
    sheet.line(10, 122, 233, 122, 0.5)
    _costs(sheet, world, plain)
    if world.chance(0.5):
        sheet.box(208, 98, 24, 14, weight=0.8, radius=2)
        sheet.text(220, 108, "PPO", size=7, bold=True, align="center")
    if world.chance(0.75):
        sheet.page(CARD)
        _back(sheet, world, plain, coverage)


def _cells(world: World, pen: Style, plain: Style, coverage: Coverage) -> list[tuple[float, float, str, list[Run]]]:
    pick, mark = world.rng.choice, world.rng.choice((":", ""))
    cells: list[tuple[float, float, str, list[Run]]] = [
        (10, 38, pick(("Subscriber Name", "Member Name", "Subscriber")) + mark, pen.name("member", coverage.member)),
        (10, 60, pick(("Identification Number", "Member ID", "Subscriber ID")) + mark, [wording.member_id(coverage)]),
        (126, 60, pick(("Group Number", "Group No.", "Group")) + mark, [
            plain.text("group_number", coverage.group_number)]),
        (126, 38, pick(("Plan", "Network", "Product")) + mark, [plain.text("plan_name", coverage.plan_name)]),
    ]  # fmt: skip
    if world.chance(0.5):
        start = plain.date("effective_date", coverage.effective)
        cells.append((10, 104, pick(("Effective Date", "Coverage Effective", "Effective")) + mark, [start]))
    labels = pick((("RxBIN", "RxPCN", "RxGRP"), ("Rx Bin", "Rx PCN", "Rx Group"), ("BIN", "PCN", "RxGroup")))
    rows = wording.drug_numbers(world, plain, coverage.payer, labels)
    cells += [(10 + i * 58, 82, str(label) + mark, [value]) for i, (label, value) in enumerate(rows)]
    codes = f"{world.rng.randint(100, 399)} / {world.rng.randint(600, 899)}"
    cells.append((184, 82, pick(("Plan Code", "BC/BS Plan Code", "Plan Codes")) + mark, [codes]))
    return cells


def _costs(sheet: Sheet, world: World, pen: Style) -> None:
    runs: list[Run] = []
    bar = world.rng.choice(("  |  ", "    ", "   -   "))
    for benefit, amount in copays(world, pen, world.rng.choice(COSTS)):
        runs += ([bar] if runs else []) + [benefit, " ", amount]
    sheet.text(10, 132, world.rng.choice(("Copays", "COPAYMENTS", "Your copays:")), size=6)
    sheet.text(10, 142, *runs, size=fitted(sheet, runs, 223, 8))


def _back(sheet: Sheet, world: World, pen: Style, coverage: Coverage) -> None:
    sheet.box(0, 0, *CARD, radius=9)
    y = sheet.wrap(
        10, 16, 128, "Hospitals or physicians: file claims with the local Blue Cross and/or Blue Shield plan where "
        "care was given. Preauthorization is needed for inpatient stays. Benefits are subject to the contract.",
        size=6.8,
    )  # fmt: skip
    lines = telephones(world, pen, world.rng.sample(LINES, world.rng.randint(3, 4)))
    for i, (label, number) in enumerate(lines):
        sheet.text(145, 16 + i * 20, label, size=6.5)
        sheet.text(145, 25 + i * 20, number, size=8, bold=True)
    box = places.po_box(world.rng, places.city(world.rng))
    sheet.text(10, y + 8, world.rng.choice(("Claims Address:", "Mail member claims to:", "Member claims:")), size=6.8)
    sheet.stack(10, y + 17, pen.lines("claims_address", box), size=7.5)
    sheet.text(10, 143, pen.text("website", f"www.{wording.site(coverage.payer)}"), size=8, bold=True)
