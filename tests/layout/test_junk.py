import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractors import layout
from extractors.document import Box, CheckBox, Document, Line, Origin, Page, Ruling, Word

LABELS = {"name": ["Name", "Patient"], "date": ["Date"], "total": ["Total"]}
COLUMNS = {"code": ["Code"], "amount": ["Amount", "Total"], "date": ["Date"]}

texts = st.one_of(
    st.sampled_from(
        ["Name:", "Date", "Total", "Code", "Amount", "|", "[", "]", "X", "___", ":", "#", "(", "12.00", "$"]
    ),
    st.text(min_size=1, max_size=8),
)
places = st.tuples(st.floats(0, 600), st.floats(0, 780), st.floats(0, 90), st.floats(0, 20))
boxes = places.map(lambda p: Box(p[0], p[1], p[0] + p[2], p[1] + p[3]))
words = st.builds(Word, text=texts, confidence=st.floats(0, 1), box=boxes, page=st.just(1))
pages = st.builds(
    Page,
    number=st.just(1),
    width=st.just(612.0),
    height=st.just(792.0),
    origin=st.just(Origin.OCR),
    lines=st.lists(st.lists(words, min_size=1, max_size=6).map(lambda ws: Line(tuple(ws))), max_size=12).map(tuple),
    rulings=st.lists(boxes.map(Ruling), max_size=5).map(tuple),
    check_boxes=st.lists(st.builds(CheckBox, boxes, st.just(1), st.booleans(), st.floats(0, 1)), max_size=3).map(tuple),
)


def read_everything(document):
    """Call every reading function of the layout."""
    layout.find_labels(document, LABELS)
    layout.labelled_values(document, LABELS)
    layout.sections(document, LABELS)
    layout.find_tables(document, COLUMNS)
    layout.options(document)
    layout.choices(document, LABELS)
    layout.letterhead(document)
    layout.salutation(document)
    layout.signature_block(document)
    return list(layout.search(document, r"\w+ \w+"))


@settings(max_examples=60, deadline=None)
@given(st.lists(pages, min_size=1, max_size=2))
def test_noise_is_read_without_an_error(noise):
    assert all(span.words for _, span in read_everything(Document.of(tuple(noise))))


@pytest.mark.parametrize("text", ["", "x", ".", "| | |"])
def test_almost_nothing_is_read_as_nothing(draw, text):
    document = draw.document(text, "")
    assert read_everything(document) == []
    assert layout.labelled_values(document, LABELS) == []
