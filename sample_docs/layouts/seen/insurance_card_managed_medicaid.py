"""A managed Medicaid plan's paper card: labels with colons in two columns, a doctor box with an address, help lines."""

from sample_docs import style
from sample_docs.cards import CARD
from sample_docs.layouts.seen import card_wording as wording
from sample_docs.layouts.seen.card_lines import telephones
from sample_docs.layouts.seen.placing import fitted
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.truth import Run
from sample_docs.world import World, numbers, places
from sample_docs.world.payers import Coverage, Payer

MEDIA = "card"
HOUSES = (
    Payer("Buckeye Health Plan", (("Ohio Medicaid", ""),), "1##########", "", "68069", "003858", "MA", "2EMA", ""),
    Payer("Amerigroup Iowa", (("IA Health Link", ""),), "7########", "", "26375", "020107", "HL", "WKJA", ""),
    Payer("Priority Health Choice", (("Healthy Michigan Plan", ""),), "8########", "", "38217", "610011", "IRX",
        "", ""),
    Payer("Passport by Molina Healthcare", (("Kentucky Medicaid", ""),), "9#########", "", "61325", "023880",
        "KYPROD1", "KYM01", "MedImpact"),
    Payer("Nebraska Total Care", (("Heritage Health", ""),), "5#########", "", "68069", "003858", "MA", "2ETA", ""),
)  # fmt: skip
LINES = (
    "Member Services",
    "Nurse Advice Line",
    "Transportation",
    "Behavioral Health Crisis",
    "Vision",
    "Dental",
    "TTY",
)


def draw(sheet: Sheet, world: World) -> None:
    """Draw the front and, mostly, the back."""
    pen = style.draw(world.rng, dates="slash two_digit dash", phones="one dash parens", capitals=world.chance(0.5),
                     surname_first=world.chance(0.4))  # fmt: skip
    plain = Style(pen.dates, pen.phones)
    coverage = world.coverage_from(HOUSES)
    sheet.font = world.rng.choice(("Liberation Sans", "Carlito", "DejaVu Sans Condensed"))
    sheet.ignore("plan_type", "copays", "rx_issuer")
    sheet.page(CARD)
    sheet.box(0, 0, *CARD, weight=0.8)
    sheet.text(10, 18, plain.text("payer", coverage.payer.name), size=12, bold=True)
    sheet.text(10, 29, plain.text("plan_name", coverage.plan_name), size=8.5, italic=True)
    _member(sheet, world, pen, plain, coverage)
    _doctor(sheet, world, pen, plain)
    labels = world.rng.choice(
        (("RXBIN: ", "RXPCN: ", "RXGRP: "), ("BIN: ", "PCN: ", "GRP: "), ("Rx BIN ", "PCN ", "Grp "))
    )
    x = 10.0
    for row in wording.drug_numbers(world, plain, coverage.payer, labels):
        x = sheet.text(x, 146, *row, size=8, bold=True) + 14
    if world.chance(0.75):
        sheet.page(CARD)
        _back(sheet, world, plain, coverage)


def _member(sheet: Sheet, world: World, pen: Style, plain: Style, coverage: Coverage) -> None:
    pick, member = world.rng.choice, coverage.member
    medicaid = numbers.pattern(world.rng, pick(("9###########", "########@", "#########")))
    start = plain.date("effective_date", coverage.effective)
    left: list[tuple[str, list[Run]]] = [
        (pick(("Member:", "Member Name:", "Name:")), pen.name("member", member)),
        (pick(("Member ID:", "Member ID#:", "Plan ID:")), [wording.member_id(coverage)]),
        (pick(("Medicaid ID:", "Medicaid #:", "State Medicaid ID:")), [plain.text("medicaid_id", medicaid)]),
    ]
    right: list[tuple[str, list[Run]]] = [
        (pick(("DOB:", "Birth Date:", "Date of Birth:")), [pen.born("member.birth_date", member)]),
        (pick(("Effective Date:", "Eff. Date:", "Effective:")), [start]),
    ]
    if world.chance(0.4):
        sex = plain.text("member.sex", member.sex[0].upper(), member.sex)
        right.append((pick(("Sex:", "Gender:")), [sex]))
    for x, value_at, width, column in ((10, 72, 134, left), (150, 0, 85, right)):
        for i, (label, runs) in enumerate(column):
            y = 46 + i * 12.5
            end = sheet.text(x, y, label, size=7, bold=True) + 3
            edge = max(end, value_at)
            sheet.text(edge, y, *runs, size=fitted(sheet, runs, x + width - edge, 8.5))


def _doctor(sheet: Sheet, world: World, pen: Style, plain: Style) -> None:
    pick, doctor, path = world.rng.choice, world.referrer, "primary_care_provider"
    sheet.box(8, 80, 227, 52, fill="#eeeeee", weight=0.5)
    name = pen.full_name(f"{path}.name", doctor.person, pick(("{} {}", "{1}, {0}", "Dr. {} {}")))
    sheet.text(13, 91, pick(("PCP:", "PCP Name:", "Primary Care Provider:", "Your doctor:")), " ", name, size=8)
    sheet.text(13, 102, doctor.office.name, size=7.5)
    place = doctor.office.address
    sheet.text(13, 112, f"{place.lines[0]}, {place.city}, {place.state} {place.postal_code[:5]}", size=7.5)
    phone = plain.phone(f"{path}.phone", doctor.office.phone)
    sheet.text(13, 124, pick(("PCP Phone:", "Phone:", "PCP Phone Number:")), " ", phone, size=8)


def _back(sheet: Sheet, world: World, pen: Style, coverage: Coverage) -> None:
    sheet.box(0, 0, *CARD, weight=0.8)
    y = sheet.wrap(10, 16, 223, "Carry this card and your state Medicaid card at all times. Call your PCP for routine "
                   "care.", size=7)  # fmt: skip
    for i, (label, number) in enumerate(telephones(world, pen, world.rng.sample(LINES, 4))):
        sheet.text(10, y + 7 + i * 11, label, ": ", number, size=7.8)
    y += 7 + 4 * 11
    sheet.text(10, y + 5, world.rng.choice(("Providers - mail claims to:", "Medical claims:", "Claims:")), size=7.5,
               bold=True)  # fmt: skip
    recipient = pen.text("claims_address.recipient", f"{coverage.payer.name}, Attn: Claims")
    box = places.po_box(world.rng, places.city(world.rng))
    y = sheet.stack(10, y + 15, [[recipient], *pen.lines("claims_address", box)], size=7.5)
    sheet.text(10, y + 4, "Payer ID: ", pen.text("payer_id", coverage.payer.payer_id), size=7.5)
    sheet.text(233, 145, pen.text("website", wording.site(coverage.payer)), size=7.5, align="right")
