"""A file's bytes to pages: what kind it is, every page upright, its words in lines, its rulings and check boxes."""

from extractors.pages.lines import lines_of
from extractors.pages.opened_file import OpenedFile
from extractors.pages.opening import open_file
from extractors.pages.picture import page_picture
from extractors.pages.recognition import recognise_page, recognise_pages
from extractors.pages.unread import unread_page

__all__ = ["OpenedFile", "lines_of", "open_file", "page_picture", "recognise_page", "recognise_pages", "unread_page"]
