"""Which plan: its name and type, the employer, the pharmacy benefit manager."""

import re
from collections.abc import Sequence
from typing import Any

from extractors.doctypes.insurance_card.benefit_names import on_row
from extractors.doctypes.insurance_card.employer import employer_in
from extractors.doctypes.insurance_card.payer import ADMINISTRATOR, payer_in, sponsor_in
from extractors.doctypes.insurance_card.payer_words import PROGRAM
from extractors.doctypes.insurance_card.plan_words import (
    ADVANTAGE,
    BENEFIT_WORD,
    MANAGERS,
    MEDICAID,
    PLAN_TYPES,
    PLAN_WORDS,
    PRODUCT_TYPE,
    TYPE_WORD,
)
from extractors.document import Document, Line
from extractors.extraction import Found
from extractors.layout import LabelledValue, Span, values_of
from extractors.readers import first, text_in

_SURE_PLACE = 0.7
_SPACE = 1.2
"""Heights of a word between a payer's name and the plan's behind it."""
_MOST_WORDS = 8
_NO_PLAN = re.compile(
    r"[:$]|\b(?:claims?|network|services?|federal employee|company|health plan)\b|^an? ", re.IGNORECASE
)
"""What lines with words of plans' names hold where they name none."""


def plan_in(document: Document, values: Sequence[LabelledValue]) -> dict[str, Any]:
    """Return payer, plan name and type, employer, pharmacy benefit manager, and the sponsor's plan as group name."""
    payer = payer_in(document, values)
    return {
        "payer": payer,
        "plan_name": _plan_name(document, values, payer),
        "plan_type": _plan_type(document, values, payer),
        "employer": employer_in(document, values, payer),
        "pharmacy_benefit_manager": _manager(document, values),
        "group_name": sponsor_in(document, payer),
    }


def _plan_name(document: Document, values: Sequence[LabelledValue], payer: Found[str] | None) -> Found[str] | None:
    """Return the plan's name: under its label, else the line with a plan type, else a line that follows the payer."""
    if payer is not None and payer.value == "Medicare":
        return None
    if labelled := first(_named(value) for value in values_of(values, "plan_name")):
        return labelled
    others = [value for value in values_of(values, "network", "plan_type") if value.certainty > _SURE_PLACE]
    taken = {word for value in others for word in (*value.label.words, *value.value.words)}
    if payer and (whole := _on_payers_line(document, payer)):
        return whole
    taken |= set(payer.span.words) if payer else set()
    lines = [line for line in document.lines if not taken.intersection(line.words) and 2 <= len(line.words) <= 7]
    typed = (line for line in lines if TYPE_WORD.search(line.text) and not line.text.endswith("."))
    if found := next((line for line in typed if not _is_benefit(document, line)), None):
        return text_in(Span.of(found), 0.8)
    people = {word for value in values_of(values, "member", "pcp", "dependents") for word in value.value.words}
    lines = [line for line in lines if _plan_words(line) > 1 or not people.intersection(line.words)]
    following = (line for line in lines if payer and _follows(line, payer.span))
    return first(text_in(Span.of(line), 0.7) for line in following)


def _on_payers_line(document: Document, payer: Found[str]) -> Found[str] | None:
    """Return the line that begins with the payer's name and goes on as a plan's (`Humana Gold Plus (HMO)`)."""
    size, name = len(payer.value.split()), payer.value.casefold()
    for line in document.page(payer.span.page).lines:
        before, rest = line.words[:size], line.words[size:]
        if rest and len(line.words) <= _MOST_WORDS and " ".join(word.text for word in before).casefold() == name:
            is_near = rest[0].box.left - before[-1].box.right < _SPACE * rest[0].box.height
            text = " ".join(word.text for word in rest)
            if is_near and (PLAN_WORDS.search(text) or PRODUCT_TYPE.search(text)) and not _NO_PLAN.search(text):
                return text_in(Span.of(line), 0.8)
    return None


def _is_benefit(document: Document, line: Line) -> bool:
    """Tell whether the line names what an amount on its row is for."""
    row = on_row(document.page(line.page), line)
    return "$" in line.text or any(other.text.startswith("$") and other.box.left > line.box.left for other in row)


def _follows(line: Line, payer: Span) -> bool:
    """Tell whether the line stands under or beside the payer's name and is worded as the names of plans are."""
    box, top = line.box, payer.box
    reach = 1.6 * max(box.height, top.height)
    overlaps = _plan_words(line) > 1 or min(box.right, top.right) > max(box.left, top.left)
    is_under = 0 <= box.top - top.top <= reach + top.height and overlaps
    is_beside = abs(box.center[1] - top.center[1]) <= top.height and box.left >= top.right
    is_near = line.page == payer.page and (is_under or is_beside)
    is_other = ADMINISTRATOR.search(line.text) or re.search(r"\d{5}", line.text) or _NO_PLAN.search(line.text)
    return is_near and not is_other and (_plan_words(line) > 0 or PROGRAM.search(line.text) is not None)


def _plan_words(line: Line) -> int:
    return len(PLAN_WORDS.findall(line.text))


def _named(value: LabelledValue) -> Found[str] | None:
    text = value.value.text
    if re.fullmatch("[A-N]", text) and value.label.words[-1].text.casefold() == "plan":
        return text_in(Span.of(value.label, value.value), value.certainty)
    is_name = re.search(r"[A-Za-z]{3}", text) and len(value.value.words) <= 8 and not re.search(r"\d{5}|\d{3}-\d", text)
    is_name = is_name and not TYPE_WORD.fullmatch(text.strip(" .,:")) and ":" not in text
    return text_in(value.value, value.certainty) if is_name else None


def _plan_type(document: Document, values: Sequence[LabelledValue], payer: Found[str] | None) -> Found[str] | None:
    """Return the type that a label or the plan's own words name."""
    if payer and payer.value == "Medicare":
        return payer.as_("Medicare")
    spans = [value.value for value in values_of(values, "plan_type")] + [Span.of(line) for line in document.lines]
    advantage = _match(spans, ADVANTAGE, 0.8, "Medicare Advantage")
    return advantage or _usual_type(spans) or _match(spans, MEDICAID, 0.8, "Medicaid")


def _usual_type(spans: Sequence[Span]) -> Found[str] | None:
    patterns = [(name, re.compile(rf"\b(?:{pattern})\b")) for name, pattern in PLAN_TYPES.items()]
    return first(_match([span], pattern, 0.85, name) for span in spans for name, pattern in patterns)


def _match(
    spans: Sequence[Span], pattern: re.Pattern[str], certainty: float, value: str | None = None
) -> Found[str] | None:
    """Return the first match in the spans, under another value where one is given."""
    for span in spans:
        if match := pattern.search(span.text):
            return Found(value or match[0], span.sub(*match.span()) or span, certainty)
    return None


def _manager(document: Document, values: Sequence[LabelledValue]) -> Found[str] | None:
    """Return the pharmacy benefit manager: a known one wherever it stands, else what follows a pharmacy label."""
    if known := _match([Span.of(line) for line in document.lines], MANAGERS, 0.95):
        return known
    firms = filter(_is_firm, values_of(values, "pharmacy"))
    return first(text_in(value.value, 0.6 * value.certainty) for value in firms)


def _is_firm(value: LabelledValue) -> bool:
    """Tell whether what stands right of a pharmacy label can be a firm, no benefit and no number."""
    text = value.value.text
    return value.how == "right" and not BENEFIT_WORD.search(text) and bool(re.search("[A-Za-z]{4}", text))
