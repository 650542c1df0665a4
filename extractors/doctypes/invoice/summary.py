"""The amounts of a bill's summary: each with the words that say what it is, wherever on the page it stands."""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from extractors.doctypes.invoice.amount_labels import AMOUNTS
from extractors.doctypes.invoice.amount_senses import CERTAINTY, THINGS, sense_of
from extractors.doctypes.invoice.prices import prices_in, prices_of
from extractors.document import Document, Page, Word
from extractors.extraction import Found
from extractors.kept import kept
from extractors.layout.boxes import overlap_x, union
from extractors.layout.phrases import Phrases, fold
from extractors.layout.rows import LOOSE_GAP, Row, rows_of
from extractors.layout.span import Span
from extractors.readers import found_all
from extractors.values import percent

FILLERS = frozenset(map(fold, ("on", "of", "at", "for", "the", "thank", "you", "your", "a", "an", "in", "by",
    "to", "as", "from", "with", "this", "and", "less", "add", "plus", "usd", "us")))  # fmt: skip
MOST_LABEL_WORDS = 9
UNLABELLED, A_GUESS = 0.35, 0.15
RUNNING = ("amount_paid", "previous_balance")
"""What may stand in a row of a running account, before the balance that it leaves."""
AT_PRICE = re.compile(r"\d.*(?:\bat|@|\bx|×|\beach)$", re.IGNORECASE)
"""What stands before the price of one piece (`5 BX at 8.95`)."""
THOUSANDS = re.compile(r"\W*[1-9]\d{0,2}\.\d{3}\W*")
CONTINUED = re.compile(r"\b(?:continued|carried (?:forward|over)|next page)\b", re.IGNORECASE)
COUNTED = frozenset(
    ("qty", "quantity", "price", "each", "rate", "unit price", "hours", "hrs", "count", "units", "unit", "uom", "fee",
     "total", "amount", "charge", "extended", "ext", "line total", "quan", "vol", "volume", "days")
)  # fmt: skip
UNITS = frozenset(map(fold, ("hr", "hrs", "hour", "hours", "kwh", "therm", "therms", "ccf", "hcf", "gal", "gallons",
    "mi", "miles", "lb", "lbs", "min", "minutes", "days", "pages", "visits", "kgal")))  # fmt: skip
LEADER = re.compile(r"[.oO·…_-]*\.{2,}[.oO·…_-]*")
COUNT_OR_MARK = re.compile(r"[\d.,]+ ?[A-Za-z]{1,4}\.?|us[do0]\W*", re.IGNORECASE)
"""A count with its unit (`3 hr`), or a currency: what stands between an amount's words and the amount."""
FARTHEST_ABOVE = 2.2
"""Heights of a row between an amount and the heading above it."""


@dataclass(frozen=True, slots=True)
class Amount:
    """An amount of the summary: `key` says what it is (None: words of no known meaning), `label` the words."""

    key: str | None
    found: Found[Decimal]
    label: Span
    rate: Found[Decimal] | None = None

    @property
    def value(self) -> Decimal:
        """Return the amount."""
        return self.found.value


def amounts_in(document: Document, table_words: Collection[Word]) -> list[Amount]:
    """Return the amounts outside the table of items, with what each is, in reading order."""
    rows = (row for page in document.pages for row in zip(rows_of(page), _amounts_on(page), strict=True))
    outside = (found for row, found in rows if not any(word in table_words for word in row.words))
    return [amount for found in outside for amount in found]


@kept
def _amounts_on(page: Page) -> list[list[Amount]]:
    """Return the amounts of each row of a page."""
    rows = rows_of(page)
    return [list(_amounts_of(rows, index, Phrases.of(AMOUNTS))) for index in range(len(rows))]


def largest_price(document: Document, table_words: Collection[Word]) -> Found[Decimal] | None:
    """Return the largest amount outside the table if it is printed twice or under all others: a total without label.

    A page on which the bill goes on elsewhere has no total.
    """
    if CONTINUED.search(document.pages[-1].text):
        return None
    spans = (Span.of(line) for line in document.lines if not any(word in table_words for word in line.words))
    prices = [price for span in spans for price in prices_in(span, UNLABELLED) if price.value > 0]
    largest = max(prices, key=lambda price: price.value, default=None)
    if largest is None:
        return None
    others = [price for price in prices if price.value != largest.value]
    is_lowest = all(_place(price) <= _place(largest) for price in others)
    is_likely = is_lowest or len(prices) - len(others) > 1
    return largest if is_likely else Found(largest.value, largest.span, A_GUESS)


def _place(price: Found[Decimal]) -> tuple[int, float]:
    return price.span.page, price.span.box.center[1] - price.span.box.height


def _amounts_of(rows: Sequence[Row], index: int, phrases: Phrases) -> Iterator[Amount]:
    """Yield the row's amounts; of several behind one label the last is meant: it is taken from the others."""
    row = rows[index]
    priced = [price for price in prices_of(row, 0.95) if not _is_count(row, price.span)]
    start = 0
    for place, amount in enumerate(priced):
        first = row.words.index(amount.span.words[0])
        following = row.words.index(priced[place + 1].span.words[0]) if place + 1 < len(priced) else None
        label = _label_before(row, start, first)
        if label and following is not None and not _has_letters(row.words[first + len(amount.span.words) : following]):
            if (meant := _amount(label, amount, phrases)).key in RUNNING:
                yield meant
            continue
        start = first + len(amount.span.words)
        label = label or _label_over(rows, index, first) or _heading_over(rows, index, amount.span, phrases)
        label = label or _label_behind(row, start, following, phrases)
        if label:
            yield _amount(label, amount, phrases)


