"""A specialist's letter back to the doctor who referred the patient: thanks, findings, assessment, advice."""

from datetime import timedelta

from sample_docs.layouts.seen.plain_hand import PlainHand, pairs
from sample_docs.sheet import Sheet
from sample_docs.world import World

FINDINGS = (
    "Blood pressure 132/78, pulse 70, weight 181 lb. Heart regular, lungs clear, abdomen soft.",
    "On examination the patient is comfortable. Reflexes are equal. Strength is 5/5 in arms and legs.",
    "Vital signs are normal. There is mild tenderness and no swelling. Skin is clear.",
)
ADVICE = (
    "Start with conservative treatment for six weeks.",
    "I ordered blood tests and will send you the results.",
    "Continue the present medicines without change.",
    "An MRI has been scheduled at our office.",
    "Please repeat the kidney function in three months.",
    "No procedure is needed at this time.",
)


def draw(sheet: Sheet, world: World) -> None:
    """Draw the letter."""
    hand = PlainHand(world, dates="long medium slash")
    sheet.font, sheet.size = world.rng.choice(("Gentium", "Liberation Serif", "Lato", "Caladea")), 11
    sheet.page()
    sheet.trap("look_alike")
    own, to = world.specialist, world.referrer
    world.sender = own.office.name, own.office.fax
    sheet.text(306, 56, own.office.name, size=16, bold=True, align="center")
    sheet.text(306, 71, hand.place(own.office.address), size=9, align="center")
    sheet.text(306, 83, f"Tel {hand.phone(own.office.phone)}  Fax {hand.phone(own.office.fax)}", size=9, align="center")
    sheet.text(66, 114, hand.day(world.date))
    lines = [hand.name(to.person), to.office.name, *hand.lines(to.office.address)]
    y = sheet.stack(66, 138, [[line] for line in lines], leading=14)
    seen = world.date - timedelta(days=world.rng.randint(0, 4))
    rows = [
        (hand.any("RE:", "Re:", "Regarding:"), hand.name(world.patient)),
        (hand.label("born"), hand.born()),
        (hand.any("Date of visit:", "Seen on:", "DOS:"), hand.day(seen)),
    ]
    y = pairs(sheet, 66, y + 12, rows, at=150, leading=15)
    y = sheet.wrap(66, y + 10, 480, f"Dear Dr. {to.person.family}:")
    y = _body(sheet, hand, y + 6)
    sheet.text(66, y + 8, hand.any("Sincerely,", "With kind regards,", "Best regards,"))
    sheet.text(70, y + 34, f"{own.person.given} {own.person.family}", font="Signature", size=19)
    sheet.text(66, y + 52, hand.name(own.person))
    sheet.text(66, y + 66, f"{own.specialty}   NPI {own.person.npi}", size=10)
    if world.chance(0.4):
        sheet.text(66, y + 88, f"Dictated but not read   {own.person.family[0]}{own.person.given[0]}/rl", size=9)


def _body(sheet: Sheet, hand: PlainHand, y: float) -> float:
    world, patient = hand.world, hand.world.patient
    age = world.date.year - patient.birth_date.year
    story = world.reason[0].lower() + world.reason[1:]
    y = sheet.wrap(66, y, 480, hand.any(
        f"Thank you for referring {patient.title} {patient.family} to our office for {story}.",
        f"Thank you for asking me to see this pleasant {age}-year-old patient. The referral was for {story}.",
        f"I had the pleasure of seeing your patient in consultation today. Reason for referral: {story}.",
    ), leading=15)  # fmt: skip
    y = sheet.wrap(66, y + 6, 480, world.notes, " ", world.rng.choice(FINDINGS), leading=15)
    sheet.text(66, y + 8, hand.any("Assessment:", "Impression:", "Diagnosis:"), bold=True)
    y += 24
    for number, (code, name) in enumerate(world.condition.diagnoses, 1):
        y = sheet.wrap(78, y, 468, f"{number}. {name} ({code})", leading=15)
    sheet.text(66, y + 8, hand.any("Plan:", "Recommendations:"), bold=True)
    y += 24
    for text in world.rng.sample(ADVICE, 3):
        y = sheet.wrap(78, y, 468, f"- {text}", leading=15)
    weeks = world.rng.choice(("two weeks", "six weeks", "three months"))
    return sheet.wrap(66, y + 8, 480, hand.any(
        f"I will see the patient again in {weeks} and keep you informed.",
        f"Follow-up here in {weeks}. Thank you again for this kind referral.",
    ), leading=15)  # fmt: skip
