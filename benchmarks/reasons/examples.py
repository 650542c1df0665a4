"""Papers whose reason is known: every passage that may be it, what tells for it, and whether it is right."""

import gzip
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from rapidfuzz.fuzz import ratio

from benchmarks.scoring.papers import PaperTruth, Tree, load_truths
from benchmarks.scoring.values import is_same
from extractors.doctypes.referral_letter.parts import Parts
from extractors.doctypes.referral_letter.reason import weighable
from extractors.document import Document, Page
from extractors.document_json import load_pages
from extractors.ocr import open_engine
from extractors.pages import open_file, recognise_page
from extractors.settings import Settings

SETTINGS = Settings(compare_text_layer=False)
KIND = "referral_letter"
NEARLY = 0.75
"""From this likeness of letters on a passage is the reason as recognition has damaged it."""


@dataclass(frozen=True, slots=True)
class Option:
    """One passage: what was noticed of it, how like the reason its letters are, whether it is it or stands apart."""

    marks: dict[str, float]
    nearness: float
    is_right: bool
    is_apart: bool = True


@dataclass(frozen=True, slots=True)
class Example:
    """One paper's passages; papers of one layout are fitted, or left out, together."""

    layout: str
    options: tuple[Option, ...]


def examples_in(folders: Iterable[Path]) -> Iterator[Example]:
    """Yield the referrals of the folders whose reason is printed and among the passages."""
    for folder in folders:
        for paper in load_truths(folder):
            for printed in paper.documents:
                reason = (printed.get("optional", {}) | printed.get("record", {})).get("reason")
                if printed["doctype"] == KIND and reason:
                    pages = pages_of(paper, printed)
                    example = example_of(pages, reason, str(printed["layout"]))
                    yield from [example] if example else []


def example_of(pages: Iterable[Page], reason: str, layout: str) -> Example | None:
    """Return a paper's passages; None where none is the reason."""
    passages = list(weighable(Parts.of(Document.of(tuple(pages)))))
    options = [_option(passage.span.text, dict(marks), reason) for passage, marks in passages]
    if not any(option.is_right for option in options):
        options = [replace(option, is_right=option.nearness >= NEARLY) for option in options]
    if not any(option.is_right for option in options):
        return None
    best = max(range(len(options)), key=lambda at: (options[at].is_right, options[at].nearness))
    own = set(passages[best][0].span.words)
    apart = (own.isdisjoint(passage.span.words) for passage, _ in passages)
    return Example(layout, tuple(replace(o, is_apart=a) for o, a in zip(options, apart, strict=True)))


def pages_of(paper: PaperTruth, printed: Tree) -> list[Page]:
    """Return the recognised pages of a document: as recorded beside the paper, else recognised now."""
    recorded = paper.path.with_suffix(".pages.json.gz")
    pages = load_pages(gzip.decompress(recorded.read_bytes())) if recorded.exists() else _recognised(paper.path)
    return [page for page in pages if page.number in (printed.get("pages") or [page.number])]


def _option(text: str, marks: dict[str, float], reason: str) -> Option:
    alike = ratio(text.casefold(), reason.casefold()) / 100
    return Option(marks, alike, is_same("reason", reason, text))


def _recognised(path: Path) -> list[Page]:
    with open_file(path, name=path.name, settings=SETTINGS) as opened, open_engine(SETTINGS) as engine:
        numbers = range(1, opened.page_count + 1)
        return [recognise_page(opened, number, engine=engine, settings=SETTINGS) for number in numbers]
