"""The program that makes the filter between a fax's rows. Needs the fonts of sample_docs/README.md."""

import numpy as np

from extractors.pages import between_rows
from sample_docs import row_filter


def test_a_few_steps_bring_the_error_down_and_the_file_is_one_that_the_reader_loads(tmp_path):
    noise = np.random.default_rng(1)
    learnt, held_back = (row_filter.draw_examples([p], noise) for p in row_filter.chosen_papers(2, noise))
    layers = row_filter.trained(learnt, held_back, 200, noise)
    row_filter.write(layers, tmp_path / "filter.npz")
    stored = between_rows.stored_layers(tmp_path / "filter.npz")
    fresh = row_filter.fresh_layers(noise)
    assert row_filter.error(stored, held_back) < 0.5 * row_filter.error(fresh, held_back)
    assert [layer.weights.shape for layer in stored] == [layer.weights.shape for layer in between_rows._layers()]


def test_the_shipped_filter_knows_pages_as_they_are_drawn_here():
    noise = np.random.default_rng(2)
    examples = row_filter.draw_examples(row_filter.chosen_papers(1, noise), noise)
    assert row_filter.error(between_rows._layers(), examples) < 0.02
