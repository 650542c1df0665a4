"""A label of unknown wording ("Consignee:"): among labels, before a name, for the party that has no other label."""

from collections.abc import Iterator, Sequence

from extractors.doctypes.fax_cover_sheet.named import named_in
from extractors.doctypes.fax_cover_sheet.telling import is_generic, is_person
from extractors.layout import Label, Span
from extractors.layout.phrases import is_form_word
from extractors.layout.rows import Row
from extractors.layout.runs import has_colon
from extractors.readers import phones_in

_TO = frozenset(("to", "to_name", "to_weak", "either_weak", "name"))
_FROM = frozenset(("from", "from_weak", "either_weak", "name"))
_OF_PARTY = frozenset(
    ("organization", "fax", "phone", "phone_fax", "department", "to_fax", "to_organization", "to_phone")
)
_MOST_WORDS = 4
_ENOUGH = 2
"""Labels that begin flush with the unknown one."""
_NEAR = 0.8
_NAME_WORDS = (2, 4)


def unknown_labels(rows: Sequence[Row], labels: Sequence[Label]) -> Iterator[tuple[str, str]]:
    """Yield the key and the words of the label of the one of two parties that no known label names."""
    keys = {label.key for label in labels}
    lacking = [role for role, own in (("to", _TO), ("from", _FROM)) if not keys & own]
    if len(lacking) != 1 or len(labels) <= _ENOUGH:
        return
    firsts = {label.span.words[0]: label for label in labels}
    for row, below in zip(rows, [*rows[1:], None], strict=True):
        size = _label_of(row)
        if size and row.words[0] not in firsts and _is_flush(row, labels) and _is_party(Span(row.words[size:])):
            after = firsts.get(below.words[0]) if below else None
            if _is_in_place(row, labels, lacking[0], after):
                yield lacking[0], " ".join(word.text for word in row.words[:size])
                return


def _label_of(row: Row) -> int:
    """Return how many words with a colon behind them begin the row, 0 for none or for the whole row."""
    size = next((at for at, word in enumerate(row.words[:_MOST_WORDS], 1) if has_colon(word.text)), 0)
    return size if size < len(row.words) and row.words[0].text[0].isalpha() else 0


def _is_flush(row: Row, labels: Sequence[Label]) -> bool:
    left, reach = row.words[0].box.left, _NEAR * row.height
    return sum(abs(label.span.box.left - left) < reach for label in labels) >= _ENOUGH


def _is_in_place(row: Row, labels: Sequence[Label], role: str, after: Label | None) -> bool:
    """Tell whether the row stands above the sender's, before a field of a party, or below the recipient's."""
    other = "from" if role == "to" else "to"
    tops = [label.span.box.top for label in labels if label.key == other or label.key.startswith(f"{other}_")]
    if role == "from":
        return bool(tops) and row.box.top > min(tops)
    return bool(tops) and row.box.bottom <= min(tops) and after is not None and after.key in _OF_PARTY


def _is_party(value: Span) -> bool:
    """Tell whether the value names a person, and no words of a form."""
    first = next(iter(named_in(value)), None)
    if first is None or first.sort != "person" or phones_in(value) or is_generic(value.text):
        return False
    least, most = _NAME_WORDS
    is_plain = not any(is_form_word(word.text) for word in first.span.words)
    return is_plain and least <= len(first.span.words) <= most + 1 and is_person(first.span.text)
