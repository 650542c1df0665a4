"""A state's own medical assistance card: the agency, its program, a recipient number, other numbers too."""

from sample_docs import style
from sample_docs.cards import CARD
from sample_docs.layouts.held import plans
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.truth import Value
from sample_docs.world import World, numbers

MEDIA = "card"


def draw(sheet: Sheet, world: World) -> None:
    """Draw the card."""
    pen = style.draw(
        world.rng,
        dates="slash dash medium",
        phones="one dash",
        capitals=world.chance(0.7),
        surname_first=world.chance(0.4),
    )
    plain = Style(pen.dates, pen.phones)
    state, agency, program, shape = world.rng.choice(plans.STATES)
    sheet.font = world.rng.choice(("DejaVu Sans", "Roboto"))
    sheet.ignore("plan_type", "plan_name", "medicaid_id")
    sheet.page(CARD)
    sheet.box(0, 0, *CARD, radius=8)
    sheet.box(0, 0, CARD[0], 34, fill="#f2ead6", weight=0)
    sheet.text(10, 16, program, size=13, bold=True)
    sheet.text(10, 28, plain.text("payer", agency), size=8)
    _holder(sheet, world, pen, numbers.pattern(world.rng, shape))
    _foot(sheet, world, plain)
    sheet.page(CARD)
    _back(sheet, world, plain, state)


def _holder(sheet: Sheet, world: World, pen: Style, number: str) -> None:
    patient = world.patient
    label = world.rng.choice(("Recipient ID", "Beneficiary number", "Client ID number", "Recipient identification no."))
    sheet.text(10, 48, label, size=7)
    sheet.text(10, 60, Value("member_id", number, number), size=11)
    sheet.text(10, 74, world.rng.choice(("Recipient", "Cardholder", "Issued to")), size=7)
    sheet.text(10, 86, *pen.name("member", patient), size=10)
    sheet.text(10, 100, world.rng.choice(("Birth date", "Date of birth", "Born")), size=7)
    sheet.text(10, 111, pen.born("member.birth_date", patient), size=9)
    if world.chance(0.6):
        sheet.text(100, 100, "Sex", size=7)
        sheet.text(100, 111, Value("member.sex", patient.sex[0].upper(), patient.sex), size=9)


def _foot(sheet: Sheet, world: World, pen: Style) -> None:
    rng = world.rng
    sheet.text(160, 48, "Card control no.", size=7)
    sheet.text(160, 60, f"{numbers.digits(rng, 6)} {numbers.digits(rng, 2)}", size=9)
    sheet.text(160, 74, "Date issued", size=7)
    sheet.text(160, 86, pen.date("", world.past_day(700, 60)).shown, size=9)
    sheet.trap("card_control_number", "issue_date")
    sheet.line(10, 122, 233, 122, 0.4)
    if rng.random() < 0.7:
        bin_number = rng.choice(("610084", "018902", "011933"))
        sheet.text(
            10,
            140,
            "Pharmacy BIN ",
            pen.text("rx_bin", bin_number),
            "  PCN ",
            pen.text("rx_pcn", rng.choice(("DRMEPROD", "P053", "ORDHSFFS"))),
            size=8,
        )


def _back(sheet: Sheet, world: World, pen: Style, state: str) -> None:
    sheet.box(0, 0, *CARD, radius=8)
    sheet.box(0, 10, CARD[0], 18, fill="#222222", weight=0)
    labels = world.rng.sample(("Recipient services", "Provider eligibility line", "Rides to care", "Report fraud"), 3)
    for i, label in enumerate(labels):
        sheet.text(
            10,
            46 + i * 13,
            pen.phone(f"phones[{i}].number", numbers.toll_free(world.rng)),
            "  ",
            pen.text(f"phones[{i}].label", label),
            size=8,
        )
    sheet.wrap(
        10,
        98,
        223,
        f"For services covered by the State of {state}. Having this card does not mean that you are eligible today.",
        size=7.5,
    )
