"""The last line of a US address: city, state and ZIP code, in a line of its own or at the end of a longer one."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from extractors.values.look_alikes import as_digits, differences, mostly_digits, quality
from extractors.values.text_match import TextMatch
from extractors.values.us_state import CODES, state_code

_NAMES = "|".join(sorted((name.replace(" ", " {1,2}") for name in CODES), key=len, reverse=True))
_STATE = rf"(?P<state>[A-Z]{{2}}|[A-Z]\. ?[A-Z]\.|(?i:{_NAMES})|[A-Z][a-z]{{2,4}}\.|[A-Z][a-z])"
_ZIP = r"(?P<zip>[0-9OIlSB|]{5}(?: ?[-–] ?[0-9OIlSB|]{4}|[0-9]{4})?)(?![0-9A-Za-z])"
_TAIL = re.compile(
    rf"(?: ?[,.]|(?<=[A-Za-z.])(?=[ \n]))[ \n]{{0,3}}(?<![A-Za-z]){_STATE}[,.]?[ \n]{{1,4}}(?:USA[, ]+)?{_ZIP}"
)
_CITY = re.compile(r"(?<![^\W\d_])[^\W\d_a-z][^\W\d_.'’-]*(?:[ .'’-]{1,2}[^\W\d_]+[.'’]?){0,4}$")
_SUFFIX = re.compile(
    r".*\b(?:street|st|avenue|ave?|boulevard|blvd|road|rd|drive|dr|lane|ln|way|court|ct|place|pl|parkway|pkwy|highway|hwy"
    r"|circle|cir|terrace|ter|plaza|square|sq|trail|trl|broadway|loop|pike|turnpike|tpke|expressway|expy|freeway|fwy|center"
    r"|floor|fl|ne|nw|se|sw|north|south|east|west|suite|ste|unit|apt|bldg|building)\b\.?[ ,]*(?=[^\W\d_]{2})",
    re.IGNORECASE | re.DOTALL,
)
# "Main St St Paul": the second is the saint.
_SUFFIX_BEFORE_SAINT = re.compile(
    r".*\b[^\W\d_]{2,9}\.? +(?=(?:st|ste)\.? +[^\W\d_]+$)(?<=st |rd |ve |dr |ln |ct |pl |et |ue |ad |vd )",
    re.IGNORECASE,
)
# First words of city names that are also suffixes or directions of streets.
_NAME_BEGINS = re.compile(
    r"(?:st|north|south|east|west|ft|mt|fl|lake|port|center|plaza|broadway|square|ne|se)\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class CityStateZip:
    """City as printed, state in two letters, ZIP code as five digits or ZIP+4."""

    city: str
    state: str
    postal_code: str


def find_city_state_zip(text: str) -> Iterator[TextMatch[CityStateZip]]:
    """Yield each city, state and ZIP code in the text.

    >>> [match.value for match in find_city_state_zip("400 Main St, St. Louis, Missouri 63101-2044")]
    [CityStateZip(city='St. Louis', state='MO', postal_code='63101-2044')]
    """
    floor = 0
    for tail in _TAIL.finditer(text):
        code = state_code(tail["state"])
        digits = _postal_code(tail["zip"])
        city_start = _city_start(text, floor, tail.start())
        if code and digits and city_start is not None:
            city = text[city_start : tail.start()].strip(" ,")
            yield TextMatch(city_start, tail.end(), CityStateZip(city, code, digits), _sure(tail, digits))
            floor = tail.end()


def _sure(tail: re.Match[str], digits: str) -> float:
    return quality(differences(tail["zip"].replace("–", "-"), digits.replace("-", "")))


def _postal_code(printed: str) -> str | None:
    digits = re.sub("[^0-9]", "", as_digits(printed))
    if not mostly_digits(printed) or len(digits) not in (5, 9):
        return None
    return digits if len(digits) == 5 else f"{digits[:5]}-{digits[5:]}"


def _city_start(text: str, floor: int, end: int) -> int | None:
    """Return where the city's name begins: behind the last comma, line end, number or street before the state."""
    begin = max(floor, end - 60, *(text.rfind(mark, floor, end) + 1 for mark in ",;:\n|•·("))
    segment = text[begin:end]
    city = _CITY.search(segment)
    if city is None:
        return None
    start = city.start()
    if not _NAME_BEGINS.match(city[0]) or re.search(r"[0-9][0-9A-Z-]* +$", segment[:start]):
        start += _behind_street(segment, start)
    return begin + start


def _behind_street(segment: str, start: int) -> int:
    """Return how much of the words at `start` belongs to a street whose number stands right before them."""
    if not re.search("[0-9]", segment[:start]):
        return 0
    words = segment[start:]
    suffix = _SUFFIX_BEFORE_SAINT.match(words) or _SUFFIX.match(words)
    return suffix.end() if suffix else _street_by_model(segment, start)


def _street_by_model(segment: str, start: int) -> int:
    """Return where the city begins by the model of `usaddress`, for a street that has no suffix to end it."""
    import usaddress

    if not re.match(r"\s*[0-9]+ ", segment):
        return 0
    labelled = usaddress.parse(segment)
    cities = [word for word, label in labelled if label == "PlaceName"]
    at = segment.find(cities[0], start) if cities else -1
    return max(0, at - start)
