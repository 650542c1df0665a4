"""A hospice's referral beside a grey column of eligibility hints: grey label strips, each value in the row below."""

from dataclasses import replace

from sample_docs import style
from sample_docs.layouts.seen.placing import fitted, ticks
from sample_docs.layouts.seen.referral_facts import Facts
from sample_docs.sheet import Sheet
from sample_docs.truth import Run
from sample_docs.world import World, numbers, people
from sample_docs.world.conditions import Condition

HOUSES = (
    "Evergreen Hospice",
    "Harbor Light Hospice and Palliative Care",
    "Hearthside Hospice, Inc.",
    "Tidewater Hospice",
)
POOL = (
    Condition(
        "Hospice",
        (("C25.9", "Malignant neoplasm of pancreas, unspecified"), ("R63.4", "Abnormal weight loss")),
        ("Pancreatic cancer, has stopped chemotherapy and wants comfort care at home",),
        ("PPS 40 %. Lost 28 lb since July.",),
        "Evaluate and admit",
    ),
    Condition(
        "Hospice",
        (("G30.9", "Alzheimer's disease, unspecified"), ("R13.10", "Dysphagia, unspecified")),
        ("Bedbound, speaks fewer than six words, second aspiration this fall",),
        ("FAST 7c. Daughter is health care proxy.",),
        "Evaluate for hospice",
    ),
    Condition(
        "Hospice",
        (("I50.9", "Heart failure, unspecified"), ("N18.5", "Chronic kidney disease, stage 5")),
        ("Short of breath at rest despite best treatment, declines dialysis",),
        ("DNR signed. Oxygen 3 L.",),
        "Hospice consult only",
    ),
)
HINTS = (
    "Who may be eligible",
    "* Life expectancy of six months or less if the illness runs its course",
    "* Repeated hospital stays or emergency visits",
    "* Weight loss of 10 percent or more",
    "* Help needed with three or more daily activities",
    "* Treatment aims at comfort",
    "Please send with this page",
    "* Face sheet and insurance",
    "* History and physical",
    "* Medication list",
    "* Advance directive, if any",
)
Half = tuple[str, list[Run], float]


def draw(sheet: Sheet, world: World) -> None:
    """Draw the form."""
    world.condition = world.rng.choice(POOL)
    aged = people.draw(world.rng, world.date, oldest=96, youngest=64)
    world.patient = replace(aged, misprinted_birth=world.patient.misprinted_birth)
    world.specialist = replace(world.specialist, office=world.office(world.rng.choice(HOUSES)))
    pen = style.draw(world.rng, dates="slash two_digit short medium", phones="dash dot parens")
    facts = Facts(world, pen)
    sheet.font, sheet.size = world.rng.choice(("Lato", "Open Sans", "Roboto", "Caladea")), 10
    sheet.page()
    sheet.trap("sidebar", "several_people")
    sheet.ignore("referred_to.specialty")
    sheet.box(0, 0, 160, 792, fill="#e2e2e2", weight=0)
    y = 150.0
    for hint in HINTS:
        y = sheet.wrap(16, y, 132, hint, size=8.5, bold=not hint.startswith("*")) + 7
    sheet.text(180, 50, *facts["to_org"], size=16, bold=True)
    title = ("Hospice Referral", "PHYSICIAN REFERRAL / ORDER", "Referral for Hospice Evaluation")
    sheet.text(180, 68, world.rng.choice(title), size=12)
    line: list[Run] = ["Referral line, day and night: ", *facts["to_phone"], "    Fax: ", *facts["to_fax"]]
    sheet.text(180, 84, *line, size=9)
    y = _rows(sheet, _about(world, facts), 100)
    y = _orders(sheet, world, facts, y + 18)
    y = _rows(sheet, _who(world, facts), y)
    sheet.line(180, y + 40, 420, y + 40, 0.6)
    sheet.text(180, y + 50, "Physician signature", size=8)
    sheet.text(440, y + 50, "Date / time", size=8)


def _rows(sheet: Sheet, rows: tuple[tuple[Half, ...], ...], y: float) -> float:
    for row in rows:
        x = 180.0
        for label, runs, width in row:
            sheet.box(x, y, width - 4, 13, fill="#ededed", weight=0)
            sheet.text(x + 4, y + 9.5, label, size=7.5)
            sheet.text(x + 4, y + 27, *runs, size=fitted(sheet, runs, width - 10))
            x += width
        y += 36
    return y


def _about(world: World, facts: Facts) -> tuple[tuple[Half, ...], ...]:
    pick = world.rng.choice
    relation = pick(("daughter", "spouse", "son", "niece"))
    caregiver: list[Run] = [f"{world.clerk.given} {world.clerk.family}, {relation}"]
    call = facts.pen.phone("", numbers.phone(world.rng, world.city.area)).shown
    shape = pick(("{name}  {code}", "{code} - {name}", "{name} [{code}]"))
    first, *others = facts.diagnoses(shape)
    more: tuple[tuple[Half, ...], ...] = tuple(
        ((pick(("Secondary / related diagnosis", "Comorbidity", "Other dx")), runs, 400.0),) for runs in others
    )
    return (
        ((pick(("Patient's full name", "Patient")), facts["patient"], 250), ("Sex", facts["sex"], 50),
            (pick(("Birth date", "DOB", "Born")), facts["born"], 100)),
        ((pick(("Where is the patient now?", "Patient location / address")), facts["address"], 400),),
        ((pick(("Contact person / caregiver", "Responsible party")), caregiver, 250), ("Their phone", [call], 150)),
        ((pick(("Payor source", "Insurance")), facts["payer"], 250), (pick(("Policy", "ID")), facts["member"], 150)),
        ((pick(("Terminal diagnosis", "Hospice diagnosis (ICD-10)", "Primary (terminal) Dx")), first, 400),),
        *more,
        ((pick(("Reason for referral", "Why now?", "Evidence of decline")), facts["reason"], 400),),
    )  # fmt: skip


def _orders(sheet: Sheet, world: World, facts: Facts, y: float) -> float:
    options: list[Run] = ["Evaluate and admit", "Evaluate for hospice", "Hospice consult only", "Palliative visit"]
    chosen = options.index(world.condition.service)
    options[chosen] = facts["service"][0]
    sheet.text(180, y, world.rng.choice(("ORDERS", "Physician order", "Please")), bold=True)
    y = ticks(sheet, 272, y, options, chosen, right=596, size=9, gap=10, mark=world.rng.choice(("x", "check")))
    sheet.text(180, y, world.rng.choice(("Remarks: ", "Special needs: ")), *facts["notes"], size=9.5)
    return y + 14


def _who(world: World, facts: Facts) -> tuple[tuple[Half, ...], ...]:
    pick = world.rng.choice
    name = pick(("Referring physician", "Ordering / attending physician", "Referred by (clinician)"))
    return (
        ((name, facts["from_name"], 250), ("NPI", facts["from_npi"], 150)),
        ((pick(("Office", "Practice or facility")), facts["from_org"], 400),),
        (("Phone", facts["from_phone"], 130), ("Fax", facts["from_fax"], 130),
            (pick(("Date of referral", "Date")), facts["date"], 140)),
    )  # fmt: skip
