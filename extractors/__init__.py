"""Reads the papers of a medical office: a file in, checked records out, each value with its evidence.

>>> import extractors
>>> result = extractors.extract("fax0001.tif")  # doctest: +SKIP
>>> result.documents[0].record.patient.birth_date  # doctest: +SKIP
datetime.date(1962, 3, 14)
"""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from extractors.errors import DocumentError, ExtractorsError
from extractors.problem import Problem, Severity
from extractors.reading import Reading
from extractors.result import ExtractedDocument, Result, Source
from extractors.settings import Settings

if TYPE_CHECKING:
    from os import PathLike

__all__ = [
    "DocumentError",
    "ExtractedDocument",
    "ExtractorsError",
    "Problem",
    "Reading",
    "Result",
    "Settings",
    "Severity",
    "Source",
    "extract",
]


def extract(
    source: "str | PathLike[str] | bytes",
    *,
    name: str | None = None,
    today: date | None = None,
    settings: Settings | None = None,
) -> Result:
    """Return the documents of one file: each with its record, a reading for every value, and its problems.

    `source` is a path or the file's bytes; `name` is what the result calls it (by default the path's last part,
    or `document` for bytes). `today` (by default the current date) is the day that dates are judged by.
    Raises a `DocumentError` naming the file and the cause where no page of it can be opened; `EngineError` where the
    OCR engine is missing.
    """
    from extractors import pipeline

    path_or_bytes = source if isinstance(source, bytes) else Path(source)
    default_name = "document" if isinstance(path_or_bytes, bytes) else path_or_bytes.name
    return pipeline.extract(
        path_or_bytes, name=name or default_name, today=today or date.today(), settings=settings or Settings()
    )
