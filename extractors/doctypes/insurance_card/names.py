"""Is it a person's name? What a card prints where a member may be named, told from plans, payers, firms and labels."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from importlib.resources import files
from itertools import takewhile
from statistics import median
from typing import Any

from rapidfuzz.distance import OSA

from extractors.document import Word
from extractors.extraction import Found
from extractors.layout import Span
from extractors.layout.phrases import fold
from extractors.readers import patient_name, person_in
from extractors.values import us_state
from extractors.values.credentials import is_credential

_NAME_WORD = re.compile(r"[^\W\d_][^\W\d_'’`.-]*(?:['’`.-]+[^\W\d_]+)*\.?,?")
_PARTICLES = frozenset("de la del dela di da do dos das du van von der den el al bin ibn y e le st".split())  # noqa: SIM905 - as above
_SUFFIX = re.compile(r"(?:suffix|sfx|dep|#)?:?[-(]?(\d{2})\)?", re.IGNORECASE)
_CAPTION = frozenset(
    """
    mbr child member subscriber insured student enrollee employee name cardholder beneficiary participant subscr
    dr mr mrs ms dep dependent spouse
    """.split()  # noqa: SIM905 - a table of words reads best without quotes
)
_NAME_MISREAD = re.compile(r"n[aoeu](?:m|rn|nn|n|r|in|ni|ru|nm)[eco]")
"""The label `Name` as a reader misspells it."""
_GLUED = re.compile(r"([A-Z]{3,})?([A-Z])\.{1,2}([A-Z][A-Za-z'’-]{2,},?)")
"""Names and the initial between them, read as one word."""
_COLUMN_GAP = 1.6
"""Heights of a word between two columns."""
_MOST_WORDS = 6
_SURE = 0.95
"""Certainty of a place right behind its label, where a name may be a word of cards' (`Per Lindqvist`, `Will Young`)."""
_LETTERS_TO_AN_ERROR = 6
_STRAY = "|*‘’'\"`“”«»_~^°=<>{}\\"
"""Marks that a reader finds around a name where the paper has specks or rulings."""
_EDGES = ".,:;|()[]*"
_LOOKS_LIKE = {"$": "S", "5": "S", "0": "O", "8": "B", "6": "G"}


@cache
def _not_names() -> frozenset[str]:
    text = files("extractors.doctypes.insurance_card").joinpath("not_names.txt").read_text(encoding="utf-8")
    return frozenset(word for line in text.splitlines() if not line.startswith("#") for word in line.split())


def name_in(span: Span, certainty: float, *, is_labelled: bool = False) -> dict[str, Any] | None:
    """Return the person named at the head of the span, with a two-digit suffix printed before or behind; or None.

    Without a label, no word may be one of those that plans, firms and labels are made of.
    """
    before, words = _suffix_before(tuple(part for word in span.words for part in _parted(word)))
    words = _without_caption(words)
    if before is None:
        before, words = _suffix_before(words)
    whole = takewhile(is_name_word, _in_column(words))
    kept = _numbered(tuple(map(_put_right, takewhile(_may_go_on, whole) if is_labelled else whole)))
    kept = _cut_at_credentials(kept)
    if is_labelled and sum(is_listed(word.text) for word in kept) > 1:
        kept = _before_listed(kept)
    if not _is_name(kept, is_labelled=is_labelled, is_sure=certainty >= _SURE):
        return None
    cut = words[len(kept)] if len(words) > len(kept) else None
    is_torn = is_labelled and cut is not None and re.fullmatch("[a-z]{4,}", cut.text) is not None
    person = dict(patient_name(person_in(Span(kept), 0.4 * certainty if is_torn else certainty)))
    if not _is_whole(person):
        return None
    suffix = before or _suffix_behind(words[len(kept) :])
    return {**person, "member_id_suffix": suffix} if suffix else person


def _parted(word: Word) -> tuple[Word, ...]:
    """Return an initial and the names glued to it ("E.VASQUEZ", "ANND.RUIZ") as words of their own."""
    match = _GLUED.fullmatch(word.text)
    parts = [part for part in match.groups() if part] if match else [word.text]
    texts = [f"{part}." if len(part) == 1 else part for part in parts]
    return tuple(word if text == word.text else replace(word, text=text) for text in texts)


def is_listed(word: str) -> bool:
    """Tell whether the word is one that cards and firms are made of, and no name of a person."""
    bare = word.strip(_EDGES).casefold().replace("’", "'")
    is_known = bare in _not_names() or bare.removesuffix("'s") in _not_names()
    return len(bare) > 1 and (is_known or bare.endswith("rx") or _NAME_MISREAD.fullmatch(bare) is not None)


@cache
def is_nearly_listed(word: str) -> bool:
    """Tell whether the word is a listed one, or a long one of them with a letter or two misread (`Renefit`)."""
    bare = word.strip(_EDGES + _STRAY).casefold()
    if is_listed(bare):
        return True
    most = len(bare) // _LETTERS_TO_AN_ERROR
    near = (one for one in _not_names() if abs(len(one) - len(bare)) <= most and len(one) >= _LETTERS_TO_AN_ERROR)
    return most > 0 and any(OSA.distance(bare, one, score_cutoff=most) <= most for one in near)


def _suffix_before(words: Sequence[Word]) -> tuple[Found[str] | None, Sequence[Word]]:
    """Return the two digits before a name, and the words behind them or behind a longer number."""
    match = re.fullmatch(r"(\d{2})[.:)-]?", words[0].text)
    if len(words) > 2 and sum(map(str.isdigit, words[0].text)) > 4:
        return None, words[1:]
    if match is None or len(words) < 2:
        return None, words
    return Found(match[1], Span.of(words[0]), 0.95), words[1:]


