"""Which papers are committed: every seen layout in several forms, from one seed."""

from sample_docs.forms import known_forms
from sample_docs.layouts import Layout, known_layouts
from sample_docs.make import Order

SEED = 20261123
FAXED = ("standard_fax", "noisy_fax")
PICTURED = ("clean_scan_pdf", "phone_photo")
PACKETS = (
    ("fine_fax", "noisy_fax"),
    ("fine_fax", "dropped_fax"),
    ("standard_fax", "clean_scan_pdf"),
    ("fine_fax", "born_digital_pdf"),
)


def chosen_orders() -> list[Order]:
    """Return the committed papers in order; forms take turns over the layouts of each medium."""
    forms = known_forms()
    turns: dict[str, int] = {}
    orders = []
    for layout in known_layouts("seen"):
        turn = turns[layout.media] = turns.get(layout.media, -1) + 1
        orders += [Order(layout, forms[name], 1) for name in _forms(layout, turn)]
    return orders


def _forms(layout: Layout, turn: int) -> tuple[str, ...]:
    if layout.media == "word":
        return ("docx",)
    if layout.media == "packet":
        return PACKETS[turn % len(PACKETS)]
    if layout.kind == "unclassified":
        return ("born_digital_pdf", FAXED[turn % 2])
    return ("born_digital_pdf", "fine_fax", FAXED[turn % 2], PICTURED[turn % 2])
