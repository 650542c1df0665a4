"""What cards call their fields: `labels.txt` read, each pattern spelled out."""

import re
from importlib.resources import files

from extractors.layout import wordings

_LISTED = re.compile(r"(\w+) = (.+)")
_FIELD = re.compile(r"== (\w+)")


def _read(text: str) -> dict[str, tuple[str, ...]]:
    """Return the wordings of each field, none twice in one field."""
    listed: dict[str, str] = {}
    patterns: dict[str, list[str]] = {}
    for line in filter(None, text.splitlines()):
        if match := _LISTED.fullmatch(line):
            listed[match[1]] = "|".join(filter(None, (listed.get(match[1]), match[2])))
        elif match := _FIELD.fullmatch(line):
            patterns[match[1]] = []
        elif not line.startswith("#"):
            patterns[next(reversed(patterns))].append(_spelled(line, listed))
    return {field: tuple(dict.fromkeys(wordings(*lines))) for field, lines in patterns.items()}


def _spelled(pattern: str, listed: dict[str, str]) -> str:
    """Return the pattern with the words for which its `$names` stand, as a choice."""
    for name, words in listed.items():
        pattern = pattern.replace(f"[${name}]", f"[{words}]").replace(f"${name}", f"{{{words}}}")
    return pattern


LABELS = _read(files("extractors.doctypes.insurance_card").joinpath("labels.txt").read_text(encoding="utf-8"))
