"""Captions: labels that stand under their values."""

from extractors.layout import captions_first, labelled_values, values_of, with_captions
from tests.layout.conftest import document

LABELS = {"name": ["Name"], "office": ["Office"], "date": ["Date"], "pages": ["Pages"]}
UNDER = """
Ana Ruiz          Summit Hearts
Name              Office

11/20/2026        4
Date              Pages
"""
OVER = """
Name              Office
Ana Ruiz          Summit Hearts

Date              Pages
11/20/2026        4
"""


def values(text):
    found = labelled_values(document(text), LABELS)
    return {key: values_of(found, key)[0].value.text for key in LABELS}


def test_labels_closer_to_the_row_above_name_what_stands_there():
    assert values(UNDER) == {"name": "Ana Ruiz", "office": "Summit Hearts", "date": "11/20/2026", "pages": "4"}


def test_labels_over_their_values_are_no_captions():
    assert values(OVER) == values(UNDER)


MIXED = """
Ana Ruiz
Name

11/20/2026
Date
Pages: 4
"""


def is_name(span):
    return not any(character.isdigit() for character in span.text)


def is_date(span):
    return "/" in span.text


def test_a_label_alone_on_its_line_takes_what_stands_above_it_where_that_suits_more_labels():
    page = document(MIXED)
    found = with_captions(page, labelled_values(page, LABELS), LABELS, {"name": is_name, "date": is_date})
    assert {key: values_of(found, key)[0].value.text for key in ("name", "date", "pages")} == {
        "name": "Ana Ruiz",
        "date": "11/20/2026",
        "pages": "4",
    }


def test_a_form_of_captions_is_turned_and_its_words_lead_back_to_the_printed_ones():
    turned, printed = captions_first(document(UNDER), LABELS, {"date": lambda text: "/" in text, "pages": str.isdigit})
    assert [line.text for line in turned.lines][:4] == ["Name", "Office", "Ana Ruiz", "Summit Hearts"]
    assert {word.text for word in printed.values()} >= {"Ana", "Name", "11/20/2026"}
