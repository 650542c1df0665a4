"""A referral form: shaded section bars, boxes to tick, diagnosis lines, two providers side by side."""

from sample_docs import style
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.truth import Run
from sample_docs.world import World
from sample_docs.world.offices import Provider

URGENCY = (
    ("Routine (next available)", "routine"),
    ("Urgent (within 2 weeks)", "urgent"),
    ("ASAP", "asap"),
    ("STAT", "stat"),
)


def draw(sheet: Sheet, world: World) -> None:
    """Draw the form."""
    pen = style.draw(
        world.rng, dates="slash short two_digit", phones="parens dash dot", surname_first=world.chance(0.6)
    )
    sheet.font, sheet.size = "Liberation Sans", 10
    sheet.page()
    sheet.text(
        306,
        56,
        world.rng.choice(("PATIENT REFERRAL FORM", "SPECIALTY REFERRAL REQUEST", "Referral Form")),
        size=17,
        bold=True,
        align="center",
    )
    sheet.text(
        306,
        72,
        f"Please fax with insurance card and last note to {world.specialist.office.city.name} scheduling",
        size=8.5,
        align="center",
    )
    _urgency(sheet, world, pen)
    _patient(sheet, world, pen, 116)
    _insurance(sheet, world, pen, 216)
    _providers(sheet, world, pen, 280)
    y = _clinical(sheet, world, pen, 412)
    _services(sheet, world, pen, y)
    sheet.line(48, 724, 300, 724)
    sheet.text(52, 718, f"{world.referrer.person.given} {world.referrer.person.family}", font="Signature", size=20)
    sheet.text(48, 736, "Signature of referring provider", size=8)


def _bar(sheet: Sheet, y: float, title: str) -> None:
    sheet.box(48, y - 11, 516, 15, fill="#d8d8d8", weight=0.5)
    sheet.text(54, y, title, bold=True, size=9.5)


def _urgency(sheet: Sheet, world: World, pen: Style) -> None:
    ticked = world.rng.randrange(4)
    sheet.labelled(48, 92, "Date:", pen.date("date", world.date))
    x = 160.0
    for i, (label, word) in enumerate(URGENCY):
        run: Run = pen.text("urgency", label, word) if i == ticked else label
        x = sheet.tick(x, 92, run, ticked=i == ticked, size=9) + 12


def _patient(sheet: Sheet, world: World, pen: Style, y: float) -> None:
    _bar(sheet, y, "PATIENT INFORMATION")
    patient = world.patient
    sheet.labelled(54, y + 20, world.rng.choice(("Name:", "Patient name:")), *pen.name("patient", patient))
    sheet.labelled(360, y + 20, world.rng.choice(("DOB:", "Date of birth:")), pen.born("patient.birth_date", patient))
    x = sheet.text(54, y + 40, "Sex:", bold=True) + 8
    for label, word in (("M", "male"), ("F", "female")):
        run: Run = pen.text("patient.sex", label, word) if patient.sex == word else label
        x = sheet.tick(x, y + 40, run, ticked=patient.sex == word) + 10
    sheet.labelled(200, y + 40, "Phone:", pen.phone("patient.phone", world.patient_phone))
    if world.chance(0.5):
        sheet.labelled(360, y + 40, "MRN:", pen.text("patient.medical_record_number", world.record_number))
    sheet.labelled(54, y + 60, "Address:", *pen.one_line("patient.address", world.patient_address))
    if world.chance(0.4):
        sheet.labelled(54, y + 80, "E-mail:", pen.text("patient.email", world.patient_email))
    sheet.text(360, y + 80, "Interpreter needed?  [ ] Yes  [X] No", size=9)


def _insurance(sheet: Sheet, world: World, pen: Style, y: float) -> None:
    _bar(sheet, y, "INSURANCE")
    cover = world.coverage
    sheet.labelled(54, y + 20, "Plan:", pen.text("coverage.payer", cover.payer.name))
    sheet.labelled(
        300,
        y + 20,
        world.rng.choice(("ID #:", "Member ID:", "Policy #:")),
        pen.text("coverage.member_id", cover.member_id),
    )
    if cover.group_number:
        sheet.labelled(54, y + 38, "Group #:", pen.text("coverage.group_number", cover.group_number))
    if world.chance(0.5):
        sheet.labelled(300, y + 38, "Auth #:", pen.text("coverage.authorization_number", cover.authorization_number))
    else:
        sheet.text(300, y + 38, "Prior auth:  [ ] on file  [X] not required", size=9)
        sheet.trap("no_prior_authorization")


def _providers(sheet: Sheet, world: World, pen: Style, y: float) -> None:
    _bar(sheet, y, "REFERRING PROVIDER")
    sheet.box(306, y - 11, 258, 15, fill="#d8d8d8", weight=0.5)
    sheet.text(312, y, "REFER TO", bold=True, size=9.5)
    _provider(sheet, pen, world.referrer, "referring_provider", x=54, y=y + 18)
    _provider(sheet, pen, world.specialist, "referred_to", x=312, y=y + 18)
    sheet.labelled(312, y + 98, "Specialty:", pen.text("referred_to.specialty", world.condition.specialty), size=9.5)
    sheet.line(306, y + 4, 306, y + 108)


def _provider(sheet: Sheet, pen: Style, provider: Provider, path: str, *, x: float, y: float) -> None:
    office = provider.office
    sheet.labelled(x, y, "Name:", *pen.name(path, provider.person), size=9.5)
    sheet.labelled(x, y + 16, "Practice:", pen.text(f"{path}.organization", office.name), size=9.5)
    sheet.labelled(x, y + 32, "NPI:", pen.npi(f"{path}.npi", provider.person), size=9.5)
    sheet.labelled(x, y + 48, "Tel:", pen.phone(f"{path}.phone", office.phone), size=9.5)
    sheet.labelled(x + 120, y + 48, "Fax:", pen.phone(f"{path}.fax", office.fax), size=9.5)
    sheet.text(x, y + 64, *pen.one_line(f"{path}.address", office.address), size=8)


def _clinical(sheet: Sheet, world: World, pen: Style, y: float) -> float:
    _bar(sheet, y, "CLINICAL INFORMATION")
    sheet.text(54, y + 20, "ICD-10", bold=True, size=9)
    sheet.text(130, y + 20, "Diagnosis", bold=True, size=9)
    y += 36
    for i, (code, name) in enumerate(world.condition.diagnoses):
        sheet.text(54, y, pen.text(f"diagnoses[{i}].code", code))
        sheet.text(130, y, pen.text(f"diagnoses[{i}].description", name), size=9.5)
        sheet.line(48, y + 4, 564, y + 4, 0.4)
        y += 17
    sheet.text(
        54,
        y + 10,
        world.rng.choice(("Reason for referral:", "Reason for consultation:", "Reason for visit:")),
        bold=True,
    )
    y = sheet.wrap(54, y + 26, 500, pen.text("reason", world.reason), leading=14)
    if world.chance(0.6):
        sheet.text(54, y + 8, "Pertinent history / comments:", bold=True)
        y = sheet.wrap(54, y + 24, 500, pen.text("notes", world.notes), leading=14)
    return y


def _services(sheet: Sheet, world: World, pen: Style, y: float) -> None:
    sheet.text(54, y + 12, "Request:", bold=True)
    services = ("Consult only", "Evaluate and treat", "Procedure", "Second opinion")
    ticked, x = world.rng.randrange(4), 110.0
    for i, label in enumerate(services):
        run: Run = pen.text("service_requested", label) if i == ticked else label
        x = sheet.tick(x, y + 12, run, ticked=i == ticked, mark="check", size=9.5) + 14
