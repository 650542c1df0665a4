"""The command that fits the weights: `python -m benchmarks reasons FOLDER... [--write FILE]`."""

import argparse
from collections.abc import Mapping
from pathlib import Path

from benchmarks.reasons.examples import examples_in
from benchmarks.reasons.fitting import fitted, right_on_others

HEAD = """\
# How much each mark of a passage tells for its being a referral's reason: weight, tab, mark.
# Made by `python -m benchmarks reasons FOLDER... --write`; not by hand.
"""


def add_reasons(parser: argparse.ArgumentParser) -> None:
    """Add the command's options."""
    parser.add_argument("folders", nargs="+", type=Path, help="folders of NAME.ext beside NAME.truth.json")
    parser.add_argument("--write", type=Path, help="write the weights to this file")
    parser.set_defaults(run=fit_reasons)


def fit_reasons(options: argparse.Namespace) -> str:
    """Fit the weights, write them where asked, and return how many papers of other layouts they read right."""
    examples = list(examples_in(options.folders))
    if options.write:
        options.write.write_text(as_text(fitted(examples)), encoding="utf-8")
    share = right_on_others(examples)
    return f"{len(examples)} papers; {share:.1%} right by weights fitted to the papers of other layouts"


def as_text(weights: Mapping[str, float]) -> str:
    """Return the weights as they are kept, the heaviest first."""
    heaviest = sorted(weights.items(), key=lambda item: (-abs(item[1]), item[0]))
    return HEAD + "".join(f"{weight:.2f}\t{name}\n" for name, weight in heaviest)
