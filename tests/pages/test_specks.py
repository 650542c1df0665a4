import numpy as np

from extractors.pages.specks import without_specks


def paper(*ink):
    pixels = np.full((40, 60), 255, np.uint8)
    for row, column in ink:
        pixels[row, column] = 0
    return pixels


def ink_left(pixels):
    return [(int(row), int(column)) for row, column in np.argwhere(without_specks(pixels) == 0)]


def test_a_dot_alone_goes_and_two_dots_near_each_other_too():
    assert ink_left(paper((10, 10), (10, 11), (30, 40), (31, 42))) == []


def test_the_dots_that_a_torn_letter_is_made_of_stay():
    torn = [(10, 10 + 3 * n) for n in range(6)] + [(11, 10), (12, 12)]
    assert ink_left(paper(*torn, (30, 50))) == sorted(torn)


def test_a_decimal_point_between_digits_stays():
    digits = [(row, column) for column in (10, 20) for row in range(5, 15)]
    assert (14, 15) in ink_left(paper(*digits, (14, 15)))


def test_a_dot_far_from_print_goes():
    letter = [(row, 10) for row in range(5, 15)]
    assert ink_left(paper(*letter, (14, 30))) == letter
