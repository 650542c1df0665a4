"""A county employees' plan: the county's name on top, a ruled table of member facts, dependents, network."""

from sample_docs import style
from sample_docs.cards import CARD
from sample_docs.layouts.seen import card_wording as wording
from sample_docs.layouts.seen.card_lines import copays, telephones
from sample_docs.layouts.seen.placing import cell, fitted
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.truth import Run
from sample_docs.world import World, places
from sample_docs.world.payers import Coverage, Payer

MEDIA = "card"
HOUSES = (
    Payer("Meritain Health", (("", ""),), "9########", "1####", "41124", "610502", "", "RX####", "CVS Caremark"),
    Payer("Capital Health Plan", (("", ""),), "W########", "C####", "95112", "610455", "CHP", "CHP0#", ""),
    Payer("WebTPA", (("", ""),), "WT########", "70####", "75261", "610011", "IRX", "WEB###", "Optum Rx"),
    Payer("Employee Benefit Management Services", (("", ""),), "E#########", "00###", "81039", "003585", "ASPROD1",
        "EBM##", "MedImpact"),
)  # fmt: skip
COUNTIES = ("Larkspur County", "Quarry County", "Saddleback County", "Windmere Parish", "Juniper County")
COSTS = (
    (("Office Visit", (20, 30)), ("Specialist", (40, 50)), ("Urgent Care", (40, 60)), ("ER", (150, 250))),
    (("PCP", (15, 25)), ("Specialist", (35, 45)), ("Emergency Room", (200, 300))),
)
LINES = ("Customer Service", "Pre-Certification", "Provider Line", "Prescription Help", "Employee Clinic", "Teladoc")


def draw(sheet: Sheet, world: World) -> None:
    """Draw the front and, mostly, the back."""
    pen = style.draw(world.rng, dates="slash dash", phones="dash parens one", capitals=world.chance(0.5),
                     surname_first=world.chance(0.3))  # fmt: skip
    plain = Style(pen.dates, pen.phones)
    coverage = world.coverage_from(HOUSES)
    sheet.font = world.rng.choice(("Carlito", "Liberation Sans", "Roboto Condensed"))
    sheet.ignore("plan_type", "plan_name", "employer", "group_name", "pharmacy_benefit_manager")
    sheet.page(CARD)
    sheet.box(0, 0, *CARD, radius=7)
    county = world.rng.choice(COUNTIES)
    plan = world.rng.choice(("Employee Health Plan", "Employees' Benefit Plan", "Government Health Plan"))
    title = f"{county} {plan}"
    sheet.text(121, 19, title, size=fitted(sheet, [title], 225, 12, bold=True), bold=True, align="center")
    by: list[Run] = [world.rng.choice(("Claims administered by ", "Administered by: ", "Plan administrator: "))]
    sheet.text(121, 30, *by, plain.text("payer", coverage.payer.name), size=8, align="center")
    _table(sheet, world, pen, plain, coverage)
    _family(sheet, world, pen)
    y = 96.0
    for benefit, amount in copays(world, plain, world.rng.choice(COSTS)):
        sheet.text(136, y, benefit, size=7.5)
        sheet.text(231, y, amount, size=7.5, align="right")
        y += 10
    networks = ("Network: First Choice of the Midwest", "PPO Network: PHCS", "Network: Cofinity")
    sheet.text(10, 146, world.rng.choice(networks), size=7.5, italic=True)
    if world.chance(0.75):
        sheet.page(CARD)
        _back(sheet, world, plain, coverage)


def _table(sheet: Sheet, world: World, pen: Style, plain: Style, coverage: Coverage) -> None:
    pick = world.rng.choice
    cells: list[tuple[float, float, float, str, list[Run]]] = [
        (8, 37, 127, pick(("Employee", "Member", "Employee Name")), pen.name("member", coverage.member)),
        (135, 37, 100, pick(("Member ID", "ID Number", "ID #")), [wording.member_id(coverage)]),
        (8, 60, 57, pick(("Group #", "Group", "Group No.")), [plain.text("group_number", coverage.group_number)]),
        (65, 60, 70, pick(("Effective", "Eff. Date", "Effective Date")), [
            plain.date("effective_date", coverage.effective)]),
    ]  # fmt: skip
    tier: list[Run] = [pick(("Employee + Family", "Family", "EE + Children"))] if world.chance(0.8) else []
    cells.append((135, 60, 100, pick(("Coverage", "Tier", "Coverage Level")), tier))
    for x, y, width, label, runs in cells:
        cell(sheet, x, y, width, 23, label, runs, size=9)


def _family(sheet: Sheet, world: World, pen: Style) -> None:
    if world.chance(0.6):
        sheet.trap("dependents")
        sheet.text(10, 94, world.rng.choice(("Dependents:", "Covered Dependents", "Dependent(s)")), size=7, bold=True)
        for i, child in enumerate(world.children[:4]):
            name = pen.name(f"dependents[{i}]", child)
            sheet.text(10, 104 + i * 9.5, *name, size=fitted(sheet, name, 120, 8))


def _back(sheet: Sheet, world: World, pen: Style, coverage: Coverage) -> None:
    sheet.box(0, 0, *CARD, radius=7)
    payer = coverage.payer
    rx = world.rng.choice(
        (("Rx BIN: ", "PCN: ", "Rx Group: "), ("BIN ", "PCN ", "GRP "), ("RxBIN: ", "RxPCN: ", "RxGrp: "))
    )
    sheet.text(10, 18, world.rng.choice(("Prescription Drugs", "PHARMACY", "Rx Benefits")), size=8, bold=True)
    sheet.stack(10, 29, wording.drug_numbers(world, pen, payer, rx), size=8, leading=10.5)
    for i, (label, number) in enumerate(telephones(world, pen, world.rng.sample(LINES, 3))):
        sheet.text(118, 18 + i * 22, label, size=7.5, bold=True)
        sheet.text(118, 28 + i * 22, number, size=8)
    sheet.line(10, 84, 233, 84, 0.5)
    title = world.rng.choice(("Mail claims to:", "Claims Submission", "Send Medical Claims To:"))
    sheet.text(10, 95, title, size=8, bold=True)
    box = places.po_box(world.rng, places.city(world.rng))
    sheet.stack(
        10, 105, [[pen.text("claims_address.recipient", payer.name)], *pen.lines("claims_address", box)], size=8
    )
    sheet.text(
        150, 105, world.rng.choice(("Payer ID: ", "EDI # ", "Payor ID ")), pen.text("payer_id", payer.payer_id), size=8
    )
    sheet.text(10, 145, "Inpatient stays must be certified before admission.", size=7)
