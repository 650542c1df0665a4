"""Received faxes as they are: every code, every resolution, tags that lie, code that is cut off."""

import importlib.util
import struct
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from extractors.errors import UnreadablePageError
from extractors.pages import open_file, tiff_fax
from extractors.pages.tiff_directory import directories_of
from extractors.pages.tiff_fax import row_count
from extractors.pages.tiff_file import is_noise
from extractors.pages.upright import guessed_dpi, squared
from extractors.settings import Settings

spec = importlib.util.spec_from_file_location("drawn_pages", Path(__file__).with_name("drawn_pages.py"))
drawn = importlib.util.module_from_spec(spec)
spec.loader.exec_module(drawn)

PAGE = drawn.page_image(size=(1728, 1200))
TRUE_PIXELS = drawn.pixels(drawn.two_tone(PAGE))


def scan_of(content, number=1, **limits):
    with open_file(content, name="fax.tif", settings=Settings(**limits)) as file:
        return file.source.scan(number)


def with_tag(content, tag, value):
    """Return the TIFF with the value of a tag of its first directory overwritten."""
    order = "<" if content[:2] == b"II" else ">"
    start = struct.unpack_from(order + "I", content, 4)[0]
    for entry in range(start + 2, start + 2 + 12 * struct.unpack_from(order + "H", content, start)[0], 12):
        found, kind = struct.unpack_from(order + "HH", content, entry)
        if found == tag:
            packed = struct.pack(order + ("HH" if kind == 3 else "I"), *((value, 0) if kind == 3 else (value,)))
            return content[: entry + 8] + packed + content[entry + 12 :]
    raise AssertionError(f"tag {tag} is not there")


def g3(**tags):
    return drawn.tiff(PAGE, compression="group3", tags=tags.get("tags"))


@pytest.mark.parametrize("options", [0, 1, 4, 5])
@pytest.mark.parametrize("fill_order", [1, 2])
def test_g3_one_and_two_dimensional_in_both_bit_orders_decode_to_the_same_page(options, fill_order):
    content = drawn.tiff(PAGE, compression="group3", tags={292: options, 266: fill_order})
    assert np.array_equal(scan_of(content).pixels, TRUE_PIXELS)


@pytest.mark.parametrize("photometric", [0, 1])
def test_g4_decodes_whichever_way_white_is_written(photometric):
    content = drawn.tiff(PAGE, tags={262: photometric})
    assert np.array_equal(scan_of(content).pixels, TRUE_PIXELS)


def test_every_frame_is_a_page():
    content = drawn.tiff(*[PAGE] * 7)
    with open_file(content, name="fax.tif", settings=Settings()) as file:
        assert file.page_count == 7
        assert all(np.array_equal(file.source.scan(number).pixels, TRUE_PIXELS) for number in range(1, 8))


@pytest.mark.parametrize("compression", ["group3", "group4"])
@pytest.mark.parametrize("stated", [300, 1100, 1300, 40_000])
def test_a_lying_height_cuts_nothing_off(compression, stated):
    content = drawn.tiff(PAGE, compression=compression)
    lying = with_tag(with_tag(content, 257, stated), 278, stated)
    inked = np.flatnonzero((TRUE_PIXELS < 128).any(axis=1)).max() + 1
    read = scan_of(lying).pixels
    assert np.array_equal(read[:inked], TRUE_PIXELS[:inked])
    assert not (read[inked:] < 128).any()


@pytest.mark.parametrize("compression", ["group3", "group4"])
@pytest.mark.parametrize("stated", [0, 100, 10_000_000])
def test_a_lying_strip_size_cuts_nothing_off(compression, stated):
    lying = with_tag(drawn.tiff(PAGE, compression=compression), 279, stated)
    inked = np.flatnonzero((TRUE_PIXELS < 128).any(axis=1)).max() + 1
    assert np.array_equal(scan_of(lying).pixels[:inked], TRUE_PIXELS[:inked])


def test_code_cut_off_gives_the_rows_before_the_cut():
    content = g3()
    directory = directories_of(content, 1)[0]
    start, count = directory.number(273), directory.number(279)
    directory_first = tiff_fax._one_strip(directory, content[start : start + count], 1200)
    scan = scan_of(directory_first[: -count // 2])
    assert scan.notes == ("damaged_rows",)
    rows = len(scan.pixels)
    assert 100 < rows < 1200
    assert np.array_equal(scan.pixels[: rows - 8] < 128, TRUE_PIXELS[: rows - 8] > 128)


def test_a_last_frame_that_is_lost_is_still_a_page():
    content = drawn.tiff(PAGE, PAGE)
    second = directories_of(content, 9)[1].offset
    cut = content[: second + 4]
    with open_file(cut, name="fax.tif", settings=Settings()) as file:
        assert file.page_count == 2
        assert np.array_equal(file.source.scan(1).pixels, TRUE_PIXELS)
        with pytest.raises(UnreadablePageError):
            file.source.scan(2)


def test_a_chain_of_frames_that_bites_its_tail_ends():
    content = drawn.tiff(PAGE, PAGE)
    first, second = (directory.offset for directory in directories_of(content, 9))
    count = struct.unpack_from("<H", content, second)[0]
    link = second + 2 + 12 * count
    assert len(directories_of(content[:link] + struct.pack("<I", first) + content[link + 4 :], 9)) == 2


def test_an_oversized_frame_among_good_ones_is_one_unreadable_page():
    content = drawn.tiff(Image.new("L", (300, 300), 255), Image.new("L", (900, 900), 255), compression="tiff_lzw")
    assert scan_of(content, 1, max_page_pixels=200_000).pixels.shape == (300, 300)
    with pytest.raises(UnreadablePageError):
        scan_of(content, 2, max_page_pixels=200_000)


def test_bad_rows_counted_by_the_machine_are_noted():
    assert scan_of(drawn.tiff(PAGE, tags={326: 31})).notes == ("damaged_rows",)
    assert scan_of(drawn.tiff(PAGE)).notes == ()


def test_rows_are_counted_by_their_ends():
    content = g3()
    directory = directories_of(content, 1)[0]
    start, count = directory.number(273), directory.number(279)
    assert row_count(content[start : start + count], is_lsb_first=False) == pytest.approx(1200, abs=2)


def test_noise_is_told_from_print():
    rng = np.random.default_rng(1)
    assert is_noise(np.where(rng.random((400, 400)) < 0.5, 0, 255).astype(np.uint8))
    assert not is_noise(TRUE_PIXELS)


@pytest.mark.parametrize(("rows", "expected"), [(1078, 98.0), (2156, 196.0), (4312, 391.0)])
def test_a_fax_without_a_resolution_is_told_by_its_shape(rows, expected):
    assert guessed_dpi(np.full((rows, 1728), 255, np.uint8)) == (204.0, expected)


@pytest.mark.parametrize(("stretch", "across"), [(0.5, 98), (1.0, 196), (2.0, 391)])
def test_pixels_that_are_not_square_become_square(stretch, across):
    page = drawn.page_image(size=(1728, 2156), stretch=stretch)
    pixels, dpi = squared(scan_of(drawn.tiff(page, dpi=(204, across))))
    assert pixels.shape[1] / dpi == pytest.approx(8.47, abs=0.02)
    assert pixels.shape[0] / dpi == pytest.approx(11.0, abs=0.05)
