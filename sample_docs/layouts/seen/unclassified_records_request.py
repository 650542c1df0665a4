"""A request for medical records with the patient's authorization on the same page: boxes ticked, purpose, expiry."""

from datetime import timedelta

from sample_docs.layouts.seen.placing import beside, ticks
from sample_docs.layouts.seen.plain_hand import PlainHand
from sample_docs.sheet import Sheet
from sample_docs.world import World, numbers

KINDS = ("Office notes", "Laboratory results", "Imaging reports", "Operative reports", "Immunizations",
         "Billing records", "Entire chart", "Referral letters")  # fmt: skip
PURPOSES = ("Continuing care", "Insurance", "Legal", "Personal use", "Disability claim")
TERMS = (
    "I understand that I may revoke this authorization in writing at any time. Information given out under it may be "
    "disclosed again and no longer protected by federal privacy rules (45 CFR 164.508). My treatment does not depend "
    "on my signing."
)


def draw(sheet: Sheet, world: World) -> None:
    """Draw the form."""
    hand = PlainHand(world, surname_first=world.chance(0.4))
    sheet.font, sheet.size = world.rng.choice(("Liberation Sans", "Carlito", "Liberation Serif", "Roboto")), 10
    sheet.page()
    sheet.trap("look_alike")
    asking = world.specialist.office
    world.sender = asking.name, asking.fax
    sheet.text(306, 52, asking.name, size=14, bold=True, align="center")
    sheet.text(306, 66, f"{hand.place(asking.address)}   Tel {hand.phone(asking.phone)}", size=8.5, align="center")
    title = hand.any("AUTHORIZATION TO RELEASE MEDICAL RECORDS", "REQUEST FOR MEDICAL RECORDS",
                     "HIPAA Authorization for Release of Health Information")  # fmt: skip
    sheet.text(306, 92, title, size=13, bold=True, align="center")
    y = _parties(sheet, hand, 122)
    y = _what(sheet, hand, y)
    _signed(sheet, hand, y)


def _parties(sheet: Sheet, hand: PlainHand, y: float) -> float:
    world, holder, asking = hand.world, hand.world.referrer, hand.world.specialist
    rows = (
        (("Date:", hand.day(world.date)), (hand.any("Needed by:", "Due:"), hand.day(world.date + timedelta(days=10)))),
        ((hand.label("patient"), hand.name(world.patient)), (hand.label("born"), hand.born())),
        (("Address:", hand.place(world.patient_address)), ("SSN (last 4):", numbers.digits(world.rng, 4))),
        (("Phone:", hand.phone(world.patient_phone)), (hand.label("record"), world.record_number)),
        ((hand.any("FROM (who has the records):", "Release from:"), holder.office.name), ("", "")),
        (("Physician:", hand.name(holder.person)), ("Fax:", hand.phone(holder.office.fax))),
        ((hand.any("TO (who receives them):", "Release to:"), asking.office.name), ("", "")),
        (("Attn:", hand.name(asking.person)), ("Fax:", hand.phone(asking.office.fax))),
    )
    for left, right in rows:
        beside(sheet, 54, y, left[0], [left[1]], width=310)
        beside(sheet, 372, y, right[0], [right[1]], width=186)
        sheet.line(54, y + 5, 558, y + 5, 0.3)
        y += 20
    return y + 6


def _what(sheet: Sheet, hand: PlainHand, y: float) -> float:
    world = hand.world
    sheet.text(54, y, hand.any("Please send:", "Information to be released:", "RECORDS REQUESTED"), bold=True)
    y, wanted, mark = y + 18, world.rng.sample(range(len(KINDS)), 3), hand.any("x", "check")
    for i, kind in enumerate(KINDS):
        sheet.tick(66 + i % 3 * 165, y + i // 3 * 17, kind, ticked=i in wanted, mark=mark)
    since = world.date - timedelta(days=world.rng.choice((365, 730, 1825)))
    sheet.text(54, y + 56, f"Dates of service: {hand.day(since)} to {hand.any('present', hand.day(world.date))}")
    sheet.text(54, y + 78, "Purpose:", bold=True)
    y = ticks(sheet, 110, y + 78, PURPOSES, world.rng.randrange(len(PURPOSES)), right=560)
    sheet.text(54, y + 4, "Deliver by:", bold=True)
    return ticks(sheet, 120, y + 4, ("Fax", "Mail", "Secure e-mail", "Pick up"), world.rng.randrange(3), right=560) + 6


def _signed(sheet: Sheet, hand: PlainHand, y: float) -> None:
    world = hand.world
    y = sheet.wrap(54, y + 2, 504, TERMS, size=9)
    until = hand.day(world.date + timedelta(days=365))
    y = sheet.wrap(54, y + 6, 504, f"This authorization expires on {until} unless I name another date.")
    for x, width, caption in ((54, 240, "Signature of patient or representative"), (330, 110, "Date signed")):
        sheet.line(x, y + 32, x + width, y + 32)
        sheet.text(x, y + 43, caption, size=8)
    sheet.text(62, y + 28, f"{world.patient.given} {world.patient.family}", font="Signature", size=18)
    sheet.text(336, y + 29, hand.day(world.date), font="Handwriting", size=13)
    if world.chance(0.5):
        sheet.text(54, y + 66, "Substance use, mental health and HIV records: initial here to include ______", size=9)
