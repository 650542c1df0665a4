"""Pages of a PDF as grey pictures, and what scanning does to them."""

import io
from collections.abc import Iterator

import cv2
import numpy as np
import pypdfium2
from numpy.typing import NDArray

Grey = NDArray[np.uint8]


def render(pdf: bytes, dpi: float) -> Iterator[Grey]:
    """Yield the pages of a PDF as grey pictures."""
    document = pypdfium2.PdfDocument(io.BytesIO(pdf))
    for page in document:
        yield page.render(scale=dpi / 72, grayscale=True).to_numpy().squeeze().copy()
    document.close()


def render_color(pdf: bytes, dpi: float) -> Iterator[NDArray[np.uint8]]:
    """Yield the pages of a PDF as pictures in colour, channels in the order blue, green, red."""
    document = pypdfium2.PdfDocument(io.BytesIO(pdf))
    for page in document:
        yield np.asarray(page.render(scale=dpi / 72).to_numpy()[:, :, :3], np.uint8, order="C")
    document.close()


def turned(image: Grey, degrees: float, paper: int = 255) -> Grey:
    """Return a picture turned by a few degrees about its middle, on the same size of paper."""
    height, width = image.shape
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), degrees, 1)
    return np.asarray(
        cv2.warpAffine(image, matrix, (width, height), flags=cv2.INTER_LINEAR, borderValue=paper), np.uint8
    )


def grained(image: Grey, noise: np.random.Generator, *, deviation: float, paper: float = 250) -> Grey:
    """Return a picture with a scanner's grain and paper that is not quite white."""
    grain = noise.normal(0, deviation, image.shape).astype(np.float32)
    return np.asarray(np.clip(image.astype(np.float32) * (paper / 255) + grain, 0, 255), np.uint8)


def dirtied(image: Grey, noise: np.random.Generator, *, specks: float, streaks: int = 0) -> Grey:
    """Return a picture with black specks (share of pixels) and vertical streaks, as dirty scanner glass leaves them."""
    out = image.copy()
    height, width = out.shape
    count = int(specks * out.size)
    rows, columns = noise.integers(0, height - 2, count), noise.integers(0, width - 2, count)
    for size, part in enumerate(np.array_split(np.arange(count), 3)):
        for down in range(1 + size // 2):
            out[rows[part] + down, columns[part]] = 0
            out[rows[part] + down, columns[part] + size % 2] = 0
    for column in noise.integers(20, width - 20, streaks):
        lit = noise.random(height) < 0.8
        out[lit, column] = 0
    return out
