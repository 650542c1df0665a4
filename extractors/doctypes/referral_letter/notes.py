"""What else the sender wrote: the lines under comments, history or notes that are not the reason itself."""

import re
from itertools import pairwise

from extractors.doctypes.referral_letter.parts import Parts
from extractors.doctypes.referral_letter.reason_lines import is_labels_only, own_lines
from extractors.extraction import Found
from extractors.identifiers import icd10_cm
from extractors.layout import Span
from extractors.parties import has_form_word
from extractors.readers import text_in

LABEL_WORDS = 3
FIELD = re.compile(r"\b[A-Za-z][\w./# ]{1,24} ?:(?= |$)|\d{3}\W{0,2}\d{3}\W\d{4}|\*{3}|_{4,}|\.(?:pdf|jpe?g|png)\b|@")
"""What begins another field, or the foot of the page."""
GAP = 1.8
"""Heights of a line from one line to the next above which another entry begins."""


def notes_in(parts: Parts, reason: Found[str] | None) -> Found[str] | None:
    """Return what stands under comments, history or notes, without what is the reason."""
    told = set(reason.span.words) if reason else set()
    lines = [line for line in _near(own_lines(parts, parts.lines("notes"))) if told.isdisjoint(line.words)]
    lines = [line for line in lines if not any(icd10_cm.find(line.text)) and not is_labels_only(line)]
    lines = [line for line in lines if not has_form_word(line) or len(line.words) > LABEL_WORDS]
    return text_in(Span.of(*lines), 0.85) if lines else None


def _near(lines: list[Span]) -> list[Span]:
    """Return the lines up to another field or a wider gap."""
    near: list[Span] = []
    for above, line in pairwise([*lines[:1], *lines]):
        is_apart = above.page != line.page or line.box.top - above.box.bottom > GAP * line.box.height
        if FIELD.search(line.text) or (near and is_apart):
            break
        near.append(line)
    return near
