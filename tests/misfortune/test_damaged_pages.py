"""A page that cannot be read is marked and counted, and the rest of the file goes on."""

import time
from datetime import date

import pytest

from extractors import Settings, extract
from tests.misfortune import bad_files
from tests.misfortune.accounting import assert_sound, codes_of, text_of
from tests.misfortune.bad_files import OTHER_WORDS, WORDS, page_picture, with_tag

TODAY = date(2026, 11, 23)
BOMB = bad_files.GIGAPIXELS
UNREAD = {"page_unreadable", "page_timed_out", "page_cut_short"}
DAMAGE = {*UNREAD, "damaged_rows"}


@pytest.fixture(scope="module")
def pictures():
    return [page_picture(), page_picture("Middle sheet of three"), page_picture(OTHER_WORDS)]


@pytest.fixture(scope="module")
def fax(pictures) -> bytes:
    return bad_files.tiff(pictures)


@pytest.fixture(scope="module")
def scan(pictures) -> bytes:
    return bad_files.raw_tiff(pictures)


def read(content: bytes, **settings):
    result = extract(content, name="fax", today=TODAY, settings=Settings(**settings))
    assert_sound(result)
    return result


def assert_others_read(result) -> None:
    """The first and the last of three pages are read, the middle one is marked."""
    assert result.source.pages == 3
    assert WORDS in text_of(result)
    assert OTHER_WORDS in text_of(result)
    assert "page_unreadable" in codes_of(result, page=2)
    assert all(document.disposition == "review" for document in result.documents if 2 in document.pages)


def test_a_gigapixel_page_among_good_ones_in_a_tiff_is_marked(scan):
    assert_others_read(read(with_tag(with_tag(scan, bad_files.WIDTH, BOMB, 2), bad_files.HEIGHT, BOMB, 2)))


def test_a_gigapixel_picture_among_good_pages_in_a_pdf_is_marked():
    result = read(bad_files.pdf_with_bomb(2))
    assert result.source.pages == 3
    assert WORDS in text_of(result)
    assert "page_unreadable" in codes_of(result, page=3)


@pytest.mark.parametrize(
    ("tag", "number"),
    [
        (bad_files.COMPRESSION, 65_000),
        (bad_files.STRIP_OFFSETS, 2**31),
        (bad_files.WIDTH, 0),
        (bad_files.HEIGHT, 0),
    ],
)
def test_a_page_of_a_tiff_with_an_impossible_tag_is_marked(scan, tag, number):
    assert_others_read(read(with_tag(scan, tag, number, 2)))


@pytest.mark.parametrize(
    ("tag", "number"),
    [
        (bad_files.HEIGHT, 40_000),
        (bad_files.HEIGHT, 2**32 - 1),
        (bad_files.STRIP_BYTES, 40_000_000),
        (bad_files.STRIP_BYTES, 700),
        (bad_files.STRIP_BYTES, 0),
        (bad_files.ROWS_PER_STRIP, 2**32 - 1),
    ],
)
def test_a_fax_page_whose_tags_lie_is_read_or_marked(tag, number):
    lying = with_tag(bad_files.one_strip_tiff(page_picture()), tag, number)
    result = read(lying)
    assert WORDS in text_of(result) or codes_of(result) & DAMAGE


@pytest.mark.parametrize("dpi", [(204, 262_340), (300_000, 300_000), (1, 204)])
def test_a_resolution_that_cannot_be_is_not_believed(dpi):
    started = time.monotonic()
    assert WORDS in text_of(read(bad_files.one_strip_tiff(page_picture(), dpi)))
    assert time.monotonic() - started < 20


def test_a_tiff_whose_directories_run_in_a_circle_has_each_page_once(fax):
    result = read(bad_files.with_first_page_again(fax))
    assert result.source.pages == 3
    assert text_of(result).count(OTHER_WORDS) == 6


def test_a_tiff_cut_off_keeps_the_pages_before_the_cut_and_tells_that_more_was_there(fax):
    result = read(fax[: len(fax) * 2 // 3])
    assert WORDS in text_of(result)
    assert OTHER_WORDS not in text_of(result)
    assert any(codes_of(result, page) & UNREAD for page in range(1, result.source.pages + 1))


def test_a_blank_page_is_returned_unclassified_and_goes_to_review():
    for content in (bad_files.tiff([page_picture("")]), bad_files.pdf([""]), bad_files.pdf_of_blank_pages(1)):
        (document,) = read(content).documents
        assert document.doctype == "unclassified"
        assert "blank_page" in codes_of(read(content))
        assert document.disposition == "review"


def test_three_hundred_blank_pages_are_three_hundred_pages():
    result = read(bad_files.tiff([page_picture("", (432, 540))] * 300))
    assert result.source.pages == 300
    assert "blank_page" in codes_of(result)


@pytest.mark.parametrize("box", [b"0 0 0 0", b"612 792 0 0", b"0 0 2000000 2000000", b"0 0 1e400 /x", b"-9 -9 1 1"])
def test_a_pdf_page_of_an_impossible_size_is_read_or_marked(box):
    assert read(bad_files.pdf_of_blank_pages(2, box)).source.pages == 2


def test_an_invisible_text_layer_that_differs_is_not_believed():
    result = read(bad_files.scanned_pdf([page_picture()], hidden=[OTHER_WORDS]))
    assert "Please call the front desk" in text_of(result)
    assert "payable" not in text_of(result)


def test_a_text_layer_that_says_other_words_than_the_page_shows_is_told_and_not_believed():
    result = read(bad_files.pdf_with_false_text())
    assert "text_layer_disagrees" in codes_of(result)
    assert result.documents[0].disposition == "review"
    assert bad_files.FALSE_WORDS not in text_of(result)


def test_a_true_text_layer_is_believed():
    assert "text_layer_disagrees" not in codes_of(read(bad_files.pdf([WORDS, OTHER_WORDS])))


def test_tesseract_itself_stops_at_the_time_limit(fax):
    started = time.monotonic()
    result = read(fax, page_timeout_seconds=0.001)
    assert time.monotonic() - started < 30
    assert {code for page in (1, 2, 3) for code in codes_of(result, page)} >= {"page_timed_out"}


def test_the_kind_is_told_by_the_bytes_and_never_by_the_name(fax):
    result = extract(fax, name="letter.pdf", today=TODAY)
    assert (result.source.name, result.source.media_type, result.source.pages) == ("letter.pdf", "image/tiff", 3)


def test_bad_files_say_nothing_in_python(fax, recwarn, capsys):
    for content in (fax[:-400], with_tag(fax, bad_files.BITS, 77), bad_files.png_claiming(9000, 11_000)):
        read(content)
    assert not recwarn.list
    assert capsys.readouterr() == ("", "")
