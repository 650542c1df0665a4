"""A children's programme's card: child and household, a copay group with its amounts in a sentence."""

from sample_docs import style
from sample_docs.cards import CARD
from sample_docs.layouts.seen import card_wording as wording
from sample_docs.layouts.seen.card_lines import copays, telephones
from sample_docs.layouts.seen.placing import fitted
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.truth import Run
from sample_docs.world import World, numbers, places
from sample_docs.world.payers import Coverage, Payer

MEDIA = "card"
HOUSES = (
    Payer("Blue Bonnet Health Plan", (("CHIP Texas", ""),), "7########", "", "BBHP1", "610602", "MCD", "BBHP", ""),
    Payer("Geisinger Health Plan", (("GHP Kids", ""),), "800########", "", "75273", "020107", "PHP", "", "MedImpact"),
    Payer("Driscoll Health Plan", (("CHIP", ""),), "6########", "", "74284", "610602", "MCD", "DHP", "Navitus"),
    Payer("Highmark Wholecare", (("CHIP Brought to You by PA", ""),), "Z########", "", "25169", "004336", "MCAIDADV",
          "RX8834", ""),
)  # fmt: skip
STEPS = (("Office visit", (0, 5, 10, 15)), ("Emergency room", (0, 5, 25)), ("Generic drug", (0, 5, 8, 10)),
         ("Brand drug", (5, 12, 18, 25)))  # fmt: skip
LINES = ("Member Services", "Dental Plan", "Help for parents (TTY)", "Crisis Line", "Nurse, day or night")


def draw(sheet: Sheet, world: World) -> None:
    """Draw both sides."""
    pen = style.draw(world.rng, dates="slash short", phones="dash one", capitals=world.chance(0.3))
    plain, coverage = Style(pen.dates, pen.phones), world.coverage_from(HOUSES)
    sheet.font = world.rng.choice(("Roboto", "Carlito", "Open Sans Condensed"))
    sheet.ignore("plan_type", "effective_date", "rx_issuer")
    sheet.page(CARD)
    sheet.box(0, 0, *CARD, radius=6)
    for i, color in enumerate(("#e4572e", "#f3a712", "#3e8e7e", "#29335c")):
        sheet.box(i * CARD[0] / 4, 0, CARD[0] / 4, 6, fill=color, weight=0)
    sheet.text(10, 22, plain.text("plan_name", coverage.plan_name), size=11, bold=True)
    sheet.text(10, 32, "from ", plain.text("payer", coverage.payer.name), size=8)
    _child(sheet, world, pen, plain, coverage)
    _costs(sheet, world, plain)
    sheet.page(CARD)
    _back(sheet, world, plain, coverage)


def _child(sheet: Sheet, world: World, pen: Style, plain: Style, coverage: Coverage) -> None:
    pick, child, path = world.rng.choice, world.children[0], "primary_care_provider"
    doctor = pen.full_name(f"{path}.name", world.referrer.person, pick(("{} {}", "Dr. {} {}")))
    rows: list[tuple[str, list[Run]]] = [
        (pick(("Child", "Enrollee", "Member")), pen.name("member", child)),
        (pick(("ID", "Member ID", "CHIP ID")), [wording.member_id(coverage)]),
        (pick(("Born", "DOB")), [pen.born("member.birth_date", child)]),
        (pick(("Doctor", "PCP", "Primary doctor")), [doctor]),
        (pick(("Doctor's phone", "PCP phone")), [plain.phone(f"{path}.phone", world.referrer.office.phone)]),
        (pick(("Household", "Case")), [numbers.pattern(world.rng, "F######")]),
    ]
    for i, (label, runs) in enumerate(rows):
        sheet.text(72, 50 + i * 11.5, label, size=7.2, align="right", color="#555555")
        sheet.text(78, 50 + i * 11.5, *runs, size=fitted(sheet, runs, 155, 9, bold=i < 2), bold=i < 2)


def _costs(sheet: Sheet, world: World, pen: Style) -> None:
    sheet.line(10, 115, 233, 115, 0.5)
    runs: list[Run] = [f"Copay group {world.rng.choice('ABC')}: "]
    for i, (benefit, amount) in enumerate(copays(world, pen, STEPS[: world.rng.randint(3, 4)])):
        runs += [", " if i else "", benefit, " ", amount]
    sheet.wrap(10, 127, 223, *[run for run in runs if run], ".", size=8)
    sheet.text(10, 148, "Well-child visits and shots are free.", size=7, italic=True)


def _back(sheet: Sheet, world: World, pen: Style, coverage: Coverage) -> None:
    pick = world.rng.choice
    sheet.box(0, 0, *CARD, radius=6)
    for i, (label, number) in enumerate(telephones(world, pen, world.rng.sample(LINES, 3))):
        sheet.text(10, 18 + i * 12, number, size=8.5, bold=True)
        sheet.text(92, 18 + i * 12, label, size=8)
    y = sheet.wrap(10, 58, 223, "Pharmacists:", size=7.5, bold=True)
    labels = pick((("RX BIN ", "RX PCN ", "RX GRP "), ("BIN=", "PCN=", "GRP=")))
    x = 10.0
    for row in wording.drug_numbers(world, pen, coverage.payer, labels):
        x = sheet.text(x, y, *row, size=8) + 12
    sheet.text(10, y + 18, pick(("Doctors and hospitals, bill:", "Where to bill:")), size=7.5, bold=True)
    box = places.po_box(world.rng, places.city(world.rng))
    unit = pen.text("claims_address.recipient", f"{coverage.payer.name} {pick(('Claims', 'CHIP Claims Unit'))}")
    y = sheet.stack(10, y + 28, [[unit], *pen.lines("claims_address", box)], size=7.5)
    sheet.text(10, y + 3, pick(("or electronically, payer ", "EDI payer number ")),
               pen.text("payer_id", coverage.payer.payer_id), size=7.5)  # fmt: skip
    sheet.text(10, 147, "In an emergency go to the nearest hospital or call 911.", size=6.5)
