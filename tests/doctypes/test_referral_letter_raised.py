"""Forms filled in by hand, whose values stand above the rule that follows their label."""

from dataclasses import replace
from datetime import date

from extractors.doctypes.referral_letter import extract
from extractors.document import Box, Document, Line, Ruling
from extractors.settings import Settings
from tests.doctypes.typed_referrals import TODAY, paper

SLIP = """
          GREAT LAKES GLAUCOMA CONSULTANTS
          REFERRAL FOR CONSULTATION

                   Lorraine Szymanski                     3/9/1951
Patient's name     ______________________   DOB           ______________
                   248-555-0186                           10/14/2026
Patient's phone    ______________________   Date          ______________

                   primary open angle glaucoma
Diagnosis          ____________________________________________

                new superior field loss on latanoprost
Reason for referral   _________________________________________
"""


def ruled(document: Document, *, but: int = 0) -> Document:
    """Return the document with rules in place of its underscores; `but` is how many of the first rules are lost."""
    page = document.pages[0]
    blanks = [word.box for line in page.lines for word in line.words if not word.text.strip("_")]
    rules = [Ruling(Box(box.left, box.bottom - 1, box.right, box.bottom)) for box in blanks[but:]]
    kept = (tuple(word for word in line.words if word.text.strip("_")) for line in page.lines)
    return Document.of((replace(page, lines=tuple(map(Line, filter(None, kept))), rulings=tuple(rules)),))


def read(document: Document):
    return extract(document, today=TODAY, settings=Settings()).record


def test_what_is_written_on_a_blank_is_the_value_of_the_label_before_it():
    record = read(ruled(paper(SLIP)))
    assert (record.patient.given, record.patient.family) == ("Lorraine", "Szymanski")
    assert (record.patient.birth_date, record.patient.phone) == (date(1951, 3, 9), "+12485550186")
    assert (record.date, record.reason) == (date(2026, 10, 14), "new superior field loss on latanoprost")
    assert record.diagnoses[0].description == "primary open angle glaucoma"


def test_rows_over_labels_alone_are_read_so_though_their_rules_are_lost():
    record = read(ruled(paper(SLIP), but=4))
    assert record.patient.birth_date == date(1951, 3, 9)


def test_values_beside_their_labels_stay_in_their_row():
    record = read(
        ruled(
            paper("REFERRAL\n\nPatient:   Ann Roe         DOB:   3/9/1951\nPhone:     ____________    Reason: ____\n")
        )
    )
    assert (record.patient.family, record.patient.birth_date) == ("Roe", date(1951, 3, 9))
