"""The payer of a paper on which no label of ours led to one: behind a label for a carrier, else a known name."""

import re
from collections.abc import Iterator, Sequence
from itertools import zip_longest

from extractors.doctypes.referral_letter.parts import PROVIDERS, Parts
from extractors.doctypes.referral_letter.prose import is_prose
from extractors.doctypes.referral_letter.zones import office_lines
from extractors.document import Word
from extractors.extraction import Found
from extractors.layout import Span
from extractors.layout.rows import rows_of
from extractors.payers import known_payer
from extractors.readers import first

_CARRIER = re.compile(
    r"(?i)(?:^|\b(?:wc|w/c|workers['’]? comp\w*|medical|health|dental|auto|primary|ins(?:urance)?)\W{0,2} )"
    r"(?:carrier|insurer|ins(?:urance)?\.?(?: (?:company|carrier|plan))?|plan)"
    r"(?: ?/ ?[a-z]+){0,2}\s*(?P<colon>:)?\s*(?P<name>[A-Z][\w&'’.-]*(?: (?:of|and|&|the|[A-Z][\w&'’.-]*)){0,7})?"
)
_NAME = re.compile(r"[A-Z][\w&'’.-]*(?: (?:of|and|&|the|[A-Z][\w&'’.()-]*)){0,7}")
_TYPE = re.compile(
    r"(?:,? \(?(?:PPO|HMO|EPO|POS|HDHP|PIP|Open Choice|Open Access|Choice|Plus|Gold|Silver|Bronze|Value|Select|Premier"
    r"|Preferred|Blue Advantage|Blue Choice|Navigate|Options)\b\)?)+$"
)
"""The plan behind a payer's name."""
_NEXT = re.compile(r"\W*\b(?:Claim|Member|ID|No|NO|Number|Policy|Group|Phone|Adjuster|Subscriber|MEMBER|GROUP)\b.*")
"""Another label behind a name."""
_LAST_IN_NAMES = ("of", "and", "the")
_GOES_ON = re.compile(r"^(?: (?:of|[A-Z][a-z]+|[A-Z]{2,}|and|&))+")
_LABELLED, _NAMED = 0.8, 0.7
_FEWEST = 4
"""Letters of a payer's name."""


def payer_left(parts: Parts) -> Found[str] | None:
    """Return the payer behind a carrier's label, else a known name that stands at the head of a piece of a form."""
    head = {word for line in office_lines(parts) for word in line.words}
    rows = [
        [piece for start, end in row.stretches() if not is_anothers(parts, head, piece := Span(row.words[start:end]))]
        for page in parts.document.pages
        for row in rows_of(page)
    ]
    return first(_behind_labels(rows)) or first(_known(rows))


def is_anothers(parts: Parts, head: set[Word], piece: Span) -> bool:
    """Tell whether a piece is of the letterhead, of a provider's block or of running text."""
    return piece.words[0] in head or parts.owner(piece) in PROVIDERS or is_prose(piece)


def without_plan(payer: Found[str]) -> Found[str]:
    """Return the payer without the plan printed behind its known name ("Aetna Open Choice PPO")."""
    known = known_payer(payer.value.split())
    match = _TYPE.search(payer.value)
    is_whole = known is None or known.start > 0 or match is None
    if is_whole or known is None or match is None or match.start() < len(" ".join(payer.value.split()[: known.end])):
        return payer
    return payer.as_(payer.value[: match.start()].rstrip(" ,"))


def _behind_labels(rows: Sequence[Sequence[Span]]) -> Iterator[Found[str] | None]:
    """Yield the names behind labels for a carrier: in the label's piece, else in the next."""
    for row in rows:
        for piece, after in zip_longest(row, row[1:]):
            match = _CARRIER.match(piece.text)
            if match and match["name"] and match["colon"]:
                yield _named(piece, *match.span("name"), _LABELLED)
            elif match and match.end() == len(piece.text) and after and (name := _NAME.match(after.text)):
                yield _named(after, 0, name.end(), _LABELLED)


def _known(rows: Sequence[Sequence[Span]]) -> Iterator[Found[str] | None]:
    """Yield the known names at the heads of pieces, with the words of a region behind them."""
    for piece in (piece for row in rows for piece in row):
        words = [word.text for word in piece.words]
        known = known_payer(words[:_FEWEST])
        if known and known.start == 0 and words[0][:1].isupper():
            end = len(" ".join(words[: known.end]))
            more = _GOES_ON.match(piece.text[end:])
            yield _named(piece, 0, end + (more.end() if more else 0), _NAMED)


def _named(piece: Span, start: int, end: int, certainty: float) -> Found[str] | None:
    """Return the name without a plan and small words at its end."""
    words = piece.sub(start, end)
    text = _NEXT.sub("", piece.text[start:end]).rstrip(" .,;")
    while text.rsplit(" ", 1)[-1] in _LAST_IN_NAMES:
        text = text.rsplit(" ", 1)[0]
    if words is None or sum(map(str.isalpha, text)) < _FEWEST:
        return None
    return without_plan(Found(text, words, certainty))
