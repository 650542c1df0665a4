"""A grey scan at 300 dots to the inch, slightly skewed, wrapped in a PDF."""

import io
import random
import time

import numpy as np
from PIL import Image

from sample_docs import raster
from sample_docs.paper import Paper
from sample_docs.raster import Grey

SUFFIX = ".pdf"
MEDIA = ("page", "card", "packet")
DPI = 300
EPOCH = time.gmtime(0)


def write(paper: Paper, rng: random.Random) -> Paper:
    """Return the paper as an office scanner leaves it; now and then it was put in upside down."""
    noise = np.random.default_rng(rng.getrandbits(64))
    skew, flipped = rng.uniform(-0.8, 0.8), rng.random() < 0.1
    images = [
        Image.fromarray(_scanned(page, skew, noise, flipped=flipped)) for page in raster.render(paper.content, DPI)
    ]
    out = io.BytesIO()
    images[0].save(
        out,
        "PDF",
        save_all=True,
        append_images=images[1:],
        resolution=DPI,
        quality=38,
        creationDate=EPOCH,
        modDate=EPOCH,
    )
    return paper.with_content(out.getvalue(), *(["upside_down"] if flipped else []))


def _scanned(page: Grey, skew: float, noise: np.random.Generator, *, flipped: bool) -> Grey:
    page = raster.grained(raster.turned(page, skew), noise, deviation=4, paper=247)
    return np.ascontiguousarray(page[::-1, ::-1]) if flipped else page
