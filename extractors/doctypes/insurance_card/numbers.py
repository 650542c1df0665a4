"""The numbers of a card: member id and suffix, group, plan, pharmacy numbers, dates of coverage."""

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from typing import Any

from extractors.doctypes.insurance_card.member_number import member_number
from extractors.doctypes.insurance_card.names import name_in
from extractors.document import Box, Document
from extractors.extraction import Found
from extractors.identifiers import rx_bin
from extractors.layout import LabelledValue, Span, search, values_of
from extractors.readers import date_in, first, text_in

CMS_CONTRACT = re.compile(r"\b([HRSE]\d{4})[\s-]+(\d{3})\b")
RX_SLASH = re.compile(
    r"\bRX(?:\s*BIN(?:\s*/\s*(?:RX\s*)?(?:PCN|GRP|GROUP)){1,2})?\s*:?\s*(\d{6})\s*/\s*([A-Z0-9]+)(?:\s*/\s*([A-Z0-9]+))?",
    re.IGNORECASE,
)
PCN_IN_ROW = re.compile(r"\b(?:Rx)?\s?PCN\b\s?[:#]?\s*([A-Z0-9]{2,15})\b(?!:)")
GROUP_IN_ROW = re.compile(r"\b(?:BIN|PCN)\b.*\b(?:Rx)?\s?(?:GRP|Group)\b\s?[:#]?\s*([A-Z0-9]{2,15})\b", re.IGNORECASE)
PLAIN_KEYS = ("rx_pcn", "rx_group", "rx_id", "rx_plan", "payer_id")


def numbers_in(document: Document, values: Sequence[LabelledValue], *, today: dt.date) -> dict[str, Any]:
    """Return every number and date of the card but those of people and benefits."""
    numbers: dict[str, Any] = {key: first(map(_code, values_of(values, key))) for key in PLAIN_KEYS}
    numbers["rx_bin"] = first(_rx_bin(value) for value in values_of(values, "rx_bin"))
    numbers["rx_issuer"] = first(_issuer(value) for value in values_of(values, "rx_issuer"))
    _add_rx_slash(document, numbers)
    numbers["rx_pcn"] = numbers["rx_pcn"] or _in_pharmacy_row(document, PCN_IN_ROW)
    numbers["rx_group"] = numbers["rx_group"] or _in_pharmacy_row(document, GROUP_IN_ROW)
    numbers |= member_number(document, values)
    numbers["rx_group"] = numbers["rx_group"] or first(map(_code, _groups_under_pcn(values)))
    rx_words = set(numbers["rx_group"].span.words) if numbers["rx_group"] else set()
    groups = [value for value in values if value.key != "group_number" or not rx_words.intersection(value.value.words)]
    numbers["group_number"], numbers["group_name"] = _group(groups)
    numbers["plan_number"] = _plan_number(document, values, numbers.get("member_id"))
    numbers["effective_date"] = first(_dates(values, "effective_date", today))
    if "medicare" in numbers:
        numbers["medicare"] |= {
            f"{part}_effective_date": first(_dates(values, part, today)) for part in ("part_a", "part_b")
        }  # fmt: skip
    return numbers


def _groups_under_pcn(values: Sequence[LabelledValue]) -> list[LabelledValue]:
    """Return the values of `Group` labels that go on a column or row of pharmacy labels (BIN, PCN, Group)."""
    pharmacy = [value.label.box for value in values_of(values, "rx_pcn", "rx_bin")]
    return [
        value for value in values_of(values, "group_number") if any(_goes_on(box, value.label.box) for box in pharmacy)
    ]


def _goes_on(box: Box, label: Box) -> bool:
    """Tell whether a label stands right under another, flush with it on one side, or behind it on its row."""
    height = max(box.height, label.height)
    is_flush = min(abs(label.left - box.left), abs(label.right - box.right)) <= height
    is_behind = label.left > box.right and abs(label.center[1] - box.center[1]) < 0.6 * height
    return is_behind or (is_flush and 0 < label.top - box.top < 2.2 * height)


