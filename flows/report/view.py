"""What the report shows of a document, ready for the template."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from extractors.reading import Fractions, Reading
from flows.report.levels import Levels
from flows.waiting import reasons
from records.filing import leaves
from records.finding import StoredDocument
from records.state import State


@dataclass(frozen=True, slots=True)
class BoxView:
    """A box over a page, in per cent of it."""

    value_id: str
    page: int
    left: float
    top: float
    width: float
    height: float
    level: str
    path: str


@dataclass(frozen=True, slots=True)
class ValueView:
    """One value of a record: where it stands in it, what it is, how it is printed, how sure it is."""

    id: str
    path: str
    value: str
    printed: str
    percent: int
    level: str


@dataclass(frozen=True, slots=True)
class DocumentView:
    """One document: facts, values, boxes, and the pictures of its pages by number (None where there is none)."""

    id: str
    file: str
    kind: str
    state: str
    percent: int
    problems: tuple[str, ...]
    values: tuple[ValueView, ...]
    boxes: tuple[BoxView, ...]
    pictures: dict[int, str | None]


def document_view(document: StoredDocument, file: str, pictures: dict[int, str | None], levels: Levels) -> DocumentView:
    """Return what the report shows of a document."""
    content = dict(leaves(document.record.model_dump(mode="json")))
    named = [
        (f"v-{document.id[:12]}-{n}", path, reading) for n, (path, reading) in enumerate(document.readings.items())
    ]
    return DocumentView(
        id=document.id,
        file=file,
        kind=document.doctype,
        state=document.state.value,
        percent=round(document.confidence * 100),
        problems=reasons(document) if document.state is State.IN_REVIEW else (),
        values=tuple(value_view(id_, path, content.get(path, ""), reading, levels) for id_, path, reading in named),
        boxes=tuple(box for id_, path, reading in named for box in box_views(id_, path, reading, levels)),
        pictures=pictures,
    )


def value_view(value_id: str, path: str, value: Any, reading: Reading, levels: Levels) -> ValueView:
    """Return one line of the list of values."""
    sure = reading.confidence
    return ValueView(value_id, path, str(value), reading.text, round(sure * 100), levels.word(sure))


def box_views(value_id: str, path: str, reading: Reading, levels: Levels) -> Iterator[BoxView]:
    """Yield the boxes of one value, a box for each part where it has parts."""
    places = [(part.page, part.box) for part in reading.parts or ()]
    if not places and reading.box:
        places = [(reading.page, reading.box)]
    for page, box in places:
        yield BoxView(value_id, page, *per_cent(box), levels.word(reading.confidence), path)


def per_cent(box: Fractions) -> tuple[float, float, float, float]:
    """Return left, top, width and height in per cent of the page."""
    left, top, right, bottom = (round(100 * edge, 2) for edge in box)
    return left, top, round(right - left, 2), round(bottom - top, 2)
