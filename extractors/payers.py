"""Payers: is a printed name that of a health plan or insurer? Known names, and what such names are made of."""

import re
from functools import cache
from importlib.resources import files

from extractors.cues import fold_text

KNOWN, LIKELY = 1.0, 0.7
_MADE_OF = re.compile(
    r"\b(?:health ?plans?|health insurance|insurance (?:company|co|plan)|health ?care plan|health care"
    r"|healthcare|assurance|benefit(?:s)? (?:plan|fund|trust|administrators?)|medicaid|medicare|mutual|advantage"
    r"|life insurance|hmo, inc)\b",
    re.IGNORECASE,
)
"""Words of which payers' names are made."""


@cache
def _known_names() -> tuple[str, ...]:
    lines = files("extractors").joinpath("payers.txt").read_text(encoding="utf-8").splitlines()
    names = (name for line in lines if not line.startswith("#") for name in line.split("|"))
    return tuple(sorted({fold_text(name) for name in names}, key=len, reverse=True))


def payer_likeness(text: str) -> float:
    """Return how surely the text names a payer: 1 for a known name, less for words such names are made of, else 0.

    >>> payer_likeness("Anthem Blue Cross and Blue Shield"), payer_likeness("Prairie Mutual Health Plan")
    (1.0, 0.7)
    >>> payer_likeness("Adaeze Okafor")
    0.0
    """
    folded = fold_text(text)
    if any(name in folded for name in _known_names()):
        return KNOWN
    return LIKELY if _MADE_OF.search(text) else 0.0
