"""A national plan's crowded card: facts in short lines without columns, number and suffix apart, costs to the right."""

from sample_docs import style
from sample_docs.cards import CARD
from sample_docs.layouts.seen import card_wording as wording
from sample_docs.layouts.seen.card_lines import copays, telephones
from sample_docs.layouts.seen.placing import fitted
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.truth import Run
from sample_docs.world import World, numbers, places
from sample_docs.world.payers import Coverage, Payer

MEDIA = "card"
HOUSES = (
    Payer("Cigna Healthcare", (("Open Access Plus", ""), ("Choice Fund Open Access Plus", "")), "U########",
        "333####", "62308", "017010", "0215COMM", "333####", "Express Scripts"),
    Payer("Aetna", (("Aetna Choice POS II", "POS"), ("Open Access Managed Choice", "")), "W#########",
        "0######-010-00###", "60054", "610502", "", "RXAET", "CVS Caremark"),
    Payer("Meritain Health", (("Aetna Choice POS II Network", "POS"),), "9########", "1####", "41124", "004336", "ADV",
        "RX####", "CVS Caremark"),
    Payer("Tufts Health Plan", (("Navigator PPO", "PPO"), ("Carelink", "")), "9########", "2####-000", "04298",
        "003858", "A4", "THPRX", "OptumRx"),
)  # fmt: skip
COSTS = (
    (("PCP Visit", (15, 20, 25, 30)), ("Specialist", (35, 40, 55)), ("Hospital ER", (150, 250, 300)),
        ("Urgent Care", (40, 50, 75))),
    (("PCP", (20, 25)), ("SPEC", (45, 60)), ("ER", (200, 350)), ("UC", (50, 75)), ("Virtual care", (0, 10))),
    (("Office visit", (20, 30)), ("Specialist visit", (50, 60)), ("Emergency", (250, 400))),
)  # fmt: skip


def draw(sheet: Sheet, world: World) -> None:
    """Draw the front and, mostly, the back."""
    pen = style.draw(world.rng, dates="slash two_digit", phones="dash dot one", dollars="$|")
    coverage = world.coverage_from(HOUSES)
    sheet.font = world.rng.choice(("Liberation Sans", "DejaVu Sans Condensed", "Carlito"))
    sheet.ignore("plan_type", "employer", "rx_issuer", "plan_number")
    sheet.trap("member_id_suffix")
    sheet.page(CARD)
    sheet.box(0, 0, *CARD, weight=0.5)
    employer = [pen.text("group_name", coverage.employer)]
    sheet.text(234, 14, *employer, size=fitted(sheet, employer, 130, 9, bold=True), bold=True, align="right")
    owner: list[Run] = [pen.text("payer", coverage.payer.name)]
    sheet.text(9, 17, *owner, size=fitted(sheet, owner, 92, 13, bold=True), bold=True)
    y = _facts(sheet, world, pen, coverage)
    _costs(sheet, world, pen, min(y, 96))
    if world.chance(0.75):
        sheet.page(CARD)
        _back(sheet, world, pen, coverage)


def _facts(sheet: Sheet, world: World, pen: Style, coverage: Coverage) -> float:
    pick = world.rng.choice
    suffix = pen.text("member_id_suffix", pick(("01", "02", "00", "03")))
    group = [pick(("Group: ", "Group # ", "Account No. ")), pen.text("group_number", coverage.group_number)]
    lines: list[list[Run]] = [
        [pick(("Coverage Effective Date: ", "Eff. ", "Effective ")), pen.date("effective_date", coverage.effective)],
        [*group, pick(("", "   Plan sponsored", "   Self-insured"))],
        [f"Issuer (80840) {numbers.pattern(world.rng, '9########')}"],
        [pick(("ID: ", "ID ", "Member ID: ")), wording.member_id(coverage), pick((" ", "  ")), suffix],
        [pick(("Name: ", "Member: ", "")), *pen.name("member", coverage.member)],
    ]
    y = 32.0
    for i, line in enumerate(lines):
        sheet.text(9, y, *line, size=9 if i > 2 else 7.6, bold=i > 2)
        y += 12.5 if i > 1 else 10
    if world.chance(0.5):
        doctor = pen.full_name("primary_care_provider.name", world.referrer.person, pick(("{} {}", "{1}, {0}")))
        sheet.text(9, y, pick(("PCP: ", "Primary Care ")), doctor, size=7.6)
        y += 10
    labels = pick((("RxBIN ", "RxPCN ", "RxGrp "), ("RXBIN# ", "RXPCN# ", "RXGRP# "), ("Bin ", "PCN ", "Rx Group ")))
    x = 9.0
    for row in wording.drug_numbers(world, pen, coverage.payer, labels):
        x = sheet.text(x, y + 2, *row, size=7.4) + 6
    plan = [pen.text("plan_name", coverage.plan_name)]
    sheet.text(9, 145, *plan, size=9.5, bold=True)
    return y


def _costs(sheet: Sheet, world: World, pen: Style, y: float) -> None:
    rows = copays(world, pen, world.rng.choice(COSTS))
    for i, (benefit, amount) in enumerate(rows):
        sheet.text(176, 36 + i * 9.5, benefit, size=7.2)
        sheet.text(234, 36 + i * 9.5, amount, size=7.2, align="right")
    sheet.text(9, y + 14, world.rng.choice(("Med/Rx deductible applies", "No referral required")), size=7, italic=True)
    sheet.text(234, 145, world.rng.choice(("Away From Home Care", "Shared Administration", "G", "WH")), size=7.5,
               align="right")  # fmt: skip


def _back(sheet: Sheet, world: World, pen: Style, coverage: Coverage) -> None:
    sheet.box(0, 0, *CARD, weight=0.5)
    y = sheet.wrap(9, 14, 225, "You may be asked to present this card when you receive care. Inpatient admissions "
                   "and some outpatient procedures must be precertified by telephone.", size=6.8)  # fmt: skip
    box = places.po_box(world.rng, places.city(world.rng))
    send = world.rng.choice(("Send claims to: ", "Claims: ", "Medical claims "))
    y = sheet.wrap(9, y + 5, 225, send, *pen.one_line("claims_address", box), "  Payer ID ",
                   pen.text("payer_id", coverage.payer.payer_id), size=7.4)  # fmt: skip
    lines = telephones(world, pen, ("Customer Service", "Precertification", "Pharmacists", "Mental Health"))
    for i, (label, number) in enumerate(lines[: world.rng.randint(2, 4)]):
        sheet.text(9, y + 8 + i * 10, number, size=8, bold=True)
        sheet.text(76, y + 8 + i * 10, label, size=7.4)
    sheet.text(234, 147, pen.text("website", f"my{wording.site(coverage.payer)}"), size=7.5, align="right")
