"""Names of people as papers print them, to their parts."""

import re
from dataclasses import dataclass

from extractors.values.credentials import is_also_a_name, is_credential
from extractors.values.misread_name import with_tilde
from extractors.values.spanish_families import is_spanish_family

_MOST_SMALL = 2
_TITLE = r"(?:dr|mr|mrs|ms|miss|mx|prof|professor|doctor|attn|rev|hon|capt|sgt)\b[.:,]?"
_TITLES = re.compile(rf"(?:{_TITLE}\s*(?:(?:&|and) )?)+(?=\S)", re.IGNORECASE)
_NICKNAME = re.compile(r"[\"“”'‘(]([^\W\d_][^\"“”'’()]{0,20})[\"“”'’)](?=\s|,|$)")
# What follows a name on its line: another label, or a number.
_BEHIND = re.compile(
    r"(?<=[\w.)])[\s,;(-]*\b(?:NPI|DOB|D\.O\.B|MRN|DEA|phone|fax|tel|sex|gender|age|date|member|license|lic|ID)\b.*|\s+\W*\d(?!nd|rd|th).*",
    re.IGNORECASE | re.DOTALL,
)
# A point behind a first whole word is a comma that was read wrong; St. and titles are shorter.
_POINT_FOR_COMMA = re.compile(
    r"^((?:(?:st\.?|de|del|la|van|von|der|mc|mac) )*[^\W\d_]{4,}(?:[-'’][^\W\d_]+)*)[.;] (?=\w)", re.IGNORECASE
)
_SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv", "2nd", "3rd", "4th"})
_MISREAD_NUMERAL = re.compile(r"[Il1|]{2,3}")
# A name begins with a capital: a small l before small letters was printed as I.
_SMALL_L = re.compile(r"\bl(?=[a-z]{3})")
_GLUED_INITIAL = re.compile(r"\b([A-Z][a-z]{2,})([A-Z])\.(?=\s)")
_GLUED_BEHIND = re.compile(r"(?<=\s)([A-Z])\.(?=[A-Z][a-z]{2})")
_POINT_FOR_SPACE = re.compile(r"(?<=[^\W\d_A-Z]{2})\.(?=[A-Z][^\W\d_A-Z]{2})")
"""A point between two whole words of a name ("Noor.Haddad-Kelleher")."""
_DOUBLE_GIVEN = re.compile(
    r"mary (?:anne?|beth|jane|jo|kay|lou|ellen|sue|pat|grace|catherine)|(?:lee|sue|beth|terri?|ruth) anne?|anna? marie"
    r"|jo (?:anne?|ellen|beth|lynn|marie|carol)|(?:billy|bobb[iy]|billie|betty|peggy) (?:joe?|jean|lou|sue)|norma jean"
    r"|(?:jean|jos[eé]|juan) (?:paul|luis|carlos|pierre|claude)",
    re.IGNORECASE,
)
_PARTICLES = frozenset(
    """
    de del dela della di da do dos das du van von vander vanden der den ter ten la las los bin ibn al el st saint san
    santa mac mc
    """.split()  # noqa: SIM905 - a table of words reads best without quotes
)
_EDGES = ' \t\n,;:.-–_|/*‘“”"'


@dataclass(frozen=True, slots=True)
class PersonName:
    """The parts of a name as printed; `credentials` is their printed list (`MD, FACC`). Absent parts are None."""

    given: str | None = None
    middle: str | None = None
    family: str | None = None
    suffix: str | None = None
    credentials: str | None = None
    nickname: str | None = None


def parse(text: str) -> PersonName:
    """Return the parts of the printed name, in either order; no part is set where the text has no letter.

    >>> parse("OKAFOR, ADAEZE N")
    PersonName(given='ADAEZE', middle='N', family='OKAFOR', suffix=None, credentials=None, nickname=None)
    >>> parse("Dr. Maria de la Cruz, MD, FACC")
    PersonName(given='Maria', middle=None, family='de la Cruz', suffix=None, credentials='MD, FACC', nickname=None)
    """
    bare = _BEHIND.sub("", " ".join(text.split())).strip(" \t\n,;:-–_|/*")
    bare = _GLUED_INITIAL.sub(r"\1 \2.", bare)
    bare = with_tilde(_POINT_FOR_SPACE.sub(" ", _GLUED_BEHIND.sub(r"\1. ", bare)))
    bare = _SMALL_L.sub("I", bare) if any(word[:1].isupper() for word in bare.split()) else bare
    bare, nickname = _without_nickname(_POINT_FOR_COMMA.sub(r"\1, ", bare))
    titles = _TITLES.match(bare)
    segments = [segment.split() for segment in re.split(r"[,;]| [-–|] ", bare[titles.end() :] if titles else bare)]
    segments = [[word for word in words if any(map(str.isalpha, word))] for words in segments]
    segments = [words for words in segments if words]
    if segments and _is_prose(segments[0]):
        return PersonName()
    segments, credentials = _take_credentials(segments)
    segments, suffix = _take_suffix(segments)
    given, middle, family = _ordered(segments)
    return PersonName(given, middle, family, suffix, ", ".join(credentials) or None, nickname)


def _is_prose(words: list[str]) -> bool:
    """Tell whether words are a sentence's and no name's: several in small letters beside one with a capital.

    >>> _is_prose("ear infections X this year".split()), _is_prose("maria de la cruz".split())
    (True, False)
    """
    small = [word for word in words if word.islower() and word.isalpha() and word not in _PARTICLES]
    return len(small) > _MOST_SMALL and any(word[:1].isupper() for word in words)


