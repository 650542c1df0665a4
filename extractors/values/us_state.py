"""States and territories of the United States: names and abbreviations to the two letters of USPS Publication 28."""

CODES = {
    "alabama": "AL", "alaska": "AK", "arizona": "AZ", "arkansas": "AR", "california": "CA", "colorado": "CO",
    "connecticut": "CT", "delaware": "DE", "district of columbia": "DC", "florida": "FL", "georgia": "GA",
    "hawaii": "HI", "idaho": "ID", "illinois": "IL", "indiana": "IN", "iowa": "IA", "kansas": "KS",
    "kentucky": "KY", "louisiana": "LA", "maine": "ME", "maryland": "MD", "massachusetts": "MA",
    "michigan": "MI", "minnesota": "MN", "mississippi": "MS", "missouri": "MO", "montana": "MT",
    "nebraska": "NE", "nevada": "NV", "new hampshire": "NH", "new jersey": "NJ", "new mexico": "NM",
    "new york": "NY", "north carolina": "NC", "north dakota": "ND", "ohio": "OH", "oklahoma": "OK",
    "oregon": "OR", "pennsylvania": "PA", "rhode island": "RI", "south carolina": "SC", "south dakota": "SD",
    "tennessee": "TN", "texas": "TX", "utah": "UT", "vermont": "VT", "virginia": "VA", "washington": "WA",
    "west virginia": "WV", "wisconsin": "WI", "wyoming": "WY", "puerto rico": "PR", "virgin islands": "VI",
    "guam": "GU", "american samoa": "AS", "northern mariana islands": "MP", "marshall islands": "MH",
    "micronesia": "FM", "palau": "PW", "armed forces americas": "AA", "armed forces europe": "AE",
    "armed forces pacific": "AP",
}  # fmt: skip
_TWO_LETTERS = frozenset(CODES.values())
# Short forms that are neither the name nor the two letters, without their dots.
_TRADITIONAL = {
    "calif": "CA", "colo": "CO", "conn": "CT", "fla": "FL", "ill": "IL", "mass": "MA", "mich": "MI", "minn": "MN",
    "miss": "MS", "mont": "MT", "nebr": "NE", "nev": "NV", "okla": "OK", "ore": "OR", "penn": "PA", "penna": "PA",
    "tenn": "TN", "tex": "TX", "wash": "WA", "wis": "WI", "wisc": "WI", "wyo": "WY", "ariz": "AZ", "ark": "AR",
}  # fmt: skip


def state_code(text: str) -> str | None:
    """Return the two letters of the state that the text names, or None.

    >>> state_code("Washington"), state_code("wa"), state_code("N.Y."), state_code("Calif."), state_code("Ontario")
    ('WA', 'WA', 'NY', 'CA', None)
    """
    bare = " ".join(text.replace(".", "").lower().split())
    letters = bare.replace(" ", "").upper()
    return CODES.get(bare) or _TRADITIONAL.get(bare) or (letters if letters in _TWO_LETTERS else None)
