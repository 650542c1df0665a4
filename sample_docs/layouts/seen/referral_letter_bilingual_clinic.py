"""A community clinic's referral with labels in English and Spanish, two copies' worth of facts in a narrow table."""

from sample_docs import style
from sample_docs.layouts.seen.placing import fitted
from sample_docs.layouts.seen.referral_facts import Facts
from sample_docs.layouts.seen.referral_story import signed, told
from sample_docs.sheet import Sheet
from sample_docs.truth import Run
from sample_docs.world import World, payers

LABELS = (
    ("patient", "Patient / Paciente"), ("born", "Date of birth / Fecha de nacimiento"), ("sex", "Sex / Sexo"),
    ("phone", "Phone / Tel\u00e9fono"), ("address", "Address / Direcci\u00f3n"), ("payer", "Insurance / Seguro"),
    ("member", "ID No. / N\u00famero de identificaci\u00f3n"), ("date", "Date / Fecha"),
)  # fmt: skip
PLACES = (
    ("specialty", "Specialty / Especialidad"), ("to_org", "Clinic / Cl\u00ednica"), ("to_name", "Doctor"),
    ("to_address", "Address / Direcci\u00f3n"), ("to_phone", "Phone / Tel\u00e9fono"), ("to_fax", "Fax"),
)  # fmt: skip
CLINICS = ("Cl\u00ednica del Valle Community Health", "Manos Unidas Health Center", "Esperanza Family Clinic")


def draw(sheet: Sheet, world: World) -> None:
    """Draw the referral."""
    if world.chance(0.6):
        world.coverage = world.coverage_from(payers.MEDICAID)
    pen = style.draw(world.rng, dates="slash dash day_first", phones="dash parens", surname_first=world.chance(0.3))
    facts = Facts(world, pen)
    sheet.font, sheet.size = world.rng.choice(("Carlito", "Liberation Sans", "Liberation Serif")), 10.5
    sheet.page()
    sheet.trap("two_languages", "appointment_blanks")
    sheet.ignore("notes", "service_requested", "coverage.plan_name", "coverage.plan_type")
    clinic = pen.text("referring_provider.organization", world.rng.choice(CLINICS))
    _head(sheet, world, facts, clinic)
    y = _table(sheet, facts, LABELS, 112)
    sheet.text(48, y + 16, world.rng.choice(("REFERRED TO / REFERIDO A", "SPECIALIST / ESPECIALISTA")), bold=True)
    y = _table(sheet, facts, PLACES, y + 22)
    y = _why(sheet, world, facts, y + 18)
    y = _provider(sheet, facts, y + 14)
    _appointment(sheet, y + 12)


def _head(sheet: Sheet, world: World, facts: Facts, clinic: Run) -> None:
    sheet.text(48, 50, clinic, size=16, bold=True)
    sheet.text(48, 64, *facts["from_address"], size=9)
    sheet.text(48, 76, "Tel. ", *facts["from_phone"], "     Fax ", *facts["from_fax"], size=9)
    sheet.text(564, 50, world.rng.choice(("REFERRAL / REFERENCIA", "Referral to Specialist")), size=12, align="right")
    sheet.text(564, 64, "Sliding fee scale / Escala de pagos", size=8, italic=True, align="right")
    fee = world.rng.choice("ABCD")
    sheet.text(564, 76, f"Level / Nivel: {fee}", size=8, align="right")
    sheet.line(48, 84, 564, 84, 2)
    sheet.text(48, 100, "Bring this paper to your visit. / Traiga esta hoja a su cita.", size=9)


def _table(sheet: Sheet, facts: Facts, labels: tuple[tuple[str, str], ...], y: float) -> float:
    for key, label in labels:
        sheet.box(48, y, 516, 18, weight=0.4)
        sheet.line(218, y, 218, y + 18, 0.4)
        sheet.text(53, y + 12.5, label, size=9)
        runs = facts[key]
        sheet.text(224, y + 12.5, *runs, size=fitted(sheet, runs, 334))
        y += 18
    return y


def _why(sheet: Sheet, world: World, facts: Facts, y: float) -> float:
    pick = world.rng.choice
    sheet.text(48, y, pick(("Reason for referral / Motivo:", "Reason / Raz\u00f3n:")), bold=True)
    y = sheet.wrap(60, y + 15, 500, *told(facts)) + 3
    sheet.text(48, y, pick(("Diagnosis / Diagn\u00f3stico:", "Diagnosis (ICD-10) / Diagn\u00f3stico:")), bold=True)
    y = sheet.stack(60, y + 15, facts.diagnoses(pick(("{code}  {name}", "{name} ({code})"))), leading=14) + 4
    chosen = world.rng.randrange(2)
    sheet.text(48, y, "Priority / Prioridad:", bold=True)
    for i, (label, word) in enumerate((("Routine / Rutina", "routine"), ("Urgent / Urgente", "urgent"))):
        run: Run = facts.pen.text("urgency", label, word) if i == chosen else label
        sheet.tick(170 + i * 130, y, run, ticked=i == chosen)
    return y + 8


def _provider(sheet: Sheet, facts: Facts, y: float) -> float:
    label = facts.world.rng.choice(("Referring provider / Proveedor:", "Provider / Proveedor:"))
    end = sheet.text(48, y + 12, label, bold=True)
    sheet.text(end + 6, y + 12, *facts["from_name"])
    sheet.text(430, y + 12, "NPI ", *facts["from_npi"])
    sheet.text(48, y + 40, "Signature / Firma")
    signed(sheet, 150, y + 38, facts)
    sheet.line(140, y + 42, 360, y + 42, 0.5)
    return y + 50


def _appointment(sheet: Sheet, y: float) -> None:
    sheet.box(48, y, 516, 52, fill="#f2f2f2", weight=0.6)
    sheet.text(54, y + 14, "FOR THE SPECIALIST - call the patient and fax this part back", size=8.5, bold=True)
    sheet.text(
        54, y + 30, "Appointment / Cita:  Date ____/____/______   Time ________   With ______________________", size=9
    )
    sheet.text(
        54,
        y + 45,
        "[ ] Patient did not keep visit / No asisti\u00f3     [ ] Unable to reach / No se pudo contactar",
        size=9,
    )
