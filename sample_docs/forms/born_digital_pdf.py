"""A PDF with its text in it, as software prints it."""

import random

from sample_docs.paper import Paper

SUFFIX = ".pdf"
MEDIA = ("page", "card", "packet")


def write(paper: Paper, _rng: random.Random) -> Paper:
    """Return the paper as it was drawn."""
    return paper
