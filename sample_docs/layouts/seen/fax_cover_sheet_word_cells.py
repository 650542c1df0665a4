"""A word processor's cover in two table columns, label and value in one cell, letterhead in the header."""

from sample_docs import style
from sample_docs.layouts.seen import cover_wording as wording
from sample_docs.truth import Run
from sample_docs.word import WordSheet
from sample_docs.world import World

MEDIA = "word"


def draw(word: WordSheet, world: World) -> None:
    """Write the cover sheet."""
    pen = style.draw(world.rng, dates="medium slash two_digit", phones="dash dot parens")
    pick, errand = world.rng.choice, wording.errand(world, "pharmacy", "insurer", "testing", "attorney")
    to, office = errand.to, errand.office
    word.font = pick(("Cambria", "Verdana", "Calibri"))
    word.header(pen.text("from.organization", office.name), bold=True, size=15)
    word.header(errand.address, size=9)
    word.paragraph(pick(("Fax Cover", "TELEFAX", "Facsimile Cover Page")), bold=True, size=18, align=pick((0, 1)))
    cells: list[list[list[Run]]] = [
        [
            [pick(("To: ", "Recipient: ", "Attn: ")), wording.to_name(world, pen, to)],
            [pick(("From: ", "Sender: ")), wording.from_name(world, pen, errand)],
        ],
        [
            [pick(("Practice: ", "Clinic: ", "At: ")), pen.text("to.organization", to.office.name)],
            [pick(("Department: ", "Team: ")), errand.department],
        ],
        [
            [pick(("Fax: ", "Fax number: ")), pen.phone("to.fax", to.office.fax)],
            [pick(("Return fax: ", "Our fax: ")), pen.phone("from.fax", office.fax)],
        ],
        [
            [pick(("Date: ", "Date sent: ")), pen.date("date", world.date)],
            [pick(("Pages: ", "Page total: ")), wording.page_count(world, pen)],
        ],
    ]
    word.table(cells, ruled=world.chance(0.6))
    word.paragraph("")
    word.paragraph(pick(("Subject: ", "RE: ", "Regarding: ")), pen.text("subject", errand.subject), bold=True)
    word.paragraph(pen.text("message", errand.message))
    word.paragraph(pick(("Questions? Call ", "Reach us at ")), pen.phone("from.phone", office.phone))
    word.footer(pick(wording.NOTICES))
