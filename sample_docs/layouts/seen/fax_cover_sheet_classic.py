"""The word FAX in large letters, two columns of ruled lines, a message."""

from sample_docs import style
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.truth import Run
from sample_docs.world import World

MESSAGES = (
    "Please see the attached referral. Call us with any questions.",
    "Records requested by your office are attached. The patient is scheduled for next week.",
    "Attached please find the referral, the last visit note and a copy of the insurance card.",
    "Kindly call the patient to schedule and fax your note when done.",
)
NOTICE = (
    "CONFIDENTIALITY NOTICE: The documents that come with this fax hold information that is private and "
    "protected by law. "
    "If you are not the person named above, any use of it is forbidden. Please call the sender and destroy all copies."
)


def draw(sheet: Sheet, world: World) -> None:
    """Draw the cover sheet."""
    pen = style.draw(world.rng, dates="slash short long", phones="parens dash dot")
    sheet.font = world.rng.choice(("Liberation Sans", "Carlito"))
    sheet.page()
    office = world.referrer.office
    sheet.text(54, 100, "FAX", size=60, bold=True)
    sheet.text(560, 66, pen.text("from.organization", office.name), size=14, bold=True, align="right")
    sheet.text(
        560,
        82,
        ", ".join((*office.address.lines, office.address.city)),
        f" {office.address.state} {office.address.postal_code}",
        size=9,
        align="right",
    )
    sheet.line(54, 116, 560, 116, 2.5)
    _rows(sheet, world, pen)
    y = _boxes(sheet, world, pen, 300)
    sheet.text(54, y, world.rng.choice(("Comments:", "Message:", "Notes:")), bold=True, size=11)
    y = sheet.wrap(54, y + 20, 500, pen.text("message", world.rng.choice(MESSAGES)), size=11, leading=16)
    sheet.wrap(54, 690, 506, NOTICE, size=8)


def _rows(sheet: Sheet, world: World, pen: Style) -> None:
    office, target = world.referrer.office, world.specialist
    clerk, pages = world.clerk, world.page_count
    left: list[tuple[str, Run]] = [
        ("To:", pen.text("to.name", f"{target.person.given} {target.person.family}")),
        ("Company:", pen.text("to.organization", target.office.name)),
        ("Fax:", pen.phone("to.fax", target.office.fax)),
        ("Phone:", pen.phone("to.phone", target.office.phone)),
    ]
    right: list[tuple[str, Run]] = [
        ("From:", pen.text("from.name", f"{clerk.given} {clerk.family}")),
        ("Date:", pen.date("date", world.date)),
        (world.rng.choice(("Pages:", "# of pages (incl. cover):")), pen.text("page_count", str(pages), pages)),
        ("Phone:", pen.phone("from.phone", office.phone)),
    ]
    for i, ((label, value), (other, second)) in enumerate(zip(left, right, strict=True)):
        y = 146 + i * 30
        sheet.labelled(54, y, label, value, at=116, size=11)
        sheet.labelled(330, y, other, second, size=11)
        sheet.line(54, y + 6, 318, y + 6)
        sheet.line(330, y + 6, 560, y + 6)
    sheet.labelled(
        54,
        266,
        "Re:",
        pen.text("subject", world.rng.choice(("New referral", "Referral and records", "Patient referral"))),
        at=116,
        size=11,
    )


def _boxes(sheet: Sheet, world: World, pen: Style, y: float) -> float:
    ticked = world.rng.choice(("Urgent", "For Review", "", ""))
    x = 54.0
    for label in ("Urgent", "For Review", "Please Comment", "Please Reply"):
        run: Run = pen.text("urgency", label, "urgent") if label == ticked == "Urgent" else label
        x = sheet.tick(x, y, run, ticked=label == ticked, size=10, mark=world.rng.choice(("x", "check"))) + 26
    sheet.line(54, y + 14, 560, y + 14, 1.5)
    return y + 40
