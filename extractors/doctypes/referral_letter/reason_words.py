"""What a passage says: marks of its words that tell for or against its being the reason of a referral."""

import re
from collections.abc import Iterator
from itertools import pairwise

from extractors.doctypes.referral_letter import asking_words as says
from extractors.doctypes.referral_letter.ailments import signs
from extractors.doctypes.referral_letter.formal import FORMAL
from extractors.doctypes.referral_letter.prose import is_closing, is_prose, is_salutation
from extractors.doctypes.referral_letter.reason_lines import coded, is_labels_only
from extractors.document import Word
from extractors.identifiers import icd10_cm
from extractors.layout import Span
from extractors.layout.phrases import is_form_word

Mark = tuple[str, float]
"""What was noticed, and how much of it."""

SAYINGS = (
    ("refers", says.REFERS),
    ("requests", says.REQUESTS),
    ("requested", says.REQUESTED),
    ("greets", says.GREETS),
    ("needs", says.NEEDS),
    ("suffers", says.SUFFERS),
    ("has", says.HAS),
)
"""What a sentence that tells why the patient comes may say."""
ASKING = frozenset(name for name, _ in SAYINGS[:4])
ASKED = frozenset(f"says {name}" for name in ASKING)
"""The marks of a text that asks for something."""
_SERVICE = "(?:consult(?:ation)?|evaluat(?:e|ion)|assess(?:ment)?|treat(?:ment)?|opinion|only|and)"
SHAPES = (
    ("work", says.WORK),
    ("cause", says.MARK),
    ("past", says.PAST),
    ("opening", says.OPENING),
    ("formal", FORMAL),
    (
        "form",
        re.compile(
            r"[:?]\W*$|\d{3}\D{0,2}\d{3}\D\d{4}|\[ ?[xX]? ?\]|_{3,}|@|\b[A-Z]{2} \d{5}|(?i:\bmg\b|\bnpi\b|\bdob\b)"
        ),
    ),
    (
        "plainly a form",
        re.compile(
            r"^\W*(?:\d+[.)]? )?[A-Z][\w /]{,40}[?:]$|^\W*\d{1,2}[.)]? [A-Z][a-z]+(?: [a-z]+){1,4}$|_{4,}"
            r"|^(?:\S+ ){1,3}(?:because|for|of|by|to|from|with)$"
            r"|^\W*(?:n/?a|none|same|see (?:below|attached|above|notes?))\W*$"
        ),
    ),
    ("box", re.compile(r"^\W*[A-Za-z0-9]?[)\]] ?[A-Z]|^\W*[DOCQ0] [A-Z][a-z]|^\W*[\[({]?[&®©@]\W* [A-Za-z]")),
    ("another field", re.compile(r"^\W*[A-Z][\w']+(?: [\w']+){0,2}: \S")),
    ("address", re.compile(r"\d{3}\W{0,2}\d{3}\W\d{4}|\b[A-Z]{2} \d{5}\b|@|(?i:\bnpi\b|\bdob\b)|www\.")),
    ("date", re.compile(r"\b\d{1,2}[/-]\d{1,2}[/-]\d{2,4}\b")),
    ("credentials", re.compile(r"\b(?:MD|DO|NP|PA-C|DDS|DMD|FNP|RN|OD|DPM|APRN|LCSW)\b")),
    (
        "stock",
        re.compile(
            r"(?i)^\W*(?:specialty services? (?:required|needed)|(?:patient|provider) (?:preference|request)"
            rf"|continuity of care|{_SERVICE}(?:\W+{_SERVICE})*)\W*$"
        ),
    ),
    ("denied", re.compile(r"(?i)^\W*(?:n[oe]t?|none|denies|negative|normal)\b")),
)
"""What a text looks like or speaks of: each a mark for or against it."""
_LENGTHS = (3, 5, 8, 12, 18, 26, 36, 50, 70)
_OWN_LENGTHS = (10, 20, 40, 80, 160)
_SHARES = (0.2, 0.4, 0.6, 0.8)
_FORM_SHARES = (0.1, 0.3, 0.5, 0.7)
_LABEL_INSIDE = re.compile(r"\S [A-Za-z][\w/'-]*[:?](?= )")
_GAP = 1.6
"""Heights of a word from it to the next above which they stand in two columns."""
_WORD = re.compile(r"[a-z]+(?:'[a-z]+)?")


