"""A health plan's form: numbered cells in a ruled grid, boxes to tick, a validity period."""

from datetime import timedelta

from sample_docs import style
from sample_docs.layouts.held.cases import GENERAL, sentence, specialist
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.truth import Run, Value
from sample_docs.world import World
from sample_docs.world.conditions import Condition
from sample_docs.world.offices import Provider

LEFT, WIDE = 40.0, 532.0
SERVICES = ("Consultation only", "Consultation and treatment", "Diagnostic testing", "Surgery", "Follow-up care")
Cell = tuple[float, str, list[Run]]


class Grid:
    """Rows of numbered cells from the top of the page down."""

    def __init__(self, sheet: Sheet, top: float) -> None:
        self._sheet = sheet
        self._number = 0
        self.bottom = top

    def row(self, *cells: Cell, height: float = 31) -> float:
        """Draw one row of cells (share of the width, label, runs); return the baseline for what a cell holds."""
        left = LEFT
        for share, label, runs in cells:
            self._number += 1
            self._sheet.box(left, self.bottom, share * WIDE, height)
            self._sheet.text(left + 3, self.bottom + 9, f"{self._number}. {label}", size=8)
            self._sheet.text(left + 5, self.bottom + 24, *runs)
            left += share * WIDE
        self.bottom += height
        return self.bottom - height + 24


def draw(sheet: Sheet, world: World) -> None:
    """Draw the form."""
    pen = style.draw(world.rng, dates="slash dash short", phones="dash parens space", capitals=world.chance(0.5))
    case = world.rng.choice(GENERAL)
    to = specialist(world, case)
    sheet.font, sheet.size = world.rng.choice(("Liberation Sans", "Roboto")), 9.5
    sheet.page()
    plain = style.Style(pen.dates, pen.phones)
    sheet.text(LEFT, 56, plain.text("coverage.payer", world.coverage.payer.name), size=15, bold=True)
    sheet.text(
        LEFT + WIDE,
        56,
        world.rng.choice(("REFERRAL AUTHORIZATION REQUEST", "PCP REFERRAL", "Specialist Referral")),
        size=12,
        bold=True,
        align="right",
    )
    sheet.text(LEFT, 72, "Type or print. Items 1 to 13 must be complete or the form will be returned.", size=9)
    grid = Grid(sheet, 82)
    _member(sheet, world, pen, grid)
    _practitioner(
        grid,
        pen,
        world.referrer,
        "referring_provider",
        world.rng.choice(("REFERRING PRACTITIONER", "PRIMARY CARE PHYSICIAN (REFERS)")),
    )
    _practitioner(
        grid, pen, to, "referred_to", world.rng.choice(("SPECIALIST OR FACILITY", "REFERRED-TO PRACTITIONER"))
    )
    _clinical(sheet, world, pen, case, grid)
    _request(sheet, world, pen, grid)


def _member(sheet: Sheet, world: World, pen: Style, grid: Grid) -> None:
    patient, cover = world.patient, world.coverage
    middle: list[Run] = [pen.text("patient.middle", patient.middle)] if patient.middle else []
    family: list[Run] = [pen.text("patient.family", patient.family)]
    if patient.suffix:
        family += [" ", pen.text("patient.suffix", patient.suffix)]
    given: Cell = (0.28, "FIRST NAME", [pen.text("patient.given", patient.given)])
    y = grid.row(
        (0.32, "MEMBER LAST NAME", family),
        given,
        (0.08, "MI", middle),
        (0.18, "BIRTH DATE", [pen.born("patient.birth_date", patient)]),
        (0.14, "SEX", []),
    )
    x = LEFT + 0.86 * WIDE + 6
    for letter, word in (("M", "male"), ("F", "female")):
        run: Run = pen.text("patient.sex", letter, word) if word == patient.sex else letter
        x = sheet.tick(x, y, run, ticked=word == patient.sex) + 8
    group: list[Run] = [pen.text("coverage.group_number", cover.group_number)] if cover.group_number else []
    telephone: Cell = (0.3, "MEMBER TELEPHONE", [pen.phone("patient.phone", world.patient_phone)])
    grid.row(
        (0.4, "PLAN IDENTIFICATION NO.", [pen.text("coverage.member_id", cover.member_id)]),
        (0.3, "GROUP NO.", group),
        telephone,
    )


