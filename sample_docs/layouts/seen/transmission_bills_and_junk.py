"""One call from a machine that queues everything: an advertisement, then two bills from different shops."""

from sample_docs.layouts import add
from sample_docs.sheet import Sheet
from sample_docs.world import World


def draw(sheet: Sheet, world: World) -> None:
    """Draw the transmission."""
    add(sheet, world, "unclassified_advert")
    for name in world.rng.sample(("invoice_grid", "invoice_services", "invoice_printer", "invoice_statement"), 2):
        add(sheet, world, name)
    sheet.trap("several_documents", "unclassified_pages")
