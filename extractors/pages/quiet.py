"""Keep what decoding libraries say of bad files off the terminal: each finding comes back as an error or a note."""

import warnings
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def without_pillow_warnings() -> Iterator[None]:
    """Silence Pillow's warnings for one call; its errors are raised all the same."""
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", module=r"PIL\.")
        yield
