"""The particulars of a cover sheet: how many pages, about what and whom, how soon."""

import datetime as dt
import re
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet

from extractors.doctypes.fax_cover_sheet.ticked_lines import offered
from extractors.document import Document, Word
from extractors.extraction import Found
from extractors.layout import LabelledValue, Span, values_of
from extractors.layout.rows import Row, rows_of
from extractors.readers import count_in, date_in, first, phones_in, text_in
from extractors.values import urgency

PAGE_OF = re.compile(r"\b\d{1,3}\s*(?:of|/)\s*(\d{1,3})\b", re.IGNORECASE)
NUMBER_WORDS = (
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
    "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
)  # fmt: skip
PAGES = re.compile(
    r"(?<![\d/.-])\b(\d{1,3})\s+(?:total |fax )?(?:pages?|pgs?|sheets)\b"
    r"|\bpages?\b[^\d]{0,45}?\b(\d{1,3})\b(?!\s*[/.)-]?\d)"
    rf"|\b({'|'.join(NUMBER_WORDS)})\s+(?:total )?pages?\b",
    re.IGNORECASE,
)
_SENT_ON = re.compile(
    r"\b(?:sent|faxed|transmitted|by)\b.*?(?:\bon\b|,)\s*((?:[A-Z][a-z]+day,? )?[A-Z\d].*)", re.IGNORECASE
)
_MOST_CRIED = 10
MOST_PAGES = 999
_WRAPPED = 0.8
"""Heights of a line between two lines of one subject."""
BARE_SUBJECT = re.compile(r"(?:RE|Re|SUBJECT|Subject|SUBJ|Subj|REGARDING|Regarding)\s*[:.]?\s+")
_CRY = re.compile(r"\W*(URGENT|STAT|ASAP|RUSH|EMERGENCY|EMERGENT)\b[A-Z ,!*–—-]*")
"""A line in capitals that begins with how soon ("URGENT - DELIVER AT ONCE")."""
STAMP = re.compile(r"\W*([A-Z.]{4,})(?:\s+(?:FAX|MATTER|REQUEST|REFERRAL|ATTENTION REQUIRED))?\W*")


def sent_on(
    sheet: Document, values: Sequence[LabelledValue], heads: Mapping[str, Span], *, today: dt.date
) -> Found[dt.date] | None:
    """Return the day on which the fax was sent: under its label, else the date that stands on a line of its own."""
    labelled = (date_in(value.block, today=today, certainty=value.certainty) for value in values_of(values, "date"))
    if found := first(labelled) or date_in(heads.get("date"), today=today, certainty=0.85):
        return found
    born = {word for value in values_of(values, "birth_date") for word in value.value.words}
    for row in rows_of(sheet.pages[0]):
        for start, end in row.stretches():
            span = Span(row.words[start:end])
            found = date_in(span, today=today, certainty=0.75) if born.isdisjoint(span.words) else None
            if found and len(found.span.words) >= len(span.words) - 2:
                return found
    return _only_date(sheet, born, today=today)


def _only_date(sheet: Document, born: AbstractSet[Word], *, today: dt.date) -> Found[dt.date] | None:
    """Return the date that "sent", "by" or "on" stands before, in a line that names no birth."""
    for row in rows_of(sheet.pages[0]):
        span = Span(row.words)
        match = _SENT_ON.search(span.text)
        words = span.sub(match.start(1), len(span.text)) if match else None
        if words and born.isdisjoint(words.words) and (found := date_in(words, today=today, certainty=0.6)):
            return found
    return None


def page_count_in(sheet: Document, values: Sequence[LabelledValue], heads: Mapping[str, Span]) -> Found[int] | None:
    """Return how many pages the sheet announces: under its label, else beside the word pages."""
    labelled = values_of(values, "page_count")
    if found := first(_count(value) for value in labelled) or first(_count_word(value) for value in labelled):
        return found
    if found := count_in(heads.get("page_count"), 0.85):
        return found
    for line in (Span(row.words) for row in rows_of(sheet.pages[0])):
        for match in PAGES.finditer(line.text):
            group = next(group for group in (1, 2, 3) if match[group])
            if words := line.sub(*match.span(group)):
                text = match[group].casefold()
                return Found(NUMBER_WORDS.index(text) + 1 if text in NUMBER_WORDS else int(text), words, 0.85)
    return None


