"""Reading: where a value was read, as which text, and how surely."""

from typing import NamedTuple

from pydantic import BaseModel, ConfigDict


class Fractions(NamedTuple):
    """A box as fractions (0 to 1) of the upright page's width and height."""

    left: float
    top: float
    right: float
    bottom: float


class Part(BaseModel):
    """One piece of a reading that spans lines or pages."""

    model_config = ConfigDict(frozen=True, defer_build=True)

    page: int
    box: Fractions


class Reading(BaseModel):
    """The printed text of one value, its probability of being right, and its place.

    `page` counts from 1. `box` surrounds the text on that page; `parts` lists the pieces where the text spans lines
    or pages. A DOCX has no boxes: there `paragraph` counts from 1 and `page` is 1.
    """

    model_config = ConfigDict(frozen=True, defer_build=True)

    text: str
    confidence: float
    page: int
    box: Fractions | None = None
    parts: tuple[Part, ...] | None = None
    paragraph: int | None = None
