"""One call, no cover sheet: a two-page letter about one patient, then another patient's referral form."""

from sample_docs.layouts import add
from sample_docs.sheet import Sheet
from sample_docs.world import World


def draw(sheet: Sheet, world: World) -> None:
    """Draw the transmission."""
    add(sheet, world, "referral_letter_two_pages")
    add(
        sheet,
        World(world.rng, world.today),
        world.rng.choice(("referral_letter_boxed_form", "referral_letter_therapy_order")),
    )
    sheet.trap("several_documents", "two_patients")
