"""Papers through the software fax call. Needs libspandsp2."""

import io
from datetime import UTC, datetime

import pytest
from PIL import Image

from sample_docs.fax import spandsp, tiff
from sample_docs.forms import known_forms
from sample_docs.layouts import find_layout
from sample_docs.make import Order, make

try:
    spandsp.library()
except OSError:
    pytest.skip("libspandsp2 is not installed", allow_module_level=True)


def faxed(form, name="fax_cover_sheet_classic", seed=1):
    return make(Order(find_layout(name), known_forms()[form], 1), seed)


def frames(paper):
    with Image.open(io.BytesIO(paper.content)) as image:
        for number in range(image.n_frames):
            image.seek(number)
            yield image.copy(), dict(image.tag_v2)


@pytest.mark.parametrize("form", ["fine_fax", "standard_fax", "noisy_fax", "dropped_fax"])
def test_the_same_call_gives_the_same_bytes(form):
    assert faxed(form).content == faxed(form).content


@pytest.mark.parametrize(("form", "rows"), [("fine_fax", 196), ("standard_fax", 98)])
def test_a_fax_has_the_resolution_of_its_form_and_all_its_pages(form, rows):
    paper = faxed(form, "transmission_order_with_notes")
    pages = list(frames(paper))
    assert len(pages) == paper.pages == 4
    assert all(image.width == 1728 and tags[283] == rows for image, tags in pages)


def test_a_received_file_tells_nothing_of_the_computer_that_made_it():
    assert all(316 not in tags for _, tags in frames(faxed("fine_fax")))


def test_a_cut_call_leaves_only_what_had_arrived():
    whole, cut = faxed("fine_fax"), faxed("dropped_fax")
    assert "call_dropped" in cut.traps
    assert next(frames(cut))[0].height < next(frames(whole))[0].height
    for places in cut.documents[0].boxes.values():
        assert all(box[3] <= 1 for _page, box in places)


def test_rewriting_a_tiff_keeps_its_picture():
    content = faxed("fine_fax").content
    again = tiff.rewritten(content, datetime(2026, 1, 1, tzinfo=UTC))
    with Image.open(io.BytesIO(content)) as one, Image.open(io.BytesIO(again)) as other:
        assert one.tobytes() == other.tobytes()
        assert other.tag_v2[306] == "2026:01:01 00:00:00"
