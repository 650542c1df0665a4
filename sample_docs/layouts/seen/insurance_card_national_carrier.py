"""A national carrier's card: employer at the top right, subscriber and dependents, costs right, pharmacy line below."""

from sample_docs import style
from sample_docs.cards import CARD
from sample_docs.layouts.seen import card_wording as wording
from sample_docs.layouts.seen.card_lines import copays, telephones
from sample_docs.layouts.seen.placing import fitted
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.truth import Run, Value
from sample_docs.world import World, places
from sample_docs.world.payers import COMMERCIAL, Coverage

MEDIA = "card"
COSTS = (
    (("PCP Visit", (20, 25, 30)), ("Specialist", (40, 50)), ("Hospital ER", (200, 250)), ("Urgent Care", (50, 75))),
    (("Primary Care", (0, 20)), ("Specialist Visit", (35, 45)), ("Emergency Room", (150, 300))),
    (("Office Visit", (25, 30)), ("Spec Visit", (50, 60)), ("ER Visit", (250, 400)), ("Virtual Care", (0, 10))),
)
LINES = (
    "Member Services",
    "Provider Services",
    "Precertification",
    "Pharmacist Line",
    "24 Hour Nurse",
    "Mental Health",
)


def draw(sheet: Sheet, world: World) -> None:
    """Draw the front and, mostly, the back."""
    pen = style.draw(world.rng, dates="slash short", phones="one dash", capitals=world.chance(0.5))
    plain = Style(pen.dates, pen.phones)
    coverage = world.coverage_from(COMMERCIAL[:3])
    sheet.font = world.rng.choice(("Roboto", "Liberation Sans", "Lato"))
    sheet.ignore("plan_type", "rx_issuer", "rx_id", "deductibles[].benefit")
    sheet.page(CARD)
    sheet.box(0, 0, *CARD, radius=9)
    owner: list[Run] = [plain.text("payer", coverage.payer.name)]
    sheet.text(10, 22, *owner, size=fitted(sheet, owner, 108, 15, bold=True), bold=True, color="#5a1f7a")
    path = world.rng.choice(("employer", "group_name"))
    sheet.ignore("employer" if path == "group_name" else "group_name")
    sponsor: list[Run] = ["Employer: " if path == "employer" else "Group Name: ", plain.text(path, coverage.employer)]
    sheet.text(233, 20, *sponsor, size=fitted(sheet, sponsor, 108, 7.5), align="right")
    _identity(sheet, world, pen, plain, coverage)
    _costs(sheet, world, plain)
    _drugs(sheet, world, plain, coverage)
    if world.chance(0.8):
        sheet.page(CARD)
        _back(sheet, world, plain, coverage)


def _identity(sheet: Sheet, world: World, pen: Style, plain: Style, coverage: Coverage) -> None:
    pick = world.rng.choice
    number: list[Run] = [pick(("ID: ", "ID ", "Member ID: ")), wording.member_id(coverage)]
    if world.chance(0.5):
        number += [" ", plain.text("member_id_suffix", pick(("01", "00")))]
    sheet.text(10, 40, *number, size=9, bold=True)
    label = pick(("GRP: ", "Group: ", "Group Number: ", "Account: "))
    group: list[Run] = [label, plain.text("group_number", coverage.group_number)]
    sheet.text(10, 52, *group, size=fitted(sheet, group, 126, 8.5))
    sheet.text(10, 68, pick(("Subscriber", "Member", "Name")), size=6)
    name = pen.name("member", coverage.member)
    sheet.text(10, 77, *name, size=fitted(sheet, name, 126, 8.5))
    if world.chance(0.5):
        sheet.text(10, 88, pick(("Dependents", "Dependent(s)", "Covered dependents")), size=6)
        for i, child in enumerate(world.children[:3]):
            sheet.text(10, 97 + i * 9, *pen.name(f"dependents[{i}]", child), size=8)
        sheet.trap("dependents")


def _costs(sheet: Sheet, world: World, pen: Style) -> None:
    y = 42.0
    for benefit, amount in copays(world, pen, world.rng.choice(COSTS)):
        sheet.text(142, y, benefit, size=7.5)
        sheet.text(233, y, amount, size=7.5, align="right")
        y += 10
    if world.chance(0.5):
        single = 250 * world.rng.randint(2, 12)
        pair = [wording.dollars(pen, f"deductibles[{i}].amount", single * (i + 1)) for i in range(2)]
        sheet.text(142, y, world.rng.choice(("Ded. Ind/Fam", "Deduct I/F", "Ded (I/F)")), size=7)
        sheet.text(233, y, pair[0], "/", pair[1], size=7, align="right")
        y += 10
    if world.chance(0.6):
        share = world.rng.choice((10, 20, 30))
        count = len([p for p in sheet.document.values if p.startswith("copays[") and p.endswith("benefit")])
        sheet.text(142, y, pen.text(f"copays[{count}].benefit", "Coinsurance"), size=7.5)
        sheet.text(233, y, Value(f"copays[{count}].percent", f"{share}%", share), size=7.5, align="right")


def _drugs(sheet: Sheet, world: World, pen: Style, coverage: Coverage) -> None:
    sheet.line(10, 127, 233, 127, 0.5)
    labels = world.rng.choice(
        (("RxBIN ", "RxPCN ", "RxGrp "), ("RX BIN: ", "PCN: ", "GRP: "), ("BIN# ", "PCN ", "GRP# "))
    )
    x = 10.0
    for row in wording.drug_numbers(world, pen, coverage.payer, labels):
        x = sheet.text(x, 137, *row, size=7.5) + 12
    sheet.text(10, 147, pen.text("plan_name", coverage.plan_name), size=7.5, bold=True)
    if world.chance(0.5):
        label = world.rng.choice(("Effective ", "Eff: ", "Coverage Effective Date: "))
        sheet.text(233, 147, label, pen.date("effective_date", coverage.effective), size=7, align="right")


def _back(sheet: Sheet, world: World, pen: Style, coverage: Coverage) -> None:
    sheet.box(0, 0, *CARD, radius=9)
    y = sheet.wrap(10, 16, 223, "This card does not guarantee coverage. Follow all plan rules. In an emergency, "
                   "go to the nearest hospital or call 911.", size=6.8)  # fmt: skip
    for i, (label, number) in enumerate(telephones(world, pen, world.rng.sample(LINES, 4))):
        sheet.text(10, y + 8 + i * 11, label, ":", size=7.5, bold=True)
        sheet.text(100, y + 8 + i * 11, number, size=7.5)
    y += 8 + 4 * 11
    sheet.text(10, y + 6, world.rng.choice(("Claims:", "Send claims to:", "Medical claims:")), size=7.5, bold=True)
    box = places.po_box(world.rng, places.city(world.rng))
    sheet.text(100, y + 6, pen.text("claims_address.recipient", coverage.payer.name), size=7.5)
    sheet.stack(100, y + 15, pen.lines("claims_address", box), size=7.5)
    code = pen.text("payer_id", coverage.payer.payer_id)
    sheet.text(10, 143, world.rng.choice(("Payer ID ", "Payer ID: ", "EDI: ")), code, size=7.5)
    sheet.text(233, 143, pen.text("website", f"my{wording.site(coverage.payer)}"), size=7.5, align="right")
