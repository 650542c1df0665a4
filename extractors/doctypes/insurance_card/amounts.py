"""What the member pays: copays, coinsurance, deductibles, out-of-pocket maximums."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from extractors.document import Document, Line, Page
from extractors.extraction import Found
from extractors.layout import Span

AMOUNT = re.compile(r"\$\s?(\d{1,3}(?:,\d{3})+|\d+)(\.\d{2})?(?!\d)|(\d{1,3})\s?%")
DEDUCTIBLE = re.compile(r"\bded(?:uctible)?\b\.?", re.IGNORECASE)
MAXIMUM = re.compile(r"\b(?:oop|out[- ]of[- ]pocket|max(?:imum)?)\b", re.IGNORECASE)
JOINT = re.compile(r"^[\s/|,;:•-]*$")


@dataclass(frozen=True, slots=True)
class Priced:
    """An amount or a share, its words, and the words that name the benefit."""

    benefit: Span | None
    amount: Found[Decimal]
    is_percent: bool

    @property
    def kind(self) -> str:
        """Return the list of the record that the benefit belongs to."""
        text = self.benefit.text if self.benefit else ""
        if MAXIMUM.search(text):
            return "out_of_pocket_maximums"
        return "deductibles" if DEDUCTIBLE.search(text) else "copays"


def benefit_amounts(document: Document) -> dict[str, list[dict[str, Any]]]:
    """Return copays, deductibles and out-of-pocket maximums, each amount with the benefit that stands beside or above it."""
    found: dict[str, list[dict[str, Any]]] = {"copays": [], "deductibles": [], "out_of_pocket_maximums": []}
    for page in document.pages:
        for priced in _priced(page):
            if priced.benefit is None or (priced.is_percent and priced.kind != "copays"):
                continue
            name = Found(priced.benefit.text.strip(" :.-|"), priced.benefit, 0.9)
            found[priced.kind].append({"benefit": name, "percent" if priced.is_percent else "amount": priced.amount})
    return found


def _priced(page: Page) -> Iterator[Priced]:
    for line in page.lines:
        span = Span.of(line)
        at = 0
        for match in AMOUNT.finditer(span.text):
            before = span.text[at : match.start()]
            benefit = None if JOINT.match(before) else span.sub(at, match.start())
            benefit = benefit or _beside(page, line) or _above(page, line)
            if words := span.sub(match.start(), match.end()):
                yield Priced(benefit, Found(_value(match), words, 0.95), match[3] is not None)
            at = match.end()


def _value(match: re.Match[str]) -> Decimal:
    if match[3] is not None:
        return Decimal(match[3])
    return Decimal(match[1].replace(",", "") + (match[2] or ".00"))


def _beside(page: Page, line: Line) -> Span | None:
    """Return the nearest text left of an amount that stands alone on its row."""
    box = line.box
    left = [
        other for other in page.lines
        if other is not line and other.box.right <= box.left and abs(other.box.center[1] - box.center[1]) < 0.6 * box.height
    ]  # fmt: skip
    nearest = max(left, key=lambda other: other.box.right, default=None)
    is_name = nearest is not None and not AMOUNT.search(nearest.text) and not re.search(r"\d{3}", nearest.text)
    return Span.of(nearest) if nearest and is_name else None


def _above(page: Page, line: Line) -> Span | None:
    """Return the text right above an amount that stands alone in its column."""
    box = line.box
    over = [
        other for other in page.lines
        if other.box.bottom <= box.center[1] and box.top - other.box.bottom < 1.5 * box.height
        and min(other.box.right, box.right) > max(other.box.left, box.left)
    ]  # fmt: skip
    nearest = max(over, key=lambda other: other.box.bottom, default=None)
    return Span.of(nearest) if nearest and not re.search(r"\d", nearest.text) else None
