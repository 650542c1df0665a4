"""Papers kept as text: read, drawn, and printing what their truth says."""

import io
import re

import pypdfium2
import pytest

from sample_docs.forms import known_forms
from sample_docs.layouts import known_layouts
from sample_docs.make import Order, make
from sample_docs.sheet import Sheet
from sample_docs.typed import draw, read

TYPED = known_layouts("typed_seen")
WRITTEN_OTHERWISE = re.compile(
    r"date|urgency|sex$|phone|fax$|state$|amount|total|price|credentials|type$|label$|benefit$|rate$|recipient$"
    r"|subtotal|tax|discount|shipping|previous_balance|percent|unit|currency"
)
"""Fields whose form in the record is often not the form in print: dates, numbers, codes."""


def drawn(layout):
    return make(Order(layout, known_forms()["born_digital_pdf"], 1), 1)


def squeezed(text):
    return re.sub(r"[^a-z0-9]", "", text.casefold())


def test_there_are_typed_papers_of_every_kind_that_is_read():
    assert {layout.kind for layout in TYPED} == {"fax_cover_sheet", "referral_letter", "insurance_card", "invoice"}


def test_a_name_says_which_typed_paper_is_meant():
    names = [layout.name for layout in known_layouts("typed_seen,typed_held")]
    assert len(names) == len(set(names))
    assert not set(names) & {layout.name for layout in known_layouts("seen,held")}


@pytest.mark.parametrize("layout", TYPED, ids=lambda layout: layout.name)
def test_a_typed_paper_prints_its_truth(layout):
    paper = drawn(layout)
    pages = pypdfium2.PdfDocument(io.BytesIO(paper.content))
    printed = squeezed("".join(page.get_textpage().get_text_range() for page in pages))
    values = paper.documents[0].values.values()
    exact = [value for value in values if not WRITTEN_OTHERWISE.search(value.path)]
    assert len(pages) == paper.pages
    assert len(values) > 3
    words = [(value.path, word) for value in exact for word in value.shown.split()]
    assert [path for path, word in words if squeezed(word) not in printed] == []


def test_a_paper_says_when_a_value_is_filled_in_by_hand(tmp_path):
    path = tmp_path / "fax_cover_sheet_odd.txt"
    for mark, traps in (("@", ["handwriting"]), (" ", [])):
        page = f"{mark} Adaeze Okafor\n@ for the front desk"
        path.write_text(f"kind: fax_cover_sheet\n---\n{page}\n---\nto.name = Adaeze Okafor\n")
        sheet = Sheet()
        sheet.begin("fax_cover_sheet", path.stem)
        draw(sheet, read(path))
        assert sheet.traps == traps


@pytest.mark.parametrize(
    ("text", "cause"),
    [
        ("kind: invoice\n---\n  Total", "two lines of three dashes"),
        ("kind: invoice\ncolour: red\n---\n  Total\n---\n", "colour"),
        ("kind: invoice\n---\n  Total\n---\ntotal 5.00\n", "no ="),
    ],
)
def test_a_file_that_is_no_typed_paper_is_named_with_its_cause(tmp_path, text, cause):
    path = tmp_path / "invoice_odd.txt"
    path.write_text(text)
    with pytest.raises(ValueError, match=f"invoice_odd.txt: .*{cause}"):
        read(path)
