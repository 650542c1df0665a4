"""A state agency transmittal: the warning boxed on top, the sending unit first, ruled cells, boxes to tick."""

from sample_docs import style
from sample_docs.layouts.seen import cover_wording as wording
from sample_docs.layouts.seen.placing import cell, ticks
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.truth import Run
from sample_docs.world import World
from sample_docs.world.offices import Office

AGENCIES = (
    "Department of Aging and Disability Supports",
    "Bureau of Family Health Services",
    "Office of Public Guardian, Region 7",
    "Health and Human Services Agency",
    "Division of Children's Medical Programs",
)
STOPS = (
    (
        "IF THIS FAX IS NOT MEANT FOR YOU, DO NOT TURN TO THE NEXT PAGE. What follows is confidential health "
        "information. Call the sender at once and ask what to do with it."
    ),
    (
        "STOP: The pages behind this sheet hold individually identifiable health information for one addressee only. "
        "Anyone else must not read them and must telephone the sending unit."
    ),
)
WAYS = ("For your information", "Per your request", "Please reply", "For your signature", "Please call")
MESSAGES = (
    "Attached is the plan of care for your signature. The case worker needs it back before the home visit.",
    "Eligibility was renewed. Please complete the physician's part of the form and fax it to this office.",
    "We ask for a copy of the last physical examination and the immunization record.",
)


def draw(sheet: Sheet, world: World) -> None:
    """Draw the transmittal."""
    pen = style.draw(world.rng, dates="slash short dash long", phones="tight parens dash space")
    sheet.font, sheet.size = world.rng.choice(("Liberation Sans", "Roboto", "Carlito")), 10.5
    sheet.page()
    office = world.office(world.rng.choice(AGENCIES))
    world.sender = (office.name, office.fax)
    sheet.text(40, 34, f"Form {world.rng.randint(1000, 4999)}-F", size=7.5)
    sheet.text(40, 43, world.rng.choice(("January 2024", "Rev. 6/2019", "09-2022-E")), size=7.5)
    sheet.box(40, 54, 532, 60, weight=3)
    sheet.wrap(52, 74, 508, world.rng.choice(STOPS), size=12, bold=True)
    sheet.text(306, 142, pen.text("from.organization", office.name), size=15, bold=True, align="center")
    title = ("Fax Transmittal", "Health Information Fax Transmittal", "FACSIMILE TRANSMITTAL FORM")
    sheet.text(306, 160, world.rng.choice(title), size=12, align="center")
    place = office.address
    address = f"{', '.join(place.lines)}, {place.city}, {place.state} {place.postal_code}"
    cell(
        sheet,
        40,
        176,
        400,
        32,
        "Sender's Unit / Office Address / Mail Code",
        [f"{address}   MC {place.postal_code[1:]}"],
    )
    cell(
        sheet,
        440,
        176,
        132,
        32,
        world.rng.choice(("Date", "Date Sent", "Transmittal Date")),
        [pen.date("date", world.date)],
    )
    y = _people(sheet, world, pen, 214, office)
    y = _instructions(sheet, world, y + 26)
    sheet.box(40, y, 532, 190)
    sheet.text(45, y + 12, world.rng.choice(("Message:", "Comments", "Message / Instructions")), size=8)
    sheet.wrap(50, y + 32, 510, pen.text("message", world.rng.choice(MESSAGES)), leading=18)
    sheet.text(40, 742, "Keep this form six years. Confirm the number before you transmit.", size=7.5)


def _people(sheet: Sheet, world: World, pen: Style, y: float, office: Office) -> float:
    pick, to = world.rng.choice, world.referrer
    number = pick(("Fax Area Code and No.", "Fax No.", "Fax (A/C and number)"))
    voice = pick(("Telephone Area Code and No.", "Telephone No.", "Phone (A/C and number)"))
    left: tuple[tuple[str, list[Run]], ...] = (
        ("To (Name)", [wording.to_name(world, pen, to)]),
        (pick(("Agency or Company", "Company, Department")), [pen.text("to.organization", to.office.name)]),
        (number, [pen.phone("to.fax", to.office.fax)]),
        (voice, [pen.phone("to.phone", to.office.phone)] if world.chance(0.5) else []),
    )
    right: tuple[tuple[str, list[Run]], ...] = (
        ("From (Name)", [pen.full_name("from.name", world.clerk)]),
        (pick(("Pages (cover page included)", "No. of Pages, Including This One")), [wording.page_count(world, pen)]),
        (number, [pen.phone("from.fax", office.fax)]),
        (voice, [pen.phone("from.phone", office.phone)]),
    )
    for (label, runs), (other, others) in zip(left, right, strict=True):
        cell(sheet, 40, y, 300, 34, label, runs, caption=7)
        cell(sheet, 340, y, 232, 34, other, others, caption=7)
        y += 34
    subject = pick(("Plan of care", "Medicaid renewal", "Physician's statement", "Request for records"))
    cell(sheet, 40, y, 532, 34, pick(("Re", "Subject")), [pen.text("subject", subject)], caption=7)
    return y + 34


def _instructions(sheet: Sheet, world: World, y: float) -> float:
    sheet.text(40, y, "Instructions (check what applies):", size=9)
    chosen = world.rng.randrange(len(WAYS) + 1)
    return ticks(sheet, 40, y + 18, WAYS, chosen, right=572, size=9.5, gap=22) + 4
