"""A fax whose call was cut on the last page: what had arrived is all there is."""

import random
from dataclasses import replace

from sample_docs.fax import spandsp
from sample_docs.fax.call import Line
from sample_docs.fax.transmit import Machine, transmit
from sample_docs.paper import Paper

SUFFIX = ".tif"
MEDIA = ("page", "packet")


def write(paper: Paper, rng: random.Random) -> Paper:
    """Return what arrived before the line went dead; the values below the cut are not in its truth."""
    line = Line(error_correction=False, compressions=spandsp.T4_1D, received_encoding=spandsp.T4_1D)
    if (paper.pages or 1) > 1 and rng.random() < 0.5:
        return transmit(paper, Machine(line=replace(line, drop_share=rng.uniform(0.75, 0.9))), rng)
    return transmit(paper, Machine(last_page_share=rng.uniform(0.45, 0.85), line=line), rng)