def _suffix_behind(words: Sequence[Word]) -> Found[str] | None:
    """Return the two digits right behind a name, or None."""
    text = [word.text for word in words[:2]]
    if len(text) > 1 and text[0].strip(_EDGES).casefold() in ("suffix", "sfx", "dep", "-"):
        text, words = text[1:], words[1:]
    match = _SUFFIX.fullmatch(text[0]) if text else None
    return Found(match[1], Span.of(words[0]), 0.95) if match else None


def _without_caption(words: Sequence[Word]) -> Sequence[Word]:
    """Return the words without what leads up to a name (`MBR`, `Insured student`, `Mr.`)."""
    at = 0
    while at < len(words) - 2 and _is_leader(words[at].text):
        at += 1
    while at < len(words) - 2 and _is_caption(words[at].text.strip(_EDGES).casefold()):
        at += 1
    return words[at:]


@cache
def _is_caption(bare: str) -> bool:
    """Tell whether the word leads up to a name, a letter or two of a longer one misread (`Subscnber`)."""
    if bare in _CAPTION or _NAME_MISREAD.fullmatch(bare):
        return True
    folded = fold(bare)
    alike = (word for word in map(fold, _CAPTION) if len(word) > 4 and abs(len(word) - len(folded)) < 2)
    return any(OSA.distance(folded, word) <= len(word) // 4 for word in alike)


def _is_leader(text: str) -> bool:
    """Tell whether a reader made a word of leader dots or specks: small letters, where a name begins with a capital."""
    bare = text.strip(_EDGES + _STRAY)
    is_small = not bare[:1].isupper() and not bare.isdigit() and bare not in _PARTICLES
    return is_small and re.fullmatch(r"l[a-z]{2,}", bare) is None


def _in_column(words: Sequence[Word]) -> Sequence[Word]:
    """Return the words up to the first gap behind a whole name that is as wide as between columns."""
    gaps = (words[at].box.left - words[at - 1].box.right for at in range(2, len(words)))
    height = median(word.box.height for word in words)
    wide = (at for at, gap in enumerate(gaps, 2) if gap > _COLUMN_GAP * height)
    return words[: next(wide, len(words))]


def _may_go_on(word: Word) -> bool:
    """Tell whether a name may go on with the word: specks behind one were read as small letters."""
    text = word.text.strip(_STRAY)
    return not text[:1].islower() or text.casefold() in _PARTICLES or re.fullmatch(r"l[a-z]+,?", text) is not None


def is_name_word(word: Word) -> bool:
    """Tell whether the word is spelled as those of names are."""
    return _NAME_WORD.fullmatch(_as_initial(word.text.strip(_STRAY))) is not None


def _as_initial(text: str) -> str:
    """Return the letter with a dot where a reader took it for the digit or sign that looks like it."""
    digit = re.fullmatch(r"([5086])\.|(\$)\.?", text)
    return text if digit is None else _LOOKS_LIKE[digit[1] or digit[2]] + "."


def _put_right(word: Word) -> Word:
    """Return the word with what a reader takes for something else: the comma behind an initial, l for a capital I."""
    text = _as_initial(word.text.strip(_STRAY)).replace("$", "S")
    if re.fullmatch("[A-Z],", text):
        text = text[0] + "."
    if re.fullmatch(r"l[a-z]+,?", text) and text.strip(",") not in _PARTICLES:
        text = "I" + text[1:]
    return word if text == word.text else replace(word, text=text)


def _numbered(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Return the name with II or III behind it where a reader took its strokes for other letters ("Iil")."""
    strokes = words[-1].text.strip(".").replace("U", "II") if len(words) > 2 else ""
    if re.fullmatch(r"[Il1|i]{2,3}", strokes):
        return (*words[:-1], replace(words[-1], text="I" * len(strokes)))
    return words


def _cut_at_credentials(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Return the words up to the first credential behind a whole name."""
    end = next((at for at in range(2, len(words)) if is_credential(words[at].text.strip(","))), len(words))
    return words[:end]


def _before_listed(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Return the words up to the first behind two that is one of cards', for what stands right beside a name."""
    return words[: next((at for at in range(2, len(words)) if is_listed(words[at].text)), len(words))]


def _is_name(words: Sequence[Word], *, is_labelled: bool, is_sure: bool = False) -> bool:
    texts = [word.text.strip(_EDGES) for word in words]
    whole = sum(len(text) > 1 for text in texts)
    if not 2 <= len(texts) <= _MOST_WORDS or whole < (1 if is_labelled else 2):
        return False
    if not is_labelled and is_place(" ".join(word.text for word in words)):
        return False
    if not all(text[:1].isupper() or text.casefold() in _PARTICLES for text in texts):
        return False
    listed = sum(map(is_listed, texts))
    may_hold_one = is_sure or (len(texts) > 2 and not is_listed(texts[0]))
    return listed == 0 or (is_labelled and listed == 1 and may_hold_one)


def is_place(text: str) -> bool:
    """Tell whether a comma parts a town and its state, a state whose name people bear aside."""
    state = text.partition(",")[2].strip(" .").casefold()
    return state in us_state.CODES and state not in ("virginia", "georgia")


def _is_whole(person: dict[str, Any]) -> bool:
    parts = [person[part].value for part in ("given", "family") if part in person]
    return len(parts) == 2 and all(re.search("[A-Za-z]", part) for part in parts) and len(parts[1].strip(".")) > 1
