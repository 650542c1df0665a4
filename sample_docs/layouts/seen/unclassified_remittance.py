"""A payer's remittance advice for one check: claims of several patients with charges, adjustments and what was paid."""

from decimal import Decimal

from sample_docs.layouts.seen.plain_hand import PlainHand, pairs
from sample_docs.sheet import Sheet
from sample_docs.table import Column, Look, draw_table
from sample_docs.world import World, numbers, people, places

CODES = {"99213": "128.00", "99214": "186.00", "93000": "62.00", "36415": "18.00", "85025": "41.00", "20610": "205.00"}
COLUMNS = [
    Column("Service", 56), Column("CPT", 40), Column("Billed", 58, "right"), Column("Allowed", 58, "right"),
    Column("Adjust.", 56, "right"), Column("Reason", 62), Column("Deduct.", 50, "right"),
    Column("Copay", 50, "right"), Column("Paid", 62, "right"),
]  # fmt: skip
LEGEND = (
    "CO-45 Charge is above the contracted fee. PR-1 Deductible. PR-3 Copay. "
    "The patient may be billed only for amounts marked PR."
)


def draw(sheet: Sheet, world: World) -> None:
    """Draw the advice."""
    hand = PlainHand(world, dates="slash two_digit", surname_first=True)
    sheet.font, sheet.size = world.rng.choice(("Liberation Sans", "Roboto Condensed", "DejaVu Sans Condensed")), 9
    sheet.page()
    sheet.trap("look_alike")
    payer = world.coverage.payer.name
    world.sender = payer, numbers.toll_free(world.rng)
    sheet.text(60, 52, payer, size=15, bold=True)
    sheet.text(552, 52, hand.any("REMITTANCE ADVICE", "EXPLANATION OF BENEFITS", "Provider Explanation of Payment"),
               size=12, bold=True, align="right")  # fmt: skip
    sheet.text(60, 66, hand.place(places.po_box(world.rng, places.city(world.rng))), size=8)
    y, billed, paid = 206.0, Decimal(0), Decimal(0)
    members = [world.patient, *(people.draw(world.rng, world.today) for _ in range(world.rng.choice((1, 2, 3))))]
    for number, member in enumerate(members):
        y, charge, payment = _claim(sheet, hand, member, y, first=number == 0)
        billed, paid = billed + charge, paid + payment
    _head(sheet, hand, paid)
    sheet.line(60, y, 552, y, 1)
    totals = [
        (hand.any("TOTAL BILLED", "Total charges"), hand.money(billed)),
        (hand.any("TOTAL PAID", "Total payment", "Amount paid"), hand.money(paid)),
    ]
    for i, (label, amount) in enumerate(totals):
        sheet.text(440, y + 18 + i * 15, label, bold=True, align="right")
        sheet.text(552, y + 18 + i * 15, amount, bold=True, align="right")
    sheet.wrap(60, y + 64, 492, LEGEND, size=8.5)


def _head(sheet: Sheet, hand: PlainHand, paid: Decimal) -> None:
    world, office = hand.world, hand.world.referrer.office
    sheet.stack(60, 100, [[line] for line in (office.name, *hand.lines(office.address))], leading=13)
    rows = [
        (hand.any("Check/EFT #:", "Payment No.:", "Check number:"), numbers.pattern(world.rng, "9#########")),
        (hand.any("Check date:", "Payment date:", "Date:"), hand.day(world.date)),
        (hand.any("Check amount:", "Amount:", "Payment amount:"), hand.money(paid)),
        ("Payee NPI:", office.npi),
        ("Tax ID:", numbers.ein(world.rng)),
    ]
    pairs(sheet, 360, 100, rows, at=450, leading=15)
    sheet.line(60, 182, 552, 182, 1)


def _claim(
    sheet: Sheet, hand: PlainHand, member: people.Person, y: float, *, first: bool
) -> tuple[float, Decimal, Decimal]:
    world, rows = hand.world, []
    cover = world.coverage
    member_id = cover.member_id if first else numbers.pattern(world.rng, cover.payer.member)
    sheet.text(
        60, y, f"{hand.label('patient')} {hand.name(member)}    {hand.label('member_id')} {member_id}", bold=True
    )
    sheet.text(60, y + 13, f"Claim #: {numbers.pattern(world.rng, '26########')}    {hand.label('group')} "
               f"{cover.group_number}    Provider: {hand.name(world.referrer.person)}", size=8.5)  # fmt: skip
    billed, paid, day = Decimal(0), Decimal(0), hand.recent(70, 45)
    for code in world.rng.sample(sorted(CODES), world.rng.choice((1, 2, 3))):
        charge = Decimal(CODES[code])
        allowed = (charge * world.rng.randint(50, 80) / 100).quantize(Decimal("0.01"))
        deducted = allowed if world.chance(0.15) else Decimal(0)
        copay = Decimal(10) if not deducted and allowed > 60 else Decimal(0)
        sums = [charge, allowed, charge - allowed, deducted, copay, allowed - deducted - copay]
        shown = [hand.money(amount, "") for amount in sums]
        reason = "CO-45" + (" PR-1" if deducted else " PR-3" if copay else "")
        rows.append([[text] for text in (day, code, *shown[:3], reason, *shown[3:])])
        billed, paid = billed + charge, paid + sums[-1]
    return draw_table(sheet, 60, y + 19, COLUMNS, rows, Look(rules="header", row_height=14, size=8)) + 22, billed, paid
