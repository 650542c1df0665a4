"""A letter without a reference line: the patient, the birth date and the diagnosis stand in the sentences."""

from sample_docs import style
from sample_docs.layouts.seen import cases
from sample_docs.layouts.seen.referral_facts import Facts
from sample_docs.sheet import Sheet
from sample_docs.truth import Run
from sample_docs.world import World

OPENINGS = (
    ("I am referring ", " (", ") to you for further care. "),
    ("Thank you for agreeing to see ", ", born ", ". "),
    ("Kindly see my patient, ", " (DOB ", "), at your earliest convenience. "),
    ("It is my pleasure to send you ", ", date of birth ", ", for consultation. "),
)
WHY = (
    "The reason is as follows: ",
    "The concern is this: ",
    "My question concerns the following. ",
    "Briefly: ",
    "Reason for this referral: ",
)
DIAGNOSED = (
    "The working diagnosis is ",
    "I have coded this as ",
    "Current diagnoses are ",
    "This carries the diagnosis of ",
)
ENDINGS = ("Yours truly,", "Best regards,", "Respectfully,", "With thanks,", "Cordially,")


def draw(sheet: Sheet, world: World) -> None:
    """Draw the letter."""
    if world.chance(0.4):
        cases.take(world, cases.MIND + cases.EYE + cases.FOOT)
    pen = style.draw(world.rng, dates="long medium slash", phones="dot dash space")
    facts = Facts(world, pen)
    sheet.font, sheet.size = world.rng.choice(("Typewriter", "Liberation Serif", "Caladea", "Gentium", "Lato")), 11
    if "&" in world.referrer.office.name + world.specialist.office.name:
        sheet.font = "Gentium"  # Typewriter has no ampersand
    sheet.page()
    sheet.trap("prose_only")
    sheet.ignore("service_requested", "referred_to.specialty", "referred_to.family")
    y = _sender(sheet, world, facts)
    sheet.text(306 if world.chance(0.5) else 80, y + 20, *facts["date"])
    sheet.text(
        80,
        y + 50,
        world.rng.choice(("Dear Dr. {}:", "Dear Dr. {},", "Dear Doctor {},")).format(world.specialist.person.family),
    )
    y = _body(sheet, world, facts, y + 76)
    sheet.text(80, y + 14, world.rng.choice(ENDINGS))
    sheet.text(90, y + 44, f"{world.referrer.person.given} {world.referrer.person.family}", font="Signature", size=26)
    y = sheet.stack(80, y + 66, [facts["from_name"], ["NPI: ", *facts["from_npi"]]])
    enclosed = world.rng.choice(("Enc: office notes, labs", "Enclosures (3)", "cc: chart", "Dictated but not read"))
    sheet.text(80, y + 16, enclosed, size=9)


def _sender(sheet: Sheet, world: World, facts: Facts) -> float:
    lines: list[list[Run]] = [
        facts["from_org"],
        *facts.pen.lines("referring_provider.address", world.referrer.office.address),
    ]
    lines += [["Telephone ", *facts["from_phone"]], ["Fax ", *facts["from_fax"]]]
    if world.chance(0.5):
        return sheet.stack(80, 70, lines)
    y = 70.0
    for runs in lines:
        sheet.text(540, y, *runs, align="right")
        y += 14
    return y


def _body(sheet: Sheet, world: World, facts: Facts, y: float) -> float:
    before, between, after = world.rng.choice(OPENINGS)
    first: list[Run] = [before, *facts["patient"], between, *facts["born"], after]
    first += [world.rng.choice(WHY), *facts["reason"], "."]
    y = sheet.wrap(80, y, 460, *first, leading=16) + 8
    shape = world.rng.choice(("{name} ({code})", "{name}, ICD-10 {code}", "{code}, {name}"))
    runs: list[Run] = [world.rng.choice(DIAGNOSED)]
    for i, diagnosis in enumerate(facts.diagnoses(shape)):
        runs += ["; " if i else "", *diagnosis]
    y = sheet.wrap(80, y, 460, *runs, ". ", facts.pen.text("notes", world.notes, optional=True), leading=16) + 8
    if world.chance(0.6):
        name = {"she": "Her", "he": "His"}[world.patient.pronoun]
        y = (
            sheet.wrap(
                80,
                y,
                460,
                f"{name} insurance is ",
                *facts["payer"],
                " under number ",
                *facts["member"],
                " and ",
                f"{name.lower()} telephone is ",
                *facts["phone"],
                ".",
                leading=16,
            )
            + 8
        )
    return sheet.wrap(
        80,
        y,
        460,
        "I have been asked to send records ahead and will do so. Please let me know what you find.",
        leading=16,
    )
