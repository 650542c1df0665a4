"""A pharmacy's refill request: prescriber and pharmacy on top, one or two drugs, an answer to be ticked."""

from datetime import timedelta

from sample_docs.layouts.seen.placing import beside
from sample_docs.layouts.seen.plain_hand import PlainHand, pairs
from sample_docs.sheet import Sheet
from sample_docs.world import World, numbers

SHOPS = ("Copperfield Pharmacy #{}", "Twin Forks Drug", "Beacon Apothecary", "Healthway Pharmacy #{}")
DRUGS = (
    ("LISINOPRIL 20 MG TABLET", "TAKE ONE TABLET BY MOUTH DAILY", "90"),
    ("ATORVASTATIN 40 MG TABLET", "TAKE ONE TABLET BY MOUTH AT BEDTIME", "30"),
    ("SERTRALINE 100 MG TABLET", "TAKE ONE TABLET BY MOUTH EVERY MORNING", "30"),
    ("METFORMIN ER 500 MG", "TAKE TWO TABLETS WITH SUPPER", "180"),
    ("ALBUTEROL HFA 90 MCG", "INHALE TWO PUFFS EVERY 4 HOURS AS NEEDED", "18"),
)


def draw(sheet: Sheet, world: World) -> None:
    """Draw the request."""
    hand = PlainHand(world, dates="slash two_digit", surname_first=world.chance(0.5))
    sheet.font = world.rng.choice(("Liberation Sans", "DejaVu Sans Mono", "Liberation Mono"))
    sheet.size = 9 if "Mono" in sheet.font else 10
    sheet.page()
    sheet.trap("look_alike")
    shop = world.office(world.rng.choice(SHOPS).format(numbers.pattern(world.rng, "9###")))
    world.sender = shop.name, shop.fax
    title = hand.any("REFILL REQUEST", "PRESCRIPTION REFILL AUTHORIZATION REQUEST", "Refill Authorization Form")
    sheet.text(306, 52, title, size=15, bold=True, align="center")
    _ends(sheet, hand, shop.name, hand.place(shop.address), (hand.phone(shop.phone), hand.phone(shop.fax), shop.npi))
    y = _patient(sheet, hand, 196)
    for drug in world.rng.sample(DRUGS, world.rng.choice((1, 1, 2))):
        y = _drug(sheet, hand, drug, y)
    sheet.line(54, y + 24, 330, y + 24)
    sheet.text(54, y + 35, "Prescriber signature          Date", size=8)
    sheet.wrap(54, y + 60, 504, "This fax may hold protected health information. If you are not the person it was sent "
               "to, please call the pharmacy and destroy it.", size=8)  # fmt: skip


def _ends(sheet: Sheet, hand: PlainHand, shop: str, place: str, numbers_: tuple[str, str, str]) -> None:
    world, doctor = hand.world, hand.world.referrer
    to = [
        (hand.any("TO:", "Prescriber:", "To Dr.:"), hand.name(doctor.person)),
        ("Practice:", doctor.office.name),
        ("Phone:", hand.phone(doctor.office.phone)),
        ("Fax:", hand.phone(doctor.office.fax)),
        ("NPI:", doctor.person.npi),
    ]
    sender = [("FROM:", shop), ("Address:", place), ("Phone:", numbers_[0]), ("Fax:", numbers_[1]),
              ("NPI:", numbers_[2])]  # fmt: skip
    sheet.box(48, 66, 258, 100)
    sheet.box(306, 66, 258, 100)
    for x, rows in ((54, to), (312, sender)):
        for i, (label, text) in enumerate(rows):
            beside(sheet, x, 84 + i * 18, label, [text], width=244)
    sheet.text(54, 182, f"Date: {hand.day(world.date)}   Time: {world.rng.randint(8, 18)}:40   "
               f"Pages: 1   Request {world.rng.randint(1, 3)}")  # fmt: skip


def _patient(sheet: Sheet, hand: PlainHand, y: float) -> float:
    world = hand.world
    rows = [
        (hand.label("patient"), f"{hand.name(world.patient)}   {hand.label('born')} {hand.born()}"),
        ("Address:", hand.place(world.patient_address)),
        ("Phone:", hand.phone(world.patient_phone)),
    ]
    if world.chance(0.5):
        rows.append(("Insurance:", f"{world.coverage.payer.name}  ID {world.coverage.member_id}"))
    return pairs(sheet, 54, y + 12, rows, at=154, leading=15) + 8


def _drug(sheet: Sheet, hand: PlainHand, drug: tuple[str, str, str], y: float) -> float:
    world, filled = hand.world, hand.world.date - timedelta(days=hand.world.rng.randint(25, 90))
    sheet.box(48, y, 516, 122, fill=hand.any("", "#f0f0f0"))
    rows = [
        (hand.any("Drug:", "Medication:"), drug[0]),
        (hand.any("Sig:", "Directions:"), drug[1]),
        ("Qty:", f"{drug[2]}    Rx #: {numbers.pattern(world.rng, '9######')}"),
        (hand.any("Last filled:", "Last fill date:"), f"{hand.day(filled)}    Refills left: 0"),
    ]
    at = pairs(sheet, 56, y + 17, rows, at=146, leading=16)
    sheet.tick(56, at + 4, "Approved with ____ refills", ticked=False)
    sheet.tick(244, at + 4, "Denied, needs appointment", ticked=False)
    sheet.tick(424, at + 4, "Change to:", ticked=False)
    sheet.text(56, at + 23, "Comments: ______________________________________________", size=9)
    return y + 136
