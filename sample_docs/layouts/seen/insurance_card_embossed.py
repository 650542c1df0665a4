"""A closed HMO's plastic card: raised capitals in fixed pitch, a record number in groups, names of the region only."""

from sample_docs import style
from sample_docs.cards import CARD
from sample_docs.layouts.seen.card_lines import telephones
from sample_docs.layouts.seen.card_wording import site
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.truth import Value
from sample_docs.world import World, places
from sample_docs.world.payers import Coverage, Payer

MEDIA = "card"
HOUSES = (
    Payer("Kaiser Permanente", (("", "HMO"),), "000########", "#####-000#", "94135", "011842", "SC", "", ""),
    Payer("Geisinger Health Plan", (("", "HMO"),), "1##########", "##F####", "75273", "003858", "A4", "", ""),
    Payer("HealthPartners", (("", "HMO"),), "9#######", "####-#", "94267", "610455", "PGIGN", "", ""),
    Payer("Group Health Cooperative of Eau Claire", (("", "HMO"),), "6########", "0####", "95192", "003585", "", "",
        ""),
)  # fmt: skip
REGIONS = ("Northern Region", "Western Division", "Valley Service Area", "Central District", "Lakes Region")


def draw(sheet: Sheet, world: World) -> None:
    """Draw the front and, mostly, the back."""
    pen = style.draw(world.rng, dates="slash two_digit dash", phones="one dash dot", capitals=True,
                     surname_first=world.chance(0.35))  # fmt: skip
    coverage = world.coverage_from(HOUSES)
    plain = Style(pen.dates, pen.phones)
    sheet.font = world.rng.choice(("Liberation Sans", "Lato"))
    sheet.ignore("plan_type", "plan_name")
    sheet.trap("record_number_is_member_id")
    sheet.page(CARD)
    sheet.box(0, 0, *CARD, radius=10)
    sheet.text(14, 24, plain.text("payer", coverage.payer.name), size=10.5, bold=True, color="#0a5aa0")
    sheet.text(14, 34, world.rng.choice(REGIONS), size=7)
    sheet.box(14, 44, 26, 19, fill="#d8c690", weight=0.4, radius=3)
    _raised(sheet, world, pen, coverage)
    if world.chance(0.75):
        sheet.page(CARD)
        _back(sheet, world, plain, coverage)


def _raised(sheet: Sheet, world: World, pen: Style, coverage: Coverage) -> None:
    pick, mono = world.rng.choice, world.rng.choice(("DejaVu Sans Mono", "Liberation Mono"))
    digits = coverage.member_id
    spaced = " ".join(digits[i : i + 4] for i in range(0, len(digits), 4)) if world.chance(0.7) else digits
    label = pick(("Health/Medical Record Number", "Medical Record No.", "Health Record Number", "Member number"))
    sheet.text(14, 76, label, size=6)
    sheet.text(14, 90, Value("member_id", spaced, digits), size=13, font=mono)
    sheet.text(14, 106, *pen.name("member", coverage.member), size=9.5, font=mono)
    if pick((True, False)):
        sheet.text(14, 113, pick(("Member name", "Name")), size=5.5)
    cells = [(pick(("DOB", "Birth date", "Date of Birth")), pen.born("member.birth_date", coverage.member))]
    if world.chance(0.6):
        cells.append((pick(("Group", "Purchaser ID", "Grp")), pen.text("group_number", coverage.group_number)))
    if world.chance(0.5):
        sex = pen.text("member.sex", coverage.member.sex[0], coverage.member.sex)
        cells.append((pick(("Sex", "Gender", "M/F")), sex))
    if world.chance(0.4):
        cells.append((pick(("Effective", "Eff", "Eff date")), pen.date("effective_date", coverage.effective)))
    x = 14.0
    for caption, value in cells:
        sheet.text(x, 125, caption, size=5.5)
        x = max(sheet.text(x, 136, value, size=7.6, font=mono), x + 30) + 7


def _back(sheet: Sheet, world: World, pen: Style, coverage: Coverage) -> None:
    sheet.box(0, 0, *CARD, radius=10)
    sheet.box(0, 10, CARD[0], 22, fill="#1a1a1a", weight=0)
    sheet.box(14, 38, 140, 14, fill="#f2f2f2", weight=0.3)
    sheet.text(160, 47, "Signature", size=6)
    payer = coverage.payer
    sheet.text(14, 66, "Pharmacies outside our system:  RX BIN ", pen.text("rx_bin", payer.rx_bin), size=7.4)
    if payer.rx_pcn:
        sheet.text(188, 66, "PCN ", pen.text("rx_pcn", payer.rx_pcn), size=7.4)
    asks = world.rng.sample(("Appointments and advice", "Away from home travel line", "Member services", "TTY"), 3)
    y = 78.0
    for label, number in telephones(world, pen, asks):
        sheet.text(14, y, number, " ", label, size=7.6)
        y += 10
    box = places.po_box(world.rng, places.city(world.rng))
    y = sheet.wrap(14, y + 3, 215, world.rng.choice(("Emergency claims: ", "Non-plan providers bill ")),
                   pen.text("claims_address.recipient", "Claims Administration"), ", ",
                   *pen.one_line("claims_address", box), size=7.2)  # fmt: skip
    sheet.text(14, 145, "Emergency care: dial 911. ", pen.text("website", site(payer)), size=7.2)
