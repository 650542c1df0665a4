"""A Medicaid managed-care card: state plan name, Medicaid number, birth date and sex, assigned doctor."""

from sample_docs import style
from sample_docs.cards import CARD
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.truth import Run
from sample_docs.world import World, numbers, payers
from sample_docs.world.payers import Coverage

MEDIA = "card"


def draw(sheet: Sheet, world: World) -> None:
    """Draw the card."""
    pen = style.draw(world.rng, dates="slash dash", phones="dash parens", surname_first=world.chance(0.5))
    coverage = world.coverage_from(payers.MEDICAID)
    sheet.font = "DejaVu Sans Condensed"
    sheet.page(CARD)
    sheet.box(0, 0, *CARD, radius=8)
    sheet.box(0, 120, CARD[0], 33, fill="#e3efe0", weight=0)
    sheet.text(10, 18, pen.text("payer", coverage.payer.name), size=11, bold=True)
    sheet.text(10, 30, pen.text("plan_name", coverage.plan_name), size=8.5)
    sheet.ignore("plan_type")
    _member(sheet, world, pen, coverage)
    _doctor(sheet, world, pen)
    _foot(sheet, world, pen, coverage)


def _member(sheet: Sheet, world: World, pen: Style, coverage: Coverage) -> None:
    member = coverage.member
    rows: list[tuple[str, list[Run]]] = [
        ("Member:", pen.name("member", member)),
        ("Member ID:", [pen.text("member_id", coverage.member_id)]),
        (
            "Medicaid ID:",
            [
                pen.text(
                    "medicaid_id",
                    numbers.pattern(world.rng, world.rng.choice(("##########", "@@######", "9########99"))),
                )
            ],
        ),
        ("DOB:", [pen.born("member.birth_date", member)]),
    ]
    for i, (label, runs) in enumerate(rows):
        sheet.labelled(10, 48 + i * 12, label, *runs, at=68, size=8.5)
    if world.chance(0.6):
        sheet.text(160, 84, "Sex: ", pen.text("member.sex", member.sex[0].upper(), member.sex), size=8.5)
    sheet.text(160, 72, "Eff. ", pen.date("effective_date", coverage.effective), size=8.5)


def _doctor(sheet: Sheet, world: World, pen: Style) -> None:
    doctor = world.referrer
    shape = world.rng.choice(("Dr. {} {}", "{} {}"))
    sheet.text(
        10,
        100,
        "Primary Care Provider (PCP): ",
        pen.full_name("primary_care_provider.name", doctor.person, shape),
        size=8,
    )
    sheet.text(10, 111, "PCP Phone: ", pen.phone("primary_care_provider.phone", doctor.office.phone), size=8)


def _foot(sheet: Sheet, world: World, pen: Style, coverage: Coverage) -> None:
    payer = coverage.payer
    group: list[Run] = ["   RxGRP ", pen.text("rx_group", payer.rx_group)] if payer.rx_group else []
    sheet.text(
        10,
        132,
        "RxBIN ",
        pen.text("rx_bin", payer.rx_bin),
        "   RxPCN ",
        pen.text("rx_pcn", payer.rx_pcn),
        *group,
        size=7.5,
    )
    label = world.rng.choice(("Member Services", "Customer Service (24/7)", "Member & Provider Line"))
    sheet.text(
        10,
        145,
        pen.text("phones[0].label", label),
        " ",
        pen.phone("phones[0].number", numbers.toll_free(world.rng)),
        size=7.5,
    )