def _without_nickname(text: str) -> tuple[str, str | None]:
    match = _NICKNAME.search(text)
    if match is None or is_credential(match[1]) or not match.start():
        return text, None
    return " ".join((text[: match.start()] + " " + text[match.end() :]).replace(" ,", ",").split()), match[1]


def _take_credentials(segments: list[list[str]]) -> tuple[list[list[str]], list[str]]:
    """Return the segments without the credentials at their ends, and the credentials in printed order.

    What follows the credentials of a whole name ("Jane Roe, MD, Cardiology") is no part of the name.
    """
    kept: list[list[str]] = []
    credentials: list[str] = []
    for place, words in enumerate(segments):
        if len(kept) == 1 and _family_start(kept[0]) > 0 and (count := _leading_credentials(words)):
            credentials.append(" ".join(words[:count]).strip("()"))
            continue
        count = len(words)
        while count > _fewest(words, count, first=place == 0) and is_credential(words[count - 1]):
            count -= 1
        if count < len(words):
            credentials.append(" ".join(words[count:]).strip("()"))
        whole_before = bool(credentials) and len(kept) == 1 and len(kept[0]) > 1 and _family_start(kept[0]) > 0
        if words[:count] and not whole_before:
            kept.append(words[:count])
    return kept, credentials


def _leading_credentials(words: list[str]) -> int:
    """Return how many words at the start are credentials."""
    return next((place for place, word in enumerate(words) if not is_credential(word)), len(words))


def _fewest(words: list[str], count: int, *, first: bool) -> int:
    """Return how many words must stay: a credential that may be a family name needs a whole name before it."""
    if not first or not is_also_a_name(words[count - 1]):
        return 0
    if (
        words[count - 1].isupper()
        and count > 1
        and any(not word.isupper() and len(word) > 2 for word in words[: count - 1])
    ):
        return 1  # "H Pham OD": the name is not in capitals, what stands behind it is
    whole_words = sum(len(word.strip(".")) > 1 for word in words[: count - 1])
    return count if whole_words < 2 else 1


def _take_suffix(segments: list[list[str]]) -> tuple[list[list[str]], str | None]:
    """Return the segments without a suffix that ends one of them or stands alone, and the suffix."""
    for place, words in enumerate(segments):
        alone = len(words) == 1 and place > 0
        last = words[-1].strip(".").lower()
        if _MISREAD_NUMERAL.fullmatch(words[-1]) and (alone or len(words) > 1 + (len(segments) == 1)):
            words[-1] = "I" * len(words[-1])
            last = words[-1].lower()
        if (last in _SUFFIXES and (alone or len(words) > 1)) or (last == "v" and _is_the_fifth(segments, words)):
            rest = [*segments[:place], words[:-1], *segments[place + 1 :]]
            return [each for each in rest if each], words[-1]
    return segments, None


def _is_the_fifth(segments: list[list[str]], words: list[str]) -> bool:
    """Tell whether a final V is a suffix: behind a whole name in natural order; elsewhere it is a middle initial."""
    return len(segments) == 1 and len(words) > 2 and len(words[-2].strip(".")) > 1


def _ordered(segments: list[list[str]]) -> tuple[str | None, str | None, str | None]:
    """Return given, middle and family name: family first before a comma or before a final initial, otherwise last."""
    words = [[_bare(word) for word in segment] for segment in segments]
    if len(words) > 1 and len(words[0]) > 1 and len(words[0][-1].strip(".")) == 1:
        words = [[*words[0], *words[1]]]  # a point behind an initial that was read as a comma
    if len(words) > 1:
        return *_given_middle(words[1]), _joined(words[0])
    if not words:
        return None, None, None
    only = words[0]
    if len(only) > 3 and len(only[-1]) == 1 and len(only[1].strip(".")) == 1:
        only = only[:-1]  # a numeral of which one stroke is left
    if len(only) > 2 and len(only[-1]) == 1:
        return only[1], _joined(only[2:]), only[0]
    start = _family_start(only)
    return *_given_middle(only[:start]), _joined(only[start:])


def _given_middle(words: list[str]) -> tuple[str | None, str | None]:
    """Return given and middle name: two whole words before a final initial are both given names (`Mary Ann C`)."""
    is_double = (
        len(words) == 3 and all(len(word.strip(".")) > 1 for word in words[:2]) and len(words[2].strip(".")) == 1
    )
    is_double = is_double or (len(words) > 1 and _DOUBLE_GIVEN.fullmatch(" ".join(words[:2])) is not None)
    size = 2 if is_double else 1
    return _joined(words[:size]), _joined(words[size:])


def _family_start(words: list[str]) -> int:
    """Return where the family name begins, its particles counted in; what follows a middle initial is all of it.

    >>> _family_start("Dolores M White Eagle".split()), _family_start("J Robert Lee Okafor".split())
    (2, 3)
    """
    start = len(words) - 1
    if start > 1 and all(map(is_spanish_family, words[start - 1 :])):
        start -= 1
    if start > 2 and len(words[start - 2].strip(".")) == 1 < len(words[start - 1].strip(".")):
        start -= 1  # behind a middle initial only the family's name follows
    while start > 1 and words[start - 1].strip(".").lower() in _PARTICLES:
        start -= 1
    return start


def _bare(word: str) -> str:
    """Return the word without marks around it; initials that run together and St. keep their dots."""
    inner = word.strip(_EDGES)
    return word.strip(_EDGES.replace(".", "")) if "." in inner or inner.lower() == "st" else inner or word


def _joined(words: list[str]) -> str | None:
    return " ".join(words) or None
