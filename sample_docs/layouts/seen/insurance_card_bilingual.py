"""A Medicaid health plan's card: labels in two languages, three dates of which one starts the plan, advice in prose."""

from sample_docs import style
from sample_docs.cards import CARD
from sample_docs.layouts.seen import card_wording as wording
from sample_docs.layouts.seen.card_lines import telephones
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.truth import Run
from sample_docs.world import World, numbers
from sample_docs.world.payers import Coverage, Payer

MEDIA = "card"
HOUSES = (
    Payer("Superior HealthPlan", (("STAR", ""), ("STAR+PLUS", "")), "5########", "", "68069", "003858", "MA", "2FBA",
        "Express Scripts"),
    Payer("Community First Health Plans", (("STAR", ""), ("CHIP Perinate", "")), "6########", "", "COMMF", "610602",
        "MCD", "TMCF", "Navitus"),
    Payer("Sunshine Health", (("MMA Medicaid", ""), ("Long Term Care", "")), "9#########", "", "68069", "003858", "MA",
        "2EQA", "Express Scripts"),
    Payer("L.A. Care Health Plan", (("Medi-Cal", ""),), "9#######@-##", "", "LACAR", "610011", "IRX", "LAC", ""),
)  # fmt: skip


def draw(sheet: Sheet, world: World) -> None:
    """Draw the front and, mostly, the back."""
    pen = style.draw(world.rng, dates="slash short", phones="dash one parens", capitals=world.chance(0.5),
                     surname_first=world.chance(0.3))  # fmt: skip
    plain = Style(pen.dates, pen.phones)
    coverage = world.coverage_from(HOUSES)
    sheet.font = world.rng.choice(("Carlito", "Roboto", "Liberation Sans"))
    sheet.ignore("plan_type", "payer_id", "rx_issuer")
    sheet.trap("other_dates")
    sheet.page(CARD)
    sheet.box(0, 0, *CARD, radius=6)
    sheet.text(10, 18, plain.text("payer", coverage.payer.name), size=11, bold=True, color="#1b5e3f")
    sheet.text(233, 18, plain.text("plan_name", coverage.plan_name), size=10, bold=True, align="right")
    sheet.line(10, 23, 233, 23, 1.5)
    _people(sheet, world, pen, plain, coverage)
    _strip(sheet, world, plain, coverage)
    if world.chance(0.7):
        sheet.page(CARD)
        _back(sheet, world, plain)


def _people(sheet: Sheet, world: World, pen: Style, plain: Style, coverage: Coverage) -> None:
    pick, doctor = world.rng.choice, world.referrer
    medicaid = plain.text("medicaid_id", numbers.pattern(world.rng, pick(("#########", "5########", "9#######@"))))
    started = plain.date("", coverage.effective.replace(month=coverage.effective.month % 12 + 1)).shown
    name = pen.full_name("primary_care_provider.name", doctor.person)
    phone = plain.phone("primary_care_provider.phone", doctor.office.phone)
    left: list[tuple[str, list[Run]]] = [
        (pick(("Member Name / Nombre del miembro", "Name/Nombre")), pen.name("member", coverage.member)),
        (pick(("Plan ID / Número del plan", "Member ID / Identificación")), [wording.member_id(coverage)]),
        (pick(("Medicaid ID / Identificación de Medicaid", "State ID / No. del estado")), [medicaid]),
        (pick(("PCP / Doctor primario", "Primary Care Provider / Proveedor")), [name]),
    ]
    right: list[tuple[str, list[Run]]] = [
        (pick(("DOB / Nacimiento", "Birth Date/Fecha nac.")), [pen.born("member.birth_date", coverage.member)]),
        (pick(("Plan Effective / Vigente", "Effective Date / Efectiva")), [
            plain.date("effective_date", coverage.effective)]),
        (pick(("PCP Effective / Vigencia del PCP", "PCP since / PCP desde")), [started]),
        (pick(("PCP Phone / Teléfono", "PCP Tel.")), [phone]),
    ]  # fmt: skip
    for x, column in ((10, left), (150, right)):
        for i, (label, runs) in enumerate(column):
            sheet.text(x, 31 + i * 22, label, size=5.8, italic=True)
            sheet.text(x, 40.5 + i * 22, *runs, size=8.8)


def _strip(sheet: Sheet, world: World, pen: Style, coverage: Coverage) -> None:
    sheet.box(0, 121, CARD[0], 20, fill="#e4efe8", weight=0)
    labels = world.rng.choice(
        (("RxBIN: ", "RxPCN: ", "RxGRP: "), ("BIN ", "PCN ", "Group "), ("BIN#: ", "PCN: ", "GRP#: "))
    )
    rows = wording.drug_numbers(world, pen, coverage.payer, labels)
    for i, row in enumerate(rows):
        sheet.text(10 + i * 80, 134, *row, size=8)
    if coverage.payer.benefit_manager and world.chance(0.5):
        sheet.text(233, 149, "PBM ", pen.text("pharmacy_benefit_manager", coverage.payer.benefit_manager), size=7,
                   align="right")  # fmt: skip
    sheet.text(10, 149, "Copay / Copago: $0", size=7)
    sheet.ignore("copays")


def _back(sheet: Sheet, world: World, pen: Style) -> None:
    sheet.box(0, 0, *CARD, radius=6)
    sheet.ignore("phones[].label")
    lines = telephones(world, pen, ("Member Services", "Behavioral Health", "Servicios para miembros", "Nurse line"))
    english, mind, spanish, nurse = (number for _, number in lines)
    y = sheet.wrap(
        10, 15, 223, "In case of emergency, call 911 or go to the closest emergency room. After treatment, call your "
        "PCP within 24 hours. Member Services, open 24 hours a day: ", english, ". Behavioral health crisis: ",
        mind, ".", size=7.2,
    )  # fmt: skip
    y = sheet.wrap(
        10, y + 3, 223, "En caso de emergencia, llame al 911 o vaya a la sala de emergencias más cercana. Después de "
        "recibir tratamiento, llame a su doctor dentro de 24 horas. Servicios para miembros: ", spanish,
        ". Enfermera: ", nurse, ".", size=7.2,
    )  # fmt: skip
    sheet.line(10, y, 233, y, 0.4)
    sheet.wrap(10, y + 10, 223, "Notice to provider: this member is covered for services arranged by the plan. Verify "
               "eligibility before each visit. Inpatient stays are authorized by us.", size=6.8)  # fmt: skip
