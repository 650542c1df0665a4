"""A Medicare Advantage card of a local plan: captions below values, the plan in a side panel, copays down the edge."""

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
KIND = "Medicare Advantage"
HOUSES = (
    Payer("Devoted Health", (("Devoted Core (HMO)", KIND), ("Devoted Choice (PPO)", KIND)), "D#######", "", "DEVOT",
          "610011", "CTRXMEDD", "DVTRX", "Optum Rx"),
    Payer("Capital Senior Health", (("Freedom Blue Ridge (HMO-POS)", KIND),), "CS########", "", "95092", "003585",
          "MEDD01", "CSHD", "MedImpact"),
    Payer("Scan Health Plan", (("SCAN Classic (HMO)", KIND), ("SCAN Venture (HMO)", KIND)), "0#########", "", "SCAN1",
          "003858", "MD", "SCANRX", "Express Scripts"),
    Payer("Alignment Health Plan", (("Heart & Diabetes (HMO C-SNP)", KIND),), "A0######", "", "ALIGN", "610602", "NVTD",
          "AHP", "Navitus"),
)  # fmt: skip
STEPS = (("PCP", (0, 5)), ("Specialist", (20, 35, 40)), ("Urgent care", (30, 45)), ("ER", (90, 110, 125)))
LINES = ("Member care", "TTY users", "Dental", "Pharmacists", "Prior approval", "Ride line")


def draw(sheet: Sheet, world: World) -> None:
    """Draw both sides."""
    pen = style.draw(world.rng, dates="slash short medium", phones="dash one dot")
    coverage = world.coverage_from(HOUSES)
    sheet.font = world.rng.choice(("Lato", "Open Sans", "Caladea"))
    sheet.ignore("plan_type", "rx_issuer", "rx_id")
    sheet.page(CARD)
    sheet.box(0, 0, *CARD, radius=8)
    sheet.box(178, 0, 65, CARD[1], fill="#eef3e6", weight=0, radius=8)
    owner: list[Run] = [pen.text("payer", coverage.payer.name)]
    sheet.text(12, 22, *owner, size=fitted(sheet, owner, 160, 14, bold=True), bold=True, color="#4b6b1f")
    plan: list[Run] = [pen.text("plan_name", coverage.plan_name)]
    sheet.text(12, 34, *plan, size=fitted(sheet, plan, 160, 9))
    _member(sheet, world, pen, coverage)
    _edge(sheet, world, pen)
    sheet.page(CARD)
    _back(sheet, world, pen, coverage)


def _member(sheet: Sheet, world: World, pen: Style, coverage: Coverage) -> None:
    pick = world.rng.choice
    name: list[Run] = pen.name("member", coverage.member)
    start = pen.date("effective_date", coverage.effective)
    captions: list[tuple[float, float, str, list[Run]]] = [
        (12, 56, pick(("Member", "Name of member")), name),
        (12, 80, pick(("Member number", "ID", "Member ID #")), [wording.member_id(coverage)]),
        (104, 80, pick(("Effective", "Member since")), [start]),
    ]
    for x, y, label, runs in captions:
        sheet.text(x, y, *runs, size=fitted(sheet, runs, 160 if y < 60 else 84, 10, bold=True), bold=True)
        sheet.text(x, y + 8, label, size=6, color="#555555")
    labels = pick((("RxBIN", "RxPCN", "RxGroup"), ("Bin", "PCN", "Group"), ("BIN no.", "PCN no.", "GRP no.")))
    for i, (caption, number) in enumerate(wording.drug_numbers(world, pen, coverage.payer, labels)):
        sheet.text(12 + i * 56, 106, number, size=8)
        sheet.text(12 + i * 56, 114, caption, size=6, color="#555555")
    contract = numbers.pattern(world.rng, pick(("H####-0##", "H#### 0##")))
    plan = Value("plan_number", contract, contract.replace(" ", ""))
    sheet.text(12, 138, pick(("CMS-", "CMS: ", "Contract ")), plan, size=8)
    sheet.text(172, 138, "Medicare Rx", size=8, italic=True, align="right")


def _edge(sheet: Sheet, world: World, pen: Style) -> None:
    sheet.text(210, 20, world.rng.choice(("You pay", "Copays", "In network")), size=7.5, bold=True, align="center")
    for i, (benefit, amount) in enumerate(copays(world, pen, STEPS[: world.rng.randint(3, 4)])):
        sheet.text(210, 38 + i * 28, amount, size=12, bold=True, align="center")
        sheet.text(210, 47 + i * 28, benefit, size=6.5, align="center")


def _back(sheet: Sheet, world: World, pen: Style, coverage: Coverage) -> None:
    pick = world.rng.choice
    sheet.box(0, 0, *CARD, radius=8)
    sheet.box(0, 0, CARD[0], 16, fill="#4b6b1f", weight=0, radius=8)
    sheet.text(121, 11, pen.text("website", wording.site(coverage.payer)), size=8, color="#ffffff", align="center")
    rows = telephones(world, pen, world.rng.sample(LINES, 4))
    for i, (label, number) in enumerate(rows):
        sheet.text(118, 30 + i * 11, label, size=7.5, align="right")
        sheet.text(124, 30 + i * 11, number, size=7.5, bold=True)
    doctor = pen.full_name("primary_care_provider.name", world.referrer.person)
    phone = pen.phone("primary_care_provider.phone", world.referrer.office.phone)
    sheet.text(12, 82, pick(("My doctor: ", "Primary care physician: ")), doctor, ", ", phone, size=7.5)
    sheet.text(12, 96, pick(("Mail medical bills to", "Providers: send claims to")), size=7, bold=True)
    box = places.po_box(world.rng, places.city(world.rng))
    y = sheet.stack(12, 105, pen.lines("claims_address", box), size=7.5)
    sheet.text(12, y + 1, "Payer no. ", pen.text("payer_id", coverage.payer.payer_id), size=7.5)
    sheet.text(12, 147, "Medicare limiting charges apply. Do not use your red, white and blue card.", size=6)
