"""A county office: shaded bands Recipient, Sender, Transmission; labels above values in columns, c/o, ext."""

from sample_docs import style
from sample_docs.layouts.seen import cover_wording as wording
from sample_docs.layouts.seen.placing import fitted, ticks
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.truth import Run, Value
from sample_docs.world import World
from sample_docs.world.offices import Office

HOUSES = (
    "Larkspur County Public Health",
    "Department of Social Services",
    "County Coroner and Medical Examiner",
    "WIC Nutrition Program",
    "Adult Protective Services",
)
SUBJECTS = (
    "TB test results",
    "Client services plan",
    "Prenatal nutrition referral",
    "Case report",
    "Proof of diagnosis",
)
BOXES = ("Urgent", "Reply requested", "For your records", "Original will follow by mail")
NOTES = (
    "Please complete the shaded part of the form and return it to this office.",
    "Per our phone call this morning. Let me know what else you need.",
    "We have not received the requested documents. Kindly fax them by Friday.",
)
NOTICE = (
    "CONFIDENTIALITY STATEMENT: This message is intended for the sole use of the addressee and may contain information "
    "exempt from disclosure under state and federal law. If you received it in error, contact the sender."
)
Cell = tuple[str, list[Run]]


def draw(sheet: Sheet, world: World) -> None:
    """Draw the cover."""
    pen = style.draw(world.rng, dates="slash long short", phones="parens dash dot")
    pick = world.rng.choice
    sheet.font, sheet.size = pick(("Liberation Sans", "Open Sans", "Roboto")), 11
    sheet.page()
    office = world.office(pick(HOUSES))
    world.sender = (office.name, office.fax)
    place = office.address
    sheet.disc(72, 62, 20, "#b8b8b8")
    sheet.text(104, 60, pen.text("from.organization", office.name), size=16, bold=True)
    sheet.text(104, 75, f"{', '.join(place.lines)}, {place.city}, {place.state} {place.postal_code}", size=9)
    sheet.text(560, 112, pick(("Fax", "FAX COVER", "Facsimile")), size=20, bold=True, align="right")
    bands = [(pick(("Recipient", "TO", "Send To")), _recipient(world, pen))]
    bands.append((pick(("Sender", "FROM", "Sent From")), _sender(world, pen, office)))
    y = 122.0
    for title, cells in [*bands, (pick(("Transmission", "Details", "FAX INFORMATION")), _facts(world, pen))]:
        y = _band(sheet, y, title, cells)
    sheet.box(52, y, 508, 18, fill="#dcdcdc", weight=0)
    sheet.text(58, y + 13, pick(("Message", "Comments", "Notes")), bold=True)
    chosen = world.rng.randrange(len(BOXES) + 1)
    options: list[Run] = [pen.text("urgency", "Urgent", "urgent") if chosen == 0 else "Urgent", *BOXES[1:]]
    below = ticks(sheet, 58, y + 36, options, chosen, right=560, mark=pick(("x", "check")), size=10, gap=22)
    sheet.wrap(58, below + 12, 496, pen.text("message", pick(NOTES)), leading=16)
    sheet.wrap(52, 716, 508, NOTICE, size=8.5)


def _band(sheet: Sheet, y: float, title: str, cells: list[Cell]) -> float:
    sheet.box(52, y, 508, 18, fill="#dcdcdc", weight=0)
    sheet.text(58, y + 13, title, bold=True)
    for i, (label, runs) in enumerate(cells):
        x, top = 58 + i % 2 * 262, y + 31 + i // 2 * 32
        sheet.text(x, top, label, size=8, color="#444444")
        sheet.text(x, top + 14, *runs, size=fitted(sheet, runs, 240))
    return y + 31 + (len(cells) + 1) // 2 * 32


def _recipient(world: World, pen: Style) -> list[Cell]:
    pick, to = world.rng.choice, world.referrer
    care = "c/o " if world.chance(0.35) else ""
    phone: list[Run] = [pen.phone("to.phone", to.office.phone)] if world.chance(0.5) else []
    return [
        (pick(("Name", "Attention", "Attn")), [wording.to_name(world, pen, to)]),
        (pick(("Organization", "Agency/Company", "Office")), [care, pen.text("to.organization", to.office.name)]),
        (pick(("Fax Number", "Fax", "Fax #")), [pen.phone("to.fax", to.office.fax)]),
        (pick(("Phone Number", "Phone", "Telephone")), phone),
    ]


def _sender(world: World, pen: Style, office: Office) -> list[Cell]:
    pick, extension = world.rng.choice, world.rng.randint(2001, 7980)
    phone: list[Run] = [pen.phone("from.phone", office.phone)]
    if world.chance(0.5):
        spoken = pen.phone("x", office.phone).shown + pick((" ext. ", " x", ", Ext. "))
        phone = [Value("from.phone", f"{spoken}{extension}", f"{office.phone};ext={extension}")]
    return [
        (pick(("Name", "Staff", "Contact")), [pen.full_name("from.name", world.clerk)]),
        (pick(("Phone Number", "Phone", "Direct Line")), phone),
        (pick(("Fax Number", "Fax", "Return Fax")), [pen.phone("from.fax", office.fax)]),
        (
            pick(("Title", "Job Title", "Position")),
            [pick(("Case Manager", "Public Health Nurse", "Eligibility Clerk"))],
        ),
    ]


def _facts(world: World, pen: Style) -> list[Cell]:
    pick = world.rng.choice
    return [
        (pick(("Date", "Date Sent", "Today's Date")), [pen.date("date", world.date)]),
        (pick(("Number of Pages", "Pages", "Pages (including this one)")), [wording.page_count(world, pen)]),
        (pick(("Subject", "Re", "Regarding")), [pen.text("subject", pick(SUBJECTS))]),
    ]
