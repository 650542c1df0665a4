"""A downloaded Word cover of which only some of the bracketed prompts were typed over; a box row of letters."""

from sample_docs import style
from sample_docs.layouts.seen import cover_wording as wording
from sample_docs.layouts.seen.cover_wording import Errand
from sample_docs.style import Style
from sample_docs.truth import Run
from sample_docs.word import WordSheet
from sample_docs.world import World

MEDIA = "word"
MARKS = ("Urgent", "For Review", "Please Comment", "Please Reply", "Please Recycle")


def draw(word: WordSheet, world: World) -> None:
    """Write the cover sheet."""
    pen = style.draw(world.rng, dates="short long slash medium", phones="parens dash dot")
    pick, errand = world.rng.choice, wording.errand(world, "clinic", "hospital", "home", "insurer", "attorney")
    word.font, word.size = pick(("Calibri", "Arial", "Garamond", "Tahoma")), 10.5
    word.trap("prompts_left")
    letterhead: list[Run] = [pen.text("from.organization", errand.office.name)]
    word.paragraph(*letterhead, bold=True, size=14, align=pick((0, 1, 2)))
    word.paragraph(errand.address if world.chance(0.6) else "[Street Address, City, ST ZIP Code]", size=9)
    word.paragraph(pick(("FAX", "Fax", "fax transmittal", "FACSIMILE")), bold=True, size=pick((28, 36, 48)))
    word.table(_cells(world, pen, errand), ruled=world.chance(0.4), bold_first=True)
    word.paragraph("")
    _marks(word, world, pen)
    label = pick(("Comments:", "Message:", "Notes"))
    word.paragraph(label, bold=True)
    word.paragraph(pen.text("message", errand.message))
    if world.chance(0.4):
        word.footer("[Type the document's confidentiality notice here]")
    else:
        word.footer(pick(wording.NOTICES))


def _cells(world: World, pen: Style, errand: Errand) -> list[list[list[Run]]]:
    pick, to, office = world.rng.choice, errand.to, errand.office
    voice: list[Run] = (
        [pen.phone("to.phone", to.office.phone)] if world.chance(0.3) else [_prompt(world, "Recipient phone")]
    )
    back: list[Run] = [pen.phone("from.fax", office.fax)] if world.chance(0.6) else [_prompt(world, "Sender fax")]
    to_house: list[Run] = (
        [pen.text("to.organization", to.office.name)] if world.chance(0.8) else [_prompt(world, "Recipient company")]
    )
    return [
        [["To:"], [wording.to_name(world, pen, to)], ["From:"], [wording.from_name(world, pen, errand)]],
        [["Company:"], to_house, [pick(("Pages:", "Pages incl. cover:"))], [wording.page_count(world, pen)]],
        [["Fax:"], [pen.phone("to.fax", to.office.fax)], ["Fax:"], back],
        [["Phone:"], voice, ["Phone:"], [pen.phone("from.phone", office.phone)]],
        [["Re:"], [pen.text("subject", errand.subject)], ["Date:"], [pen.date("date", world.date)]],
        [["CC:"], [_prompt(world, "CC name")], [""], [""]],
    ]


def _prompt(world: World, what: str) -> str:
    return world.rng.choice((f"[Type {what}]", f"[{what}]", f"<{what}>", "", "N/A"))


def _marks(word: WordSheet, world: World, pen: Style) -> None:
    ticked = world.rng.choice((0, 1, 3, 9, 9))
    runs: list[Run] = []
    for i, label in enumerate(MARKS):
        mark = world.rng.choice(("X ", "[x] ")) if i == ticked else "[ ] "
        run: Run = pen.text("urgency", label, "urgent") if i == ticked == 0 else label
        runs += [mark, run, "     "]
    word.paragraph(*runs)
