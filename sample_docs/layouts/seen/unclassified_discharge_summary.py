"""A hospital's discharge summary: stay and attending at the head, course, medicines, who is to see the patient next."""

from datetime import timedelta

from sample_docs.layouts.seen.plain_hand import PlainHand, pairs
from sample_docs.sheet import Sheet
from sample_docs.world import World, numbers

Stay = tuple[tuple[str, str], tuple[str, str], str, str, str]
STAYS: tuple[Stay, ...] = (
    (("J18.9", "Pneumonia"), ("J96.01", "Acute respiratory failure"),
     "Came with fever and cough. Film showed a left lower lobe infiltrate. Weaned to room air on day three.",
     "Pulmonology", "repeat chest film"),
    (("K80.00", "Gallstones with acute inflammation"), ("E11.9", "Type 2 diabetes"),
     "Came with right upper belly pain. Gallbladder was removed by keyhole. Diet was resumed the same evening.",
     "General Surgery", "wound check"),
    (("I50.33", "Acute on chronic diastolic heart failure"), ("I10", "Hypertension"),
     "Came with swollen legs and short of breath. Diuresed 5 liters. Ejection fraction 55 %. Weight 174 lb.",
     "Cardiology", "basic metabolic panel"),
    (("S72.001A", "Fracture of the neck of the right femur"), ("D62", "Anemia after blood loss"),
     "Fell at home. Had a partial hip replacement on the second day. Received one unit of blood.",
     "Orthopedic Surgery", "staple removal"),
)  # fmt: skip
MEDICINES = ("lisinopril 20 mg daily", "metoprolol 25 mg twice a day", "atorvastatin 40 mg", "acetaminophen as needed")


def draw(sheet: Sheet, world: World) -> None:
    """Draw the summary."""
    hand = PlainHand(world, surname_first=world.chance(0.7))
    sheet.font, sheet.size = world.rng.choice(("Liberation Sans", "Liberation Mono", "Roboto", "Caladea")), 9.5
    sheet.page()
    sheet.trap("look_alike")
    house = world.office(hand.any("St. Clair Medical Center", "Mercy Hollow Hospital", "Prairie Lakes Hospital"))
    world.sender = house.name, house.fax
    sheet.text(54, 54, house.name, size=15, bold=True)
    sheet.text(54, 68, f"{hand.place(house.address)}   {hand.phone(house.phone)}", size=8.5)
    sheet.text(558, 54, hand.any("DISCHARGE SUMMARY", "Discharge Summary", "HOSPITAL DISCHARGE SUMMARY"), size=12,
               bold=True, align="right")  # fmt: skip
    old = world.date.year - world.patient.birth_date.year > 60
    stay = world.rng.choice(STAYS if old else STAYS[:2])
    _head(sheet, hand)
    y = _course(sheet, hand, stay, 214)
    y = _after(sheet, hand, stay, y)
    sheet.text(54, y + 14, f"Electronically signed: {hand.name(hand.reader)} {hand.day(world.date)} 16:05")
    sheet.text(54, y + 28, f"cc: {hand.name(world.referrer.person)} (PCP), fax {hand.phone(world.referrer.office.fax)}")


def _head(sheet: Sheet, hand: PlainHand) -> None:
    world = hand.world
    gone = world.date - timedelta(days=world.rng.randint(0, 3))
    left = [
        (hand.label("patient"), hand.name(world.patient)),
        (hand.label("born"), hand.born()),
        (hand.label("record"), world.record_number),
        ("Account #:", numbers.digits(world.rng, 9)),
        ("Insurance:", world.coverage.payer.name),
        (hand.label("member_id"), world.coverage.member_id),
    ]
    right = [
        (hand.any("Admitted:", "Admission Date:"), hand.day(gone - timedelta(days=world.rng.randint(2, 8)))),
        (hand.any("Discharged:", "Discharge Date:"), hand.day(gone)),
        (hand.any("Attending:", "Attending MD:"), hand.name(hand.reader)),
        ("PCP:", hand.name(world.referrer.person)),
        ("Disposition:", hand.any("Home", "Home with services", "Skilled nursing facility")),
    ]
    sheet.line(54, 82, 558, 82, 1.2)
    pairs(sheet, 54, 102, left, at=156, leading=15, width=246)
    pairs(sheet, 306, 102, right, at=420, leading=15, width=256)
    sheet.line(54, 190, 558, 190)


def _course(sheet: Sheet, hand: PlainHand, stay: Stay, y: float) -> float:
    sheet.text(54, y, hand.any("DISCHARGE DIAGNOSES", "Diagnoses:"), bold=True)
    y = sheet.stack(66, y + 15, [[f"{i}. {name}  {code}"] for i, (code, name) in enumerate(stay[:2], 1)], leading=14)
    sheet.text(54, y + 8, hand.any("HOSPITAL COURSE", "Course:", "Reason for admission and course"), bold=True)
    return sheet.wrap(66, y + 23, 488, stay[2], leading=14)


def _after(sheet: Sheet, hand: PlainHand, stay: Stay, y: float) -> float:
    world = hand.world
    sheet.text(54, y + 8, hand.any("DISCHARGE MEDICATIONS", "Medications at discharge:"), bold=True)
    y = sheet.stack(66, y + 23, [[f"- {name}"] for name in world.rng.sample(MEDICINES, 3)], leading=14)
    sheet.text(54, y + 8, hand.any("FOLLOW-UP", "Follow-up appointments:", "Referrals:"), bold=True)
    days, visit = world.rng.choice((7, 14)), hand.day(world.date + timedelta(days=20))
    rows = [
        f"{hand.name(world.referrer.person)}, primary care, within {days} days, {stay[4]}",
        f"Referral to {stay[3]}: {hand.phone(world.referrer.office.phone)}, {visit} 10:30 AM",
    ]
    return sheet.stack(66, y + 23, [[row] for row in rows], leading=14)