def _count(value: LabelledValue) -> Found[int] | None:
    """Return the number under the label; of `1 of 4`, the four."""
    if match := PAGE_OF.search(value.value.text):
        words = value.value.sub(*match.span(1))
        return Found(int(match[1]), words, value.certainty) if words else None
    found = count_in(value.value, value.certainty)
    return found if found and found.value <= MOST_PAGES and not phones_in(value.value) else None


def _count_word(value: LabelledValue) -> Found[int] | None:
    word = value.value.words[0]
    text = re.sub("[^a-z]", "", word.text.casefold())
    return Found(NUMBER_WORDS.index(text) + 1, Span.of(word), value.certainty) if text in NUMBER_WORDS else None


def subject_in(sheet: Document, values: Sequence[LabelledValue], heads: Mapping[str, Span]) -> Found[str] | None:
    """Return what the fax is about: under its label, or behind "Re" without a colon, else its reference."""
    named = (*values_of(values, "subject"), *values_of(values, "subject_weak"))
    fields = {value.label.words[0] for value in values if value.label.text.endswith(":")}
    labelled = (text_in(_topic(sheet, value, fields), value.certainty) for value in named)
    if found := first(labelled) or text_in(heads.get("subject"), 0.85):
        return found
    for row in rows_of(sheet.pages[0]):
        for start, _ in row.stretches():
            span = Span(row.words[start : _end_of_field(row, start)])
            if (match := BARE_SUBJECT.match(span.text)) and (words := span.sub(match.end(), len(span.text))):
                return text_in(words, 0.75)
    return first(text_in(value.block, value.certainty) for value in values_of(values, "reference"))


def _topic(sheet: Document, value: LabelledValue, fields: AbstractSet[Word]) -> Span:
    """Return the lines of a subject that follow closely, with words of the first that look like a label ("patient").

    `fields` are the words with which labels begin that a colon ends.
    """
    lines = [value.lines[0]]
    for line in value.lines[1:]:
        if line.box.top - lines[-1].box.bottom > max(line.box.height, lines[-1].box.height) * _WRAPPED:
            break
        lines.append(line)
    last = value.lines[0].words[-1]
    row = next((row for row in rows_of(sheet.pages[0]) if last in row.words), None)
    if row is not None and len(lines) == 1:
        at = row.words.index(last) + 1
        end = next((end for start, end in row.stretches() if start < at <= end), at)
        end = next((index for index in range(at, end) if row.words[index] in fields), end)
        lines += [Span(row.words[at:end])] if at < end else []
    return Span.of(*lines)


def _end_of_field(row: Row, start: int) -> int:
    """Return where the field that begins at a word ends: at the second wide gap, the first being its label's own."""
    ends = [end for begin, end in row.stretches() if begin >= start]
    is_label = BARE_SUBJECT.fullmatch(" ".join(word.text for word in row.words[start : ends[0]]) + " ")
    return ends[1] if is_label and len(ends) > 1 else ends[0]


def urgency_in(sheet: Document, values: Sequence[LabelledValue]) -> Found[str] | None:
    """Return the urgency that is ticked, or that stands under its label, or that is stamped on the sheet."""
    degrees = [(option, meant) for option in offered(sheet.pages[0]) if (meant := urgency.degree(option.text.text))]
    for option, meant in degrees:
        if option.is_ticked:
            return Found(meant, option.evidence, option.confidence)
    if degrees:
        return None
    for value in values_of(values, "urgency"):
        if meant := urgency.degree(value.value.text):
            return Found(meant, value.value, value.certainty)
    return _stamped(sheet)


def _stamped(sheet: Document) -> Found[str] | None:
    """Return the urgency that a line of its own, in capitals, says and nothing else."""
    rows = rows_of(sheet.pages[0])
    spans = (Span(row.words[start:end]) for row in rows for start, end in row.stretches())
    return first(Found(meant, span, 0.75) for span in spans if (meant := stamped_urgency(span.text)))


def stamped_urgency(text: str) -> str | None:
    """Return the urgency that a line in capitals says and nothing else, or None."""
    match = STAMP.fullmatch(text) or (_CRY.fullmatch(text) if len(text.split()) <= _MOST_CRIED else None)
    meant = urgency.degree(match[1]) if match else None
    return None if meant == "routine" else meant
