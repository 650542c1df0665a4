"""People on one line: names and given names that commas, suffixes or wide gaps part (`Siobhan (02), Declan (03)`)."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from extractors.doctypes.insurance_card.names import is_listed, is_name_word, name_in
from extractors.document import Word
from extractors.extraction import Found
from extractors.layout import Span

_SUFFIX = re.compile(r"[-(]?(\d{2})[).,;]*")
_JOINTS = frozenset(("&", "and", "y", "/", "+"))
_WIDE = 1.6
"""Heights of a word between two people."""
_CERTAINTY = 0.8


def people_on(span: Span) -> list[dict[str, Any]]:
    """Return the people whom the words name one behind the other; none where any of the words is no name."""
    groups = list(_groups(span.words))
    people = [_person(group) for group in groups]
    named = [person for person in people if person is not None]
    return named if named and len(named) == len(groups) else []


def _groups(words: Sequence[Word]) -> Iterator[list[Word]]:
    """Yield the words of each person, the two digits behind a name with it."""
    group: list[Word] = []
    for word in words:
        is_apart = bool(group) and word.box.left - group[-1].box.right > _WIDE * word.box.height
        is_suffix = bool(group) and _SUFFIX.fullmatch(word.text) is not None
        if group and not is_suffix and (is_apart or _ends(group[-1])):
            yield group
            group = []
        if word.text.casefold() not in _JOINTS:
            group.append(word)
        elif group:
            yield group
            group = []
    if group:
        yield group


def _ends(word: Word) -> bool:
    """Tell whether the word is the last of a person's: a comma follows, or it is their two digits."""
    return word.text.endswith((",", ";")) or _SUFFIX.fullmatch(word.text) is not None


def _person(group: Sequence[Word]) -> dict[str, Any] | None:
    """Return the person, a given name alone where there is no more; None where the words are no name."""
    match = _SUFFIX.fullmatch(group[-1].text)
    suffix = {"member_id_suffix": Found(match[1], Span.of(group[-1]), _CERTAINTY)} if match else {}
    bare = [replace(word, text=word.text.rstrip(",;")) for word in (group[:-1] if match else group)]
    if len(bare) == 1 and is_name_word(bare[0]) and bare[0].text[:1].isupper() and not is_listed(bare[0].text):
        return {"given": Found(bare[0].text, Span((bare[0],)), _CERTAINTY), **suffix}
    person = name_in(Span(tuple(bare)), _CERTAINTY) if bare else None
    return {**person, **suffix} if person else None
