"""Streaks: thin black lines down a whole faxed page, left by one grain of dirt on the sender's glass."""

import cv2
import numpy as np

from extractors.ocr import GreyImage

THICKEST_PIXELS = 3
MIN_DARK = 0.55
"""Share of a streak's height that is black; a printed rule stops at the margins of the page."""

MARGIN_SHARE = 0.03


def streak_columns(pixels: GreyImage) -> list[int]:
    """Return the columns of a two-tone page that are a streak from its upper edge to its lower edge."""
    height = pixels.shape[0]
    margin = max(round(MARGIN_SHARE * height), 1)
    parts = (pixels[margin : 2 * margin], pixels[-2 * margin : -margin], pixels[margin:-margin:4])
    dark = np.min([np.mean(part < 128, axis=0) if part.size else np.zeros(pixels.shape[1]) for part in parts], axis=0)
    columns = np.flatnonzero(dark >= MIN_DARK)
    runs = np.split(columns, np.flatnonzero(np.diff(columns) > 1) + 1)
    return [int(column) for run in runs if 0 < run.size <= THICKEST_PIXELS for column in run]


def without_streaks(pixels: GreyImage, columns: list[int]) -> GreyImage:
    """Return the page with the columns blank but where print goes on across them."""
    lost = np.zeros((1, pixels.shape[1]), np.uint8)
    lost[0, columns] = 255
    clean = pixels.copy()
    clean[:, columns] = 255
    # Ink reaches over the gap from both its sides: a stroke of a letter is mended, paper stays paper.
    width = THICKEST_PIXELS + 2
    mended = cv2.morphologyEx(255 - clean, cv2.MORPH_CLOSE, np.ones((1, width), np.uint8))
    return np.where(lost > 0, 255 - mended, clean).astype(np.uint8)
