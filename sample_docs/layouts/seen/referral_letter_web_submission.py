"""A web form's submission as a print-out: questions as labels, answers below or right, a submission number and time."""

from dataclasses import replace

from sample_docs import style
from sample_docs.layouts.seen import cases
from sample_docs.layouts.seen.referral_facts import Facts
from sample_docs.sheet import Sheet
from sample_docs.truth import Run
from sample_docs.world import World

HOUSES = ("Clearwater Telehealth", "Mindful Path Behavioral Care", "OpenDoor Virtual Psychiatry", "Lantern Counseling")
Answer = tuple[str, list[Run]]


def draw(sheet: Sheet, world: World) -> None:
    """Draw the print-out."""
    cases.take(world, cases.MIND)
    world.specialist = replace(world.specialist, office=world.office(world.rng.choice(HOUSES)))
    pen = style.draw(world.rng, dates="slash medium iso", phones="parens dash")
    facts = Facts(world, pen)
    sheet.font, sheet.size = world.rng.choice(("Open Sans", "Roboto", "Liberation Sans")), 9.5
    sheet.page()
    sheet.trap("questions_as_labels", "emergency_contact")
    sheet.text(40, 48, *facts["to_org"], size=16, bold=True)
    title = ("Refer a Patient", "Provider Referral Form", "New Referral Submission")
    sheet.text(40, 64, world.rng.choice(title), size=11, color="#555555")
    number = f"Submission ID {world.rng.randint(5 * 10**9, 6 * 10**9)}"
    sheet.text(572, 48, number, size=8, align="right")
    sheet.text(572, 60, "Submitted ", *facts["date"], f" {world.rng.randint(7, 18):02d}:31:09", size=8, align="right")
    sheet.line(40, 72, 572, 72, 1)
    beside = world.chance(0.5)
    y = 86.0
    for head, answers in _parts(world, facts):
        sheet.box(40, y, 532, 15, fill="#37474f", weight=0)
        sheet.text(46, y + 11, head, size=9, bold=True, color="#ffffff")
        y = _listed(sheet, answers, y + 15, beside=beside) + 6
    sheet.text(40, 776, "This message came from a form on our website. Do not reply.", size=7)


def _listed(sheet: Sheet, answers: list[Answer], y: float, *, beside: bool) -> float:
    for i, (question, runs) in enumerate(answers):
        if not beside:
            sheet.text(46, y + 12, question, size=8, bold=True)
            y = sheet.wrap(46, y + 24, 520, *runs, leading=12) - 9
            continue
        if i % 2:
            sheet.box(40, y + 1, 532, 17, fill="#f0f0f0", weight=0)
        sheet.text(46, y + 13, question, size=8.5)
        y = sheet.wrap(290, y + 13, 278, *runs, leading=12) - 7
    return y


def _parts(world: World, facts: Facts) -> list[tuple[str, list[Answer]]]:
    parts = [
        (world.rng.choice(("Who are you referring?", "Patient", "About your patient")), _patient(world, facts)),
        (world.rng.choice(("Why?", "Clinical information", "What is going on?")), _clinical(world, facts)),
        (world.rng.choice(("About you", "Referrer", "Your office")), _referrer(world, facts)),
    ]
    if world.chance(0.4):
        parts = [parts[2], parts[0], parts[1]]
    return parts


def _patient(world: World, facts: Facts) -> list[Answer]:
    pick = world.rng.choice
    friend = f"{world.clerk.given} {world.clerk.family}"
    answers: list[Answer] = [
        (pick(("What is the patient's name?", "Patient's legal name", "Who is the client?")), facts["patient"]),
        (pick(("When was the patient born?", "What is their date of birth?", "Client birthday")), facts["born"]),
        (pick(("What sex is on the insurance card?", "Patient's sex")), facts["sex"]),
        (pick(("Best number to reach the patient?", "What is the patient's cell number?")), facts["phone"]),
    ]
    if world.chance(0.6):
        answers.append((pick(("Email for the video link?", "Patient's email")), facts["email"]))
    answers.append((pick(("Which insurance do they have?", "Who is the insurer?")), facts["payer"]))
    answers.append((pick(("What is the ID on the card?", "Member number on the card")), facts["member"]))
    answers.append((pick(("Who may we call in an emergency?", "Emergency contact")), [friend]))
    answers.append((pick(("Does the patient know about this referral?", "Consent to be texted?")), ["Yes"]))
    return answers


def _clinical(world: World, facts: Facts) -> list[Answer]:
    pick = world.rng.choice
    shape = pick(("{code} {name}", "{name} ({code})"))
    runs: list[Run] = []
    for i, diagnosis in enumerate(facts.diagnoses(shape)):
        runs += ["; " if i else "", *diagnosis]
    answers: list[Answer] = [
        (pick(("Why are you referring this patient?", "What brings them to us?", "Main concern")), facts["reason"]),
        (pick(("Which diagnoses have you made (with ICD-10)?", "Working diagnosis and code")), runs),
        (pick(("What service do you want from us?", "What would you like us to do?")), facts["service"]),
        (pick(("How soon does the patient need to be seen?", "How urgent is this?")), facts["urgency"]),
        (pick(("Any thoughts of suicide in the last 30 days?", "Hospital stay for mental health this year?")), ["No"]),
    ]
    if world.chance(0.6):
        answers.append((pick(("Anything else we should know?", "Is there more to tell us?")), facts["notes"]))
    return answers


def _referrer(world: World, facts: Facts) -> list[Answer]:
    pick = world.rng.choice
    clerk = f"{world.clerk.family.lower()}@{world.referrer.office.website[4:]}".replace(" ", "").replace("'", "")
    return [
        (pick(("Who is referring?", "Your name and credentials", "Name of the clinician")), facts["from_name"]),
        (pick(("What is the clinician's NPI?", "Your NPI")), facts["from_npi"]),
        (pick(("Where do you practice?", "Name of your practice")), facts["from_org"]),
        (pick(("Your phone?", "What number can we call with questions?")), facts["from_phone"]),
        (pick(("Where should we fax our notes?", "Your fax?")), facts["from_fax"]),
        (pick(("Who filled in this form?", "Email of the person who filled this in")), [clerk]),
    ]
