"""A national carrier's Medicaid card: issuer line over two columns, name alone on a rule, an Rx box, state's words."""

from sample_docs import style
from sample_docs.cards import CARD
from sample_docs.layouts.seen import card_wording as wording
from sample_docs.layouts.seen.card_lines import telephones
from sample_docs.layouts.seen.placing import fitted
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.truth import Run, Value
from sample_docs.world import World, numbers, places
from sample_docs.world.payers import Coverage, Payer

MEDIA = "card"
HOUSES = (
    Payer("UnitedHealthcare Community Plan", (("Mississippi CAN", ""), ("KanCare", "")), "1########", "@@CAID", "87726",
          "610494", "4444", "ACUMS", "Optum Rx"),
    Payer("Aetna Better Health", (("Family Care", ""), ("Mountain Health Trust", "")), "9########", "WV##", "128WV",
          "610591", "ADV", "RX8812", "CVS Caremark"),
    Payer("Humana Healthy Horizons", (("Medicaid MMA", ""), ("SoonerSelect", "")), "H########", "", "61101", "610649",
          "03190000", "", ""),
    Payer("Wellpoint", (("NJ FamilyCare", ""), ("TennCare", "")), "7########", "", "WLPNT", "020107", "HL", "WKVA", ""),
)  # fmt: skip
LINES = ("For Members", "NurseLine", "Behavioral Crisis", "Rides to visits", "TTY", "Eye care", "Dental benefits")


def draw(sheet: Sheet, world: World) -> None:
    """Draw the front and, mostly, the back."""
    pen = style.draw(world.rng, dates="slash two_digit", phones="dash parens", capitals=True)
    plain, coverage = Style(pen.dates, pen.phones), world.coverage_from(HOUSES)
    sheet.font = world.rng.choice(("Liberation Sans", "Roboto Condensed", "Open Sans"))
    sheet.ignore("plan_type", "copays", "rx_issuer", "plan_number")
    sheet.page(CARD)
    sheet.box(0, 0, *CARD, radius=10)
    sheet.box(0, 0, CARD[0], 26, fill="#0b3b82", weight=0, radius=10)
    owner: list[Run] = [plain.text("payer", coverage.payer.name)]
    sheet.text(12, 17, *owner, size=fitted(sheet, owner, 180, 11.5, bold=True), bold=True, color="#ffffff")
    _front(sheet, world, pen, plain, coverage)
    _pharmacy(sheet, world, plain, coverage)
    sheet.text(12, 146, plain.text("plan_name", coverage.plan_name), size=8.5, bold=True)
    sheet.text(231, 146, f"Administered under contract {numbers.pattern(world.rng, '@@-##')}", size=5.5, align="right")
    if world.chance(0.8):
        sheet.page(CARD)
        _back(sheet, world, plain, coverage)


def _front(sheet: Sheet, world: World, pen: Style, plain: Style, coverage: Coverage) -> None:
    pick, path = world.rng.choice, "primary_care_provider"
    sheet.text(12, 37, f"Health Plan (80840) 911-{coverage.payer.payer_id}-04", size=6.5)
    sheet.text(12, 50, pick(("Member ID:", "Member no.:", "ID no.:")), size=6.5)
    sheet.text(12, 60, wording.member_id(coverage), size=10, bold=True)
    if coverage.group_number:
        sheet.text(120, 50, pick(("Group Number:", "Group:")), size=6.5)
        sheet.text(120, 60, plain.text("group_number", coverage.group_number), size=10, bold=True)
    sheet.text(12, 72, pick(("Member:", "Member name:")), size=6.5)
    name: list[Run] = pen.name("member", coverage.member)
    sheet.text(12, 82, *name, size=fitted(sheet, name, 130, 10, bold=True), bold=True)
    sheet.line(12, 85, 145, 85, 0.4)
    state = Value(
        "medicaid_id", number := numbers.pattern(world.rng, pick(("#########", "1##########", "@#######"))), number
    )
    sheet.text(12, 96, pick(("Medicaid/State ID: ", "State Medicaid no. ", "State program ID: ")), state, size=7.5)
    doctor = pen.full_name(f"{path}.name", world.referrer.person, pick(("{1}, {0}", "{} {}", "DR. {} {}")))
    main: list[Run] = [pick(("PCP Name: ", "Assigned PCP: ")), doctor]
    sheet.text(12, 109, *main, size=fitted(sheet, main, 138, 7.5))
    sheet.text(
        12, 119, pick(("PCP Phone: ", "Tel ")), plain.phone(f"{path}.phone", world.referrer.office.phone), size=7.5
    )
    if world.chance(0.5):
        start = plain.date("effective_date", coverage.effective)
        sheet.text(12, 131, pick(("Effective: ", "Coverage from: ", "Enrolled: ")), start, size=7.5)


def _pharmacy(sheet: Sheet, world: World, pen: Style, coverage: Coverage) -> None:
    labels = world.rng.choice((("Rx Bin:", "Rx PCN:", "Rx Grp:"), ("RxBin", "RxPcn", "RxGrp")))
    sheet.box(154, 72, 80, 60, weight=0.7)
    sheet.text(158, 81, "PHARMACY", size=6, bold=True)
    for i, (label, number) in enumerate(wording.drug_numbers(world, pen, coverage.payer, labels)):
        sheet.text(158, 94 + i * 11, label, size=7)
        sheet.text(230, 94 + i * 11, number, size=8, align="right")
    sheet.text(158, 128, "Payer ID:", size=7)
    sheet.text(230, 128, pen.text("payer_id", coverage.payer.payer_id), size=8, align="right")


def _back(sheet: Sheet, world: World, pen: Style, coverage: Coverage) -> None:
    sheet.box(0, 0, *CARD, radius=10)
    sheet.text(231, 12, f"Printed: {pen.date('', world.past_day(300, 20)).shown}", size=6, align="right")
    y = sheet.wrap(12, 24, 219, "Members: see your PCP first. Emergency care needs no approval. This card does not "
                   "guarantee coverage.", size=6.8)  # fmt: skip
    rows = telephones(world, pen, world.rng.sample(LINES, 4))
    for i, (label, number) in enumerate(rows):
        x, row = 12 + i % 2 * 112, y + 6 + i // 2 * 20
        sheet.text(x, row, label, ":", size=7, bold=True)
        sheet.text(x, row + 9, number, size=8)
    y += 54
    sheet.line(12, y - 8, 231, y - 8, 0.4)
    sheet.text(12, y + 2, "For Providers: ", pen.text("website", wording.site(coverage.payer)), size=7.5, bold=True)
    box = places.po_box(world.rng, places.city(world.rng))
    sheet.text(
        12, y + 13, world.rng.choice(("Medical Claims: ", "Claims: ")), *pen.one_line("claims_address", box), size=7.2
    )
    if coverage.payer.benefit_manager:
        manager = pen.text("pharmacy_benefit_manager", coverage.payer.benefit_manager)
        sheet.text(12, y + 24, "Pharmacy Claims: ", manager, size=7.2)
