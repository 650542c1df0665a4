"""Junk that comes in on every fax line: a lunch menu, a cheap trip, a loan."""

from sample_docs.sheet import Sheet
from sample_docs.world import World, numbers

OFFERS = (
    (
        "LUNCH SPECIALS",
        (
            "Turkey club 8.95",
            "Soup of the day 4.50",
            "Garden salad 7.25",
            "Party trays from 45.00",
            "Free delivery for medical offices!",
        ),
    ),
    (
        "CORPORATE TRAVEL CLUB",
        (
            "Four days and three nights from 199 per person",
            "All your staff qualifies",
            "Only 12 places left",
            "Call before Friday",
        ),
    ),
    (
        "NEED WORKING CAPITAL?",
        ("Up to 250,000 in 48 hours", "No collateral", "Rates from 6.9%", "Bad credit is fine with us"),
    ),
    ("ROOF LEAKING?", ("Free inspection this month", "Licensed and insured", "25 years in the trade")),
)


def draw(sheet: Sheet, world: World) -> None:
    """Draw the advertisement."""
    title, lines = world.rng.choice(OFFERS)
    sheet.font = "Open Sans"
    sheet.page()
    sheet.box(50, 60, 512, 600, weight=3)
    sheet.text(306, 140, title, size=32, bold=True, align="center")
    for i, line in enumerate(lines):
        sheet.text(306, 220 + i * 50, line, size=18, align="center")
    sheet.text(306, 560, f"Call 844-555-{numbers.toll_free(world.rng)[-4:]}", size=26, bold=True, align="center")
    sheet.text(306, 645, "To be removed from this list call the number above and press 9.", size=9, align="center")
