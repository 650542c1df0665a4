"""A telephone message slip, filled by hand, or a reminder of an appointment: names, numbers, a time, a few words."""

from datetime import timedelta

from sample_docs.layouts.seen.placing import ticks, under
from sample_docs.layouts.seen.plain_hand import PlainHand, pairs
from sample_docs.sheet import Sheet
from sample_docs.world import World

WHAT = ("Telephoned", "Please call", "Came to see you", "Will call again", "Returned your call", "URGENT")
MESSAGES = (
    "Asks if the referral to {specialty} was sent. Insurance {payer} says no auth on file.",
    "Needs refill before the weekend. Pharmacy on {city} Road.",
    "Wants MRI results. OK to leave message.",
    "Has questions on the bill, says amount paid is wrong.",
)
BRINGS = ("your insurance card", "a photo ID", "your copay", "a list of your medicines", "your referral")


def draw(sheet: Sheet, world: World) -> None:
    """Draw the slip or the reminder."""
    hand = PlainHand(world)
    sheet.page()
    sheet.trap("look_alike")
    draw_it = _slip if world.chance(0.5) else _reminder
    draw_it(sheet, hand)


def _slip(sheet: Sheet, hand: PlainHand) -> None:
    world = hand.world
    sheet.font, sheet.size = world.rng.choice(("Liberation Sans", "Liberation Serif")), 10
    sheet.box(110, 60, 392, 420, weight=1.5)
    title = hand.any("WHILE YOU WERE OUT", "TELEPHONE MESSAGE", "Phone Message")
    sheet.text(306, 86, title, size=15, bold=True, align="center")
    rows = (
        (("To", f"Dr. {world.referrer.person.family}", 230), ("Date", hand.day(world.date), 120)),
        (
            ("From", f"{world.patient.given} {world.patient.family}", 230),
            ("Time", hand.any("9:40", "2:15", "4:50"), 120),
        ),
        (("Phone", hand.phone(world.patient_phone), 230), ("DOB", hand.born(), 120)),
        (("Of / Pharmacy", hand.any("self", "daughter", "Beacon Apothecary"), 230), ("Fax", "", 120)),
    )
    sheet.font = "Liberation Sans"
    for i, row in enumerate(rows):
        x = 126.0
        for label, text, width in row:
            under(sheet, x, 122 + i * 36, width, label, [""])
            sheet.text(x + 6, 121 + i * 36, text, font="Handwriting", size=14)
            x += width + 12
    y = ticks(sheet, 126, 270, WHAT, world.rng.randrange(len(WHAT)), right=490, mark="check")
    sheet.text(126, y + 8, "Message", size=9)
    sheet.font = "Handwriting"
    message = world.rng.choice(MESSAGES).format(
        specialty=world.condition.specialty, payer=world.coverage.payer.name, city=world.city.name
    )
    sheet.wrap(130, y + 30, 356, message, size=15, leading=24)
    sheet.text(490, 466, f"taken by {world.clerk.given}", size=12, align="right")


def _reminder(sheet: Sheet, hand: PlainHand) -> None:
    world, office = hand.world, hand.world.specialist.office
    world.sender = office.name, office.fax
    sheet.font, sheet.size = world.rng.choice(("Lato", "Carlito", "Gentium")), 11
    sheet.text(306, 60, office.name, size=17, bold=True, align="center")
    sheet.text(306, 76, f"{hand.place(office.address)}", size=9.5, align="center")
    sheet.text(72, 116, hand.day(world.date))
    address = [hand.name(world.patient), *hand.lines(world.patient_address)]
    sheet.stack(72, 140, [[line] for line in address], leading=14)
    sheet.text(
        72, 216, hand.any("APPOINTMENT REMINDER", "Reminder of your visit", "Your upcoming appointment"), bold=True
    )
    day = world.date + timedelta(days=world.rng.randint(5, 30))
    day += timedelta(days=(0, 0, 0, 0, 0, 2, 1)[day.weekday()])
    rows = [
        ("Patient:", hand.name(world.patient)),
        ("Date and time:", f"{day:%A}, {hand.day(day)}, {hand.any('9:15 AM', '10:30 AM', '1:45 PM')}"),
        ("With:", f"{hand.name(world.specialist.person)}, {world.condition.specialty}"),
        (hand.label("referring"), hand.name(world.referrer.person)),
        ("Insurance on file:", f"{world.coverage.payer.name}, {world.coverage.member_id}"),
    ]
    y = pairs(sheet, 72, 240, rows, at=196, leading=17)
    brings = ", ".join(world.rng.sample(BRINGS, 3))
    y = sheet.wrap(72, y + 10, 468, f"Please arrive 15 minutes early and bring {brings}.")
    sheet.wrap(72, y + 8, 468, f"To change the time call {hand.phone(office.phone)} at least 24 hours before. "
               "A fee of $50.00 may be charged for missed visits.")  # fmt: skip
