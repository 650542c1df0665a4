"""A fax in fine resolution, 204 by 196 dots to the inch, over a good line."""

import random

from sample_docs.fax import spandsp
from sample_docs.fax.call import Line
from sample_docs.fax.transmit import Machine, transmit
from sample_docs.paper import Paper

SUFFIX = ".tif"
MEDIA = ("page", "card", "packet")


def write(paper: Paper, rng: random.Random) -> Paper:
    """Return the paper as received in fine resolution."""
    line = Line(
        modems=rng.choice((spandsp.V17 | spandsp.V29 | spandsp.V27TER, spandsp.V29 | spandsp.V27TER)),
        error_correction=rng.random() < 0.7,
        received_encoding=rng.choice((spandsp.T6, spandsp.T4_2D, spandsp.T4_1D)),
    )
    machine = Machine(
        skew_degrees=rng.uniform(-0.4, 0.4), has_header=rng.random() < 0.85, threshold=rng.randint(130, 165), line=line
    )
    return transmit(paper, machine, rng)
