"""Running text: which lines are sentences, greetings or closes rather than entries of a form."""

import re
from collections.abc import Iterator

from rapidfuzz.fuzz import ratio

from extractors.document import Word
from extractors.layout import Span

FEWEST_WORDS = 6
BULLETS = ("-", "–", "•", "*", "▪", "·", "●")
"""What begins an entry of a list at the head of a row."""
MANY_WORDS = 10
"""From so many words, most of them in small letters, a line is a sentence whatever the words are."""
_COMMON = frozenset(
    """
    a an and are as at be been by for from has have he her his i in is it me my no not of on or our she that the their
    them they this to was we were which whom with would you your
    """.split()  # noqa: SIM905 - a table of words reads best without quotes
)
"""Small words of which sentences are full and forms are not."""
_ABBREVIATIONS = frozenset({"dr", "mr", "mrs", "ms", "mx", "prof", "st", "vs", "approx", "jr", "sr", "no", "pt", "dx"})

_BEGINNERS = frozenset({"She", "He", "We", "They", "His", "Her", "Please", "The", "This", "These", "There", "My"})
"""Words that begin sentences and are not capitalised within one."""

_SALUTATION = re.compile(
    r"""(?x)\s*(?:
      (?i:dear\b | to\ whom\ it\ may)
    | (?i:hello | hi | hey | greetings | good\ (?:morning | afternoon | evening | day))\b
      (?:,?\ [\w.'’&-]+){0,5}\s*[,:;.!–-]*\s*$
    | (?i:(?:my\ )?(?:[\w-]+\ )?colleagues? | (?:ladies\ and\ )?gentlemen | sirs?(?:\ or\ madam)?)\s*[,:;–-]\s*$
    | (?i:to)\ (?:the|my|our|all)\ [\w &-]{2,40}(?:colleagues|team|doctors|staff|providers|department)\s*[,:–-]\s*$
    | (?:Drs?|DRS?|Doctors?)[.,]?\ [A-Z][\w'’-]+(?:\ (?:(?:and|&)\ )?[A-Z][\w'’-]+)?\s*[:,–-]\s*$
    )"""
)
_CLOSE = frozenset(
    """
    sincerely truly yours respectfully regards thanks thank thx ty cordially faithfully gratefully appreciatively
    gratitude appreciation wishes best warmly fraternally collegially cheers
    """.split()  # noqa: SIM905 - a table of words reads best without quotes
)
"""Words of which a letter's close holds one."""
_BESIDE_CLOSE = _CLOSE | frozenset(
    """
    with in and my our many much great sincere kind kindest kindly best warm warmest very all the you again so advance
    for your as always personal submitted health help assistance time care best most
    """.split()  # noqa: SIM905
)
"""What else it may hold."""
_FAREWELL = re.compile(r"(?i)\W*(?:take care|be well|stay well|talk soon|speak soon|until (?:then|soon))\W*")
MOST_OF_CLOSE = 7
_DAMAGED = ("sincerely", "respectfully", "gratefully", "cordially")
ALIKE = 80
"""From this likeness on, of 100, a lone word is a close that a fax damaged."""


def is_salutation(span: Span) -> bool:
    """Tell whether the line greets a letter's reader."""
    return _SALUTATION.match(span.text) is not None


def is_closing(span: Span) -> bool:
    """Tell whether the line is nothing but a letter's close ("With kind regards,")."""
    if len(span.words) > MOST_OF_CLOSE:
        return False
    words = [folded for word in span.words if (folded := word.text.strip(" ,.!;:-–").casefold())]
    if len(words) == 1 and len(words[0]) > FEWEST_WORDS and words[0] not in _CLOSE:
        return max(ratio(words[0], close) for close in _DAMAGED) >= ALIKE
    is_close = not _CLOSE.isdisjoint(words) and _BESIDE_CLOSE.issuperset(words)
    return is_close or _FAREWELL.fullmatch(span.text) is not None


def is_prose(span: Span) -> bool:
    """Tell whether the words are part of a sentence: long enough, and a quarter of them small words."""
    words = [word.text.strip(".,;:()") for word in span.words]
    # In a form's labels ("Med Rec No") such words are capitalised; in sentences only the first is.
    is_upper = span.text.isupper()
    small = [
        at
        for at, word in enumerate(words)
        if word.casefold() in _COMMON and (not at or is_upper or word.islower() or word == "I")
    ]
    is_running = len(words) >= MANY_WORDS and 5 * sum(word[:1].islower() for word in words) >= 3 * len(words)
    return is_running or (len(words) >= FEWEST_WORDS and 4 * len(small) >= len(words))


def sentences(span: Span) -> Iterator[Span]:
    """Yield the sentences of a paragraph, each with its words; `Dr.` and initials end none."""
    current: list[Word] = []
    for word, after in zip(span.words, [*span.words[1:], None], strict=True):
        current.append(word)
        is_bullet = after is not None and after.text in BULLETS and after.box.left < word.box.left
        if after is None or is_bullet or _is_cut(word.text, after.text):
            yield Span(tuple(current))
            current = []


def _is_cut(word: str, after: str) -> bool:
    """Tell whether a sentence ends between two words; a fax makes a comma of a period ("anemia, She is")."""
    is_begun = not after[:1].islower() or after in ("am", "would")  # a thin "I" is what a fax loses first
    return (_ends(word) and is_begun) or (word.endswith(",") and after in _BEGINNERS)


def _ends(word: str) -> bool:
    bare = word.rstrip("\"”')")
    is_short = bare.endswith(".") and ((len(bare) == 2 and bare[0].isupper()) or bare[:-1].casefold() in _ABBREVIATIONS)
    return bare.endswith((".", "!", "?")) and not is_short
