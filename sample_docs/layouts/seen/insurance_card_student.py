"""A student health plan: school first, insurer small, policy year, student's number beside the certificate number."""

from sample_docs import style
from sample_docs.cards import CARD
from sample_docs.layouts.seen import card_wording as wording
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.truth import Run
from sample_docs.world import World, numbers, places
from sample_docs.world.payers import COMMERCIAL, Coverage

MEDIA = "card"
SCHOOLS = ("Blue Mesa State University", "Windmere College", "Tidewater Technical Institute", "Old Ferry University")


def draw(sheet: Sheet, world: World) -> None:
    """Draw both sides, or the front alone."""
    pen = style.draw(world.rng, dates="slash short", phones="parens dash dot")
    coverage = world.coverage_from(COMMERCIAL[:3])
    sheet.font = world.rng.choice(("Lato", "Carlito", "Caladea"))
    sheet.ignore("plan_type", "group_name", "plan_name", "plan_number")
    sheet.page(CARD)
    sheet.box(0, 0, *CARD, radius=8)
    sheet.box(0, 0, 70, CARD[1], fill="#5b2333", weight=0, radius=8)
    sheet.text(
        35, 80, world.rng.choice(("SHIP", "STUDENT", "STUDENTS")), size=12, bold=True, color="#ffffff", align="center"
    )
    sheet.text(78, 20, world.rng.choice(SCHOOLS), size=10.5, bold=True)
    sheet.text(78, 31, world.rng.choice(("Student Health Insurance Plan", "Student Injury and Sickness Plan")), size=8)
    _identity(sheet, world, pen, coverage)
    if world.chance(0.7):
        sheet.page(CARD)
        _back(sheet, world, pen, coverage)


def _identity(sheet: Sheet, world: World, pen: Style, coverage: Coverage) -> None:
    pick = world.rng.choice
    year = world.today.year
    rows: list[tuple[str, list[Run]]] = [
        (pick(("Student", "Insured student", "Name")), pen.name("member", coverage.member)),
        (pick(("Insured ID", "Member ID", "Cert. no.")), [wording.member_id(coverage)]),
        (pick(("School ID", "Student no.")), [numbers.pattern(world.rng, "@00######")]),
        (pick(("Group no.", "Policy/Group", "Group policy")), [pen.text("group_number", coverage.group_number)]),
        (pick(("Policy year", "Plan year")), [f"8/15/{year} to 8/14/{year + 1}"]),
    ]
    sheet.ignore("effective_date")
    for i, (label, runs) in enumerate(rows):
        sheet.text(124, 50 + i * 12, label, size=7, align="right")
        sheet.text(130, 50 + i * 12, *runs, size=8)
    for i, (benefit, amount) in enumerate(wording.copays(world, pen, 3)):
        sheet.text(78 + i * 54, 116, benefit, size=6.5)
        sheet.text(78 + i * 54, 126, amount, size=8)
    words = ("Underwritten by ", "Insured and administered by ", "A product of ")
    sheet.text(78, 143, pick(words), pen.text("payer", coverage.payer.name), size=7.5)


def _back(sheet: Sheet, world: World, pen: Style, coverage: Coverage) -> None:
    sheet.box(0, 0, *CARD, radius=8)
    y = sheet.wrap(12, 20, 216, "Students: go to the campus health center first when it is open.", size=7.5, bold=True)
    for i, (label, number) in enumerate(wording.phones(world, pen, 3)):
        sheet.text(12, y + 6 + i * 12, label, " - ", number, size=8)
    labels = world.rng.choice((("RxBIN ", "RxPCN ", "RxGRP "), ("Bin# ", "PCN# ", "Grp# ")))
    sheet.stack(150, y + 63, wording.drug_numbers(world, pen, coverage.payer, labels), size=8, leading=12)
    sheet.text(12, y + 52, world.rng.choice(("Claims address", "Claims go to")), size=7, bold=True)
    box = places.po_box(world.rng, places.city(world.rng))
    sheet.stack(12, y + 63, pen.lines("claims_address", box), size=8)
    sheet.text(12, 143, "Electronic payer ID: ", pen.text("payer_id", coverage.payer.payer_id), size=7.5)
