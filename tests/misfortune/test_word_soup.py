"""Words of our own papers thrown on pages at random: whatever is read of them, it is sound."""

from datetime import date

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from extractors import Settings
from extractors.document import Box, CheckBox, FaxHeader, Line, Origin, Page, Ruling, Word
from extractors.pipeline import answer
from extractors.registry import known_doctypes
from extractors.result import Source
from tests.misfortune.accounting import assert_sound

TODAY = date(2026, 11, 23)
WIDTH, HEIGHT = 612.0, 792.0
PIECES = (
    "Patient:", "Patient", "Name", "DOB:", "Date", "of", "Birth", "03/14/1962", "02/30/2026", "13/45/99", "Referral",
    "Referring", "Provider", "Dr.", "Okafor,", "Adaeze", "MD", "NPI:", "1234567893", "1234567890", "Diagnosis:", "M54.16",
    "ICD-10", "Reason", "for", "INVOICE", "Invoice", "Number", "#", "INV-0042", "Total", "Subtotal", "Tax", "$1,234.50",
    "(12.00)", "-", "$", "20%", "Amount", "Due", "Qty", "Description", "Unit", "Price", "FAX", "TO:", "FROM:", "Pages:",
    "3", "Page", "1", "of", "2", "Re:", "Member", "ID", "XYZ123456789", "Group", "RxBIN", "610014", "RxPCN", "Copay",
    "PPO", "Medicare", "1EG4-TE5-MK73", "555-0142", "(206)", "206-555-0142", "Seattle,", "WA", "98101", "Suite", "Bill",
    "Ship", "Remit", "Sincerely,", "Effective", "Payer", "Phone", "Fax", "Urgent", "STAT", "☐", "☒", "[X]", "[", "]", "|",
    "___", ":", "．", "½", "٣", "²", "\u200f", "ﬁ", "é", "0" * 40, "9" * 400, "1e999", "NaN", "--", "..", "/", "\\", "%",
)  # fmt: skip

texts = st.one_of(st.sampled_from(PIECES), st.sampled_from(PIECES), st.text(min_size=1, max_size=12))
sures = st.one_of(st.just(0.95), st.floats(0, 1))


@st.composite
def soups(draw) -> list[Page]:
    """Draw the pages of one file."""
    count = draw(st.integers(1, 4))
    return [draw(pages(number)) for number in range(1, count + 1)]


@st.composite
def pages(draw, number: int) -> Page:
    """Draw a page: lines where lines stand, or anywhere."""
    problem = draw(st.sampled_from((None, None, None, None, "page_unreadable", "page_timed_out")))
    if problem:
        return Page(number, WIDTH, HEIGHT, Origin.OCR, problem=problem)
    rows = draw(st.lists(lines(number), max_size=14))
    return Page(
        number,
        WIDTH,
        HEIGHT,
        draw(st.sampled_from((Origin.OCR, Origin.TEXT_LAYER))),
        tuple(rows),
        tuple(map(Ruling, draw(st.lists(boxes(), max_size=4)))),
        tuple(CheckBox(box, number, draw(st.booleans()), draw(sures)) for box in draw(st.lists(boxes(), max_size=3))),
        draw(st.one_of(st.none(), headers())),
        notes=draw(st.sampled_from(((), ("damaged_rows",), ("text_layer_disagrees",)))),
    )


@st.composite
def lines(draw, number: int) -> Line:
    """Draw a row of words; recognised words may reach over the edge of the page."""
    left, top = draw(st.integers(-20, 560)), draw(st.integers(-20, 800))
    words = []
    for text in draw(st.lists(texts, min_size=1, max_size=7)):
        right = left + draw(st.integers(0, 90))
        words.append(
            Word(text, draw(sures), Box(left, top, right, top + draw(st.sampled_from((0, 9, 11, 40)))), number)
        )
        left = right + draw(st.sampled_from((3, 4, 60)))
    return Line(tuple(words))


@st.composite
def boxes(draw) -> Box:
    """Draw a rectangle on the page."""
    left, top = draw(st.integers(0, 600)), draw(st.integers(0, 780))
    return Box(left, top, left + draw(st.integers(0, 400)), top + draw(st.integers(0, 200)))


def headers() -> st.SearchStrategy[FaxHeader]:
    """Return drawn lines of a fax machine."""
    count = st.one_of(st.none(), st.integers(0, 9))
    return st.builds(FaxHeader, st.just("FAX"), boxes(), page=count, page_count=count)


def source_of(soup: list[Page]) -> Source:
    return Source(name="soup", sha256="0" * 64, media_type="image/tiff", pages=len(soup))


@settings(max_examples=150, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(soups())
def test_any_soup_of_words_gives_a_sound_result(soup):
    assert_sound(answer(source_of(soup), soup, today=TODAY, settings=Settings()))


@settings(max_examples=60, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(pages(1))
def test_every_kind_survives_a_page_that_is_not_its_own(page):
    from extractors.document import Document

    document = Document.of((page,))
    for doctype in known_doctypes():
        assert 0 <= doctype.score(document) <= 1
        extraction = doctype.extract(document, today=TODAY, settings=Settings())
        list(doctype.check(extraction.record, today=TODAY))
