"""Search: a pattern over lines, and over paragraphs where a value may be broken across lines."""

import re
from collections.abc import Iterator

from extractors.document import Document, Page
from extractors.layout.columns import columns
from extractors.layout.paragraphs import paragraphs_in
from extractors.layout.span import Span

Hit = tuple[re.Match[str], Span]


def search(source: Page | Document, pattern: str | re.Pattern[str], *, across_lines: bool = True) -> Iterator[Hit]:
    """Yield each match with the words it touches: those within a line first, then those that only a paragraph shows."""
    compiled = re.compile(pattern) if isinstance(pattern, str) else pattern
    pages = source.pages if isinstance(source, Document) else (source,)
    for page in pages:
        yield from _on_page(page, compiled, across_lines=across_lines)


def search_spans(spans: Iterator[Span] | list[Span], pattern: str | re.Pattern[str]) -> Iterator[Hit]:
    """Yield each match within these spans' texts, with the words it touches."""
    compiled = re.compile(pattern) if isinstance(pattern, str) else pattern
    for span in spans:
        for match in compiled.finditer(span.text):
            words = span.sub(*match.span())
            if words is not None:
                yield match, words


def _on_page(page: Page, pattern: re.Pattern[str], *, across_lines: bool) -> Iterator[Hit]:
    seen: set[tuple[float, ...]] = set()
    found = columns(page)
    for match, span in search_spans([line for column in found for line in column.lines], pattern):
        seen.update(word.box for word in span.words)
        yield match, span
    if across_lines:
        for match, span in search_spans(paragraphs_in(found), pattern):
            if len(span.rows()) > 1 and not any(word.box in seen for word in span.words):
                yield match, span
