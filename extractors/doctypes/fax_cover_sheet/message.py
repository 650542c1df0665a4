"""What the sender wrote on the sheet, apart from the notice that every sheet of the office bears."""

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from statistics import median

from extractors.doctypes.fax_cover_sheet.notices import is_notice
from extractors.doctypes.fax_cover_sheet.particulars import PAGES, stamped_urgency
from extractors.doctypes.fax_cover_sheet.telling import is_office, is_person, is_prose
from extractors.document import CheckBox, Document, Word
from extractors.extraction import Found
from extractors.layout import Label, LabelledValue, Span, values_of
from extractors.layout.boxes import is_same_row
from extractors.layout.rows import Row, rows_of
from extractors.readers import first, phones_in, text_in
from extractors.values import us_address

LEAST_WORDS = 4
_UNLABELLED = 0.7
_BESIDE = 0.92
_SURE = 0.6
_MOST_NAMED = 7
_CLOSE = 0.9
"""Heights of a row between two rows of one notice."""
_ENDED = re.compile(r"[.!?](?:\s|$)")
_FARTHEST = 2.6
"""Heights of a line between two lines of one message; lines to write on stand far apart."""
_MUCH_FARTHER = 1.7
"""Times the message's first gap, beyond which only a sentence goes on with it."""
_INDENT = 2.5
_SMALLER = 0.85
"""Times the height of the message's lines, below which type is small print."""
_GREETING = re.compile(
    r"(?:dear|hello|hi|good (?:morning|afternoon|day)|greetings|to whom it may concern)\b.{0,40}[,:!]?"
    r"|(?:(?:Drs?|Mrs?|Ms|Prof|Doctor)\b\.? )?[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?\s*[,:–—-]",
    re.IGNORECASE,
)
_BY_NAME = re.compile(r"[A-Z]\w+ [-–—] (?=[a-z])")
_CLOSING = re.compile(
    r"\W*(?:sincerely|respectfully|(?:best |kind |warm )?regards|yours|cordially|signed|from the desk of"
    r"|(?:many )?thanks[,!]? [A-Z]\w+(?: [A-Z]\w+)?|thank you,)\W*\b.*|[A-Z]\.\s?[A-Z]\.?",
)


@dataclass(frozen=True, slots=True)
class _Page:
    """A sheet's rows, the first words of its labels, and its boxes to tick."""

    rows: Sequence[Row]
    labels: dict[Word, Label]
    boxes: Sequence[CheckBox]

    def ends(self, line: Span, height: float) -> bool:
        """Tell whether a line is no longer what the sender wrote."""
        if is_notice(line.text) or _CLOSING.fullmatch(line.text) or self._is_field(line):
            return True
        is_small = median(word.box.height for word in line.words) < _SMALLER * height
        return is_small or any(is_same_row(box.box, line.box) for box in self.boxes)

    def _is_field(self, line: Span) -> bool:
        """Tell whether a label begins the line: with a colon, or as all that stands there."""
        label = self.labels.get(line.words[0])
        if label is None:
            return False
        return label.has_colon or len(label.span.words) >= len(line.words) or not is_prose(line)


def message_in(sheet: Document, values: Sequence[LabelledValue], labels: Sequence[Label]) -> Found[str] | None:
    """Return what the sender wrote: under its label, else the running text between fields and notice."""
    page = sheet.pages[0]
    on = _Page(rows_of(page), {label.span.words[0]: label for label in labels}, page.check_boxes)
    for label in labels:
        beside = _word_behind(on, label) if label.key == "message" and label.has_colon else None
        if beside and (lines := _from_word(on, beside)) and _has_letters(lines):
            return text_in(Span.of(*lines), _BESIDE)
    for value in values_of(values, "message"):
        lines = _from_word(on, value.value.words[0])
        if lines and _may_be_message(lines, value):
            return text_in(Span.of(*lines), value.certainty)
    claimed = {word for value in values if value.certainty > _SURE for line in value.lines for word in line.words}
    return first(map(_told, _unlabelled(on, labels, claimed)))


def _word_behind(on: _Page, label: Label) -> Word | None:
    """Return the word that stands right behind a label on its row, though it looks like a label itself."""
    last = label.span.words[-1]
    row = next((row for row in on.rows if last in row.words), None)
    at = row.words.index(last) + 1 if row else 0
    following = row.words[at] if row and at < len(row.words) else None
    other = on.labels.get(following) if following else None
    return None if other and other.has_colon else following


def _has_letters(lines: Sequence[Span]) -> bool:
    return sum(len(re.findall("[A-Za-z]{2,}", line.text)) for line in lines) > 1


