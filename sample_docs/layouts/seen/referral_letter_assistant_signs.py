"""A letter signed by a physician assistant or nurse practitioner: the doctors stand in a coloured side strip."""

from dataclasses import replace

from sample_docs import style
from sample_docs.layouts.seen.referral_facts import Facts
from sample_docs.layouts.seen.referral_story import signed
from sample_docs.sheet import Sheet
from sample_docs.truth import Run
from sample_docs.world import World

ROLES = {
    "PA-C": ("Physician Assistant", "Supervising physician"),
    "NP": ("Nurse Practitioner", "Collaborating physician"), "DNP": ("Nurse Practitioner", "In practice with"),
    "FNP-C": ("Family Nurse Practitioner", "Collaborating physician"),
}  # fmt: skip
SUBJECTS = ("Re: Referral of ", "Subject: ", "RE: ", "Patient: ")
STARTS = (
    "I saw this patient in our office recently and would like your help. ",
    "Please accept this referral for evaluation. ",
    "Thank you in advance for seeing our mutual patient. ",
)
ENDS = (
    "The office note and recent labs follow by fax. Please copy our office on your findings.",
    "We have asked the patient to bring a list of medicines. Call me directly with any question.",
)


def draw(sheet: Sheet, world: World) -> None:
    """Draw the letter."""
    role = world.rng.choice(sorted(ROLES))
    world.referrer = replace(world.referrer, person=replace(world.referrer.person, credentials=role))
    physician = replace(world.colleague.person, credentials=world.rng.choice(("MD", "DO")))
    pen = style.draw(world.rng, dates="medium long slash", phones="dot dash parens")
    facts = Facts(world, pen)
    sheet.font, sheet.size = world.rng.choice(("Carlito", "Lato", "Open Sans")), 10.5
    sheet.page()
    sheet.trap("supervising_physician", "second_clinician", "side_strip")
    sheet.ignore("referred_to.specialty", "notes", "service_requested")
    doctor = f"{physician.given} {physician.family}, {physician.credentials}"
    _strip(sheet, world, facts, doctor)
    sheet.text(172, 70, *facts["date"])
    to = world.specialist
    lines = [facts["to_name"], facts["to_org"], *pen.lines("referred_to.address", to.office.address)]
    if world.chance(0.6):
        lines.append([world.rng.choice(("Fax ", "via fax ")), *facts["to_fax"]])
    y = sheet.stack(172, 100, lines, leading=13.5)
    y = _subject(sheet, world, facts, y + 16)
    sheet.text(172, y + 12, world.rng.choice((f"Dear Dr. {to.person.family},", "Dear Colleague,", "Dear Doctor:")))
    y = _body(sheet, world, facts, y + 36)
    _close(sheet, facts, y + 12, (ROLES[role][0], f"{ROLES[role][1]}: {doctor}"))


def _strip(sheet: Sheet, world: World, facts: Facts, doctor: str) -> None:
    sheet.box(0, 0, 150, 792, fill="#e4ecf3", weight=0)
    y = sheet.wrap(16, 70, 124, *facts["from_org"], size=14, bold=True) + 8
    address = facts.pen.lines("referring_provider.address", world.referrer.office.address)
    y = sheet.stack(16, y, address, size=9, leading=12) + 8
    y = sheet.stack(16, y, [["Tel  ", *facts["from_phone"]], ["Fax  ", *facts["from_fax"]]], size=9, leading=12) + 20
    mine = world.referrer.person
    people = [doctor, f"{mine.given} {mine.family}, {mine.credentials}"]
    for who in people:
        y = sheet.wrap(16, y, 126, who, size=9, leading=11) + 3
    sheet.text(16, 770, world.referrer.office.website, size=8)


def _subject(sheet: Sheet, world: World, facts: Facts, y: float) -> float:
    sheet.text(172, y, world.rng.choice(SUBJECTS), *facts["patient"], bold=True)
    born: list[Run] = [world.rng.choice(("Date of birth: ", "DOB ", "Born: ")), *facts["born"]]
    if world.chance(0.5):
        born += [world.rng.choice(("    Phone: ", "    Cell: ")), *facts["phone"]]
    sheet.text(172, y + 14, *born, bold=True)
    if world.chance(0.4):
        sheet.text(
            172, y + 28, "Insurance: ", *facts["payer"], world.rng.choice((", ID ", "  Member ID ")), *facts["member"]
        )
        y += 14
    return y + 22


def _body(sheet: Sheet, world: World, facts: Facts, y: float) -> float:
    pick = world.rng.choice
    why = pick(("Reason for referral: ", "My concern is: ", "The main complaint: "))
    y = sheet.wrap(172, y, 384, pick(STARTS), why, *facts["reason"], ".", leading=14) + 6
    y = sheet.wrap(172, y, 384, *facts["notes"], leading=14) + 6
    sheet.text(172, y, pick(("Assessment:", "Working diagnosis:", "Diagnoses")), bold=True)
    y += 14
    shape = pick(("{name} ({code})", "{code} {name}", "{name}, ICD-10 {code}"))
    for runs in facts.diagnoses(shape):
        y = sheet.wrap(184, y, 372, "- ", *runs, leading=14)
    return sheet.wrap(172, y + 8, 384, pick(ENDS), leading=14)


def _close(sheet: Sheet, facts: Facts, y: float, titles: tuple[str, str]) -> None:
    sheet.text(172, y, facts.world.rng.choice(("Sincerely,", "Respectfully,", "Best regards,")))
    signed(sheet, 176, y + 32, facts, size=26)
    sheet.stack(172, y + 52, [facts["from_name"], [titles[0]], ["NPI ", *facts["from_npi"]]], leading=13)
    sheet.text(172, y + 98, titles[1], size=9)
