"""TIFF files: the pages of faxes and scanners, every frame of them."""

from PIL import Image

from extractors.errors import UnreadablePageError
from extractors.pages.image_file import dots_per_inch, grey_pixels, opened_image
from extractors.pages.opened_file import PageSource
from extractors.pages.scan import Scan
from extractors.settings import Settings


def open_tiff(content: bytes, name: str, settings: Settings) -> PageSource:
    """Return the TIFF's frames; raise DamagedFileError where not even the first can be found."""
    image = opened_image(content, name)
    return TiffPages(image, settings.max_page_pixels)


class TiffPages(PageSource):
    """The frames of one TIFF, each a page."""

    def __init__(self, image: Image.Image, max_pixels: int) -> None:
        self._image = image
        self._max_pixels = max_pixels
        self.page_count = getattr(image, "n_frames", 1)

    def scan(self, number: int) -> Scan:
        """Return the frame as a picture, its pixels as square or not as they were sent."""
        try:
            self._image.seek(number - 1)
            return Scan(grey_pixels(self._image), *dots_per_inch(self._image))
        except (OSError, ValueError, SyntaxError, EOFError) as cause:
            raise UnreadablePageError(number, "the frame cannot be decoded") from cause

    def close(self) -> None:
        """Close the file."""
        self._image.close()
