"""A patient registration sheet: demographics, guarantor, emergency contact, primary and secondary insurance."""

from sample_docs.layouts.seen.plain_hand import PlainHand, cells
from sample_docs.sheet import Sheet
from sample_docs.world import World, numbers, payers, people
from sample_docs.world.payers import Coverage


def draw(sheet: Sheet, world: World) -> None:
    """Draw the sheet."""
    hand = PlainHand(world, surname_first=world.chance(0.6))
    sheet.font, sheet.size = world.rng.choice(("Liberation Sans", "Open Sans", "Roboto", "DejaVu Sans Condensed")), 9.5
    sheet.page()
    sheet.trap("look_alike")
    office, other = world.referrer.office, people.relative(world.rng, world.patient, world.today)
    sheet.text(40, 48, office.name, size=13, bold=True)
    sheet.text(572, 48, hand.any("PATIENT REGISTRATION", "Patient Demographics", "FACE SHEET", "Patient Information"),
               size=13, bold=True, align="right")  # fmt: skip
    sheet.text(40, 62, f"{hand.place(office.address)}   {hand.phone(office.phone)}", size=8)
    sheet.text(572, 62, f"Printed {hand.day(world.date)} by {world.clerk.given[0]}{world.clerk.family}", size=8,
               align="right")  # fmt: skip
    y = _patient(sheet, hand, 74)
    y = _band(sheet, y, hand.any("RESPONSIBLE PARTY", "Guarantor"))
    y = cells(sheet, y, (("Name", hand.name(world.patient), 220), ("Relationship", "Self", 100),
                          ("Phone", hand.phone(world.patient_phone), 212)))  # fmt: skip
    y = _band(sheet, y, hand.any("EMERGENCY CONTACT", "Emergency contact / next of kin"))
    y = cells(sheet, y, (("Name", hand.name(other), 220), ("Relationship", hand.any("Child", "Friend"), 100),
                          ("Phone", hand.phone(numbers.phone(world.rng, world.city.area)), 212)))  # fmt: skip
    y = _insurance(sheet, hand, y, hand.any("PRIMARY INSURANCE", "Insurance 1 (primary)"), world.coverage)
    if world.chance(0.5):
        second = payers.coverage(world.rng, world.rng.choice(payers.ADMINISTRATORS), world.patient, world.today)
        y = _insurance(sheet, hand, y, hand.any("SECONDARY INSURANCE", "Insurance 2"), second)
    _close(sheet, hand, y)


def _band(sheet: Sheet, y: float, title: str) -> float:
    sheet.box(40, y + 8, 532, 15, fill="#dedede", weight=0.6)
    sheet.text(45, y + 19, title, bold=True)
    return y + 23


def _patient(sheet: Sheet, hand: PlainHand, y: float) -> float:
    world, sex = hand.world, hand.world.patient.sex
    number = f"666-{numbers.digits(world.rng, 2)}-{numbers.digits(world.rng, 4)}"
    rows = (
        ((hand.label("patient", ""), hand.name(world.patient), 232), (hand.label("born", ""), hand.born(), 100),
         ("Sex", hand.any(sex.title(), sex[0].upper()), 60), ("SSN", number, 140)),
        (("Address", hand.place(world.patient_address), 332), (hand.label("record", ""), world.record_number, 200)),
        (("Home phone", hand.phone(world.patient_phone), 132), ("E-mail", world.patient_email, 200),
         ("Language", hand.any("English", "Spanish"), 100), ("Marital", hand.any("M", "S", "W"), 100)),
        (("Employer", world.coverage.employer, 232), ("PCP", hand.name(world.referrer.person), 180),
         ("NPI", world.referrer.person.npi, 120)),
    )  # fmt: skip
    y = _band(sheet, y, hand.any("PATIENT", "Patient information", "DEMOGRAPHICS"))
    for row in rows:
        y = cells(sheet, y, row)
    return y


def _insurance(sheet: Sheet, hand: PlainHand, y: float, title: str, cover: Coverage) -> float:
    y = _band(sheet, y, title)
    y = cells(sheet, y, (("Payer", cover.payer.name, 222), ("Plan", cover.plan_name or cover.plan_type, 190),
                         ("Effective", hand.day(cover.effective), 120)))  # fmt: skip
    return cells(sheet, y, ((hand.label("member_id", ""), cover.member_id, 152),
                            (hand.label("group", ""), cover.group_number, 120), ("Subscriber",
                            hand.name(cover.member), 180), ("Copay", hand.any("$20", "$35", "$0"), 80)))  # fmt: skip


def _close(sheet: Sheet, hand: PlainHand, y: float) -> None:
    world = hand.world
    sheet.wrap(40, y + 22, 532, "I authorize payment of benefits to the practice and agree to pay what my insurance "
               "does not. I have received the Notice of Privacy Practices.", size=8.5)  # fmt: skip
    sheet.text(48, y + 66, f"{world.patient.given} {world.patient.family}", font="Signature", size=18)
    sheet.text(40, y + 82, f"Patient signature ______________________    Date {hand.day(world.date)}", size=8.5)
    if world.chance(0.5):
        sheet.text(40, y + 100, f"Referred by: {hand.name(world.colleague.person)}    Pharmacy: Beacon Apothecary")
