"""Diagnosis codes as recognised: damaged ones put right where the code table, and the words beside them, leave one."""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice, product

from rapidfuzz.fuzz import partial_ratio_alignment

from extractors.doctypes.referral_letter.code_guesses import guessed, overlaps
from extractors.identifiers import icd10_cm
from extractors.values.look_alikes import DIGIT_FOR, LETTERS_FOR
from extractors.values.text_match import TextMatch

SURE = 0.85
"""Quality from which a code in running text is one without words that say so."""
ALIKE = 86.0
"""Likeness, of 100, from which printed words are the table's description of a code."""
CATEGORY, CODE = 0.6, 3
"""Quality, and characters, of a known code without a dot."""
SHORTEST = 6
"""Letters of the shortest description that says anything."""
MOST_FORMS = 512
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_DAMAGED = re.compile(
    r"(?:(?<!\S)|(?<=\s\d[.)])|(?<=^\d[.)])|(?<=\d[.)][.)]))[(\[\"'#/]*(?P<code>\S\w\w(?:\s?[.,·]{1,2}\s?[^\W_]{1,4}|\w{0,4})|\d\d[.,]\w{1,4})[)\],;:./\"'_]*(?!\S)"
)
_DASHES = re.compile(r"(?<!\S)[-–—_•*·=~»>]{1,4}(?=[A-Z£$§]\d)")
"""Marks run into a code's head ("DX: —-F88")."""
_POINT_BEHIND_HEAD = re.compile(r"(?<![\w.])([A-Z])\.(?=\d[\dA-Z]\.\w)")
"""A code with a point behind its letter as well ("L.29.9")."""
_SET_APART = re.compile(r"[a-z]{4,},? [(\[]$")
_ENCOUNTERS = {"A": "initial encounter", "D": "subsequent encounter", "S": "sequela"}
"""The last letter of codes of injuries, and the words for it."""
_CUT_SHORT = re.compile(r"\w[.,](?![A-Z]\d)\S*\W\d")
"""A code of which a mark stands in place of a digit ("H66.%3")."""
_LOST_I = re.compile(r"1\d\d[.,]\d{1,2}")
"""A code whose I was read as 1, where it stands in parentheses behind words ("gangrene (173.00)")."""
_LOST_FIRST = re.compile(r"\d\d[.,]")
"""A code that lost its letter; it may be any number with a decimal place."""
_NO_MONEY = re.compile(r"[$£§]\d\w[.,](?:\d{3}|\d{1,3}[A-Z])\w?")
"""A code whose first letter, mostly an S, was read as a mark of money."""
_UNDOTTED = re.compile(
    r"(?<!\S)[(\[]?(?P<code>[A-Z0-9£$|{]\d[0-9A-Z](?: "
    r"|[.,·]{2})[0-9A-Z]{1,4})(?=[)\],;:.]*(?:\s|$))"
)


def codes_in(text: str, words: str, *, is_diagnosis: bool) -> Iterator[TextMatch[str]]:
    """Yield the codes of a line: sure ones anywhere; others where diagnoses stand, or where `words` describe them."""
    text = _DASHES.sub(lambda match: " " * len(match[0]), text)
    text = _POINT_BEHIND_HEAD.sub(r" \1", text)
    restored = list(_undotted(text, words))
    found = [
        _as_described(match, text)
        for match in icd10_cm.find(text)
        if (
            is_diagnosis
            or match.quality >= SURE
            or _is_in_parentheses(match, text)
            or describes(words, match.value) is not None
        )
        and all(match.end <= one.start or one.end <= match.start for one in restored)
    ]
    found = [_whole(match, text) for match in found if not _CUT_SHORT.match(text[match.end - 1 :])]
    for match in _DAMAGED.finditer(text):
        start, end = match.span("code")
        is_new = all(end <= one.start or one.end <= start for one in (*found, *restored))
        # Bare digits may be any number: only words of their own line can tell that they are a code.
        is_set_apart = text[max(0, start - 1) : start] in ("(", "[")
        near = text if match["code"].isdecimal() and not is_set_apart else words
        is_apart = is_set_apart and _SET_APART.search(text[:start]) is not None
        if is_new and (code := _restored(match["code"], near, is_diagnosis=is_diagnosis, is_set_apart=is_apart)):
            restored.append(_whole(TextMatch(start, end, code, 0.8), text))
    certain = [*(match for match in found if not _is_unknown(match)), *restored]
    further = list(guessed(text, words, certain))
    left = [match for match in found if _is_unknown(match) and not overlaps(match, further)]
    yield from sorted((*certain, *further, *left), key=lambda match: match.start)


def _is_unknown(match: TextMatch[str]) -> bool:
    return not icd10_cm.default_table().is_known(match.value)


