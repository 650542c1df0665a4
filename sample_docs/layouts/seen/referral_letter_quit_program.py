"""A county health programme's fax sheet: quitting tobacco, diabetes prevention or food help, consent and call times."""

from dataclasses import replace

from sample_docs import style
from sample_docs.layouts.seen.placing import beside, ticks
from sample_docs.layouts.seen.referral_facts import Facts
from sample_docs.sheet import Sheet
from sample_docs.truth import Run, Value
from sample_docs.world import World, offices
from sample_docs.world.conditions import Condition

PROGRAMS = (
    (Condition("Health Education", (("F17.210", "Nicotine dependence, cigarettes, uncomplicated"),),
        ("Smokes a pack a day, ready to quit within 30 days",), ("OK to send patches.",), "Tobacco cessation coaching"),
     "Breathe Free Quit Line"),
    (Condition("Health Education", (("R73.03", "Prediabetes"), ("E66.9", "Obesity, unspecified")),
        ("A1c 6.1, wants to join a lifestyle class",), ("Evenings are best.",), "Diabetes prevention program"),
     "Healthy Steps Diabetes Prevention Program"),
    (Condition("Community Services", (("Z59.41", "Food insecurity"), ("I10", "Essential (primary) hypertension")),
        ("Runs out of food before the end of the month",), ("No car.",), "Food pharmacy enrollment"),
     "Harvest Table Food Pharmacy"),
    (Condition("Aging Services", (("Z91.81", "History of falling"),), ("Two falls at home since spring",),
        ("Uses a cane.",), "Balance class and home safety visit"), "Steady On Falls Prevention"),
)  # fmt: skip
TIMES = ("Morning", "Afternoon", "Evening", "Weekend")


def draw(sheet: Sheet, world: World) -> None:
    """Draw the sheet."""
    world.condition, name = world.rng.choice(PROGRAMS)
    center = offices.office(world.rng, name, world.city)
    world.specialist = replace(world.specialist, office=center)
    pen = style.draw(world.rng, dates="slash short medium", phones="dash parens space")
    facts = Facts(world, pen)
    sheet.font, sheet.size = world.rng.choice(("Lato", "Open Sans", "Carlito", "Roboto")), 10
    sheet.page()
    sheet.trap("program_not_doctor", "consent_block", "call_times")
    sheet.ignore("referred_to.specialty", "notes", "referred_to.address")
    _head(sheet, world, facts)
    y = _side(sheet, world, facts, 150)
    y = _patient(sheet, world, facts, y + 12)
    _consent(sheet, world, y + 6)


def _head(sheet: Sheet, world: World, facts: Facts) -> None:
    sheet.box(0, 0, 612, 70, fill="#2d6a4f", weight=0)
    sheet.text(48, 34, *facts["to_org"], size=19, bold=True, color="#ffffff")
    where = world.rng.choice(("A program of the county health department", "Funded by the state health department"))
    sheet.text(48, 52, where, size=10, color="#ffffff")
    sheet.text(48, 94, "FAX REFERRAL FORM", size=15, bold=True)
    fax, phone = facts["to_fax"], facts["to_phone"]
    sheet.text(564, 94, "Fax completed form to ", *fax, size=11, bold=True, align="right")
    sheet.text(564, 109, "or call ", *phone, "  Se habla espa\u00f1ol", size=9, align="right")
    sheet.line(48, 118, 564, 118, 0.8)


def _line(sheet: Sheet, y: float, label: str, runs: list[Run]) -> float:
    beside(sheet, 48, y, label, runs, at=190, width=516)
    sheet.line(188, y + 3, 564, y + 3, 0.4)
    return y + 19


def _side(sheet: Sheet, world: World, facts: Facts, y: float) -> float:
    pick = world.rng.choice
    sheet.text(48, y - 10, pick(("PROVIDER USE", "REFERRING SITE", "Section 1: Provider")), bold=True, color="#2d6a4f")
    y += 8
    y = _line(sheet, y, pick(("Clinic / site name", "Agency name", "Practice")), facts["from_org"])
    y = _line(sheet, y, pick(("Provider name", "Referring provider", "Health professional")), facts["from_name"])
    y = _line(sheet, y, pick(("Site address", "Address")), facts["from_address"])
    y = _line(sheet, y, pick(("Phone", "Site phone")), facts["from_phone"])
    y = _line(sheet, y, pick(("Fax for feedback", "Fax", "Fax (for outcome report)")), facts["from_fax"])
    y = _line(sheet, y, pick(("Date of referral", "Date sent", "Date")), facts["date"])
    return _line(sheet, y, pick(("NPI (if known)", "NPI")), facts["from_npi"] if world.chance(0.6) else [""])


def _patient(sheet: Sheet, world: World, facts: Facts, y: float) -> float:
    pick = world.rng.choice
    title = pick(("PATIENT / PARTICIPANT", "CLIENT INFORMATION", "Section 2: Participant"))
    sheet.text(48, y, title, bold=True, color="#2d6a4f")
    y += 18
    y = _line(sheet, y, pick(("Name", "Participant name", "Client name")), facts["patient"])
    y = _line(sheet, y, pick(("Date of birth", "Birth date")), facts["born"])
    y = _line(sheet, y, pick(("Mailing address", "Address")), facts["address"])
    y = _line(sheet, y, pick(("Primary phone", "Telephone", "Phone number")), facts["phone"])
    sheet.text(48, y, "Best time to call", bold=True)
    y = ticks(sheet, 190, y, list(TIMES), world.rng.randrange(4), right=564, mark="check") + 3
    sheet.text(48, y, "Language", bold=True)
    y = ticks(sheet, 190, y, ["English", "Spanish", "Other ________"], 0, right=564, mark="check") + 3
    y = _line(sheet, y, pick(("Insurance", "Health coverage")), facts["payer"])
    y = _line(sheet, y, pick(("Program requested", "Referred for (service)", "Service")), facts["service"])
    y = _line(sheet, y, pick(("Reason", "Reason for referral")), facts["reason"])
    codes: list[Run] = []
    for i, (code, _) in enumerate(world.condition.diagnoses):
        codes += [", " if i else "", Value(f"diagnoses[{i}].code", code, code)]
    return _line(sheet, y, pick(("ICD-10 code(s)", "Qualifying code")), codes)


def _consent(sheet: Sheet, world: World, y: float) -> None:
    words = (
        "I agree that my provider may send this form and that the program may call me, leave a message and report back."
    )
    sheet.tick(48, y + 6, "Verbal consent given", ticked=True, mark="check")
    y = sheet.wrap(48, y + 24, 516, words, size=9, italic=True)
    sheet.text(48, y + 20, f"Participant initials  {world.patient.given[0]}{world.patient.family[0]}", size=9)
    sheet.text(230, y + 20, "Staff who obtained consent ______________________________", size=9)
    sheet.text(
        306, 772, "Confidential. If you are not the intended reader, please call us and shred.", size=8, align="center"
    )
