"""Telephone lines and amounts of cards whose labels belong to their kind of plan."""

from collections.abc import Sequence

from sample_docs.layouts.seen.card_wording import dollars
from sample_docs.style import Style
from sample_docs.truth import Value
from sample_docs.world import World, numbers

Pair = tuple[Value, Value]


def telephones(world: World, pen: Style, labels: Sequence[str], start: int = 0) -> list[Pair]:
    """Return labels, each with a toll-free number."""
    return [
        (pen.text(f"phones[{i}].label", label), pen.phone(f"phones[{i}].number", numbers.toll_free(world.rng)))
        for i, label in enumerate(labels, start)
    ]


def copays(world: World, pen: Style, steps: Sequence[tuple[str, Sequence[int]]], start: int = 0) -> list[Pair]:
    """Return benefits, each with one of its amounts in whole dollars."""
    return [
        (pen.text(f"copays[{i}].benefit", name), dollars(pen, f"copays[{i}].amount", world.rng.choice(list(amounts))))
        for i, (name, amounts) in enumerate(steps, start)
    ]
