from extractors.ocr import RecognisedWord
from extractors.pages.two_readings import is_doubtful, surer_words


def word(text, sure, left=0, right=None):
    return RecognisedWord(text, sure, left, 0, left + 10 * len(text) if right is None else right, 20)


def texts(words):
    return [each.text for each in words]


def test_the_surer_reading_of_a_place_is_taken():
    first = [word("Patlent", 0.5), word("Okafor", 0.9, 100)]
    second = [word("Patient", 0.9), word("0kafor", 0.6, 100)]
    assert texts(surer_words(first, second)) == ["Patient", "Okafor"]


def test_a_word_that_both_readings_have_is_as_sure_as_the_surer_of_them_and_not_more():
    assert surer_words([word("Dates", 0.6)], [word("Dates", 0.8)])[0].confidence == 0.8


def test_a_word_in_dispute_is_less_sure_than_the_reading_that_won():
    assert surer_words([word("Dalte", 0.6)], [word("Date:", 0.9)])[0].confidence < 0.9


def test_words_that_one_reading_runs_together_are_one_place():
    first = [word("360-555", 0.5, 0, 70), word("-0142", 0.6, 72, 120)]
    assert texts(surer_words(first, [word("360-555-0142", 0.8, 0, 120)])) == ["360-555-0142"]
    assert texts(surer_words([word("FAXTO", 0.4, 0, 90)], [word("FAX", 0.9, 0, 40), word("TO", 0.9, 55, 90)])) == [
        "FAX",
        "TO",
    ]


def test_what_only_one_reading_has_stays_unless_it_may_be_dirt():
    first, second = [word("Name", 0.3)], [word("Member", 0.8, 200), word("x", 0.9, 400), word("ovet", 0.3, 500)]
    assert texts(surer_words(first, second)) == ["Name", "Member"]
    assert surer_words(first, []) == first


def test_a_page_is_doubtful_where_many_letters_are_unsure():
    sure = [word("Patient", 0.95)] * 10
    assert not is_doubtful(sure)
    assert is_doubtful([*sure, word("Chronic back pain", 0.3)])
    assert not is_doubtful([])
