"""What the member pays: copays, coinsurance, deductibles, out-of-pocket maximums."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise
from typing import Any

from extractors.doctypes.insurance_card.benefit_names import Name, benefit_in, beside, kind_in
from extractors.doctypes.insurance_card.column_names import heading_above, heading_below, is_named_below
from extractors.document import Document, Line, Page
from extractors.extraction import Found
from extractors.layout import Span

AMOUNT = re.compile(r"(?<![A-Za-z\d])\$\s?(\d{1,3}(?:,\d{3})+|\d+|[oO]\b)(\.\d{2})?(?!\d)|(?<![\d.])(\d{1,3})\s?%")
_BARE = re.compile(r"[S$]?(\d{1,3}[05]|0)")
_NAMELESS = re.compile(
    r"[\s,(/|&-]*(?:(?:after|before|no|then|subject to|per|waived)\b.*|co-?pay(?:ment)?s?|co-?ins(?:urance)?"
    r"|deductible(?: applies| waived)?|yr|year|each|max(?:imum)?)?[\s).,;:|/&-]*",
    re.IGNORECASE,
)
"""What may stand between or behind amounts without naming what they are for."""
_NO_SHARE = re.compile(
    r"\b(?:allowed|allowance|% off|discount|unshared|household portion|retail|frames up to"
    r"|penalt\w*|failure|(?:will |may )?reduces? benefits|required|covered at|over \$)",
    re.IGNORECASE,
)
"""Words of amounts that are no share of the member's: what a plan allows, what a ministry leaves unshared."""
_WHOSE = re.compile(r"\b(?:ind|individual|fam|family|single|self|[a-z-]*network|inn|oon)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Priced:
    """An amount or a share of a line, and the words right before it on the line, if any name something."""

    amount: Found[Decimal]
    is_percent: bool
    before: Name | None


def benefit_amounts(document: Document) -> dict[str, list[dict[str, Any]]]:
    """Return copays, deductibles and out-of-pocket maximums, each amount with the benefit beside or above it."""
    found: dict[str, list[dict[str, Any]]] = {"copays": [], "deductibles": [], "out_of_pocket_maximums": []}
    for page in document.pages:
        for line in page.lines:
            for kind, benefit, priced in _named(page, line):
                found[kind].append({"benefit": benefit, "percent" if priced.is_percent else "amount": priced.amount})
    return found


def _named(page: Page, line: Line) -> Iterator[tuple[str, Found[str], Priced]]:
    """Yield the list, the benefit and the amount for each amount of the line that something names."""
    priced = list(_priced(line)) or list(_unmarked(page, line))
    if not priced or _NO_SHARE.search(line.text):
        return
    row = Name.of(beside(page, line, AMOUNT))
    kind = kind_in(AMOUNT.split(line.text, maxsplit=1)[0]) or (kind_in(row.text) if row else "")
    for one, name in zip(priced, _names(page, line, priced, row), strict=True):
        kind = (kind_in(name.text) if name else "") or kind
        its_kind = "copays" if one.is_percent or not kind else kind
        if name and (benefit := benefit_in(name, its_kind)):
            yield its_kind, benefit, one


def _names(page: Page, line: Line, priced: Sequence[Priced], row: Name | None) -> Sequence[Name | None]:
    """Return what names each amount: words behind it, before it, parted by slashes, left of it or above it."""
    if behind := _behind(Span.of(line)):
        return behind
    before = [one.before for one in priced]
    lead = before[0] or row
    if len(priced) > 1 and lead and not any(before[1:]) and (parts := _slashed(lead, len(priced))):
        return parts
    if before[0]:
        return before
    column = Name.of(
        heading_below(page, line) if is_named_below(page, line, AMOUNT) else heading_above(page, line, AMOUNT)
    )
    return [_in_table(row, column), *before[1:]]


def _in_table(row: Name | None, column: Name | None) -> Name | None:
    """Return what names an amount of a table: its row; of a row that names a list alone, its column; else both."""
    if row is None or column is None or not kind_in(row.text):
        return row or column
    if not _WHOSE.search(row.text):
        return column
    return Name(f"{row.text} {column.text}", Span.of(row.words, column.words))


def _behind(span: Span) -> list[Name | None] | None:
    """Return what stands behind each amount of a line written as `$3,000 individual / $6,000 family`."""
    matches = list(AMOUNT.finditer(span.text))
    if not matches:
        return None
    lead = span.text[: matches[0].start()]
    if re.search("[A-Za-z]", lead) and (not kind_in(lead) or _WHOSE.search(lead)):
        return None
    ends = [*(match.start() for match in matches[1:]), len(span.text)]
    cuts = [(match.end(), end) for match, end in zip(matches, ends, strict=True)]
    parts = [span.text[start:end] for start, end in cuts]
    if any(_NAMELESS.fullmatch(part) or not re.search("[A-Za-z]{2}", part) for part in parts):
        return None
    return [Name.cut(span, start, end) for start, end in cuts]


def _slashed(lead: Name, count: int) -> list[Name | None] | None:
    """Return `Office/Specialist/ER` cut in as many parts as amounts follow it, or None."""
    text = lead.words.text
    bounds = [0, *(match.end() for match in re.finditer(r"\s*/\s*", text)), len(text)]
    return [Name.cut(lead.words, start, end) for start, end in pairwise(bounds)] if len(bounds) == count + 1 else None


def _priced(line: Line) -> Iterator[Priced]:
    span, at = Span.of(line), 0
    for match in AMOUNT.finditer(span.text):
        words = span.sub(match.start(), match.end())
        text = span.text[at : match.start()]
        names = bool(re.search("[A-Za-z]", text)) and not (at and _NAMELESS.fullmatch(text))
        if words:
            found = Found(_value(match), words, 0.95 if (match[1] or "") not in ("o", "O") else 0.8)
            yield Priced(found, match[3] is not None, Name.cut(span, at, match.start()) if names else None)
        at = match.end()


def _value(match: re.Match[str]) -> Decimal:
    if match[3] is not None:
        return Decimal(match[3])
    return Decimal(re.sub("[oO]", "0", match[1].replace(",", "")) + (match[2] or ".00"))


def _unmarked(page: Page, line: Line) -> Iterator[Priced]:
    """Yield an amount that lost its dollar sign: a round number alone in a column of amounts, low in certainty."""
    match = _BARE.fullmatch(line.text)
    if match is None:
        return
    box = line.box
    column = [
        other for other in page.lines
        if AMOUNT.fullmatch(other.text) and abs(other.box.top - box.top) <= 8 * box.height
        and min(abs(other.box.left - box.left), abs(other.box.right - box.right)) <= box.height
    ]  # fmt: skip
    if len(column) >= 2:
        yield Priced(Found(Decimal(match[1] + ".00"), Span.of(line), 0.5), is_percent=False, before=None)
