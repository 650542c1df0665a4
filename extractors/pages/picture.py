"""The upright picture of a page, for reports and the review page: the same geometry as the words' boxes."""

from collections.abc import Sequence

from PIL import Image

from extractors.document import Origin
from extractors.pages.opened_file import OpenedFile
from extractors.pages.text_layer import DISAGREES
from extractors.pages.upright import upright_page
from extractors.settings import Settings


def page_picture(
    opened: OpenedFile,
    number: int,
    *,
    settings: Settings,  # noqa: ARG001
    notes: Sequence[str] = (),
) -> Image.Image:
    """Return the page as a grey picture, upright as `recognise_page` saw it.

    Give the recognised page's `notes` where there are any: they say whether it was turned.
    """
    source = opened.source
    page = source.text_page(number)
    if page and page.origin is Origin.TEXT_LAYER and DISAGREES not in notes:
        return Image.fromarray(source.scan(number).pixels)
    turn = next((degrees for degrees in (90, 180, 270) if f"turned_{degrees}" in notes), 0)
    return Image.fromarray(upright_page(source.scan(number), turn=turn).pixels)
