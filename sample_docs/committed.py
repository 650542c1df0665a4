"""Which papers are committed: three of five seen layouts in one form, every packet in two, from one seed."""

from zlib import crc32

from sample_docs.forms import known_forms
from sample_docs.layouts import Layout, known_layouts
from sample_docs.make import Order

SEED = 20261123
SMALL = ("born_digital_pdf", "fine_fax", "standard_fax", "noisy_fax", "born_digital_pdf", "fine_fax")
DRAWN = (*SMALL, "phone_photo", *SMALL, "phone_photo", "clean_scan_pdf")
"""The forms of drawn papers; those that make large files seldom."""
PACKETS = (
    ("fine_fax", "noisy_fax"),
    ("fine_fax", "dropped_fax"),
    ("standard_fax", "clean_scan_pdf"),
    ("fine_fax", "born_digital_pdf"),
)
LAYOUTS_SHOWN, OF_LAYOUTS = 3, 5
"""So many of so many layouts have a committed paper: the repository stays small, and fresh papers show them all."""


def chosen_orders() -> list[Order]:
    """Return the committed papers in order."""
    forms = known_forms()
    return [Order(layout, forms[name], 1) for layout in known_layouts("seen") for name in _forms(layout)]


def _forms(layout: Layout) -> tuple[str, ...]:
    """Return the layout's forms; they follow from its name alone, so that a new layout changes no other's papers."""
    turn = crc32(layout.name.encode())
    if layout.media != "packet" and turn // len(DRAWN) % OF_LAYOUTS >= LAYOUTS_SHOWN:
        return ()
    if layout.media == "word":
        return ("docx",)
    if layout.media == "packet":
        return PACKETS[turn % len(PACKETS)]
    return (DRAWN[turn % len(DRAWN)],)
