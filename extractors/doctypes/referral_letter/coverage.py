"""Under which coverage the patient is referred."""

import re
from collections.abc import Sequence
from typing import Any

from extractors.doctypes.referral_letter.coverage_told import coverage_told
from extractors.doctypes.referral_letter.labels import COVERAGE
from extractors.doctypes.referral_letter.parts import Parts
from extractors.doctypes.referral_letter.payer_left import payer_left, without_plan
from extractors.document import Word
from extractors.extraction import Found
from extractors.layout import LabelledValue, Span, find_table, labelled_values, values_of
from extractors.parties import crop
from extractors.payers import payer_likeness
from extractors.readers import first, identifier_in, text_in

NUMBERS = ("payer_id", "member_id", "group_number", "authorization_number")
COLUMNS = {
    "payer": (
        "Payer",
        "Payor",
        "Insurance",
        "Carrier",
        "Insurance company",
        "Company",
        "Primary insurance",
        "Plan/Payer",
    ),
    "plan_name": ("Plan", "Plan name", "Product"),
    "member_id": (
        "Subscriber ID",
        "Member ID",
        "Policy number",
        "Policy #",
        "ID",
        "Policy",
        "Subscriber number",
        "Member number",
        "ID number",
    ),
    "group_number": ("Group", "Group number", "Group #", "Group no"),
    "authorization_number": ("Authorization", "Auth #", "Authorization number", "Auth"),
}
_NUMBER = r"(?:\s*(?:number|no\.?|#|is|:))*\s*(?P<number>[A-Z]{0,4}-?\d[A-Z0-9-]{3,})"
IN_SENTENCE = {
    "authorization_number": re.compile(
        r"\b(?:authorization|auth|referral number|pre-?cert(?:ification)?)\b" + _NUMBER, re.IGNORECASE
    ),
    "group_number": re.compile(r"\b(?:group|grp)\b" + _NUMBER, re.IGNORECASE),
    "member_id": re.compile(
        r"\b(?:(?:member(?:ship)?|subscriber|identification|policy|insurance|enrollee)(?: id\b)?|id)" + _NUMBER,
        re.IGNORECASE,
    ),
}
LEAD_IN = re.compile(
    r"(?:.*?\b(?:covered (?:by|under|through)|insured (?:by|through|with)|insurance(?: is| with)?"
    r"|coverage (?:is|through)|has|carries|plan is)\b[\s:]*)?",
    re.IGNORECASE,
)
AFTER_PAYER = re.compile(
    r"[\s,;(]+(?:(?:member|subscriber|identification|policy|group|grp|id|auth\w*|plan(?=\s*(?:name|type|:"
    r"|#))|dental|secondary|effective|vision)\b|#).*|\s*\([^)]*\).*|\s+[A-Z]{0,4}\d[\w-]{4,}.*"
    r"|[.;].*",
    re.IGNORECASE,
)
PLAN_IN_PARENTHESES = re.compile(r"^[^()]*\((?P<plan>[^()]{3,40})\)")
NEGATED = re.compile(r"\bno\b[^.]*\b(?:authorization|auth)\b|\bnot required\b|\bself[- ]?pay\b", re.IGNORECASE)
OTHER_COVERAGE = re.compile(r"\b(?:dental|vision|secondary)(?: insurance| coverage| plan)?\s*:.*", re.IGNORECASE)


def coverage_in(parts: Parts) -> dict[str, Any]:
    """Return payer, plan and numbers: of a table, under labels in the coverage block, in a sentence, else anywhere."""
    lines = parts.party("coverage")
    part = crop(parts.document, lines) if lines else parts.document
    found = _from_table(parts) or _labelled(labelled_values(part, COVERAGE), is_section=bool(lines))
    if lines:
        found = _filled(found, _from_sentences(lines))
    if lines and not found.get("member_id"):
        found = _filled(found, _labelled(labelled_values(parts.document, COVERAGE), is_section=False))
    if not found.get("payer"):
        found = _filled(found, coverage_told(parts))
    if not found.get("payer"):
        found = {**found, "payer": payer_left(parts)}
    if found.get("payer"):
        found = {**found, "payer": without_plan(found["payer"])}
    if not any(found.get(key) for key in ("payer", "member_id")):
        return {"authorization_number": found.get("authorization_number")}
    return found


