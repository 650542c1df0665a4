"""A free web fax service's page with advertising: who sends in a sentence, mail address, a block for the recipient."""

from sample_docs import style
from sample_docs.layouts.seen import cover_wording as wording
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.truth import Run
from sample_docs.world import World
from sample_docs.world.offices import Office

SERVICES = ("FaxSparrow", "ZipFaxNow", "GratisFax", "PaperPlane Fax")
HOUSES = ("Dana's Family Daycare", "Whole Body Acupuncture", "Bright Smiles Dental", "Foster Family Agency of the Bay",
          "Camp Tall Cedars", "Golden Years Home Care")  # fmt: skip
SUBJECTS = ("Health form", "Camp physical", "Shot records", "Work note", "Medical clearance", "Caregiver form")
NOTES = (
    "Hello, please complete the attached form and send it back to the fax number above. Thank you so much.",
    "Here is the form we talked about. The family needs it by Monday.",
    "We cannot go ahead until this form is signed by the doctor.",
    "Please send updated shot records for our files.",
)
ADS = (
    "Send up to 3 pages free. No sign-up!",
    "Fax without a fax machine.",
    "Tired of paper jams? Fax from your phone.",
)


def draw(sheet: Sheet, world: World) -> None:
    """Draw the page."""
    pen = style.draw(world.rng, dates="slash medium iso", phones="dash parens one")
    pick = world.rng.choice
    sheet.font, sheet.size = pick(("DejaVu Sans", "Liberation Sans", "Roboto")), 11
    sheet.page()
    sheet.trap("advertising")
    office = world.office(pick(HOUSES))
    world.sender = (office.name, office.fax)
    service = pick(SERVICES)
    site = f"www.{service.replace(' ', '').lower()}.example"
    sheet.box(40, 36, 532, 44, weight=1, radius=6)
    sheet.text(56, 65, service, size=20, bold=True)
    sheet.text(558, 64, pick(ADS), size=10, align="right")
    y = _intro(sheet, world, pen, office, 118)
    y = _recipient(sheet, world, pen, y + 30)
    y = _rest(sheet, world, pen, office, y + 14)
    sheet.line(40, y, 572, y, 0.6)
    sheet.wrap(54, y + 26, 500, pen.text("message", pick(NOTES)), leading=17)
    sheet.box(40, 690, 532, 58, fill="#eeeeee", weight=0)
    sheet.text(306, 712, f"Sent free with {service} - {site}", size=12, bold=True, align="center")
    foot = f"To stop faxes from this service, or to report abuse, visit {site}/stop and enter code"
    sheet.text(306, 732, f"{foot} {world.rng.randint(10**5, 10**6)}.", size=8, align="center")


def _intro(sheet: Sheet, world: World, pen: Style, office: Office, y: float) -> float:
    clerk, pick = world.clerk, world.rng.choice
    name, house = pen.full_name("from.name", clerk), pen.text("from.organization", office.name)
    mail = f"{clerk.given[0]}.{clerk.family}@mail.example".lower().replace(" ", "").replace("'", "")
    if world.chance(0.5):
        sheet.wrap(54, y, 500, pick(("This fax was sent by ", "You have a fax from ")), name, " of ", house, size=13)
        sheet.text(54, y + 40, f"Sender's e-mail: {mail}")
        return y + 40
    sheet.text(54, y, pick(("From:", "FROM", "Sender:")), bold=True)
    sheet.stack(150, y, [[name], [house], [mail]], leading=16)
    return y + 32


def _recipient(sheet: Sheet, world: World, pen: Style, y: float) -> float:
    pick, to = world.rng.choice, world.referrer
    sheet.text(54, y, pick(("To:", "TO", "Fax for:")), bold=True)
    lines: list[list[Run]] = [
        [wording.to_name(world, pen, to)],
        [pen.text("to.organization", to.office.name)],
        [pick(("", "Fax ", "Fax #: ")), pen.phone("to.fax", to.office.fax)],
    ]
    return sheet.stack(150, y, lines, leading=16)


def _rest(sheet: Sheet, world: World, pen: Style, office: Office, y: float) -> float:
    pick = world.rng.choice
    clock = f" {world.rng.randint(8, 11)}:{world.rng.randrange(10, 60)} AM {pick(('EST', 'PST', 'UTC'))}"
    rows: list[tuple[str, list[Run]]] = [
        (pick(("Subject:", "About:")), [pen.text("subject", pick(SUBJECTS))]),
        (pick(("Sent on:", "Date:", "Sent:")), [pen.date("date", world.date), clock]),
        (pick(("Pages:", "Page total:")), [wording.page_count(world, pen), pick(("", " (incl. this one)"))]),
        (pick(("Call back:", "Phone:", "Reach me at:")), [pen.phone("from.phone", office.phone)]),
    ]
    if world.chance(0.7):
        rows.append((pick(("Fax back:", "Reply by fax:", "My fax:")), [pen.phone("from.fax", office.fax)]))
    for label, runs in rows:
        sheet.text(54, y, label, bold=True)
        sheet.text(150, y, *runs)
        y += 19
    return y
