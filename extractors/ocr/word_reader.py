"""The second reader: PP-OCR's recogniser alone, which reads one word from its picture. Its model lies in `rapidocr`.

`rapidocr` itself is never imported: its model is run by `onnxruntime`, and nothing is fetched from anywhere.
"""

from typing import Any, NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from extractors.errors import EngineUnavailableError
from extractors.ocr.engine import GreyImage
from extractors.ocr.second_reader_model import model_path

HEIGHT = 48
"""The model reads pictures of this height in pixels."""

NARROWEST = 16
FIRST_SIGN, LAST_SIGN = "!", "~"
"""Of the 18,000 signs that the model knows, those of English print."""

MISSING = "careful reading needs more packages: pip install 'medoffice-flows[careful]'"


LETTER_FOR = {"1": "I", "0": "O"}
NEAR = 2
"""The shares of one sign spread over so many more steps along the word."""


class WordReading(NamedTuple):
    """What stands in a picture of one word, and how sure the reader is of its letters on average, 0 to 1.

    `lettered` is the text with the letter in place of a first digit that looks like one, and `share` (0 to 1) is how
    much of the picture speaks for it.
    """

    text: str
    confidence: float
    lettered: str = ""
    share: float = 0.0


class WordReader:
    """Reads pictures of single words; opened once in a process."""

    def __init__(self) -> None:
        self._session, self._input = _opened_model()
        signs = ["", *self._session.get_modelmeta().custom_metadata_map["character"].splitlines()]
        self._places = np.array([0, *(n for n, sign in enumerate(signs) if _is_english(sign))])
        self._signs = [signs[place] for place in self._places]

    def read(self, picture: GreyImage) -> WordReading:
        """Return what stands in a grey picture of one word; the empty text where it is not print."""
        height, width = picture.shape
        size = (max(round(width * HEIGHT / height), NARROWEST), HEIGHT)
        grey = cv2.resize(picture, size).astype(np.float32) / 127.5 - 1.0
        shares = self._session.run(None, {self._input: np.repeat(grey[None, None], 3, axis=1)})[0][0]
        return self._spelled(shares[:, self._places])

    def _spelled(self, shares: NDArray[np.float32]) -> WordReading:
        """Return the likeliest signs along the word: neighbours that are the same are one sign, 0 is none."""
        best, sure = shares.argmax(axis=1), shares.max(axis=1)
        steps = np.flatnonzero((best > 0) & (best != np.concatenate(([0], best[:-1]))))
        if not steps.size:
            return WordReading("", 0.0)
        text = "".join(self._signs[place] for place in best[steps])
        sure_of_all = round(float(sure[steps].mean()), 4)
        first = next((n for n, sign in enumerate(text) if sign.isalnum()), 0)
        letter = LETTER_FOR.get(text[first])
        if letter is None:
            return WordReading(text, sure_of_all)
        near = shares[steps[first] : steps[first] + 1 + NEAR, self._signs.index(letter)]
        return WordReading(text, sure_of_all, text[:first] + letter + text[first + 1 :], float(near.max()))


def _is_english(sign: str) -> bool:
    return len(sign) == 1 and FIRST_SIGN <= sign <= LAST_SIGN


def _opened_model() -> tuple[Any, str]:
    """Return the open model and the name of its input; raise EngineUnavailableError where it is not installed."""
    model = model_path()
    if model is None:
        raise EngineUnavailableError(MISSING)
    import onnxruntime

    options = onnxruntime.SessionOptions()
    # One thread a process, as with Tesseract: the pages are shared out among processes.
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    session = onnxruntime.InferenceSession(str(model), options, providers=["CPUExecutionProvider"])
    return session, session.get_inputs()[0].name
