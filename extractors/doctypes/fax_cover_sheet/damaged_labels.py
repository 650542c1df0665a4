"""Labels read wrong ("70:", "Pax,", "FOM"): known by letters alike, by their place among labels, and by their value."""

import re
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.distance import OSA
from rapidfuzz.process import extract

from extractors.doctypes.fax_cover_sheet.misreading import faults_in
from extractors.document import Word
from extractors.layout.phrases import fold, is_form_word
from extractors.layout.rows import LOOSE_GAP, Row

_WORDS = {
    "to": "to", "recipient": "to", "addressee": "to", "deliver to": "to", "attn": "to_name", "attention": "to_name",
    "from": "from", "sender": "from", "sent by": "from", "fax": "fax", "fax number": "fax", "facsimile": "fax",
    "telecopier": "fax", "phone": "phone", "phone number": "phone", "telephone": "phone", "tel": "phone",
    "date": "date", "pages": "page_count", "no of pages": "page_count", "total pages": "page_count", "re": "subject",
    "subject": "subject", "regarding": "subject", "company": "organization", "practice": "organization",
    "organization": "organization", "facility": "organization", "clinic": "organization", "office": "organization",
    "firm": "organization", "agency": "organization", "location": "department", "department": "department",
    "dept": "department", "name": "name", "cc": "cc", "patient": "patient", "message": "message", "notes": "message",
    "comments": "message", "remarks": "message", "priority": "urgency", "time": "other",
}  # fmt: skip
"""Labels so common that damaged ones are looked for among them."""
_CARE_OF = {"cio": "to_name", "clo": "to_name"}
_KEYS = {"".join(map(fold, words.split())): key for words, key in _WORDS.items()} | _CARE_OF
_MOST_FAULTS = {(True, True): 0.3, (True, False): 0.25, (False, True): 0.25}
"""Share of a label's letters that may be wrong, by whether a colon ends it and whether it begins where labels do."""
_MOST_OF_SHORT = {(True, True): 0.5, (True, False): 0.34, (False, True): 0.34}
_SHORT, _LEAST_LETTERS, _MOST_LETTERS = 4, 2, 14
_OWN_WORDS = (
    "no so do go dr mr ms mrs st of at by in on or id co pt am pm rx ph tx dx hx ok hr my we us is as it re rev "
    "questions mrn npi dob ext form tax rate home more attic the and for you via per not our all"
)
_NO_DAMAGE = frozenset(map(fold, _OWN_WORDS.split()))
"""Words of their own that are a letter or two away from a label."""
_SINGLE = frozenset({"to", "from", "cc", "subject", "date", "page_count", "patient", "urgency"})
"""Fields that a sheet hardly has two labels for."""
_NUMBER = re.compile(r"\d\D?\d.*\d\D?\d")
_FITS = {
    "fax": _NUMBER, "phone": _NUMBER, "date": re.compile(r"\d"), "page_count": re.compile(r"\d|^[a-z]+\b"),
    **dict.fromkeys(("to", "from", "to_name", "organization", "name", "patient"), re.compile(r"[A-Za-z]{2}")),
}  # fmt: skip
"""What the value of a label looks like."""
_COLON = re.compile(r".*(?:[:;?!=]|\.{2,}\W?\w?)|(?P<weak>\w{2,}[.,])")
"""What ends a label; a period or comma only where the words begin as labels do."""
_SURE, _GUESSED = 0.97, 0.3
"""Certainty of a reader beyond which it read no label wrong, and that of a guess."""
_SMALL = re.compile(r"[a-z]{2}")
_MOST_WORDS = 3
_ENOUGH = 2
"""Labels that begin, or end, on one line make a column of labels."""
_NEAR = 0.8


@dataclass(frozen=True, slots=True)
class _Head:
    """Words where a label may stand: whether something like a colon ends them, and what follows on the row."""

    words: tuple[Word, ...]
    is_led: bool
    value: str

    @property
    def phrase(self) -> str:
        """Return the words as they are read."""
        return " ".join(word.text for word in self.words)

    @property
    def may_be_damaged(self) -> bool:
        """Tell whether the reader was unsure of the words, and they begin as labels do."""
        return not _SMALL.match(self.words[0].text) and min(word.confidence for word in self.words) < _SURE

    @property
    def is_hardly_read(self) -> bool:
        """Tell whether the reader all but guessed."""
        return min(word.confidence for word in self.words) < _GUESSED


def damaged_labels(rows: Sequence[Row], key_of: Callable[[str], str | None]) -> Iterator[tuple[str, str]]:
    """Yield the key and the words of each damaged label; `key_of` tells the keys of words that are sound ones."""
    heads = [head for row in rows for head in _heads(row)]
    keys = [key_of(head.phrase) for head in heads]
    sound = [head for head, key in zip(heads, keys, strict=True) if key]
    taken = _SINGLE.intersection(filter(None, keys))
    for head, known in zip(heads, keys, strict=True):
        if known is None and head.may_be_damaged and (key := _key_of(head, taken, sound)):
            yield key, head.phrase


def _key_of(head: _Head, taken: Collection[str], sound: Sequence[_Head]) -> str | None:
    """Return the key of the one label, whose value looks as what follows does, that the words most likely are."""
    is_aligned = _is_aligned(head, sound)
    is_led = (head.is_led and len(head.words) == 1) or (is_aligned and (head.is_led or head.is_hardly_read))
    if not (is_led or is_aligned):
        return None
    word = "".join(map(fold, head.phrase.split()))
    most = (_MOST_OF_SHORT if len(word) <= _SHORT else _MOST_FAULTS)[is_led, is_aligned] * len(word)
    open_ = [(faults, key) for faults, key in _labels_like(word) if key not in taken and _fits(key, head.value)]
    if not open_ or open_[0][0] > most:
        return None
    faults, best = open_[0]
    return best if all(many > faults for many, key in open_ if key != best) else None


def _fits(key: str, value: str) -> bool:
    return key not in _FITS or _FITS[key].search(value) is not None


def _heads(row: Row) -> Iterator[_Head]:
    """Yield the words up to something like a colon, or to a gap, with which a stretch of the row begins."""
    for start, end in row.stretches(LOOSE_GAP):
        words = row.words[start:end]
        ends = ((at, _COLON.fullmatch(word.text)) for at, word in enumerate(words[:_MOST_WORDS], 1))
        size, led = next((found for found in ends if found[1]), (len(words), None))
        if size <= _MOST_WORDS and (led or end < len(row.words)):
            value = " ".join(word.text for word in row.words[start + size :])
            yield _Head(words[:size], led is not None and not led["weak"], value)


def _is_aligned(head: _Head, sound: Sequence[_Head]) -> bool:
    """Tell whether the words begin, or end, on one line with several labels."""
    first, last = head.words[0].box, head.words[-1].box
    reach = _NEAR * first.height
    flush = sum(abs(other.words[0].box.left - first.left) < reach for other in sound)
    return flush >= _ENOUGH or sum(abs(other.words[-1].box.right - last.right) < reach for other in sound) >= _ENOUGH


@lru_cache(maxsize=1 << 12)
def _labels_like(word: str) -> tuple[tuple[float, str], ...]:
    """Return the labels that the folded word may be, each with how many letters of it were read wrong, least first."""
    if word in _NO_DAMAGE or is_form_word(word) or not _LEAST_LETTERS <= len(word) <= _MOST_LETTERS:
        return ()
    near = extract(word, list(_KEYS), scorer=OSA.distance, processor=None, score_cutoff=len(word) - 1, limit=None)
    return tuple(sorted((faults_in(word, label), _KEYS[label]) for label, _, _ in near))
