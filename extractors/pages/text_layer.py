"""Does a PDF's text layer say what the page shows? A line or two are recognised from the picture and compared.

A layer lies where its font maps letters wrongly, where the text is white or covered, or where another program wrote it.
"""

from collections.abc import Sequence

import numpy as np
from rapidfuzz import fuzz

from extractors.document import Line, Page
from extractors.ocr import Engine
from extractors.pages.opened_file import PageSource

DISAGREES = "text_layer_disagrees"
SAMPLES = 2
SAMPLE_DPI = 200.0
MIN_LETTERS, MAX_LETTERS = 8, 60
MIN_HEIGHT, MAX_HEIGHT = 5.0, 16.0
MARGIN_PIXELS = 24
MIN_LIKENESS = 55.0
"""Of 100: misreadings of small print stay above, other words fall below."""


def has_true_text(page: Page, source: PageSource, engine: Engine) -> bool:
    """Tell whether the sampled lines of the page, recognised from its picture, read as the text layer says."""
    samples = sampled_lines(page.lines)
    return not samples or any(_is_as_shown(line, page.number, source, engine) for line in samples)


def sampled_lines(lines: Sequence[Line]) -> list[Line]:
    """Return up to two lines of plain print, from the first and the second half of the page."""
    plain = [line for line in lines if _is_plain(line)]
    return plain if len(plain) <= SAMPLES else [plain[len(plain) // 4], plain[3 * len(plain) // 4]]


def _is_as_shown(line: Line, number: int, source: PageSource, engine: Engine) -> bool:
    picture = source.part(number, line.box, SAMPLE_DPI)
    framed = np.pad(picture, MARGIN_PIXELS, constant_values=255)
    shown = "".join(word.text for word in engine.recognise(framed, SAMPLE_DPI))
    return fuzz.ratio(_letters(line.text), _letters(shown)) >= MIN_LIKENESS


def _is_plain(line: Line) -> bool:
    count = len(_letters(line.text))
    return MIN_LETTERS <= count <= MAX_LETTERS and MIN_HEIGHT <= line.box.height <= MAX_HEIGHT


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text.lower()))
