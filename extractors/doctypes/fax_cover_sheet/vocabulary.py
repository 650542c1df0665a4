"""The labels of one sheet: those that any sheet may bear, and those that only its colons and wording show."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise, takewhile, zip_longest

from rapidfuzz.distance import OSA
from rapidfuzz.process import extractOne

from extractors.doctypes.fax_cover_sheet.damaged_labels import damaged_labels
from extractors.doctypes.fax_cover_sheet.labels import COLON_LABELS, LABELS, MEANINGS, PLAIN_LABELS
from extractors.doctypes.fax_cover_sheet.telling import is_job, is_office, is_person
from extractors.doctypes.fax_cover_sheet.unknown_labels import unknown_labels
from extractors.document import Page
from extractors.kept import kept
from extractors.layout import find_labels
from extractors.layout.phrases import Enlarged, fold, tokens_of
from extractors.layout.rows import LOOSE_GAP, Row, rows_of
from extractors.layout.runs import has_colon

_MEANING = {fold(word): meaning for meaning, words in MEANINGS.items() for word in words.split()}
_COLON_KEYS = {"".join(tokens_of(phrase)): key for key, phrases in COLON_LABELS.items() for phrase in phrases}
_PLAIN_KEYS = {"".join(tokens_of(phrase)): key for key, phrases in PLAIN_LABELS.items() for phrase in phrases}
_KNOWN = {"".join(tokens_of(phrase)): key for key, phrases in LABELS.items() for phrase in phrases}
_PHRASES = frozenset(" ".join(tokens_of(phrase)) for phrases in LABELS.values() for phrase in phrases)
"""Labels that are found as they are; others run together two words of one ("Sentby")."""
_CLINICIANS = frozenset(map(fold, ("provider", "physician", "doctor", "clinician", "prescriber")))
_NO_BEGINNING = frozenset(map(fold, ("including", "incl", "includes", "plus", "with", "this", "in", "cover")))
"""Words with which what trails a count of pages begins ("including this page")."""
_MOST_WORDS = 9
_LEAST_WORDS, _LEAST_LETTERS = 2, 4
"""Words that a label must have, and letters that one of them must have, to be known though damaged."""
_LONG = 10
"""Letters of a label that is known though one of them is wrong, if its first or last four are right."""
_LONG_KEYS = tuple(key for key in _PLAIN_KEYS if len(key) >= _LONG)
_LONG_ENDS = frozenset(end for key in _LONG_KEYS for end in (key[:4], key[-4:]))
_DAMAGED_FAX = frozenset({"tax", "pax", "fex", "fak"})
_MOST_CAPTION_WORDS = 3
_MOST_PAIR_WORDS = 4
_PARTY_WORDS = frozenset(map(fold, ("company", "organization", "organisation", "practice", "facility", "firm")))
"""Words that name the field before an organization and hardly begin its own name."""
_NURSE = fold("nurse")
"""A job that is also the title before a name."""
_POINTING = frozenset(map(fold, ("this", "these", "the", "following", "attached", "enclosed", "all", "a")))
_DIRECTIONS = {fold("by"): "from", fold("from"): "from", fold("to"): "to", fold("for"): "to"}
_BOTH = re.compile(r"\w\.?\s*(?:/|&|\band\b)\s*\w", re.IGNORECASE)
_FIELDS = ("pages", "fax", "phone", "organization", "name")


@kept
def vocabulary(page: Page) -> Enlarged:
    """Return the labels to look for on the page."""
    own: dict[str, list[str]] = {}
    rows = rows_of(page)
    for above, row in zip([None, *rows], rows, strict=False):
        for words in _candidates(row):
            if any(word.startswith("(") for word in words[1:]) and ")" not in "".join(words):
                continue
            tokens = tokens_of(" ".join(words))
            compact = "".join(tokens)
            if compact in _KNOWN:
                if " ".join(tokens) not in _PHRASES:
                    own.setdefault(_KNOWN[compact], []).append(" ".join(words))
                continue
            is_led = has_colon(words[-1]) or words[-1] == "="
            key = _COLON_KEYS.get(compact) if is_led else None
            key = key or _PLAIN_KEYS.get(compact) or _key_of_both(words, tokens) or key_of(tokens)
            if key := key or _key_of_caption(words, tokens) or _damaged_plain(compact):
                own.setdefault(key, []).append(" ".join(words))
        own.setdefault("organization", []).extend(_leading_words(row))
        own.setdefault("from_weak", []).extend(
            _leading_jobs(row, is_under_label=above is not None and _is_label_alone(above))
        )
        if sum(fold(row.words[start].text) == "dr" and end == start + 1 for start, end in row.stretches()) > 1:
            own.setdefault("to_weak", []).append("Dr")
    for key, phrase in damaged_labels(rows, _sound_key):
        own.setdefault(key, []).append(phrase)
    known = _enlarged(own)
    unknown = dict(unknown_labels(rows, find_labels(page, known)))
    return _enlarged(own, unknown) if unknown else known


def _enlarged(own: Mapping[str, Sequence[str]], more: Mapping[str, str] | None = None) -> Enlarged:
    phrases = {key: set(own[key]) for key in own}
    for key, phrase in (more or {}).items():
        phrases.setdefault(key, set()).add(phrase)
    return Enlarged(LABELS, {key: sorted(each) for key, each in phrases.items()})


def _sound_key(phrase: str) -> str | None:
    """Return the key of a label of which nothing was read wrong."""
    tokens = tokens_of(phrase)
    compact = "".join(tokens)
    return _KNOWN.get(compact) or _PLAIN_KEYS.get(compact) or _COLON_KEYS.get(compact) or key_of(tokens)


def key_of(tokens: Sequence[str]) -> str | None:
    """Return the key of a label from the meanings of its words, or None where one of them is no word of labels.

    >>> key_of(tokens_of("Fax # of receiving office")), key_of(tokens_of("Fax answer to"))
    ('to_fax', 'from_fax')
    >>> key_of(tokens_of("Total sheets sent")), key_of(tokens_of("Hospital bill"))
    ('page_count', None)
    >>> key_of(tokens_of("This fax is being sent by")), key_of(tokens_of("Please deliver these pages to"))
    ('from', 'to')
    """
    meanings = _meanings(tokens)
    if len(tokens) < 2 or None in meanings:
        return None
    return _key_of_meanings(tokens, meanings)


def _key_of_meanings(tokens: Sequence[str], meanings: Sequence[str | None]) -> str | None:
    if role := _role_of_verb(tokens, meanings):
        return role
    field = next((field for field in _FIELDS if field in meanings), None)
    role = (
        "from"
        if "back" in meanings or ("from" in meanings and "to" not in meanings)
        else "to"
        if "to" in meanings
        else None
    )
    if field is None and role and not _CLINICIANS.isdisjoint(tokens):
        return role
    if field is None or field == "pages":
        return "page_count" if field and tokens[0] not in _NO_BEGINNING else None
    if field == "name":
        return role or "name"
    return f"{role}_{field}" if role else field


def _key_of_both(words: Sequence[str], tokens: Sequence[str]) -> str | None:
    """Return the key of a party's label for telephone and fax ("Reply phone / fax")."""
    meanings = _meanings(tokens)
    if not {"phone", "fax"} <= set(meanings) or None in meanings or not _BOTH.search(" ".join(words)):
        return None
    role = "from" if {"from", "back"} & set(meanings) else "to" if "to" in meanings else None
    return f"{role}_phone_fax" if role else "phone_fax"


