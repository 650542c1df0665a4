"""A prescription for therapy or testing: visits, procedure codes with quantities, problem codes in tables, two NPIs."""

from sample_docs import style
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.table import Column, Look, draw_table
from sample_docs.truth import Run
from sample_docs.world import World

LOOK = Look(rules="grid", fill="#efefef", size=9.5, row_height=18)


def draw(sheet: Sheet, world: World) -> None:
    """Draw the order."""
    pen = style.draw(world.rng, dates="slash medium day_first", phones="dash tight parens")
    sheet.font, sheet.size = "Open Sans", 10
    sheet.page()
    sheet.text(
        48,
        60,
        world.rng.choice(("Outpatient Order", "Order for Services", "Physician Order / Referral")),
        size=20,
        bold=True,
    )
    sheet.text(564, 60, world.rng.choice(("Order date ", "Written ")), pen.date("date", world.date), align="right")
    sheet.line(48, 68, 564, 68, 2)
    _patient(sheet, world, pen)
    _who(sheet, world, pen)
    y = _tables(sheet, world, pen)
    y = sheet.wrap(
        48,
        y + 26,
        516,
        world.rng.choice(("Indication: ", "Reason for order: ", "Reason for referral: ")),
        pen.text("reason", world.reason),
        leading=14,
    )
    if world.chance(0.6):
        y = sheet.wrap(48, y + 4, 516, "Precautions / remarks: ", pen.text("notes", world.notes), leading=14)
    _visits(sheet, world, pen, y + 14)
    sheet.line(48, 700, 260, 700)
    sheet.text(48, 712, "Provider signature", size=8)
    sheet.text(300, 700, "[signature on file]", size=9, italic=True)


def _patient(sheet: Sheet, world: World, pen: Style) -> None:
    patient = world.patient
    sheet.above(48, 100, "PATIENT", *pen.name("patient", patient), size=11)
    sheet.above(290, 100, "BIRTH DATE", pen.born("patient.birth_date", patient), size=11)
    sheet.above(400, 100, "SEX", pen.text("patient.sex", patient.sex.title(), patient.sex), size=11)
    sheet.above(470, 100, "TELEPHONE", pen.phone("patient.phone", world.patient_phone), size=10.5)
    cover = world.coverage
    sheet.above(48, 130, "PRIMARY INSURANCE", pen.text("coverage.payer", cover.payer.name), size=10.5)
    sheet.above(290, 130, "SUBSCRIBER NUMBER", pen.text("coverage.member_id", cover.member_id), size=10.5)
    if cover.group_number and world.chance(0.7):
        sheet.above(470, 130, "GROUP", pen.text("coverage.group_number", cover.group_number), size=10.5)
    sheet.line(48, 138, 564, 138, 0.5)


def _who(sheet: Sheet, world: World, pen: Style) -> None:
    for title, path, provider, x in (
        ("Ordered by", "referring_provider", world.referrer, 48),
        ("Perform at", "referred_to", world.specialist, 310),
    ):
        sheet.text(x, 158, title, bold=True)
        lines: list[list[Run]] = [
            pen.name(path, provider.person),
            [pen.text(f"{path}.organization", provider.office.name)],
        ]
        y = sheet.stack(x, 173, lines + pen.lines(f"{path}.address", provider.office.address), size=9.5)
        sheet.text(
            x,
            y,
            "Ph: ",
            pen.phone(f"{path}.phone", provider.office.phone),
            "  Fx: ",
            pen.phone(f"{path}.fax", provider.office.fax),
            size=9.5,
        )
        sheet.text(x, y + 13, "NPI: ", pen.npi(f"{path}.npi", provider.person), size=9.5)
    sheet.trap("several_npis")


def _tables(sheet: Sheet, world: World, pen: Style) -> float:
    problems = [
        ([pen.text(f"diagnoses[{i}].code", c)], [pen.text(f"diagnoses[{i}].description", n)])
        for i, (c, n) in enumerate(world.condition.diagnoses)
    ]
    y = draw_table(sheet, 48, 266, (Column("ICD-10-CM", 90), Column("Problem", 426)), problems, LOOK)
    if not world.condition.procedures:
        return y
    rows = []
    for i, (code, wording) in enumerate(world.condition.procedures):
        count = world.rng.choice((1, 1, 2, 4))
        rows.append(
            (
                [pen.text(f"procedures[{i}].code", code)],
                [pen.text(f"procedures[{i}].description", wording)],
                [pen.text(f"procedures[{i}].quantity", str(count), count)],
            )
        )
    return draw_table(
        sheet, 48, y + 12, (Column("CPT", 90), Column("Service", 366), Column("Qty", 60, "center")), rows, LOOK
    )


def _visits(sheet: Sheet, world: World, pen: Style, y: float) -> None:
    visits, weeks = world.rng.choice((4, 8, 12)), world.rng.choice((4, 6, 8))
    sheet.text(
        48, y, "Number of visits: ", pen.text("visits_requested", str(visits), visits), f"     over {weeks} weeks"
    )
    options = (("Routine", "routine"), ("Urgent", "urgent"))
    ticked = world.rng.randrange(2)
    for i, (label, word) in enumerate(options):
        run: Run = pen.text("urgency", label, word) if i == ticked else label
        sheet.tick(48 + i * 90, y + 22, run, ticked=i == ticked, mark="filled")
