"""Rows of dots between a label and its value."""

import cv2
import numpy as np
import pytest

from extractors.ocr import GreyImage
from extractors.pages.ink import ink_of
from extractors.pages.leaders import without_leaders

DPI = 200.0
ROW = 300


def page_with(*texts: tuple[str, int]) -> GreyImage:
    page = np.full((600, 1600), 255, np.uint8)
    for text, left in texts:
        cv2.putText(page, text, (left, ROW), cv2.FONT_HERSHEY_SIMPLEX, 1.0, 0, 2)
    return page


def with_dots(page: GreyImage, lefts: list[int], *, row: int = ROW, size: int = 4) -> GreyImage:
    dotted = page.copy()
    for left in lefts:
        dotted[row - size : row, left : left + size] = 0
    return dotted


def cleared(page: GreyImage) -> GreyImage:
    return without_leaders(page, ink_of(page, DPI))


def test_dots_between_a_label_and_its_value_go_and_both_stay() -> None:
    print_alone = page_with(("From", 100), ("Lucille", 900))
    assert np.array_equal(cleared(with_dots(print_alone, list(range(260, 700, 22)))), print_alone)


def test_a_leader_of_which_noise_took_some_dots_goes_whole() -> None:
    print_alone = page_with(("To", 100), ("Emeka", 900))
    lefts = [left for n, left in enumerate(range(200, 700, 20)) if n not in {7, 15}]
    assert np.array_equal(cleared(with_dots(print_alone, lefts)), print_alone)


def test_dots_that_ran_together_go_with_the_leader() -> None:
    page = with_dots(page_with(("Fax", 100)), list(range(300, 600, 16)))
    page[ROW - 4 : ROW, 400:420] = 0
    assert np.array_equal(cleared(page), page_with(("Fax", 100)))


@pytest.mark.parametrize("lefts", [[300, 320, 340], [300, 311, 348, 356, 390, 401], list(range(200, 1500, 120))])
def test_an_ellipsis_dirt_and_single_points_stay(lefts: list[int]) -> None:
    page = with_dots(page_with(("Seen", 100)), lefts)
    assert np.array_equal(cleared(page), page)


def test_dots_within_print_that_a_bad_line_tore_stay() -> None:
    page = page_with(("Seen", 100))
    for rows_up in (0, 6, 12):
        page = with_dots(page, list(range(400, 600, 12)), row=ROW - rows_up)
    assert np.array_equal(cleared(page), page)


def test_a_page_without_marks_stays() -> None:
    page = np.full((400, 400), 255, np.uint8)
    assert np.array_equal(cleared(page), page)