def _meanings(tokens: Sequence[str]) -> list[str | None]:
    """Return what each word says of the field; among known words, a damaged one is the known word it is most like."""
    exact = [_MEANING.get(token) for token in tokens]
    if None not in exact or 2 * exact.count(None) > len(exact) or len(exact) < _LEAST_WORDS:
        return exact
    return [meaning or _nearly(token) for token, meaning in zip(tokens, exact, strict=True)]


@lru_cache(maxsize=1 << 12)
def _nearly(token: str) -> str | None:
    """Return the meaning of the one word that is a letter away, and of a damaged short word that it only joins."""
    if len(token) < _LEAST_LETTERS:
        return "glue"
    found = extractOne(token, _MEANING.keys(), scorer=OSA.distance, score_cutoff=1)
    return _MEANING[found[0]] if found and len(found[0]) == len(token) else None


def _role_of_verb(tokens: Sequence[str], meanings: Sequence[str | None]) -> str | None:
    """Return the party to whom, or by whom, the papers are sent ("This fax is being sent by", "Deliver pages to").

    What is sent stands behind a pointing word and is no field ("this fax" is no number).
    """
    pairs = pairwise(zip(tokens, meanings, strict=True))
    fields = [after for (before, _), (_, after) in pairs if after in _FIELDS and before not in _POINTING]
    is_sending = "verb" in meanings or ("thing" in meanings and len(tokens) > len(("document", "from")))
    if not is_sending or fields or meanings[0] in _FIELDS or "back" in meanings:
        return None
    return _DIRECTIONS.get(tokens[-1])


