"""A military clinic's header sheet: From and To as rows of a numbered grid, name with office symbol, a numeric date."""

from sample_docs import style
from sample_docs.layouts.seen import cover_wording as wording
from sample_docs.layouts.seen.placing import cell
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.truth import Run, Value
from sample_docs.world import World
from sample_docs.world.offices import Office

HOUSES = ("Fort Quarry Army Health Clinic", "Naval Branch Clinic Port Alder", "27th Medical Group, Tanager AFB")
SYMBOLS = ("MCXR-RM", "SGH/RMO", "PCM Blue Team", "TOPA", "MCHJ-PAD", "Code 0412")
SUBJECTS = ("NETWORK CONSULT RESULT", "REQUEST FOR CIVILIAN RECORDS", "ACTIVE DUTY REFERRAL", "PROFILE", "LINE OF DUTY")
NOTES = (
    "REQUEST CONSULT REPORT FOR SERVICE MEMBER SEEN IN YOUR OFFICE. RETURN BY FAX WITHIN 10 DAYS.",
    "AUTHORIZATION ATTACHED. MEMBER WILL CALL FOR APPOINTMENT.",
    "RECORDS REQUESTED ARE ATTACHED. ACKNOWLEDGE RECEIPT BY TELEPHONE.",
)
NOTICE = (
    "DO NOT PROCESS, STORE OR TRANSMIT CLASSIFIED INFORMATION ON UNSECURE EQUIPMENT. Contains information protected by "
    "the Privacy Act of 1974 and HIPAA. Official use only."
)
WIDTHS = (176.0, 168.0, 96.0, 96.0)


def draw(sheet: Sheet, world: World) -> None:
    """Draw the form."""
    pen = style.draw(world.rng, dates="day_first", phones="dash parens", capitals=True)
    pick = world.rng.choice
    sheet.font, sheet.size = pick(("Liberation Sans", "Roboto Condensed", "Carlito")), 10
    sheet.page()
    sheet.trap("numeric_date")
    office = world.office(pick(HOUSES))
    world.sender = (office.name, office.fax)
    sheet.box(38, 40, 536, 42, weight=1)
    sheet.text(306, 62, "FACSIMILE TRANSMITTAL HEADER SHEET", size=14, bold=True, align="center")
    sheet.text(
        306,
        75,
        pick(("For use of this form, see local instruction", "Prescribed by station order")),
        size=8,
        align="center",
    )
    _grid(sheet, world, pen, office, 82)
    y = _strip(sheet, world, pen, 186)
    sheet.box(38, y, 536, 240, weight=0.6)
    sheet.text(41, y + 9, pick(("REMARKS", "9. REMARKS")), size=7)
    subject = pen.text("subject", pick(SUBJECTS))
    sheet.text(48, y + 30, pick(("SUBJ: ", "SUBJECT: ", "RE: ")), subject, size=10.5)
    sheet.wrap(48, y + 54, 512, pen.text("message", pick(NOTES)), size=10.5, leading=17)
    sheet.box(38, y + 240, 536, 44, fill="#e2e2e2", weight=0.6)
    sheet.text(306, y + 266, "SPACE BELOW FOR COMMUNICATIONS CENTER USE ONLY", size=9, align="center")
    sheet.wrap(38, 726, 536, NOTICE, size=8)
    sheet.text(38, 760, f"FORM {world.rng.randint(1000, 9000)}-R, JUL {world.rng.randint(90, 99)}", size=7.5, bold=True)


def _grid(sheet: Sheet, world: World, pen: Style, office: Office, y: float) -> None:
    pick, to = world.rng.choice, world.referrer
    ours: list[Run] = [pen.full_name("from.name", world.clerk, pick(("{1}, {0}", "{} {}"))), f" / {pick(SYMBOLS)}"]
    heads = pick((("COMMAND/OFFICE", "NAME/OFFICE SYMBOL", "OFFICE TELEPHONE NO.", "FAX NO."),
                  ("ACTIVITY", "POINT OF CONTACT", "COMMERCIAL PHONE", "FAX NUMBER")))  # fmt: skip
    voice: list[Run] = [pen.phone("to.phone", to.office.phone)] if world.chance(0.6) else []
    rows: tuple[tuple[str, tuple[list[Run], ...]], ...] = (
        ("FROM:", ([pen.text("from.organization", office.name)], ours, [pen.phone("from.phone", office.phone)],
                   [pen.phone("from.fax", office.fax)])),
        ("TO:", ([pen.text("to.organization", to.office.name)], [wording.to_name(world, pen, to)], voice,
                 [pen.phone("to.fax", to.office.fax)])),
    )  # fmt: skip
    for label, cells in rows:
        x = 38.0
        for i, (width, head, runs) in enumerate(zip(WIDTHS, heads, cells, strict=True)):
            cell(sheet, x, y, width, 52, f"{label} {head}" if i == 0 else head, runs, caption=7)
            x += width
        y += 52


def _strip(sheet: Sheet, world: World, pen: Style, y: float) -> float:
    pick, day = world.rng.choice, world.date
    shapes = (f"{day:%Y%m%d}", f"{day:%d %b %Y}".upper(), f"{day:%d %B %Y}".upper())
    shown = pick(shapes)
    head = "DATE (YYYYMMDD)" if shown.isdigit() else "DATE"
    precedence = pick((("ROUTINE", "routine"), ("URGENT", "urgent"), ("", "")))
    run: list[Run] = [pen.text("urgency", *precedence)] if precedence[0] else []
    facts: tuple[tuple[float, str, list[Run]], ...] = (
        (110.0, "CLASSIFICATION", [pick(("UNCLAS", "UNCLASSIFIED", "CUI"))]),
        (90.0, "PRECEDENCE", run),
        (130.0, "NO. PAGES (Including this Header)", [wording.page_count(world, pen)]),
        (106.0, head, [Value("date", shown, day.isoformat())]),
        (100.0, "RELEASER'S SIGNATURE", []),
    )
    x = 38.0
    for width, label, runs in facts:
        cell(sheet, x, y, width, 36, label, runs, caption=7)
        x += width
    return y + 36