def _dates(values: Sequence[LabelledValue], key: str, today: dt.date) -> Iterator[Found[dt.date] | None]:
    return (date_in(value.value, today=today, certainty=value.certainty) for value in values_of(values, key))


def _code(value: LabelledValue) -> Found[str] | None:
    """Return the first word of the value as a code."""
    span = value.value.words[0].text.strip(":;,.|#") and Span(value.value.words[:1])
    if not span or not re.search(r"[A-Za-z0-9]", span.text):
        return None
    return Found(_squeezed(span.text), span, value.certainty)


def _rx_bin(value: LabelledValue) -> Found[str] | None:
    """Return the six or eight digits behind a BIN label, with misread digits put right."""
    for word in value.value.words[:2]:
        code = rx_bin.correct(word.text.strip(":;,.|#"))
        if code is not None:
            return Found(code, Span.of(word), value.certainty)
    return None


def _issuer(value: LabelledValue) -> Found[str] | None:
    match = re.search(r"\b\d{5}\b(?:\s*\d{10})?", value.value.text)
    words = value.value.sub(match.start(), match.end()) if match else None
    return Found(_squeezed(match[0]), words, value.certainty) if match and words else None


def _add_rx_slash(document: Document, numbers: dict[str, Any]) -> None:
    """Read `RX 610593 / GHP`: BIN, PCN and group behind one label."""
    for match, span in search(document, RX_SLASH):
        offset = span.text.find(match[0])
        for group, key in ((1, "rx_bin"), (2, "rx_pcn"), (3, "rx_group")):
            if match[group] and numbers.get(key) is None and offset >= 0:
                start = offset + match.start(group) - match.start()
                numbers[key] = Found(match[group].upper(), span.sub(start, start + len(match[group])) or span, 0.9)
        return


def _in_pharmacy_row(document: Document, pattern: re.Pattern[str]) -> Found[str] | None:
    """Return the number that follows its mark in a row of pharmacy numbers (`BIN 610623 PCN REG GRP RX5`)."""
    for line in document.lines:
        if match := pattern.search(line.text):
            words = Span.of(line).sub(*match.span(1))
            return Found(match[1].upper(), words, 0.85) if words else None
    return None


def _group(values: Sequence[LabelledValue]) -> tuple[Found[str] | None, Found[str] | None]:
    """Return group number and name; the name may follow the number behind the same label."""
    name = first(_text(value) for value in values_of(values, "group_name"))
    for value in values_of(values, "group_number"):
        words = value.value.words
        code = next((index for index, word in enumerate(words[:2]) if re.search(r"\d", word.text)), None)
        if code is None:
            continue
        rest = Span(words[code + 1 :]) if len(words) > code + 2 and words[code + 1].text.isalpha() else None
        number = Found(_squeezed(words[code].text), Span(words[code : code + 1]), value.certainty)
        return number, name or (Found(rest.text, rest, value.certainty) if rest else None)
    return None, name


def _plan_number(
    document: Document, values: Sequence[LabelledValue], member_id: Found[str] | None
) -> Found[str] | None:
    """Return the number of the plan; what was taken for the member's is none."""
    for match, span in search(document, CMS_CONTRACT):
        return Found(_squeezed(match[0]), span)
    labelled = (value for value in values_of(values, "plan_number", "plan_id") if "80840" not in value.label.text)
    codes = (found for value in labelled if (found := _code(value)) and re.search(r"\d", found.value))
    return first(found for found in codes if member_id is None or found.value != member_id.value)


def _text(value: LabelledValue) -> Found[str] | None:
    text = value.value.text
    is_name = re.search(r"[A-Za-z]{2}", text) and not re.search(r"\d{4}", text) and not _is_soldier(value)
    return text_in(value.value, value.certainty) if is_name else None


def _is_soldier(value: LabelledValue) -> bool:
    """Tell whether the sponsor is a person, as on the cards of soldiers' families."""
    is_sponsor = value.label.text.casefold().startswith("sponsor")
    return is_sponsor and name_in(value.value, 1.0, is_labelled=True) is not None


def _squeezed(text: str) -> str:
    return re.sub(r"\s+", "", text).strip(":;,.|#").upper()
