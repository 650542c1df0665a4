"""Forms of a member's number: which words make one, what cannot be one, letters and digits put right."""

import re
from collections.abc import Sequence
from dataclasses import replace

from extractors.document import Word
from extractors.extraction import Found
from extractors.layout import Span

_TOKEN = re.compile(r"-?[A-Z0-9][A-Z0-9-]*(?:\*\d{2})?|-", re.IGNORECASE)
"""A group of a number; some plans part the person's two digits from it by a star."""
_CONTRACT = re.compile(r"[HRSE]\d{4}(?:-?\d{3})?")
_TOLL_FREE = re.compile(r"(?:1-)?8(?:00|33|44|55|66|77|88)-\d{3}-\d{3,4}")
_DATE = re.compile(r"\d{1,2}[/-]\d{1,2}[/-]\d{2,4}|\d{4}-\d{2}-\d{2}")
_LEAST_DIGITS = 4
_SPACE = 0.9
"""Heights of a word between two groups of one number."""


def number_of(span: Span, text: str, certainty: float) -> Found[str]:
    """Return the number without spaces, digits and letters that look alike put right by what is beside them."""
    bare = re.sub(r"\s+", "", text).strip(":;,.#|_-").upper()
    likely = re.sub(r"^0(?=[A-Z]{2}\d{4}|[A-Z]\d{6})", "O", bare.replace("S$", "S").replace("$", "S"))
    likely = re.sub(r"^([A-Z]{2,3})O(?=0\d{4})", r"\g<1>0", likely)
    likely = re.sub(r"(?<=\d{2})[OI](?=\d)", lambda match: "0" if match[0] == "O" else "1", likely)
    return Found(likely, span, certainty if likely == bare else 0.6)


def is_sound(text: str) -> bool:
    """Tell whether the text can be a member's number: digits enough, no date, no contract's number."""
    digits = sum(character.isdigit() for character in text)
    is_other = (
        _TOLL_FREE.fullmatch(text)
        or _CONTRACT.fullmatch(text.replace(" ", ""))
        or _DATE.fullmatch(text)
        or text.startswith("80840")
    )
    return digits >= _LEAST_DIGITS and not is_other and len(re.sub(r"\W", "", text)) <= 20


def code_span(span: Span) -> Span | None:
    """Return the leading words that can be part of one number: letters in capitals and digits."""
    kept: list[Word] = []
    for word in span.words:
        text = word.text.strip(":;,.|#()").replace("$", "S")
        if _is_last_letter(text, word, kept, span):
            return Span((*kept, word))
        if not kept and (not text or text.islower()):
            continue
        is_short = text.isalpha() and text.isupper() and len(text) <= 4
        if not _TOKEN.fullmatch(text) or (text.isalpha() and not (is_short and not _has_digits(kept))):
            break
        kept.append(word if text == word.text.replace("$", "S") else replace(word, text=text))
    return Span(tuple(kept)) if kept else None


def _is_last_letter(text: str, word: Word, kept: Sequence[Word], span: Span) -> bool:
    """Tell whether a number of several groups ends in a letter a word's space behind (`AB 12345 C`)."""
    is_end = word is span.words[-1] and len(kept) > 1 and re.fullmatch("[A-Z]", text) is not None
    return is_end and _has_digits(kept) and word.box.left - kept[-1].box.right < _SPACE * word.box.height


def _has_digits(words: Sequence[Word]) -> bool:
    return any(character.isdigit() for word in words for character in word.text)
