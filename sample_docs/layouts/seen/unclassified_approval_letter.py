"""A payer's letter that a service is authorized: member block, table of codes and units, dates from and through."""

from datetime import timedelta

from sample_docs.layouts.seen.plain_hand import PlainHand, pairs
from sample_docs.sheet import Sheet
from sample_docs.table import Column, Look, draw_table
from sample_docs.world import World, numbers, places

SMALL_PRINT = (
    "This authorization is not a guarantee of payment, which depends on benefits on the date of service.",
    "The service was found to be medically necessary. The member may owe a copay, coinsurance or deductible.",
)


def draw(sheet: Sheet, world: World) -> None:
    """Draw the letter."""
    hand = PlainHand(world, dates="long slash medium")
    sheet.font, sheet.size = world.rng.choice(("Roboto", "Liberation Sans", "Carlito")), 10.5
    sheet.page()
    sheet.trap("look_alike")
    cover, line = world.coverage, numbers.toll_free(world.rng)
    world.sender = cover.payer.name, numbers.toll_free(world.rng)
    sheet.text(60, 60, cover.payer.name, size=20, bold=True, color="#1d3f7a")
    sheet.text(60, 74, hand.any("Utilization Management", "Health Services Department", "Care Review Unit"), size=9)
    sheet.text(552, 60, hand.place(places.po_box(world.rng, places.city(world.rng))), size=8, align="right")
    sheet.text(60, 104, hand.day(world.date))
    _addressee(sheet, hand)
    title = hand.any("NOTICE OF APPROVAL", "Authorization Approval Notice", "RE: Your request has been approved")
    sheet.text(60, 201, title, bold=True, size=12)
    _member(sheet, hand)
    y = sheet.wrap(60, 304, 492, hand.any(
        f"Dear {world.specialist.person.given} {world.specialist.person.family}: We have reviewed the prior "
        "authorization request and approved the services below.",
        f"Dear Provider: {cover.payer.name} has completed its review. The following services are authorized as shown.",
    ), leading=14)  # fmt: skip
    y = _services(sheet, hand, y + 6)
    y = sheet.wrap(60, y + 22, 492, world.rng.choice(SMALL_PRINT), leading=14)
    y = sheet.wrap(60, y + 8, 492, f"Questions? Call Provider Services at {hand.phone(line)}, Monday to Friday, "
                   f"8 a.m. to 6 p.m. Write authorization number {cover.authorization_number} on the claim.",
                   leading=14)  # fmt: skip
    sheet.text(60, y + 14, "Sincerely,")
    sheet.text(60, y + 46, hand.any("Utilization Review Nurse", "Medical Director", "Clinical Review Team"))
    sheet.text(60, y + 62, f"cc: {hand.name(world.patient)}; {hand.name(world.referrer.person)}", size=9)


def _addressee(sheet: Sheet, hand: PlainHand) -> None:
    other = hand.world.specialist
    lines = [hand.name(other.person), other.office.name, *hand.lines(other.office.address)]
    sheet.stack(60, 128, [[line] for line in lines], leading=13)
    sheet.text(552, 128, f"Sent by fax to {hand.phone(other.office.fax)}", size=9, align="right")


def _member(sheet: Sheet, hand: PlainHand) -> None:
    world, cover = hand.world, hand.world.coverage
    until = world.date + timedelta(days=world.rng.choice((60, 90, 180)))
    left = [
        (hand.label("member"), hand.name(world.patient)),
        (hand.label("born"), hand.born()),
        (hand.label("member_id"), cover.member_id),
        (hand.label("group"), cover.group_number or "N/A"),
        ("Plan:", cover.plan_name or cover.plan_type),
    ]
    right = [
        (hand.any("Authorization #:", "Reference #:", "Certification No.:"), cover.authorization_number),
        ("Decision:", hand.any("APPROVED", "Approved", "Authorized")),
        ("Dates of service:", f"{hand.day(world.date, 'slash')} - {hand.day(until, 'slash')}"),
        (hand.label("referring"), hand.name(world.referrer.person)),
        ("Received:", hand.day(world.date - timedelta(days=world.rng.randint(2, 9)), "slash")),
    ]
    pairs(sheet, 60, 222, left, at=150, leading=15, width=240, size=9.5)
    pairs(sheet, 306, 222, right, at=412, leading=15, size=9.5)


def _services(sheet: Sheet, hand: PlainHand, y: float) -> float:
    columns = [Column("Code", 60), Column("Service", 210), Column("Requested", 66, "right"),
               Column("Approved", 66, "right"), Column("Status", 90)]  # fmt: skip
    rows = []
    for code, name in hand.procedures(hand.world.rng.choice((1, 2, 3))):
        units = str(hand.world.rng.choice((1, 1, 4, 12, 24)))
        rows.append([[code], [name], [units], [units], ["Approved"]])
    look = Look(rules=hand.any("grid", "rows"), row_height=18, fill=hand.any("", "#e4e9f2"))
    return draw_table(sheet, 60, y, columns, rows, look)
