"""A prior-authorization form for a drug: member and prescriber side by side, the drug, what was tried, questions."""

from sample_docs.layouts.seen.placing import beside, ticks
from sample_docs.layouts.seen.plain_hand import PlainHand
from sample_docs.sheet import Sheet
from sample_docs.table import Column, Look, draw_table
from sample_docs.world import World, numbers

DRUGS = (
    ("Ozempic", "2 mg pen", "Inject 0.5 mg once weekly", "1 pen", "E11.65 Type 2 diabetes", "metformin", "glipizide"),
    ("Humira", "40 mg/0.8 mL", "Inject 40 mg every 2 weeks", "2", "M06.9 Arthritis", "methotrexate", "sulfasalazine"),
    ("Aimovig", "70 mg/mL", "Inject 70 mg monthly", "1", "G43.709 Chronic migraine", "topiramate", "propranolol"),
    ("Entresto", "24-26 mg", "One tablet twice a day", "60", "I50.22 Heart failure", "lisinopril", "losartan"),
)
QUESTIONS = (
    "Is the patient 18 years of age or older?",
    "Has the patient tried and failed at least two formulary drugs?",
    "Is the drug prescribed by, or in consultation with, a specialist?",
)


def draw(sheet: Sheet, world: World) -> None:
    """Draw the form."""
    hand = PlainHand(world)
    sheet.font, sheet.size = world.rng.choice(("Open Sans", "Liberation Sans", "Carlito")), 9.5
    sheet.page()
    sheet.trap("look_alike")
    cover, drug = world.coverage, world.rng.choice(DRUGS)
    titles = ("Prior Authorization Request - Prescription Drug", "DRUG COVERAGE REQUEST", "MEDICATION PRIOR AUTH FORM")
    sheet.text(306, 50, hand.any(*titles), size=15, bold=True, align="center")
    manager = cover.payer.benefit_manager or cover.payer.name
    sheet.text(306, 66, f"Return to {manager} by fax at {hand.phone(numbers.toll_free(world.rng))}", align="center")
    ticks(sheet, 48, 88, ("Standard", "Expedited"), int(world.chance(0.25)), right=300)
    _people(sheet, hand)
    y = _drug(sheet, hand, drug)
    y = _tried(sheet, hand, drug, y)
    for question in world.rng.sample(QUESTIONS, 3):
        sheet.text(48, y, question)
        ticks(sheet, 440, y, ("Yes", "No"), world.rng.randrange(2), right=564)
        y += 17
    y = sheet.wrap(48, y + 6, 516, hand.any("Other information: see notes.", "Clinical rationale: stable on samples."))
    sheet.text(60, y + 30, f"{world.referrer.person.given} {world.referrer.person.family}", font="Signature", size=18)
    sheet.line(48, y + 34, 300, y + 34)
    sheet.text(48, y + 44, f"Prescriber's signature    Date: {hand.day(world.date)}", size=8)


def _people(sheet: Sheet, hand: PlainHand) -> None:
    world, cover, doctor = hand.world, hand.world.coverage, hand.world.referrer
    sheet.box(44, 98, 262, 126)
    sheet.box(306, 98, 262, 126)
    sheet.text(50, 112, hand.any("Patient Information", "MEMBER"), bold=True)
    sheet.text(312, 112, hand.any("Prescriber Information", "PRESCRIBING PROVIDER"), bold=True)
    left = [
        (hand.label("member"), hand.name(world.patient)),
        (hand.label("born"), hand.born()),
        (hand.label("member_id"), cover.member_id),
        (hand.label("group"), cover.group_number),
        ("RxBIN / PCN:", f"{cover.payer.rx_bin} / {cover.payer.rx_pcn}"),
        ("Address:", hand.place(world.patient_address)),
    ]
    right = [
        ("Name:", hand.name(doctor.person)),
        ("NPI:", doctor.person.npi),
        ("Office:", doctor.office.name),
        ("Phone / Fax:", f"{hand.phone(doctor.office.phone)} / {hand.phone(doctor.office.fax)}"),
    ]
    for x, rows in ((50, left), (312, right)):
        for i, (label, text) in enumerate(rows):
            beside(sheet, x, 129 + i * 16, label, [text], width=248)


def _drug(sheet: Sheet, hand: PlainHand, drug: tuple[str, ...]) -> float:
    sheet.box(44, 232, 524, 70, fill="#f2f2f2")
    rows = (("Drug name:", drug[0], "Strength:", drug[1]), ("Directions:", drug[2], "Qty / 30 days:", drug[3]))
    for i, (label, text, other, more) in enumerate(rows):
        beside(sheet, 50, 248 + i * 18, label, [text], width=300)
        beside(sheet, 372, 248 + i * 18, other, [more], width=190)
    beside(sheet, 50, 290, hand.label("diagnoses"), [drug[4]], width=512)
    return 318


def _tried(sheet: Sheet, hand: PlainHand, drug: tuple[str, ...], y: float) -> float:
    sheet.text(48, y + 4, hand.any("Drugs tried before:", "Previous therapies and outcome:"), bold=True)
    columns = [Column("Drug", 150), Column("From", 80), Column("To", 80), Column("Result", 210)]
    rows = [
        [[name], [hand.recent(700, 400)], [hand.recent(390, 60)], [hand.any("Did not help", "Nausea", "Rash")]]
        for name in drug[5:]
    ]
    return draw_table(sheet, 48, y + 10, columns, rows, Look(row_height=17)) + 22
