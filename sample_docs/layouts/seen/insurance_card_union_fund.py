"""A union trust's card: typewritten on stock, participant and fund office, everything in one column or one line."""

from sample_docs import style
from sample_docs.cards import CARD
from sample_docs.layouts.seen import card_wording as wording
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.truth import Run
from sample_docs.world import World, places
from sample_docs.world.payers import Coverage

MEDIA = "card"
ADVICE = (
    "Hospitals and doctors: call the Fund Office before any admission that is not an emergency. "
    "Send bills with the participant's number to:"
)


def draw(sheet: Sheet, world: World) -> None:
    """Draw the front and, now and then, the back."""
    pen = style.draw(world.rng, dates="dash slash long", phones="dash dot space", surname_first=world.chance(0.5))
    coverage = world.coverage_from(wording.FUNDS)
    sheet.font = world.rng.choice(("Typewriter", "Liberation Mono", "Caladea"))
    size = 7.4 if sheet.font == "Liberation Mono" else 8
    sheet.ignore("plan_type", "group_name", "plan_name")
    sheet.page(CARD)
    sheet.box(0, 0, *CARD, weight=1.4)
    sheet.text(121, 16, pen.text("payer", coverage.payer.name), size=7.8, bold=True, align="center")
    sheet.line(10, 22, 233, 22, 1.2)
    y = sheet.stack(12, 38, _lines(world, pen, coverage), size=size, leading=12)
    sheet.text(12, y, *_drugs(world, pen, coverage), size=size)
    sheet.text(12, 145, world.rng.choice(("Not a guarantee of payment.", "Carry this card with you.")), size=6.5)
    if world.chance(0.6):
        sheet.page(CARD)
        _back(sheet, world, pen, coverage)


def _lines(world: World, pen: Style, coverage: Coverage) -> list[list[Run]]:
    pick = world.rng.choice
    lines: list[list[Run]] = [
        [pick(("Participant: ", "Name of participant  ", "Eligible employee: ")), *pen.name("member", coverage.member)],
        [pick(("Participant ID: ", "Cert. No. ", "Fund ID # ")), wording.member_id(coverage)],
        [pick(("Local/Group: ", "Group ", "Group/Acct: ")), pen.text("group_number", coverage.group_number)],
    ]
    if world.chance(0.5):
        lines.append([pick(("Eligible since ", "Eff: ")), pen.date("effective_date", coverage.effective)])
    phone = wording.phones(world, pen, 1)[0]
    lines.append([phone[0], " ", phone[1]])
    if world.chance(0.6):
        visits = wording.copays(world, pen, 2)
        lines.append([run for benefit, amount in visits for run in (benefit, " ", amount, "  ")])
    return lines


def _drugs(world: World, pen: Style, coverage: Coverage) -> list[Run]:
    labels = world.rng.choice(
        (("Bin ", "  Pcn ", "  Grp "), ("RxBIN:", " PCN:", " Group:"), ("BIN ", " / PCN ", " / GRP "))
    )
    rows = wording.drug_numbers(world, pen, coverage.payer, labels)
    return [run for row in rows for run in row]


def _back(sheet: Sheet, world: World, pen: Style, coverage: Coverage) -> None:
    sheet.box(0, 0, *CARD, weight=1.4)
    y = sheet.wrap(12, 22, 220, ADVICE, size=7.5)
    box = places.po_box(world.rng, places.city(world.rng))
    fund = pen.text("claims_address.recipient", coverage.payer.name)
    y = sheet.stack(12, y + 4, [[fund], *pen.lines("claims_address", box)], size=7.4)
    for i, (label, number) in enumerate(wording.phones(world, pen, 2, start=1)):
        sheet.text(12, y + 8 + i * 12, label, " ..... ", number, size=7.5)
    if world.chance(0.5):
        manager = pen.text("pharmacy_benefit_manager", coverage.payer.benefit_manager)
        sheet.text(12, 145, "Prescriptions through ", manager, size=7.5)
