"""A children's plan: member and doctor in two shaded blocks, a parent's note, numbers down the right edge."""

from sample_docs import style
from sample_docs.cards import CARD
from sample_docs.layouts.seen import card_wording as wording
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.truth import Run
from sample_docs.world import World, numbers, places
from sample_docs.world.payers import Coverage

MEDIA = "card"


def draw(sheet: Sheet, world: World) -> None:
    """Draw both sides."""
    pen = style.draw(world.rng, dates="slash short medium", phones="dash parens", surname_first=world.chance(0.4))
    coverage = world.coverage_from(wording.CHILDREN)
    sheet.font = world.rng.choice(("Open Sans", "Lato", "DejaVu Sans Condensed"))
    sheet.ignore("plan_type")
    sheet.page(CARD)
    sheet.box(0, 0, *CARD, radius=8)
    sheet.text(10, 17, pen.text("payer", coverage.payer.name), size=9.5, bold=True)
    sheet.text(10, 28, pen.text("plan_name", coverage.plan_name), size=8, italic=True)
    _member(sheet, world, pen, coverage)
    _doctor(sheet, world, pen)
    _edge(sheet, world, pen, coverage)
    sheet.page(CARD)
    _back(sheet, world, pen, coverage)


def _member(sheet: Sheet, world: World, pen: Style, coverage: Coverage) -> None:
    pick, member = world.rng.choice, world.children[0]
    sheet.box(6, 34, 150, 48, fill="#f3ead2", weight=0)
    sheet.text(10, 44, *pen.name("member", member), size=9, bold=True)
    sheet.text(10, 55, pick(("Member #", "Member ID: ", "ID ")), wording.member_id(coverage), size=8.5)
    case = pen.text("medicaid_id", numbers.pattern(world.rng, pick(("9########", "@@#####@", "6#########"))))
    sheet.text(10, 66, pick(("State ID: ", "Medicaid/CHIP ID ", "CIN# ", "Recipient No. ")), case, size=8)
    sheet.text(10, 77, pick(("DOB ", "Born ", "Date of birth ")), pen.born("member.birth_date", member), size=8)


def _doctor(sheet: Sheet, world: World, pen: Style) -> None:
    doctor, path = world.referrer, "primary_care_provider"
    sheet.box(6, 86, 150, 38, fill="#dfeaf5", weight=0)
    title = ("Primary Care Provider", "PCP", "Your child's doctor", "Main doctor")
    sheet.text(10, 95, world.rng.choice(title), size=6.5)
    shape = world.rng.choice(("{} {}", "Dr. {} {}", "{1}, {0}"))
    sheet.text(10, 106, pen.full_name(f"{path}.name", doctor.person, shape), size=8.5)
    sheet.text(
        10, 118, world.rng.choice(("Phone ", "", "Call: ")), pen.phone(f"{path}.phone", doctor.office.phone), size=8
    )
    visit = pen.text("copays[0].benefit", world.rng.choice(("Office visit", "Any visit")))
    cost = wording.dollars(pen, "copays[0].amount", world.rng.choice((0, 5, 10)))
    sheet.text(10, 142, "Cost share: ", visit, " ", cost, size=7.5)


def _edge(sheet: Sheet, world: World, pen: Style, coverage: Coverage) -> None:
    pick = world.rng.choice
    labels = pick((("RxBIN", "RxPCN", "RxGRP"), ("BIN #", "PCN #", "GRP #")))
    rows: list[list[Run]] = wording.drug_numbers(world, pen, coverage.payer, labels)
    started = pick(("Effective", "PCP effective date", "Start"))
    if started != "PCP effective date":
        rows.append([started, pen.date("effective_date", coverage.effective)])
    else:
        sheet.ignore("effective_date")
        rows.append([started, Style("slash", "dash").date("x", coverage.effective).shown])
    for i, (label, run) in enumerate(rows):
        sheet.text(233, 44 + i * 22, label, size=6.5, align="right")
        sheet.text(233, 54 + i * 22, run, size=9, align="right")


def _back(sheet: Sheet, world: World, pen: Style, coverage: Coverage) -> None:
    sheet.box(0, 0, *CARD, radius=8)
    sheet.text(10, 18, "Parents: in an emergency dial 911 or go to the nearest hospital.", size=7)
    for i, (label, number) in enumerate(wording.phones(world, pen, 5)):
        sheet.text(10, 36 + i * 12, label, size=7.5)
        sheet.text(233, 36 + i * 12, number, size=7.5, align="right")
        sheet.line(10, 39 + i * 12, 233, 39 + i * 12, 0.2)
    recipient = pen.text("claims_address.recipient", f"{coverage.payer.name}")
    box = places.po_box(world.rng, places.city(world.rng))
    sheet.stack(10, 108, [["Claims: ", recipient], *pen.lines("claims_address", box)], size=7.5)
    sheet.text(233, 145, pen.text("website", wording.site(coverage.payer)), size=7.5, align="right")
