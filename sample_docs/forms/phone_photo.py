"""A photograph taken with a telephone: perspective, shadow, blur, a table under the paper, the camera's orientation."""

import io
import random
from dataclasses import replace

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image

from sample_docs import raster
from sample_docs.paper import Paper

SUFFIX = ".jpg"
MEDIA = ("page", "card")
LOOSE_CARDS = True
ORIENTATION = 274
TURNS = {3: 2, 6: 1, 8: 3}  # Exif orientation: quarter turns anticlockwise that the stored picture was given
Picture = NDArray[np.uint8]


def write(paper: Paper, rng: random.Random) -> Paper:
    """Return a photograph of a page, or of a card's front alone or with its back below it."""
    noise = np.random.default_rng(rng.getrandbits(64))
    is_card = paper.documents[0].doctype == "insurance_card"
    with_back = is_card and paper.pages == 2 and rng.random() < 0.6
    sides = list(raster.render_color(paper.content, 380 if is_card else 170))
    subject = np.vstack([_edged(side) for side in sides[:2]]) if with_back else sides[0]
    photo = _lit(_on_table(subject, noise), noise)
    photo = np.asarray(cv2.GaussianBlur(photo, (0, 0), rng.uniform(0.6, 1.3)), np.uint8)
    orientation = rng.choice((1, 1, 6, 8, 3))
    seen = paper if with_back else paper.cut_to(1, 1.0)
    documents = [replace(d, pages=[1]) for d in seen.documents]
    traps = ["exif_rotated"] if orientation != 1 else []
    return replace(seen.without_boxes(), pages=1, documents=[replace(d, boxes={}) for d in documents]).with_content(
        _jpeg(photo, orientation), *traps
    )


def _edged(side: Picture) -> Picture:
    """Return a card's side with a little of the table below it."""
    return np.asarray(cv2.copyMakeBorder(side, 0, 50, 0, 0, cv2.BORDER_CONSTANT, value=(96, 120, 140)), np.uint8)


def _on_table(subject: Picture, noise: np.random.Generator) -> Picture:
    height, width = subject.shape[:2]
    frame = (int(width * 1.16), int(height * 1.2))
    corners = np.array([(0, 0), (width, 0), (width, height), (0, height)], np.float32)
    margin = np.array([(frame[0] - width) / 2, (frame[1] - height) / 2], np.float32)
    moved = corners + margin + noise.uniform(-0.022, 0.022, (4, 2)).astype(np.float32) * width
    matrix = cv2.getPerspectiveTransform(corners, moved.astype(np.float32))
    table = _table(frame, noise)
    mask = cv2.warpPerspective(np.full((height, width), 255, np.uint8), matrix, frame)
    return np.asarray(
        cv2.warpPerspective(subject, matrix, frame, dst=table, borderMode=cv2.BORDER_TRANSPARENT)
        if mask.any()
        else table,
        np.uint8,
    )


def _table(frame: tuple[int, int], noise: np.random.Generator) -> Picture:
    """Return a wooden or grey table top with some grain."""
    colors = ((92, 128, 160), (70, 90, 110), (120, 120, 118), (60, 70, 66))
    grain = cv2.GaussianBlur(
        noise.normal(0, 22, (frame[1], frame[0])).astype(np.float32), (0, 0), sigmaX=25, sigmaY=1.5
    )
    base = np.array(colors[noise.integers(len(colors))], np.float32)
    return np.asarray(np.clip(base + grain[:, :, None] * 4, 0, 255), np.uint8)


def _lit(photo: Picture, noise: np.random.Generator) -> Picture:
    """Return a photograph with uneven light, the shadow of a hand and the sensor's noise."""
    height, width = photo.shape[:2]
    down, across = np.mgrid[0 : 1 : height * 1j, 0 : 1 : width * 1j].astype(np.float32)
    angle = noise.uniform(0, 2 * np.pi)
    light = 0.88 + 0.14 * (np.cos(angle) * (across - 0.5) + np.sin(angle) * (down - 0.5))
    shadow = 1 / (1 + np.exp(-(across * noise.uniform(0.3, 1) + down - noise.uniform(0.1, 0.5)) * 14))
    lit = photo * (light * (0.72 + 0.28 * shadow))[:, :, None] + noise.normal(0, 3.5, photo.shape)
    return np.asarray(np.clip(lit, 0, 255), np.uint8)


def _jpeg(photo: Picture, orientation: int) -> bytes:
    stored = np.rot90(photo, TURNS.get(orientation, 0))
    image = Image.fromarray(np.ascontiguousarray(stored[:, :, ::-1]))
    exif = Image.Exif()
    exif[ORIENTATION] = orientation
    out = io.BytesIO()
    image.save(out, "JPEG", quality=72, exif=exif)
    return out.getvalue()
