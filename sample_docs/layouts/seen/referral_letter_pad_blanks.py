"""A prescription pad: values written on blanks whose captions stand right of them in brackets."""

from sample_docs import style
from sample_docs.layouts.seen.placing import fitted
from sample_docs.layouts.seen.referral_facts import Facts
from sample_docs.sheet import Sheet
from sample_docs.truth import Run
from sample_docs.world import World


def draw(sheet: Sheet, world: World) -> None:
    """Draw the pad's sheet."""
    pen = style.draw(world.rng, dates="two_digit short slash", phones="dash dot")
    facts = Facts(world, pen, "plain")
    printed, written = world.rng.choice(
        (("Liberation Serif", "Liberation Sans"), ("Lato", "Liberation Mono"), ("Carlito", "DejaVu Sans Condensed"))
    )
    sheet.font, sheet.size = printed, 10.5
    sheet.page()
    sheet.trap("captions_right")
    sheet.ignore("notes", "referred_to.family")
    sheet.box(70, 60, 472, 520, weight=1, radius=8)
    sheet.text(306, 86, *facts["from_name"], size=15, bold=True, align="center")
    sheet.text(306, 101, *facts["from_org"], size=10.5, align="center")
    sheet.text(306, 114, *facts["from_address"], size=8.5, align="center")
    sheet.text(
        306,
        126,
        "Tel ",
        *facts["from_phone"],
        "  Fax ",
        *facts["from_fax"],
        "  NPI ",
        *facts["from_npi"],
        size=8.5,
        align="center",
    )
    sheet.line(80, 134, 532, 134, 0.8)
    y = 164.0
    for left, right in (("patient", "date"), ("born", "phone"), ("payer", "member")):
        _blank(sheet, facts, left, 84, y, written)
        _blank(sheet, facts, right, 320, y, written)
        y += 27
    y = _sentences(sheet, world, facts, y)
    sheet.text(84, y + 4, world.rng.choice(("Reason:", "Because of:", "Indication:", "For:")))
    sheet.wrap(150, y + 4, 378, *facts["reason"], leading=18)
    sheet.line(84, 556, 300, 556, 0.5)
    sheet.text(96, 551, f"{world.referrer.person.given[0]} {world.referrer.person.family}", font="Signature", size=24)
    sheet.text(84, 567, "Signature", size=8)
    sheet.text(528, 567, "Not valid for controlled substances", size=7.5, align="right")


def _sentences(sheet: Sheet, world: World, facts: Facts, y: float) -> float:
    sentences: list[list[Run]] = [
        [world.rng.choice(("Please see for ", "Refer for ", "Kindly evaluate for ")), *facts["service"]],
        [world.rng.choice(("at ", "with ", "to ")), *facts["to_org"]],
    ]
    for runs in sentences:
        sheet.text(84, y, *runs, size=fitted(sheet, runs, 444))
        sheet.line(84, y + 4, 528, y + 4, 0.4)
        y += 25
    for runs in facts.diagnoses(world.rng.choice(("{code}  {name}", "{name}  {code}"))):
        words = ["Dx  ", *runs]
        sheet.text(84, y, *words, size=fitted(sheet, words, 444))
        y += 22
    return y


def _blank(  # noqa: PLR0917 - a fact, its place and its hand read best in this order
    sheet: Sheet, facts: Facts, key: str, x: float, y: float, written: str
) -> None:
    label = f"({facts.label(key)})"
    printed, sheet.font = sheet.font, written
    sheet.text(x + 3, y, *facts[key], size=fitted(sheet, facts[key], 126))
    sheet.line(x, y + 3, x + 134, y + 3, 0.5)
    sheet.font = printed
    sheet.text(x + 138, y, label, size=fitted(sheet, [label], 86, 8.5))
