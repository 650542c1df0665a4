"""One call, three documents: a cover sheet, a referral, the patient's insurance card."""

from sample_docs.layouts import add
from sample_docs.sheet import Sheet
from sample_docs.world import World

COVERS = ("fax_cover_sheet_classic", "fax_cover_sheet_grid", "fax_cover_sheet_memo", "fax_cover_sheet_patient")
LETTERS = ("referral_letter_typed", "referral_letter_boxed_form", "referral_letter_therapy_order")
CARDS = ("insurance_card_ppo_bands", "insurance_card_administrator", "insurance_card_high_deductible")


def draw(sheet: Sheet, world: World) -> None:
    """Draw the packet."""
    world.page_count = 3
    for names in (COVERS, LETTERS, CARDS):
        add(sheet, world, world.rng.choice(names))
    sheet.trap("several_documents", "several_names")
