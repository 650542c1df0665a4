"""A payer's denial on two pages: what was asked and why it is refused, then how to appeal."""

from datetime import timedelta

from sample_docs.layouts.seen.plain_hand import PlainHand, pairs
from sample_docs.sheet import Sheet
from sample_docs.world import World, numbers, places

REASONS = (
    "The notes sent do not show six weeks of treatment first. The request is not medically necessary at this time.",
    "The service is not a covered benefit under your plan. See the section on exclusions in your plan booklet.",
    "The provider asked for is not in your plan's network and a network provider can give the same care.",
    "We asked for office notes and test results and did not receive them by the due date.",
)
STEPS = (
    "You, your provider or a person you choose may ask for an appeal within {days} calendar days of this notice.",
    "Standard appeals are decided within 30 days. Expedited appeals are decided within 72 hours.",
    "You may ask for free copies of every paper we used, and for the diagnosis and treatment codes.",
    "Your doctor may speak with our medical director. To arrange a peer-to-peer talk call {phone} within 14 days.",
    "After our last decision you may ask for an independent external review at no cost.",
)


def draw(sheet: Sheet, world: World) -> None:
    """Draw both pages."""
    hand = PlainHand(world, dates="long slash medium")
    sheet.font, sheet.size = world.rng.choice(("Liberation Serif", "Gentium", "Open Sans")), 11
    line, fax = numbers.toll_free(world.rng), numbers.toll_free(world.rng)
    world.sender = world.coverage.payer.name, fax
    _notice(sheet, hand, line)
    _rights(sheet, hand, line, fax)
    sheet.trap("look_alike", "two_pages")


def _notice(sheet: Sheet, hand: PlainHand, line: str) -> None:
    world, cover = hand.world, hand.world.coverage
    sheet.page()
    sheet.text(306, 56, cover.payer.name, size=17, bold=True, align="center")
    sheet.text(306, 72, hand.place(places.po_box(world.rng, world.city)), size=9, align="center")
    sheet.text(66, 104, hand.day(world.date))
    to = [hand.name(world.patient), *hand.lines(world.patient_address)]
    sheet.stack(66, 130, [[text] for text in to], leading=13)
    sheet.text(66, 200, hand.any("NOTICE OF ADVERSE BENEFIT DETERMINATION", "NOTICE OF DENIAL OF MEDICAL COVERAGE",
                                 "Denial of prior authorization"), bold=True, size=12.5)  # fmt: skip
    code, name = hand.procedures(1)[0]
    diagnosis = world.condition.diagnoses[0]
    rows = [
        (hand.label("member"), hand.name(world.patient)),
        (hand.label("born"), hand.born()),
        (hand.label("member_id"), cover.member_id),
        (hand.label("group"), cover.group_number or "Individual"),
        ("Case reference:", numbers.pattern(world.rng, hand.any("########", "R-#######", "2026#######"))),
        ("Requesting provider:", f"{hand.name(world.referrer.person)}, {world.referrer.office.name}"),
        ("Service:", f"{name} ({code}), {world.rng.choice((1, 6, 12))} requested, 0 approved"),
        (hand.label("diagnoses"), f"{diagnosis[0]} {diagnosis[1]}"),
        ("Date received:", hand.day(world.date - timedelta(days=world.rng.randint(3, 14)))),
    ]
    y = pairs(sheet, 66, 224, rows, at=186, leading=15, size=10)
    y = sheet.wrap(66, y + 12, 480, f"Dear {world.patient.title} {world.patient.family}:")
    y = sheet.wrap(66, y + 4, 480, hand.any("We cannot approve the care that your provider asked for.",
                   "Your request for the service above has been denied."), bold=True)  # fmt: skip
    y = sheet.wrap(66, y + 4, 480, "Reason for denial: ", world.rng.choice(REASONS))
    y = sheet.wrap(66, y + 6, 480, "This decision was made by a board-certified doctor. You can share this letter with "
                   f"your provider. Member Services: {hand.phone(line)} (TTY 711).")  # fmt: skip
    sheet.text(66, y + 24, "Medical Director")
    sheet.text(66, y + 44, f"cc: {hand.name(world.referrer.person)}, fax {hand.phone(world.referrer.office.fax)}")
    sheet.text(546, 752, "Page 1 of 2", size=9, align="right")


def _rights(sheet: Sheet, hand: PlainHand, line: str, fax: str) -> None:
    world = hand.world
    sheet.page()
    sheet.text(66, 60, hand.any("YOUR APPEAL RIGHTS", "How to ask for an appeal", "Your rights"), bold=True, size=13)
    y = 88.0
    days = world.rng.choice((60, 65, 180))
    for number, step in enumerate(STEPS, 1):
        sheet.text(66, y, f"{number}.")
        y = sheet.wrap(84, y, 462, step.format(days=days, phone=hand.phone(line))) + 6
    last = world.date + timedelta(days=days)
    y = sheet.wrap(66, y + 4, 480, f"Your appeal must reach us by {hand.day(last)}.", bold=True)
    rows = [
        ("Mail to:", "Appeals and Grievances, " + hand.place(places.po_box(world.rng, world.city))),
        ("Fax:", hand.phone(fax)),
        ("Phone:", hand.phone(line)),
    ]
    pairs(sheet, 66, y + 10, rows, at=126, leading=16, size=10)
    sheet.text(66, 752, f"{hand.name(world.patient)}   {world.coverage.member_id}", size=9)
    sheet.text(546, 752, "Page 2 of 2", size=9, align="right")