def marks_of_words(span: Span) -> Iterator[Mark]:
    """Yield the marks of what a passage says."""
    text = span.text
    yield f"words {_step(len(span.words), _LENGTHS)}", 1.0
    yield from _meaning(span, says.as_said(text))
    yield from ((name, 1.0) for name, shape in SHAPES if shape.search(text))
    yield from _look(span)
    yield "first " + re.sub(r"\W", "", span.words[0].text.lower()), 1.0
    yield from ((f"word {word}", 1.0) for word in words_of(text))


def words_of(text: str) -> set[str]:
    """Return the different words of a text in small letters."""
    return set(_WORD.findall(text.lower()))


def said(text: str) -> list[str]:
    """Return what a text says of all that letters say to ask for something, the plainest first."""
    return [name for name, saying in SAYINGS if saying.search(text)]


def _meaning(span: Span, text: str) -> Iterator[Mark]:
    """Yield what the text says, how much of it speaks of an ailment, and how much is this patient's own."""
    sayings = said(text)
    yield from ((f"says {name}", 1.0) for name in sayings)
    if sayings:
        yield f"mostly {sayings[0]}", 1.0
        yield "says any", 1.0
    yield "aside", min(3.0, len(says.ASIDE.findall(text)))
    ailing, course = signs(span.text)
    yield "ailments", min(ailing, 4.0)
    yield "course", min(course, 5.0)
    yield "dense", ailing / len(span.words) ** 0.5
    yield "ailing", float(ailing > 0)
    yield "asks for an ailment", float(bool(ailing and sayings))
    yield "asks for none", float(bool(sayings and not ailing))
    yield "coded", coded(span.text)
    yield "code first", float(any(icd10_cm.find(span.words[0].text)))
    own = _step(len(says.GENERAL.sub("", text)), _OWN_LENGTHS)
    yield f"own {own}", 1.0
    yield f"asks own {own}", float(bool(sayings))
    yield f"asks own {own} for none", float(bool(sayings and not ailing))


def _look(span: Span) -> Iterator[Mark]:
    """Yield how the text looks: capitals, words of forms, its ends."""
    text = span.text
    words = [word.text for word in span.words if word.text[:1].isalpha()]
    if words:
        yield f"capitals {_step(sum(w[0].isupper() for w in words) / len(words), _SHARES)}", 1.0
        yield f"form words {_step(sum(map(is_form_word, words)) / len(words), _FORM_SHARES)}", 1.0
    yield "upper", float(text.isupper())
    yield "labels inside", min(2.0, len(_LABEL_INSIDE.findall(text)))
    yield "gaps inside", min(2.0, sum(_is_apart(before, word) for before, word in pairwise(span.words)))
    yield f"ends {text[-1] if text[-1] in '.:?' else 'open'}", 1.0
    yield "small letter first", float(text[0].islower())
    yield "prose", float(is_prose(span))
    yield "labels only", float(is_labels_only(span))
    yield "greets or closes", float(is_closing(span) or is_salutation(span))


def _is_apart(before: Word, word: Word) -> bool:
    """Tell whether two words of a row stand far from one another."""
    gap = word.box.left - before.box.right
    return gap > _GAP * before.box.height and word.box.top < before.box.bottom and before.box.top < word.box.bottom


def _step(number: float, edges: tuple[float, ...]) -> int:
    """Return how many of the edges a number reaches."""
    return sum(number >= edge for edge in edges)
