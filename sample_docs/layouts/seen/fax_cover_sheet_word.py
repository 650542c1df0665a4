"""A cover sheet written in Word: a table of labels and values, the message below it."""

from sample_docs import style
from sample_docs.truth import Run
from sample_docs.word import WordSheet
from sample_docs.world import World

MEDIA = "word"


def draw(word: WordSheet, world: World) -> None:
    """Write the cover sheet."""
    pen = style.draw(world.rng, dates="long slash", phones="parens dash")
    target, office, pages = world.specialist, world.referrer.office, world.page_count
    word.header(pen.text("from.organization", office.name), bold=True, size=14, align=1)
    word.paragraph("FAX TRANSMITTAL", bold=True, size=22, align=1)
    rows: list[list[list[Run]]] = [
        [["TO"], [pen.full_name("to.name", target.person)], ["FROM"], [pen.full_name("from.name", world.clerk)]],
        [
            ["PRACTICE"],
            [pen.text("to.organization", target.office.name)],
            ["PHONE"],
            [pen.phone("from.phone", office.phone)],
        ],
        [["FAX"], [pen.phone("to.fax", target.office.fax)], ["DATE"], [pen.date("date", world.date)]],
        [["RE"], [pen.text("subject", "Referral")], ["PAGES"], [pen.text("page_count", str(pages), pages)]],
    ]
    word.table(rows, bold_first=True)
    word.paragraph("")
    word.paragraph(pen.text("message", "Please find the referral attached. We will send imaging on disc."))
    word.footer("This fax may hold protected health information. Misdirected? Please destroy it and call us.")
