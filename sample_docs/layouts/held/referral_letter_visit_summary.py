"""A referral inside a visit summary: vital signs and medicines first, other appointments around it."""

from datetime import timedelta

from sample_docs import style
from sample_docs.layouts.held.cases import GENERAL, sentence, specialist
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.truth import Run
from sample_docs.world import World
from sample_docs.world.conditions import Condition
from sample_docs.world.offices import Provider

MEDICINES = (
    "losartan 50 mg daily",
    "sertraline 50 mg daily",
    "pantoprazole 40 mg before breakfast",
    "albuterol inhaler as needed",
    "levothyroxine 75 mcg daily",
)
HEADINGS = ("Referral to ", "New referral - ", "You are being referred: ")


def draw(sheet: Sheet, world: World) -> None:
    """Draw the summary."""
    pen = style.draw(world.rng, dates="long medium slash", phones="dash parens")
    case = world.rng.choice(GENERAL)
    to = specialist(world, case)
    sheet.font, sheet.size = world.rng.choice(("Lato", "Open Sans")), 10
    sheet.page()
    _head(sheet, world, pen)
    _visit(sheet, world, pen)
    y = _referral(sheet, world, pen, case, to)
    _appointments(sheet, world, pen, y + 26)
    sheet.trap("several_dates", "second_clinician", "other_text_first")


def _head(sheet: Sheet, world: World, pen: Style) -> None:
    office, patient = world.referrer.office, world.patient
    sheet.text(48, 58, pen.text("referring_provider.organization", office.name), size=14, bold=True)
    sheet.text(48, 73, *pen.one_line("referring_provider.address", office.address), size=9)
    sheet.text(
        48,
        85,
        pen.phone("referring_provider.phone", office.phone),
        "   fax ",
        pen.phone("referring_provider.fax", office.fax),
        size=9,
    )
    sheet.text(
        564, 58, world.rng.choice(("Visit summary with referral", "Visit Summary & Referral")), size=14, align="right"
    )
    sheet.line(48, 94, 564, 94, 1.2)
    sheet.text(48, 112, *pen.name("patient", patient), size=12, bold=True)
    record: list[Run] = ["   chart ", pen.text("patient.medical_record_number", world.record_number)]
    born: list[Run] = [
        pen.text("patient.sex", patient.sex.title(), patient.sex),
        ", born ",
        pen.born("patient.birth_date", patient),
    ]
    sheet.text(564, 112, *born, *(record if world.chance(0.6) else []), align="right")


def _visit(sheet: Sheet, world: World, pen: Style) -> None:
    person = world.referrer.person
    sheet.text(
        48,
        136,
        "Seen on ",
        pen.date("date", world.date),
        " by ",
        *pen.name("referring_provider", person),
        "  (NPI ",
        pen.npi("referring_provider.npi", person),
        ")",
    )
    rng = world.rng
    pressure, pulse = f"{rng.randint(104, 152)}/{rng.randint(60, 94)}", rng.randint(56, 98)
    vitals = f"BP {pressure}   Pulse {pulse}   Temp 98.{rng.randint(0, 9)}   Weight {rng.randint(118, 242)} lb"
    sheet.text(48, 158, "Vital signs", bold=True)
    sheet.text(140, 158, vitals)
    sheet.text(48, 176, "Medicines", bold=True)
    sheet.text(140, 176, "; ".join(rng.sample(MEDICINES, 3)))
    sheet.text(48, 194, "Shots given", bold=True)
    sheet.text(140, 194, rng.choice(("None today", "Influenza, left arm")))


def _referral(sheet: Sheet, world: World, pen: Style, case: Condition, to: Provider) -> float:
    sheet.text(
        60,
        238,
        world.rng.choice(HEADINGS),
        pen.text("referred_to.specialty", case.specialty, optional=True),
        size=12.5,
        bold=True,
    )
    colon = world.rng.choice(("", ":"))
    y = 260.0
    for label, runs in (*_where(pen, to), *_why(world, pen, case)):
        sheet.text(60, y, f"{label}{colon}" if label else "")
        y = sheet.wrap(168, y, 380, *runs, leading=14) + 3
    sheet.box(48, 218, 516, y - 218, weight=1.4)
    return y


def _where(pen: Style, to: Provider) -> list[tuple[str, list[Run]]]:
    office = to.office
    return [
        ("With", [*pen.name("referred_to", to.person), ", ", pen.text("referred_to.organization", office.name)]),
        ("Where", pen.one_line("referred_to.address", office.address)),
        ("Their phone", [pen.phone("referred_to.phone", office.phone)]),
        ("Their fax", [pen.phone("referred_to.fax", office.fax)]),
    ]


def _why(world: World, pen: Style, case: Condition) -> list[tuple[str, list[Run]]]:
    level = world.rng.choice((("routine", "routine"), ("urgent", "urgent"), ("as soon as possible", "asap")))
    rows: list[tuple[str, list[Run]]] = [
        (
            world.rng.choice(("Why", "Reason", "Reason for this referral")),
            [pen.text("reason", sentence(world.rng.choice(case.reasons)))],
        )
    ]
    for i, (code, name) in enumerate(case.diagnoses):
        rows.append(
            (
                "Diagnosis" if i == 0 else "",
                [pen.text(f"diagnoses[{i}].description", name), " (", pen.text(f"diagnoses[{i}].code", code), ")"],
            )
        )
    rows.append(("What for", [pen.text("service_requested", case.service)]))
    rows.append(("How soon", [pen.text("urgency", *level)]))
    cover = world.coverage
    plan: list[Run] = [
        pen.text("coverage.payer", cover.payer.name),
        ", ID ",
        pen.text("coverage.member_id", cover.member_id),
    ]
    rows += [("Insurance on file", plan)] if world.chance(0.7) else []
    return (
        [*rows, ("Note to specialist", [pen.text("notes", world.rng.choice(case.notes))])]
        if world.chance(0.6)
        else rows
    )


def _appointments(sheet: Sheet, world: World, pen: Style, y: float) -> None:
    other, rng = world.colleague.person, world.rng
    sheet.text(48, y, "Coming up here", bold=True, size=11.5)
    day, later = world.date + timedelta(days=rng.randint(20, 60)), world.date + timedelta(days=rng.randint(90, 180))
    sheet.text(48, y + 18, f"{pen.date('', day).shown}, 9:40 AM   blood draw")
    sheet.text(
        48,
        y + 34,
        f"{pen.date('', later).shown}, 2:15 PM   {other.given} {other.family}, {other.credentials}, yearly visit",
    )
    sheet.text(48, 752, "Call us if the specialist has not telephoned you within ten days.", size=9)
