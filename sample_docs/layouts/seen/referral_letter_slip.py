"""A half-page slip filled in on a typewriter: short labels, abbreviations, one diagnosis line."""

from sample_docs import style
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.truth import Run
from sample_docs.world import World


def draw(sheet: Sheet, world: World) -> None:
    """Draw the slip."""
    pen = style.draw(world.rng, dates="two_digit short dash", phones="dash space", surname_first=True)
    typed = style.Style(pen.dates, pen.phones, surname_first=True, capitals=world.chance(0.5))
    sheet.font, sheet.size = "Liberation Serif", 10.5
    sheet.page()
    sheet.box(50, 50, 512, 430, weight=1.2)
    office = world.referrer.office
    sheet.text(306, 76, pen.text("referring_provider.organization", office.name), size=15, bold=True, align="center")
    sheet.text(306, 91, *pen.one_line("referring_provider.address", office.address), size=9, align="center")
    sheet.text(
        306,
        103,
        "Ph ",
        pen.phone("referring_provider.phone", office.phone),
        "  Fx ",
        pen.phone("referring_provider.fax", office.fax),
        size=9,
        align="center",
    )
    sheet.text(
        306,
        130,
        world.rng.choice(("CONSULTATION REQUEST", "REFERRAL SLIP", "REQUEST FOR CONSULT")),
        size=13,
        bold=True,
        align="center",
    )
    y = 158.0
    for label, runs in _rows(world, typed):
        sheet.text(64, y, label)
        sheet.font = "Typewriter"
        y = max(sheet.wrap(150, y, 400, *runs, size=10.5, leading=14), y + 14) + 9
        sheet.font = "Liberation Serif"
        sheet.line(148, y - 19, 550, y - 19, 0.4)
    _foot(sheet, world, pen)


def _rows(world: World, pen: Style) -> list[tuple[str, list[Run]]]:
    patient, condition, to = world.patient, world.condition, world.specialist
    diagnoses: list[Run] = []
    for i, (code, name) in enumerate(condition.diagnoses[:1]):
        diagnoses += [pen.text(f"diagnoses[{i}].code", code), "  ", pen.text(f"diagnoses[{i}].description", name)]
    insurance: list[Run] = [
        pen.text("coverage.payer", world.coverage.payer.name),
        "  ID ",
        pen.text("coverage.member_id", world.coverage.member_id),
    ]
    rows: list[tuple[str, list[Run]]] = [
        ("Date", [pen.date("date", world.date)]),
        ("Pt. name", pen.name("patient", patient)),
        (
            "D.O.B.",
            [pen.born("patient.birth_date", patient), "    tel. ", pen.phone("patient.phone", world.patient_phone)],
        ),
        (
            "Refer to",
            [*pen.name("referred_to", to.person), "  ", pen.text("referred_to.specialty", condition.specialty)],
        ),
        ("Dx", diagnoses),
        ("Reason", [pen.text("reason", world.reason)]),
        ("Please", [pen.text("service_requested", condition.service)]),
    ]
    return [*rows, ("Ins.", insurance)] if world.chance(0.7) else rows


def _foot(sheet: Sheet, world: World, pen: Style) -> None:
    person = world.referrer.person
    sheet.line(64, 446, 290, 446, 0.6)
    sheet.text(70, 442, f"{person.given[0]}. {person.family}", font="Signature", size=24)
    sheet.text(64, 458, *pen.name("referring_provider", person), size=9.5)
    sheet.text(330, 458, "NPI# ", pen.npi("referring_provider.npi", person), size=9.5)
    sheet.text(64, 472, "White copy: consultant     Yellow copy: chart", size=7.5)
