"""A modern clinic's letter: an RE line divided by slashes or bars, or an RE block in a band or hanging."""

from sample_docs import style
from sample_docs.layouts.seen.placing import fitted
from sample_docs.layouts.seen.referral_facts import Facts
from sample_docs.layouts.seen.referral_story import signed
from sample_docs.sheet import Sheet
from sample_docs.truth import Run
from sample_docs.world import World

BEGINNINGS = (
    "Our mutual patient needs your help. ",
    "Thank you for seeing the above patient. ",
    "The above-named patient is being sent to you. ",
    "We would appreciate your opinion about this pleasant patient. ",
)
LISTED = ("Pertinent diagnoses:", "Assessment", "Diagnoses for this referral are:", "Dx:")


def draw(sheet: Sheet, world: World) -> None:
    """Draw the letter."""
    pen = style.draw(world.rng, dates="slash short two_digit dash medium", phones="dash parens dot")
    facts = Facts(world, pen)
    sheet.font, sheet.size = world.rng.choice(("Lato", "Open Sans", "Roboto", "Liberation Sans", "Carlito")), 10
    sheet.page()
    sheet.trap("re_line", "accent_bar")
    sheet.ignore("service_requested", "referred_to.specialty", "notes")
    _head(sheet, facts)
    sheet.text(60, 128, *facts["date"])
    via: list[Run] = [world.rng.choice(("VIA FAX ", "By fax: ", "Sent by fax to ")), *facts["to_fax"]]
    who = world.rng.choice(([facts["to_name"], facts["to_org"]], [facts["to_org"], ["Attn: ", *facts["to_name"]]]))
    y = sheet.stack(60, 152, [*who, via]) + 12
    y = world.rng.choice((_slashes, _bars, _band, _hanging))(sheet, facts, y)
    sheet.text(60, y + 8, f"{world.rng.choice(('Dear Dr.', 'Dr.'))} {world.specialist.person.family}:")
    y = _body(sheet, world, facts, y + 30)
    sheet.text(60, y + 8, world.rng.choice(("Sincerely,", "Thank you -", "Best,", "Kind regards,")))
    signed(sheet, 64, y + 38, facts, size=24)
    sheet.stack(60, y + 56, [facts["from_name"], facts["from_org"]])


def _head(sheet: Sheet, facts: Facts) -> None:
    sheet.box(60, 40, 5, 48, fill="#2f8f83", weight=0)
    sheet.text(74, 56, *facts["from_org"], size=16, bold=True)
    sheet.text(74, 71, *facts["from_address"], size=8.5, color="#444444")
    sheet.text(74, 84, "p ", *facts["from_phone"], "  f ", *facts["from_fax"], size=8.5, color="#444444")


def _slashes(sheet: Sheet, facts: Facts, y: float) -> float:
    runs: list[Run] = [facts.world.rng.choice(("RE: ", "Re: ")), *facts["patient"], " / DOB ", *facts["born"]]
    if facts.world.chance(0.5):
        runs += [" / ", *facts["payer"], " / ID ", *facts["member"]]
    sheet.text(60, y, *runs, bold=True, size=fitted(sheet, runs, 492, bold=True))
    return y + 18


def _bars(sheet: Sheet, facts: Facts, y: float) -> float:
    runs: list[Run] = ["RE:  ", *facts["patient"], "  |  ", *facts["born"], "  |  ", *facts["phone"]]
    runs += ["  |  MRN ", *facts["mrn"]] if facts.world.chance(0.6) else []
    sheet.text(60, y, *runs, bold=True, size=fitted(sheet, runs, 492, bold=True))
    sheet.line(60, y + 5, 552, y + 5, 0.8)
    return y + 22


def _band(sheet: Sheet, facts: Facts, y: float) -> float:
    sheet.box(60, y - 10, 492, 38, fill="#e6f1ef", weight=0)
    sheet.text(68, y + 4, "Patient: ", *facts["patient"], bold=True)
    sheet.text(68, y + 19, "Born ", *facts["born"], "     Chart ", *facts["mrn"], "     Home ", *facts["phone"])
    return y + 44


def _hanging(sheet: Sheet, facts: Facts, y: float) -> float:
    sheet.text(96, y, "RE:", bold=True)
    lines: list[list[Run]] = [facts["patient"], ["DOB: ", *facts["born"]], ["Home: ", *facts["address"]]]
    if facts.world.chance(0.6):
        lines.append(["Ins: ", *facts["payer"], " #", *facts["member"]])
    return sheet.stack(126, y, lines) + 6


def _body(sheet: Sheet, world: World, facts: Facts, y: float) -> float:
    runs: list[Run] = [world.rng.choice(BEGINNINGS), *_why(world, facts), ". ", *facts["notes"]]
    y = sheet.wrap(60, y, 492, *runs, leading=14) + 8
    sheet.text(60, y, world.rng.choice(LISTED), bold=True)
    shape: str = world.rng.choice(("{code} - {name}", "{name} [{code}]", "{name}, {code}"))
    mark = world.rng.choice(("{}. ", "-  ", "({}) "))
    y += 15
    for i, diagnosis in enumerate(facts.diagnoses(shape), 1):
        y = sheet.wrap(72, y, 480, mark.format(i), *diagnosis, leading=14)
    words = ("Please send your note to the fax number above.", "We ask that you keep us posted after each visit.")
    return sheet.wrap(60, y + 6, 492, world.rng.choice(words), leading=14)


def _why(world: World, facts: Facts) -> list[Run]:
    return [world.rng.choice(("Reason for consult: ", "Main issue: ", "Sent because of: ")), *facts["reason"]]
