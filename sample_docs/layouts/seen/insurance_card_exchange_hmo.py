"""A marketplace HMO: plan name with its metal, rows of paired facts, primary doctor; costs on the back."""

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
    Payer("Bright River Health", (("Silver 3500 HMO", "HMO"), ("Bronze Saver HMO", "HMO")), "BR#########", "",
        "BRVR1", "610602", "NVT", "BRH", ""),
    Payer("Select Health", (("Benchmark Silver 4000", "HMO"), ("Expanded Bronze 6900", "HMO")), "8########", "G10#####",
        "SX107", "015938", "7463", "U1000###", ""),
    Payer("Quartz", (("Quartz One Gold", "HMO"), ("Silver Select D", "HMO")), "9#########", "Q####", "39187", "610602",
        "QTZ", "QUARTZ", "Navitus"),
    Payer("Community Health Choice", (("Premier Silver 14", "HMO"), ("Value Bronze 3", "HMO")), "6##########", "",
        "60495", "610602", "NVT", "CHC", "Navitus"),
)  # fmt: skip
COSTS = (
    (("Primary Care", (0, 20, 40)), ("Specialist", (60, 80)), ("Urgent Care", (50, 75)), ("Generic Drugs", (3, 15))),
    (("PCP Visit", (15, 30)), ("Specialist Visit", (55, 75)), ("ER", (400, 500)), ("Mental Health Visit", (15, 30))),
)
LINES = ("Member Services", "Provider Services", "24/7 Nurse Line", "Pharmacy Help Desk", "Vision", "Telehealth")


def draw(sheet: Sheet, world: World) -> None:
    """Draw both sides."""
    pen = style.draw(world.rng, dates="slash medium", phones="dash parens one", capitals=world.chance(0.3))
    plain = Style(pen.dates, pen.phones)
    coverage = world.coverage_from(HOUSES)
    sheet.font = world.rng.choice(("Lato", "Open Sans", "Liberation Sans"))
    sheet.ignore("rx_issuer", "out_of_pocket_maximums[].benefit", "deductibles[].benefit")
    sheet.page(CARD)
    sheet.box(0, 0, *CARD, radius=9)
    sheet.disc(224, 18, 8, "#e07b39")
    sheet.text(210, 22, plain.text("payer", coverage.payer.name), size=12, bold=True, align="right")
    kind = plain.text("plan_type", coverage.plan_type)
    if coverage.plan_type in coverage.plan_name:
        sheet.ignore("plan_type")
        sheet.text(10, 40, plain.text("plan_name", coverage.plan_name), size=9, bold=True)
    else:
        sheet.text(10, 40, plain.text("plan_name", coverage.plan_name), size=9, bold=True)
        sheet.text(233, 40, world.rng.choice(("Plan type: ", "Product: ", "Type: ")), kind, size=8, align="right")
    _facts(sheet, world, pen, plain, coverage)
    _drugs(sheet, world, plain, coverage)
    sheet.page(CARD)
    _back(sheet, world, plain, coverage)


def _facts(sheet: Sheet, world: World, pen: Style, plain: Style, coverage: Coverage) -> None:
    pick, path = world.rng.choice, "primary_care_provider"
    doctor = pen.full_name(f"{path}.name", world.referrer.person, pick(("{} {}", "Dr. {} {}", "{1}, {0}")))
    phone = plain.phone(f"{path}.phone", world.referrer.office.phone)
    group: tuple[str, list[Run]] = ("Coverage", [pick(("Individual", "Subscriber only"))])
    if coverage.group_number:
        group = (pick(("Group", "Group #")), [plain.text("group_number", coverage.group_number)])
    rows: list[tuple[str, list[Run], str, list[Run]]] = [
        (pick(("Member", "Name", "Member name")), pen.name("member", coverage.member),
         pick(("Effective", "Effective date", "Start date")), [plain.date("effective_date", coverage.effective)]),
        (pick(("Member ID", "ID number", "ID")), [wording.member_id(coverage)], *group),
    ]  # fmt: skip
    if world.chance(0.75):
        rows.append(
            (pick(("PCP", "Primary care provider", "PCP name")), [doctor], pick(("PCP phone", "Phone")), [phone])
        )
    for i, (label, runs, other, others) in enumerate(rows):
        y = 54 + i * 24
        sheet.text(10, y, label, size=6.5, color="#555555")
        sheet.text(10, y + 10, *runs, size=fitted(sheet, runs, 136, 9.5))
        sheet.text(152, y, other, size=6.5, color="#555555")
        sheet.text(152, y + 10, *others, size=fitted(sheet, others, 82, 9.5))


def _drugs(sheet: Sheet, world: World, pen: Style, coverage: Coverage) -> None:
    sheet.box(0, 128, CARD[0], 16, fill="#f0e4d8", weight=0)
    labels = world.rng.choice(
        (("RxBIN ", "RxPCN ", "RxGRP "), ("BIN: ", "PCN: ", "RxGrp: "), ("Rx Bin: ", "Rx PCN: ", "Rx Group: "))
    )
    x = 10.0
    for row in wording.drug_numbers(world, pen, coverage.payer, labels):
        x = sheet.text(x, 139, *row, size=8) + 14


def _back(sheet: Sheet, world: World, pen: Style, coverage: Coverage) -> None:
    sheet.box(0, 0, *CARD, radius=9)
    y, bar = 18.0, world.rng.choice((" / ", "/"))
    for benefit, amount in copays(world, pen, world.rng.choice(COSTS)):
        sheet.text(10, y, benefit, ": ", amount, size=7.8)
        y += 10.5
    single, limit = 500 * world.rng.randint(3, 14), 7500 + 50 * world.rng.randint(0, 30)
    limits = (("Deductible", "deductibles", single), ("Max out-of-pocket", "out_of_pocket_maximums", limit))
    for name, path, most in limits:
        pair = [wording.dollars(pen, f"{path}[{i}].amount", most * (i + 1)) for i in range(2)]
        sheet.text(10, y, f"{name} (ind/fam): ", pair[0], bar, pair[1], size=7.8)
        y += 10.5
    for i, (label, number) in enumerate(telephones(world, pen, world.rng.sample(LINES, 3))):
        sheet.text(233, 16 + i * 19 - 3, label, size=6.5, align="right")
        sheet.text(233, 16 + i * 19 + 6, number, size=8.5, bold=True, align="right")
    sheet.line(10, y, 233, y, 0.4)
    title = world.rng.choice(("Send claims to:", "Medical claims:", "Claims"))
    sheet.text(10, y + 11, title, size=7.5, bold=True)
    recipient = pen.text("claims_address.recipient", f"{coverage.payer.name} Claims")
    box = places.po_box(world.rng, places.city(world.rng))
    sheet.stack(10, y + 21, [[recipient], *pen.lines("claims_address", box)], size=7.8)
    sheet.text(233, y + 21, "Payer ID ", pen.text("payer_id", coverage.payer.payer_id), size=7.8, align="right")
    sheet.text(233, 145, pen.text("website", wording.site(coverage.payer)), size=7.8, align="right")
