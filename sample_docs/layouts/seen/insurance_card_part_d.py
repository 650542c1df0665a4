"""A stand-alone Part D card: payer left, Medicare words right, member facts left, pharmacy numbers at the right."""

from sample_docs import style
from sample_docs.cards import CARD
from sample_docs.layouts.seen import card_wording as wording
from sample_docs.layouts.seen.card_lines import telephones
from sample_docs.layouts.seen.placing import fitted
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.truth import Run, Value, shown
from sample_docs.world import World, numbers, places
from sample_docs.world.payers import Coverage, Payer

MEDIA = "card"
HOUSES = (
    Payer("SilverScript Insurance Company", (("SilverScript Choice (PDP)", ""),), "Z9######", "", "", "004336",
        "MEDDADV", "RXCVSD", ""),
    Payer("Wellcare", (("Wellcare Value Script (PDP)", ""), ("Wellcare Classic (PDP)", "")), "3#######", "", "",
        "610014", "MEDDPRIME", "2FHA", ""),
    Payer("Mutual of Omaha Rx", (("Mutual of Omaha Rx Plus (PDP)", ""),), "MU########", "", "", "610014", "MEDDPRIME",
        "MOORX", ""),
    Payer("Clear Spring Health", (("Clear Spring Health Value Rx (PDP)", ""),), "CS9#######", "", "", "015574",
        "ASPROD1", "CSH0#", ""),
    Payer("Cigna Healthcare", (("Cigna Healthcare Saver Rx (PDP)", ""),), "U#########", "", "", "017010", "CIHSCARE",
        "CIGPDP", ""),
)  # fmt: skip
LINES = ("Customer Care", "Member Services", "TTY", "Pharmacy Help Desk", "Coverage Determinations", "Pharmacist Help")


def draw(sheet: Sheet, world: World) -> None:
    """Draw the front and, mostly, the back."""
    pen = style.draw(world.rng, dates="slash short", phones="one dash", capitals=world.chance(0.5))
    plain = Style(pen.dates, pen.phones)
    coverage = world.coverage_from(HOUSES)
    sheet.font = world.rng.choice(("Liberation Sans", "Open Sans", "Roboto"))
    sheet.ignore("plan_type", "rx_id", "payer_id", "rx_issuer")
    sheet.page(CARD)
    sheet.box(0, 0, *CARD, radius=9)
    owner: list[Run] = [plain.text("payer", coverage.payer.name)]
    sheet.text(10, 20, *owner, size=fitted(sheet, owner, 150, 12, bold=True), bold=True, color="#00558c")
    plan: list[Run] = [plain.text("plan_name", coverage.plan_name)]
    sheet.text(10, 32, *plan, size=fitted(sheet, plan, 150, 8.5))
    sheet.text(233, 20, "MedicareRx", size=10, bold=True, align="right")
    sheet.text(233, 28, "Prescription Drug Coverage", size=5.5, align="right")
    sheet.line(10, 39, 233, 39, 0.8)
    _member(sheet, world, pen, plain, coverage)
    _pharmacy(sheet, world, plain, coverage)
    contract = numbers.pattern(world.rng, "S####-###")
    sheet.text(10, 145, world.rng.choice(("CMS ", "CMS-", "CMS # ")), Value("plan_number", contract, contract), size=8)
    if world.chance(0.8):
        sheet.page(CARD)
        _back(sheet, world, plain, coverage)


def _member(sheet: Sheet, world: World, pen: Style, plain: Style, coverage: Coverage) -> None:
    pick = world.rng.choice
    name = pen.name("member", coverage.member)
    facts: list[tuple[str, list[Run]]] = [
        (pick(("Name", "Member Name", "Cardholder Name")), name),
        (pick(("Member ID", "ID", "Cardholder ID")), [wording.member_id(coverage)]),
    ]
    if world.chance(0.5):
        facts.append((pick(("Effective Date", "Effective")), [plain.date("effective_date", coverage.effective)]))
    long = len("".join(shown(run) for run in name)) > 16
    mark, below = pick((":", "")), long or world.chance(0.4)
    y = 56.0
    for label, runs in facts:
        if below:
            sheet.text(10, y, label + mark, size=6.5)
            sheet.text(10, y + 10.5, *runs, size=fitted(sheet, runs, 125, 9.5, bold=True), bold=True)
            y += 27
        else:
            end = sheet.text(10, y + 4, f"{label}: ", size=7.5)
            sheet.text(end, y + 4, *runs, size=fitted(sheet, runs, 136 - end, 9, bold=True), bold=True)
            y += 17


def _pharmacy(sheet: Sheet, world: World, pen: Style, coverage: Coverage) -> None:
    labels = world.rng.choice(
        (("RxBIN:", "RxPCN:", "RxGRP:"), ("RxBin", "RxPCN", "RxGrp"), ("BIN", "PCN", "GRP"), ("BIN:", "PCN:", "Group:"))
    )
    rows = wording.drug_numbers(world, pen, coverage.payer, labels)
    prefix = world.rng.choice(("(80840) ", ""))
    issuer: list[Run] = ["Issuer", prefix + numbers.pattern(world.rng, "9#########")]
    for i, (label, number) in enumerate([*rows, issuer]):
        sheet.text(143, 58 + i * 13, label, size=7.5)
        sheet.text(233, 58 + i * 13, number, size=fitted(sheet, [number], 60, 8.5, bold=True), bold=True, align="right")


def _back(sheet: Sheet, world: World, pen: Style, coverage: Coverage) -> None:
    sheet.box(0, 0, *CARD, radius=9)
    rows = telephones(world, pen, world.rng.sample(LINES, 3))
    for i, (label, number) in enumerate(rows):
        sheet.text(10, 22 + i * 13, label, ": ", size=8, bold=True)
        sheet.text(122, 22 + i * 13, number, size=8)
    sheet.text(10, 66, "Website:", size=8, bold=True)
    sheet.text(122, 66, pen.text("website", f"www.{wording.site(coverage.payer)}"), size=8)
    title = world.rng.choice(("Submit paper claims to:", "Send claims to:", "Claims:", "Mail claims to"))
    sheet.text(10, 84, title, size=8, bold=True)
    box = places.po_box(world.rng, places.city(world.rng))
    recipient = pen.text("claims_address.recipient", "Medicare Part D Paper Claims")
    sheet.stack(10, 95, [[recipient], *pen.lines("claims_address", box)], size=8)
    sheet.wrap(10, 138, 223, "Show this card each time you fill a prescription.", size=7, italic=True)
