"""What the other values of the record tell of one: which were found, how surely, and which say the same."""

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from statistics import fmean
from typing import Any

from extractors.confidence.paper import shape_of
from extractors.document import Document
from extractors.extraction import Extraction, Found

NAMES: Mapping[str, int] = {"name": 1, "organization": 2, "family": 4, "phone": 8, "fax": 16, "birth_date": 32}
"""Members of a group that say whose it is, each a bit."""
_LIST_ITEM = re.compile(r"(.*)\[(\d+)\]")


@dataclass(frozen=True)
class Company:
    """The values of one record together."""

    extraction: Extraction[Any]

    @cached_property
    def whole(self) -> Mapping[str, float]:
        """Return what the record as a whole tells of each of its values."""
        found = list(self.extraction.found.values())
        return {
            "values": len(found),
            "all_certain": fmean(one.certainty for one in found),
            "all_words": fmean(one.span.confidence for one in found),
            "all_least": min(one.confidence for one in found),
            "all_doubtful": sum(one.certainty < 0.75 for one in found) / len(found),
        }

    def claims(self, document: Document) -> Mapping[str, float]:
        """Return how much of what is printed is claimed by a value, and how many labels are there for each."""
        words = [word for page in document.pages for word in page.words]
        numbers = [word for word in words if any(map(str.isdigit, word.text))]
        return {
            "claimed": sum(word.box in self._used for word in words) / max(1, len(words)),
            "claimed_numbers": sum(word.box in self._used for word in numbers) / max(1, len(numbers)),
            "numbers": len(numbers),
            "labels": sum(word.text.endswith(":") for word in words) / len(self.extraction.found),
        }

    def claimed_alike(self, text: str) -> int:
        """Return how many values were read from texts of this shape, the one itself included."""
        return self._shapes[shape_of(text)]

    def evidence(self, path: str, found: Found[Any]) -> Mapping[str, float]:
        """Return what the values beside one tell of it."""
        group, _, name = path.rpartition(".")
        siblings = self._groups[group]
        others = [one for at, one in siblings if at != path]
        same_list = _LIST_ITEM.fullmatch(group or path)
        return {
            "siblings": len(others),
            "siblings_certain": fmean(one.certainty for one in others) if others else 1.0,
            "siblings_read": fmean(one.span.confidence for one in others) if others else 1.0,
            "named_beside": sum(NAMES.get(at.rpartition(".")[2], 0) for at, _ in siblings),
            "place_in_list": int(same_list[2]) if same_list else -1,
            "list_length": self._lengths[same_list[1]] if same_list else 0,
            "said_elsewhere": min(3, self._same[_leaf(name), str(found.value)] - 1),
            "words_shared": max(self._used[word.box] for word in found.span.words) - 1,
        }

    def beside(self, path: str) -> Mapping[str, Any]:
        """Return the values of the group that the path is in, by name."""
        group = path.rpartition(".")[0]
        return {at.rpartition(".")[2]: one.value for at, one in self._groups[group]}

    @cached_property
    def _groups(self) -> Mapping[str, list[tuple[str, Found[Any]]]]:
        groups: dict[str, list[tuple[str, Found[Any]]]] = {}
        for path, one in self.extraction.found.items():
            groups.setdefault(path.rpartition(".")[0], []).append((path, one))
        return groups

    @cached_property
    def _lengths(self) -> Mapping[str, int]:
        items = {match[0] for path in self.extraction.found for match in [_first_item(path)] if match}
        return Counter(item.rpartition("[")[0] for item in items)

    @cached_property
    def _same(self) -> Mapping[tuple[str, str], int]:
        return Counter((_leaf(path), str(one.value)) for path, one in self.extraction.found.items())

    @cached_property
    def _shapes(self) -> Mapping[str, int]:
        return Counter(map(shape_of, {one.span.text for one in self.extraction.found.values()}))

    @cached_property
    def _used(self) -> Mapping[Any, int]:
        return Counter(word.box for one in self.extraction.found.values() for word in set(one.span.words))


def _first_item(path: str) -> re.Match[str] | None:
    return re.match(r".*?\[\d+\]", path)


def _leaf(path: str) -> str:
    return re.sub(r"\[\d+\]$", "", path).rpartition(".")[2]
