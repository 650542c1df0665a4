"""The tables of a run, for the terminal and for RESULTS.md."""

from collections.abc import Sequence
from pathlib import Path

from benchmarks.line import Line, markdown_table
from benchmarks.machine import circumstances

RESULTS = Path(__file__).resolve().parent / "RESULTS.md"


def write_results(lines: Sequence[Line], accuracy: str, *, command: str, accuracy_command: str) -> None:
    """Write both tables with date, machine, command and commit."""
    facts = "\n".join(f"- {name}: {fact}" for name, fact in {**circumstances(), "command": f"`{command}`"}.items())
    parts = ["# Results", facts, "## Speed and memory", markdown_table(lines)]
    parts += [
        "## Accuracy",
        f"`{accuracy_command}`; shares in percent, Wilson 95 % intervals in brackets.",
        f"```text\n{accuracy}\n```",
    ]
    RESULTS.write_text("\n\n".join(parts) + "\n", encoding="utf-8")
