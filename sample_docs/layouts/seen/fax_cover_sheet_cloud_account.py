"""A cloud fax service's default page: To and From sections with the same labels in each, a time after the date."""

from sample_docs import style
from sample_docs.layouts.seen import cover_wording as wording
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.truth import Run
from sample_docs.world import World

SERVICES = ("SkyTray Fax", "FaxLark", "Pelican Cloud Fax", "OneLine eFaxing")
PLACES = (
    "Quarry Hill Counseling",
    "Bluestem Allergy and Asthma",
    "Dr. Pell's Hearing Center",
    "Cornerstone Chiropractic Clinic",
    "Marigold Women's Health",
)
SUBJECTS = ("Records request", "Signed order", "Office note 2 pages", "Referral response", "Lab orders for mutual pt")
NOTES = (
    "Hi, here are the notes you asked for. Let me know if anything is missing.",
    "Signed order attached. Thanks!",
    "Please confirm that you received all pages.",
    "Resending because page 2 did not come through the first time.",
)
Line = tuple[str, list[Run]]


def draw(sheet: Sheet, world: World) -> None:
    """Draw the cover page."""
    pen = style.draw(world.rng, dates="slash medium short long", phones="parens dash one")
    pick = world.rng.choice
    sheet.font, sheet.size = pick(("Roboto", "Open Sans", "Liberation Sans")), 11
    sheet.page()
    service = pick(SERVICES)
    sheet.disc(62, 55, 11, "#4c86c6")
    sheet.text(80, 61, service, size=15, bold=True, color="#4c86c6")
    sheet.text(54, 108, pick(("Fax Cover Page", "FAX COVER SHEET", "Cover Sheet", "Fax")), size=20, bold=True)
    indent, colon = pick((146, 160, 180)), pick((":", "", ":"))
    y = 128.0
    for part in _parts(world, pen):
        sheet.line(54, y, 558, y, 0.8)
        y += 22
        for label, runs in part:
            sheet.text(54, y, label + colon, bold=True)
            sheet.text(indent, y, *runs)
            y += 20
        y -= 6
    sheet.line(54, y, 558, y, 0.8)
    sheet.text(54, y + 24, pick(("Message:", "Comments:", "Note:", "Cover message:")), bold=True)
    if world.chance(0.85):
        sheet.wrap(54, y + 44, 500, pen.text("message", pick(NOTES)), leading=16)
    foot = f"Sent with {service}. Send and receive faxes online at www.{service.split()[0].lower()}.example"
    sheet.text(306, 752, foot, size=8, align="center", color="#666666")


def _parts(world: World, pen: Style) -> list[list[Line]]:
    pick, to = world.rng.choice, world.specialist
    office = world.office(pick(PLACES))
    world.sender = (office.name, office.fax)
    company, fax = pick(("Company", "Organization", "Company Name")), pick(("Fax", "Fax Number", "Fax #", "Fax No."))
    recipient: list[Line] = [
        (pick(("To", "TO", "Recipient")), [wording.to_name(world, pen, to)]),
        (company, [pen.text("to.organization", to.office.name)]),
        (fax, [pen.phone("to.fax", to.office.fax)]),
    ]
    sender: list[Line] = [
        (pick(("From", "FROM", "Sender")), [pen.full_name("from.name", world.clerk)]),
        (company, [pen.text("from.organization", office.name)]),
    ]
    if world.chance(0.8):
        sender.append((fax, [pen.phone("from.fax", office.fax)]))
    if world.chance(0.6):
        sender.append((pick(("Phone", "Voice", "Phone Number")), [pen.phone("from.phone", office.phone)]))
    time = f"  {world.rng.randint(1, 12)}:{world.rng.randrange(10, 60)} {pick(('AM', 'PM'))}{pick((' EST', '', ' CT'))}"
    rest: list[Line] = [
        (pick(("Date", "Date/Time", "Sent")), [pen.date("date", world.date), time]),
        (pick(("Pages", "Page Count", "Total Pages")), [wording.page_count(world, pen), pick(("", " (with cover)"))]),
        (pick(("Subject", "Re", "RE")), [pen.text("subject", pick(SUBJECTS))]),
    ]
    return [recipient, sender, rest]
