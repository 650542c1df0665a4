"""The committed broken inputs: each behaves as their index says."""

import json
from datetime import date
from pathlib import Path

import pytest

from extractors import DocumentError, extract
from tests.misfortune.accounting import assert_sound, codes_of

BROKEN = Path(__file__).parents[2] / "sample_docs" / "broken"
TODAY = date(2026, 11, 23)
INDEX = json.loads((BROKEN / "index.json").read_text(encoding="utf-8"))


def test_every_broken_input_is_in_the_index():
    assert {entry["file"] for entry in INDEX} == {path.name for path in BROKEN.iterdir()} - {"index.json"}


@pytest.mark.parametrize("entry", INDEX, ids=lambda entry: entry["file"])
def test_a_broken_input_behaves_as_its_index_says(entry):
    result, refusal = result_or_refusal(BROKEN / entry["file"])
    if refusal is not None:
        assert entry["expect"] in {"error", "either"}
        assert refusal.name == entry["file"]
        return
    assert entry["expect"] in {"blank", "documents", "either"}
    assert_sound(result)
    if entry["expect"] == "blank":
        (document,) = result.documents
        assert (document.doctype, document.disposition) == ("unclassified", "review")
        assert "blank_page" in codes_of(result)


def result_or_refusal(path):
    try:
        return extract(path, today=TODAY), None
    except DocumentError as refusal:
        return None, refusal
