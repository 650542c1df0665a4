"""A letter beside a column of the practice's partners: a block of patient facts, diagnoses as a list."""

from sample_docs import style
from sample_docs.layouts.seen.placing import beside, fitted
from sample_docs.layouts.seen.referral_facts import Facts
from sample_docs.sheet import Sheet
from sample_docs.truth import Run
from sample_docs.world import World, people

ASKS = ("We are asking for: ", "Request: ", "Please arrange: ", "We would like: ")


def draw(sheet: Sheet, world: World) -> None:
    """Draw the letter."""
    pen = style.draw(world.rng, dates="long medium", phones="dot dash parens")
    facts = Facts(world, pen)
    sheet.font, sheet.size = world.rng.choice(("Gentium", "Caladea", "Lato", "DejaVu Serif")), 10.5
    sheet.page()
    sheet.trap("second_clinician", "sidebar")
    sheet.ignore("notes")
    _sidebar(sheet, world, facts)
    sheet.text(190, 70, *facts["date"])
    to: list[list[Run]] = [
        ["Attn: " if world.chance(0.5) else "To: ", *facts["to_name"]],
        facts["to_org"],
        ["Fax ", *facts["to_fax"]],
    ]
    y = sheet.stack(190, 98, to, leading=15)
    y = _patient(sheet, world, facts, y + 12)
    y = sheet.wrap(
        190,
        y + 12,
        370,
        world.rng.choice(("Reason for consultation: ", "Referral reason: ", "Why we refer: ")),
        *facts["reason"],
        ".",
        leading=15,
    )
    sheet.text(190, y + 8, world.rng.choice(("Active problems", "Diagnoses", "Impression")), bold=True)
    for runs in facts.diagnoses(
        world.rng.choice(("\u2022 {name} ({code})", "- {code} {name}", "\u2022 {name}: {code}"))
    ):
        y += 15
        sheet.text(196, y + 8, *runs, size=fitted(sheet, runs, 366))
    y = sheet.wrap(190, y + 30, 370, world.notes, " Records and images are on their way.", leading=15)
    y = sheet.wrap(190, y + 6, 370, world.rng.choice(ASKS), *facts["service"], ".", leading=15)
    sheet.text(190, y + 14, world.rng.choice(("Sincerely,", "Thank you,", "Kind regards,")))
    sheet.text(196, y + 44, f"{world.referrer.person.given} {world.referrer.person.family}", font="Signature", size=26)
    sheet.text(190, y + 66, *facts["from_name"])
    sheet.text(190, y + 80, world.rng.choice(("NPI ", "Provider no. (NPI) ", "NPI# ")), *facts["from_npi"])
    signer, typist = world.referrer.person, world.clerk
    assistant = f"{signer.given[0]}{signer.family[0]}/{typist.given[0].lower()}{typist.family[0].lower()}"
    sheet.text(190, y + 104, assistant, size=8.5)


def _sidebar(sheet: Sheet, world: World, facts: Facts) -> None:
    sheet.box(36, 36, 132, 720, fill="#eef2ee", weight=0)
    sheet.size = 9
    y = sheet.wrap(44, 60, 118, *facts["from_org"], size=12, bold=True) + 4
    for line in facts.pen.lines("referring_provider.address", world.referrer.office.address):
        sheet.text(44, y, *line, size=fitted(sheet, line, 120, 8.5))
        y += 12
    sheet.text(44, y + 4, "Ph ", *facts["from_phone"], size=8.5)
    sheet.text(44, y + 16, "Fx ", *facts["from_fax"], size=8.5)
    y += 44
    partners = [people.clinician(world.rng, world.today, "") for _ in range(world.rng.randint(2, 5))]
    names = [f"{p.given} {p.family}, {p.credentials}" for p in partners]
    names.insert(1, f"{world.referrer.person.given} {world.referrer.person.family}")
    for name in names:
        sheet.text(44, y, name, size=fitted(sheet, [name], 120, 8.5))
        y += 14
    sheet.size = 10.5


def _patient(sheet: Sheet, world: World, facts: Facts, y: float) -> float:
    keys = [
        "patient",
        "born",
        "phone",
        "payer",
        "member",
        *(["mrn"] if world.chance(0.5) else []),
        *(["urgency"] if world.chance(0.5) else []),
    ]
    heavy = world.chance(0.5)
    for key in keys:
        beside(sheet, 204, y, facts.label(key), facts[key], at=330, width=356, bold_label=heavy)
        y += 15
    return y
