"""A home health agency's sheet with room for three recipients side by side, some left empty; the rest in a table."""

from dataclasses import replace

from sample_docs import style
from sample_docs.layouts.seen import cover_wording as wording
from sample_docs.layouts.seen.placing import fitted
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.truth import Run
from sample_docs.world import World
from sample_docs.world.offices import Office, Provider

HOUSES = ("Open Door Home Care", "Prairie Rose Hospice", "Visiting Nurses of Elm County", "Comfort at Home Health, LLC")
SUBJECTS = ("485 for signature", "Verbal order to sign", "Recertification", "Missed visit report", "Face-to-face note")
NOTES = (
    "Please sign, date and return within 7 days so that we may bill Medicare.",
    "The patient missed the therapy visit on Tuesday because of another appointment.",
    "Order was taken by phone. Return the signed copy to our fax number above.",
)
NOTICE = (
    "The attached material may include protected health information (PHI). It is sent for treatment, payment or "
    "operations only. If you are not a named recipient, you may not read, copy or share it. Call us at once."
)
PATHS = ("to", "additional_recipients[0]", "additional_recipients[1]")


def draw(sheet: Sheet, world: World) -> None:
    """Draw the sheet."""
    pen = style.draw(world.rng, dates="slash short two_digit", phones="dash parens dot")
    pick = world.rng.choice
    sheet.font, sheet.size = pick(("Liberation Sans", "Lato", "Carlito")), 10.5
    sheet.page()
    office = world.office(pick(HOUSES))
    world.sender = (office.name, office.fax)
    place = office.address
    sheet.text(306, 56, pen.text("from.organization", office.name), size=18, bold=True, align="center")
    address = f"{', '.join(place.lines)} - {place.city}, {place.state} {place.postal_code}"
    sheet.text(306, 72, address, size=9, align="center")
    sheet.box(40, 84, 532, 22, fill="#d9d9d9", weight=0)
    sheet.text(306, 100, pick(("FAX COVER SHEET", "FAX", "Fax Transmittal")), size=14, bold=True, align="center")
    _receivers(sheet, world, pen, 120)
    y = _facts(sheet, world, pen, office, 226)
    sheet.text(40, y + 20, pick(("MESSAGE", "Message:", "Comments:", "INSTRUCTIONS:")), bold=True)
    sheet.box(40, y + 26, 532, 120)
    sheet.wrap(48, y + 44, 514, pen.text("message", pick(NOTES)), leading=16)
    sheet.wrap(40, 712, 532, NOTICE, size=8.5)


def _receivers(sheet: Sheet, world: World, pen: Style, y: float) -> None:
    others = [world.specialist, replace(world.colleague, office=world.office(f"{world.city.name} Heart Clinic"))]
    known: list[Provider | None] = [world.referrer, *others[: world.rng.choice((0, 0, 1, 1, 2))]]
    if len(known) > 1:
        sheet.trap("several_recipients")
    labels = world.rng.choice((("TO:", "OFFICE:", "FAX:"), ("To", "At", "Fax #"), ("Dr.", "Clinic", "Fax")))
    for i, path in enumerate(PATHS):
        x = 40 + i * 177.3
        to = known[i] if i < len(known) else None
        sheet.box(x, y, 177.3, 88, weight=0.8)
        for j, (label, runs) in enumerate(zip(labels, _receiver(world, pen, path, to), strict=True)):
            sheet.text(x + 5, y + 13 + j * 28, label, size=8, bold=True)
            sheet.text(x + 12, y + 25 + j * 28, *runs, size=fitted(sheet, runs, 160))


def _receiver(world: World, pen: Style, path: str, to: Provider | None) -> list[list[Run]]:
    if to is None:
        return [[], [], []]
    shape = world.rng.choice(("{} {}", "{} {}, " + to.person.credentials, "{1}, {0}"))
    return [
        [pen.full_name(f"{path}.name", to.person, shape)],
        [pen.text(f"{path}.organization", to.office.name)],
        [pen.phone(f"{path}.fax", to.office.fax)],
    ]


def _facts(sheet: Sheet, world: World, pen: Style, office: Office, y: float) -> float:
    pick, patient = world.rng.choice, world.patient
    name: list[Run] = [pen.text("patient.family", patient.family), ", ", pen.text("patient.given", patient.given)]
    rows: list[tuple[str, list[Run]]] = [
        (pick(("From", "Sent by", "Our contact")), [pen.full_name("from.name", world.clerk), pick((", RN", "", ""))]),
        (pick(("Phone", "Our phone", "Office phone")), [pen.phone("from.phone", office.phone)]),
        (pick(("Fax", "Our fax", "Return fax")), [pen.phone("from.fax", office.fax)]),
        (pick(("Date", "Date sent")), [pen.date("date", world.date)]),
        (pick(("No. of pages", "Pages (including cover)", "Total pages")), [wording.page_count(world, pen)]),
        (pick(("Re", "Regarding", "Subject")), [pen.text("subject", pick(SUBJECTS))]),
    ]
    if world.chance(0.6):
        rows += [("Patient", name), (pick(("DOB", "Date of birth")), [pen.born("patient.birth_date", patient)])]
    ruled = world.chance(0.6)
    for i, (label, runs) in enumerate(rows):
        x, top = 40 + i % 2 * 266, y + i // 2 * 24
        if ruled:
            sheet.box(x, top, 266, 24, weight=0.6)
        end = sheet.text(x + 5, top + 16, f"{label}:", bold=True) + 6
        sheet.text(end, top + 16, *runs, size=fitted(sheet, runs, x + 262 - end))
    return y + (len(rows) + 1) // 2 * 24
