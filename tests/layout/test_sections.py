from extractors.layout import letterhead, paragraphs, salutation, search, sections, signature_block

HEADINGS = {
    "reason": ["Reason for referral"],
    "history": ["History"],
    "diagnoses": ["Diagnoses", "Diagnosis"],
    "impression": ["Impression"],
}


def found(document):
    return {section.key: section.text for section in sections(document, HEADINGS)}


def test_lines_under_a_heading_belong_to_it(draw):
    document = draw.document(
        "REASON FOR REFERRAL\nLeft knee pain since May.\nWorse on stairs.\n\nDIAGNOSES\nM25.562 Pain in left knee\n"
    )
    assert found(document) == {
        "reason": "Left knee pain since May. Worse on stairs.",
        "diagnoses": "M25.562 Pain in left knee",
    }


def test_an_unknown_heading_of_the_same_sort_ends_a_section(draw):
    document = draw.document("HISTORY\nAsthma since childhood.\nALLERGIES\nPenicillin\n")
    assert found(document) == {"history": "Asthma since childhood."}


def test_text_behind_a_headings_colon_belongs_to_it(draw):
    document = draw.document("IMPRESSION: No acute finding.\nFollow up in one year.\n\nHISTORY: Cough.\n")
    assert found(document) == {"impression": "No acute finding. Follow up in one year.", "history": "Cough."}


def test_a_heading_word_in_a_sentence_opens_nothing(draw):
    document = draw.document("History of asthma was denied by the patient when she was asked about it.")
    assert found(document) == {}


def test_a_section_goes_on_over_the_page(draw):
    first = "Northside Clinic   Page 1 of 2\n\n" + "\n" * 44 + "HISTORY\nAsthma since"
    document = draw.document(
        first, "Northside Clinic   Page 2 of 2\n\nchildhood, no attack in years.\n\nIMPRESSION\nWell."
    )
    assert found(document) == {"history": "Asthma since childhood, no attack in years.", "impression": "Well."}


def test_the_closing_ends_a_section(draw):
    document = draw.document("IMPRESSION\nWell.\n\nSincerely,\nJane Doe, MD")
    assert found(document) == {"impression": "Well."}


def test_sections_in_columns_do_not_mix(draw):
    document = draw.document(
        "HISTORY                          IMPRESSION\n"
        "Asthma since childhood, with     The lungs are clear and the\n"
        "attacks in spring and autumn     heart is of usual size and\n"
        "only, none in three years.       shape. No further tests.\n"
    )
    assert found(document) == {
        "history": "Asthma since childhood, with attacks in spring and autumn only, none in three years.",
        "impression": "The lungs are clear and the heart is of usual size and shape. No further tests.",
    }


LETTER = """
Northside Family Medicine
12 Elm Street, Tampa, FL 33602
Phone: 813-555-0142

November 2, 2026

Dear Dr. Winslow,

Please see Jane Doe for left knee pain that has
lasted since May.

She has tried naproxen.

Sincerely,

Amara Quigley, MD
NPI 1234567893
"""


def test_the_letterhead_ends_before_the_date(draw):
    assert [line.text for line in letterhead(draw.document(LETTER))] == [
        "Northside Family Medicine",
        "12 Elm Street, Tampa, FL 33602",
        "Phone: 813-555-0142",
    ]


def test_the_salutation_and_the_signature_are_found(draw):
    document = draw.document(LETTER)
    assert salutation(document).text == "Dear Dr. Winslow,"
    assert [line.text for line in signature_block(document)] == ["Sincerely,", "Amara Quigley, MD", "NPI 1234567893"]


def test_an_electronic_signature_is_a_signature(draw):
    document = draw.document("Impression: well.\n\nElectronically signed by Amara Quigley, MD on 11/02/2026")
    assert signature_block(document)[0].text.startswith("Electronically signed by")


def test_paragraphs_end_at_blank_lines(draw):
    spans = paragraphs(draw.document(LETTER))
    assert "Please see Jane Doe for left knee pain that has lasted since May." in [span.text for span in spans]


def test_a_value_broken_across_lines_is_found(draw):
    hits = [(match[0], span.text) for match, span in search(draw.document(LETTER), r"that has lasted since \w+")]
    assert hits == [("that has lasted since May", "that has lasted since May.")]


def test_a_value_within_a_line_is_found_once(draw):
    assert [match[0] for match, _ in search(draw.document(LETTER), r"\d{3}-\d{3}-\d{4}")] == ["813-555-0142"]


def test_items_with_their_own_labels_stay_in_a_section_whose_heading_stands_alone(draw):
    document = draw.document("HISTORY:\nHeart: regular, no murmur.\nLungs: clear.\n\nALLERGIES:\nPenicillin")
    assert found(document) == {"history": "Heart: regular, no murmur. Lungs: clear."}


def test_the_tail_of_a_longer_heading_opens_nothing(draw):
    assert found(draw.document("Past surgical history: appendectomy.\nNumbers follow.")) == {}


def test_a_numbered_heading_opens_its_section(draw):
    assert found(draw.document("3. Impression:\nWell.")) == {"impression": "Well."}


def test_text_far_left_of_a_narrow_column_is_not_its_sections(draw):
    document = draw.document(
        " " * 40 + "History\n" + " " * 40 + "Asthma since childhood.\n\nThe letter goes on across the page."
    )
    assert found(document) == {"history": "Asthma since childhood."}


def test_a_clinical_heading_ends_a_section_without_a_gap(draw):
    document = draw.document("HISTORY:\nAsthma since childhood.\nAllergies: penicillin")
    assert found(document) == {"history": "Asthma since childhood."}
