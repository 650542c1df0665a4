"""Labels known by their fellows: "10" over one party beside "FROM" over the other, "NAMF" on the row of "NAME"."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from extractors.doctypes.fax_cover_sheet.misreading import faults_in
from extractors.document import Line, Page, Word
from extractors.layout.phrases import fold
from extractors.layout.rows import LOOSE_GAP, Row, rows_of

_PARTIES = {"to": "from", "from": "to"}
_FIELDS = frozenset(
    ("name", "company", "practice", "facility", "organization", "fax", "phone", "telephone", "attention")
)
"""Labels that stand once for each party, side by side."""
_MOST_FAULTS, _MOST_FAULTS_OF_TWO = 0.34, 1.0
"""Share of a label's letters that may be wrong, and how many of one of two letters."""
_NEAR = 0.8
_BOTH = len(("to", "from"))
_MARKS = ".:;,"
_DIGITS = str.maketrans("01", "ot")
"""What a short label is when digits were read for its letters."""


@dataclass(frozen=True, slots=True)
class _Lone:
    """A word with nothing beside it in its column: a label over what it names, by itself or one of two on a row."""

    word: Word
    row: int
    mates: tuple[Word, ...]


def with_fellow_labels(page: Page) -> Page:
    """Return the page with labels read wrong as they are printed, where another label tells what they must be."""
    rows = rows_of(page)
    lone = [one for at, row in enumerate(rows) for one in _lone(row, at)]
    mended = dict(_mended_parties(lone, rows)) | dict(_mended_fields(lone))
    if not mended:
        return page
    return replace(page, lines=tuple(Line(tuple(mended.get(word, word) for word in line.words)) for line in page.lines))


def _lone(row: Row, at: int) -> Iterator[_Lone]:
    """Yield the words of a row that holds one word, or two far apart."""
    stretches = row.stretches(LOOSE_GAP)
    if len(stretches) <= _BOTH and all(end == start + 1 for start, end in stretches):
        words = tuple(row.words[start] for start, _ in stretches)
        yield from (_Lone(word, at, tuple(other for other in words if other is not word)) for word in words)


def _mended_parties(lone: Sequence[_Lone], rows: Sequence[Row]) -> Iterator[tuple[Word, Word]]:
    """Yield the damaged one of two parties' labels, the other of which stands beside it or flush with it."""
    sound = {role: [one for one in lone if _plain(one.word) == role] for role in _PARTIES}
    for role, other in _PARTIES.items():
        if sound[role]:
            continue
        likely = (one for one in lone if _is_like(one.word, role) and _heads(one, rows))
        found = next((one for one in likely if _has_fellow(one, other, sound[other])), None)
        if found is not None:
            yield found.word, replace(found.word, text=role.upper())


def _has_fellow(one: _Lone, other: str, sound: Sequence[_Lone]) -> bool:
    """Tell whether the other party's label stands on the word's row, damaged or not, or alone on a row of its own."""
    if one.mates:
        return _plain(one.mates[0]) == other or _is_like(one.mates[0], other)
    reach = _NEAR * one.word.box.height
    return any(not fellow.mates and abs(fellow.word.box.left - one.word.box.left) < reach for fellow in sound)


def _heads(one: _Lone, rows: Sequence[Row]) -> bool:
    """Tell whether words, and no number alone, stand in the row below."""
    below = rows[one.row + 1 : one.row + 2]
    return bool(below) and any(len(_plain(word)) > 2 and word.text[0].isalpha() for word in below[0].words)


def _mended_fields(lone: Sequence[_Lone]) -> Iterator[tuple[Word, Word]]:
    """Yield a damaged field's label beside the same field's of the other party."""
    for one in lone:
        label = _plain(one.mates[0]) if one.mates else ""
        if label in _FIELDS and _plain(one.word) not in _FIELDS and _is_like(one.word, label):
            yield one.word, replace(one.word, text=one.mates[0].text)


def _is_like(word: Word, label: str) -> bool:
    """Tell whether the word may be the label, some of whose letters were read wrong."""
    seen = word.text.strip(_MARKS).casefold().translate(_DIGITS)
    most = _MOST_FAULTS_OF_TWO if len(label) == _BOTH else _MOST_FAULTS * len(label)
    return _plain(word) != label and abs(len(seen) - len(label)) <= 1 and faults_in(seen, label) <= most


def _plain(word: Word) -> str:
    return fold(word.text.strip(_MARKS))
