"""RESULTS.md: the table of a whole run."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from benchmarks.line import Line, markdown_table

RESULTS = Path(__file__).resolve().parent / "RESULTS.md"


def write_results(lines: Sequence[Line], facts: Mapping[str, str]) -> None:
    """Write the lines, and above them the facts: when, on what and by which command they were measured."""
    told = "\n".join(f"- {name}: {fact}" for name, fact in facts.items())
    missed = [line.what for line in lines if line.holds is False]
    verdict = "Every target holds." if not missed else f"Missed: {'; '.join(missed)}."
    parts = ["# Speed and memory", told, markdown_table(lines), verdict]
    RESULTS.write_text("\n\n".join(parts) + "\n", encoding="utf-8")