def _filled(found: dict[str, Any], other: dict[str, Any]) -> dict[str, Any]:
    return {**other, **{key: value for key, value in found.items() if value}}


def _labelled(values: list[LabelledValue], *, is_section: bool) -> dict[str, Any]:
    """Return the labelled members; outside a coverage section a bare `Plan` or `Company` is not taken for a payer."""
    found: dict[str, Any] = {key: first(_number(value) for value in values_of(values, key)) for key in NUMBERS}
    for key in ("payer", "plan_name", "plan_type"):
        named = (_named(value, key) for value in values_of(values, key))
        found[key] = first(text for text in named if text and _fits(key, text.value, is_section=is_section))
    if found["plan_name"] and found["payer"] and found["plan_name"].span == found["payer"].span:
        found["plan_name"] = None
    return found


def _named(value: LabelledValue, key: str) -> Found[str] | None:
    return _payer(value.value, value.certainty) if key == "payer" else text_in(value.value, value.certainty)


def _fits(key: str, text: str, *, is_section: bool) -> bool:
    has_letters = sum(character.isalpha() for character in text) > 2
    if key == "plan_name" and not (text[0].isupper() or re.match(r"\d+ ?[A-Z]", text)):
        return False
    return has_letters and (is_section or key != "payer" or payer_likeness(text) > 0)


def _number(value: LabelledValue) -> Found[str] | None:
    """Return the leading words of the value that hold digits or capitals, as one number; a ZIP code is none."""
    # "Boise, ID 83706" holds no label.
    if value.label.text == "ID" and re.fullmatch(r"\d{5}(?:-\d{4})?\W*", value.value.words[0].text):
        return None
    kept: list[Word] = []
    for word in value.value.words:
        is_code = any(map(str.isdigit, word.text)) or (word.text.isupper() and len(word.text) <= 4 and not kept)
        if not is_code:
            break
        kept.append(word)
    return identifier_in(Span(tuple(kept)), value.certainty) if kept else None


def _from_table(parts: Parts) -> dict[str, Any]:
    """Return the first row of a table of coverages."""
    table = find_table(parts.document, COLUMNS, at_least=3, required=("payer",))
    if table is None or not table.rows:
        return {}
    row = table.rows[0]
    named = {key: text_in(row.get(key), 0.9) for key in ("payer", "plan_name")}
    numbers = {key: identifier_in(row.get(key), 0.9) for key in ("member_id", "group_number", "authorization_number")}
    return {**named, **numbers}


def _from_sentences(lines: Sequence[Span]) -> dict[str, Any]:
    """Return what running words tell ("covered by Aetna (Select EPO), identification number W376106497")."""
    told = [line for line in lines if not NEGATED.search(line.text)]
    if not told:
        return {}
    whole = _medical(Span.of(*told))
    found: dict[str, Any] = {}
    for key, pattern in IN_SENTENCE.items():
        match = pattern.search(whole.text)
        words = whole.sub(match.start("number"), match.end("number")) if match else None
        found[key] = identifier_in(words, 0.97)
    found["payer"] = first(_payer(_medical(line), 0.85) for line in told if payer_likeness(line.text))
    plan = PLAN_IN_PARENTHESES.match(whole.text)
    found["plan_name"] = (
        text_in(whole.sub(plan.start("plan"), plan.end("plan")), 0.8) if plan and found["payer"] else None
    )
    if found["plan_name"]:
        found["plan_name"] = found["plan_name"].as_(found["plan_name"].value.strip("(), "))
    return found


def _medical(span: Span) -> Span:
    """Return the words before those of a dental, vision or second coverage."""
    match = OTHER_COVERAGE.search(span.text)
    return (span.sub(0, match.start()) or span) if match and match.start() else span


def _payer(span: Span, certainty: float) -> Found[str] | None:
    """Return the payer's name without the words that lead to it and the numbers behind it."""
    lead = LEAD_IN.match(span.text)
    start = lead.end() if lead else 0
    cut = AFTER_PAYER.search(span.text, start)
    end = cut.start() if cut else len(span.text)
    words = span.sub(start, end)
    name = span.text[start:end].strip(" ,.;:")
    return Found(name, words, certainty) if words and sum(map(str.isalpha, name)) > 2 else None
