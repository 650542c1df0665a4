"""Where a point of a PDF's own coordinates lies on the upright page."""

from dataclasses import dataclass
from typing import Any, Self

from extractors.document import Box


@dataclass(frozen=True, slots=True)
class PdfFrame:
    """The visible part (crop box) of a PDF page in its own coordinates, and its rotation in degrees clockwise."""

    left: float
    bottom: float
    right: float
    top: float
    rotation: int

    @classmethod
    def of(cls, page: Any) -> Self:
        """Return the frame of a `pypdfium2` page: the crop box where it lies within the media box."""
        media, crop = page.get_mediabox(), page.get_cropbox()
        left, bottom = max(media[0], crop[0]), max(media[1], crop[1])
        right, top = min(media[2], crop[2]), min(media[3], crop[3])
        if right <= left or top <= bottom:
            left, bottom, right, top = media
        return cls(left, bottom, right, top, page.get_rotation() % 360)

    @property
    def size(self) -> tuple[float, float]:
        """Return the upright page's width and height in points."""
        across, along = self.right - self.left, self.top - self.bottom
        return (along, across) if self.rotation in {90, 270} else (across, along)

    def box(self, left: float, bottom: float, right: float, top: float) -> Box:
        """Return the box of a rectangle given in the PDF's coordinates."""
        (one_x, one_y), (other_x, other_y) = self.point(left, bottom), self.point(right, top)
        return Box(min(one_x, other_x), min(one_y, other_y), max(one_x, other_x), max(one_y, other_y))

    def point(self, x: float, y: float) -> tuple[float, float]:
        """Return the upright place of a point given in the PDF's coordinates."""
        if self.rotation == 90:
            return y - self.bottom, x - self.left
        if self.rotation == 180:
            return self.right - x, y - self.bottom
        if self.rotation == 270:
            return self.top - y, self.right - x
        return x - self.left, self.top - y

    def shows(self, box: Box) -> bool:
        """Tell whether the middle of a box lies on the visible page."""
        (x, y), (width, height) = box.center, self.size
        return 0 <= x <= width and 0 <= y <= height
