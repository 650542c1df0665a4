"""A West Coast HMO: member with a suffix, medical group and doctor in the middle, copays on one line with bars."""

from sample_docs import style
from sample_docs.cards import CARD
from sample_docs.layouts.seen import card_wording as wording
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.truth import Run
from sample_docs.world import World
from sample_docs.world.payers import COMMERCIAL, Coverage

MEDIA = "card"


def draw(sheet: Sheet, world: World) -> None:
    """Draw the front and, mostly, the back."""
    pen = style.draw(world.rng, dates="slash two_digit", phones="parens dash slash", capitals=world.chance(0.6))
    plain = Style(pen.dates, pen.phones)
    coverage = world.coverage_from(tuple(p for p in COMMERCIAL if any(kind == "HMO" for _, kind in p.plans)))
    sheet.font = world.rng.choice(("Liberation Sans", "DejaVu Sans Condensed", "Open Sans Condensed"))
    sheet.ignore("plan_name", "plan_number")
    sheet.page(CARD)
    sheet.box(0, 0, *CARD, radius=8)
    sheet.text(10, 20, plain.text("payer", coverage.payer.name), size=14, bold=True)
    _member(sheet, world, pen, plain, coverage)
    _doctor(sheet, world, pen, plain)
    _foot(sheet, world, plain, coverage)
    if world.chance(0.6):
        sheet.page(CARD)
        _back(sheet, world, plain)


def _member(sheet: Sheet, world: World, pen: Style, plain: Style, coverage: Coverage) -> None:
    pick = world.rng.choice
    kind = coverage.plan_type
    if kind:
        sheet.text(
            233, 20, pick(("Plan Type: ", "Product: ", "Type ")), plain.text("plan_type", kind), size=8, align="right"
        )
    sheet.text(10, 38, pick(("NAME ", "MEMBER ", "MBR ")), *pen.name("member", coverage.member), size=9)
    number: list[Run] = [pick(("ID# ", "MEMBER ID ", "SUBSCRIBER NO. ")), wording.member_id(coverage)]
    if world.chance(0.6):
        number += ["  ", pick(("SFX ", "Dep ", "Suffix ")), plain.text("member_id_suffix", pick(("01", "00", "02")))]
        sheet.trap("member_id_suffix")
    sheet.text(10, 50, *number, size=9)
    group: list[Run] = [pick(("GROUP ", "GRP# ", "EMPLOYER GROUP ")), plain.text("group_number", coverage.group_number)]
    sheet.text(10, 62, *group, size=8)
    sheet.text(146, 62, pick(("EFF ", "EFF DT ", "COV EFF ")), plain.date("effective_date", coverage.effective), size=8)


def _doctor(sheet: Sheet, world: World, pen: Style, plain: Style) -> None:
    doctor, path = world.referrer, "primary_care_provider"
    sheet.box(6, 68, CARD[0] - 12, 38, weight=0.6)
    group = world.rng.choice(("Medical Group", "IPA", "PMG"))
    sheet.text(10, 79, f"{group}: ", f"{world.city.name} Physicians Network", size=8)
    shape = world.rng.choice(("{} {}", "{1}, {0}", "{} {}, " + doctor.person.credentials))
    name = pen.full_name(f"{path}.name", doctor.person, shape)
    sheet.text(10, 90, world.rng.choice(("PCP: ", "Physician: ", "Dr: ")), name, size=8)
    phone = plain.phone(f"{path}.phone", doctor.office.phone)
    sheet.text(10, 101, world.rng.choice(("Tel: ", "PCP Phone ", "Ph# ")), phone, size=8)


def _foot(sheet: Sheet, world: World, pen: Style, coverage: Coverage) -> None:
    runs: list[Run] = []
    for benefit, amount in wording.copays(world, pen, 4):
        runs += ([" | "] if runs else []) + [benefit, " ", amount]
    sheet.text(10, 120, *runs, size=6.5)
    labels = world.rng.choice((("BIN ", "PCN ", "GRP "), ("RXBIN#", "PCN#", "RXGRP#")))
    x = 10.0
    for row in wording.drug_numbers(world, pen, coverage.payer, labels):
        x = sheet.text(x, 134, *row, size=8) + 10
    label, number = wording.phones(world, pen, 1)[0]
    sheet.text(10, 146, label, " ", number, size=7.5)


def _back(sheet: Sheet, world: World, pen: Style) -> None:
    sheet.box(0, 0, *CARD, radius=8)
    text = "All care must be given or arranged by the doctor named on the front, except in an emergency."
    sheet.wrap(10, 22, 223, text, size=8)
    for i, (label, number) in enumerate(wording.phones(world, pen, 4, start=1)):
        sheet.text(10, 56 + i * 14, number, "  ", label, size=8)
