"""A half-page pad for therapy: Rx in large letters, treatments to tick, times a week, a signature line."""

from sample_docs import style
from sample_docs.layouts.held.cases import specialist
from sample_docs.layouts.held.special_cases import THERAPY
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.truth import Run
from sample_docs.world import World
from sample_docs.world.conditions import Condition
from sample_docs.world.offices import Provider

TREATMENTS = ("Exercise", "Manual work", "Gait and balance", "Heat / cold", "Traction", "Home program")


def draw(sheet: Sheet, world: World) -> None:
    """Draw the sheet of the pad."""
    pen = style.draw(world.rng, dates="short slash dash", phones="dot parens dash", surname_first=world.chance(0.3))
    case = world.rng.choice(THERAPY)
    sheet.font, sheet.size = world.rng.choice(("Roboto", "DejaVu Serif", "Carlito")), 10
    sheet.page()
    sheet.box(60, 44, 492, 452, weight=1.5, radius=10)
    sheet.text(80, 96, "Rx", size=34, bold=True, italic=True)
    _head(sheet, world, pen)
    _lines(sheet, world, pen, case, specialist(world, case, world.rng.choice(("PT, DPT", "OTR/L", "DPT"))))
    _treatments(sheet, world, pen, case)
    person = world.referrer.person
    sheet.text(320, 458, f"{person.given[0]} {person.family}", font="Signature", size=28)
    sheet.line(310, 464, 530, 464)
    sheet.text(310, 477, *pen.name("referring_provider", person), size=9.5)
    sheet.text(80, 477, world.rng.choice(("NPI ", "N.P.I. ")), pen.npi("referring_provider.npi", person), size=9.5)


def _head(sheet: Sheet, world: World, pen: Style) -> None:
    office = world.referrer.office
    sheet.text(134, 76, pen.text("referring_provider.organization", office.name), size=14, bold=True)
    sheet.text(134, 90, *pen.one_line("referring_provider.address", office.address), size=9)
    phone, fax = pen.phone("referring_provider.phone", office.phone), pen.phone("referring_provider.fax", office.fax)
    sheet.text(134, 102, "ph. ", phone, "   fx. ", fax, size=9)
    sheet.line(70, 112, 542, 112)


def _lines(sheet: Sheet, world: World, pen: Style, case: Condition, to: Provider) -> None:
    patient = world.patient
    born: list[Run] = [pen.born("patient.birth_date", patient)]
    codes: list[Run] = []
    for i, (code, name) in enumerate(case.diagnoses):
        codes += ["; "] if i else []
        codes += [pen.text(f"diagnoses[{i}].description", name), " ", pen.text(f"diagnoses[{i}].code", code)]
    rows: list[tuple[str, list[Run]]] = [
        (world.rng.choice(("Patient", "For", "Pt")), [*pen.name("patient", patient), "     d.o.b. ", *born]),
        (world.rng.choice(("Written", "Date")), [pen.date("date", world.date)]),
        (
            "Send to",
            [
                pen.text("referred_to.organization", to.office.name),
                ", fx. ",
                pen.phone("referred_to.fax", to.office.fax),
            ],
        ),
        (world.rng.choice(("Diagnosis", "Dx and code")), codes),
        (
            world.rng.choice(("Reason", "Problem", "Complaint", "Because of")),
            [pen.text("reason", world.rng.choice(case.reasons))],
        ),
        (
            world.rng.choice(("Take care", "Precautions")),
            [pen.text("notes", world.rng.choice(case.notes), optional=True)],
        ),
    ]
    colon = world.rng.choice(("", ":"))
    y = 134.0
    for label, runs in rows:
        sheet.text(80, y, f"{label}{colon}", bold=True)
        y = sheet.wrap(158, y, 382, *runs, leading=13.5) + 7


def _treatments(sheet: Sheet, world: World, pen: Style, case: Condition) -> None:
    options = world.rng.sample(TREATMENTS, 4)
    sheet.tick(80, 348, pen.text("service_requested", case.service), ticked=True, bold=True)
    for i, label in enumerate(options):
        sheet.tick(80 + (i % 2) * 150, 368 + (i // 2) * 18, label, ticked=False)
    times, weeks = world.rng.choice((1, 2, 3)), world.rng.choice((4, 6, 8))
    sheet.text(80, 412, f"{times} times a week for {weeks} weeks")
    if world.chance(0.5):
        visits = times * weeks
        sheet.text(310, 412, "No more than ", pen.text("visits_requested", str(visits), visits), " visits")
    else:
        sheet.ignore("visits_requested")
    if world.chance(0.6):
        cover = world.coverage
        payer, member = pen.text("coverage.payer", cover.payer.name), pen.text("coverage.member_id", cover.member_id)
        sheet.text(80, 432, "Insurance ", payer, "  #", member)