def _practitioner(grid: Grid, pen: Style, provider: Provider, path: str, label: str) -> None:
    office = provider.office
    grid.row(
        (0.5, label, pen.name(path, provider.person)),
        (0.5, "GROUP PRACTICE NAME", [pen.text(f"{path}.organization", office.name)]),
    )
    telephone: Cell = (0.3, "TELEPHONE", [pen.phone(f"{path}.phone", office.phone)])
    fax: Cell = (0.3, "FAX", [pen.phone(f"{path}.fax", office.fax)])
    grid.row((0.4, "NATIONAL PROVIDER ID", [pen.npi(f"{path}.npi", provider.person)]), telephone, fax)


def _clinical(sheet: Sheet, world: World, pen: Style, case: Condition, grid: Grid) -> None:
    codes: list[Cell] = []
    for i, letter in enumerate("ABC"):
        code: list[Run] = [pen.text(f"diagnoses[{i}].code", case.diagnoses[i][0])] if i < len(case.diagnoses) else []
        codes.append((1 / 3, f"DIAGNOSIS CODE {letter} (ICD-10-CM)", code))
    grid.row(*codes)
    y = grid.row((1, "DIAGNOSIS IN WORDS", []), height=20 + 14 * len(case.diagnoses))
    for i, (_, name) in enumerate(case.diagnoses):
        sheet.text(LEFT + 20, y + i * 13, pen.text(f"diagnoses[{i}].description", name))
    y = grid.row(
        (1, world.rng.choice(("CLINICAL REASON FOR THIS REQUEST", "MEDICAL NECESSITY", "REASON")), []), height=48
    )
    sheet.wrap(LEFT + 5, y, WIDE - 12, pen.text("reason", sentence(world.rng.choice(case.reasons))), leading=13)
    remarks: list[Run] = [pen.text("notes", world.rng.choice(case.notes))] if world.chance(0.5) else []
    grid.row((1, "TREATMENT TO DATE / REMARKS", remarks))


def _request(sheet: Sheet, world: World, pen: Style, grid: Grid) -> None:
    y = grid.row((1, "SERVICES (CHECK ONE)", []))
    chosen, x = world.rng.randrange(len(SERVICES)), LEFT + 6
    for i, label in enumerate(SERVICES):
        run: Run = Value("service_requested", label, label) if i == chosen else label
        x = sheet.tick(x, y, run, ticked=i == chosen, size=9) + 10
    visits = world.rng.choice((1, 2, 3, 6))
    from_day = world.date + timedelta(days=world.rng.randint(0, 5))
    period: tuple[Cell, Cell] = (
        (0.22, "VALID FROM", [pen.date("", from_day).shown]),
        (0.22, "THROUGH", [pen.date("", from_day + timedelta(days=90)).shown]),
    )
    y = grid.row(
        (0.16, "NO. OF VISITS", [pen.text("visits_requested", str(visits), visits)]), *period, (0.4, "HANDLING", [])
    )
    level, x = world.rng.randrange(2), LEFT + 0.6 * WIDE + 6
    for i, (label, word) in enumerate((("STANDARD/ROUTINE", "routine"), ("URGENT", "urgent"))):
        run = Value("urgency", label, word) if i == level else label
        x = sheet.tick(x, y, run, ticked=i == level, size=9) + 12
    person = world.referrer.person
    grid.row(
        (0.7, "SIGNATURE OF REFERRING PRACTITIONER", []),
        (0.3, "DATE SIGNED", [pen.date("date", world.date)]),
        height=36,
    )
    sheet.text(LEFT + 90, grid.bottom - 8, f"{person.given} {person.family}", font="Signature", size=24)
    sheet.text(
        LEFT, grid.bottom + 16, "PLAN USE ONLY   Received ______  Reviewer ______  Control no. ______________", size=9
    )
    sheet.trap("several_dates", "several_npis")
