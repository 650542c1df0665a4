"""A temporary card on letter paper from a member's web page: front and back side by side, a cut line between."""

from sample_docs import style
from sample_docs.layouts.seen import card_wording as wording
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.truth import Run
from sample_docs.world import World, places
from sample_docs.world.payers import ADMINISTRATORS, COMMERCIAL, Coverage

LEFT, RIGHT, TOP = 36.0, 312.0, 210.0


def draw(sheet: Sheet, world: World) -> None:
    """Draw the print-out."""
    pen = style.draw(world.rng, dates="slash long short", phones="one dash parens", surname_first=world.chance(0.3))
    coverage = world.coverage_from((*COMMERCIAL, *ADMINISTRATORS))
    sheet.font = world.rng.choice(("Liberation Sans", "Liberation Serif", "Open Sans"))
    sheet.ignore("plan_type", "plan_name", "employer")
    sheet.page()
    title = ("Temporary Identification Card", "Print Member ID Card", "Proof of Coverage / ID Card")
    sheet.text(36, 70, world.rng.choice(title), size=17, bold=True)
    printed = Style("slash", "dash").date("x", world.date).shown
    sheet.text(36, 88, f"Printed {printed} from the member portal", size=9)
    sheet.wrap(
        36, 118, 530, "Use this page until your plastic card comes by mail. Cut along the line and fold.", size=10
    )
    for x in (LEFT, RIGHT):
        sheet.box(x, TOP, 264, 166, radius=6)
    sheet.line(306, TOP - 14, 306, TOP + 180, 0.4)
    _front(sheet, world, pen, coverage)
    _back(sheet, world, pen, coverage)
    sheet.text(36, 760, f"https://{wording.site(coverage.payer)}/idcard?print=1", size=7)


def _front(sheet: Sheet, world: World, pen: Style, coverage: Coverage) -> None:
    pick = world.rng.choice
    sheet.text(LEFT + 12, TOP + 20, pen.text("payer", coverage.payer.name), size=11, bold=True)
    rows: list[tuple[str, list[Run]]] = [
        (pick(("Member Name:", "Subscriber:", "Insured:")), pen.name("member", coverage.member)),
        (pick(("Member ID:", "Subscriber ID:", "Contract No:")), [wording.member_id(coverage)]),
        (pick(("Group ID:", "Group No:", "Group/Account:")), [pen.text("group_number", coverage.group_number)]),
        (pick(("Group Name:", "Plan Sponsor:", "Employer Group:")), [pen.text("group_name", coverage.employer)]),
        (pick(("Effective:", "Eff. Date:", "Coverage From:")), [pen.date("effective_date", coverage.effective)]),
    ]
    for i, (label, runs) in enumerate(rows):
        sheet.text(LEFT + 12, TOP + 42 + i * 14, label, size=8.5, bold=True)
        sheet.text(LEFT + 92, TOP + 42 + i * 14, *runs, size=8.5)
    labels = pick((("RxBIN: ", "RxPCN: ", "RxGRP: "), ("Rx Bin ", "Rx Pcn ", "Rx Group ")))
    x = LEFT + 12
    for row in wording.drug_numbers(world, pen, coverage.payer, labels):
        x = sheet.text(x, TOP + 122, *row, size=8) + 9
    manager = coverage.payer.benefit_manager
    if manager and world.chance(0.5):
        sheet.text(LEFT + 12, TOP + 138, "Pharmacy: ", pen.text("pharmacy_benefit_manager", manager), size=8)


def _back(sheet: Sheet, world: World, pen: Style, coverage: Coverage) -> None:
    for i, (label, number) in enumerate(wording.phones(world, pen, 4)):
        sheet.text(RIGHT + 12, TOP + 20 + i * 13, label, ":", size=8)
        sheet.text(RIGHT + 140, TOP + 20 + i * 13, number, size=8)
    sheet.text(RIGHT + 12, TOP + 82, world.rng.choice(("Claims Address:", "Mail Claims To:")), size=8, bold=True)
    box = places.po_box(world.rng, places.city(world.rng))
    recipient = pen.text("claims_address.recipient", f"{coverage.payer.name} Claims")
    sheet.stack(RIGHT + 12, TOP + 94, [[recipient], *pen.lines("claims_address", box)], size=8)
    sheet.text(RIGHT + 12, TOP + 136, "Payer ID: ", pen.text("payer_id", coverage.payer.payer_id), size=8)
    sheet.text(RIGHT + 12, TOP + 150, pen.text("website", f"www.{wording.site(coverage.payer)}"), size=8)
