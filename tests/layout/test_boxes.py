from extractors.document import Box
from extractors.layout.boxes import (
    gap_x,
    gap_y,
    grown,
    is_inside,
    is_same_column,
    is_same_row,
    overlap_x,
    overlap_y,
    union,
)

LEFT, RIGHT, BELOW = Box(0, 0, 10, 10), Box(20, 2, 30, 12), Box(2, 15, 12, 25)


def test_boxes_side_by_side_share_a_row_and_no_width():
    assert is_same_row(LEFT, RIGHT)
    assert (overlap_x(LEFT, RIGHT), overlap_y(LEFT, RIGHT), gap_x(LEFT, RIGHT)) == (0, 8, 10)


def test_boxes_above_one_another_share_a_column_and_no_height():
    assert is_same_column(LEFT, BELOW)
    assert (overlap_y(LEFT, BELOW), gap_y(LEFT, BELOW)) == (0, 5)


def test_a_union_holds_the_middle_of_every_box():
    whole = union([LEFT, RIGHT, BELOW])
    assert all(is_inside(box, whole) for box in (LEFT, RIGHT, BELOW))
    assert not is_inside(RIGHT, LEFT)


def test_a_grown_box_reaches_further_on_every_side():
    assert grown(LEFT, 2) == Box(-2, -2, 12, 12)
