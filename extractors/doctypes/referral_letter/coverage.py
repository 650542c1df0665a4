"""Under which coverage the patient is referred."""

from typing import Any

from extractors.doctypes.referral_letter.labels import COVERAGE
from extractors.doctypes.referral_letter.parts import Parts
from extractors.extraction import Found
from extractors.layout import LabelledValue, Span, find_table, labelled_values, values_of
from extractors.parties import crop
from extractors.payers import payer_likeness
from extractors.readers import first, identifier_in, text_in

NUMBERS = ("payer_id", "member_id", "group_number", "authorization_number")
COLUMNS = {
    "payer": ("Payer", "Insurance", "Carrier", "Insurance company", "Company"),
    "plan_name": ("Plan", "Plan name", "Product"),
    "member_id": ("Subscriber ID", "Member ID", "Policy number", "Policy #", "ID", "Policy"),
    "group_number": ("Group", "Group number", "Group #", "Group no"),
    "authorization_number": ("Authorization", "Auth #", "Authorization number", "Auth"),
}


def coverage_in(parts: Parts) -> dict[str, Any]:
    """Return payer, plan and numbers: of a table, under labels in the coverage section, else anywhere; a payer by name."""
    lines = parts.lines("coverage")
    part = crop(parts.document, lines) if lines else parts.document
    found = _from_table(parts) or _labelled(labelled_values(part, COVERAGE), is_section=bool(lines))
    if lines and not found.get("member_id"):
        elsewhere = _labelled(labelled_values(parts.document, COVERAGE), is_section=False)
        found = {**elsewhere, **{key: value for key, value in found.items() if value}}
    if not found.get("payer"):
        found["payer"] = _payer_line(lines)
    return found if any(found.get(key) for key in ("payer", "member_id")) else {"authorization_number": found.get("authorization_number")}


def _labelled(values: list[LabelledValue], *, is_section: bool) -> dict[str, Any]:
    """Return the labelled members; outside a coverage section a bare `Plan` or `Company` is not taken for a payer."""
    found: dict[str, Any] = {key: first(_number(value) for value in values_of(values, key)) for key in NUMBERS}
    for key in ("payer", "plan_name", "plan_type"):
        named = (text_in(value.value, value.certainty) for value in values_of(values, key))
        found[key] = first(text for text in named if text and _fits(key, text.value, is_section=is_section))
    if found["plan_name"] and found["payer"] and found["plan_name"].span == found["payer"].span:
        found["plan_name"] = None
    return found


def _fits(key: str, text: str, *, is_section: bool) -> bool:
    has_letters = sum(character.isalpha() for character in text) > 2
    return has_letters and (is_section or key != "payer" or payer_likeness(text) > 0)


def _number(value: LabelledValue) -> Found[str] | None:
    """Return the leading words of the value that hold digits or capitals, as one number."""
    kept = []
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


def _payer_line(lines: list[Span]) -> Found[str] | None:
    return first(text_in(line, 0.8) for line in lines if payer_likeness(line.text) and len(line.words) <= 7)
