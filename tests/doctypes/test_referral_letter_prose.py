"""Letters in prose: how they greet and close, whom they name, and the sentence that asks."""

import pytest

from extractors.doctypes.referral_letter import score
from extractors.doctypes.referral_letter.prose import is_closing, is_salutation
from extractors.layout import Span
from tests.doctypes.typed_referrals import paper, read

LETTER = """
Lakeview Family Practice
77 Shore Rd, Burlington VT 05401   ph 802-555-0121

5/6/2026

{greeting}

RE: Nils Adebayo, DOB 2/14/1990

{body}

{close}

Tomasz Wieczorek, DO
"""


def line(text):
    return Span.of(paper(text).pages[0].lines[0])


def letter(body, greeting="Dear Dr. Osterholm,", close="Sincerely,"):
    return LETTER.format(greeting=greeting, body=body, close=close)


@pytest.mark.parametrize(
    "text", ["Hello Jen,", "Good morning,", "Colleagues:", "Dr. Petrakis -", "To my dermatology colleagues,"]
)
def test_a_greeting_without_dear_is_one(text):
    assert is_salutation(line(text))


@pytest.mark.parametrize("text", ["Care Team:", "To: Dr. Osterholm", "Hilltop Clinic", "Good pulses in both feet."])
def test_a_label_or_a_sentence_is_no_greeting(text):
    assert not is_salutation(line(text))


@pytest.mark.parametrize("text", ["With thanks and regards,", "All the best,", "Be well,", "Sincerelv,"])
def test_a_close_is_known_by_its_words(text):
    assert is_closing(line(text))


@pytest.mark.parametrize("text", ["Primary care", "Thank you for seeing her.", "Respiratory"])
def test_other_words_close_no_letter(text):
    assert not is_closing(line(text))


@pytest.mark.parametrize(
    "asked",
    [
        "I'd like you to take on Mr. Adebayo for his lupus nephritis.",
        "Could one of your surgeons look at his hernia?",
        "We wonder whether a nerve block might help his burning knee pain.",
        "Kindly place a fistula in his left arm.",
        "Your opinion on his rash and a biopsy would be most welcome.",
        "Skin testing and advice about school are requested.",
    ],
)
def test_what_a_letter_asks_is_its_reason_and_tells_its_kind(asked):
    text = letter(f"He works days. {asked} He has two dogs.")
    assert score(paper(text)) >= 0.5
    assert read(text).record.reason == asked


def test_a_bare_request_is_no_reason_beside_the_ailment():
    text = letter("He drove here. He has a retinal detachment of the right eye. Please see him today.")
    assert "He has a retinal detachment of the right eye." in read(text).record.reason


def test_a_letter_that_reports_to_the_one_who_referred_is_no_referral():
    text = letter(
        "I had the pleasure of seeing your patient in consultation today. His cough is due to asthma (J45.20)."
    )
    assert score(paper(text)) < 0.5


def test_a_nickname_is_no_part_of_a_name():
    text = 'REFERRAL\n\nAbout: Theodore "Teddy" Marchetti, DOB 12/1/1986\n'
    patient = read(text).record.patient
    assert (patient.given, patient.family) == ("Theodore", "Marchetti")


def test_a_patient_stands_behind_a_label_of_name_and_birth():
    text = letter("Please see her.").replace(
        "RE: Nils Adebayo, DOB 2/14/1990", "Patient name / DOB: Una Hahn / 1-30-1962"
    )
    patient = read(text).record.patient
    assert (patient.given, patient.family) == ("Una", "Hahn")


@pytest.mark.parametrize("lost", ["1am asking", "am asking", "Tam asking", "l am asking"])
def test_the_i_that_a_fax_lost_is_read_in_a_request(lost):
    body = f"His wound has not closed since May. {lost} that you see him for vascular assessment. He smokes."
    reason = read(letter(body)).record.reason
    assert reason.endswith("asking that you see him for vascular assessment.")


def test_what_it_may_concern_is_no_label_of_a_reason():
    text = letter("She is small. We request genetic testing for her delay.", greeting="To whom it may   concern:")
    assert read(text).record.reason == "We request genetic testing for her delay."


@pytest.mark.parametrize("stock", ["Specialty Services Required", "Evaluate and treat", "Consultation"])
def test_a_stock_phrase_is_no_reason_beside_words_of_the_case(stock):
    text = f"""
Ambulatory Referral

Reason:   {stock}

Comments:
Ferritin 7 and fatigue, no visible blood loss since May.
"""
    assert read(text).record.reason == "Ferritin 7 and fatigue, no visible blood loss since May."


def test_a_letter_may_speak_of_a_signed_release():
    body = "He is being referred for a medication evaluation. A signed release of information is attached."
    assert score(paper(letter(body))) >= 0.5


def test_thanks_for_help_with_the_care_are_no_reason():
    body = "His PSA rose to 7.9. Please evaluate and consider biopsy. Thank you for your assistance in the care of him."
    assert read(letter(body)).record.reason.endswith("Please evaluate and consider biopsy.")


def test_an_insurer_behind_a_birth_date_does_not_hide_the_patient():
    text = letter("Please see him.").replace(
        "RE: Nils", "Patient information: Mr. Evander Ek, DOB 1/2/1952, Medicare\n\nNils"
    )
    patient = read(text).record.patient
    assert (patient.given, patient.family) == ("Evander", "Ek")


@pytest.mark.parametrize(
    "asked",
    [
        "He returns to you with recurrent left knee effusions after his operation.",
        pytest.param(
            "He did not tolerate allopurinol because of a rash. Would febuxostat be safe for him at his age?",
            marks=pytest.mark.xfail(strict=True, reason="the sentence before a question is chosen without it"),
        ),
    ],
)
def test_a_patient_who_returns_and_a_question_are_reasons(asked):
    assert asked in read(letter(f"He is a carpenter. {asked} I leave it in your hands.")).record.reason


def test_a_letter_without_a_word_for_its_reason_gives_a_doubtful_guess():
    found = read(letter("He is known to all of us here and lives in the old town."))
    assert found.record.reason == "He is known to all of us here and lives in the old town."
    assert found.readings["reason"].confidence < 0.3
