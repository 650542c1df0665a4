"""A record against what is printed on the paper, leaf by leaf; list items are paired so that most leaves agree."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any

from benchmarks.scoring.pairing import best_pairs
from benchmarks.scoring.values import Leaf, is_same, leaf_name

ONE_VALUE = frozenset({"lines"})
"""Lists of text that are one value: where an address breaks its lines is no matter."""

AHEAD = 1000
"""What an agreeing leaf weighs against the distance of two items in their lists, which only breaks ties."""


class Verdict(Enum):
    """What became of one leaf. A wrong value stands for itself; the printed one that it missed is MISSED beside it."""

    RIGHT = "right"
    WRONG = "wrong"
    MISSED = "missed"
    UNJUDGED = "unjudged"


@dataclass(frozen=True, slots=True)
class Printed:
    """A printed value; an optional one may be left out of the record at no cost."""

    value: Leaf
    is_optional: bool = False


@dataclass(frozen=True, slots=True)
class Outcome:
    """The verdict on one leaf: its path as printed, and where the record gives it (None where it does not)."""

    path: str
    verdict: Verdict
    given_at: str | None = None
    is_optional: bool = False


def compare(printed: Any, given: Any, ignore: Sequence[str] = ()) -> list[Outcome]:
    """Return the outcomes of a record against its truth (see `truth_tree`); paths in `ignore` are not judged."""
    return [_spared(outcome, ignore) for outcome in _compare(printed, given, "", "")]


def truth_tree(record: Any, optional: Any = None) -> Any:
    """Return the record as one tree of `Printed` leaves, the optional values among them."""
    if isinstance(record, dict) or isinstance(optional, dict):
        required, extra = record or {}, optional or {}
        return {name: truth_tree(required.get(name), extra.get(name)) for name in {**required, **extra}}
    if isinstance(record, list) or isinstance(optional, list):
        required, extra = record or [], optional or []
        both = (_at(required, i) for i in range(max(len(required), len(extra))))
        return [truth_tree(item, _at(extra, i)) for i, item in enumerate(both)]
    return Printed(record) if record is not None else Printed(optional, is_optional=True)


def generic(path: str) -> str:
    """Return the path without list indices: `diagnoses[].code`."""
    return re.sub(r"\[\d+\]", "[]", path)


def _at(items: Sequence[Any], index: int) -> Any:
    return items[index] if index < len(items) else None


def _spared(outcome: Outcome, ignore: Sequence[str]) -> Outcome:
    plain = generic(outcome.path)
    if any(under(outcome.path, spared) or under(plain, spared) for spared in ignore):
        return Outcome(outcome.path, Verdict.UNJUDGED, outcome.given_at, outcome.is_optional)
    return outcome


def under(path: str, root: str) -> bool:
    """Tell whether the path is the root or lies below it."""
    return path == root or path.startswith((f"{root}.", f"{root}["))


def _compare(printed: Any, given: Any, path: str, given_path: str) -> Iterator[Outcome]:
    if isinstance(printed, dict) and isinstance(given, dict):
        for name in {**printed, **given}:
            yield from _compare(printed.get(name), given.get(name), _below(path, name), _below(given_path, name))
    elif leaf_name(path) in ONE_VALUE:
        yield from _compare_leaf(_joined_truth(printed), _joined(given), path, given_path)
    elif isinstance(printed, list) and isinstance(given, list):
        yield from _compare_lists(printed, given, path, given_path)
    elif isinstance(printed, Printed) and not isinstance(given, dict | list):
        yield from _compare_leaf(printed, given, path, given_path)
    else:
        yield from (_missed(leaf, at) for at, leaf in _leaves(printed, path))
        yield from _unprinted(given, path, given_path)


def _compare_leaf(printed: Printed | None, given: Any, path: str, given_path: str) -> Iterator[Outcome]:
    if given in (None, ""):
        yield from [_missed(printed, path)] if printed else []
    elif printed is None:
        yield Outcome(path, Verdict.WRONG, given_path)
    elif is_same(path, printed.value, given):
        yield Outcome(path, Verdict.RIGHT, given_path, printed.is_optional)
    else:
        yield Outcome(path, Verdict.WRONG, given_path, printed.is_optional)
        yield _missed(printed, path)


def _compare_lists(printed: list[Any], given: list[Any], path: str, given_path: str) -> Iterator[Outcome]:
    cells = [
        [list(_compare(p, g, f"{path}[{i}]", f"{given_path}[{j}]")) for j, g in enumerate(given)]
        for i, p in enumerate(printed)
    ]
    gain = [[_gain(cell, abs(i - j)) for j, cell in enumerate(row)] for i, row in enumerate(cells)]
    pairs = dict(best_pairs(gain))
    for i, item in enumerate(printed):
        yield from cells[i][pairs[i]] if i in pairs else _compare(item, None, f"{path}[{i}]", "")
    for j in sorted(set(range(len(given))) - set(pairs.values())):
        yield from _unprinted(given[j], f"{path}[{j}]", f"{given_path}[{j}]")


def _gain(cell: Iterable[Outcome], distance: int) -> float:
    agreeing = sum(outcome.verdict is Verdict.RIGHT for outcome in cell)
    return max(AHEAD * agreeing - distance, 0.1 / (1 + distance))


def _missed(printed: Printed | None, path: str) -> Outcome:
    is_optional = printed is not None and printed.is_optional
    return Outcome(path, Verdict.UNJUDGED if is_optional else Verdict.MISSED, None, is_optional)


def _unprinted(given: Any, path: str, given_path: str) -> Iterator[Outcome]:
    for at, _ in _leaves(given, given_path):
        yield Outcome(path + at.removeprefix(given_path), Verdict.WRONG, at)


def _leaves(node: Any, path: str) -> Iterator[tuple[str, Any]]:
    if leaf_name(path) in ONE_VALUE and node:
        yield path, _joined_truth(node) if isinstance(node[0], Printed) else _joined(node)
    elif isinstance(node, dict):
        for name, child in node.items():
            yield from _leaves(child, _below(path, name))
    elif isinstance(node, list):
        for index, child in enumerate(node):
            yield from _leaves(child, f"{path}[{index}]")
    elif node not in (None, ""):
        yield path, node


def _joined(lines: Any) -> Any:
    return " ".join(str(line) for line in lines) if isinstance(lines, list) else lines


def _joined_truth(lines: Any) -> Printed | None:
    if not isinstance(lines, list) or not lines:
        return lines if isinstance(lines, Printed) else None
    return Printed(_joined([line.value for line in lines]), any(line.is_optional for line in lines))


def _below(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name
