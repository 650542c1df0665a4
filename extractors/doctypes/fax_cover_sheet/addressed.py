"""Names without the address behind them on their line ("Harbor Imaging, 4100 Pier St, Ste 3")."""

import re

from extractors.layout import Span

_LEAD = r"[\s,;:·•|/(–—-]+"
_WAYS = (
    "st|street|ave?|avenue|rd|road|dr|drive|ln|lane|ct|court|blvd|boulevard|way|pkwy|parkway|hwy|highway|plaza|pl|place"
    "|cir|circle|sq|square|loop|trl|trail|ter|terrace|row|pike|route|turnpike"
)
_BOX = rf"{_LEAD}(?:mail stop|p\.?\s?o\.?\s?box|post office box|box)\s+[A-Z]?-?\d"
_STREET = rf"{_LEAD}\d{{1,6}}[A-Z]?\s+(?:[\w.'’]+\s+){{1,4}}(?:{_WAYS})\b"
_ROOM = rf"{_LEAD}(?:ste|suite|rm|room|bldg|building|unit|floor)\b\.?\s+#?[A-Z]?-?\d"
_TOWN = rf"{_LEAD}(?-i:[A-Z])[A-Za-z.'’]+(?:\s(?-i:[A-Z])[A-Za-z.'’]+){{0,2}},?\s+(?-i:[A-Z]{{2}})\.?,?\s+\d{{5}}\b"
_ADDRESS = re.compile(rf"(?<=[A-Za-z.)])(?:{_BOX}|{_STREET}|{_ROOM}|{_TOWN}).*$", re.IGNORECASE)
_NUMBER_OF_IT = re.compile(r"\W*\d")


def without_address(line: Span) -> Span:
    """Return the line up to where an address begins; a line that is an address stays as it is."""
    if not any(character.isdigit() for character in line.text) or _NUMBER_OF_IT.match(line.text):
        return line
    match = _ADDRESS.search(line.text)
    return (line.sub(0, match.start()) or line) if match else line
