import random

from extractors.document import Box, Word
from extractors.pages import lines_of


def words(text, left, baseline, *, slope=0.0, size=10.0):
    placed = []
    for part in text.split():
        wide = 0.5 * size * len(part)
        y = baseline + slope * left
        placed.append(Word(part, 1.0, Box(left, y - 0.7 * size, left + wide, y), 1))
        left += wide + 0.28 * size
    return placed


def texts(*groups):
    shuffled = [word for group in groups for word in group]
    random.Random(3).shuffle(shuffled)
    return [line.text for line in lines_of(shuffled, 612, 792)]


def test_words_on_one_base_line_are_one_line_in_any_order_given():
    assert texts(words("Date of birth: 03/14/1962", 72, 100)) == ["Date of birth: 03/14/1962"]


def test_a_wide_gap_parts_two_lines_of_one_row():
    assert texts(words("Bill to", 72, 100), words("Ship to", 320, 101)) == ["Bill to", "Ship to"]


def test_a_line_that_falls_to_the_right_stays_one_line():
    long = "The patient has had six weeks of physical therapy without relief of pain"
    assert texts(words(long, 72, 100, slope=0.02), words(long, 72, 113, slope=0.02)) == [long, long]


def test_a_large_heading_and_small_print_are_two_lines():
    assert texts(words("INVOICE", 72, 100, size=24), words("Number 1042", 72, 116)) == ["INVOICE", "Number 1042"]


def test_rows_of_labels_and_values_are_read_across():
    rows = [(f"Label{n}:", f"value {n}") for n in range(6)]
    groups = [g for n, (a, b) in enumerate(rows) for g in (words(a, 72, 100 + 16 * n), words(b, 330, 100 + 16 * n))]
    assert texts(*groups) == [text for row in rows for text in row]


def test_prose_in_two_columns_is_read_column_by_column():
    left = [f"the left column line {n} goes on like this" for n in range(6)]
    right = [f"the right column line {n} goes on like this" for n in range(6)]
    groups = [words(text, 60, 100 + 14 * n, size=9) for n, text in enumerate(left)]
    groups += [words(text, 330, 100 + 14 * n, size=9) for n, text in enumerate(right)]
    title = "A title that runs across the whole page above both of the columns"
    assert texts(words(title, 60, 80), *groups) == [title, *left, *right]


def test_no_words_make_no_lines():
    assert lines_of([], 612, 792) == ()
