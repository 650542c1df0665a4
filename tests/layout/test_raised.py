"""Words written above the blank of a label."""

import pytest

from extractors.document import Document
from extractors.layout import captions_first, labelled_values, values_of
from tests.layout.conftest import drawn, flat

LABELS = {"name": ["Name"]}
FILLED = """
{written}
  Name
"""


def named(written):
    page = drawn(FILLED.format(written=written), rulings=(flat(1.8, 7, 40),))
    turned, _ = captions_first(Document.of((page,)), LABELS, {})
    return [value.value.text for value in values_of(labelled_values(turned, LABELS), "name")]


def test_words_above_the_blank_behind_a_label_are_its_value():
    assert named("        Margaret Oyelaran") == ["Margaret Oyelaran"]


@pytest.mark.parametrize("written", ["Margaret Oyelaran-Whitcombe", "x Margaret Oyelaran-Whitcombe-Delacroix"])
def test_words_that_begin_left_of_every_label_stay_where_they_are(written):
    assert named(written) in ([], [written])
