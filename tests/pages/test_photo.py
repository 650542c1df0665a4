"""Photographs seen from above: the paper's outline is found, and print beyond it is kept."""

import cv2
import numpy as np
import pytest

from extractors.pages import photo
from extractors.pages.photo import flattened

TABLE, PAPER, BAND, LETTERS = 85, 200, 40, 255
TOP, LEFT, WIDE, HIGH, BAND_HIGH = 420, 200, 1000, 1294, 200


def photograph(letters: str) -> np.ndarray:
    """Return a sheet on a table, over it the dark band of a card with white letters: only the sheet is bright."""
    pixels = np.full((2000, 1400), TABLE, np.uint8)
    pixels[TOP : TOP + HIGH, LEFT : LEFT + WIDE] = PAPER
    pixels[TOP - BAND_HIGH : TOP, LEFT : LEFT + WIDE] = BAND
    for row in range(8):
        at = (LEFT + 60, TOP + 120 + 120 * row)
        cv2.putText(pixels, "Member services and claims", at, cv2.FONT_HERSHEY_SIMPLEX, 1.6, 30, 3)
    cv2.putText(pixels, letters, (LEFT + 60, TOP - 100), cv2.FONT_HERSHEY_SIMPLEX, 1.8, LETTERS, 4)
    return pixels


def letters_in(pixels: np.ndarray) -> int:
    return int(np.count_nonzero(pixels > (PAPER + LETTERS) / 2))


@pytest.mark.parametrize("turns", [0, 1, 2, 3])
def test_white_print_on_a_dark_band_is_kept_on_whichever_side_it_lies(turns):
    seen = np.rot90(photograph("Harbor Benefit Health Plan"), turns).copy()
    assert letters_in(flattened(seen)) == pytest.approx(letters_in(seen), rel=0.15)


def test_the_table_around_a_sheet_is_cut_off():
    seen = flattened(photograph(""))
    assert seen.shape[0] == pytest.approx(HIGH * 1.02, rel=0.03)
    assert seen.shape[1] == pytest.approx(WIDE * 1.02, rel=0.03)


@pytest.mark.parametrize(("drop", "is_kept"), [(0, False), (260, True)])
def test_an_outline_that_would_bend_the_rows_is_no_paper(monkeypatch, drop, is_kept):
    pixels = photograph("GROUP 10555")
    right, foot = LEFT + WIDE, TOP + HIGH
    corners = np.array([[LEFT, TOP], [right, TOP + drop], [right, foot], [LEFT, foot]], np.float32)
    monkeypatch.setattr(photo, "paper_corners", lambda _: corners)
    assert (flattened(pixels) is pixels) == is_kept
