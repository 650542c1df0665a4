"""The command line of the benchmarks."""

import argparse
import sys
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from benchmarks.accuracy import measure_accuracy
from benchmarks.calibrate import calibrate
from benchmarks.flow import measure_flow
from benchmarks.halves import HALVES
from benchmarks.line import Line, text_table
from benchmarks.machine import circumstances
from benchmarks.memory import measure_memory
from benchmarks.papers import PapersError
from benchmarks.parties import add_parties
from benchmarks.progress import say
from benchmarks.reasons import add_reasons
from benchmarks.report import write_results
from benchmarks.speed import measure_speed
from extractors import Settings
from extractors.confidence.calibration import OWN_FILE
from extractors.errors import EngineUnavailableError

HELD = 500
Measurement = Callable[[argparse.Namespace], list[Line]]
TABLES: dict[str, tuple[Measurement, str]] = {
    "speed": (measure_speed, "fax and born-digital pages a minute, and the time to import"),
    "memory": (measure_memory, "a worker's memory over many pages"),
    "flow": (measure_flow, "the intake flow against the library alone"),
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command (by default all that is about speed and memory) and return its exit status."""
    options = _parser().parse_args((sys.argv[1:] if arguments is None else arguments) or ["all"])
    try:
        print(options.run(options))
    except (PapersError, EngineUnavailableError) as fault:
        say(f"benchmarks: {fault}")
        return 1
    return 0


def measure_all(options: argparse.Namespace) -> str:
    """Run every measurement of speed and memory, write RESULTS.md (not in a quick run) and return the table."""
    facts = circumstances()
    lines = [line for measure, _ in TABLES.values() for line in measure(options)]
    if not options.quick:
        write_results(lines, {**facts, "command": f"`python -m benchmarks all --seed {options.seed}`"})
    return text_table(lines)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description="Measures the library side by side.")
    commands = parser.add_subparsers(required=True)
    _add_accuracy(commands.add_parser("accuracy", help="how much is read right"))
    add_parties(commands.add_parser("parties", help="fit the weights by which it is chosen who refers, and to whom"))
    add_reasons(commands.add_parser("reasons", help="fit the weights by which a referral's reason is chosen"))
    _add_calibrate(commands.add_parser("calibrate", help="fit the confidences to papers with truth"))
    for name, (measure, about) in TABLES.items():
        table = commands.add_parser(name, help=about)
        _add_sizes(table)
        table.set_defaults(run=lambda options, measure=measure: text_table(measure(options)))
    everything = commands.add_parser("all", help="speed, memory and flow, into benchmarks/RESULTS.md")
    _add_sizes(everything)
    everything.set_defaults(run=measure_all)
    return parser


def _add_sizes(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--quick", action="store_true", help="few pages, to try it out; the figures mean little")
    parser.add_argument("--seed", type=int, default=1)


def _add_accuracy(parser: argparse.ArgumentParser) -> None:
    papers = parser.add_mutually_exclusive_group()
    papers.add_argument("--docs", type=Path, help="a folder of NAME.ext beside NAME.truth.json")
    papers.add_argument("--held", type=int, default=HELD, help="draw at least so many papers of the held-back layouts")
    papers.add_argument("--seen", type=int, help="draw papers of the layouts that rules were written by")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--forms", default="", help="forms of the drawn papers, separated by commas; default all")
    parser.add_argument("--kinds", default="", help="judge these kinds alone, separated by commas")
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument(
        "--careful",
        action=argparse.BooleanOptionalAction,
        help="read doubtful words twice (default: where the extra `careful` is installed)",
    )
    parser.add_argument("--today", type=date.fromisoformat, help="the day dates are judged by; default the current")
    parser.add_argument("--layouts", action="store_true", help="also by layout, and the fields most often wrong")
    parser.add_argument("--results", type=Path, help="score these JSON lines in place of reading the papers")
    parser.add_argument("--save", type=Path, help="write the results as JSON lines")
    parser.add_argument("--half", choices=HALVES, help="only layouts that confidences were fitted to, or were not")
    parser.add_argument("--json", type=Path, help="write the score as JSON")
    parser.add_argument("--diagram", type=Path, help="write the reliability diagram as SVG")
    parser.set_defaults(run=measure_accuracy)


def _add_calibrate(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--docs", type=Path, help="papers of layouts that no rule was written by; default: draw them")
    parser.add_argument(
        "--also", type=Path, nargs="*", help="papers of layouts that rules were written by; default: draw them"
    )
    parser.add_argument("--held", type=int, default=HELD, help="draw at least so many papers of each")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--pages", type=Path, help="a folder in which recognised pages are kept and found again")
    parser.add_argument("--out", type=Path, default=OWN_FILE, help="where to write; default the library's own file")
    parser.add_argument("--target-error-rate", type=float, default=Settings().target_error_rate)
    parser.set_defaults(run=calibrate)
