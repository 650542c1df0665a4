"""Two halves of the layouts that no rule was written by: confidences are fitted to one and measured on the other."""

from hashlib import sha256

HALVES = ("fit", "measure")


def half_of(layout: str) -> str:
    """Return whether papers of a layout serve to fit or to measure: by the layout's name, so that it stays.

    >>> half_of("invoice_city_power") in HALVES
    True
    """
    return HALVES[sha256(layout.encode()).digest()[0] % 2]
