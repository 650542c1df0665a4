"""How much a reader must have got wrong for a word to be another: letters alike count as half a fault."""

from collections.abc import Iterable
from functools import lru_cache

_PAIRS = (
    "t7 ti tf tr ty t1 oq oc od oe ou oa og ea ec fp fr ft fe nm nh nu nr ra rn gq bh kx it ij ir "
    "vy vu vw ui au ag sg sb pr mn"
)
_ALIKE = frozenset(map(frozenset, _PAIRS.split()))
"""Letters, as words are compared, that readers take for one another; to take one for another is half a fault."""
_LIKELY = 0.5


@lru_cache(maxsize=1 << 12)
def faults_in(seen: str, meant: str) -> float:
    """Return how many letters were read wrong, one that is easily taken for another as half a fault.

    >>> faults_in("pax", "fax"), faults_in("fom", "from"), faults_in("toi", "to"), faults_in("focatian", "location")
    (0.5, 1.0, 0.5, 1.5)
    """
    above = [float(at) for at in range(len(meant) + 1)]
    for at, letter in enumerate(seen, 1):
        row = [float(at)]
        for to, other in enumerate(meant, 1):
            pair = frozenset((letter, other))
            swap = 0.0 if letter == other else _LIKELY if pair in _ALIKE else 1.0
            row.append(min(above[to - 1] + swap, above[to] + 1.0, row[to - 1] + 1.0))
        above = row
    # A colon is read as an i behind the word.
    return above[-1] - (_LIKELY if seen == f"{meant}i" else 0.0)


def most_like(seen: str, choices: Iterable[str], *, share: float) -> str | None:
    """Return the one choice that a word read wrong most likely is, if no more than a share of its letters is wrong.

    >>> most_like("pacalmile", ("fax", "facsimile", "telephone"), share=0.35)
    'facsimile'
    """
    ranked = sorted((faults_in(seen, choice), choice) for choice in choices if abs(len(choice) - len(seen)) < 2)
    is_one = len(ranked) == 1 or (len(ranked) > 1 and ranked[0][0] < ranked[1][0])
    return ranked[0][1] if is_one and ranked[0][0] <= share * len(seen) else None
