"""A dental plan's card: labels left and values at the far right over dotted rules, shares in white on a dark foot."""

from sample_docs import style
from sample_docs.cards import CARD
from sample_docs.layouts.seen import card_wording as wording
from sample_docs.layouts.seen.card_lines import telephones
from sample_docs.layouts.seen.placing import fitted
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.truth import Run
from sample_docs.world import World, numbers, places

MEDIA = "card"
HOUSES = (
    ("Delta Dental of Iowa", "PPO plus Premier"),
    ("MetLife", "PDP Plus"),
    ("Guardian", "DentalGuard Preferred"),
    ("Ameritas Life Insurance Corp.", "Classic Dental Network"),
    ("United Concordia Dental", "Elite Plus"),
    ("Humana Dental", "Advantage Plus 2S"),
)
SHARES = (("Preventive", "Basic", "Major"), ("Class I", "Class II", "Class III"), ("Exams", "Fillings", "Crowns"))


def draw(sheet: Sheet, world: World) -> None:
    """Draw the front and, mostly, the back."""
    pen = style.draw(world.rng, dates="slash short medium", phones="dot dash parens", surname_first=world.chance(0.3))
    house, plan = world.rng.choice(HOUSES)
    sheet.font = world.rng.choice(("Lato", "Carlito", "Liberation Sans"))
    sheet.ignore("plan_type", "copays", "deductibles[].benefit", "plan_name")
    sheet.page(CARD)
    sheet.box(0, 0, *CARD, radius=9)
    name = [pen.text("payer", house)]
    sheet.text(12, 20, *name, size=fitted(sheet, name, 150, 12.5, bold=True), bold=True)
    sheet.text(233, 20, world.rng.choice(("DENTAL", "Dental benefits", "DENTAL ID CARD")), size=8, align="right")
    for i, (label, runs) in enumerate(_lines(world, pen, plan)):
        _row(sheet, 36 + i * 14.5, label, runs)
    _foot(sheet, world, pen)
    if world.chance(0.7):
        sheet.page(CARD)
        _back(sheet, world, pen, house)


def _lines(world: World, pen: Style, plan: str) -> list[tuple[str, list[Run]]]:
    pick = world.rng.choice
    identity = numbers.pattern(world.rng, pick(("#########-01", "9########", "D########", "000######")))
    group = numbers.pattern(world.rng, pick(("#####-####", "0#####", "10-#####-001", "G000####")))
    lines: list[tuple[str, list[Run]]] = [
        (pick(("Primary enrollee", "Subscriber", "Employee", "Enrollee name")), pen.name("member", world.patient)),
        (pick(("Enrollee ID", "Subscriber ID", "ID no.", "Certificate")), [pen.text("member_id", identity)]),
        (pick(("Group", "Group-Division", "Policy/group", "Plan/Group No.")), [pen.text("group_number", group)]),
        (pick(("Network", "Your network", "Program")), [pen.text("plan_name", plan)]),
    ]
    if world.chance(0.5):
        start = world.today.replace(year=world.today.year - world.rng.randint(0, 3), day=1)
        lines.append((pick(("Dental effective", "Effective", "Benefits begin")), [pen.date("effective_date", start)]))
    return lines


def _row(sheet: Sheet, y: float, label: str, runs: list[Run]) -> None:
    end = sheet.text(12, y, label, size=7.5)
    right = sheet.text(231, y, *runs, size=9, align="right", bold=True)
    for x in range(int(end) + 3, 231, 3):
        if x < 2 * 231 - right:
            sheet.line(x, y + 2.5, x + 0.8, y + 2.5, 0.5)


def _foot(sheet: Sheet, world: World, pen: Style) -> None:
    pick = world.rng.choice
    sheet.box(0, 104, CARD[0], 37, fill=pick(("#14503c", "#26265e", "#3a3a3a")), weight=0)
    for i, (label, share) in enumerate(zip(pick(SHARES), ("100%", "80%", "50%"), strict=True)):
        sheet.text(30 + i * 42, 116, label, size=7, color="#ffffff", align="center")
        sheet.text(30 + i * 42, 130, share, size=11, color="#ffffff", align="center", bold=True)
    single = pick((25, 50, 75, 100))
    single_runs: list[Run] = [wording.dollars(pen, "deductibles[0].amount", single), " person / "]
    sheet.text(236, 116, "Deductible", size=7, color="#ffffff", align="right")
    sheet.text(
        236, 125, *single_runs, wording.dollars(pen, "deductibles[1].amount", 3 * single), " family",
        size=7.5, color="#ffffff", align="right",
    )  # fmt: skip
    most = f"Maximum ${pick((1000, 1250, 1500, 2000)):,} a year"
    sheet.text(236, 135, most, size=7.5, color="#ffffff", align="right")


def _back(sheet: Sheet, world: World, pen: Style, house: str) -> None:
    sheet.box(0, 0, *CARD, radius=9)
    y = sheet.wrap(
        12, 18, 219, "Shares on the front are what the plan pays in its network. A treatment plan over $300 should be "
        "sent for an estimate before work begins.", size=7,
    )  # fmt: skip
    box = places.po_box(world.rng, places.city(world.rng))
    sheet.text(12, y + 8, world.rng.choice(("Dental claims:", "Dentists: send claims to", "Claims")), size=7.5)
    recipient: list[Run] = [pen.text("claims_address.recipient", f"{house} Claims")]
    sheet.stack(100, y + 8, [recipient, *pen.lines("claims_address", box)], size=8)
    ask = world.rng.choice(("Customer service", "Eligibility by phone", "Dentist line", "Call us"))
    label, number = telephones(world, pen, [ask])[0]
    sheet.text(12, 112, label, size=7.5)
    sheet.text(100, 112, number, size=8)
    sheet.text(12, 124, world.rng.choice(("Payor ID", "Electronic claims", "EDI payer no.")), size=7.5)
    sheet.text(100, 124, pen.text("payer_id", numbers.pattern(world.rng, "9####")), size=8)
    site = "".join(c for c in house.lower() if c.isalpha())[:12]
    sheet.text(231, 145, pen.text("website", f"www.{site}dental.example"), size=7, align="right")
