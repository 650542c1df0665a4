"""An order printed from a health record: patient banner, details in two columns, coverage, signed electronically."""

from sample_docs import style
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.table import Column, Look, draw_table
from sample_docs.truth import Run, Value
from sample_docs.world import World


def draw(sheet: Sheet, world: World) -> None:
    """Draw the print-out."""
    pen = style.draw(world.rng, dates="short slash two_digit", phones="dash parens", surname_first=True)
    sheet.font, sheet.size = "DejaVu Sans Condensed", 9
    sheet.page()
    _banner(sheet, world, pen)
    sheet.text(
        40,
        110,
        f"AMB REFERRAL TO {world.condition.specialty.upper()} (Order {world.rng.randint(10**8, 10**9 - 1)})",
        size=13,
        bold=True,
    )
    y = _details(sheet, world, pen, 134)
    y = _diagnoses(sheet, world, pen, y + 12)
    y = _questions(sheet, world, pen, y + 12)
    y = _provider(sheet, world, pen, y + 12)
    _coverage(sheet, world, pen, y + 12)
    signer, day = world.referrer.person, pen.date("", world.date).shown
    sheet.text(
        40,
        752,
        f"Electronically signed by {signer.given} {signer.family}, {signer.credentials} on {day} 3:52 PM",
        size=8,
    )
    sheet.text(572, 752, "Page 1 of 1", size=8, align="right")


def _banner(sheet: Sheet, world: World, pen: Style) -> None:
    patient = world.patient
    sheet.box(36, 36, 540, 46, fill="#e6eef5")
    sheet.text(42, 52, *pen.name("patient", patient), size=13, bold=True)
    x = sheet.text(
        42, 70, "DOB: ", pen.born("patient.birth_date", patient), f" ({world.date.year - patient.birth_date.year} y.o.)"
    )
    x = sheet.text(x + 12, 70, "Sex: ", pen.text("patient.sex", patient.sex[0].upper(), patient.sex))
    x = sheet.text(x + 12, 70, "MRN: ", pen.text("patient.medical_record_number", world.record_number))
    sheet.text(x + 12, 70, world.rng.choice(("Mobile: ", "Home: ")), pen.phone("patient.phone", world.patient_phone))


def _details(sheet: Sheet, world: World, pen: Style, y: float) -> float:
    office, person, visits = world.referrer.office, world.referrer.person, world.rng.choice((1, 3, 6, 12))
    urgency = world.rng.choice((("Routine", "routine"), ("Urgent", "urgent"), ("STAT", "stat"), ("ASAP", "asap")))
    left: list[tuple[str, list[Run]]] = [
        ("Ordered on:", [pen.date("date", world.date)]),
        ("Ordering provider:", pen.name("referring_provider", person)),
        ("NPI:", [pen.npi("referring_provider.npi", person)]),
        ("Department:", [pen.text("referring_provider.organization", office.name)]),
        ("Entered by:", [f"{world.clerk.family}, {world.clerk.given}, CMA"]),
    ]
    right: list[tuple[str, list[Run]]] = [
        ("Priority:", [Value("urgency", *urgency)]),
        ("Referral type:", ["External"]),
        ("Visits:", [pen.text("visits_requested", str(visits), visits)]),
        ("Dept. phone:", [pen.phone("referring_provider.phone", office.phone)]),
        ("Dept. fax:", [pen.phone("referring_provider.fax", office.fax)]),
    ]
    sheet.trap("several_names")
    for (label, runs), (other, others) in zip(left, right, strict=True):
        sheet.labelled(40, y, label, *runs, at=130)
        sheet.labelled(340, y, other, *others, at=420)
        y += 15
    return y


def _diagnoses(sheet: Sheet, world: World, pen: Style, y: float) -> float:
    sheet.text(40, y, world.rng.choice(("Diagnoses", "Associated diagnoses", "Visit diagnoses")), bold=True, size=10.5)
    for i, (code, name) in enumerate(world.condition.diagnoses):
        y += 14
        sheet.text(
            52,
            y,
            pen.text(f"diagnoses[{i}].description", name),
            " [",
            pen.text(f"diagnoses[{i}].code", code),
            "]",
            " (primary)" if i == 0 else "",
        )
    return y + 12


def _questions(sheet: Sheet, world: World, pen: Style, y: float) -> float:
    sheet.text(40, y, "Order Questions", bold=True, size=10.5)
    asked: list[tuple[str, Run]] = [
        (
            world.rng.choice(("Reason for referral?", "Reason for consult:", "Clinical indication:")),
            pen.text("reason", world.reason),
        ),
        ("Service requested:", pen.text("service_requested", world.condition.service)),
        ("Is this related to a work injury?", "No"),
    ]
    for label, run in asked:
        y += 15
        sheet.text(52, y, label)
        y = sheet.wrap(230, y, 340, run, bold=True, leading=12) - 12
    for i, (code, wording) in enumerate(world.condition.procedures):
        y += 15
        sheet.text(
            52,
            y,
            "Procedure: ",
            pen.text(f"procedures[{i}].code", code),
            "  ",
            pen.text(f"procedures[{i}].description", wording),
        )
    if world.chance(0.6):
        sheet.text(52, y + 15, "Comments: ", pen.text("notes", world.notes))
        y += 15
    return y + 12


def _provider(sheet: Sheet, world: World, pen: Style, y: float) -> float:
    to = world.specialist
    sheet.text(40, y, "Refer to Provider", bold=True, size=10.5)
    sheet.text(
        52,
        y + 15,
        *pen.name("referred_to", to.person),
        "   Specialty: ",
        pen.text("referred_to.specialty", to.specialty),
    )
    sheet.text(
        52,
        y + 29,
        pen.text("referred_to.organization", to.office.name),
        "   ",
        *pen.one_line("referred_to.address", to.office.address),
    )
    sheet.text(
        52,
        y + 43,
        "Phone: ",
        pen.phone("referred_to.phone", to.office.phone),
        "   Fax: ",
        pen.phone("referred_to.fax", to.office.fax),
    )
    return y + 57


def _coverage(sheet: Sheet, world: World, pen: Style, y: float) -> None:
    cover = world.coverage
    sheet.text(40, y, "Primary Coverage", bold=True, size=10.5)
    columns = (Column("Payor", 150), Column("Plan", 170), Column("Member ID", 110), Column("Group", 100))
    row = (
        [pen.text("coverage.payer", cover.payer.name)],
        [pen.text("coverage.plan_name", cover.plan_name)],
        [pen.text("coverage.member_id", cover.member_id)],
    )
    group: list[Run] = [pen.text("coverage.group_number", cover.group_number)] if cover.group_number else ["-"]
    draw_table(sheet, 40, y + 6, columns, [(*row, group)], Look(rules="rows", size=8.5))
    sheet.ignore("coverage.plan_type")
