"""A consultant's letter over two pages: history and medicines first, diagnoses, insurance and signature overleaf."""

from sample_docs import style
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.truth import Run
from sample_docs.world import World

HISTORY = (
    "The past history includes an appendectomy in 1998, a fall with a wrist fracture in 2011 and seasonal allergies.",
    "There is no diabetes in the family. A brother had a heart attack at the age of 62. Neither parent smoked.",
    "Immunizations are current. The last complete blood count and metabolic panel were within normal limits.",
    "On examination the patient looked well. Blood pressure 132/78, pulse 72 and regular, temperature 98.4.",
    "Heart sounds were normal, the lungs were clear, and the abdomen was soft and not tender. Gait was steady.",
    "We have tried conservative measures over the past months, with partial benefit and no side effects worth naming.",
)
MEDICINES = (
    "Atorvastatin 20 mg at bedtime",
    "Lisinopril 10 mg in the morning",
    "Cetirizine 10 mg as needed",
    "Vitamin D 1,000 units daily",
    "Metformin 500 mg twice a day",
)


def draw(sheet: Sheet, world: World) -> None:
    """Draw both pages."""
    pen = style.draw(world.rng, dates="long medium", phones="dot dash")
    sheet.font, sheet.size = "Carlito", 12
    sheet.trap("two_pages", "several_dates")
    sheet.page()
    _first(sheet, world, pen)
    sheet.page()
    _second(sheet, world, pen)


def _first(sheet: Sheet, world: World, pen: Style) -> None:
    office = world.referrer.office
    sheet.text(540, 60, pen.text("referring_provider.organization", office.name), size=17, bold=True, align="right")
    sheet.text(540, 76, *pen.one_line("referring_provider.address", office.address), size=10, align="right")
    sheet.text(
        540,
        89,
        "P ",
        pen.phone("referring_provider.phone", office.phone),
        " | F ",
        pen.phone("referring_provider.fax", office.fax),
        size=10,
        align="right",
    )
    sheet.text(72, 130, pen.date("date", world.date))
    to = world.specialist
    y = sheet.stack(
        72, 160, [pen.name("referred_to", to.person), [pen.text("referred_to.organization", to.office.name)]]
    )
    patient = world.patient
    sheet.text(
        72,
        y + 20,
        "Patient: ",
        *pen.name("patient", patient),
        "     Date of Birth: ",
        pen.born("patient.birth_date", patient, "slash"),
        bold=True,
    )
    y = sheet.wrap(72, y + 46, 468, f"Dear {to.person.given},", leading=16) + 6
    opening: list[Run] = [
        f"I would like you to see this pleasant patient of mine for {world.condition.specialty.lower()}. ",
        "Reason: ",
        pen.text("reason", world.reason),
        ".",
    ]
    y = sheet.wrap(72, y, 468, *opening, leading=16) + 8
    seen = pen.date("", world.past_day(120, 60)).shown
    y = (
        sheet.wrap(
            72, y, 468, f"I last examined the patient on {seen}. " + " ".join(world.rng.sample(HISTORY, 5)), leading=16
        )
        + 8
    )
    y = sheet.wrap(72, y, 468, "Current medications:", leading=16)
    for medicine in world.rng.sample(MEDICINES, 3):
        y = sheet.wrap(90, y, 440, f"- {medicine}", leading=16)
    sheet.text(306, 740, "- continued on next page -", size=10, italic=True, align="center")


def _second(sheet: Sheet, world: World, pen: Style) -> None:
    patient = world.patient
    sheet.text(72, 60, f"{patient.given} {patient.family}, page 2", size=10)
    sheet.line(72, 66, 540, 66, 0.5)
    sheet.text(72, 96, "Assessment", bold=True)
    y = 114.0
    for i, (code, name) in enumerate(world.condition.diagnoses):
        sheet.text(
            84,
            y,
            f"{i + 1}. ",
            pen.text(f"diagnoses[{i}].description", name),
            ", ICD-10 ",
            pen.text(f"diagnoses[{i}].code", code),
        )
        y += 17
    sheet.text(72, y + 14, "Request", bold=True)
    y = sheet.wrap(
        72,
        y + 32,
        468,
        pen.text("service_requested", world.condition.service),
        ". Please send a copy of your note.",
        leading=16,
    )
    y = _coverage(sheet, world, pen, y + 10)
    sheet.text(72, y + 20, "With kind regards,")
    person = world.referrer.person
    sheet.text(76, y + 52, f"{person.given} {person.family}", font="Signature", size=28)
    sheet.stack(
        72,
        y + 78,
        [
            pen.name("referring_provider", person),
            ["National Provider Identifier: ", pen.npi("referring_provider.npi", person)],
        ],
    )
    if world.chance(0.5):
        copied = world.colleague.person
        sheet.text(
            72,
            y + 130,
            f"Copy to: {copied.given} {copied.family}, {copied.credentials}",
            size=10,
        )
        sheet.trap("cc_line", "second_clinician")


def _coverage(sheet: Sheet, world: World, pen: Style, y: float) -> float:
    cover = world.coverage
    sheet.text(72, y, "Insurance", bold=True)
    runs: list[Run] = [
        "The patient is covered by ",
        pen.text("coverage.payer", cover.payer.name),
        " (",
        pen.text("coverage.plan_name", cover.plan_name),
        "), ",
    ]
    runs += ["identification number ", pen.text("coverage.member_id", cover.member_id)]
    runs += (
        [", authorization ", pen.text("coverage.authorization_number", cover.authorization_number)]
        if world.chance(0.5)
        else []
    )
    sheet.ignore("coverage.plan_type")
    return sheet.wrap(72, y + 18, 468, *runs, ".", leading=16)
