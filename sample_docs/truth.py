"""What is printed on a paper, noted down while it is drawn."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

Box = tuple[float, float, float, float]
STEP = re.compile(r"([a-z0-9_]+)|\[(\d+)\]")


@dataclass(frozen=True)
class Value:
    """A value as printed: its path in the record, the text on the paper, and the value in the record's form.

    `value` None is a misprint (an impossible date): no value, but a problem is expected at its path. `flawed` is one
    that stands in the record and where a problem is expected too (a wrong check digit). `optional` may be left out.
    """

    path: str
    shown: str
    value: str | int | None
    optional: bool = False
    flawed: bool = False


Run = str | Value


def shown(run: Run) -> str:
    """Return the text that a run prints."""
    return run.shown if isinstance(run, Value) else run


def put(tree: dict[str, Any], path: str, value: object) -> None:
    """Set the leaf at a path such as `diagnoses[0].code`, growing dicts and lists on the way."""
    steps: list[str | int] = [int(index) if index else name for name, index in STEP.findall(path)]
    node: Any = tree
    for step, after in pairwise(steps):
        node = _child(node, step, [] if isinstance(after, int) else {})
    _child(node, steps[-1], value)


def _child(node: Any, step: str | int, empty: object) -> Any:
    if isinstance(node, dict):
        return node.setdefault(step, empty)
    if isinstance(step, int) and step > len(node):
        raise ValueError(f"item {step} of a list of {len(node)}: number list items in order of printing")
    if step == len(node):
        node.append(empty)
    return node[step]


def leaves(node: object, path: str = "") -> Iterable[tuple[str, object]]:
    """Yield every leaf of a record with its path."""
    if isinstance(node, dict):
        for key, child in node.items():
            yield from leaves(child, f"{path}.{key}" if path else key)
    elif isinstance(node, list):
        for i, child in enumerate(node):
            yield from leaves(child, f"{path}[{i}]")
    else:
        yield path, node


@dataclass
class DocumentTruth:
    """One document of a paper: its values, where each is printed, and the problems to be found."""

    doctype: str
    layout: str
    pages: list[int] = field(default_factory=list)
    values: dict[str, Value] = field(default_factory=dict)
    boxes: dict[str, list[tuple[int, Box]]] = field(default_factory=dict)
    ignore: list[str] = field(default_factory=list)
    expected_problems: list[str] = field(default_factory=list)

    def note(self, value: Value) -> None:
        """Note a printed value; the same path may be printed twice, with one value."""
        if value.path in self.values and self.values[value.path].value != value.value:
            raise ValueError(f"two values for {value.path}")
        self.values[value.path] = value
        if (value.value is None or value.flawed) and value.path not in self.expected_problems:
            self.expected_problems.append(value.path)

    def place(self, value: Value, page: int, box: Box) -> None:
        """Note where a value is printed."""
        self.boxes.setdefault(value.path, []).append((page, box))

    def tree(self, *, optional: bool) -> dict[str, Any]:
        """Return the record, or the part of it that may be left out."""
        tree: dict[str, Any] = {}
        for path, value in self.values.items():
            if value.value is not None and value.optional == optional:
                put(tree, path, value.value)
        return tree

    def as_json(self) -> dict[str, Any]:
        """Return the document as it stands in NAME.truth.json."""
        known = self.doctype != "unclassified"
        boxes = {p: [{"page": n, "box": [round(v, 4) for v in box]} for n, box in b] for p, b in self.boxes.items()}
        out = {
            "doctype": self.doctype,
            "layout": self.layout,
            "pages": self.pages,
            "scored": known,
            "record": self.tree(optional=False),
        }
        extra = {
            "optional": self.tree(optional=True),
            "ignore": sorted(set(self.ignore)),
            "expected_problems": self.expected_problems,
        }
        return {**out, **{k: v for k, v in extra.items() if v}, "boxes": boxes}
