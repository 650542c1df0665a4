"""The one interface to any OCR engine: a grey page in, words with boxes and confidence out."""

from collections.abc import Sequence
from types import TracebackType
from typing import NamedTuple, Protocol, Self

import numpy as np
from numpy.typing import NDArray

GreyImage = NDArray[np.uint8]


class RecognisedWord(NamedTuple):
    """A word as the engine read it: confidence 0 to 1, box in pixels of the picture."""

    text: str
    confidence: float
    left: int
    top: int
    right: int
    bottom: int


class Engine(Protocol):
    """Reads pictures of text; opened once in a process and reused for every page."""

    def recognise(self, image: GreyImage, dpi: float, *, is_sparse: bool = False) -> list[RecognisedWord]:
        """Return the words of a grey picture with square pixels; `is_sparse` looks for text anywhere, in no order.

        Raise TimeoutError after the time that the engine was given, EngineCrashedError where it fails.
        """
        ...

    def read_again(self, image: GreyImage, words: Sequence[RecognisedWord]) -> list[RecognisedWord]:
        """Return the words of an upright picture, those of which the engine was unsure as a second look has them.

        A word without text is a place where ink was overlooked, which the second look may read. An engine without one
        returns the words as they are.
        """
        ...

    def upright_turn(self, image: GreyImage, dpi: float) -> int:
        """Return by how many degrees clockwise (0, 90, 180, 270) the picture must be turned to stand upright."""
        ...

    def close(self) -> None:
        """Give back the engine's memory."""
        ...

    def __enter__(self) -> Self: ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...
