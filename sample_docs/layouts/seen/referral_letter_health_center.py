"""A community health center's referral: a centred head, one column of labels in capitals with colons, a footer."""

from dataclasses import replace

from sample_docs import style
from sample_docs.layouts.seen.placing import fitted
from sample_docs.layouts.seen.referral_facts import Facts
from sample_docs.sheet import Sheet
from sample_docs.truth import Run, Value
from sample_docs.world import World, payers

TITLES = ("SPECIALTY CARE REFERRAL", "REFERRAL FOR SPECIALTY SERVICES", "Outside Referral", "CONSULTATION REFERRAL")
CENTERS = ("Saltgrass Community Health Center", "Bridger Valley Family Health Centers",
           "La Loma Community Clinic, Inc.",
           "Three Creeks Health Center - Eastside")  # fmt: skip
FOOTERS = (
    "We are a federally qualified health center. Sliding fee discounts are available to all who qualify.",
    "Please send consult notes within 14 days so that we can close the referral loop.",
    "If the patient does not keep the appointment, please notify our referral desk.",
)
LABELS: dict[str, tuple[str, ...]] = {
    "date": ("DATE", "REFERRAL DATE", "DATE SENT"), "to_org": ("TO", "REFERRED TO", "SPECIALTY OFFICE"),
    "to_phone": ("PHONE", "TEL"), "to_fax": ("FAX", "FAX NO"), "patient": ("PATIENT", "PATIENT NAME", "NAME"),
    "born": ("DOB", "DATE OF BIRTH", "BIRTH DATE"),
    "address": ("ADDRESS", "HOME ADDRESS"), "mrn": ("CHART", "MR NO", "ACCOUNT"),
    "phone": ("PHONE", "PATIENT PHONE", "TELEPHONE"), "payer": ("INSURANCE", "COVERAGE", "PAYOR"),
    "member": ("INS ID", "MEDICAID ID", "MEMBER NO"), "from_name": ("PROVIDER", "REFERRING PROVIDER", "REFERRED BY"),
    "from_npi": ("NPI", "PROVIDER NPI"), "urgency": ("PRIORITY", "URGENCY"),
    "specialty": ("SPECIALTY", "TYPE OF SPECIALTY"),
    "reason": ("REASON", "REASON FOR REFERRAL", "QUESTION"), "notes": ("COMMENTS", "HISTORY", "NOTES"),
    "visits": ("VISITS", "NO. OF VISITS"),
}  # fmt: skip
ORDERS = (
    "date patient born phone address mrn payer member | specialty to_org to_phone to_fax |",
    "date to_org to_phone to_fax specialty | patient mrn born phone payer member |",
    "patient born address phone | payer member | to_org to_fax specialty date |",
)
CLINICAL = " urgency diagnoses reason notes visits | from_name from_npi"


def draw(sheet: Sheet, world: World) -> None:
    """Draw the referral."""
    world.coverage = world.coverage_from(payers.MEDICAID)
    office = replace(world.referrer.office, name=world.rng.choice(CENTERS))
    world.referrer, world.sender = replace(world.referrer, office=office), (office.name, office.fax)
    pen = style.draw(
        world.rng, dates="slash two_digit short", phones="dash parens dot", surname_first=world.chance(0.5)
    )
    facts = Facts(world, pen)
    sheet.font, sheet.size = world.rng.choice(("Liberation Mono", "DejaVu Sans Mono", "Liberation Sans", "Carlito")), 10
    sheet.page()
    sheet.trap("label_column", "several_phones")
    sheet.ignore("coverage.plan_type")
    y = _head(sheet, world, facts)
    words = {key: world.rng.choice(choices) for key, choices in LABELS.items()}
    colon = world.rng.choice((":", " :", ": "))
    leading = 17.0
    keys = (world.rng.choice(ORDERS) + CLINICAL).split()
    for key in (k for k in keys if k not in {"visits", "notes", "mrn"} or world.chance(0.6)):
        if key == "diagnoses":
            y = _diagnoses(sheet, world, y, colon)
        elif key != "|":
            sheet.text(64, y, words[key])
            sheet.text(196, y, colon)
            y = sheet.wrap(212, y, 344, *facts[key], size=fitted(sheet, facts[key], 680), leading=14) + leading - 14
        else:
            y += 9
    _close(sheet, world, y + 22)


def _head(sheet: Sheet, world: World, facts: Facts) -> float:
    office, pen = world.referrer.office, facts.pen
    sheet.text(306, 54, pen.text("referring_provider.organization", office.name), size=15, bold=True, align="center")
    sheet.text(
        306,
        68,
        *pen.one_line("referring_provider.address", office.address, world.rng.choice((", ", " - "))),
        size=9,
        align="center",
    )
    lines: list[Run] = ["Phone: ", *facts["from_phone"], "    Referral Dept. Fax: ", *facts["from_fax"]]
    sheet.text(306, 80, *lines, size=9, align="center")
    sheet.line(64, 88, 548, 88, 1.2)
    sheet.text(306, 112, world.rng.choice(TITLES), size=13, bold=True, align="center")
    return 142.0


def _diagnoses(sheet: Sheet, world: World, y: float, colon: str) -> float:
    label = world.rng.choice(("DIAGNOSIS", "DX", "ICD-10"))
    shown_first = world.chance(0.5)
    for i, (code, name) in enumerate(world.condition.diagnoses):
        runs: list[Run] = [Value(f"diagnoses[{i}].code", code, code), Value(f"diagnoses[{i}].description", name, name)]
        runs = runs if shown_first else runs[::-1]
        sheet.text(64, y, label if i == 0 else "")
        sheet.text(196, y, colon if i == 0 else "")
        y = sheet.wrap(212, y, 344, runs[0], " ", runs[1], leading=14) + 3
    return y


def _close(sheet: Sheet, world: World, y: float) -> None:
    person = world.referrer.person
    sheet.text(72, y + 4, f"{person.given} {person.family}", font="Signature", size=24)
    sheet.line(64, y + 10, 270, y + 10, 0.5)
    sheet.text(64, y + 20, "Provider signature", size=8)
    coordinator = f"{world.clerk.given} {world.clerk.family}"
    sheet.text(300, y + 20, f"Referral coordinator: {coordinator}  ext. {world.rng.randint(100, 499)}", size=8.5)
    sheet.wrap(64, y + 46, 484, world.rng.choice(FOOTERS), size=8.5)
