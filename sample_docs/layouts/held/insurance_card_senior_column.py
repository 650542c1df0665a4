"""A senior plan's card in two columns of small headings with values below, money along the foot."""

from decimal import Decimal

from sample_docs import style
from sample_docs.cards import CARD
from sample_docs.layouts.held import plans
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.truth import Run, Value
from sample_docs.world import World, numbers, places
from sample_docs.world.payers import Coverage

MEDIA = "card"
LINES = ("Help line", "Doctors and hospitals", "Pharmacy desk", "Hearing aids", "Rides", "TTY users 711")


def draw(sheet: Sheet, world: World) -> None:
    """Draw both sides."""
    pen = style.draw(world.rng, dates="slash medium short", phones="dash parens", surname_first=world.chance(0.3))
    coverage = world.coverage_from(plans.SENIOR)
    sheet.font = world.rng.choice(("Roboto", "DejaVu Sans Condensed"))
    sheet.ignore("plan_type", "payer_id", "rx_issuer")
    sheet.page(CARD)
    _front(sheet, world, pen, coverage)
    sheet.page(CARD)
    _back(sheet, world, pen, coverage)


def _front(sheet: Sheet, world: World, pen: Style, coverage: Coverage) -> None:
    sheet.box(0, 0, *CARD, radius=8)
    sheet.box(0, 0, CARD[0], 27, fill="#264653", weight=0)
    sheet.text(10, 18, pen.text("payer", coverage.payer.name), size=12, bold=True, color="#ffffff")
    kind = world.rng.choice(("(HMO)", "(PPO)", "(HMO D-SNP)"))
    sheet.text(10, 40, pen.text("plan_name", f"{coverage.plan_name} {kind}"), size=9, bold=True)
    _columns(sheet, world, pen, coverage)
    sheet.line(10, 112, 233, 112, 0.4)
    _copays(sheet, world, pen)
    contract = numbers.pattern(world.rng, world.rng.choice(("H####-0##", "H####-0##-000")))
    sheet.text(
        10, 147, world.rng.choice(("Plan ", "Contract/PBP ")), Value("plan_number", contract, contract), size=7.5
    )
    sheet.text(233, 147, "Medicare Rx", size=7.5, bold=True, align="right")


def _columns(sheet: Sheet, world: World, pen: Style, coverage: Coverage) -> None:
    payer = coverage.payer
    left: list[tuple[str, list[Run]]] = [
        (world.rng.choice(("Enrollee", "Member")), pen.name("member", coverage.member)),
        (
            world.rng.choice(("Enrollee number", "Member number", "Plan member ID")),
            [pen.text("member_id", coverage.member_id)],
        ),
        ("Health plan (80840)", [numbers.pattern(world.rng, "9#########")]),
    ]
    right: list[tuple[str, list[Run]]] = [
        ("RxBIN  RxPCN", [pen.text("rx_bin", payer.rx_bin), "  ", pen.text("rx_pcn", payer.rx_pcn)]),
        ("RxGRP", [pen.text("rx_group", payer.rx_group)]),
        (world.rng.choice(("Effective", "Coverage begins")), [pen.date("effective_date", coverage.effective)]),
    ]
    for x, rows in ((10, left), (140, right)):
        for i, (label, runs) in enumerate(rows):
            sheet.text(x, 51 + i * 21, label, size=6.5)
            sheet.text(x, 60 + i * 21, *runs, size=9)


def _copays(sheet: Sheet, world: World, pen: Style) -> None:
    labels = world.rng.choice((("PCP visit", "Specialist visit", "Emergency"), ("Primary", "Spec.", "ER")))
    amounts = (Decimal(0), Decimal(world.rng.choice((20, 25, 40))), Decimal(world.rng.choice((90, 110, 125))))
    for i, (label, amount) in enumerate(zip(labels, amounts, strict=True)):
        x = 10 + i * 78
        sheet.text(x, 123, pen.text(f"copays[{i}].benefit", label), size=7.5)
        sheet.text(x, 134, style.whole(pen.money(f"copays[{i}].amount", amount)), size=9, bold=True)


def _back(sheet: Sheet, world: World, pen: Style, coverage: Coverage) -> None:
    sheet.box(0, 0, *CARD, radius=8)
    doctor = world.referrer
    if world.chance(0.7):
        sheet.text(
            10,
            20,
            world.rng.choice(("Your doctor ", "Primary care ")),
            pen.full_name("primary_care_provider.name", doctor.person, world.rng.choice(("{} {}", "Dr. {} {}"))),
            size=8.5,
        )
        sheet.text(10, 31, "Doctor's phone ", pen.phone("primary_care_provider.phone", doctor.office.phone), size=8.5)
    for i, label in enumerate(world.rng.sample(LINES[:5], 3)):
        sheet.text(
            10,
            52 + i * 12,
            pen.text(f"phones[{i}].label", label),
            "  ",
            pen.phone(f"phones[{i}].number", numbers.toll_free(world.rng)),
            size=8,
        )
    sheet.text(10, 100, world.rng.choice(("Medical claims", "Send bills to")), size=8, bold=True)
    box = places.po_box(world.rng, places.city(world.rng))
    recipient = [pen.text("claims_address.recipient", coverage.payer.name)]
    sheet.stack(10, 111, [recipient, *pen.lines("claims_address", box)], size=8)
    site = "".join(c for c in coverage.payer.name.lower().split()[0] if c.isalpha())
    sheet.text(233, 145, pen.text("website", f"www.{site}-seniors.example"), size=8, align="right")
