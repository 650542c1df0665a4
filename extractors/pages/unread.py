"""A page of which nothing is known but what kept it from being read."""

from extractors.document import DEFAULT_PAGE_WIDTH, Origin, Page

DEFAULT_PAGE_HEIGHT = 792.0


def unread_page(number: int, problem: str) -> Page:
    """Return an empty page with the code of its problem: `page_unreadable` or `page_timed_out`."""
    return Page(number, DEFAULT_PAGE_WIDTH, DEFAULT_PAGE_HEIGHT, Origin.OCR, problem=problem)
