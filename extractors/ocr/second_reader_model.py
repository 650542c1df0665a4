"""Where the second reader's model lies; told without loading it or what runs it."""

from importlib.util import find_spec
from pathlib import Path

MODEL = "*_rec_*.onnx"


def model_path() -> Path | None:
    """Return the model that `rapidocr` brings, or None where it or `onnxruntime`, which runs it, is not installed."""
    package = find_spec("rapidocr")
    if package is None or find_spec("onnxruntime") is None:
        return None
    folders = package.submodule_search_locations or ()
    return next((model for folder in folders for model in sorted(Path(folder, "models").glob(MODEL))), None)
