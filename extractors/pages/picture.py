"""The upright picture of a page, for reports and the review page: the same geometry as the words' boxes."""

from PIL import Image

from extractors.document import Origin, Page
from extractors.pages.opened_file import OpenedFile
from extractors.pages.upright import upright_page
from extractors.settings import Settings


def page_picture(
    opened: OpenedFile,
    number: int,
    *,
    settings: Settings,  # noqa: ARG001
    page: Page | None = None,
) -> Image.Image:
    """Return the page as a grey picture, upright as `recognise_page` saw it.

    Give the recognised `page` where there is one: it says whether the page was turned.
    """
    source = opened.source
    page = page or source.text_page(number)
    if page and page.origin is Origin.TEXT_LAYER:
        return Image.fromarray(source.scan(number).pixels)
    notes = page.notes if page else ()
    turn = next((degrees for degrees in (90, 180, 270) if f"turned_{degrees}" in notes), 0)
    return Image.fromarray(upright_page(source.scan(number), turn=turn).pixels)
