"""A typed letter in prose: letterhead, RE line, story, signature, cc line."""

from sample_docs import style
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.truth import Run
from sample_docs.world import World


def draw(sheet: Sheet, world: World) -> None:
    """Draw the letter."""
    pen = style.draw(world.rng, dates="long", phones="parens dash")
    numeric = world.rng.choice(("slash", "short"))
    sheet.font, sheet.size = world.rng.choice(("Liberation Serif", "Caladea")), 11.5
    sheet.page()
    _letterhead(sheet, world, pen)
    sheet.text(72, 170, pen.date("date", world.date))
    y = _inside_address(sheet, world, pen, 200)
    patient = world.patient
    sheet.text(72, y + 14, world.rng.choice(("RE: ", "Re: ", "Regarding: ")), *pen.name("patient", patient), bold=True)
    birth_label = world.rng.choice(("DOB: ", "Date of birth: ", "Born "))
    sheet.text(72, y + 29, birth_label, pen.born("patient.birth_date", patient, numeric), bold=True)
    sheet.text(72, y + 58, f"Dear Dr. {world.specialist.person.family}:")
    y = _story(sheet, world, pen, y + 82)
    _signature(sheet, world, pen, y + 10)


def _letterhead(sheet: Sheet, world: World, pen: Style) -> None:
    office = world.referrer.office
    sheet.text(306, 64, pen.text("referring_provider.organization", office.name), size=20, bold=True, align="center")
    sheet.text(306, 82, *pen.one_line("referring_provider.address", office.address, " * "), size=9.5, align="center")
    phone, fax = pen.phone("referring_provider.phone", office.phone), pen.phone("referring_provider.fax", office.fax)
    sheet.text(306, 95, "Telephone ", phone, "   Facsimile ", fax, size=9.5, align="center")
    sheet.line(72, 106, 540, 106, 1)
    sheet.line(72, 109, 540, 109, 0.4)


def _inside_address(sheet: Sheet, world: World, pen: Style, y: float) -> float:
    to = world.specialist
    lines: list[list[Run]] = [
        pen.name("referred_to", to.person),
        [pen.text("referred_to.organization", to.office.name)],
    ]
    return sheet.stack(72, y, lines + pen.lines("referred_to.address", to.office.address), leading=14.5)


def _story(sheet: Sheet, world: World, pen: Style, y: float) -> float:
    patient, condition, coverage = world.patient, world.condition, world.coverage
    age = world.date.year - patient.birth_date.year
    article = "an" if str(age).startswith(("8", "18")) else "a"
    who = f"{patient.title} {patient.family}, {article} {age}-year-old"
    opening = f"Thank you for seeing {who} whom I have followed for several years."
    y = sheet.wrap(72, y, 468, opening, leading=15) + 8
    reason: list[Run] = [
        world.rng.choice(("Reason for referral: ", "The reason for this referral: ")),
        pen.text("reason", world.reason),
        ".",
    ]
    y = sheet.wrap(72, y, 468, *reason, leading=15) + 8
    y = sheet.wrap(72, y, 468, pen.text("notes", world.notes, optional=True), leading=15) + 8
    y = sheet.wrap(72, y, 468, "My working diagnoses are:", leading=15)
    for i, (code, name) in enumerate(condition.diagnoses):
        sheet.text(
            96, y, pen.text(f"diagnoses[{i}].description", name), " (", pen.text(f"diagnoses[{i}].code", code), ")"
        )
        y += 15
    request = world.rng.choice(
        ("I would be grateful for your opinion and treatment.", "Please evaluate and send me your recommendations.")
    )
    y = sheet.wrap(72, y + 8, 468, request, leading=15) + 8
    if world.chance(0.6):
        cover: list[Run] = [
            "Insurance: ",
            pen.text("coverage.payer", coverage.payer.name),
            ", member ID ",
            pen.text("coverage.member_id", coverage.member_id),
            ".",
        ]
        y = sheet.wrap(72, y, 468, *cover, leading=15)
        if world.chance(0.4):
            y = sheet.wrap(72, y, 468, "No prior authorization is required for this visit.", leading=15)
            sheet.trap("no_prior_authorization")
    return y


def _signature(sheet: Sheet, world: World, pen: Style, y: float) -> None:
    person = world.referrer.person
    sheet.text(72, y + 6, "Sincerely,")
    sheet.text(80, y + 34, f"{person.given} {person.family}", font="Signature", size=26)
    sheet.text(72, y + 56, *pen.name("referring_provider", person))
    sheet.text(72, y + 71, "NPI ", pen.npi("referring_provider.npi", person))
    if world.chance(0.5):
        colleague = world.colleague.person
        sheet.text(72, y + 98, f"cc: {colleague.given} {colleague.family}, {colleague.credentials}", size=10)
        sheet.trap("cc_line")