@lru_cache(maxsize=1 << 12)
def _damaged_plain(words: str) -> str | None:
    """Return the key of a long label of which one letter was read wrong ("Hospitat staff")."""
    if len(words) < _LONG or not _LONG_ENDS.intersection((words[-4:], words[:4])):
        return None
    found = extractOne(words, _LONG_KEYS, scorer=OSA.distance, score_cutoff=1)
    return _PLAIN_KEYS[found[0]] if found else None


def _key_of_caption(words: Sequence[str], tokens: Sequence[str]) -> str | None:
    """Return the key of a short caption by its last word ("Pre-op fax") or the first of two fields ("Name/Rank")."""
    if not tokens:
        return None
    field = "fax" if tokens[-1] in _DAMAGED_FAX else _MEANING.get(tokens[-1])
    if field == "organization" and has_colon(words[-1]) and 1 < len(words) <= _MOST_CAPTION_WORDS:
        return field if all(word.isalpha() for word in words[:-1]) else None
    if field in ("fax", "phone") and 1 < len(words) <= _MOST_CAPTION_WORDS and words[0][:1].isupper():
        return field if all(word.replace("-", "").isalpha() for word in words[:-1]) else None
    is_pair = "/" in words[0] or (words[1:2] == ["/"] and len(words) <= _MOST_PAIR_WORDS)
    if is_pair and len(tokens) <= _MOST_CAPTION_WORDS and (first := _MEANING.get(tokens[0])) in _FIELDS:
        return first if first in ("name", "organization") else None
    return None


def _is_label_alone(row: Row) -> bool:
    """Tell whether a row is a label whose value stands below ("Sending to:")."""
    return has_colon(row.words[-1].text) and len(row.words) <= _MOST_CAPTION_WORDS


def _leading_jobs(row: Row, *, is_under_label: bool) -> Iterator[str]:
    """Yield the jobs behind which a person's name follows directly ("Nurse Leopold Mbeki RN", "Rep   Viola Iyer")."""
    stretches = row.stretches()
    for (start, end), after in zip_longest(stretches, stretches[1:]):
        texts = [word.text for word in row.words[start:end]]
        jobs = list(takewhile(is_job, texts))
        rest = (
            texts[len(jobs) :] or [word.text for word in row.words[slice(*after)]]
            if after or texts[len(jobs) :]
            else []
        )
        is_title = is_under_label and len(jobs) == 1 and fold(jobs[0]) == _NURSE and bool(texts[1:])
        if jobs and not is_title and not _CLINICIANS.intersection(map(fold, jobs)) and is_person(" ".join(rest)):
            yield " ".join(jobs)


def _leading_words(row: Row) -> Iterator[str]:
    """Yield the words for an organization behind which its name follows directly ("Company Beacon Sleep")."""
    for start, end in row.stretches(LOOSE_GAP):
        first, rest = row.words[start], row.words[start + 1 : end]
        is_word = rest and _PLAIN_KEYS.get(fold(first.text)) == "organization" and rest[0].text[:1].isupper()
        if (
            is_word
            and first.text[:1].isalpha()
            and (fold(first.text) in _PARTY_WORDS or is_office(" ".join(word.text for word in rest)))
        ):
            yield first.text


def _candidates(row: Row) -> Iterator[list[str]]:
    """Yield the runs of words that may be a label: up to a colon, or between loose gaps."""
    for start, end in row.stretches(LOOSE_GAP):
        begin = start
        for index in range(start, end):
            if has_colon(row.words[index].text) or row.words[index].text == "=" or index == end - 1:
                words = [word.text for word in row.words[begin : index + 1]]
                if has_colon(words[-1]) or words[-1] == "=":
                    cut = next((at for at in range(len(words) - 1, 0, -1) if words[at - 1][-1] in ",;.:"), 0)
                    yield from (words[at:] for at in range(max(cut, len(words) - _MOST_WORDS), len(words)))
                elif begin == start and len(words) <= _MOST_WORDS:
                    yield [*words, ":"] if end < len(row.words) and row.words[end].text == ":" else words
                begin = index + 1
