"""Why the patient is referred: of every passage that may tell it, the one whose words and place tell most for it."""

from collections.abc import Iterator
from math import exp

from extractors.doctypes.referral_letter.parts import Parts
from extractors.doctypes.referral_letter.reason_passages import Passage, passages
from extractors.doctypes.referral_letter.reason_places import Places, marks_of_place
from extractors.doctypes.referral_letter.reason_weights import weigh
from extractors.doctypes.referral_letter.reason_words import ASKED, Mark, marks_of_words
from extractors.doctypes.referral_letter.told import sentences_told
from extractors.extraction import Found
from extractors.layout import Span
from extractors.readers import text_in

NOTHING = "nothing"
"""The mark of a paper's telling no reason."""
_LEAST = 0.0005
"""The certainty above which a passage is given."""
_SAME = 0.7
"""Share of the words of two passages from which on they tell the same."""


def reason_in(parts: Parts) -> Found[str] | None:
    """Return the passage that weighs most as the reason; as certain as it and its like outweigh the others."""
    weighed = [(weigh(marks), passage.span) for passage, marks in weighable(parts)]
    if not weighed:
        return None
    most, best = max(weighed, key=lambda each: each[0])
    shares = [(exp(weight - most), span) for weight, span in weighed]
    alike = sum(share for share, span in shares if _overlap(span, best) >= _SAME)
    certainty = alike / (sum(share for share, _ in shares) + exp(weigh([(NOTHING, 1.0)]) - most))
    return text_in(best, certainty) if certainty > _LEAST else None


def weighable(parts: Parts) -> Iterator[tuple[Passage, list[Mark]]]:
    """Yield every passage that may be the reason with all that tells for or against it."""
    prose = list(sentences_told(parts))
    places = Places(parts, prose)
    for passage in passages(parts, prose):
        words = list(marks_of_words(passage.span))
        is_asking = any(name in ASKED for name, _ in words)
        yield passage, [*words, *marks_of_place(passage, places, is_asking=is_asking)]


def _overlap(one: Span, other: Span) -> float:
    """Return the share of two spans' words that both hold."""
    first, second = set(one.words), set(other.words)
    return len(first & second) / len(first | second)
