"""Page pictures to words. `engine.py` is the interface; each engine has one module."""

from extractors.ocr.engine import Engine, GreyImage, RecognisedWord
from extractors.settings import Settings

__all__ = ["Engine", "GreyImage", "RecognisedWord", "open_engine"]


def open_engine(settings: Settings) -> Engine:
    """Return the engine that the settings name, ready to read; raise EngineUnavailableError where it is missing."""
    engine = _named_engine(settings)
    if not is_careful(settings):
        return engine
    from extractors.ocr.careful_engine import CarefulEngine

    return CarefulEngine(engine, settings.page_timeout_seconds)


def is_careful(settings: Settings) -> bool:
    """Tell whether doubtful words are read twice: where the settings say so, else where the second reader is there."""
    if settings.careful is not None:
        return settings.careful
    from extractors.ocr.second_reader_model import model_path

    return model_path() is not None


def _named_engine(settings: Settings) -> Engine:
    if settings.engine == "pytesseract":
        from extractors.ocr.pytesseract_engine import PytesseractEngine

        return PytesseractEngine(settings.tesseract_command, settings.page_timeout_seconds)
    from extractors.ocr.tesserocr_engine import TesserocrEngine

    return TesserocrEngine(settings.page_timeout_seconds)
