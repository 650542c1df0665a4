"""Kept answers: what is worked out once about a page and stays with it, so that every kind of document shares it."""

from collections.abc import Callable
from functools import wraps
from typing import Any, Protocol, TypeVar


class Keeper(Protocol):
    """An object that never changes and carries what was worked out about it; it goes when the object goes."""

    @property
    def kept(self) -> dict[Any, Any]:
        """Return the answers by the function that gave them."""
        ...


K = TypeVar("K", bound=Keeper)
R = TypeVar("R")


def kept(function: Callable[[K], R]) -> Callable[[K], R]:
    """Return the function with its answer for each object kept with that object; nobody may change the answer."""

    @wraps(function)
    def once(thing: K) -> R:
        answers = thing.kept
        if function not in answers:
            answers[function] = function(thing)
        answer: R = answers[function]
        return answer

    return once
