"""What the member pays: copays, coinsurance, deductibles, out-of-pocket maximums."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from extractors.doctypes.insurance_card.benefit_names import DEDUCTIBLE, MAXIMUM, beside, bare_names, heading_above, kind_in
from extractors.document import Document, Line, Page
from extractors.extraction import Found
from extractors.layout import Span

AMOUNT = re.compile(r"(?<![A-Za-z\d])\$\s?(\d{1,3}(?:,\d{3})+|\d+|[oO]\b)(\.\d{2})?(?!\d)|(?<![\d.])(\d{1,3})\s?%")
SURE, UNSURE = 0.95, 0.5
_BARE = re.compile(r"[S$]?(\d{1,3}[05]|0)")
_CONDITION = re.compile(
    r"[\s,(/|]*(?:(?:after|before|no|then|subject to)\b.*|per (?:visit|day|admission).*|co-?pay(?:ment)?s?|co-?ins(?:urance)?"
    r"|waived.*|deductible(?: applies| waived)?|yr|year|each|max(?:imum)?|/.*)?[\s).,;|/]*",
    re.IGNORECASE,
)
"""What may follow an amount without naming what it is for."""


@dataclass(frozen=True, slots=True)
class Priced:
    """An amount or a share of one line, and the words of that line before it that may name its benefit."""

    amount: Found[Decimal]
    is_percent: bool
    named_by: Span | None


def benefit_amounts(document: Document) -> dict[str, list[dict[str, Any]]]:
    """Return copays, deductibles and out-of-pocket maximums, each amount with the benefit that stands beside or above it."""
    found: dict[str, list[dict[str, Any]]] = {"copays": [], "deductibles": [], "out_of_pocket_maximums": []}
    for page in document.pages:
        for line in page.lines:
            for kind, benefit, priced in _of_line(page, line):
                found[kind].append({"benefit": benefit, "percent" if priced.is_percent else "amount": priced.amount})
    return found


def _of_line(page: Page, line: Line) -> Iterator[tuple[str, Found[str], Priced]]:
    """Yield the list, the benefit and the amount for each amount of the line that something names."""
    priced = list(_priced(line)) or list(_unmarked(page, line))
    if not priced:
        return
    names = _names(page, line, priced)
    kind = ""
    for one, name in zip(priced, names, strict=True):
        kind = kind_in(name.text if name else "") or (kind if one is not priced[0] else "") or _kind_around(page, line)
        if name is None or (one.is_percent and kind != "copays"):
            kind = "copays" if one.is_percent else kind
        if name is not None and (benefit := bare_names(name, kind or "copays")):
            yield ("copays" if one.is_percent or not kind else kind), benefit, one


def _kind_around(page: Page, line: Line) -> str:
    """Return the list that the row's own heading, left of the amounts, names."""
    row = beside(page, line, AMOUNT)
    return kind_in(row.text) if row else ""


def _names(page: Page, line: Line, priced: list[Priced]) -> list[Span | None]:
    """Return the words that name each amount's benefit: behind it, before it, split at slashes, beside or above it."""
    span = Span.of(line)
    if behind := _behind(span):
        return behind
    names = [one.named_by for one in priced]
    if len(priced) > 1 and not any(names[1:]) and (parts := _slashed(names[0] or beside(page, line, AMOUNT), len(priced))):
        return parts
    if names[0] is not None:
        return names
    row, column = beside(page, line, AMOUNT), heading_above(page, line, AMOUNT)
    lead = column if row is None or (column and (DEDUCTIBLE.search(row.text) or MAXIMUM.search(row.text))) else row
    return [lead, *names[1:]]


def _behind(span: Span) -> list[Span | None] | None:
    """Return what stands behind each amount of a line written as `$3,000 individual / $6,000 family`."""
    matches = list(AMOUNT.finditer(span.text))
    before = span.text[: matches[0].start()] if matches else ""
    if not matches or (before.strip() and not kind_in(before)) or _is_named(before.replace("copay", "")):
        return None
    ends = [match.start() for match in matches[1:]] + [len(span.text)]
    parts = [span.text[match.end() : end] for match, end in zip(matches, ends, strict=True)]
    if any(_CONDITION.fullmatch(part) or not re.search("[A-Za-z]{2}", part) for part in parts):
        return None
    return [span.sub(match.end(), end) for match, end in zip(matches, ends, strict=True)]


def _is_named(before: str) -> bool:
    """Tell whether a heading already says whose amount comes (individual, in network)."""
    return bool(re.search(r"\b(?:ind(?:ividual)?|fam(?:ily)?|single|network|inn|oon)\b", before, re.IGNORECASE))


def _slashed(names: Span | None, count: int) -> list[Span | None] | None:
    """Return `Office/Specialist/ER` cut in as many parts as amounts follow it, or None."""
    if names is None:
        return None
    bounds = [0, *(match.end() for match in re.finditer(r"\s*/\s*", names.text)), len(names.text)]
    if len(bounds) != count + 1:
        return None
    return [Cut.of(names, start, end) for start, end in zip(bounds, bounds[1:], strict=False)]


class Cut(Span):
    """Words of which only a part is meant: one word of the page names several benefits."""

    @classmethod
    def of_part(cls, span: Span, start: int, end: int) -> Span | None:
        """Return the words under the characters, or None."""
        return span.sub(start, end)


def _priced(line: Line) -> Iterator[Priced]:
    span, at = Span.of(line), 0
    for match in AMOUNT.finditer(span.text):
        before = span.text[at : match.start()]
        is_name = re.search(r"[A-Za-z]", before) and not _CONDITION.fullmatch(before)
        if words := span.sub(match.start(), match.end()):
            certainty = SURE if match[1] not in ("o", "O") else 0.8
            yield Priced(Found(_value(match), words, certainty), match[3] is not None, span.sub(at, match.start()) if is_name else None)
        at = match.end()


def _value(match: re.Match[str]) -> Decimal:
    if match[3] is not None:
        return Decimal(match[3])
    return Decimal(match[1].replace(",", "").replace("o", "0").replace("O", "0") + (match[2] or ".00"))


def _unmarked(page: Page, line: Line) -> Iterator[Priced]:
    """Yield an amount that lost its dollar sign: a round number alone in a column of amounts."""
    match = _BARE.fullmatch(line.text)
    if match is None:
        return
    slack = line.box.height
    column = [
        other for other in page.lines
        if AMOUNT.fullmatch(other.text)
        and min(abs(other.box.left - line.box.left), abs(other.box.right - line.box.right)) <= slack
        and abs(other.box.top - line.box.top) <= 8 * slack
    ]  # fmt: skip
    if len(column) >= 2:
        yield Priced(Found(Decimal(match[1] + ".00"), Span.of(line), UNSURE), False, None)
