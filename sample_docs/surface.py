"""PDF pages with the origin at the top left corner: lines, boxes and text, moved and scaled where asked."""

import io
from dataclasses import dataclass

from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas

from sample_docs import fonts

LETTER = (612.0, 792.0)


@dataclass(frozen=True)
class Placement:
    """Where a face (a card's side) lies on its page: left, top and scale."""

    left: float = 0.0
    top: float = 0.0
    scale: float = 1.0


class Surface:
    """The pages of a PDF that says nothing of when it was made."""

    def __init__(self) -> None:
        self._out = io.BytesIO()
        self._canvas = Canvas(self._out, pagesize=LETTER, invariant=1, initialFontName="Helvetica")
        self._place = Placement()
        self._begun = False
        self.paper_size = LETTER

    def begin_page(self, size: tuple[float, float]) -> None:
        """Begin a page of the size given."""
        if self._begun:
            self._canvas.showPage()
        self._begun = True
        self.paper_size, self._place = size, Placement()
        self._canvas.setPageSize(size)

    def finish(self) -> bytes:
        """Return the PDF."""
        self._canvas.showPage()
        self._canvas.save()
        return self._out.getvalue()

    def put_at(self, place: Placement) -> None:
        """Draw what follows moved and scaled, until the next page."""
        self._place = place

    def line(self, x1: float, y1: float, x2: float, y2: float, weight: float = 0.7) -> None:
        """Draw a straight line."""
        (a, b), (c, d) = self.at(x1, y1), self.at(x2, y2)
        self._canvas.setLineWidth(weight * self._place.scale)
        self._canvas.line(a, self.paper_size[1] - b, c, self.paper_size[1] - d)

    def box(
        self, x: float, y: float, width: float, height: float, *, fill: str = "", weight: float = 0.7, radius: float = 0
    ) -> None:
        """Draw a rectangle from its top left corner; weight 0 draws no outline."""
        (a, b), scale = self.at(x, y + height), self._place.scale
        self._canvas.setLineWidth(weight * scale)
        if fill:
            self._canvas.setFillColor(HexColor(fill))
        shape = (a, self.paper_size[1] - b, width * scale, height * scale, radius * scale)
        self._canvas.roundRect(*shape, stroke=int(weight > 0), fill=int(bool(fill)))

    def disc(self, x: float, y: float, radius: float, fill: str) -> None:
        """Draw a filled circle."""
        (a, b), scale = self.at(x, y), self._place.scale
        self._canvas.setFillColor(HexColor(fill))
        self._canvas.circle(a, self.paper_size[1] - b, radius * scale, stroke=0, fill=1)

    def at(self, x: float, y: float) -> tuple[float, float]:
        """Return where a point of the drawing lies on the page."""
        place = self._place
        return place.left + x * place.scale, place.top + y * place.scale

    def print_text(self, x: float, y: float, text: str, font: str, points: float, *, color: str = "#000000") -> None:
        """Print a text at its left end; raises ValueError for a character that the font lacks."""
        if not fonts.is_drawable(text, font):
            raise ValueError(f"{font} lacks a character of this text")
        (a, b), scale = self.at(x, y), self._place.scale
        self._canvas.setFont(font, points * scale)
        self._canvas.setFillColor(HexColor(color))
        self._canvas.drawString(a, self.paper_size[1] - b, text)
