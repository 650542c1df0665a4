"""Every place of a paper at which a person is named."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from extractors.document import Document, Word
from extractors.layout import Span
from extractors.layout.phrases import is_form_word
from extractors.layout.rows import rows_of
from extractors.parties import clinician_behind, has_form_word, leading_name, whole_name
from extractors.parties.specialties import is_specialty
from extractors.payers import payer_likeness
from extractors.values.credentials import is_credential
from extractors.values.organization import is_organization

_TITLE = re.compile(r"(?i)(?:dr|doctor)[.,]?")
_OPENS = re.compile(
    r"[:/(|>•·–—=_-]$|^(?:by|from|to|for|attn|provider|physician|name|dr|with|and|is)\W*$", re.IGNORECASE
)
"""What stands before a name inside a line: a label's end, or a word that leads to a person."""
_NEVER_FIRST = re.compile(
    r"(?i)(?:dear|re|attn|to|from|our|the|my|this|your|please|thanks?|hi|hello|good|doctors|drs|suite|optometrist"
    r"|dentist|surgeon|therapist|sincerely|regards|via|cc|tel|phone|fax|and|with|for|by|he|she|they|his|her|we|i|it)\W*"
)
"""Words with which sentences and lines begin, and no name."""
_MOST = 8
"""Words of a name with its credentials."""
_FEWEST_LETTERS = 3


@dataclass(frozen=True, slots=True)
class Mention:
    """A person's name, how it was told to be one, and the stretch of a row in which it stands from word `at` on."""

    person: dict[str, Any]
    how: str
    stretch: Span
    at: int
    end: int

    @property
    def words(self) -> tuple[Word, ...]:
        """Return the words of the name and what is printed with it."""
        return self.stretch.words[self.at : self.end]


def mentions(document: Document) -> Iterator[Mention]:
    """Yield the people named, page by page in reading order."""
    for page in document.pages:
        for row in rows_of(page):
            for start, end in row.stretches():
                yield from _in_stretch(Span(row.words[start:end]))


def _in_stretch(stretch: Span) -> Iterator[Mention]:
    """Yield the people named in a stretch of a row, each once."""
    words = stretch.words
    may_be_clinician = any(_TITLE.fullmatch(w.text) or is_credential(w.text.strip(".,;:()")) for w in words)
    at = 0
    while at < len(words) - 1:
        mention = _at(stretch, at, may_be_clinician=may_be_clinician) if _begins(words[at]) else None
        if mention:
            yield mention
        at = mention.end if mention else at + 1


def _begins(word: Word) -> bool:
    """Tell whether a name may begin with the word."""
    bare = word.text.strip("(\"'*•")
    if _TITLE.fullmatch(bare):
        return True
    return bare[:1].isupper() and not (is_form_word(bare) or _NEVER_FIRST.fullmatch(bare))


def _at(stretch: Span, at: int, *, may_be_clinician: bool) -> Mention | None:
    """Return the person named from a word of the stretch on, if one is."""
    rest = Span(stretch.words[at:])
    person = clinician_behind(rest) if may_be_clinician else None
    how = "titled" if _TITLE.fullmatch(rest.words[0].text) else "degree"
    if person is None and (at == 0 or _OPENS.search(stretch.words[at - 1].text)):
        person, how = _bare(rest), "bare" if at == 0 else "led"
    if not person or "family" not in person:
        return None
    return Mention(person, how, stretch, at, at + _length(rest, person))


def _bare(rest: Span) -> dict[str, Any] | None:
    """Return the person with whose name alone the words begin."""
    name = leading_name(rest)
    if name is None or has_form_word(name) or is_specialty(name.text) or is_organization(name.text):
        return None
    return None if payer_likeness(name.text) else whole_name(name, 0.6)


def _length(rest: Span, person: dict[str, Any]) -> int:
    """Return how many words the person's name takes."""
    own = {word for part in person.values() if part for word in part.span.words}
    boxes = {(word.page, word.box) for word in own}
    last = max((at for at, word in enumerate(rest.words[:_MOST]) if (word.page, word.box) in boxes), default=0)
    return last + 1
