"""Running text: which lines are sentences, greetings or closes rather than entries of a form."""

import re
from collections.abc import Iterator

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
    r"\s*(?:(?i:dear\b|to whom it may)|(?:Dr|DR|Doctor)[.,]? [A-Z][\w'’-]+(?:"
    r" [A-Z][\w'’-]+)?\s*[:,]\s*$)"
)
_CLOSING = re.compile(
    r"(?i)\s*(?:with )?(?:sincere(?:ly)?|(?:yours |very )*truly|yours|respectfully|(?:(?:kind|best"
    r"|warm)(?:est)? )?regards"
    r"|(?:many )?thanks(?: again)?|thank you(?: again| very much)?|cordially|faithfully|gratefully|appreciatively"
    r"|(?:with |in )?(?:much |great |sincere |my )?(?:appreciation|gratitude)|thx|ty|collegially|best wishes"
    r"|best)(?: (?:yours|submitted|and regards|in advance))*\s*[,.!]?\s*"
)


def is_salutation(span: Span) -> bool:
    """Tell whether the line greets a letter's reader."""
    return _SALUTATION.match(span.text) is not None


def is_closing(span: Span) -> bool:
    """Tell whether the line is nothing but a letter's close ("With kind regards,")."""
    return _CLOSING.fullmatch(span.text) is not None


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
    return (_ends(word) and not after[:1].islower()) or (word.endswith(",") and after in _BEGINNERS)


def _ends(word: str) -> bool:
    bare = word.rstrip("\"”')")
    is_short = bare.endswith(".") and ((len(bare) == 2 and bare[0].isupper()) or bare[:-1].casefold() in _ABBREVIATIONS)
    return bare.endswith((".", "!", "?")) and not is_short
