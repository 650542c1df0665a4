"""What tells whose name it is that stands at a place: labels, neighbours, place, credentials, and words about it."""

import re
from collections.abc import Iterator, Sequence

from extractors.doctypes.referral_letter.letter import COPY, SIGNED
from extractors.doctypes.referral_letter.mentions import Mention
from extractors.doctypes.referral_letter.prose import is_closing, is_prose
from extractors.doctypes.referral_letter.reason_words import Mark
from extractors.doctypes.referral_letter.surroundings import Surroundings
from extractors.document import Word
from extractors.layout import Span
from extractors.parties import BORN, NPI_MARK
from extractors.parties.specialties import has_specialty
from extractors.readers import phones_in
from extractors.values.organization import is_organization

_WORD = re.compile(r"[a-z]+(?:'s)?|#|&")
_COURTESY = re.compile(r"\b(?:Mr|Mrs|Ms|Mx|Miss|Master)\b")
_BEHIND, _AHEAD = 4, 6
"""Words behind and before a name that are heeded."""
_SHORT = 7
"""Most words of a stretch above or below a name that may be its label."""
_FIFTHS = 5
_PRESCRIBERS = frozenset(
    """
    MD DO MBBS DDS DMD DPM OD NP FNP FNPC FNPBC CNP CRNP APRN ARNP DNP PA PAC CNM PNP ANP CPNP PMHNP PMHNPBC WHNP
    """.split()  # noqa: SIM905 - a table of words reads best without quotes
)
"""Degrees of those who refer patients most."""


def marks_of(mention: Mention, around: Surroundings) -> Iterator[Mark]:
    """Yield what is noticed of one place at which a person is named."""
    words = [*said(mention, around), *placed(mention, around), *_beside(mention, around), *_titles(mention)]
    kind = "letter" if around.is_letter else "form"
    for name in words:
        yield name, 1.0
        if not name.startswith(("label word", "word ")):
            yield f"{kind} {name}", 1.0


def _titles(mention: Mention) -> Iterator[str]:
    """Yield how the name was told to be one, and its kind of credentials."""
    yield f"how {mention.how}"
    found = mention.person.get("credentials")
    if found:
        degrees = {re.sub(r"[^A-Z]", "", part.upper()) for part in re.split(r"[,\s]+", found.value)}
        yield "prescriber" if degrees & _PRESCRIBERS else "other degree"
        yield from (f"word degree {degree}" for degree in degrees)
    yield f"degreed {bool(found)} titled {mention.how == 'titled'}"
    before = Span(mention.stretch.words[: mention.at]).text if mention.at else ""
    if _COURTESY.search(f"{before} {mention.stretch.words[mention.at].text}"):
        yield "courtesy"


def said(mention: Mention, around: Surroundings) -> Iterator[str]:
    """Yield the words before, behind, above and below the name."""
    words = mention.stretch.words
    ahead = words[max(0, mention.at - _AHEAD) : mention.at]
    left = around.before(mention.stretch) if not ahead else None
    if not ahead and left is not None and len(left.words) <= _SHORT:
        yield "left label" if left.text.endswith(":") else "left"
        ahead = left.words
    yield from (f"label word {word}" for word in _folded(ahead))
    if ahead:
        yield "colon before" if ahead[-1].text.endswith(":") else "word before"
        yield f"word last {'/'.join(_folded(ahead)[-1:])}"
    yield from (f"word behind {word}" for word in _folded(words[mention.end : mention.end + _BEHIND]))
    for place, beside in (("above", around.above(mention.stretch)), ("below", around.below(mention.stretch))):
        if beside is not None and len(beside.words) <= _SHORT:
            yield from (f"word {place} {word}" for word in _folded(beside.words))


def placed(mention: Mention, around: Surroundings) -> Iterator[str]:
    """Yield in which part of the paper the name stands."""
    parts, first = around.parts, mention.words[0]
    page = next(page for page in parts.document.pages if page.number == first.page)
    yield f"fifth {int(_FIFTHS * first.box.top / page.height)}"
    yield f"half {'left' if first.box.left < 0.45 * page.width else 'right'}"
    if page is not parts.document.pages[0]:
        yield "later page"
    key = next((around.keys[word] for word in mention.words if word in around.keys), None)
    yield f"key {key}"
    owner = next((parts.owners[word] for word in mention.words if word in parts.owners), None)
    yield f"owner {owner}"
    yield f"owner {owner} key {key}"
    zone = next((around.zones[word] for word in mention.words if word in around.zones), None)
    yield f"zone {zone}"
    yield "prose" if is_prose(mention.stretch) else "no prose"
    words = set(mention.words)
    if not words.isdisjoint(around.ticked):
        yield "ticked"
    elif not words.isdisjoint(parts.offered):
        yield "passed over" if not words.isdisjoint(parts.passed_over) or around.ticked else "offered"


def _beside(mention: Mention, around: Surroundings) -> Iterator[str]:
    """Yield what the lines around the name's are: a greeting, a close, a copy, a number."""
    lines = around.parts.all_lines
    at = next((around.order[word] for word in mention.words if word in around.order), None)
    if at is None:
        return
    line = lines[at]
    if around.greeting >= 0:
        yield "greets" if at == around.greeting else "before greeting" if at < around.greeting else "after greeting"
    if COPY.match(line.text):
        yield "copy"
    if SIGNED.match(line.text):
        yield "signed"
    closed = next((back for back in range(1, 8) if at >= back and is_closing(lines[at - back])), None)
    if closed:
        yield f"closed {min(closed, 4)}"
        yield "closed"
    if any(map(is_prose, lines[max(0, at - 2) : at])):
        yield "below prose"
    yield from _numbers(lines[at : at + 5])


def _numbers(lines: Sequence[Span]) -> Iterator[str]:
    """Yield which numbers stand on the name's line, the first of these, and below it."""
    for name, pattern in (("npi", NPI_MARK), ("born", BORN), ("signs", SIGNED)):
        if pattern.search(lines[0].text):
            yield f"{name} beside"
        elif any(pattern.search(line.text) for line in lines[1:4]):
            yield f"{name} below"
    if any(phones_in(line) for line in lines[:4]):
        yield "phone near"
    if any(is_organization(line.text) for line in lines[1:3]):
        yield "office below"
    if any(has_specialty(line.text) for line in lines[:2]):
        yield "specialty near"


def _folded(words: Sequence[Word]) -> list[str]:
    return [found for word in words for found in _WORD.findall(word.text.casefold())]
