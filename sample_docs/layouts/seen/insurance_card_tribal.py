"""A tribal health program's card: a ruled form in capitals with a photo, three numbers of which one is the member's."""

from sample_docs import style
from sample_docs.cards import CARD
from sample_docs.layouts.seen.card_lines import telephones
from sample_docs.layouts.seen.placing import fitted
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.truth import Run
from sample_docs.world import World, numbers, places

MEDIA = "card"
NATIONS = ("Red Cedar Nation", "Three Rivers Tribe", "Stone Lake Band", "Confederated Tribes of Grey Hills")
PROGRAMS = ("Health Department", "Tribal Health Program", "Health & Wellness", "Self-Insured Health Plan")


def draw(sheet: Sheet, world: World) -> None:
    """Draw the front and, mostly, the back."""
    pen = style.draw(world.rng, dates="slash dash two_digit", phones="dash parens", surname_first=world.chance(0.6),
                     capitals=world.chance(0.6))  # fmt: skip
    plain = Style(pen.dates, pen.phones)
    sheet.font = world.rng.choice(("Liberation Sans", "DejaVu Sans Condensed", "Carlito"))
    sheet.ignore("plan_type", "plan_name", "group_name")
    sheet.trap("other_numbers")
    owner = f"{world.rng.choice(NATIONS)} {world.rng.choice(PROGRAMS)}"
    sheet.page(CARD)
    sheet.box(0, 0, *CARD, weight=1)
    head = [plain.text("payer", owner)]
    sheet.text(121, 15, *head, size=fitted(sheet, head, 226, 10.5, bold=True), bold=True, align="center")
    sheet.text(121, 25, world.rng.choice(("PURCHASED/REFERRED CARE", "BENEFICIARY IDENTIFICATION")), size=7,
               align="center")  # fmt: skip
    _form(sheet, world, pen, plain)
    _portrait(sheet)
    sheet.text(8, 148, "Payer of last resort (42 CFR 136.61). Bill all other coverage first.", size=6)
    if world.chance(0.7):
        sheet.page(CARD)
        _back(sheet, world, plain, owner)


def _form(sheet: Sheet, world: World, pen: Style, plain: Style) -> None:
    pick, pattern = world.rng.choice, numbers.pattern
    sex = plain.text("member.sex", world.patient.sex[0].upper(), world.patient.sex)
    roll = pattern(world.rng, pick(("###U######", "#####", "T-####")))
    chart = pattern(world.rng, "##-##-##")
    identity = pattern(world.rng, pick(("######-01", "PRC######", "9#######")))
    rows: list[tuple[tuple[str, list[Run]], ...]] = [
        ((pick(("NAME", "BENEFICIARY", "PATIENT NAME")), pen.name("member", world.patient)),),
        ((pick(("BIRTH DATE", "DOB")), [plain.born("member.birth_date", world.patient)]), ("SEX", [sex])),
        ((pick(("MEMBER NO.", "PRC ID NO.", "BENEFIT ID")), [plain.text("member_id", identity)]),),
        ((pick(("ENROLLMENT/ROLL NO.", "CENSUS NO.")), [roll]), (pick(("CHART", "HRN")), [chart])),
    ]
    start = world.today.replace(year=world.today.year - 1, day=1)
    stop = plain.date("", start.replace(year=start.year + 3)).shown
    begin: list[Run] = [plain.date("effective_date", start)]
    label = pick(("ELIGIBLE FROM", "EFF. DATE", "ISSUED AND EFFECTIVE"))
    rows.append(((label, begin), (pick(("THRU", "EXPIRES")), [stop])))
    for i, row in enumerate(rows):
        width = 166 / len(row)
        for k, (label, runs) in enumerate(row):
            x, y = 8 + k * width, 32 + i * 21.5
            sheet.box(x, y, width, 21.5, weight=0.5)
            sheet.text(x + 3, y + 7, label, size=5.5)
            sheet.text(x + 3, y + 17.5, *runs, size=fitted(sheet, runs, width - 6, 9))


def _portrait(sheet: Sheet) -> None:
    sheet.box(180, 32, 55, 64.5, fill="#dedede", weight=0.6)
    sheet.disc(207, 56, 13, "#a8a8a8")
    sheet.box(188, 74, 39, 22.5, fill="#a8a8a8", weight=0, radius=8)
    sheet.line(180, 126, 235, 126, 0.5)
    sheet.text(207, 133, "Cardholder signature", size=5.5, align="center")


def _back(sheet: Sheet, world: World, pen: Style, owner: str) -> None:
    sheet.box(0, 0, *CARD, weight=1)
    y = sheet.wrap(
        10, 18, 222, "Care outside our clinic must be approved before it is given. After an emergency, notify us "
        "within 72 hours (30 days for elders and the disabled) or payment may be denied.", size=7.5,
    )  # fmt: skip
    labels = world.rng.sample(
        ("PRC Office", "Clinic appointments", "After hours nurse", "Pharmacy", "Claims status"), 3
    )
    for i, (label, number) in enumerate(telephones(world, pen, labels)):
        sheet.text(10, y + 6 + i * 11, label, ": ", number, size=8)
    y += 6 + 3 * 11
    street = places.address(world.rng, world.city)
    sheet.text(10, y + 6, world.rng.choice(("Submit claims to:", "MAIL BILLS TO")), size=7, bold=True)
    office = pen.text("claims_address.recipient", f"{owner}, Claims")
    sheet.stack(10, y + 16, [[office], *pen.lines("claims_address", street)], size=7.5, leading=9)
