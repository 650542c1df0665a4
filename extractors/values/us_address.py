"""US postal addresses: printed lines to recipient, delivery lines, city, state and ZIP code (USPS Publication 28)."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from extractors.values.city_line import CityStateZip, find_city_state_zip
from extractors.values.text_match import TextMatch
from extractors.values.us_state import state_code
from extractors.values.us_zip import is_consistent

__all__ = ["Address", "CityStateZip", "find", "find_city_state_zip", "is_consistent", "parse", "state_code"]

_BOX = (
    r"p\.? ?o\.? ?box\b|post office box\b|pmb\b|p\.? ?o\.? drawer\b|psc\b|lock ?box\b|rr ?#? ?\d|rural route|caller box"
)
_NUMBER = r"[0-9]+[0-9A-Z/-]*,? +(?=[NSEWO0-9A-Z#])|one +[A-Z]|[NSEW] ?[0-9]+ ?[NSEW]?[0-9]* +[A-Z]"
_UNIT = r"suite|ste\b|apt\b|apartment|unit\b|floor|fl\b|bldg|building|rm\b|room|mail ?stop|#|[0-9]+(?:st|nd|rd|th) fl"
_DELIVERY = re.compile(rf"(?:{_BOX}|{_NUMBER})", re.IGNORECASE)
_SECOND_LINE = re.compile(rf"(?:{_UNIT})", re.IGNORECASE)
_BEGIN_IN_LINE = re.compile(rf"(?<=[A-Za-z.,)])[ ,]+(?=(?:{_BOX})|[0-9]+[0-9A-Z-]* +[NSEWA-Z0-9])", re.IGNORECASE)
_EDGES = " \t\n,;:|•·-–"


@dataclass(frozen=True, slots=True)
class Address:
    """The parts of a US postal address, as printed but for the state's two letters; absent parts are None or empty."""

    recipient: str | None = None
    lines: tuple[str, ...] = ()
    city: str | None = None
    state: str | None = None
    postal_code: str | None = None


def parse(lines: Sequence[str]) -> Address:
    """Return the address in the printed lines, up to their first city, state and ZIP; empty where there is none.

    >>> address = parse(["Cascade Spine Center", "1200 Pine St, Suite 300", "Seattle, WA 98101"])
    >>> address.recipient, address.lines, address.city, address.state, address.postal_code
    ('Cascade Spine Center', ('1200 Pine St, Suite 300',), 'Seattle', 'WA', '98101')
    >>> parse(["PO Box 981106 El Paso TX 79998-1106"]).lines
    ('PO Box 981106',)
    """
    text = "\n".join(lines)
    place = next(find_city_state_zip(text), None)
    if place is None:
        return _without_zip([line for line in (line.strip(_EDGES) for line in lines) if line])
    above = [line.strip(_EDGES) for line in text[: place.start].split("\n")]
    recipient, delivery = _split(_pieces([line for line in above if line]))
    return Address(recipient, tuple(delivery), place.value.city, place.value.state, place.value.postal_code)


def _without_zip(lines: list[str]) -> Address:
    """Return the address whose last line is a city and a state and no more; empty where it is not."""
    city, comma, state = lines[-1].rpartition(",") if lines else ("", "", "")
    code = state_code(state)
    if not comma or code is None or not re.fullmatch(r"[^\W\d_][^\d,]+", city):
        return Address()
    recipient, delivery = _split(_pieces(lines[:-1]))
    return Address(recipient, tuple(delivery), city.strip(), code)


def find(text: str) -> Iterator[TextMatch[Address]]:
    """Yield the addresses printed in running text or on lines: from the delivery line before each city to its ZIP code.

    >>> [match.value.lines for match in find("Mail claims to PO Box 14079, Lexington, KY 40512.")]
    [('PO Box 14079',)]
    """
    floor = 0
    for place in find_city_state_zip(text):
        begin = _delivery_start(text, floor, place.start)
        delivery = [part.strip(_EDGES) for part in text[begin : place.start].split("\n")]
        city = place.value
        address = Address(None, tuple(part for part in delivery if part), city.city, city.state, city.postal_code)
        yield TextMatch(begin, place.end, address, place.quality)
        floor = place.end


def _delivery_start(text: str, floor: int, city_start: int) -> int:
    """Return where the last delivery line before the city begins, looking back at most 120 characters."""
    floor = max(floor, city_start - 120)
    starts = [
        match.start() for match in re.finditer(r"(?<![0-9A-Za-z#.])[0-9NPRLPCO]", text[floor:city_start], re.IGNORECASE)
    ]
    fitting = [floor + start for start in starts if _DELIVERY.match(text, floor + start, city_start)]
    fitting = [at for at in fitting if not re.search(rf"(?:{_UNIT}|box|[0-9])[ .#]*$", text[floor:at], re.IGNORECASE)]
    return fitting[-1] if fitting else city_start


def _pieces(lines: list[str]) -> list[str]:
    """Return the lines with a recipient and a delivery line that share one line taken apart."""
    if len(lines) != 1 or _DELIVERY.match(lines[0]):
        return lines
    parts = _BEGIN_IN_LINE.split(lines[0], maxsplit=1)
    return [part.strip(_EDGES) for part in parts]


def _split(lines: list[str]) -> tuple[str | None, list[str]]:
    """Return what stands above the first delivery line as the recipient, and the delivery lines."""
    tests = (_DELIVERY.match, _SECOND_LINE.match, re.compile("(?=.*[0-9])").match)
    places = (next((place for place, line in enumerate(lines) if test(line)), None) for test in tests)
    first = next((place for place in places if place is not None), len(lines))
    while first and _SECOND_LINE.match(lines[first - 1]):
        first -= 1
    return " ".join(lines[:first]) or None, lines[first:]
