"""A child's immunization record from an office or a state registry: vaccines in rows, dates of the doses across."""

from datetime import timedelta

from sample_docs.layouts.seen.placing import beside
from sample_docs.layouts.seen.plain_hand import PlainHand
from sample_docs.sheet import Sheet
from sample_docs.table import Column, Look, Row, draw_table
from sample_docs.world import World, numbers
from sample_docs.world.people import Person

VACCINES = (
    ("DTaP", (61, 122, 184, 460, 1480)), ("IPV (Polio)", (61, 122, 300, 1480)), ("Hepatitis B", (1, 61, 200)),
    ("Hib", (61, 122, 184, 400)), ("PCV13", (61, 122, 184, 400)), ("Rotavirus", (61, 122)), ("MMR", (370, 1480)),
    ("Varicella", (370, 1480)), ("Hepatitis A", (380, 570)), ("Influenza", (250, 620, 985)), ("Tdap", (4050,)),
    ("HPV", (4050, 4240)), ("MenACWY", (4050,)),
)  # fmt: skip


def draw(sheet: Sheet, world: World) -> None:
    """Draw the record."""
    hand = PlainHand(world, surname_first=world.chance(0.6))
    sheet.font, sheet.size = world.rng.choice(("Liberation Sans", "Carlito", "Open Sans", "DejaVu Sans Condensed")), 9.5
    sheet.page()
    sheet.trap("look_alike")
    office, child = world.referrer.office, world.children[0]
    heads = (f"{world.city.state} Immunization Information System", office.name)
    sheet.text(306, 52, world.rng.choice(heads), size=13, bold=True, align="center")
    sheet.text(306, 72, hand.any("IMMUNIZATION RECORD", "Certificate of Immunization", "Vaccine Administration Record"),
               size=14, bold=True, align="center")  # fmt: skip
    _head(sheet, hand, child)
    y = _table(sheet, hand, child) + 20
    sheet.text(54, y, hand.any("Allergies: none known", "Reactions: none reported", "Exemptions: none"))
    sheet.text(
        54, y + 16, f"Next due: {hand.any('Influenza', 'COVID-19', 'None')}  {hand.day(world.date + timedelta(60))}"
    )
    sheet.line(54, y + 58, 300, y + 58)
    sheet.text(62, y + 54, f"{world.referrer.person.given} {world.referrer.person.family}", font="Signature", size=18)
    sheet.text(54, y + 69, f"{hand.name(world.referrer.person)}   NPI {world.referrer.person.npi}   "
               f"Date {hand.day(world.date)}", size=8.5)  # fmt: skip


def _head(sheet: Sheet, hand: PlainHand, child: Person) -> None:
    world, office = hand.world, hand.world.referrer.office
    rows = (
        ((hand.any("Patient:", "Child's name:", "Name:"), hand.name(child)), (hand.label("born"),
          hand.day(child.birth_date))),
        ((hand.any("Parent / guardian:", "Parent:"), hand.name(world.patient)), ("Sex:", child.sex[0].upper())),
        (("Address:", hand.place(world.patient_address)), ("Registry ID:", numbers.pattern(world.rng, "#######"))),
        ((hand.any("Provider:", "Clinic:", "PCP:"), office.name), ("Phone:", hand.phone(office.phone))),
        (("Insurance:", world.coverage.payer.name), (hand.label("member_id"), world.coverage.member_id)),
    )  # fmt: skip
    sheet.box(48, 84, 516, 102)
    for i, (left, right) in enumerate(rows):
        beside(sheet, 54, 101 + i * 19, left[0], [left[1]], width=310)
        beside(sheet, 372, 101 + i * 19, right[0], [right[1]], width=188)


def _table(sheet: Sheet, hand: PlainHand, child: Person) -> float:
    age = (hand.world.date - child.birth_date).days
    title = hand.any("Dose {}", "{}", "Date {}")
    columns = [Column(hand.any("Vaccine", "Immunization"), 110)] + [
        Column(title.format(i + 1), 76, "center") for i in range(5)
    ]
    rows: list[Row] = []
    for name, days in VACCINES:
        shift = hand.world.rng.randint(0, 25)
        given = [hand.day(child.birth_date + timedelta(days=d + shift)) for d in days if d + shift < age]
        if given:
            rows.append([[name], *([text] for text in given), *([""] for _ in range(5 - len(given)))])
    return draw_table(sheet, 54, 202, columns, rows, Look(row_height=18, size=9, fill=hand.any("", "#e2ecdf")))
