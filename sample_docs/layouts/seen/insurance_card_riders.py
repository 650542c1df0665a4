"""An employer's card with dental and vision riders: benefits in a three-column table, group number on the top edge."""

from sample_docs import style
from sample_docs.cards import CARD
from sample_docs.layouts.seen import card_wording as wording
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.truth import Run
from sample_docs.world import World, places
from sample_docs.world.payers import COMMERCIAL, Coverage

MEDIA = "card"


def draw(sheet: Sheet, world: World) -> None:
    """Draw the front and, mostly, the back."""
    pen = style.draw(world.rng, dates="slash two_digit dash", phones="dash one", surname_first=world.chance(0.4))
    coverage = world.coverage_from(tuple(p for p in COMMERCIAL if p.group))
    sheet.font = world.rng.choice(("Roboto", "Liberation Sans", "Carlito"))
    sheet.ignore("plan_type", "employer", "plan_number")
    sheet.page(CARD)
    sheet.box(0, 0, *CARD, radius=8)
    _top(sheet, world, pen, coverage)
    _identity(sheet, world, pen, coverage)
    _table(sheet, world, pen)
    if world.chance(0.8):
        sheet.page(CARD)
        _back(sheet, world, pen, coverage)


def _top(sheet: Sheet, world: World, pen: Style, coverage: Coverage) -> None:
    sheet.box(0, 0, CARD[0], 13, fill="#e9e9e9", weight=0)
    group: list[Run] = [
        world.rng.choice(("GRP ", "Group: ", "Group/Acct ")),
        pen.text("group_number", coverage.group_number),
    ]
    sheet.text(10, 9.5, *group, size=7)
    sheet.text(233, 9.5, pen.text("group_name", coverage.employer), size=7, align="right")
    sheet.text(121, 29, pen.text("payer", coverage.payer.name), size=12, bold=True, align="center")
    sheet.text(121, 39, pen.text("plan_name", coverage.plan_name), size=8, align="center")


def _identity(sheet: Sheet, world: World, pen: Style, coverage: Coverage) -> None:
    pick = world.rng.choice
    sheet.text(10, 56, *pen.name("member", coverage.member), size=9.5)
    sheet.text(233, 56, wording.member_id(coverage), size=9.5, align="right")
    sheet.line(10, 59, 233, 59, 0.5)
    sheet.text(10, 66, pick(("Employee", "Insured", "Member")), size=6)
    sheet.text(233, 66, pick(("Identification no.", "Member ID", "Insured ID")), size=6, align="right")


def _table(sheet: Sheet, world: World, pen: Style) -> None:
    rows = wording.copays(world, pen, 3)
    rider = (
        (pen.text("copays[3].benefit", world.rng.choice(("Dental exam", "Dental PPO visit"))), 20),
        (pen.text("copays[4].benefit", world.rng.choice(("Eye exam", "Vision exam"))), 15),
        (pen.text("copays[5].benefit", world.rng.choice(("Lenses", "Frames/lenses"))), 25),
    )
    rows += [(name, wording.dollars(pen, f"copays[{i}].amount", cost)) for i, (name, cost) in enumerate(rider, 3)]
    sheet.text(10, 80, "MEDICAL", size=6, bold=True)
    sheet.text(130, 80, world.rng.choice(("DENTAL / VISION", "RIDERS")), size=6, bold=True)
    for i, (benefit, amount) in enumerate(rows):
        x, y = 10 + i // 3 * 120, 91 + i % 3 * 12
        sheet.text(x, y, benefit, size=8)
        sheet.text(x + 98, y, amount, size=8, align="right")
    sheet.box(6, 72, 114, 48, weight=0.5)
    sheet.box(120, 72, 117, 48, weight=0.5)
    sheet.text(10, 138, world.rng.choice(("Referral not required", "Precert needed for inpatient stays")), size=7)


def _back(sheet: Sheet, world: World, pen: Style, coverage: Coverage) -> None:
    sheet.box(0, 0, *CARD, radius=8)
    x, pick = 10.0, world.rng.choice
    labels = pick((("BIN: ", "PCN: ", "GRP: "), ("RXBIN ", "RXPCN ", "RXGRP ")))
    for runs in wording.drug_numbers(world, pen, coverage.payer, labels):
        x = sheet.text(x, 18, *runs, size=7.5) + 12
    for i, (label, number) in enumerate(wording.phones(world, pen, 6)):
        sheet.text(10 + i % 2 * 118, 38 + i // 2 * 20, number, size=8, bold=True)
        sheet.text(10 + i % 2 * 118, 46 + i // 2 * 20, label, size=6)
    sheet.text(10, 106, "Payer # ", pen.text("payer_id", coverage.payer.payer_id), size=7.5)
    box = places.po_box(world.rng, places.city(world.rng))
    sheet.text(10, 118, pick(("Paper claims: ", "Mail to: ")), *pen.one_line("claims_address", box), size=7.5)
    sheet.text(10, 140, pen.text("website", f"my.{wording.site(coverage.payer)}"), size=7.5)
