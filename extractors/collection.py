"""How often a process that does nothing but read papers looks for garbage."""

import gc

OBJECTS, ROUNDS = 20_000, 20
"""New objects after which the youngest are looked through, and such looks before the older ones are."""


def collect_rarely() -> None:
    """Look for garbage less often, and not among what has been imported: a page is thousands of short-lived objects.

    For processes of our own; a program that imports the library keeps its own settings.
    """
    gc.freeze()
    gc.set_threshold(OBJECTS, ROUNDS, ROUNDS)
