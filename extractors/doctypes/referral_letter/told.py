"""The sentences of a paper that may tell why the patient comes."""

from collections.abc import Iterator

from extractors.doctypes.referral_letter.parts import Parts
from extractors.doctypes.referral_letter.prose import is_prose, is_salutation, sentences
from extractors.doctypes.referral_letter.reason_lines import FEWEST
from extractors.identifiers import icd10_cm
from extractors.layout import Span

NO_PROSE = ("other", "aside", "patient", "referring_provider", "referred_to", "coverage", "diagnoses")
"""Blocks in which no sentences stand that tell the reason."""

PROSE_BELOW = ("diagnoses", "patient", "aside")
"""Blocks whose last entry may be followed by a letter's text."""


def sentences_told(parts: Parts) -> Iterator[Span]:
    """Yield the sentences of the running text; what stands at an empty box says nothing."""
    offered = {word for option in parts.options if not option.is_ticked for word in option.text.words}
    return (sentence for sentence in _sentences(parts) if offered.isdisjoint(sentence.words))


def _sentences(parts: Parts) -> Iterator[Span]:
    """Yield the sentences of the paragraphs outside of the parties' blocks."""
    open_text: Span | None = None
    for paragraph in filter(None, (_told(parts, _without_greeting(text)) for text in parts.paragraphs)):
        if open_text is not None and _goes_on(open_text, paragraph):
            open_text = Span.of(open_text, paragraph)
            continue
        if open_text is not None:
            yield from sentences(open_text)
        open_text = paragraph
    if open_text is not None:
        yield from sentences(open_text)


def _told(parts: Parts, paragraph: Span) -> Span | None:
    """Return the paragraph, or of one that begins in a party's block the rows outside of it; none for a greeting."""
    if parts.owner(paragraph) in NO_PROSE:
        if parts.owner(paragraph) in PROSE_BELOW and is_prose(paragraph) and not any(icd10_cm.find(paragraph.text)):
            return paragraph
        rows = [row for row in paragraph.rows() if parts.owner(Span(tuple(row))) not in NO_PROSE]
        return Span(tuple(word for row in rows for word in row)) if rows else None
    return None if is_salutation(paragraph) else paragraph


def _without_greeting(paragraph: Span) -> Span:
    """Return a paragraph without the greeting set close above its text."""
    rows = paragraph.rows()
    if not is_salutation(paragraph) or len(rows) == 1:
        return paragraph
    return Span(tuple(word for row in rows[1:] for word in row))


def _goes_on(before: Span, after: Span) -> bool:
    """Tell whether a paragraph is the rest of a sentence that the one above it leaves open."""
    height = after.words[0].box.height
    gap = after.words[0].box.top - before.words[-1].box.bottom
    is_open = not before.text.endswith((".", "!", "?", ":")) and len(before.words) > FEWEST
    return is_open and before.words[-1].page == after.page and -height < gap < height
