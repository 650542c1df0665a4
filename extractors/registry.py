"""DocType: one kind of document. The kinds are the modules of `doctypes/`; there is no list of them anywhere."""

import importlib
import pkgutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from extractors.document import Document
from extractors.extraction import Extraction
from extractors.fields import Record
from extractors.problem import Problem

LEAST_SCORE = 0.5
"""Score from which a document may be of a kind."""
LEAST_MARGIN = 0.1
"""By how much the best kind must be better than the next."""
NO_RIVAL = LEAST_SCORE - LEAST_MARGIN
"""A score below this neither chooses a kind nor calls another into doubt: a kind need not tell it exactly."""


@dataclass(frozen=True, slots=True)
class DocType:
    """A kind of document: its name in JSON, and the functions that recognise, read and check one.

    `score(document)` tells how much the document looks like this kind, 0 to 1.
    `extract(document, today=..., settings=...)` reads its fields. `check(record, today=...)` yields what is wrong with
    them beyond what `extractors.checks` finds in every record.
    """

    name: str
    record: type[Record]
    score: Callable[[Document], float]
    extract: Callable[..., Extraction[Any]]
    check: Callable[..., Iterator[Problem]]


@cache
def known_doctypes() -> tuple[DocType, ...]:
    """Return every kind of document found in `doctypes/`, by name."""
    from extractors import doctypes

    modules = (
        importlib.import_module(f"{doctypes.__name__}.{found.name}")
        for found in pkgutil.iter_modules(doctypes.__path__)
        if not found.name.startswith("_")
    )
    found = [module.DOCTYPE for module in modules if hasattr(module, "DOCTYPE")]
    return tuple(sorted(found, key=lambda doctype: doctype.name))
