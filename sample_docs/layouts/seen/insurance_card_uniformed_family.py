"""A uniformed services family plan's card: stripes, the sponsor's rank kept apart, a manager of care."""

from sample_docs import style
from sample_docs.cards import CARD
from sample_docs.layouts.seen import card_wording as wording
from sample_docs.layouts.seen.card_lines import copays, telephones
from sample_docs.layouts.seen.placing import beside
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.truth import Run
from sample_docs.world import World, people, places
from sample_docs.world.payers import Coverage, Payer

MEDIA = "card"
HOUSES = (
    Payer("Martin's Point US Family Health Plan", (("TRICARE Prime", ""),), "MP0######", "", "MPHC1", "610014", "MPUSF",
          "USFHP1", ""),
    Payer("Johns Hopkins US Family Health Plan", (("TRICARE Prime", ""),), "6########", "", "JHHC2", "610830", "JHU",
          "USFHPJH", ""),
    Payer("Pacific Medical US Family Health Plan", (("TRICARE Prime", ""),), "P#######01", "", "PMUSF", "003585",
          "ASPROD1", "PACMED", ""),
    Payer("Brighton Marine US Family Health Plan", (("TRICARE Prime", ""),), "BM######", "", "04298", "610415", "PCS",
          "BMFHP", ""),
)  # fmt: skip
STEPS = (("PCM visit", (0, 24)), ("Specialty visit", (0, 36)), ("Emergency", (0, 73)))
LINES = ("Member Services", "Nurse Advice", "Authorizations", "Pharmacy", "Behavioral health", "Overseas/travel")


def draw(sheet: Sheet, world: World) -> None:
    """Draw the front and, mostly, the back."""
    pen = style.draw(world.rng, dates="slash day_first dash", phones="dash dot one", capitals=world.chance(0.6),
                     surname_first=world.chance(0.5))  # fmt: skip
    plain, coverage = Style(pen.dates, pen.phones), world.coverage_from(HOUSES)
    sheet.font = world.rng.choice(("Liberation Sans", "Gentium", "Open Sans"))
    sheet.ignore("plan_type", "plan_name", "rx_issuer", "dependents", "group_name")
    sheet.page(CARD)
    sheet.box(0, 0, *CARD, radius=8)
    for i in range(4):
        sheet.box(0, 134 + i * 4, CARD[0], 2, fill="#a32638" if i % 2 == 0 else "#1d3461", weight=0)
    sheet.text(121, 18, plain.text("payer", coverage.payer.name), size=10, bold=True, align="center", color="#1d3461")
    sheet.text(121, 28, "a TRICARE Prime option of the Department of Defense", size=6.5, align="center")
    _member(sheet, world, pen, plain, coverage)
    if world.chance(0.8):
        sheet.page(CARD)
        _back(sheet, world, plain, coverage)


def _member(sheet: Sheet, world: World, pen: Style, plain: Style, coverage: Coverage) -> None:
    pick, path = world.rng.choice, "primary_care_provider"
    sponsor = people.relative(world.rng, coverage.member, world.today)
    doctor = pen.full_name(f"{path}.name", world.referrer.person, pick(("{1}, {0}", "{} {}")))
    rows: list[tuple[str, list[Run]]] = [
        (pick(("Member Name", "Enrollee", "Beneficiary")), pen.name("member", coverage.member)),
        (pick(("Member ID", "Plan ID", "USFHP ID")), [wording.member_id(coverage)]),
        (pick(("Date of Birth", "DOB")), [pen.born("member.birth_date", coverage.member)]),
        (pick(("Enrolled", "Effective Date", "Prime since")), [plain.date("effective_date", coverage.effective)]),
        (
            pick(("Sponsor", "Sponsor name")),
            [f"{pick(('SGT', 'CPT', 'CW2', 'MAJ'))} {sponsor.given[0]} {sponsor.family}"],
        ),
        (pick(("PCM", "Primary Care Manager")), [doctor]),
        (pick(("PCM Phone", "PCM tel.")), [plain.phone(f"{path}.phone", world.referrer.office.phone)]),
    ]
    for i, (label, runs) in enumerate(rows):
        beside(sheet, 12, 44 + i * 11.5, label, runs, at=102, width=219, size=8.5, bold_label=False)
    labels = pick((("RxBIN ", "RxPCN ", "RxGRP "), ("Bin ", "Pcn ", "Grp ")))
    x = 12.0
    for row in wording.drug_numbers(world, plain, coverage.payer, labels):
        x = sheet.text(x, 129, *row, size=8, bold=True) + 14


def _back(sheet: Sheet, world: World, pen: Style, coverage: Coverage) -> None:
    pick = world.rng.choice
    sheet.box(0, 0, *CARD, radius=8)
    y = sheet.wrap(12, 14, 219, "Care outside the network needs a referral from your PCM. Medicare and other military "
                   "facilities should not be billed first.", size=7)  # fmt: skip
    if world.chance(0.6):
        runs: list[Run] = []
        for benefit, amount in copays(world, pen, STEPS):
            runs += [benefit, " ", amount, "   "]
        sheet.text(12, y + 3, *runs, size=7.5)
        y += 11
    for i, (label, number) in enumerate(telephones(world, pen, world.rng.sample(LINES, 4))):
        sheet.text(12, y + 6 + i * 11, label, size=7.5)
        sheet.text(110, y + 6 + i * 11, number, size=7.5, bold=True)
    y += 58
    sheet.text(12, y, pick(("Claims:", "Providers, mail claims to:", "Send bills to:")), size=7, bold=True)
    box = places.po_box(world.rng, places.city(world.rng))
    y = sheet.stack(12, y + 9.5, pen.lines("claims_address", box), size=7.5)
    sheet.text(231, y - 9.5, "Payer ID ", pen.text("payer_id", coverage.payer.payer_id), size=7.5, align="right")
    sheet.text(121, 147, "If found, return to any US mailbox.", size=6, align="center")
