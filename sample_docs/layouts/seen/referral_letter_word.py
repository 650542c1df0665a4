"""A letter written in Word: letterhead in the page header, a table for the patient, numbered diagnoses."""

from sample_docs import style
from sample_docs.truth import Run
from sample_docs.word import WordSheet
from sample_docs.world import World

MEDIA = "word"


def draw(word: WordSheet, world: World) -> None:
    """Write the letter."""
    pen = style.draw(world.rng, dates="long slash", phones="parens dot")
    office, person, to, patient = world.referrer.office, world.referrer.person, world.specialist, world.patient
    word.header(pen.text("referring_provider.organization", office.name), bold=True, size=16)
    word.header(
        *pen.one_line("referring_provider.address", office.address),
        " | ",
        pen.phone("referring_provider.phone", office.phone),
        size=9,
    )
    word.paragraph(pen.date("date", world.date))
    word.paragraph(
        "To: ", *pen.name("referred_to", to.person), ", ", pen.text("referred_to.organization", to.office.name)
    )
    word.table(_patient(world, pen), bold_first=True)
    word.paragraph("")
    word.paragraph("Dear colleague,")
    word.paragraph("Reason for referral: ", pen.text("reason", world.reason), ".")
    word.paragraph("Diagnoses", bold=True)
    for i, (code, name) in enumerate(world.condition.diagnoses):
        word.paragraph(
            f"{i + 1}. ", pen.text(f"diagnoses[{i}].code", code), " ", pen.text(f"diagnoses[{i}].description", name)
        )
    word.paragraph("We ask for: ", pen.text("service_requested", world.condition.service), ".")
    word.paragraph("Sincerely,")
    word.paragraph(*pen.name("referring_provider", person))
    word.paragraph("NPI: ", pen.npi("referring_provider.npi", person))
    word.footer(f"{patient.family} - confidential")


def _patient(world: World, pen: style.Style) -> list[list[list[Run]]]:
    patient, cover = world.patient, world.coverage
    return [
        [
            ["Patient"],
            pen.name("patient", patient),
            ["Date of birth"],
            [pen.born("patient.birth_date", patient, "slash")],
        ],
        [
            ["Phone"],
            [pen.phone("patient.phone", world.patient_phone)],
            ["Sex"],
            [pen.text("patient.sex", patient.sex.title(), patient.sex)],
        ],
        [
            ["Insurance"],
            [pen.text("coverage.payer", cover.payer.name)],
            ["Member ID"],
            [pen.text("coverage.member_id", cover.member_id)],
        ],
    ]
