"""CodeTable: the ICD-10-CM codes of one release, from the table that the library carries or from a file of CMS."""

import gzip
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files
from pathlib import Path
from types import MappingProxyType

from extractors.errors import SettingsError

_RESOURCE = "icd10_cm_2026_04_01.txt.gz"
_CODE = r"[A-Z][0-9][0-9A-Z](?:\.?[0-9A-Z]{1,4})?"
# CMS "order" file: number, code, billable or not, 60 columns of short description, the long one.
# CMS "codes" file: code, description.
_ORDER_LINE = re.compile(rf"[0-9]{{5}} ({_CODE}) +[01] .{{60}} (.+)")
_CODES_LINE = re.compile(rf"({_CODE})(?:\t| +)(.+)")


@dataclass(frozen=True, slots=True, eq=False)
class CodeTable:
    """The codes of one release (without dots) with their descriptions; `released` is None for a file without."""

    descriptions: Mapping[str, str]
    released: date | None = None

    def is_known(self, code: str) -> bool:
        """Tell whether the code, with or without its dot, is in the release (a category such as M54 is, too)."""
        return _bare(code) in self.descriptions

    def is_billable(self, code: str) -> bool:
        """Tell whether the code is in the release and has no finer code below it."""
        bare = _bare(code)
        return bare in self.descriptions and not any(bare + character in self.descriptions for character in _FINER)

    def description(self, code: str) -> str | None:
        """Return the official description of the code, or None for one that is not in the release."""
        return self.descriptions.get(_bare(code))


# A seventh character may stand behind placeholders X.
_FINER = (*"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", *(f"{'X' * count}{end}" for count in (1, 2, 3) for end in "ABDS"))


@cache
def default_table() -> CodeTable:
    """Return the table that the library carries; read once, in about a tenth of a second."""
    return _from_text(gzip.decompress(files(__package__).joinpath(_RESOURCE).read_bytes()).decode())


def load_table(path: Path | str) -> CodeTable:
    """Return the table in a file: ours, or the "codes" or "order" text file of a CMS release; plain or gzip.

    Raises SettingsError for a file that cannot be read or holds no code.
    """
    try:
        content = Path(path).read_bytes()
        text = (gzip.decompress(content) if content.startswith(b"\x1f\x8b") else content).decode("utf-8-sig")
        table = _from_text(text) if text.startswith("released\t") else _from_cms(text)
    except (OSError, EOFError, ValueError) as error:
        raise SettingsError("the ICD-10-CM table cannot be read") from error
    if not table.descriptions:
        raise SettingsError("the ICD-10-CM table holds no code")
    return table


def _from_text(text: str) -> CodeTable:
    head, _, body = text.partition("\n")
    pairs = dict(line.split("\t", 1) for line in body.split("\n") if "\t" in line)
    return CodeTable(MappingProxyType(pairs), date.fromisoformat(head.split("\t", 1)[1]))


def _from_cms(text: str) -> CodeTable:
    matches = (_ORDER_LINE.fullmatch(line) or _CODES_LINE.fullmatch(line) for line in text.splitlines())
    return CodeTable(MappingProxyType({_bare(match[1]): match[2].strip() for match in matches if match}))


def _bare(code: str) -> str:
    return code.replace(".", "").upper()
