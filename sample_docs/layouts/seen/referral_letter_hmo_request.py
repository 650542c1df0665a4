"""A health plan's referral request: underlined blanks in sections, empty blanks for the plan, small print of rules."""

from sample_docs import style
from sample_docs.layouts.seen.placing import fitted, ticks
from sample_docs.layouts.seen.referral_facts import Facts
from sample_docs.sheet import Sheet
from sample_docs.truth import Run
from sample_docs.world import World

TITLES = (
    "HMO Referral Request Form",
    "REFERRAL / AUTHORIZATION REQUEST",
    "PCP Referral Form",
    "Specialist Referral Request",
)
RULES = (
    "This referral is valid for 60 days from the date of issue and does not guarantee payment.",
    "Payment is subject to eligibility on the date of service. Incomplete forms will be returned.",
)
WORDS: dict[str, tuple[str, ...]] = {
    "patient": ("Member Name", "Name of Member", "Enrollee Name", "Member (Last, First, MI)"),
    "born": ("Date of Birth", "DOB", "Birth Date"),
    "member": ("Member ID #", "Plan ID No.", "Enrollee ID", "Subscriber No."),
    "group": ("Group #", "Group No."), "phone": ("Member Phone", "Telephone"), "sex": ("Sex", "Gender"),
    "from_name": ("PCP Name", "Primary Care Provider", "Referring PCP"), "from_npi": ("PCP NPI", "NPI #"),
    "from_phone": ("Phone", "Office Tel."), "from_fax": ("Fax", "Office Fax"),
    "from_org": ("Practice", "Medical Group"),
    "to_name": ("Specialist Name", "Referred-To Provider", "Consultant"), "specialty": ("Specialty", "Specialty Type"),
    "to_phone": ("Phone", "Telephone"), "to_fax": ("Fax", "Fax No."), "to_org": ("Practice", "Group/Facility"),
    "visits": ("Visits Requested", "# Visits", "Number of Visits"), "date": ("Date", "Date of Request", "Request Date"),
    "reason": ("Reason for Referral", "Clinical Reason", "Medical Reason for Request"),
}  # fmt: skip


def draw(sheet: Sheet, world: World) -> None:
    """Draw the form."""
    pen = style.draw(
        world.rng,
        dates="slash short two_digit dash",
        phones="parens dash",
        surname_first=True,
        capitals=world.chance(0.3),
    )
    facts = Facts(world, pen)
    words = {key: world.rng.choice(choices) for key, choices in WORDS.items()}
    sheet.font, sheet.size = world.rng.choice(("Liberation Sans", "Liberation Serif", "Roboto")), 10
    sheet.page()
    sheet.trap("underlined_blanks", "empty_blanks")
    sheet.ignore("coverage.plan_type")
    sheet.text(48, 56, *facts["payer"], size=15, bold=True)
    sheet.text(564, 56, world.rng.choice(TITLES), size=12, bold=True, align="right")
    _line(sheet, 86, facts, words, (("date", 170), ("", 344)), blank="Plan Use Only - Referral #")
    y = _heading(sheet, 108, world.rng.choice(("MEMBER INFORMATION", "Section 1: Member", "A. Patient")))
    y = _line(sheet, y, facts, words, (("patient", 320), ("born", 194)))
    y = _line(sheet, y, facts, words, (("member", 200), ("group", 150), ("sex", 150)))
    y = _heading(
        sheet, y + 4, world.rng.choice(("REFERRED BY", "Section 2: Primary Care Provider", "B. Referring PCP"))
    )
    y = _line(sheet, y, facts, words, (("from_name", 320), ("from_npi", 194)))
    y = _line(sheet, y, facts, words, (("from_org", 230), ("from_phone", 145), ("from_fax", 125)))
    y = _heading(sheet, y + 4, world.rng.choice(("REFERRED TO", "Section 3: Specialist", "C. Referred to")))
    y = _line(sheet, y, facts, words, (("to_name", 300), ("specialty", 214)))
    y = _line(sheet, y, facts, words, (("to_org", 230), ("to_phone", 145), ("to_fax", 125)))
    y = _heading(sheet, y + 4, world.rng.choice(("CLINICAL INFORMATION", "Section 4: Services", "D. Request")))
    y = _clinical(sheet, world, facts, words, y)
    y = sheet.wrap(48, y + 6, 516, world.rng.choice(RULES), size=8, italic=True)
    sheet.text(48, y + 26, "PCP Signature", bold=True)
    sheet.text(130, y + 24, f"{world.referrer.person.given} {world.referrer.person.family}", font="Signature", size=22)
    sheet.line(122, y + 29, 360, y + 29, 0.5)
    _line(sheet, y + 62, facts, words, (("", 300),), blank="Plan approval by")


def _heading(sheet: Sheet, y: float, title: str) -> float:
    sheet.box(48, y - 10, 516, 14, fill="#d9d9d9", weight=0.4)
    sheet.text(52, y, title, bold=True)
    return y + 22


def _line(  # noqa: PLR0917 - a row of blanks: where, whose, and which
    sheet: Sheet, y: float, facts: Facts, words: dict[str, str], keys: tuple[tuple[str, float], ...], blank: str = ""
) -> float:  # fmt: skip
    x = 48.0
    for key, width in keys:
        end = sheet.text(x, y, words.get(key, blank), size=9.5) + 4
        runs: list[Run] = facts[key] if key else []
        sheet.text(end + 3, y - 0.5, *runs, size=fitted(sheet, runs, x + width - end - 6))
        sheet.line(end, y + 2.5, x + width, y + 2.5, 0.5)
        x += width + 7
    return y + 21


def _clinical(sheet: Sheet, world: World, facts: Facts, words: dict[str, str], y: float) -> float:
    levels: list[Run] = ["Routine", "Urgent (72 hours)", "Retroactive"]
    chosen = world.rng.randrange(2)
    levels[chosen] = facts.pen.text("urgency", str(levels[chosen]), ("routine", "urgent")[chosen])
    sheet.text(48, y, world.rng.choice(("Type of request", "Priority (check one)")), size=9.5)
    y = ticks(sheet, 180, y, levels, chosen, right=560, mark=world.rng.choice(("x", "check"))) + 4
    shape = world.rng.choice(("{code}   {name}", "{name}  {code}"))
    label = world.rng.choice(("ICD-10 Dx", "Diagnosis & code", "Dx"))
    for i, runs in enumerate(facts.diagnoses(shape)):
        end = sheet.text(48, y, f"{label} ({i + 1})", size=9.5) + 4
        sheet.text(end + 3, y, *runs, size=fitted(sheet, runs, 560 - end))
        sheet.line(end, y + 2.5, 562, y + 2.5, 0.5)
        y += 20
    y = _line(sheet, y, facts, words, (("visits", 160), ("", 340)), blank="CPT (if procedure)")
    sheet.text(48, y, words["reason"] + ":", size=9.5)
    return sheet.wrap(60, y + 15, 500, *facts["reason"], leading=14)