def _amount(label: Span, found: Found[Decimal], phrases: Phrases) -> Amount:
    key, sure = ("other", 1.0) if AT_PRICE.search(label.text) else key_of(label, phrases)
    rate = next(found_all(label, percent.find(label.text), 0.95), None)
    return Amount(key, Found(_in_full(found), found.span, found.certainty * sure), label, rate)


def _in_full(found: Found[Decimal]) -> Decimal:
    """Return an amount whose thousands a scan has parted with a point in full: a sum has two decimals or none."""
    is_parted = THOUSANDS.fullmatch(found.span.text) is not None
    return found.value * 1000 if is_parted else found.value


def key_of(label: Span, phrases: Phrases) -> tuple[str | None, float]:
    """Tell what the words before an amount say it is, and how surely: the longest known phrase that is most of them."""
    texts = [word.text for word in _bare(label.words)]
    parts = tuple(folded for text in texts if (folded := fold(text)) and not any(map(str.isdigit, text)))
    return _meaning_of(parts, phrases)


@lru_cache(maxsize=2048)
def _meaning_of(parts: tuple[str, ...], phrases: Phrases) -> tuple[str | None, float]:
    """Return what folded words say an amount is, and how surely."""
    telling = [part for part in parts if part not in FILLERS]
    if not parts or len(parts) > MOST_LABEL_WORDS or not THINGS.isdisjoint(parts):
        return None, 0.5
    for size in range(min(phrases.longest, len(parts)), 0, -1):
        for start in range(len(parts) - size + 1):
            window = parts[start : start + size]
            known = sum(part not in FILLERS for part in window)
            hit = phrases.nearest(window) if _is_meant(known, len(telling), start, size) else None
            if hit and (known >= len(telling) or phrases.keys[hit[0]] != "other"):
                return phrases.keys[hit[0]], hit[1] * (1.0 if known >= len(telling) else 0.9)
    sense = sense_of(parts)
    return (sense, CERTAINTY) if sense else (None, 0.5)


def _is_meant(known: int, telling: int, start: int, size: int) -> bool:
    """Tell whether a phrase is what a label says: more than half of its words, or several at its beginning."""
    return 2 * known > telling or (start == 0 and (2 * known == telling or size > 1))


def _bare(words: Sequence[Word]) -> list[Word]:
    """Return the words without those in parentheses and shares."""
    kept, depth = [], 0
    for word in words:
        depth += word.text.count("(")
        if depth == 0 and "%" not in word.text:
            kept.append(word)
        depth = max(0, depth - word.text.count(")"))
    return kept


def _label_before(row: Row, start: int, end: int) -> Span | None:
    """Return the nearest words with letters before word `end`: those of one run, a share or a currency mark skipped."""
    runs = [(max(s, start), min(e, end)) for s, e in row.stretches(2 * LOOSE_GAP) if e > start and s < end]
    worded = [(first, last) for first, last in runs if _has_letters(row.words[first:last])]
    for first, last in reversed(worded):
        words = _without_leaders(row.words[first:last])
        if (first, last) == worded[0] or not COUNT_OR_MARK.fullmatch(Span(words).text):
            shares = row.words[last:end]
            return Span((*words, *(word for word in shares if "%" in word.text)))
    return None


def _without_leaders(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Return the words without what a row of dots behind them was read as."""
    size = next((index for index, word in enumerate(words) if LEADER.fullmatch(word.text)), len(words))
    return words[:size] or words


def _is_count(row: Row, number: Span) -> bool:
    """Tell whether a unit stands behind a number: it counts something (`0.40 hrs`)."""
    index = row.words.index(number.words[-1]) + 1
    return "$" not in number.text and index < len(row.words) and fold(row.words[index].text) in UNITS


def _label_over(rows: Sequence[Row], index: int, first: int) -> Span | None:
    """Return the words of the row above with which a label begins that ends as a share before the amount."""
    words, above = rows[index].words[:first], rows[index - 1] if index else None
    if not words or above is None or _has_letters(words) or not any("%" in word.text for word in words):
        return None
    share = next(i for i, word in enumerate(words) if "%" in word.text)
    for start, end in above.stretches(LOOSE_GAP):
        over = above.words[start:end]
        is_flush = abs(over[0].box.left - words[share].box.left) < rows[index].height
        if is_flush and _has_letters(over) and end == len(above.words):
            return Span((*over, words[share]))
    return None


def _label_behind(row: Row, start: int, following: int | None, phrases: Phrases) -> Span | None:
    """Return the words behind an amount that say what it is, where amounts stand in the first column."""
    words = row.words[start:following]
    return Span(words) if words and _has_letters(words) and key_of(Span(words), phrases)[0] else None


def _has_letters(words: Sequence[Word]) -> bool:
    return any(
        len(re.sub(r"[^A-Za-z]", "", word.text)) > 1 and word.text.upper() not in ("USD", "US") for word in words
    )


def _heads_table(row: Row) -> bool:
    """Tell whether a row heads a table of counts and prices: its `Total` is that of each row."""
    texts = (" ".join(word.text for word in row.words[start:end]) for start, end in row.stretches(LOOSE_GAP))
    return sum(text.casefold().strip(" .:") in COUNTED for text in texts) > 1


def _heading_over(rows: Sequence[Row], index: int, amount: Span, phrases: Phrases) -> Span | None:
    """Return the heading right above an amount that stands in a row of amounts, if it is a known one."""
    for above in reversed(rows[max(0, index - 2) : index]):
        if amount.box.top - above.box.bottom > FARTHEST_ABOVE * above.height or _heads_table(above):
            return None
        for start, end in above.stretches(LOOSE_GAP):
            words = above.words[start:end]
            if overlap_x(union(word.box for word in words), amount.box) > 0 and key_of(Span(words), phrases)[0]:
                return Span(words)
    return None
