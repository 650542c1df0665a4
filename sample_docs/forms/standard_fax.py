"""A fax in standard resolution, 204 by 98 dots to the inch, over a good line."""

import random

from sample_docs.fax import spandsp
from sample_docs.fax.call import Line
from sample_docs.fax.transmit import Machine, transmit
from sample_docs.paper import Paper

SUFFIX = ".tif"
MEDIA = ("page", "card", "packet")


def write(paper: Paper, rng: random.Random) -> Paper:
    """Return the paper as received in standard resolution."""
    line = Line(error_correction=rng.random() < 0.5, received_encoding=rng.choice((spandsp.T4_1D, spandsp.T4_2D)))
    machine = Machine(
        rows_per_inch=98,
        skew_degrees=rng.uniform(-0.4, 0.4),
        has_header=rng.random() < 0.8,
        threshold=rng.randint(140, 170),
        upside_down=rng.random() < 0.08,
        line=line,
    )
    return transmit(paper, machine, rng)
