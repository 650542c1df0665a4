"""A colleague's letter without one label: everything stands in sentences, the letterhead is at the foot."""

from sample_docs import style
from sample_docs.layouts.held.cases import GENERAL, specialist
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.truth import Run
from sample_docs.world import World, offices
from sample_docs.world.conditions import Condition

PIVOTS = ("I am asking for your help with ", "The problem that brings {} to you is ", "I would value your opinion on ")
CLOSINGS = ("With thanks and best wishes,", "Gratefully,", "Yours truly,", "Thank you as always.")


def draw(sheet: Sheet, world: World) -> None:
    """Draw the letter."""
    pen = style.draw(world.rng, dates="long medium", phones="dot dash parens")
    case = world.rng.choice(GENERAL)
    to = specialist(world, case)
    sheet.font, sheet.size = world.rng.choice(("Gentium", "DejaVu Serif", "Lato")), 11
    sheet.page()
    sheet.text(530, 80, pen.date("date", world.date), align="right")
    y = sheet.stack(
        80,
        110,
        [
            pen.name("referred_to", to.person),
            [pen.text("referred_to.organization", to.office.name)],
            *pen.lines("referred_to.address", to.office.address),
        ],
        leading=15,
    )
    y = (
        sheet.wrap(
            80,
            y + 20,
            450,
            f"Dear {world.rng.choice((to.person.given, f'Doctor {to.person.family}', f'Dr. {to.person.family}'))},",
        )
        + 10
    )
    y = _opening(sheet, world, pen, y)
    y = _problem(sheet, world, pen, case, y)
    y = _cover(sheet, world, pen, y)
    _close(sheet, world, pen, y)
    _foot(sheet, world, pen)


def _opening(sheet: Sheet, world: World, pen: Style, y: float) -> float:
    patient = world.patient
    born: list[Run] = [
        world.rng.choice((", born ", ", whose date of birth is ", ", born on ")),
        pen.born("patient.birth_date", patient),
    ]
    start = world.rng.choice(
        ("Thank you for agreeing to see ", "I am sending you ", "I am referring to you ", "May I ask you to see ")
    )
    runs: list[Run] = [start, *pen.name("patient", patient), *born]
    if world.chance(0.5):
        runs += [", who can be called at ", pen.phone("patient.phone", world.patient_phone)]
    return sheet.wrap(80, y, 450, *runs, ".", leading=16) + 8


def _problem(sheet: Sheet, world: World, pen: Style, case: Condition, y: float) -> float:
    pronoun = "him" if world.patient.sex == "male" else "her"
    pivot = world.rng.choice(PIVOTS).format(pronoun)
    y = sheet.wrap(80, y, 450, pivot, pen.text("reason", world.rng.choice(case.reasons)), ".", leading=16) + 8
    code, name = case.diagnoses[0]
    runs: list[Run] = [
        world.rng.choice(("I have coded it as ", "My impression is ")),
        pen.text("diagnoses[0].description", name),
        " (",
        pen.text("diagnoses[0].code", code),
        ")",
    ]
    if len(case.diagnoses) > 1:
        code, name = case.diagnoses[1]
        runs += [
            " together with ",
            pen.text("diagnoses[1].description", name),
            " (",
            pen.text("diagnoses[1].code", code),
            ")",
        ]
    y = sheet.wrap(80, y, 450, *runs, ".", leading=16) + 8
    colleague = world.colleague.person
    seen = pen.date("", world.past_day(200, 60)).shown
    story: list[Run] = [pen.text("notes", world.rng.choice(case.notes), optional=True)]
    partner = f"{colleague.given} {colleague.family}, {colleague.credentials}"
    story.append(f" My partner, {partner}, examined {pronoun} on {seen} and agrees.")
    sheet.trap("second_clinician", "several_dates")
    return sheet.wrap(80, y, 450, *story, leading=16) + 8


def _cover(sheet: Sheet, world: World, pen: Style, y: float) -> float:
    if world.chance(0.45):
        return y
    cover, owner = world.coverage, "His" if world.patient.sex == "male" else "Her"
    member, payer = pen.text("coverage.member_id", cover.member_id), pen.text("coverage.payer", cover.payer.name)
    return (
        sheet.wrap(80, y, 450, f"{owner} insurance is with ", payer, " under the number ", member, ".", leading=16) + 8
    )


def _close(sheet: Sheet, world: World, pen: Style, y: float) -> None:
    person = world.referrer.person
    y = sheet.wrap(
        80, y, 450, "Please let me have a line after the visit. I will go on with the general care.", leading=16
    )
    sheet.text(300, y + 14, world.rng.choice(CLOSINGS))
    sheet.text(306, y + 46, f"{person.given[0]} {person.family}", font="Signature", size=30)
    sheet.text(300, y + 70, *pen.name("referring_provider", person))


def _foot(sheet: Sheet, world: World, pen: Style) -> None:
    office: offices.Office = world.referrer.office
    sheet.line(80, 712, 530, 712, 0.6)
    sheet.text(306, 727, pen.text("referring_provider.organization", office.name), bold=True, size=10.5, align="center")
    sheet.text(306, 740, *pen.one_line("referring_provider.address", office.address), size=9.5, align="center")
    phone, fax = pen.phone("referring_provider.phone", office.phone), pen.phone("referring_provider.fax", office.fax)
    sheet.text(
        306,
        753,
        "t ",
        phone,
        "   f ",
        fax,
        "   npi ",
        pen.npi("referring_provider.npi", world.referrer.person),
        size=9.5,
        align="center",
    )
