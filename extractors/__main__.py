"""`python -m extractors FILE...`: one JSON object a line on stdout, and nothing else there.

A file that cannot be answered is named with its cause on stderr; the others are still read. The exit status is 0 when
every file was answered, 1 when one was not, 2 when the call itself is wrong.
"""

import argparse
import os
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from extractors.errors import ExtractorsError
from extractors.problem import READING_FAILED
from extractors.settings import Settings

if TYPE_CHECKING:
    from extractors.many import Answer


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and return its exit status."""
    # Not above: every worker process imports this module again.
    from extractors.collection import collect_rarely
    from extractors.many import extract_many

    collect_rarely()
    parser = _parser()
    options = parser.parse_args(arguments)
    try:
        settings = Settings.load(options.settings) if options.settings else Settings()
        if options.careful is not None:
            settings = settings.model_copy(update={"careful": options.careful})
        answers = extract_many(
            options.files, today=options.today or date.today(), settings=settings, processes=options.processes
        )
        failed = sum([_tell(answer) for answer in answers])
    except ExtractorsError as problem:
        print(f"extractors: {problem}", file=sys.stderr)
        return 2
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    return 1 if failed else 0


def _tell(answer: "Answer") -> bool:
    """Print the answer of one file; tell whether it failed."""
    if answer.result is None:
        _say(str(answer.error))
        return True
    print(answer.result.model_dump_json(), flush=True)
    if any(problem.code == READING_FAILED for document in answer.result.documents for problem in document.problems):
        _say(f"{answer.path.name}: a fault in reading it (the line above names the place): it needs a person")
    return False


def _say(text: str) -> None:
    print(f"extractors: {_in_one_line(text)}", file=sys.stderr, flush=True)


def _in_one_line(text: str) -> str:
    """Return the text with line breaks and other signs that a terminal obeys written out: file names hold anything."""
    return "".join(sign if sign.isprintable() else repr(sign)[1:-1] for sign in text)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m extractors",
        description="Read office papers (PDF, TIFF, PNG, JPEG, DOCX): one JSON object a line for each file.",
    )
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE")
    parser.add_argument("--today", type=_day, metavar="YYYY-MM-DD", help="the day dates are judged by (default: today)")
    parser.add_argument("--settings", type=Path, metavar="FILE", help="a TOML file with the library's settings")
    parser.add_argument(
        "--careful",
        action=argparse.BooleanOptionalAction,
        help="read doubtful words twice (default: where the extra `careful` is installed)",
    )
    parser.add_argument(
        "--processes",
        type=int,
        default=os.cpu_count() or 1,
        metavar="N",
        help="recognising processes (default: a core each)",
    )
    return parser


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as cause:
        raise argparse.ArgumentTypeError("a day is written YYYY-MM-DD") from cause


if __name__ == "__main__":
    sys.exit(main())
