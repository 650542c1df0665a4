"""Given names printed as initials, spelled out where the paper names the person in full elsewhere."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from extractors.doctypes.referral_letter.parts import Parts
from extractors.extraction import Found
from extractors.readers import text_in

_INITIAL = re.compile(r"[A-Z]\.?")
_SURE = 0.85


def spelled_out(parts: Parts, person: Mapping[str, Any]) -> dict[str, Any]:
    """Return the person with the given name of which an initial was read ("K. Dombrowski (Kamil Dombrowski)")."""
    given, family = person.get("given"), person.get("family")
    if given is None or family is None or not _INITIAL.fullmatch(given.value):
        return dict(person)
    names = list(_full_names(parts, given.value[0], family.value))
    if len({name["given"].value.casefold() for name in names}) != 1:
        return dict(person)
    return {**person, **{key: value for key, value in names[0].items() if key == "given" or not person.get(key)}}


def _full_names(parts: Parts, initial: str, family: str) -> Iterator[dict[str, Found[str]]]:
    """Yield the given name, and a middle one, wherever the family name stands behind or before them."""
    given = rf"(?P<given>(?i:{initial})[^\W\d_][\w'’-]+)(?: (?P<middle>[A-Z][\w'’-]*\.?))?"
    last = rf"(?i:{re.escape(family)})\b"
    for line in parts.all_lines:
        match = re.search(rf"\b{given},? {last}", line.text) or re.search(rf"\b{last}, {given}", line.text)
        if match and match["given"][0].isupper():
            found = {key: text_in(line.sub(*match.span(key)), _SURE) for key, text in match.groupdict().items() if text}
            yield {key: value.as_(match[key]) for key, value in found.items() if value}
