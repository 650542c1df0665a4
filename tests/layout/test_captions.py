"""Captions: labels that stand under their values."""

from extractors.layout import labelled_values, values_of
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
