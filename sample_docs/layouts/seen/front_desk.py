"""What front desks put on cover sheets: an errand of a named office, times of day, lists of boxes to tick."""

from collections.abc import Collection, Sequence

from sample_docs.layouts.seen.cover_wording import Errand
from sample_docs.sheet import Sheet
from sample_docs.truth import Run
from sample_docs.world import World

Line = tuple[str, list[Run]]
Names = Sequence[str]


def errand(
    world: World, names: Names, subjects: Names, messages: Names, *, department: str = "", outward: bool = False
) -> Errand:
    """Draw an errand of an office of one of the names to a doctor's office, or `outward` to a specialist."""
    pick = world.rng.choice
    office = world.office(pick(names))
    world.sender = (office.name, office.fax)
    to = world.specialist if outward else world.referrer
    return Errand(office, department, world.clerk, to, pick(subjects), pick(messages))


def clock(world: World) -> str:
    """Return a time of day as one writer prints it."""
    hour, minute = world.rng.randint(8, 17), world.rng.randrange(60)
    plain, half = f"{(hour - 1) % 12 + 1}:{minute:02d}", "AM" if hour < 12 else "PM"
    return world.rng.choice((f"{plain} {half}", f"{plain}{half.lower()}", f"{hour:02d}:{minute:02d}"))


def boxes(
    sheet: Sheet, x: float, y: float, options: Sequence[Run], ticked: Collection[int], *, columns: int = 1,
    width: float = 170, leading: float = 16, size: float = 0, mark: str = "x",
) -> float:  # fmt: skip
    """Draw boxes in columns, row by row, some of them ticked; return the baseline of the row after them."""
    for i, option in enumerate(options):
        left, below = x + i % columns * width, y + i // columns * leading
        sheet.tick(left, below, option, ticked=i in ticked, mark=mark, size=size)
    return y + -(-len(options) // columns) * leading
