"""Sample papers with bits turned and ends torn off: always a sound result or an error of ours, never anything else."""

import io
import random
import time
from datetime import date
from pathlib import Path

import pytest

from extractors import DocumentError, Settings
from extractors.pages import open_file, recognise_pages
from extractors.pipeline import answer
from extractors.result import Source
from tests.misfortune.accounting import assert_sound
from tests.misfortune.bad_files import OTHER_WORDS, WORDS, page_picture

PAPERS = Path(__file__).parents[2] / "sample_docs" / "papers"
TODAY = date(2026, 11, 23)
KINDS = (".pdf", ".tif", ".jpg", ".docx")
PICTURES = ("PNG", "GIF", "BMP", "WEBP", "TIFF")
ROUNDS = 60
SECONDS = 7.0
"""Time for the mutations of one kind of file; the first ones are always tried, and always the same."""

LARGEST = 400_000


class ReadsNothing:
    """An engine that sees no word on any picture, so that the time goes into opening and decoding."""

    def recognise(self, image, dpi, *, is_sparse=False):
        assert image.ndim == 2
        assert image.size
        return []

    def read_again(self, image, words):
        return words

    def upright_turn(self, image, dpi):
        return 90

    def close(self):
        """Do nothing."""


def mutated(content: bytes, chance: random.Random) -> bytes:
    """Return the bytes with one thing wrong: turned bits, an end torn off, a piece left out, doubled or overwritten."""
    kind = chance.choice(("bits", "head bits", "end", "gap", "double", "zeros"))
    start = chance.randrange(len(content))
    length = chance.randrange(1, max(len(content) // 4, 2))
    if kind == "end":
        return content[:start]
    if kind == "gap":
        return content[:start] + content[start + length :]
    if kind == "double":
        return content[: start + length] + content[start:]
    if kind == "zeros":
        return content[:start] + bytes(length) + content[start + length :]
    out = bytearray(content)
    reach = len(out) if kind == "bits" else min(len(out), 512)
    for _ in range(chance.choice((1, 8, 64))):
        out[chance.randrange(reach)] ^= 1 << chance.randrange(8)
    return bytes(out)


def result_or_none(content: bytes):
    """Return the result, or None where the file is refused; any other error is a failure."""
    try:
        return result_of(content)
    except DocumentError:
        return None


def result_of(content: bytes):
    settings = Settings(max_pages=200, max_page_pixels=20_000_000)
    with open_file(content, name="mutated", settings=settings) as opened:
        pages = recognise_pages(opened, engine=ReadsNothing(), settings=settings)
        source = Source(name="mutated", sha256=opened.sha256, media_type=opened.media_type, pages=opened.page_count)
    return answer(source, pages, today=TODAY, settings=settings)


def frames(kind: str) -> bytes:
    """Return two pages as one picture file, where the kind of file has pages."""
    out = io.BytesIO()
    first, second = (page_picture(words, (864, 1078)).convert("L") for words in (WORDS, OTHER_WORDS))
    several = {} if kind in {"PNG", "BMP"} else {"save_all": True, "append_images": [second]}
    first.save(out, kind, **several)
    return out.getvalue()


@pytest.mark.parametrize("kind", KINDS)
def test_a_mutated_paper_gives_a_sound_result_or_an_error_of_ours(kind):
    papers = [path for path in sorted(PAPERS.glob(f"*{kind}")) if path.stat().st_size < LARGEST]
    assert papers
    mutate([path.read_bytes() for path in papers], kind)


@pytest.mark.parametrize("kind", PICTURES)
def test_a_mutated_picture_gives_a_sound_result_or_an_error_of_ours(kind):
    mutate([frames(kind)], kind)


def mutate(contents: list[bytes], kind: str) -> None:
    """Try mutations of the files until there were enough of them or the time is up."""
    chance = random.Random(f"mutations of {kind}")
    deadline = time.monotonic() + SECONDS
    tried = 0
    while tried < ROUNDS and (time.monotonic() < deadline or not tried):
        tried += 1
        content = mutated(chance.choice(contents), chance)
        result = result_or_none(content)
        if result is not None:
            assert_sound(result)
