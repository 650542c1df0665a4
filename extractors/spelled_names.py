"""People's names as recognised: those of which a sign was misread are put right, and are less sure for it."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from extractors.document import Document, Origin
from extractors.extraction import Found
from extractors.values.misread_name import corrected

PARTS = ("given", "family")
PUT_RIGHT = 0.7
"""What is left of the certainty of a name of which a sign was put right."""
_EDGES = " .,;:()'’‘\"-"


def well_spelled(tree: Any, document: Document) -> Any:
    """Return the tree of values with every person's given and family name as the names that people bear tell it."""
    if isinstance(tree, Mapping):
        return {
            key: put_right(child, document, key)
            if key in PARTS and isinstance(child, Found)
            else well_spelled(child, document)
            for key, child in tree.items()
        }
    return [well_spelled(child, document) for child in tree] if isinstance(tree, list) else tree


def put_right(found: Found[str], document: Document, part: str) -> Found[str]:
    """Return the name in its right spelling if it was recognised on a picture; `part` is "given" or "family"."""
    if document.page(found.span.page).origin is not Origin.OCR:
        return found
    name = corrected(found.value, _sureness(found), part)
    return replace(found, value=name, certainty=found.certainty * PUT_RIGHT) if name else found


def _sureness(found: Found[str]) -> float:
    """Return how surely the words of a name were read that hold its letters."""
    own = [word.confidence for word in found.span.words if word.text.strip(_EDGES) in found.value]
    return min(own, default=found.span.confidence)
