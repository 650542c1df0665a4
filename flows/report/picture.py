"""A page's picture, small enough to stand in an HTML page."""

import base64
import io
from collections.abc import Sequence

from PIL import Image

from extractors.errors import ExtractorsError
from extractors.pages import OpenedFile, page_picture
from extractors.settings import Settings

WIDTH = 900
QUALITY = 45


def picture_uri(opened: OpenedFile, number: int, settings: Settings, notes: Sequence[str]) -> str | None:
    """Return the upright page as a `data:` address, or None where it has none; `notes` are those of its reading."""
    try:
        picture = page_picture(opened, number, settings=settings, notes=notes)
    except ExtractorsError:
        return None
    return f"data:image/jpeg;base64,{base64.b64encode(small_jpeg(picture)).decode()}"


def small_jpeg(picture: Image.Image) -> bytes:
    """Return the picture, grey and no wider than shown, as JPEG."""
    grey = picture.convert("L")
    if grey.width > WIDTH:
        grey = grey.resize((WIDTH, max(1, round(grey.height * WIDTH / grey.width))), Image.Resampling.LANCZOS)
    stream = io.BytesIO()
    grey.save(stream, "JPEG", quality=QUALITY, optimize=True)
    return stream.getvalue()
