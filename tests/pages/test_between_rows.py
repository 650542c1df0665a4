import cv2
import numpy as np
import pytest

from extractors.pages.between_rows import with_rows_between
from extractors.pages.scan import Scan
from extractors.pages.upright import has_coarse_rows, squared, upright_page
from tests.pages import drawn_pages as drawn


def printed():
    """Return a page of print as a fine fax has it, in black and white."""
    return drawn.pixels(drawn.two_tone(drawn.page_image()))


def test_the_rows_left_out_are_drawn_nearer_to_the_print_than_a_curve_draws_them():
    fine = printed()
    coarse = np.ascontiguousarray(fine[::2])
    curve = cv2.resize(coarse, fine.shape[::-1], interpolation=cv2.INTER_LANCZOS4)
    blank = fine.shape[0] * fine.shape[1]
    wrong_drawn = np.count_nonzero((with_rows_between(coarse) < 128) != (fine < 128)) / blank
    wrong_curve = np.count_nonzero((curve < 128) != (fine < 128)) / blank
    assert wrong_drawn < 0.75 * wrong_curve


def test_paper_stays_paper_and_print_at_the_edge_is_drawn_too():
    page = np.full((40, 60), 255, np.uint8)
    assert (with_rows_between(page) == 255).all()
    page[10:20, :8] = 0
    assert (with_rows_between(page)[22:38, :6] < 128).all()


@pytest.mark.parametrize(
    ("scan", "is_coarse"),
    [
        (Scan(printed()[::2], 204.0, 98.0), True),
        (Scan(printed()[::2], 0.0, 0.0), True),
        (Scan(printed(), 204.0, 196.0), False),
        (Scan(printed()[::2], 0.0, 0.0, is_photo=True), False),
        (Scan(np.full((1078, 1728), 200, np.uint8), 204.0, 98.0), False),
    ],
)
def test_only_two_tone_pages_in_standard_resolution_have_coarse_rows(scan, is_coarse):
    assert has_coarse_rows(scan) is is_coarse


def test_a_second_look_at_a_standard_fax_has_another_picture_of_the_same_size():
    scan = Scan(np.ascontiguousarray(printed()[::2]), 204.0, 98.0)
    first, second = upright_page(scan).pixels, upright_page(scan, is_again=True).pixels
    assert first.shape == second.shape
    assert (first != second).any()


def test_a_dirty_standard_fax_has_its_rows_drawn_at_first_and_a_clean_one_for_a_second_look():
    pixels = np.ascontiguousarray(printed()[::2])
    clean, dirty = Scan(pixels, 204.0, 98.0), Scan(pixels, 204.0, 98.0, notes=("cleaned",))
    assert (squared(dirty)[0] == squared(clean, is_again=True)[0]).all()
    assert (squared(dirty)[0] != squared(clean)[0]).any()
