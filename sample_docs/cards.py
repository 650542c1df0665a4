"""Cards: their size, and how their sides come to lie on a page."""

import random

from sample_docs.sheet import Sheet
from sample_docs.surface import LETTER, Placement

CARD = (243.0, 153.0)


class CopiedCards(Sheet):
    """A sheet on which card sides lie enlarged on letter pages, as a photocopier leaves them."""

    def __init__(self, rng: random.Random) -> None:
        super().__init__()
        self._scale = rng.choice((1.45, 1.6, 1.8, 2.1))
        self._left = rng.uniform(40, 70)
        self._top = rng.uniform(60, 120)
        self._together = rng.random() < 0.75
        self._sides = 0

    def page(self, size: tuple[float, float] = LETTER) -> None:
        """Begin a page, or lay a card's side on one."""
        if size != CARD:
            super().page(size)
            self._sides = 0
            return
        if not self._together or self._sides % 2 == 0:
            super().page(LETTER)
        down = (self._sides % 2) * (CARD[1] * self._scale + 40) if self._together else 0
        self._sides += 1
        self.put_at(Placement(self._left, self._top + down, self._scale))
