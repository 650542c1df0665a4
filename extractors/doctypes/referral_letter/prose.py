"""Running text: which lines are sentences rather than entries of a form, and the sentences of a paragraph."""

import re
from collections.abc import Iterator

from extractors.layout import Span

SENTENCE = re.compile(
    r"[^\s.!?](?:[^.!?]|[.!?](?=[\w.,;)])|(?:\b(?:Dr|Mr|Mrs|Ms|vs|approx|Jr|Sr|St|No)|\b[A-Z])\.)*(?:[.!?]+[\"”)]?|$)"
)
FEWEST_WORDS = 6
_COMMON = frozenset(
    """
    a an and are as at be been by for from has have he her his i in is it me my no not of on or our she that the their
    them they this to was we were which whom with would you your
    """.split()
)
"""Small words of which sentences are full and forms are not."""


def is_prose(span: Span) -> bool:
    """Tell whether the words are part of a sentence: long enough, and a quarter of them small words."""
    words = [word.text.strip(".,;:()").casefold() for word in span.words]
    return len(words) >= FEWEST_WORDS and 4 * sum(word in _COMMON for word in words) >= len(words)


def sentences(span: Span) -> Iterator[Span]:
    """Yield the sentences of a paragraph, each with its words; `Dr.` and initials end none."""
    for match in SENTENCE.finditer(span.text):
        if words := span.sub(match.start(), match.end()):
            yield words
