"""A fax server's automatic cover: fixed-width type, dotted leaders, padded page counts, a stamped line on top."""

from sample_docs import style
from sample_docs.layouts.seen import cover_wording as wording
from sample_docs.layouts.seen.cover_wording import Errand
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.truth import Run
from sample_docs.world import World

DOTS = 20


def draw(sheet: Sheet, world: World) -> None:
    """Draw the cover sheet."""
    pen = style.draw(world.rng, dates="slash iso day_first", phones="one dash dot", capitals=world.chance(0.4))
    sheet.font, sheet.size = world.rng.choice(("DejaVu Sans Mono", "Liberation Mono")), 10
    sheet.page()
    errand = wording.errand(world, "insurer", "testing", "hospital", "pharmacy")
    sheet.text(48, 40, f"FAXSRV{world.rng.randint(1, 9):02d}  JOB {world.rng.randint(100000, 999999)}", size=7.5)
    sheet.text(48, 96, world.rng.choice(("* * *  F A X  * * *", "FAX MESSAGE", "===== FAX =====")), size=18)
    y, step = 140.0, world.rng.choice((18, 22, 28))
    for label, runs in _rows(world, pen, errand):
        sheet.text(48, y, _led(label), *runs)
        y += step
    sheet.text(48, y + 10, "-" * 80)
    if world.chance(0.7):
        sheet.wrap(48, y + 34, 500, pen.text("message", errand.message), leading=15)
    sheet.text(48, 660, "-" * 80)
    sheet.wrap(48, 680, 510, world.rng.choice(wording.NOTICES), size=8)


def _led(label: str) -> str:
    return f"{label}{'.' * (DOTS - len(label))}: "


def _rows(world: World, pen: Style, errand: Errand) -> list[tuple[str, list[Run]]]:
    pick, to, office = world.rng.choice, errand.to, errand.office
    rows: list[tuple[str, list[Run]]] = [
        (pick(("To", "Recipient", "Addressee")), [wording.to_name(world, pen, to)]),
        (pick(("Company", "Firm", "To Company")), [pen.text("to.organization", to.office.name)]),
        (pick(("Fax", "Dialed Number", "Fax Number")), [pen.phone("to.fax", to.office.fax)]),
    ]
    rows += [("Voice", [pen.phone("to.phone", to.office.phone)])] if world.chance(0.3) else []
    rows += [
        (pick(("From", "Originator", "Sender")), [wording.from_name(world, pen, errand)]),
        (pick(("Sender Company", "Organization", "On behalf of")), [pen.text("from.organization", office.name)]),
        (pick(("Sender Voice", "Phone", "Callback")), [pen.phone("from.phone", office.phone)]),
    ]
    rows += [("Sender Fax", [pen.phone("from.fax", office.fax)])] if world.chance(0.6) else []
    time = f"  {world.rng.randrange(24):02d}:{world.rng.randrange(60):02d}:{world.rng.randrange(60):02d} CST"
    rows += [(pick(("Date", "Date Submitted", "Transmitted")), [pen.date("date", world.date), time])]
    rows += [(pick(("Re", "Subject")), [pen.text("subject", errand.subject)])] if world.chance(0.8) else []
    pages = wording.page_count(world, pen, padded=pick((1, 2, 3)))
    return [*rows, (pick(("Pages", "Total Pages", "Pages incl. this")), [pages])]
