"""A hospital's cover sheet about one patient: name and birth date on it, a row of urgency boxes, sender at the foot."""

from sample_docs import style
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.truth import Run
from sample_docs.world import World


def draw(sheet: Sheet, world: World) -> None:
    """Draw the cover sheet."""
    pen = style.draw(world.rng, dates="slash short dotted", phones="parens dot", surname_first=world.chance(0.5))
    sheet.font, sheet.size = "Open Sans", 10.5
    sheet.page()
    sheet.box(0, 0, 96, 792, fill="#dfe6ee", weight=0)
    sheet.text(48, 80, "FAX", size=30, bold=True, align="center")
    sheet.text(120, 74, pen.text("from.organization", world.referrer.office.name), size=16, bold=True)
    sheet.text(
        120, 92, world.rng.choice(("Referral Department", "Care Coordination", "Health Information Services")), size=11
    )
    _recipient(sheet, world, pen)
    _patient(sheet, world, pen)
    _urgency(sheet, world, pen)
    sheet.text(120, 440, "Message to recipient", bold=True)
    message = world.rng.choice(
        (
            "Patient needs to be seen as described in the attached order.",
            "Requested records are attached; two pages are double sided.",
        )
    )
    sheet.wrap(120, 458, 430, pen.text("message", message), leading=16)
    _sender(sheet, world, pen)


def _recipient(sheet: Sheet, world: World, pen: Style) -> None:
    target = world.specialist
    sheet.labelled(
        120,
        136,
        "Deliver to:",
        pen.full_name("to.name", target.person, "{1}, {0}" if pen.surname_first else "{} {}"),
        at=210,
    )
    sheet.labelled(120, 154, "Facility:", pen.text("to.organization", target.office.name), at=210)
    sheet.labelled(120, 172, "Fax #:", pen.phone("to.fax", target.office.fax), at=210)
    sheet.labelled(120, 190, "Phone #:", pen.phone("to.phone", target.office.phone), at=210)
    sheet.labelled(120, 208, "Date:", pen.date("date", world.date), at=210)
    sheet.labelled(
        330, 208, "Pages (this one counted):", pen.text("page_count", str(world.page_count), world.page_count)
    )


def _patient(sheet: Sheet, world: World, pen: Style) -> None:
    sheet.box(120, 232, 440, 64, weight=1.2)
    sheet.text(130, 250, "About this patient", bold=True)
    patient = world.patient
    given, family = pen.text("patient.given", patient.given), pen.text("patient.family", patient.family)
    name: list[Run] = [family, ", ", given] if pen.surname_first else [given, " ", family]
    sheet.labelled(130, 270, "Name:", *name, bold_label=False)
    sheet.labelled(
        130,
        288,
        world.rng.choice(("Birth date:", "D.O.B.:")),
        pen.born("patient.birth_date", patient),
        bold_label=False,
    )
    sheet.labelled(
        330, 288, "Regarding:", pen.text("subject", f"{world.condition.specialty} consult"), bold_label=False
    )


def _urgency(sheet: Sheet, world: World, pen: Style) -> None:
    options: tuple[tuple[str, str], ...] = (("Same day", "stat"), ("Within 48 hours", "urgent"), ("Routine", "routine"))
    ticked = world.rng.randrange(3)
    sheet.text(120, 330, "How soon?", bold=True)
    for i, (label, word) in enumerate(options):
        run: Run = pen.text("urgency", label, word) if i == ticked and word == "routine" else label
        sheet.tick(120, 350 + i * 20, run, ticked=i == ticked, mark="filled")
    if options[ticked][1] != "routine":
        sheet.ignore("urgency")


def _sender(sheet: Sheet, world: World, pen: Style) -> None:
    office = world.referrer.office
    sheet.line(120, 640, 560, 640)
    sheet.labelled(120, 660, "Sent by:", pen.full_name("from.name", world.clerk))
    sheet.text(
        120,
        676,
        "Direct line ",
        pen.phone("from.phone", office.phone),
        "   Department fax ",
        pen.phone("from.fax", office.fax),
    )
    sheet.wrap(120, 704, 430, "Unauthorized review of these pages is prohibited (45 CFR 164).", size=8.5)
