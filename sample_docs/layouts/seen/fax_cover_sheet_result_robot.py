"""A laboratory's results robot: account number and unlabelled address of the client, counts, a help line, no person."""

from sample_docs import style
from sample_docs.layouts.seen import cover_wording as wording
from sample_docs.layouts.seen.cover_wording import Errand
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.truth import Run
from sample_docs.world import World

TITLES = ("AUTOMATED RESULT DELIVERY", "AUTOFAX REPORT", "RESULT TRANSMISSION", "Remote Report Fax")
NOTICES = (
    "To change where your results go, write to the help line. Results sent to a wrong number must be shredded.",
    "This report set is meant only for the client named above. If any page cannot be read, ask for it again.",
)


def draw(sheet: Sheet, world: World) -> None:
    """Draw the page."""
    pen = style.draw(
        world.rng, dates="slash day_first iso two_digit", phones="dash one dot", capitals=world.chance(0.5)
    )
    sheet.font, sheet.size = world.rng.choice(("DejaVu Sans Mono", "Liberation Mono", "Roboto Condensed")), 10.5
    sheet.page()
    sheet.trap("no_sender_name", "several_counts")
    sheet.ignore("message")
    errand = wording.errand(world, "testing")
    sheet.box(40, 40, 532, 26, fill="#000000", weight=0)
    sheet.text(306, 58, world.rng.choice(TITLES), size=14, bold=True, color="#ffffff", align="center")
    y = _client(sheet, world, pen, errand, 96)
    y = _counts(sheet, world, pen, errand, y + 20)
    y = _help(sheet, world, pen, errand, y + 20)
    sheet.wrap(40, y + 30, 532, world.rng.choice(NOTICES), size=8.5)
    for i in range(60):  # a bar code of the job
        sheet.box(340 + i * 3.5, 720, world.rng.choice((0.8, 1.6, 2.4)), 30, fill="#000000", weight=0)
    sheet.text(40, 750, f"JOB {world.rng.randint(10**7, 10**8 - 1)}  LINE {world.rng.randint(1, 16):02d}", size=7.5)


def _client(sheet: Sheet, world: World, pen: Style, errand: Errand, y: float) -> float:
    pick, to = world.rng.choice, errand.to
    account = world.rng.randint(10000, 99999)
    sheet.text(40, y, f"{pick(('CLIENT', 'ACCT', 'Account no.'))} {account}")
    sheet.text(572, y, f"ROUTE {pick('ABCDEFG')}{world.rng.randint(1, 9)}", align="right")
    place = to.office.address
    lines: list[list[Run]] = [[pen.text("to.organization", to.office.name)]]
    if world.chance(0.7):
        lines.append([pick(("ATTN: ", "Attention ", "c/o ")), wording.to_name(world, pen, to)])
    lines += [[line] for line in place.lines]
    lines.append([f"{place.city}, {place.state} {place.postal_code}"])
    lines.append([pick(("FAX ", "Fax: ", "DIALED ")), pen.phone("to.fax", to.office.fax)])
    return sheet.stack(80, y + 34, lines, size=12, leading=17)


def _counts(sheet: Sheet, world: World, pen: Style, errand: Errand, y: float) -> float:
    pick, count = world.rng.choice, world.rng.randint(1, 6)
    sheet.line(40, y, 572, y, 1)
    pages = [wording.page_count(world, pen, padded=pick((1, 2, 3)))]
    clock = f" {world.rng.randrange(24):02d}:{world.rng.randrange(60):02d}"
    left: list[tuple[str, list[Run]]] = [
        (pick(("REPORTS IN THIS SET", "Accessions")), [str(count)]),
        (pick(("PAGES INCLUDING COVER", "PAGE TOTAL", "Total pages")), [*pages]),
        (pick(("FINAL", "Final reports")), [str(count)]),
    ]
    right: list[tuple[str, list[Run]]] = [
        (pick(("PRINTED", "Transmitted", "RUN DATE")), [pen.date("date", world.date), clock]),
        (pick(("SUBJECT", "Content", "RE")), [pen.text("subject", errand.subject)]),
        (pick(("PRIOR ATTEMPTS", "Retry")), ["0"]),
    ]
    gap = pick((" ", ": ", " = "))
    for (label, runs), (other, others) in zip(left, right, strict=True):
        y += 20
        sheet.text(40, y, label, gap, *runs)
        sheet.text(310, y, other, gap, *others)
    sheet.line(40, y + 12, 572, y + 12, 1)
    return y + 12


def _help(sheet: Sheet, world: World, pen: Style, errand: Errand, y: float) -> float:
    pick, office = world.rng.choice, errand.office
    phone, fax = pen.phone("from.phone", office.phone), pen.phone("from.fax", office.fax)
    sheet.text(40, y + 14, pen.text("from.organization", office.name), size=13, bold=True)
    ask = pick(("Questions about these results? Call ", "Client Services ", "Help line, day and night: "))
    sheet.text(40, y + 32, ask, phone)
    if world.chance(0.6):
        sheet.text(40, y + 48, pick(("Send missing information by fax to ", "Client Services fax ")), fax)
    return y + 56
