"""Kept answers: what is worked out once about a page and stays with it, so that every kind of document shares it."""

from collections.abc import Callable
from functools import wraps
from typing import Any, Generic, Protocol, TypeVar


class Keeper(Protocol):
    """An object that never changes and carries what was worked out about it; it goes when the object goes."""

    @property
    def kept(self) -> dict[Any, Any]:
        """Return the answers by the function that gave them."""
        ...


K = TypeVar("K", bound=Keeper)
R = TypeVar("R")


class at_first_use(Generic[R]):  # noqa: N801 - a decorator, as `property` is
    """A property that is worked out when first asked for and then an attribute of the object.

    As `functools.cached_property`, without the lock that it takes each time; an object that never changes needs none.
    """

    def __init__(self, function: Callable[[Any], R]) -> None:
        self._function = function
        self.__doc__ = function.__doc__

    def __get__(self, thing: Any, _: type | None = None) -> R:
        answer = self._function(thing)
        thing.__dict__[self._function.__name__] = answer
        return answer


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
