"""Places: cities with the ZIP prefix and telephone area they really have; streets that nobody lives in."""

import random
from dataclasses import dataclass

CITIES = (
    ("Spokane", "WA", "992", "509"), ("Boise", "ID", "837", "208"), ("Tucson", "AZ", "857", "520"),
    ("Omaha", "NE", "681", "402"), ("Des Moines", "IA", "503", "515"), ("Madison", "WI", "537", "608"),
    ("Dayton", "OH", "454", "937"), ("Erie", "PA", "165", "814"), ("Albany", "NY", "122", "518"),
    ("Worcester", "MA", "016", "508"), ("Hartford", "CT", "061", "860"), ("Richmond", "VA", "232", "804"),
    ("Raleigh", "NC", "276", "919"), ("Columbia", "SC", "292", "803"), ("Savannah", "GA", "314", "912"),
    ("Ocala", "FL", "344", "352"), ("Mobile", "AL", "366", "251"), ("Jackson", "MS", "392", "601"),
    ("Baton Rouge", "LA", "708", "225"), ("Little Rock", "AR", "722", "501"), ("Tulsa", "OK", "741", "918"),
    ("Wichita", "KS", "672", "316"), ("Amarillo", "TX", "791", "806"), ("El Paso", "TX", "799", "915"),
    ("Albuquerque", "NM", "871", "505"), ("Fort Collins", "CO", "805", "970"), ("Provo", "UT", "846", "801"),
    ("Reno", "NV", "895", "775"), ("Fresno", "CA", "937", "559"), ("Eugene", "OR", "974", "541"),
    ("Grand Rapids", "MI", "495", "616"), ("Fort Wayne", "IN", "468", "260"), ("Peoria", "IL", "616", "309"),
    ("Rochester", "MN", "559", "507"), ("Sioux Falls", "SD", "571", "605"), ("Fargo", "ND", "581", "701"),
    ("Billings", "MT", "591", "406"), ("Knoxville", "TN", "379", "865"), ("Lexington", "KY", "405", "859"),
    ("Burlington", "VT", "054", "802"), ("Portland", "ME", "041", "207"), ("St. Cloud", "MN", "563", "320"),
)  # fmt: skip
STREETS = (
    "Larkspur", "Tanager", "Quarry", "Millstone", "Windmere", "Juniper Ridge", "Old Ferry", "Saddleback", "Foxglove",
    "Harvest Moon", "Copperfield", "Beacon", "Wren", "Elderberry", "Cannery", "Sandpiper", "3rd", "11th", "42nd",
        "NE 7th",
    "Martin Luther King Jr.", "S. Prospect", "W. Alder", "County Line", "St. Clair",
)  # fmt: skip
KINDS = (
    "Street",
    "St",
    "St.",
    "Avenue",
    "Ave",
    "Ave.",
    "Road",
    "Rd",
    "Blvd",
    "Boulevard",
    "Lane",
    "Ln",
    "Drive",
    "Dr",
    "Court",
    "Way",
    "Pkwy",
)
UNITS = ("Suite {}00", "Ste {}", "Suite {}B", "Unit {}", "#{}", "Floor {}", "Bldg {}")


@dataclass(frozen=True)
class City:
    """A city, its state, the first three digits of its ZIP codes and its telephone area."""

    name: str
    state: str
    zip3: str
    area: str


@dataclass(frozen=True)
class Address:
    """A postal address."""

    lines: tuple[str, ...]
    city: str
    state: str
    postal_code: str


def city(rng: random.Random) -> City:
    """Draw a city."""
    return City(*rng.choice(CITIES))


def address(rng: random.Random, where: City, *, units: float = 0.5) -> Address:
    """Draw a street address in a city; `units` is how often it has a suite or an apartment."""
    street = f"{rng.randint(11, 9899)} {rng.choice(STREETS)} {rng.choice(KINDS)}"
    lines = (street, rng.choice(UNITS).format(rng.randint(1, 9))) if rng.random() < units else (street,)
    return Address(lines, where.name, where.state, _zip(rng, where))


def po_box(rng: random.Random, where: City) -> Address:
    """Draw a post office box in a city."""
    label = rng.choice(("PO Box", "P.O. Box", "P. O. Box"))
    return Address((f"{label} {rng.randint(1040, 98999)}",), where.name, where.state, _zip(rng, where))


def _zip(rng: random.Random, where: City) -> str:
    extra = f"-{rng.randint(1001, 9998)}" if rng.random() < 0.2 else ""
    return f"{where.zip3}{rng.randint(1, 98):02d}{extra}"
