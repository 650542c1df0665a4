"""Wordings: the many ways in which forms word one label, written once by its parts."""

import re
from collections.abc import Iterator
from itertools import product

_PART = re.compile(r"\{([^{}]*)\}|\[([^\[\]]*)\]|([^{}\[\]]+)")


def wordings(*patterns: str) -> tuple[str, ...]:
    """Return every phrase that the patterns spell: `{a|b}` is one of these, `[a|b]` one of these or nothing.

    >>> wordings("{sender|from} fax [number]")
    ('sender fax number', 'sender fax', 'from fax number', 'from fax')
    """
    return tuple(dict.fromkeys(phrase for pattern in patterns for phrase in _spelled(pattern)))


def _spelled(pattern: str) -> Iterator[str]:
    parts = [_choices(*match.groups(default="")) for match in _PART.finditer(pattern)]
    for chosen in product(*parts):
        yield " ".join(" ".join(chosen).split())


def _choices(one_of: str, optional: str, plain: str) -> list[str]:
    if one_of:
        return one_of.split("|")
    return [*optional.split("|"), ""] if optional else [plain]
