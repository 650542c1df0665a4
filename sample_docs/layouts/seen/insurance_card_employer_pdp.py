"""A former employer's Part D card from a pharmacy manager: numbers first in one column, the ID and name below them."""

from sample_docs import style
from sample_docs.cards import CARD
from sample_docs.layouts.seen import card_wording as wording
from sample_docs.layouts.seen.card_lines import telephones
from sample_docs.layouts.seen.placing import fitted
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.truth import Run, Value
from sample_docs.world import World, numbers, places
from sample_docs.world.payers import EMPLOYERS, Coverage, Payer

MEDIA = "card"
HOUSES = (
    Payer("Express Scripts Medicare", (("Express Scripts Medicare (PDP)", ""),), "############", "", "", "610014",
          "MEDDPRIME", "@@@@MD", ""),
    Payer("SilverScript Employer PDP", (("SilverScript Employer (PDP)", ""),), "Z9######", "", "", "004336", "MEDDADV",
          "RXCV##", ""),
    Payer("Humana Group Medicare", (("Humana Group Basic Rx (PDP)", ""),), "H########", "", "", "015581", "03200000",
          "", ""),
    Payer("OptumRx Medicare", (("MedicareRx for Groups (PDP)", ""),), "00#######", "", "", "610097", "9999", "PDPGRP",
          ""),
)  # fmt: skip
LINES = ("Customer Service", "TTY users", "Pharmacies only", "Home delivery", "Premium billing")


def draw(sheet: Sheet, world: World) -> None:
    """Draw the front and, mostly, the back."""
    pen = style.draw(world.rng, dates="slash dash", phones="dash one dot", capitals=world.chance(0.6))
    plain, coverage = Style(pen.dates, pen.phones), world.coverage_from(HOUSES)
    sheet.font = world.rng.choice(("DejaVu Sans Condensed", "Liberation Sans", "Carlito"))
    sheet.ignore("plan_type", "rx_id", "payer_id", "rx_issuer", "employer", "group_name", "payer")
    sheet.page(CARD)
    sheet.box(0, 0, *CARD, radius=8)
    plan: list[Run] = [plain.text("plan_name", coverage.plan_name)]
    sheet.text(12, 22, *plan, size=fitted(sheet, plan, 140, 11, bold=True), bold=True)
    sheet.text(
        12, 32, world.rng.choice(("for retirees of ", "sponsored by ", "")) + world.rng.choice(EMPLOYERS), size=7
    )
    sheet.text(231, 18, "MedicareRx", size=9, bold=True, align="right", color="#b03a2e")
    sheet.text(231, 25, "Prescription Drug Coverage", size=5, align="right")
    _numbers(sheet, world, pen, plain, coverage)
    if world.chance(0.75):
        sheet.page(CARD)
        _back(sheet, world, plain, coverage)


def _numbers(sheet: Sheet, world: World, pen: Style, plain: Style, coverage: Coverage) -> None:
    pick = world.rng.choice
    labels = pick((("RxBIN", "RxPCN", "RxGrp"), ("RxBIN:", "RxPCN:", "RxGRP:"), ("BIN", "PCN", "GROUP")))
    rows: list[tuple[Run, list[Run]]] = [
        (row[0], row[1:]) for row in wording.drug_numbers(world, plain, coverage.payer, labels)
    ]
    rows.append((pick(("Issuer", "Issuer:")), [pick(("(80840) ", "")) + numbers.pattern(world.rng, "91########")]))
    rows.append((pick(("ID", "Mbr ID", "ID No.")), [wording.member_id(coverage)]))
    rows.append((pick(("Name", "Cardholder", "Member")), pen.name("member", coverage.member)))
    for i, (label, runs) in enumerate(rows):
        y = 50 + i * 13.5
        sheet.text(12, y, label, size=8)
        sheet.text(60, y, *runs, size=fitted(sheet, runs, 172, 9.5, bold=True), bold=True)
    contract = numbers.pattern(world.rng, pick(("S#### 80#", "S####-80#")))
    plan = Value("plan_number", contract, contract.replace(" ", ""))
    sheet.text(231, 146, pick(("CMS-", "CMS ", "Contract: ")), plan, size=8, align="right")
    if world.chance(0.5):
        start = plain.date("effective_date", coverage.effective)
        sheet.text(12, 146, pick(("Effective ", "Start: ", "Coverage begins ")), start, size=7.5)


def _back(sheet: Sheet, world: World, pen: Style, coverage: Coverage) -> None:
    pick = world.rng.choice
    sheet.box(0, 0, *CARD, radius=8)
    box = places.po_box(world.rng, places.city(world.rng))
    sheet.text(12, 20, pick(("Submit member claims to", "Direct claims to:", "Mail receipts to:")), size=7.5, bold=True)
    unit = pen.text(
        "claims_address.recipient", pick(("Medicare Part D", "Medicare Claims Dept.", "Attn: Part D Claims"))
    )
    y = sheet.stack(12, 30, [[unit], *pen.lines("claims_address", box)], size=8)
    for i, (label, number) in enumerate(telephones(world, pen, world.rng.sample(LINES, 3))):
        sheet.text(12, y + 14 + i * 12, label, " ", size=8)
        sheet.text(110, y + 14 + i * 12, number, size=8, bold=True)
    sheet.text(12, y + 58, pen.text("website", f"www.{wording.site(coverage.payer)}"), size=8)
    sheet.text(12, 146, "Carry this card with your Medicare card; use it at the drugstore only.", size=6.5)
