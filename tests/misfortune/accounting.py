"""What holds for every result, whatever was read."""

import json
import math

from extractors import Result
from extractors.problem import READING_FAILED


def codes_of(result: Result, page: int = 1) -> set[str]:
    """Return the codes of the problems of the document that holds the page."""
    return {p.code for document in result.documents if page in document.pages for p in document.problems}


def text_of(result: Result) -> str:
    """Return the text of all unclassified documents."""
    return "\n".join(getattr(document.record, "text", None) or "" for document in result.documents)


def assert_sound(result: Result) -> None:
    """Every page is in one document, every place on its page, and the JSON is plain JSON."""
    assert sorted(page for document in result.documents for page in document.pages) == _numbers(result.source.pages)
    for document in result.documents:
        assert document.disposition in {"file", "review"}
        assert 0 <= document.confidence <= 1
        assert READING_FAILED not in {problem.code for problem in document.problems}
        for reading in document.readings.values():
            _assert_in_place(reading, document.pages)
    json.loads(result.model_dump_json(), parse_constant=_refuse)


def _assert_in_place(reading, pages) -> None:
    assert 0 <= reading.confidence <= 1
    for part in [reading, *(reading.parts or ())]:
        assert part.page in pages
        if part.box is not None:
            left, top, right, bottom = part.box
            assert all(map(math.isfinite, part.box))
            assert 0 <= left <= right <= 1
            assert 0 <= top <= bottom <= 1


def _numbers(count: int) -> list[int]:
    return list(range(1, count + 1))


def _refuse(constant: str):
    raise ValueError(f"{constant} is not JSON")
