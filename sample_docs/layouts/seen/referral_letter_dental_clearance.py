"""A dentist's request for a medical opinion: sentences with filled blanks, the physician's half left empty."""

from dataclasses import replace

from sample_docs import fonts, style
from sample_docs.layouts.seen.referral_facts import Facts
from sample_docs.sheet import Sheet
from sample_docs.truth import Run, shown
from sample_docs.world import World
from sample_docs.world.conditions import Condition

POOL = (
    Condition(
        "Cardiology",
        (("I48.91", "Unspecified atrial fibrillation"),),
        ("Takes apixaban; may it be held before two extractions?", "Advise on bleeding risk for four extractions"),
        ("Local anesthetic with epinephrine is planned.",),
        "Medical consultation before dental surgery",
    ),
    Condition(
        "Endocrinology",
        (("E11.65", "Type 2 diabetes mellitus with hyperglycemia"),),
        ("Last A1c was over 10; is the patient fit for implant surgery?",),
        ("Visit takes about two hours, morning.",),
        "Medical clearance for oral surgery",
    ),
    Condition(
        "Orthopedic Surgery",
        (("Z96.641", "Presence of right artificial hip joint"),),
        ("Is antibiotic cover needed for cleanings?", "Hip replaced this spring, advise on antibiotics"),
        ("Allergic to penicillin.",),
        "Opinion on antibiotic cover",
    ),
)
HOUSES = (
    "Bright Harbor Dental",
    "Maple Hollow Oral & Facial Surgery",
    "Dental Arts of {}",
    "{} Family Dentistry, P.C.",
)
TREATMENTS = ("two extractions", "deep cleaning under local anesthetic", "one implant", "a crown and a filling")
Pieces = list[str | list[Run]]


def draw(sheet: Sheet, world: World) -> None:
    """Draw the form."""
    world.condition = world.rng.choice(POOL)
    dentist = replace(world.referrer.person, credentials=world.rng.choice(("DDS", "DMD")))
    house = world.office(world.rng.choice(HOUSES).format(world.city.name))
    world.referrer = replace(world.referrer, person=dentist, office=house)
    world.sender = (house.name, house.fax)
    pen = style.draw(world.rng, dates="short slash long two_digit", phones="parens dash dot")
    facts = Facts(world, pen)
    sheet.font, sheet.size = world.rng.choice(("Liberation Serif", "Caladea", "Lato", "Roboto")), 11
    sheet.page()
    sheet.trap("blanks_in_sentences", "empty_answer_half")
    sheet.ignore("service_requested", "referred_to.family", "urgency")
    sheet.text(306, 54, *facts["from_org"], size=17, bold=True, align="center")
    sheet.text(306, 70, *facts["from_address"], size=9, align="center")
    sheet.text(306, 82, "Phone ", *facts["from_phone"], "     Fax ", *facts["from_fax"], size=9, align="center")
    title = ("MEDICAL CONSULTATION REQUEST", "Request for Medical Clearance", "Physician Consultation Form")
    sheet.text(306, 112, world.rng.choice(title), size=14, bold=True, align="center")
    y = 144.0
    for line in (*_opening(world, facts), *_question(world, facts)):
        _fill_in(sheet, y, line)
        y += 25
    _fill_in(sheet, y + 8, ["Requested by", facts["from_name"], "NPI", facts["from_npi"]])
    _answer(sheet, world, facts, y + 34)


def _opening(world: World, facts: Facts) -> tuple[Pieces, ...]:
    ways: tuple[tuple[Pieces, ...], ...] = (
        (
            ["Date", facts["date"]],
            ["Dear Dr.", facts["to_name"], ",", "fax", facts["to_fax"]],
            ["Our mutual patient", facts["patient"], "(date of birth", facts["born"], ")"],
            [f"is to be treated in our office soon ({world.rng.choice(TREATMENTS)})."],
        ),
        (
            ["To:", facts["to_name"], "Dated:", facts["date"]],
            ["Practice:", facts["to_org"], "Fax:", facts["to_fax"]],
            ["Re:", facts["patient"], "Born:", facts["born"]],
            [f"Planned dental treatment: {world.rng.choice(TREATMENTS)}."],
        ),
    )
    return world.rng.choice(ways)


def _question(world: World, facts: Facts) -> tuple[Pieces, ...]:
    pick = world.rng.choice
    shape = pick(("{name} ({code})", "{name}, ICD-10 {code}", "{code} {name}"))
    known = pick(("The patient reports", "Medical problem:", "The health history shows"))
    ask = pick(("Our question:", "Reason for this request:", "Please advise:", "We would like to know:"))
    rest = pick(("Also note:", "Remarks:", "Please note"))
    return ([known, facts.diagnosis(0, shape)], [ask, facts["reason"]], [rest, facts["notes"]])


def _fill_in(sheet: Sheet, y: float, pieces: Pieces) -> None:
    x, name = 60.0, fonts.font_name("Carlito")
    for i, piece in enumerate(pieces):
        if isinstance(piece, str):
            x = sheet.text(x, y, piece, size=10.5) + 5
            continue
        taken = fonts.width("".join(shown(r) for r in piece), name, 11.5)
        last = i == len(pieces) - 1
        width = max(taken + 12, 552 - x if last else 0)
        sheet.text(x + 5, y, *piece, font="Carlito", size=11.5 * min(1, (552 - x) / (taken + 8)))
        sheet.line(x, y + 3, min(x + width, 552), y + 3, 0.5)
        x += width + 5


def _answer(sheet: Sheet, world: World, facts: Facts, y: float) -> None:
    sheet.box(54, y, 504, 230, weight=1)
    head = ("TO BE COMPLETED BY THE PHYSICIAN", "Physician's response", "PHYSICIAN: please answer and fax back")
    sheet.text(60, y + 16, world.rng.choice(head), bold=True, size=10)
    lines = (
        "[  ] May be treated without change        [  ] May be treated with these precautions:",
        "________________________________________________________________________",
        "Antibiotic cover:  [  ] not needed   [  ] needed, drug and dose ______________________",
        "Blood thinner:  [  ] go on   [  ] stop ____ days before and start again ____ days after",
        "Epinephrine:  [  ] yes   [  ] no        Last A1c ______  on ___/___/____   INR ______",
        "Physician's name (print) _______________________________   NPI _________________",
        "Signature ____________________________________________   Date ________________",
    )
    sheet.stack(66, y + 42, [[line] for line in lines], size=9.5, leading=26)
    back = world.rng.choice(("Fax this page back to ", "Return by fax: ", "Please answer by fax within five days: "))
    sheet.text(306, y + 250, back, *facts["from_fax"], size=10, bold=True, align="center")
