"""Page pictures to words. `engine.py` is the interface; each engine has one module."""

from extractors.ocr.engine import Engine, GreyImage, RecognisedWord
from extractors.settings import Settings

__all__ = ["Engine", "GreyImage", "RecognisedWord", "open_engine"]


def open_engine(settings: Settings) -> Engine:
    """Return the engine that the settings name, ready to read; raise EngineUnavailableError where it is missing."""
    if not settings.careful:
        return _named_engine(settings)
    from extractors.ocr.careful_engine import CarefulEngine

    return CarefulEngine(_named_engine(settings), settings.page_timeout_seconds)


def _named_engine(settings: Settings) -> Engine:
    if settings.engine == "pytesseract":
        from extractors.ocr.pytesseract_engine import PytesseractEngine

        return PytesseractEngine(settings.tesseract_command, settings.page_timeout_seconds)
    from extractors.ocr.tesserocr_engine import TesserocrEngine

    return TesserocrEngine(settings.page_timeout_seconds)
