"""Whose card it is: payer, plan, plan type, employer, pharmacy benefit manager."""

import re
from collections.abc import Sequence
from typing import Any

from extractors.document import Document, Line
from extractors.extraction import Found
from extractors.layout import LabelledValue, Span, values_of
from extractors.payers import KNOWN, payer_likeness
from extractors.readers import first, text_in

PLAN_TYPES = {
    "PPO": r"PPO|preferred provider",
    "HMO": r"HMO(?:[- ]POS)?|health maintenance",
    "EPO": r"EPO|exclusive provider",
    "POS": r"POS|point of service",
    "HDHP": r"HDHP|high[- ]deductible|HSA",
    "Indemnity": r"indemnity",
}
ADMINISTRATOR = re.compile(r"\b(?:administered|underwritten|insured|offered|provided|issued)\s+by:?\s+(.+)$", re.IGNORECASE)
MANAGERS = re.compile(
    r"\b(?:CVS ?Caremark|Caremark|Express Scripts|OptumRx|Optum Rx|Prime Therapeutics|CarelonRx|Navitus|MedImpact|Magellan Rx"
    r"|Elixir|Capital Rx|IngenioRx|EnvisionRx|Humana Pharmacy|SmithRx|RxBenefits|Costco Health Solutions|Evernorth|MaxorPlus"
    r"|Serve You Rx|WellDyneRx|ProAct|US-Rx Care|Ventegra|Rightway|Gainwell|Perform ?Rx)\b",
    re.IGNORECASE,
)
"""Pharmacy benefit managers by their public names."""
ADVANTAGE = re.compile(r"\bmedicare (?:advantage|prescription drug|part d)\b|\bMA-?PD\b|\bmedicareR?x\b", re.IGNORECASE)
SELF_FUNDED = re.compile(r"\b(?:employee|health|welfare)\s+benefits?\s+(?:plan|fund|trust)\b", re.IGNORECASE)


def plan_in(document: Document, values: Sequence[LabelledValue]) -> dict[str, Any]:
    """Return payer, plan name and type, employer and pharmacy benefit manager."""
    payer = _payer(document, values)
    name = _plan_name(document, values, payer)
    sponsor = _sponsor(document)
    return {
        "payer": payer,
        "plan_name": name,
        "plan_type": _plan_type(document, values, payer),
        "employer": first(text_in(value.value, value.certainty) for value in values_of(values, "employer")),
        "pharmacy_benefit_manager": _manager(document, values),
        **({"group_name": sponsor} if sponsor else {}),
    }


def _payer(document: Document, values: Sequence[LabelledValue]) -> Found[str] | None:
    """Return who pays: Medicare on its own card, an administrator where one is named, else the likeliest name on top."""
    for line in document.lines:
        if "medicare health insurance" in line.text.casefold():
            words = tuple(word for word in line.words if word.text.casefold().strip(".,") == "medicare") or line.words
            return Found("Medicare", Span(words[:1]))
    for line in document.lines:
        match = ADMINISTRATOR.search(line.text)
        if match and payer_likeness(match[1]) and not MANAGERS.search(match[1]):
            return _cut(Span.of(line), match.start(1), match.end(1), 0.9)
    taken = {word for value in values if value.key in ("claims", "network", "plan_name") for word in value.block.words}
    best = max(document.lines, key=lambda line: _payer_score(document, line, taken), default=None)
    if best is None or _payer_score(document, best, taken) <= 0:
        return None
    return text_in(Span.of(best), 0.9 if payer_likeness(best.text) == KNOWN else 0.7)


def _payer_score(document: Document, line: Line, taken: set[Any]) -> float:
    """Return how likely the line is the payer's name: known words, high on the card, large, not part of another value."""
    likeness = payer_likeness(line.text)
    if not likeness or len(line.words) > 8 or any(word in taken for word in line.words) or line.text.rstrip().endswith("."):
        return 0.0
    page = document.page(line.page)
    depth = line.box.top / page.height + (0.5 if line.page != document.pages[0].number else 0.0)
    size = line.box.height / page.height
    return likeness * (1.5 - depth) + 4 * size


def _plan_name(document: Document, values: Sequence[LabelledValue], payer: Found[str] | None) -> Found[str] | None:
    """Return the plan's name: under its label, else the line that bears a plan type beside other words."""
    labelled = first(_named(value) for value in values_of(values, "plan_name"))
    if labelled:
        return labelled
    pattern = re.compile(rf"\b(?:{'|'.join(PLAN_TYPES.values())})\b")
    networks = {word for value in values_of(values, "network", "plan_type") for word in (*value.label.words, *value.value.words)}
    for line in document.lines:
        is_payer = payer is not None and line.words[0] in payer.span.words
        if pattern.search(line.text) and 2 <= len(line.words) <= 7 and not is_payer and line.words[-1] not in networks:
            return text_in(Span.of(line), 0.8)
    return None


def _named(value: LabelledValue) -> Found[str] | None:
    is_name = re.search(r"[A-Za-z]{3}", value.value.text) and len(value.value.words) <= 8
    return text_in(value.value, value.certainty) if is_name else None


def _plan_type(document: Document, values: Sequence[LabelledValue], payer: Found[str] | None) -> Found[str] | None:
    """Return the type that a label or the plan's own words name."""
    if payer and payer.value == "Medicare":
        return payer.as_("Medicare")
    for line in document.lines:
        if match := ADVANTAGE.search(line.text):
            return _cut(Span.of(line), match.start(), match.end(), 0.8, "Medicare Advantage")
    for span in [value.value for value in values_of(values, "plan_type")] + [Span.of(line) for line in document.lines]:
        for name, pattern in PLAN_TYPES.items():
            if match := re.search(rf"\b(?:{pattern})\b", span.text):
                return _cut(span, match.start(), match.end(), 0.85, name)
    for line in document.lines:
        if match := re.search(r"\bmedicaid\b|\bmedi-cal\b", line.text, re.IGNORECASE):
            return _cut(Span.of(line), match.start(), match.end(), 0.8, "Medicaid")
    return None


def _manager(document: Document, values: Sequence[LabelledValue]) -> Found[str] | None:
    """Return the pharmacy benefit manager: a known one wherever it stands, else what follows a pharmacy label."""
    for line in document.lines:
        if match := MANAGERS.search(line.text):
            return _cut(Span.of(line), match.start(), match.end(), 0.95)
    pharmacy = (value for value in values_of(values, "pharmacy") if not re.search(r"[\d$]", value.value.text))
    return first(text_in(value.value, 0.6 * value.certainty) for value in pharmacy if value.how == "right")


def _sponsor(document: Document) -> Found[str] | None:
    """Return the employer's plan in whose name a self-funded card is issued."""
    for line in document.pages[0].lines:
        if SELF_FUNDED.search(line.text) and not ADMINISTRATOR.search(line.text) and line.box.top < 0.3 * document.pages[0].height:
            return text_in(Span.of(line), 0.8)
    return None


def _cut(span: Span, start: int, end: int, certainty: float, value: str | None = None) -> Found[str]:
    words = span.sub(start, end) or span
    return Found(value or span.text[start:end].strip(" .,;:"), words, certainty)
