"""Offices: the practice, clinic or department that lines name, and the specialty printed with a clinician."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise, takewhile

from extractors.document import Word
from extractors.extraction import Found
from extractors.layout import LabelledValue, Span, values_of
from extractors.layout.phrases import is_form_word
from extractors.parties.names import clinician_behind
from extractors.parties.specialties import has_specialty, is_specialty
from extractors.readers import address_in, first, text_in
from extractors.values.credentials import is_credential
from extractors.values.organization import is_organization

_ENDS = re.compile(r"[\d(<]|(?i:ph|phone|tel|telephone|fax|fx|npi|page|specialty|speciality)\b")
_ENDING = re.compile(r"(?i)\W*(?:office|name|location|page|contact|main|direct|on)\b")
_COLUMN_GAP = 2.5
"""Heights of a word."""
_DESK = re.compile(r"[a-z]|(?i:intake|scheduling|referrals?|attn|attention|records|front desk|on-call|new patient)\b")
"""How what stands behind an office's name and a comma begins where it is no part of the name."""
_MARKS = ("|", "•", "·", "-", "–", "—")


def office_of(values: Sequence[LabelledValue], spans: Sequence[Span]) -> Found[str] | None:
    """Return the office under its label, behind its clinician, or on a line of its own."""
    labelled = (text_in(name, v.certainty) for v in values_of(values, "organization") if (name := office_name(v.value)))
    return (
        first(labelled)
        or first(map(_office_behind, spans))
        or next(_office_lines(spans), None)
        or _below_clinician(spans)
    )


def office_name(span: Span) -> Span | None:
    """Return the words of a span before numbers, marks and words for them, if they are a name and no label.

    An office's label often stands before its telephone ("Office 216-555-0150"), or before a label of another cell.
    """
    kept = list(takewhile(lambda word: not _ENDS.match(word.text) and word.text not in _MARKS, span.words))
    while kept and (is_form_word(kept[-1].text) or not any(map(str.isalpha, kept[-1].text))):
        if is_organization(Span(tuple(kept)).text) and not _ENDING.match(kept[-1].text):
            break
        kept.pop()
    has_name = any(not is_form_word(word.text) and len(word.text) > 2 for word in kept)
    return _own_segments(Span(tuple(kept))) if kept and has_name else None


def _own_segments(span: Span) -> Span:
    """Return the office without what a comma parts from it: a specialty or doctor before it, a desk or doctor behind.

    "Rheumatology, Plateau Medical Group", "Dr. Obi, Lakes Urology", "Maumee Home Health, Intake".
    """
    segments = [list(words) for words in _segments(span)]
    while len(segments) > 1 and is_organization(_text(word for words in segments[1:] for word in words)):
        if not (is_specialty(_text(segments[0])) or _is_person(segments[0])):
            break
        segments = segments[1:]
    while len(segments) > 1 and (_DESK.match(_text(segments[-1])) or _is_doctor(segments[1:])):
        segments = segments[: 1 if _is_doctor(segments[1:]) else -1]
    return Span(tuple(word for words in segments for word in words))


def _segments(span: Span) -> Iterator[Sequence[Word]]:
    """Yield the stretches of a span's words between commas."""
    start = 0
    for at, word in enumerate(span.words, start=1):
        if word.text.endswith(",") or at == len(span.words):
            yield span.words[start:at]
            start = at


def _text(words: Iterable[Word]) -> str:
    return " ".join(word.text for word in words).strip(" ,")


def _is_person(words: Sequence[Word]) -> bool:
    """Tell whether a stretch is a doctor by title, or a name with credentials."""
    return clinician_behind(Span(tuple(words))) is not None


def _is_doctor(segments: Sequence[Sequence[Word]]) -> bool:
    """Tell whether the stretches behind an office's first name a clinician ("Nadia Sorokin, DO")."""
    return _is_person([word for words in segments for word in words])


def specialty_of(values: Sequence[LabelledValue], spans: Sequence[Span]) -> Found[str] | None:
    """Return the specialty under its label, else the one printed behind a clinician's name."""
    labelled = (text_in(v.value, v.certainty) for v in values_of(values, "specialty") if has_specialty(v.value.text))
    behind = (text_in(rest, 0.8) for span in spans if (rest := _specialty_behind(span)))
    return first(labelled) or first(behind)


def _specialty_behind(span: Span) -> Span | None:
    """Return the specialty that ends a line of two or more other words ("Dr. Obi, Hand Surgery")."""
    for at in range(2, len(span.words)):
        rest = Span(span.words[at:])
        before = span.words[at - 1].text
        is_behind = (
            before.endswith((",", "-", "–")) or is_credential(before.strip(",;")) or re.match(r"(?i)dr\b", span.text)
        )
        if is_behind and is_specialty(rest.text):
            return rest
    return None


def _office_behind(span: Span) -> Found[str] | None:
    """Return the office named behind a clinician's credentials on one line ("Ana Ruiz, MD, Sinus & Ear Center")."""
    for index, word in enumerate(span.words[1:8], start=1):
        if is_credential(word.text.strip(",;")) and len(span.words) > index + 1:
            rest = list(takewhile(lambda w: not _ENDS.match(w.text), span.words[index + 1 :]))
            office = Span(tuple(rest)) if rest else None
            is_office = office and is_organization(office.text) and not is_specialty(office.text)
            return text_in(office, 0.8) if is_office else None
    return None


def _below_clinician(spans: Sequence[Span]) -> Found[str] | None:
    """Return the line right below a clinician's, where it is capitalised words and an address follows."""
    for above, line, below in zip(spans, spans[1:], spans[2:], strict=False):
        words = [word.text for word in line.words]
        is_plain = all(word[:1].isupper() or word in ("of", "and", "&", "the", "at", "for", "-") for word in words)
        is_name = (
            2 <= len(words) <= 7 and is_plain and not re.search(r"[\d:]", line.text) and clinician_behind(line) is None
        )
        if is_name and clinician_behind(above) and re.match(r"\d", below.text):
            return text_in(line, 0.7)
    return None


def _office_lines(spans: Sequence[Span]) -> Iterator[Found[str]]:
    """Yield the lines that name an office and are neither a clinician, an address nor a sentence."""
    for span in spans:
        office = office_name(_up_to_gap(span))
        if clinician_behind(span) and (office is None or office.words[0] == span.words[0]):
            continue
        if office is None or not 2 <= len(office.words) <= 12 or ":" in office.text or not is_capitalised(office.text):
            continue
        is_name = (
            is_organization(office.text)
            and not is_specialty(office.text)
            and not address_in([office]).get("postal_code")
        )
        if is_name and (found := text_in(office, 0.8)):
            yield found


def is_capitalised(text: str) -> bool:
    """Tell whether the words of a text are capitalised as those of names are, but for the small ones.

    >>> is_capitalised("Center for Eye Care"), is_capitalised("Nail procedure and diabetic foot care")
    (True, False)
    """
    words: list[str] = [word for word in re.findall(r"[^\W\d_][\w'’]+", text) if len(word) > 3]
    return 4 * sum(word[0].isupper() for word in words) >= 3 * len(words)


def _up_to_gap(span: Span) -> Span:
    """Return the words of a line before the first gap as wide as between columns."""
    gaps = (after.box.left - word.box.right for word, after in pairwise(span.words))
    end = next((at for at, gap in enumerate(gaps, start=1) if gap > _COLUMN_GAP * span.words[at].box.height), None)
    return Span(span.words[:end])
