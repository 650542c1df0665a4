"""A consultation request written in Word: a line for each thing with a tab's worth of space, the sender at the end."""

from sample_docs import style
from sample_docs.layouts.held.cases import GENERAL, sentence, specialist
from sample_docs.style import Style
from sample_docs.truth import Run
from sample_docs.word import WordSheet
from sample_docs.world import World
from sample_docs.world.conditions import Condition
from sample_docs.world.offices import Provider

MEDIA = "word"


def draw(word: WordSheet, world: World) -> None:
    """Write the request."""
    pen = style.draw(world.rng, dates="medium slash iso", phones="dash parens", surname_first=world.chance(0.5))
    case = world.rng.choice(GENERAL)
    word.font = world.rng.choice(("Calibri", "Times New Roman", "Arial"))
    word.paragraph(
        world.rng.choice(("Request for consultation", "Consult request", "Referral to a specialist")),
        bold=True,
        size=16,
        align=world.rng.choice((0, 1)),
    )
    word.paragraph(pen.date("date", world.date), align=2)
    _patient(word, world, pen)
    _target(word, pen, specialist(world, case))
    _question(word, world, pen, case)
    _sender(word, world, pen)


def _patient(word: WordSheet, world: World, pen: Style) -> None:
    patient = world.patient
    word.paragraph("About", bold=True)
    word.paragraph(
        *pen.name("patient", patient),
        "  -  ",
        world.rng.choice(("born ", "DOB ")),
        pen.born("patient.birth_date", patient),
    )
    word.paragraph("Home telephone ", pen.phone("patient.phone", world.patient_phone))
    if world.chance(0.6):
        word.paragraph(
            "Insured with ",
            pen.text("coverage.payer", world.coverage.payer.name),
            ", member number ",
            pen.text("coverage.member_id", world.coverage.member_id),
        )


def _target(word: WordSheet, pen: Style, to: Provider) -> None:
    office = to.office
    rows: list[list[list[Run]]] = [
        [["Consultant"], pen.name("referred_to", to.person)],
        [["Field"], [pen.text("referred_to.specialty", to.specialty)]],
        [["Group"], [pen.text("referred_to.organization", office.name)]],
        [["Their fax"], [pen.phone("referred_to.fax", office.fax)]],
    ]
    word.table(rows, ruled=False)


def _question(word: WordSheet, world: World, pen: Style, case: Condition) -> None:
    word.paragraph(world.rng.choice(("Question for the consultant", "Reason for request")), bold=True)
    word.paragraph(pen.text("reason", sentence(world.rng.choice(case.reasons))))
    word.paragraph("Coded diagnoses", bold=True)
    for i, (code, name) in enumerate(case.diagnoses):
        word.paragraph(pen.text(f"diagnoses[{i}].description", name), ": ", pen.text(f"diagnoses[{i}].code", code))
    word.paragraph("Background", bold=True)
    word.paragraph(pen.text("notes", world.rng.choice(case.notes)))
    level = world.rng.choice((("Routine", "routine"), ("Urgent", "urgent"), ("ASAP", "asap")))
    word.paragraph("Timing: ", pen.text("urgency", *level))


def _sender(word: WordSheet, world: World, pen: Style) -> None:
    person, office = world.referrer.person, world.referrer.office
    word.paragraph("")
    word.paragraph(*pen.name("referring_provider", person), bold=True)
    word.paragraph("NPI ", pen.npi("referring_provider.npi", person))
    word.paragraph(pen.text("referring_provider.organization", office.name))
    word.paragraph(*pen.one_line("referring_provider.address", office.address))
    word.paragraph(
        "Tel. ",
        pen.phone("referring_provider.phone", office.phone),
        ", fax ",
        pen.phone("referring_provider.fax", office.fax),
    )
