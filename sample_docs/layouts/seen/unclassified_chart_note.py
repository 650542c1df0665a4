"""A progress note torn from a chart: vital signs, a plan, names and dates that belong to no known kind of paper."""

from sample_docs import style
from sample_docs.sheet import Sheet
from sample_docs.world import World

LINES = (
    "S: Feels better than last time. Sleeps six hours. Walks the dog twice a day.",
    "O: BP 128/76, HR 68, T 98.2, SpO2 98% on room air. Alert. Lungs clear. No swelling of the legs.",
    "A: Stable. Blood pressure at goal.",
    "P: Continue present medicines. Labs before next visit. Return in six months or sooner as needed.",
    "Nursing: flu vaccine given in left arm, lot 4471K, no reaction after 15 minutes.",
    "Phone call 4:10 PM: patient asked about diet sheet, mailed.",
)


def draw(sheet: Sheet, world: World) -> None:
    """Draw one page of notes."""
    sheet.font, sheet.size = world.rng.choice(("Liberation Serif", "Carlito")), 11.5
    sheet.page()
    pen = style.draw(world.rng, dates="slash two_digit", phones="dash")
    sheet.text(60, 60, "PROGRESS NOTES", size=14, bold=True)
    sheet.text(552, 60, f"{world.patient.family}, {world.patient.given}", align="right")
    y = 96.0
    for days in (150, 90, 20):
        sheet.text(60, y, pen.date("", world.past_day(days, days - 15)).shown, bold=True)
        for line in world.rng.sample(LINES, 4):
            y = sheet.wrap(120, y, 430, line, leading=15)
        y += 18
    sheet.text(120, y + 10, f"{world.colleague.person.family[:2].upper()}/{world.clerk.given[:2].lower()}")
