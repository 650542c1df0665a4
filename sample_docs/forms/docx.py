"""A Word file."""

import random

from sample_docs.paper import Paper

SUFFIX = ".docx"
MEDIA = ("word",)


def write(paper: Paper, _rng: random.Random) -> Paper:
    """Return the paper as it was written."""
    return paper
