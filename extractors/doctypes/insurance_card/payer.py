"""Who pays: the name on the card's top, the administrator of a self-funded plan, Medicare on its own card."""

import re
from collections.abc import Sequence
from typing import Any

from rapidfuzz.fuzz import partial_ratio

from extractors.document import Document, Line, Page
from extractors.extraction import Found
from extractors.layout import LabelledValue, Span, values_of
from extractors.payers import KNOWN, payer_likeness
from extractors.readers import first, text_in
from extractors.values.organization import is_organization

MEDICARE_TITLE = "medicare health insurance"
ADMINISTRATOR = re.compile(
    r"\b(?:administered\s+b?y|administrat(?:or|ion)(?:\s+by)?\s*:|administrative services by)\s*:?\s*(.+)$",
    re.IGNORECASE,
)
INSURER = re.compile(
    r"\b(?:(?:underwritten|insured|offered|provided|issued)\s+b?y|insurer:|payer:|carrier:)\s*:?\s*(.+)$", re.IGNORECASE
)
OTHER_BENEFIT = re.compile(r"\b(?:pharmacy|prescriptions?|drugs?|rx|dental|vision|network)\b", re.IGNORECASE)
SELF_FUNDED = re.compile(
    r"\b(?:employees?|health|welfare|medical|group|benefits?)(?:'?s)?\s+(?:(?:health|medical|welfare)\s+)?"
    r"(?:benefits?\s+|(?:and|&)\s+\w+\s+)?(?:plan|fund|trust|program)\b|\bhealth\s+benefits?$",
    re.IGNORECASE,
)
"""How the plans are called that employers and unions run themselves."""
PLAN_WORD = re.compile(
    r"\b(?:state|department|division|commonwealth) of\b|\b(?:PPO|HMO|EPO|POS|HDHP|HSA)\b|^medicare(?:rx)?\b"
    r"|\bdrug coverage\b",
    re.IGNORECASE,
)
CLAIMS_LAST = re.compile(
    r"[\s,–—-]+(?:medical\s+|paper\s+)?claims?(?:\s+(?:department|dept|unit|center))?\.?$", re.IGNORECASE
)
NO_NAME = re.compile(r"\d{4}|[@$]|www\.")
HIGH = 0.3
"""Share of the page's height, from the top, in which a card names whose it is."""


def payer_in(document: Document, values: Sequence[LabelledValue]) -> Found[str] | None:
    """Return who pays, the surest of what the card says; a name guessed by its size alone has a low certainty."""
    top = _on_top(document, values)
    is_own_plan = top is not None and SELF_FUNDED.search(top.value) and payer_likeness(top.value) != KNOWN
    if is_medicare_card(document):
        return _medicare(document)
    if top is not None and not is_own_plan:
        return top
    named = _named_after(document, ADMINISTRATOR) or _named_after(document, INSURER)
    return named or top or _in_claims(document) or _largest(document, values)


def is_medicare_card(document: Document) -> bool:
    """Tell whether it is the red, white and blue card of Medicare itself."""
    return any(_is_medicare_title(line) for line in document.lines)


def sponsor_in(document: Document, payer: Found[str] | None) -> Found[str] | None:
    """Return the employer's or union's own plan that stands on top of a card which another firm administers."""
    page = document.pages[0]
    for line in page.lines[:4]:
        is_payer = payer is not None and set(line.words) & set(payer.span.words)
        is_own = SELF_FUNDED.search(line.text) and payer_likeness(line.text) != KNOWN
        if is_own and not is_payer and not ADMINISTRATOR.search(line.text) and line.box.top < HIGH * page.height:
            return text_in(Span.of(line), 0.85)
    return None


def _is_medicare_title(line: Line) -> bool:
    text = line.text.casefold()
    return len(text) >= len(MEDICARE_TITLE) - 2 and len(line.words) <= 5 and partial_ratio(MEDICARE_TITLE, text) >= 88


def _medicare(document: Document) -> Found[str]:
    title = next(line for line in document.lines if _is_medicare_title(line))
    words = [word for word in title.words if word.text.casefold().strip(".,") == "medicare"]
    return Found("Medicare", Span(tuple(words[:1]) or title.words))


def _named_after(document: Document, pattern: re.Pattern[str]) -> Found[str] | None:
    """Return the firm named behind `administered by` or the like; never a pharmacy's or dentist's administrator."""
    for line in document.lines:
        match = pattern.search(line.text)
        if match is None or OTHER_BENEFIT.search(line.text[: match.start()]) or not match[1][:1].isupper():
            continue
        name = re.split(r"[,;.]\s+(?:an?\s|the\s|which\s)|\s+\(?(?:\d|www)", match[1])[0].strip(" .,;:")
        words = Span.of(line).sub(match.start(1), match.start(1) + len(name))
        if words and len(words.words) <= 7 and re.search(r"[A-Za-z]{2}", name):
            return Found(name, words, 0.9 if payer_likeness(name) else 0.7)
    return None


def _on_top(document: Document, values: Sequence[LabelledValue]) -> Found[str] | None:
    """Return the likeliest payer's name of the card, those on top and in large type first."""
    others = values_of(values, "claims", "network", "plan_name", "pharmacy")
    taken = {word for value in others for word in value.block.words}
    best = max(document.lines, key=lambda line: _score(document, line, taken), default=None)
    if best is None or _score(document, best, taken) <= 0:
        return None
    return text_in(Span.of(best), 0.9 if payer_likeness(best.text) == KNOWN else 0.75)


def _score(document: Document, line: Line, taken: set[Any]) -> float:
    """Return how likely the line is the payer's name: known words, high on the card, large, no sentence."""
    likeness = payer_likeness(line.text)
    is_other = ADMINISTRATOR.search(line.text) or INSURER.search(line.text) or CLAIMS_LAST.search(line.text)
    is_sentence = line.text.rstrip().endswith((".", ":")) or len(line.words) > 8 or NO_NAME.search(line.text)
    if not likeness or is_other or is_sentence or any(word in taken for word in line.words):
        return 0.0
    page = document.page(line.page)
    depth = line.box.top / page.height + (0.5 if line.page != document.pages[0].number else 0.0)
    size = line.box.height / page.height
    return (likeness * (1.5 - depth) + 4 * size) * (0.6 if PLAN_WORD.search(line.text) else 1.0)


def _in_claims(document: Document) -> Found[str] | None:
    """Return a known payer to whom claims are mailed, for cards whose large name could not be read."""
    for line in document.lines:
        name = CLAIMS_LAST.sub("", line.text)
        if payer_likeness(name) == KNOWN and len(line.words) <= 8:
            words = Span.of(line).sub(0, len(name))
            return Found(name.strip(" .,:"), words, 0.6) if words else None
    return None


def _largest(document: Document, values: Sequence[LabelledValue]) -> Found[str] | None:
    """Return the largest line on top that names an organization and that no label claims: a guess by its shape."""
    page = document.pages[0]
    claimed = {word for value in values for word in (*value.label.words, *value.block.words)}
    lines = [line for line in page.lines if _may_be_title(page, line) and not claimed.intersection(line.words)]
    lines.sort(key=lambda line: -line.box.height)
    return first(text_in(Span.of(line), 0.35) for line in lines)


def _may_be_title(page: Page, line: Line) -> bool:
    is_worded = is_organization(line.text) and not re.search(r"\d", line.text) and len(line.words) <= 7
    return is_worded and line.box.top < HIGH * page.height and not PLAN_WORD.search(line.text)
