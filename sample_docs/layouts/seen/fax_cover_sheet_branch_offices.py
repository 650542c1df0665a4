"""A specialty group's cover: three branches with their numbers across the top, the fax's own facts in a plain list."""

from dataclasses import dataclass

from sample_docs import style
from sample_docs.layouts.seen import cover_wording as wording
from sample_docs.layouts.seen.placing import fitted
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.truth import Run
from sample_docs.world import World, numbers, places
from sample_docs.world.offices import Office

SIDES = ("Northside", "Downtown", "Airport Road", "West Valley", "Medical Plaza", "Riverbend", "Hospital Campus")
SUBJECTS = (
    "Consult note",
    "Office visit",
    "Procedure report",
    "Clearance letter",
    "No show",
    "Appointment confirmation",
)
NOTES = (
    "Note from the recent visit of our mutual patient. Thank you for the referral.",
    "Patient no-showed twice and was told to call back to reschedule.",
    "We need the last labs and a current medication list before we can see this patient.",
    "Appointment has been made. Please fax us the authorization number when you have it.",
)
NOTICE = (
    "Confidential Health Information Enclosed. Health care information is personal and sensitive. It is being faxed to "
    "you under conditions that do not need patient authorization. You must maintain it in a safe and secure manner; "
    "re-disclosure is prohibited. If this came to the wrong place, call the number marked for questions."
)
Line = tuple[str, list[Run]]


@dataclass(frozen=True)
class Site:
    """A branch as the letterhead shows it."""

    name: str
    lines: tuple[str, ...]


def draw(sheet: Sheet, world: World) -> None:
    """Draw the cover."""
    pen = style.draw(world.rng, dates="short slash medium", phones="parens dot dash")
    pick, office = world.rng.choice, world.specialist.office
    world.sender = (office.name, office.fax)
    sheet.font, sheet.size = pick(("Lato", "Open Sans", "Carlito")), 11
    sheet.page()
    sheet.trap("several_phones", "several_offices")
    name = [pen.text("from.organization", office.name)]
    sheet.text(306, 52, *name, size=fitted(sheet, name, 500, 19, bold=True), bold=True, align="center")
    sites = [_site(world, pen, side) for side in world.rng.sample(SIDES, 3)]
    for i, site in enumerate(sites):
        x = 124 + i * 182
        sheet.text(x, 74, site.name, size=8.5, bold=True, align="center")
        for j, line in enumerate(site.lines):
            sheet.text(x, 84.5 + j * 10, line, size=7.8, align="center")
    sheet.box(34, 128, 544, 5, fill="#7f7f7f", weight=0)
    sheet.text(50, 168, pick(("Fax", "Fax Cover Sheet", "Fax Transmission")), size=22)
    y = _facts(sheet, _lines(world, pen, office, pick(sites).name), 200)
    sheet.text(50, y + 10, pick(("Comments", "Notes to recipient", "Message")), bold=True)
    sheet.wrap(50, y + 28, 512, pen.text("message", pick(NOTES)), leading=16)
    sheet.line(50, 696, 562, 696, 0.5)
    sheet.wrap(50, 709, 512, NOTICE, size=7.8)


def _site(world: World, pen: Style, name: str) -> Site:
    place = places.address(world.rng, world.city, units=0.3)
    phone, fax = (pen.phone("", n).shown for n in numbers.phones(world.rng, world.city.area, 2))
    street = ", ".join(place.lines)
    return Site(name, (street, f"{place.city}, {place.state} {place.postal_code}", f"P {phone}  F {fax}"))


def _lines(world: World, pen: Style, office: Office, side: str) -> list[Line]:
    pick, to = world.rng.choice, world.referrer
    lines: list[Line] = [
        (pick(("Send to", "To", "Attention")), [wording.to_name(world, pen, to)]),
        (pick(("Practice", "Company", "Their office")), [pen.text("to.organization", to.office.name)]),
        (pick(("At fax", "Fax number", "Fax")), [pen.phone("to.fax", to.office.fax)]),
        (pick(("Sender", "Sent by", "From")), [pen.full_name("from.name", world.clerk)]),
        (pick(("Branch", "Location", "Our office")), [side]),
        (pick(("Questions, call", "For questions call", "Call back #")), [pen.phone("from.phone", office.phone)]),
        (pick(("Fax reply to", "Return fax", "Our fax")), [pen.phone("from.fax", office.fax)]),
        (pick(("Faxed on", "Date", "Date of fax")), [pen.date("date", world.date)]),
        (pick(("Page count", "Pages with cover", "Total pages")), [wording.page_count(world, pen)]),
        (pick(("Subject", "Re", "Document")), [pen.text("subject", pick(SUBJECTS))]),
    ]
    return [lines[7], *lines[:7], *lines[8:]] if world.chance(0.4) else lines


def _facts(sheet: Sheet, lines: list[Line], y: float) -> float:
    for i, (label, runs) in enumerate(lines):
        if i % 2 == 0:
            sheet.box(50, y - 14, 512, 20, fill="#ededed", weight=0)
        sheet.text(58, y, label, color="#333333")
        sheet.text(196, y, *runs, size=fitted(sheet, runs, 360))
        y += 20
    return y + 10
