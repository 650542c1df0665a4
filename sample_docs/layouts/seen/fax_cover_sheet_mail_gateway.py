"""A mail message sent out as a fax: header lines, the number in brackets, the sender in a signature below."""

from sample_docs import style
from sample_docs.layouts.seen import cover_wording as wording
from sample_docs.layouts.seen.cover_wording import Errand
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.truth import Run
from sample_docs.world import World, people

FILES = ("scan0041.pdf", "Referral.pdf", "20261102_chart.pdf", "insurance card.jpg", "Doc1.docx", "signed order.pdf")
GREETINGS = ("Good morning,", "Hi there,", "Hello,", "To whom it may concern:", "Good afternoon")
PARTINGS = ("Thanks!", "Best,", "Kind regards,", "Thank you", "V/r")
ROLES = ("Referral Coordinator", "Patient Access Rep II", "RN Care Manager", "Office Mgr.", "Intake Specialist")


def draw(sheet: Sheet, world: World) -> None:
    """Draw the cover."""
    pen = style.draw(world.rng, dates="long medium short", phones="dash parens dot one")
    sheet.font, sheet.size = world.rng.choice(("Carlito", "Liberation Sans", "Lato")), 11
    sheet.page()
    sheet.ignore("message")  # greeting and leave-taking may or may not be counted in
    errand = wording.errand(world, "clinic", "hospital", "home", "insurer")
    sheet.text(60, 60, f"{errand.clerk.given} {errand.clerk.family}", size=14, bold=True)
    sheet.line(60, 68, 552, 68, 2.5)
    y = 88.0
    for label, runs in _headers(world, pen, errand):
        sheet.text(60, y, label, bold=True)
        y = sheet.wrap(150, y, 400, *runs, leading=15) + 3
    y = sheet.wrap(60, y + 24, 480, world.rng.choice(GREETINGS))
    y = sheet.wrap(60, y + 8, 480, pen.text("message", errand.message), leading=16)
    sheet.text(60, y + 12, world.rng.choice(PARTINGS))
    _signature(sheet, world, pen, errand, y + 42)
    provider = world.rng.choice(("CloudLine Fax", "InterFax Office", "SecureSend Gateway"))
    sheet.text(60, 756, f"Delivered by {provider}. Mail to fax job {world.rng.randint(10**6, 10**7)}", size=7.5)


def _headers(world: World, pen: Style, errand: Errand) -> list[tuple[str, list[Run]]]:
    pick, to, clerk = world.rng.choice, errand.to, errand.clerk
    name, house = wording.to_name(world, pen, to), pen.text("to.organization", to.office.name)
    fax = pen.phone("to.fax", to.office.fax)
    shapes: tuple[list[Run], ...] = (
        [name, " (", house, ") [Fax: ", fax, "]"],
        [name, "; ", house, " <FAX ", fax, ">"],
        [house, ", Attn: ", name, " [", fax, "]"],
    )
    mail = f"{clerk.given[0]}{clerk.family}".lower().replace(" ", "").replace("'", "")
    sender: list[Run] = [wording.from_name(world, pen, errand), f" <{mail}@{errand.office.website[4:]}>"]
    sent: list[Run] = [f"{world.date:%A}, ", pen.date("date", world.date), f" {world.rng.randint(1, 5)}:07 PM"]
    rows: list[tuple[str, list[Run]]] = [("From:", sender), (pick(("Sent:", "Date:")), sent), ("To:", pick(shapes))]
    if world.chance(0.3):
        other = people.draw(world.rng, world.today)
        rows.append(("Cc:", [f"{other.given} {other.family} (mail only)"]))
    rows.append(("Subject:", [pen.text("subject", pick(("", "FW: ", "[secure] ")) + errand.subject)]))
    rows.append(("Attachments:", ["; ".join(world.rng.sample(FILES, world.rng.randint(1, 3)))]))
    pages = wording.page_count(world, pen)
    rows.append((pick(("Pages:", "Fax pages:")), [pages, pick(("", " incl. this page", " (this message counted)"))]))
    return rows


def _signature(sheet: Sheet, world: World, pen: Style, errand: Errand, y: float) -> None:
    office = errand.office
    letters = world.rng.choice((("O: ", "F: "), ("Office ", "Fax "), ("Direct ", "eFax "), ("P ", "F ")))
    lines: list[list[Run]] = [
        [pen.full_name("from.name", errand.clerk), world.rng.choice((", ", " | ")), world.rng.choice(ROLES)],
        [pen.text("from.organization", office.name), f" - {errand.department}"],
        [errand.address],
        [letters[0], pen.phone("from.phone", office.phone), "  |  ", letters[1], pen.phone("from.fax", office.fax)],
        [office.website],
    ]
    y = sheet.stack(60, y, lines, size=10)
    sheet.line(60, y + 2, 300, y + 2, 0.6)
    sheet.wrap(60, y + 16, 490, world.rng.choice(wording.NOTICES), size=8, italic=True)
