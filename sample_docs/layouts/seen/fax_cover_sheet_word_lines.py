"""A cover typed in a word processor without a table: one line a fact, label and value set apart by blanks."""

from sample_docs import style
from sample_docs.layouts.seen import cover_wording as wording
from sample_docs.truth import Run
from sample_docs.word import WordSheet
from sample_docs.world import World

MEDIA = "word"


def draw(word: WordSheet, world: World) -> None:
    """Write the cover sheet."""
    pen = style.draw(world.rng, dates="long slash short", phones="parens dash dot")
    pick, errand = world.rng.choice, wording.errand(world, "clinic", "home", "hospital")
    word.font = pick(("Times New Roman", "Calibri", "Arial"))
    word.paragraph(pick(("Fax", "FACSIMILE COVER SHEET", "Fax Transmission")), bold=True, size=20)
    word.paragraph(pen.text("from.organization", errand.office.name), bold=True, size=14)
    word.paragraph(errand.address)
    to = errand.to
    lines: list[list[Run]] = [
        [pick(("Attention", "To", "Send to")), ":\t", wording.to_name(world, pen, to)],
        [pick(("Office", "Company", "Location")), ":\t", pen.text("to.organization", to.office.name)],
        [pick(("Fax no.", "Fax", "Their fax")), ":\t", pen.phone("to.fax", to.office.fax)],
        [pick(("Sender", "From")), ":\t", wording.from_name(world, pen, errand)],
        [pick(("Telephone", "Our phone")), ":\t", pen.phone("from.phone", errand.office.phone)],
        [pick(("Date", "Sent")), ":\t", pen.date("date", world.date)],
        [pick(("Pages", "No. of pages, cover included")), ":\t", wording.page_count(world, pen)],
        [pick(("Re", "Subject", "Regarding")), ":\t", pen.text("subject", errand.subject)],
    ]
    for line in lines:
        word.paragraph(*line)
    word.paragraph("")
    word.paragraph(pen.text("message", errand.message))
    word.footer(pick(wording.NOTICES))
