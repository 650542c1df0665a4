"""Words whose boxes a reader drew too wide."""

from extractors.document import Box, Line, Origin, Page, Word
from extractors.layout.rows import rows_of


def line(top, bottom, *words):
    return Line(tuple(Word(text, 0.9, Box(left, top, right, bottom), 1) for text, left, right in words))


def rows(*lines):
    return [[word.text for word in row.words] for row in rows_of(Page(1, 612.0, 792.0, Origin.OCR, lines))]


def test_a_word_drawn_around_several_shares_their_row():
    wide = line(154, 161, ("Amount", 45, 128))
    inside = line(152, 165, ("from", 78, 95), ("last", 98, 112), ("bill", 115, 130))
    assert rows(wide, inside) == [["Amount", "from", "last", "bill"]]


def test_lines_set_close_under_one_another_stay_apart():
    assert rows(line(100, 110, ("Name", 45, 90)), line(104, 114, ("Date", 45, 90))) == [["Name"], ["Date"]]
