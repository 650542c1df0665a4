"""An intranet fax server's stock page: every field of the address book printed, many empty, a job number below."""

from sample_docs import style
from sample_docs.layouts.seen import cover_wording as wording
from sample_docs.layouts.seen.cover_wording import Errand
from sample_docs.layouts.seen.front_desk import Line, clock
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.truth import Run
from sample_docs.world import World

TITLES = ("Fax Transmission", "FACSIMILE TRANSMISSION", "Fax Message", "FAX")
SERVERS = ("OfficeFax Server 9.4", "XPress Fax Gateway", "LanFax Enterprise")


def draw(sheet: Sheet, world: World) -> None:
    """Draw the page."""
    pen = style.draw(world.rng, dates="short slash two_digit", phones="dash parens one")
    pick = world.rng.choice
    sheet.font, sheet.size = pick(("Liberation Sans", "Liberation Serif")), 11
    sheet.page()
    errand = wording.errand(world, "hospital", "testing", "insurer", "pharmacy")
    sheet.text(72, 84, pick(TITLES), size=26, bold=True)
    sheet.line(72, 94, 540, 94, 1.5)
    at, gap = pick((150, 168, 190)), pick((17, 18, 19))
    y = 118.0
    for block in (_recipient(world, pen, errand), _sender(world, pen, errand), _job(world, pen, errand)):
        for label, runs in block:
            sheet.text(72, y, label)
            sheet.text(at, y, *runs)
            y += gap
        y += 10
    sheet.line(72, y - 12, 540, y - 12, 0.7)
    y = _notes(sheet, world, pen, errand, y + 8)
    number = world.rng.randint(100000, 999999)
    sheet.text(72, 752, f"{pick(SERVERS)}   Job {number}   Channel {world.rng.randint(1, 24)}", size=8)


def _recipient(world: World, pen: Style, errand: Errand) -> list[Line]:
    pick, to = world.rng.choice, errand.to
    phone: list[Run] = [pen.phone("to.phone", to.office.phone)] if world.chance(0.4) else []
    return [
        (pick(("To:", "Recipient:", "Attn:")), [wording.to_name(world, pen, to)]),
        (pick(("Company:", "Organization:")), [pen.text("to.organization", to.office.name)]),
        (pick(("Fax Number:", "Fax:")), [pen.phone("to.fax", to.office.fax)]),
        (pick(("Voice Number:", "Voice:", "Phone:")), phone),
        *([("Account:", [])] if world.chance(0.5) else []),
    ]


def _sender(world: World, pen: Style, errand: Errand) -> list[Line]:
    pick, office = world.rng.choice, errand.office
    return [
        (pick(("From:", "Sender:")), [wording.from_name(world, pen, errand)]),
        (pick(("Company:", "Organization:")), [pen.text("from.organization", office.name)]),
        (pick(("Department:", "Dept:")), [errand.department]),
        (pick(("Fax Number:", "Fax:")), [pen.phone("from.fax", office.fax)]),
        (pick(("Voice Number:", "Voice:", "Phone:")), [pen.phone("from.phone", office.phone)]),
        *([("E-mail:", [])] if world.chance(0.5) else []),
    ]


def _job(world: World, pen: Style, errand: Errand) -> list[Line]:
    pick = world.rng.choice
    time = clock(world)
    when: list[Line] = [("Date:", [pen.date("date", world.date)]), ("Time:", [time])]
    if world.chance(0.4):
        when = [("Date and Time:", [pen.date("date", world.date), " ", time])]
    return [
        *when,
        (pick(("Pages:", "Total Pages:", "No. of Pages:")), [wording.page_count(world, pen)]),
        (pick(("Subject:", "Re:")), [pen.text("subject", errand.subject)]),
    ]


def _notes(sheet: Sheet, world: World, pen: Style, errand: Errand, y: float) -> float:
    sheet.text(72, y, world.rng.choice(("Notes:", "Cover Page Notes:", "Message:")), bold=True)
    if world.chance(0.8):
        y = sheet.wrap(72, y + 20, 468, pen.text("message", errand.message), leading=15)
    return y
