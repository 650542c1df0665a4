from extractors.layout import find_labels
from extractors.layout.phrases import Phrases

LABELS = {
    "name": ["Patient", "Patient name", "Name"],
    "birth_date": ["Date of birth", "DOB"],
    "date": ["Date"],
    "payer": ["Payer"],
    "invoice_number": ["Invoice number", "Invoice #"],
    "npi": ["NPI"],
}


def keys(page):
    return [label.key for label in find_labels(page, LABELS)]


def test_the_longest_of_overlapping_labels_is_meant(draw):
    assert keys(draw.page("Date of birth: 03/14/1962    Date: 11/02/2026")) == ["birth_date", "date"]


def test_labels_damaged_by_ocr_are_found(draw):
    page = draw.page("Patlent narne: Jane Doe\nD0B: 03/14/1962\nDate of birlh: 03/14/1962\nlnvoice Nurnber; 12")
    assert keys(page) == ["name", "birth_date", "birth_date", "invoice_number"]


def test_run_together_words_are_found(draw):
    assert keys(draw.page("DateofBirth: 03/14/1962\nPatientName: Jane")) == ["birth_date", "name"]


def test_a_label_glued_to_its_value_is_found(draw):
    labels = find_labels(draw.page("DOB:03/14/1962 NPI#1234567893"), LABELS)
    assert [label.key for label in labels] == ["birth_date", "npi"]
    assert labels[0].span.text == "DOB:"


def test_another_word_of_forms_is_no_damage(draw):
    assert keys(draw.page("Payee: Jane Doe\nRate: 12\nGame: 3")) == []


def test_a_label_inside_a_sentence_is_not_taken(draw):
    text = "The patient was seen on the date of birth of her second child and the payer was told about it at once."
    assert keys(draw.page(text)) == []


def test_a_label_in_a_sentence_counts_with_a_colon(draw):
    assert keys(draw.page("We are writing about your visit with us, patient name: Jane Doe, last month.")) == ["name"]


def test_a_sentence_that_begins_with_a_label_word_is_not_taken(draw):
    assert (
        keys(draw.page("Patient was seen last week and reports that the pain in her left knee is getting worse.")) == []
    )


def test_part_of_a_longer_unknown_label_is_not_taken(draw):
    assert keys(draw.page("Emergency contact name: Tom Doe\nFacility name: Northside")) == []


def test_labels_without_colon_are_found_before_their_values(draw):
    assert keys(draw.page("Date of birth 03/14/1962  NPI 1234567893")) == ["birth_date", "npi"]


def test_numbering_hints_and_case_do_not_matter(draw):
    page = draw.page("1. PATIENT NAME (Last, First, MI)\n2a. date of birth (MM/DD/YYYY): 03/14/1962")
    labels = find_labels(page, LABELS)
    assert [label.key for label in labels] == ["name", "birth_date"]
    assert [label.has_colon for label in labels] == [False, True]


def test_underscores_and_leader_dots_stand_for_a_colon(draw):
    labels = find_labels(draw.page("Payer ........ Northwind Health\nDOB ____ 03/14/1962"), LABELS)
    assert [(label.key, label.has_colon) for label in labels] == [("payer", True), ("birth_date", True)]


def test_a_plain_list_of_phrases_gives_the_phrases_as_keys(draw):
    labels = find_labels(draw.document("Name: Jane Doe"), ["Name"])
    assert [label.key for label in labels] == ["Name"]


def test_number_words_are_one():
    phrases = Phrases.of({"invoice": ["Invoice #"]})
    assert all(phrases.nearest(("invoice", "no")) for _ in "1")
    assert phrases.nearest(("invoice",)) is None


def test_an_empty_page_has_no_labels(draw):
    assert keys(draw.page("")) == []


def test_a_payers_name_does_not_swallow_the_label_behind_it(draw):
    labels = {"payer": ["Insurance"], "member_id": ["ID"]}
    found = find_labels(draw.page("Insurance: Northwind Pilgrim Health Care ID 900991824"), labels)
    assert [label.key for label in found] == ["payer", "member_id"]


def test_words_run_together_across_letters_that_look_like_another_are_found(draw):
    page = draw.page("MemberName:Helga Sorensen")
    assert [label.key for label in find_labels(page, {"member": ["Member name"]})] == ["member"]


def test_a_spanish_translation_behind_a_slash_belongs_to_its_label(draw):
    (label,) = find_labels(draw.page("Date of birth / Fecha de nacimiento\n03/14/1962"), LABELS)
    assert label.span.text == "Date of birth / Fecha de nacimiento"


def test_leader_dots_that_a_reader_spelled_as_letters_end_a_label(draw):
    (label,) = find_labels(draw.page("Patient name ......c.ccccceeeeees Jane Doe"), LABELS)
    assert (label.key, label.has_colon) == ("name", True)
