"""Words of names as recognised: initials run together with names or with a wrong mark, and form words around them."""

import re
from collections.abc import Iterator
from dataclasses import replace

from extractors.document import Box, Word
from extractors.layout import Span
from extractors.values.credentials import is_credential
from extractors.values.us_state import state_code

_JOINED = re.compile(r"(?P<given>[A-Z][a-z'’-]{2,})(?P<initial>[A-Z]\.?)(?P<family>(?<=\.)[A-Z][\w'’-]+[,;]?)?")
_COMMA_JOINED = re.compile(r"(?P<family>[A-Z][A-Za-z'’-]+,)(?P<given>[A-Z][A-Za-z'’-]*,?)")
_SMALL_L = re.compile(r"l(?=[bcdfgjkmnpqrstvwxz]|yer)")
"""A capital I read as a small L: no word begins with that and a consonant."""
_LOST_SUFFIX = re.compile(r"(?!I{2,3}\b|IV\b)[ITNl1!|t]{2,3}[,.]?")
"""What is made of II and III behind a name."""
_DEGREES = {
    "MI)": "MD",
    "MI?": "MD",
    "M1?": "MD",
    "M1)": "MD",
    "Ml)": "MD",
    "M)": "MD",
    "MD)": "MD",
    "M0": "MD",
    "MO": "MD",
    "D0": "DO",
    "ONP": "DNP",
    "0NP": "DNP",
    "BNP": "DNP",
    "PA-G": "PA-C",
    "VA-C": "PA-C",
    "PA:": "PA-C",
    "PA;": "PA-C",
}  # fmt: skip
"""Degrees as misread."""
_LEAD = re.compile(r"[A-Z]{2,4}|[RK]e[a-z]?")
_INITIAL = re.compile(r"[A-Z][,;:]")
_NEVER = frozenset(
    """
    referring ordering requesting requested referred provider physician doctor's patient patient's name signature
    discharge practice phone fax address insurance diagnosis reason npi dob referral clinic pcp by who is are the
    of paciente nombre proveedor printed print signed client client's member
    """.split()  # noqa: SIM905 - a table of words reads best without quotes
)
"""Words of labels, in two languages, that are nobody's name."""


def mended(span: Span) -> Span:
    """Return the span with joined names and initials parted ("ZoraN.Chen"), and initials marked as such ("P,")."""
    return Span(tuple(part for at, word in enumerate(span.words) for part in _mended(span, at, word)))


def is_plausible(given: str, family: str) -> bool:
    """Tell whether two words may be a person's names: each with a vowel, neither noise nor a city line's state.

    >>> (
    ...     is_plausible("Wei", "Ng"),
    ...     is_plausible("HU", "Wt"),
    ...     is_plausible("MN", "Rochester"),
    ...     is_plausible("C", "fekhtihba"),
    ... )
    (True, False, False, False)
    """
    if family != "Ng" and not all(
        re.search(r"(?i)[aeiouyà-ÿ]", name) for name in (given[1:] and given, family) if name
    ):
        return False
    is_state = given.isupper() and state_code(given) is not None
    return not is_state and not (len(given.strip(".")) == 1 and family[:1].islower() and " " not in family)


def without_label_words(span: Span) -> Span | None:
    """Return the words behind those of a label that begin the span, or None where one stands among the rest too.

    A name is none if a label's word stands in it.
    """
    words = span.words
    while words and (_bare(words[0]) in _NEVER or _is_damaged_label(words)):
        words = words[1:]
    return Span(words) if words and not any(_bare(word) in _NEVER for word in words) else None


def _is_damaged_label(words: tuple[Word, ...]) -> bool:
    """Tell whether the first of the words may be a damaged "Re:" before a name ("RES Ana Ruiz", "Res Ruiz, Ana")."""
    is_name = len(words) > 2 and all(word.text[:1].isupper() and word.text[1:2].islower() for word in words[1:3])
    return is_name and _LEAD.fullmatch(words[0].text) is not None


def _bare(word: Word) -> str:
    return word.text.strip(".,:;()").casefold()


def _mended(span: Span, at: int, word: Word) -> Iterator[Word]:
    match = _JOINED.fullmatch(word.text)
    if match and (match["family"] or match["initial"].endswith(".") or at + 1 < len(span.words)):
        yield from (_part(word, match.start(group), match.end(group)) for group in match.groupdict() if match[group])
    elif match := _COMMA_JOINED.fullmatch(word.text):
        yield from (_part(word, *match.span(group)) for group in match.groupdict())
    elif _INITIAL.fullmatch(word.text) and _is_middle(span, at):
        yield replace(word, text=f"{word.text[0]}.")
    elif _is_left_over(span, at, word):
        return
    elif at and word.text in _DEGREES:
        yield replace(word, text=_DEGREES[word.text])
    elif _SMALL_L.match(word.text):
        yield replace(word, text=f"I{word.text[1:]}")
    else:
        yield word


def _is_middle(span: Span, at: int) -> bool:
    """Tell whether a letter stands between a given and a family name, no comma before it and no degree behind it."""
    if not 0 < at < len(span.words) - 1 or any("," in word.text for word in span.words[:at]):
        return False
    after = span.words[at + 1].text.strip(",.;")
    return after[:1].isupper() and len(after) > 1 and not is_credential(after)


def _is_left_over(span: Span, at: int, word: Word) -> bool:
    """Tell whether a word is a suffix beyond reading, or the rest of a degree that was torn ("PA: C")."""
    is_torn = at > 0 and word.text == "C" and span.words[at - 1].text in ("PA:", "PA;")
    return is_torn or (at > 1 and _LOST_SUFFIX.fullmatch(word.text) is not None and _is_last(span, at))


def _is_last(span: Span, at: int) -> bool:
    """Tell whether nothing but a degree stands behind a word of a name."""
    return at == len(span.words) - 1 or is_credential(span.words[at + 1].text.strip(",.;"))


def _part(word: Word, start: int, end: int) -> Word:
    """Return the letters `start` to `end` of a word, its box cut in proportion."""
    step = word.box.width / len(word.text)
    box = Box(word.box.left + start * step, word.box.top, word.box.left + end * step, word.box.bottom)
    return replace(word, text=word.text[start:end], box=box)
