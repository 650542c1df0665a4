"""A family's card with a roster: a table of names, suffixes and birth dates, subscriber first; benefits behind."""

from sample_docs import style
from sample_docs.cards import CARD
from sample_docs.layouts.seen import card_wording as wording
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.table import Column, Look, Row, draw_table
from sample_docs.truth import Run
from sample_docs.world import World, places
from sample_docs.world.payers import COMMERCIAL, Coverage

MEDIA = "card"


def draw(sheet: Sheet, world: World) -> None:
    """Draw both sides."""
    pen = style.draw(world.rng, dates="slash two_digit", phones="dash one", surname_first=world.chance(0.5))
    coverage = world.coverage_from((*COMMERCIAL, *wording.MARKETPLACE))
    sheet.font = world.rng.choice(("Liberation Sans", "Carlito", "Roboto Condensed"))
    sheet.ignore("plan_type")
    sheet.trap("dependents", "member_id_suffix")
    sheet.page(CARD)
    sheet.box(0, 0, *CARD, radius=8)
    sheet.text(10, 17, pen.text("payer", coverage.payer.name), size=11, bold=True)
    sheet.text(10, 27, pen.text("plan_name", coverage.plan_name), size=7.5)
    top = world.rng.choice(("ID ", "Family ID ", "Contract # "))
    sheet.text(10, 42, top, wording.member_id(coverage), size=9.5, bold=True)
    if coverage.group_number:
        group = pen.text("group_number", coverage.group_number)
        sheet.text(233, 42, world.rng.choice(("Grp ", "Group # ")), group, size=8, align="right")
    _roster(sheet, world, pen, coverage)
    sheet.text(233, 145, "Eff ", pen.date("effective_date", coverage.effective), size=7.5, align="right")
    sheet.page(CARD)
    _back(sheet, world, pen, coverage)


def _roster(sheet: Sheet, world: World, pen: Style, coverage: Coverage) -> None:
    dated, first = world.chance(0.5), world.rng.choice((0, 1))
    titles = world.rng.choice(
        (("Name", "Sfx", "DOB"), ("Covered person", "No.", "Born"), ("Member", "Suffix", "Birth date"))
    )
    columns = [Column(title, width) for title, width in zip(titles, (140, 32, 51), strict=True)]
    rows: list[Row] = []
    for i, person in enumerate((coverage.member, *world.children[:4])):
        path, at = ("member", "") if i == 0 else (f"dependents[{i - 1}]", f"dependents[{i - 1}].")
        born = pen.born("member.birth_date", person)
        printed: Run = born if i == 0 else born.shown
        suffix = pen.text(f"{at}member_id_suffix", f"{i + first:02d}")
        rows.append([pen.name(path, person), [suffix], [printed if dated else "-"]])
    draw_table(sheet, 10, 50, columns, rows, Look(row_height=12.5, size=7.5, rules=world.rng.choice(("rows", "grid"))))


def _back(sheet: Sheet, world: World, pen: Style, coverage: Coverage) -> None:
    sheet.box(0, 0, *CARD, radius=8)
    for i, (benefit, amount) in enumerate(wording.copays(world, pen, 5)):
        sheet.text(10, 20 + i * 11, benefit, size=7.5)
        sheet.text(100, 20 + i * 11, amount, size=7.5, align="right")
    labels = world.rng.choice((("RxBIN ", "RxPCN ", "RxGRP "), ("RX BIN: ", "RX PCN: ", "RX GROUP: ")))
    sheet.stack(130, 20, wording.drug_numbers(world, pen, coverage.payer, labels), size=7.5, leading=11)
    for i, (label, number) in enumerate(wording.phones(world, pen, 3)):
        sheet.text(10, 84 + i * 11, label, " ", number, size=7.5)
    box = places.po_box(world.rng, places.city(world.rng))
    sheet.text(10, 124, "Claims ", *pen.one_line("claims_address", box), size=7.5)
    sheet.text(10, 140, pen.text("website", wording.site(coverage.payer)), size=7.5)
