"""Typed papers as they are read: every kind known, and what each kind requires right on nearly all."""

from collections import defaultdict
from datetime import date

import pytest

from benchmarks.scoring import load_results, load_truths, score
from extractors import pipeline
from extractors.settings import Settings
from sample_docs.forms import known_forms
from sample_docs.layouts import known_layouts
from sample_docs.make import Order, write

TODAY = date(2026, 11, 23)
SETTINGS = Settings(compare_text_layer=False)
LEAST_KNOWN = 0.98
LEAST = {"fax_cover_sheet": 0.9, "insurance_card": 0.9, "invoice": 0.9, "referral_letter": 0.9}
"""Share of the papers of a kind with every required value right: what was reached, less the odd paper."""


@pytest.fixture(scope="module")
def scores(tmp_path_factory):
    folders = defaultdict(lambda: tmp_path_factory.mktemp("typed"))
    for layout in known_layouts("typed_seen"):
        write(Order(layout, known_forms()["born_digital_pdf"], 1), 1, folders[layout.kind])
    return {kind: scored(folder) for kind, folder in folders.items()}


def scored(folder):
    truths = load_truths(folder)
    answers = [pipeline.extract(truth.path, name=truth.path.name, today=TODAY, settings=SETTINGS) for truth in truths]
    return score(truths, load_results(answer.model_dump_json() for answer in answers))


@pytest.mark.parametrize("kind", sorted(LEAST))
def test_typed_papers_are_taken_for_what_they_are(scores, kind):
    assert scores[kind].groups["doctype", kind].kind.value >= LEAST_KNOWN


@pytest.mark.parametrize("kind", sorted(LEAST))
def test_what_their_kind_requires_is_read_right_on_nearly_all(scores, kind):
    assert scores[kind].groups["doctype", kind].required.value >= LEAST[kind]


@pytest.mark.parametrize("kind", sorted(LEAST))
def test_no_page_of_them_is_lost(scores, kind):
    assert scores[kind].pages_kept.value == 1.0
