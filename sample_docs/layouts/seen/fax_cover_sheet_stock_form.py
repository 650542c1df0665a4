"""A stationer's generic form, photocopied for years: thick frame, twin columns with the same labels, remark boxes."""

from sample_docs import style
from sample_docs.layouts.seen import cover_wording as wording
from sample_docs.layouts.seen.cover_wording import Errand
from sample_docs.layouts.seen.placing import fitted
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.truth import Run
from sample_docs.world import World

REMARKS = ("Urgent", "For your review", "Reply ASAP", "Please comment")
Pair = tuple[str, list[Run]]


def draw(sheet: Sheet, world: World) -> None:
    """Draw the form."""
    pen = style.draw(world.rng, dates="short two_digit dash medium", phones="dash parens slash")
    pick = world.rng.choice
    hand = pick(("Handwriting", "Liberation Mono", "Handwriting", "Roboto"))
    sheet.font, sheet.size = pick(("Liberation Sans", "DejaVu Sans Condensed", "Roboto Condensed")), 11
    sheet.page()
    sheet.trap("generic_form", *(("handwriting",) if hand == "Handwriting" else ()))
    errand = wording.errand(world, "clinic", "home", "testing", "hospital")
    sheet.box(36, 36, 540, 720, weight=4)
    sheet.box(44, 44, 524, 704, weight=0.8)
    sheet.text(
        306, 108, pick(("FAX COVER SHEET", "F   A   X", "FACSIMILE COVER SHEET")), size=32, bold=True, align="center"
    )
    sheet.line(70, 126, 542, 126, 3)
    left, right = _columns(world, pen, errand)
    for i, pairs in enumerate(zip(left, right, strict=True)):
        for (x, far), (label, runs) in zip(((70, 302), (314, 542)), pairs, strict=True):
            _fill(sheet, hand, (x, far, 164 + i * 34), label, runs)
    y = 164 + len(left) * 34
    _fill(sheet, hand, (70, 542, y), pick(("Re:", "Subject:")), [pen.text("subject", errand.subject)])
    _remarks(sheet, world, pen, y + 36)
    _lined(sheet, world, hand, pen.text("message", errand.message), y)
    sheet.text(
        44,
        766,
        pick(("Form 50-F50  Reorder from your dealer", "No. 9082 FAX MESSAGE", "ST-114 50 sheets/pad")),
        size=6.5,
    )


def _lined(sheet: Sheet, world: World, hand: str, message: Run, y: float) -> None:
    pick = world.rng.choice
    sheet.text(70, y + 70, pick(("Remarks:", "COMMENTS:", "Message:")), bold=True)
    printed, sheet.font = sheet.font, hand
    big = 16 if hand == "Handwriting" else 11.5
    if world.chance(0.85):
        sheet.wrap(74, y + 96, 464, message, size=big, leading=26)
    sheet.font = printed
    for i in range(8):
        sheet.line(70, y + 100 + i * 26, 542, y + 100 + i * 26, 0.5)


def _columns(world: World, pen: Style, errand: Errand) -> tuple[list[Pair], list[Pair]]:
    pick, to, office = world.rng.choice, errand.to, errand.office
    house, voice, fax = pick(
        (("Co.", "Phone #", "Fax #"), ("Company:", "Phone:", "Fax:"), ("Co./Dept.", "Tel.", "Fax"))
    )
    dot = pick((":", ""))
    left: list[Pair] = [
        ("To" + dot, [wording.to_name(world, pen, to)]),
        (house, [pen.text("to.organization", to.office.name)]),
        (voice, [pen.phone("to.phone", to.office.phone)] if world.chance(0.3) else []),
        (fax, [pen.phone("to.fax", to.office.fax)]),
        ("Date" + dot, [pen.date("date", world.date)]),
    ]
    right: list[Pair] = [
        ("From" + dot, [wording.from_name(world, pen, errand)]),
        (house, [pen.text("from.organization", office.name)]),
        (voice, [pen.phone("from.phone", office.phone)]),
        (fax, [pen.phone("from.fax", office.fax)] if world.chance(0.7) else []),
        (pick(("# of pages", "No. pages incl. cover:", "Pages:")), [wording.page_count(world, pen)]),
    ]
    if world.chance(0.4):
        left.insert(0, left.pop())
        right.insert(0, right.pop())
    return left, right


def _fill(sheet: Sheet, hand: str, place: tuple[float, float, float], label: str, runs: list[Run]) -> None:
    left, right, y = place
    end = sheet.text(left, y, label, bold=True) + 5
    sheet.line(end, y + 3, right, y + 3, 0.8)
    printed, sheet.font = sheet.font, hand
    sheet.text(end + 4, y - 1, *runs, size=fitted(sheet, runs, right - end - 5, 16 if hand == "Handwriting" else 11.5))
    sheet.font = printed


def _remarks(sheet: Sheet, world: World, pen: Style, y: float) -> None:
    ticked, x = world.rng.choice((0, 1, 2, 3, 9, 9)), 70.0
    if ticked == 2:
        sheet.ignore("urgency")  # a reply wanted soon is not the same as an urgent fax
    for i, label in enumerate(REMARKS):
        run: Run = pen.text("urgency", label, "urgent") if i == ticked == 0 else label
        x = sheet.tick(x, y, run, ticked=i == ticked, mark="x", size=11) + 26