def _may_be_message(lines: Sequence[Span], value: LabelledValue) -> bool:
    """Tell whether lines under a label are written words and no number, and no caption of the form."""
    letters = [word for line in lines for word in line.words if re.search("[A-Za-z]{2}", word.text)]
    is_one = (len(letters) == 1 and value.certainty < _UNLABELLED) or (
        value.certainty < _SURE and not any(map(_is_sentence, lines))
    )
    return bool(letters) and not is_one and not (value.how == "above" and len(letters) < LEAST_WORDS)


def _told(lines: Sequence[Span]) -> Found[str] | None:
    """Return the lines as one text if they end as sentences do, or are many words."""
    words = sum(len(line.words) for line in lines)
    is_told = words > LEAST_WORDS and (re.search(r"[.!?]\W*$", lines[-1].text) or words > 2 * LEAST_WORDS)
    return text_in(Span.of(*lines), _UNLABELLED) if is_told else None


def _unlabelled(on: _Page, labels: Sequence[Label], claimed: AbstractSet[Word]) -> Iterator[list[Span]]:
    """Yield the runs of written lines below the first field that speaks of a party, each begun by a sentence."""
    top = min((label.span.box.bottom for label in labels if label.key in ("to", "from", "to_name")), default=0.0)
    used: set[Word] = set()
    notice_ends = float("-inf")
    for row in on.rows:
        start, end = row.stretches()[0]
        line = Span(row.words[start:end])
        if is_notice(line.text) or row.box.top - notice_ends < _CLOSE * row.height:
            notice_ends = row.box.bottom
            continue
        if row.box.top < top or not claimed.isdisjoint(line.words) or line.words[0] in used or not _begins(on, line):
            continue
        lines = _from_word(on, line.words[0])
        used.update(word for written in lines for word in written.words)
        if lines:
            yield lines


def _begins(on: _Page, line: Span) -> bool:
    """Tell whether a line without a label may begin what the sender wrote."""
    if len(line.words) < LEAST_WORDS or on.ends(line, 0.0) or stamped_urgency(line.text):
        return False
    is_counted = PAGES.search(line.text) is not None and len(line.words) <= 2 * LEAST_WORDS
    if (
        is_counted
        or phones_in(line)
        or (is_person(line.text) and len(line.words) < _MOST_NAMED)
        or us_address.parse([line.text]).postal_code
    ):
        return False
    return is_prose(line) or (not is_office(line.text) and _ENDED.search(line.text) is not None)


def _from_word(on: _Page, word: Word) -> list[Span]:
    """Return the lines from the word on that belong together, without greeting and closing."""
    at = next((index for index, row in enumerate(on.rows) if word in row.words), None)
    line = _line_from(on.rows[at], word) if at is not None else None
    if at is None or line is None or is_notice(line.text):
        return []
    lines = [line]
    height = median(each.box.height for each in line.words)
    for row in on.rows[at + 1 :]:
        following = _line_under(row, line)
        gap = row.box.top - lines[-1].box.bottom
        if following is None or gap > _FARTHEST * height or on.ends(following, height):
            break
        if (
            len(lines) > 1
            and gap > _MUCH_FARTHER * max(_first_gap(lines), 0.5 * height)
            and not _is_sentence(following)
        ):
            break
        lines.append(following)
    return _without_greeting(_without_signer(lines))


def _without_signer(lines: list[Span]) -> list[Span]:
    """Return the lines without a person's name below the last sentence."""
    last = lines[-1]
    is_name = len(last.words) < LEAST_WORDS and is_person(last.text) and not last.text.endswith((".", "!", "?"))
    is_signed = len(lines) > 1 and is_name and lines[-2].text.endswith((".", "!", "?"))
    return lines[:-1] if is_signed else lines


def _line_from(row: Row, word: Word) -> Span | None:
    at = row.words.index(word)
    end = next((end for start, end in row.stretches() if start <= at < end), len(row.words))
    return Span(row.words[at:end])


def _line_under(row: Row, first_line: Span) -> Span | None:
    """Return the stretch of a row that is flush with the message's first line, or begins a little left or right."""
    slack = _INDENT * first_line.box.height
    for start, end in row.stretches():
        if abs(row.words[start].box.left - first_line.box.left) <= slack:
            return Span(row.words[start:end])
    return None


def _first_gap(lines: Sequence[Span]) -> float:
    return lines[1].box.top - lines[0].box.bottom


def _is_sentence(line: Span) -> bool:
    return is_prose(line) or (len(line.words) >= LEAST_WORDS and line.text.endswith((".", "!", "?")))


def _without_greeting(lines: list[Span]) -> list[Span]:
    """Return the lines without one that only greets, and without the name before a dash."""
    if len(lines) > 1 and _GREETING.fullmatch(lines[0].text):
        return lines[1:]
    if match := _BY_NAME.match(lines[0].text):
        return [lines[0].sub(match.end(), len(lines[0].text)) or lines[0], *lines[1:]]
    return lines
