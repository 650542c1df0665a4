"""A plan for people with Medicare and Medicaid: two numbers, doctor, zero copays in a sentence, bilingual labels."""

from sample_docs import style
from sample_docs.cards import CARD
from sample_docs.layouts.seen import card_wording as wording
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.truth import Run, Value
from sample_docs.world import World, numbers
from sample_docs.world.payers import ADVANTAGE, MEDICAID, Coverage

MEDIA = "card"
PLANS = ("Dual Complete (HMO D-SNP)", "MyCare Connect (Medicare-Medicaid Plan)", "Total Care Duals (HMO SNP)")


def draw(sheet: Sheet, world: World) -> None:
    """Draw both sides, or the front alone."""
    pen = style.draw(world.rng, dates="slash dash", phones="one parens", capitals=world.chance(0.4))
    plain = Style(pen.dates, pen.phones)
    coverage = world.coverage_from((*ADVANTAGE, *MEDICAID))
    sheet.font = world.rng.choice(("DejaVu Sans Condensed", "Lato", "Liberation Sans"))
    sheet.ignore("plan_type", "rx_issuer", "rx_id")
    sheet.page(CARD)
    sheet.box(0, 0, *CARD, radius=8)
    sheet.text(10, 17, plain.text("plan_name", world.rng.choice(PLANS)), size=9.5, bold=True)
    sheet.text(233, 30, plain.text("payer", coverage.payer.name), size=9.5, align="right")
    y = 46.0
    for label, runs in _lines(world, pen, plain, coverage):
        sheet.text(10, y, label, size=6.8)
        sheet.text(100, y, *runs, size=8, bold=True)
        y += 12
    labels = world.rng.choice((("RxBIN: ", "RxPCN: ", "RxGRP: "), ("BIN ", "PCN ", "GRP ")))
    x = 10.0
    for row in wording.drug_numbers(world, plain, coverage.payer, labels):
        x = sheet.text(x, 126, *row, size=8) + 10
    contract = numbers.pattern(world.rng, "H####-00#")
    sheet.text(233, 145, Value("plan_number", contract, contract), size=8, align="right")
    if world.chance(0.7):
        sheet.page(CARD)
        _back(sheet, world, plain, coverage)


def _lines(world: World, pen: Style, plain: Style, coverage: Coverage) -> list[tuple[str, list[Run]]]:
    pick = world.rng.choice
    medicaid = plain.text("medicaid_id", numbers.pattern(world.rng, pick(("##########", "@@######"))))
    lines: list[tuple[str, list[Run]]] = [
        (pick(("Member name / Nombre", "Member / Miembro", "Name/Nombre")), pen.name("member", coverage.member)),
        (pick(("Member ID / No. de miembro", "ID", "Plan member no.")), [wording.member_id(coverage)]),
        (pick(("State Medicaid ID", "Medicaid no.", "State ID")), [medicaid]),
    ]
    start = plain.date("effective_date", coverage.effective)
    lines.append((pick(("Effective / Vigente", "Effective date", "Starts")), [start]))
    doctor, path = world.referrer, "primary_care_provider"
    if world.chance(0.7):
        lines.append((pick(("PCP / Doctor", "Primary care")), [pen.full_name(f"{path}.name", doctor.person)]))
        lines.append((pick(("PCP phone", "Tel. / Phone")), [plain.phone(f"{path}.phone", doctor.office.phone)]))
    return lines


def _back(sheet: Sheet, world: World, pen: Style, coverage: Coverage) -> None:
    sheet.box(0, 0, *CARD, radius=8)
    y = sheet.wrap(
        10, 18, 223, "Do not bill the member: covered services cost the member nothing.", size=7.5, bold=True
    )
    for i, (label, number) in enumerate(wording.phones(world, pen, 5)):
        sheet.text(10, y + 6 + i * 12, label, size=7.5)
        sheet.text(130, y + 6 + i * 12, number, size=7.5)
    sheet.text(10, 110, world.rng.choice(("Electronic claims payer ID ", "Payer ID: ")),
               pen.text("payer_id", coverage.payer.payer_id), size=7.5)  # fmt: skip
    sheet.text(10, 124, pen.text("website", f"www.{wording.site(coverage.payer)}"), size=7.5)
