"""The command line of the generator."""

import argparse
from collections.abc import Sequence
from pathlib import Path

from sample_docs import broken_inputs as broken
from sample_docs import committed
from sample_docs.layouts import GROUPS, known_layouts
from sample_docs.make import forms_named, orders, write


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and return its exit status."""
    options = _parser().parse_args(arguments)
    return int(options.run(options))


def make_papers(options: argparse.Namespace) -> int:
    """Make papers of the layouts and forms asked for."""
    layouts = [layout for layout in known_layouts(options.layouts) if options.only in layout.name]
    options.out.mkdir(parents=True, exist_ok=True)
    for order in orders(layouts, forms_named(options.forms), options.count):
        print(write(order, options.seed, options.out))
    return 0


def make_committed(options: argparse.Namespace) -> int:
    """Make what is committed: `papers/` and `broken/` below the folder given."""
    papers, defects = options.out / "papers", options.out / "broken"
    for folder in (papers, defects):
        folder.mkdir(parents=True, exist_ok=True)
    for order in committed.chosen_orders():
        print(write(order, committed.SEED, papers))
    broken.write_all(defects)
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m sample_docs", description="Draws invented medical-office papers with their truth."
    )
    commands = parser.add_subparsers(dest="command", required=True)
    fixed = commands.add_parser("committed", help="make the papers and broken inputs that are committed")
    fixed.add_argument("--out", type=Path, default=Path(__file__).parent)
    fixed.set_defaults(run=make_committed)
    make = commands.add_parser("make", help="make papers")
    make.set_defaults(run=make_papers)
    make.add_argument("--seed", type=int, required=True)
    make.add_argument("--out", type=Path, required=True)
    make.add_argument("--layouts", default="seen", help=f"groups separated by commas: {', '.join(GROUPS)}; or all")
    make.add_argument("--only", default="", help="only layouts whose name has this in it")
    make.add_argument("--count", type=int, default=1, help="papers of every layout in every form")
    make.add_argument("--forms", default="", help="names separated by commas; default all")
    return parser