def _whole(match: TextMatch[str], text: str) -> TextMatch[str]:
    """Return the code with its last letter where that was lost and the words tell it ("subsequent encounter": D)."""
    known, code = icd10_cm.default_table().is_known, match.value.replace(".", "")
    told = [letter for letter, words in _ENCOUNTERS.items() if words in text.casefold() and known(code + letter)]
    is_short = len(told) == 1 and describes(text, code + told[0]) is not None
    return TextMatch(match.start, match.end, icd10_cm.format(code + told[0]), 0.8) if is_short else match


def _is_in_parentheses(match: TextMatch[str], text: str) -> bool:
    """Tell whether a known code of three characters stands in parentheses behind a word ("Prostate cancer (C61)").

    Longer ones without a dot may be codes of drugs and supplies as well ("Zoledronic acid (J3489)").
    """
    before, behind = text[: match.start], text[match.end : match.end + 1]
    is_known = (
        match.quality >= CATEGORY
        and len(match.value) == CODE
        and match.value.replace(".", "") == text[match.start : match.end]
    )
    return is_known and behind in (")", "]") and _SET_APART.search(before) is not None


def _as_described(match: TextMatch[str], text: str) -> TextMatch[str]:
    """Return the code, or that of another first letter that the line describes while it does not describe this one."""
    if describes(text, match.value) is not None:
        return match
    described = [form for form in _forms(text[match.start : match.end]) if describes(text, form) is not None]
    same_digits = [form for form in described if form[1:] == match.value.replace(".", "")[1:]]
    return TextMatch(match.start, match.end, icd10_cm.format(same_digits[0]), 0.8) if len(same_digits) == 1 else match


def _undotted(text: str, words: str) -> Iterator[TextMatch[str]]:
    """Yield the codes whose dot was read as a space, known by the words that describe them."""
    for match in _UNDOTTED.finditer(text):
        described = [form for form in _forms(match["code"]) if describes(words, form) is not None]
        if len(described) == 1:
            yield TextMatch(*match.span("code"), icd10_cm.format(described[0]), 0.8)


@lru_cache(maxsize=8192)
def describes(text: str, code: str) -> tuple[int, int] | None:
    """Return where the text holds the table's description of the code (start, end), or None.

    >>> describes("F82 Specific developmental disorder of motor function, mild", "F82")
    (4, 53)
    """
    official = icd10_cm.default_table().description(code)
    if not official or min(len(official), len(text)) < SHORTEST:
        return None
    short = re.sub(r"\s*\([^)]*\)", "", official)
    for wording in dict.fromkeys((official, short if len(short) > 2 * SHORTEST else official)):
        found = partial_ratio_alignment(wording.casefold(), text.casefold(), score_cutoff=ALIKE)
        if found is not None and found.dest_end - found.dest_start >= 0.8 * len(wording):
            return found.dest_start, found.dest_end
    return None


def _restored(printed: str, words: str, *, is_diagnosis: bool, is_set_apart: bool) -> str | None:
    """Return the code that a damaged text can only be, by the description beside it or by the table."""
    if not any(map(str.isdigit, printed)):
        return None
    # Bare digits are a code only if their first is like its letter: "110" is I10, "360" no O60.
    heads = LETTERS_FOR.get(printed[0], "") if printed.isdecimal() else _LETTERS
    described = [form for form in _forms(printed) if form[0] in heads and describes(words, form) is not None]
    if len(described) == 1:
        return icd10_cm.format(described[0])
    if is_set_apart and not described and _LOST_I.fullmatch(printed):
        code = "I" + re.sub(r"\D", "", printed)[1:]
        return icd10_cm.format(code) if icd10_cm.default_table().is_known(code) else None
    is_likely = (is_diagnosis and re.search(r"[.,·]", printed) is not None) or _NO_MONEY.fullmatch(printed) is not None
    is_likely = is_likely and _LOST_FIRST.match(printed) is None
    return icd10_cm.correct(printed) if is_likely and not described else None


@lru_cache(maxsize=8192)
def _forms(printed: str) -> tuple[str, ...]:
    """Return the codes of the table that the text may be a misreading of, whatever its first character is."""
    code = re.sub(r"[\s.,·]", "", printed)
    rest = [_readings(character, place) for place, character in enumerate(code[1:], start=1)]
    if not 3 <= len(code) <= 7 or not all(rest):
        return ()
    known = icd10_cm.default_table().is_known
    whole = (
        tuple(form for first in _LETTERS if known(form := first + code))
        if code[:2].isdecimal() and code != printed
        else ()
    )
    tails = islice(map("".join, product(*rest)), MOST_FORMS)
    return (*(form for tail in tails for first in _LETTERS if known(form := first + tail)), *whole)


def _readings(character: str, place: int) -> str:
    """Return what a character behind the first may stand for; the second of a code is always a digit."""
    digit = character if character.isdecimal() else DIGIT_FOR.get(character, "")
    if place == 1:
        return digit
    letters = character.upper() if character.isalpha() else LETTERS_FOR.get(character, "")
    return "".join(dict.fromkeys(digit + letters))
