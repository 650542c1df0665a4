"""One call: a cover sheet, an order, and two pages of chart notes that are no document of a known kind."""

from sample_docs.layouts import add
from sample_docs.sheet import Sheet
from sample_docs.world import World


def draw(sheet: Sheet, world: World) -> None:
    """Draw the transmission."""
    world.page_count = 4
    add(sheet, world, world.rng.choice(("fax_cover_sheet_service", "fax_cover_sheet_deliver")))
    add(sheet, world, world.rng.choice(("referral_letter_ehr_order", "referral_letter_slip")))
    add(sheet, world, "unclassified_chart_note")
    sheet.page()
    sheet.text(60, 60, "PROGRESS NOTES (continued)", size=14, bold=True)
    sheet.wrap(
        60, 96, 490, "No new complaints. Medication list reviewed with the patient. Follow-up as before.", leading=15
    )
    sheet.trap("several_documents", "unclassified_pages")
