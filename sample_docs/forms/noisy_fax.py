"""A fax from a dirty scanner over a bad line: specks, streaks, skew, torn rows; in standard or fine resolution."""

import random

from sample_docs.fax import spandsp
from sample_docs.fax.call import Line
from sample_docs.fax.transmit import Machine, transmit
from sample_docs.paper import Paper

SUFFIX = ".tif"
MEDIA = ("page", "card", "packet")


def write(paper: Paper, rng: random.Random) -> Paper:
    """Return the paper as received through noise; without error correction, so that damaged rows stay."""
    line = Line(
        modems=rng.choice((spandsp.V29 | spandsp.V27TER, spandsp.V27TER)),
        error_correction=False,
        compressions=spandsp.T4_1D,
        received_encoding=rng.choice((spandsp.T4_1D, spandsp.T4_2D)),
        bursts=rng.choice((0.0, 0.25, 0.5)),
    )
    machine = Machine(
        rows_per_inch=rng.choice((98, 98, 196)),
        skew_degrees=rng.uniform(-1.2, 1.2),
        specks=rng.choice((0.0004, 0.0008, 0.0015)),
        streaks=rng.choice((0, 0, 1)),
        threshold=rng.randint(120, 185),
        halftone=rng.random() < 0.1,
        has_header=rng.random() < 0.9,
        line=line,
    )
    return transmit(paper, machine, rng)
