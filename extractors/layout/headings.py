"""Headings: which lines look like one, by what they say, how they are set, and the room around them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from extractors.layout.boxes import is_same_row
from extractors.layout.phrases import FOLDED_STOPS, Phrases, fold, tokens_of
from extractors.layout.rows import LOOSE_GAP
from extractors.layout.span import Span

ENDS = (
    "Sincerely", "Sincerely yours", "Yours truly", "Respectfully", "Thank you", "Electronically signed by",
    "Electronically signed", "Signed by", "Signature", "Kind regards", "Best regards", "Regards", "cc", "Enclosures",
    "Authorized signature", "Physician signature", "Provider signature",
)  # fmt: skip
"""What ends the last section of a letter."""

COMMON = (
    "Allergies", "Medications", "Current medications", "History", "Past medical history", "Surgical history",
    "Family history", "Social history", "History of present illness", "Chief complaint", "Reason for visit",
    "Reason for referral", "Review of systems", "Physical exam", "Physical examination", "Assessment", "Plan",
    "Assessment and plan", "Impression", "Findings", "Technique", "Comparison", "Indication", "Diagnosis", "Diagnoses",
    "Recommendations", "Follow up", "Hospital course", "Procedures", "Disposition", "Insurance", "Coverage",
    "Patient information", "Provider information", "Referring provider", "Referred to", "Clinical information",
)  # fmt: skip
"""Headings of clinical papers, which end the section before them wherever they stand flush with its heading."""

_MOST_WORDS = 8
_LED = re.compile(r"\W*(?:[A-Z][\w'’/-]*\W+){0,1}(?:[\w'’/()-]+ ){0,3}[\w'’/()-]+[:?](?: .*|$)")
_END_WORDS = 20


@dataclass(frozen=True, slots=True)
class Headings:
    """The words that make a line a heading or an end, made ready once."""

    known: Phrases
    headings: Phrases
    ends: Phrases

    @classmethod
    def common(cls) -> "Headings":
        """Return the labels of any form and the closes of any letter."""
        return cls(Phrases.of({}, FOLDED_STOPS), Phrases.of(COMMON), Phrases.of(ENDS))

    def is_end(self, line: Span) -> bool:
        """Tell whether a line closes a letter or begins its signature."""
        parts = tokens_of(line.text)[: self.ends.longest]
        found = any("".join(parts[:size]) in self.ends.keys for size in range(1, len(parts) + 1))
        return found and len(line.words) <= _END_WORDS

    def is_sort_of(self, line: Span, heading: Span, body: Sequence[Span], gap: float, usual: float) -> bool:
        """Tell whether a line is a heading of the same sort as `heading`, under which the lines of `body` stand.

        `gap` is the room above the line, `usual` that between lines of the body, in points.
        """
        size = _size(heading)
        is_flush = abs(line.box.left - heading.box.left) <= 0.5 * size
        is_body_indented = bool(body) and min(b.box.left for b in body) > heading.box.left + 0.3 * size
        is_led = line.text[:1].isupper() and _LED.fullmatch(line.text) is not None
        room = usual + (0.3 if is_led else 0.5) * size
        is_set_off = bool(body) and (gap > room or (is_flush and is_body_indented))
        if is_led:
            is_same_way = line.text.endswith((":", "?")) or _is_run_in(heading, body)
            is_same_way = is_same_way or _head_of(line.text) in self.headings.keys
            return is_flush and (is_set_off or (heading.text.endswith((":", "?")) and is_same_way))
        if not _may_be_heading(line) or line.box.left > heading.box.left + 3 * size:
            return False
        if heading.text.isupper() and line.text.isupper() and len(line.text) > 3:
            return True
        return self._is_form_words(line) or is_set_off or _is_larger(line, heading, body)

    def _is_form_words(self, line: Span) -> bool:
        parts = tokens_of(line.text)
        whole = "".join(parts)
        return (whole in self.known.keys or whole in self.headings.keys) or (
            len(parts) > 1 and all(part in self.known.known_words for part in parts)
        )


def _head_of(text: str) -> str:
    """Return, folded, what stands before a line's first colon or question mark."""
    return "".join(tokens_of(re.split(r"[:?]", text, maxsplit=1)[0]))


def _is_run_in(heading: Span, body: Sequence[Span]) -> bool:
    """Tell whether a section's text begins on the heading's own line."""
    return bool(body) and body[0].page == heading.page and is_same_row(body[0].box, heading.box)


def _may_be_heading(line: Span) -> bool:
    text = line.text
    if len(line.words) > _MOST_WORDS or text[-1] in ".,;" or not text[0].isupper():
        return False
    gaps = (after.box.left - before.box.right for before, after in zip(line.words, line.words[1:], strict=False))
    if max(gaps, default=0.0) > LOOSE_GAP * 1.5 * _size(line):
        return False  # a table's header row
    return not any(c.isdigit() for c in text) and any(fold(word.text) for word in line.words)


def _is_larger(line: Span, heading: Span, body: Sequence[Span]) -> bool:
    if not body:
        return False
    plain = median(_size(other) for other in body)
    return _size(line) > 1.12 * plain and _size(line) > 0.9 * _size(heading)


def _size(line: Span) -> float:
    return median(word.box.height for word in line.words) or 1.0
