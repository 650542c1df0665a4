"""Forms in which a paper arrives, one module each: `write(paper, rng) -> Paper` turns the drawn PDF into the file.

A module also says `SUFFIX` (of the file) and `MEDIA` (what it takes: page, card, word, packet); it may say
`LOOSE_CARDS = True` where card sides come one by one and not copied onto a page.
"""

import importlib
import pkgutil
import random
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from sample_docs.paper import Paper


@dataclass(frozen=True)
class Form:
    """A form: its name, its files' suffix, what it takes, and how it is written."""

    name: str
    suffix: str
    media: tuple[str, ...]
    loose_cards: bool
    write: Callable[[Paper, random.Random], Paper]


@cache
def known_forms() -> dict[str, Form]:
    """Return every form by its name."""
    names = sorted(module.name for module in pkgutil.iter_modules(__path__))
    return {name: _form(name) for name in names}


def _form(name: str) -> Form:
    module = importlib.import_module(f"{__name__}.{name}")
    return Form(name, module.SUFFIX, module.MEDIA, getattr(module, "LOOSE_CARDS", False), module.write)
