"""A slip from a specialist's pad, for teeth, eyes or feet: "Introducing ..." and lines to fill in."""

from sample_docs import style
from sample_docs.layouts.seen import cases
from sample_docs.layouts.seen.placing import fitted, ticks
from sample_docs.layouts.seen.referral_facts import Facts
from sample_docs.sheet import Sheet
from sample_docs.truth import Run
from sample_docs.world import World

FIELDS = {
    "patient": ("Introducing", "This will introduce", "Patient", "Introducing our patient"),
    "born": ("Date of birth", "DOB", "Born"),
    "phone": ("Patient's phone", "Tel.", "Reach patient at"),
    "from_name": ("Referred by Dr.", "Referring doctor", "From the office of", "Referred by"),
    "from_npi": ("NPI", "Dr.'s NPI", "NPI no."),
    "from_phone": ("Office phone", "Doctor's phone", "Our phone"),
    "reason": ("Please evaluate for", "Area of concern", "Reason for referral", "Remarks", "Concern"),
    "date": ("Date", "Today's date", "Date referred"),
    "diagnoses": ("Diagnosis (ICD-10)", "Dx", "Diagnosis code"),
    "notes": ("Remarks", "Comments", "Please note"),
}
ROWS = (
    (("patient", 340), ("date", 150)),
    (("born", 200), ("phone", 290)),
    (("from_name", 300), ("from_npi", 190)),
    (("from_phone", 200), ("diagnoses", 290)),
)
KINDS = (
    (
        cases.DENTAL,
        "DDS DMD",
        ("Extraction", "Root canal therapy", "Implant consultation", "Evaluate and treat", "Biopsy"),
    ),
    (cases.EYE, "OD", ("Cataract surgery evaluation", "Dilated retinal examination", "Glaucoma work-up", "Dry eye")),
    (
        cases.FOOT,
        "MD DO NP",
        ("Evaluate and treat", "Nail procedure and diabetic foot care", "Orthotics", "Wound care"),
    ),
)


def draw(sheet: Sheet, world: World) -> None:
    """Draw the slip."""
    pool, credentials, services = world.rng.choice(KINDS)
    cases.take(world, pool, credentials)
    pen = style.draw(world.rng, dates="short two_digit slash", phones="dash dot parens")
    facts = Facts(world, pen)
    words = {key: world.rng.choice(choices) for key, choices in FIELDS.items()}
    sheet.font, sheet.size = world.rng.choice(("Lato", "Caladea", "Liberation Sans")), 10.5
    sheet.page()
    sheet.trap("specialists_letterhead")
    _letterhead(sheet, world, facts)
    y = 176.0
    for row in ROWS:
        y = _row(sheet, words, facts, row, y)
    options: list[Run] = list(services)
    chosen = services.index(world.condition.service)
    options[chosen] = pen.text("service_requested", services[chosen])
    y = ticks(sheet, 60, y, options, chosen, right=550, mark=world.rng.choice(("x", "check", "filled")))
    for i, runs in enumerate(facts.diagnoses()[1:]):
        y = _line(sheet, 60, y + 6, 490, f"Also ({i + 2})", runs)
    for key in ("reason", "notes"):
        y = _line(
            sheet,
            60,
            y + 8,
            490,
            words[key] if key == "reason" or words["reason"] != words[key] else "Other",
            facts[key],
        )
    sheet.text(306, y + 36, "Radiographs:  [ ] with patient   [x] e-mailed   [ ] please take", size=9, align="center")
    sheet.text(
        306,
        y + 60,
        "Please give this slip to your patient. See map and parking on the back.",
        size=8.5,
        align="center",
        italic=True,
    )


def _letterhead(sheet: Sheet, world: World, facts: Facts) -> None:
    sheet.text(306, 70, *facts["to_org"], size=19, bold=True, align="center")
    sheet.text(306, 90, *facts["to_name"], size=12, align="center")
    if world.chance(0.5):
        other = world.colleague.person
        sheet.text(
            306, 104, f"{other.given} {other.family}, {world.specialist.person.credentials}", size=12, align="center"
        )
        sheet.trap("second_clinician")
    sheet.text(306, 120, *facts["to_address"], size=9, align="center")
    sheet.text(306, 133, "Phone ", *facts["to_phone"], "  \u2022  Fax ", *facts["to_fax"], size=9, align="center")
    sheet.line(60, 144, 552, 144, 1.5)


def _row(sheet: Sheet, words: dict[str, str], facts: Facts, row: tuple[tuple[str, int], ...], y: float) -> float:
    x = 60.0
    for key, width in row:
        _line(sheet, x, y, width - 8, words[key], facts[key])
        x += width
    return y + 25


def _line(  # noqa: PLR0917 - a line, its label and its value read best in this order
    sheet: Sheet, x: float, y: float, width: float, label: str, runs: list[Run]
) -> float:
    start = sheet.text(x, y, label) + 5
    sheet.line(start, y + 3, x + width, y + 3, 0.5)
    room = x + width - start
    if fitted(sheet, runs, room) >= 8.5:
        sheet.text(start + 3, y, *runs, size=fitted(sheet, runs, room - 4))
        return y + 17
    return sheet.wrap(start + 3, y, room - 4, *runs, leading=17)
