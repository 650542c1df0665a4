"""The goldens: `sample_docs/papers/NAME.expected.json` beside each paper, made by the code that compares them.

Recognised pages are recorded beside the paper (`NAME.pages.json.gz`), so that a golden changes only when reading does;
recognition itself is measured apart. `python -m tests.golden` rewrites both and fails when anything changed.
"""

import gzip
import json
import sys
from datetime import date
from pathlib import Path

from extractors import pipeline
from extractors.document import Page
from extractors.document_json import dump_pages, load_pages
from extractors.ocr import open_engine
from extractors.pages import open_file, recognise_page
from extractors.result import Source
from extractors.settings import Settings

PAPERS = Path(__file__).parent.parent / "sample_docs" / "papers"
TODAY = date(2026, 11, 23)
SETTINGS = Settings(careful=False)
MEDIA = {".pdf", ".tif", ".jpg", ".png", ".docx"}


def papers() -> list[Path]:
    """Return the committed papers, by name."""
    return sorted(path for path in PAPERS.iterdir() if path.suffix in MEDIA)


def recorded_pages(paper: Path) -> tuple[Page, ...]:
    """Return the pages recorded beside the paper."""
    return load_pages(gzip.decompress(paper.with_suffix(".pages.json.gz").read_bytes()))


def answer(paper: Path) -> str:
    """Return the result for the recorded pages as the golden's text, one value a line."""
    pages = recorded_pages(paper)
    source = Source(name=paper.name, sha256="0" * 64, media_type="", pages=len(pages))
    result = pipeline.answer(source, pages, today=TODAY, settings=SETTINGS)
    documents = json.loads(result.model_dump_json())["documents"]
    return json.dumps([_short(document) for document in documents], indent=1, ensure_ascii=False) + "\n"


def expected(paper: Path) -> Path:
    """Return where the paper's golden lies."""
    return paper.with_suffix(".expected.json")


def record(paper: Path) -> None:
    """Recognise the paper and record its pages."""
    with open_file(paper, name=paper.name, settings=SETTINGS) as opened, open_engine(SETTINGS) as engine:
        numbers = range(1, opened.page_count + 1)
        pages = [recognise_page(opened, number, engine=engine, settings=SETTINGS) for number in numbers]
    packed = gzip.compress(dump_pages(pages).encode(), mtime=0)
    paper.with_suffix(".pages.json.gz").write_bytes(packed)


def _short(document: dict[str, object]) -> dict[str, object]:
    """Return the document without boxes, which the recorded pages hold already."""
    readings = document.pop("readings")
    assert isinstance(readings, dict)
    return document | {"confidences": {path: reading["confidence"] for path, reading in readings.items()}}


def main(arguments: list[str]) -> int:
    """Rewrite recordings (all with `--record`, else the missing ones) and goldens; return 1 when any golden changed."""
    changed = []
    for paper in papers():
        if "--record" in arguments or not paper.with_suffix(".pages.json.gz").exists():
            record(paper)
        text = answer(paper)
        if not expected(paper).exists() or expected(paper).read_text(encoding="utf-8") != text:
            expected(paper).write_text(text, encoding="utf-8")
            changed.append(expected(paper).name)
    for name in changed:
        print(f"changed: {name}")
    return 1 if changed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
