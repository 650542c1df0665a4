"""The command that fits the weights: `python -m benchmarks parties FOLDER... [--write FILE]`."""

import argparse
from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path

from benchmarks.parties.examples import Known, known_in, of_role
from benchmarks.reasons.fitting import right_on_others, weights_of_marks
from extractors.doctypes.referral_letter.chosen_numbers import NUMBERED
from extractors.doctypes.referral_letter.parts import PROVIDERS

ROLES = (*PROVIDERS, *NUMBERED)
fit = partial(weights_of_marks, steps=200)
HEAD = """\
# How much each mark of a person tells for a role on a referral: weight, tab, role, tab, mark.
# Made by `python -m benchmarks parties FOLDER... --write`; not by hand.
"""


def add_parties(parser: argparse.ArgumentParser) -> None:
    """Add the command's options."""
    parser.add_argument("folders", nargs="+", type=Path, help="folders of NAME.ext beside NAME.truth.json")
    parser.add_argument("--write", type=Path, help="write the weights to this file")
    parser.set_defaults(run=fit_parties)


def fit_parties(options: argparse.Namespace) -> str:
    """Fit the weights, write them where asked, and return how many papers of other layouts they read right."""
    known = list(known_in(options.folders))
    if options.write:
        options.write.write_text(as_text(fitted(known)), encoding="utf-8")
    return "\n".join(_told(role, known) for role in ROLES)


def fitted(known: Sequence[Known]) -> dict[str, dict[str, float]]:
    """Return by role the weight of each mark."""
    return {role: fit(of_role(known, role)) for role in ROLES}


def as_text(weights: Mapping[str, Mapping[str, float]]) -> str:
    """Return the weights as they are kept, by role, the heaviest first."""
    every = [(role, weight, name) for role, found in weights.items() for name, weight in found.items()]
    every.sort(key=lambda item: (item[0], -abs(item[1]), item[2]))
    return HEAD + "".join(f"{weight:.2f}\t{role}\t{name}\n" for role, weight, name in every)


def _told(role: str, known: Sequence[Known]) -> str:
    examples = of_role(known, role)
    share = right_on_others(examples, fit)
    return f"{role}: {len(examples)} papers; {share:.1%} right by weights fitted to the papers of other layouts"
