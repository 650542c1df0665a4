"""The member: under a label, else the name that stands where members are named; the suffix printed with it."""

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import takewhile
from typing import Any

from extractors.doctypes.insurance_card.born import born_and_sex
from extractors.doctypes.insurance_card.names import is_listed, is_name_word, name_in
from extractors.doctypes.insurance_card.payer import is_medicare_card
from extractors.doctypes.insurance_card.payer_words import CARD_TITLE, PLAN_TYPE, SELF_FUNDED, SERVICE
from extractors.doctypes.insurance_card.plan_words import MANAGERS
from extractors.document import Document, Line, Page
from extractors.extraction import Found
from extractors.layout import LabelledValue, Span, values_of
from extractors.layout.boxes import is_same_row
from extractors.layout.rows import rows_of
from extractors.payers import known_payer
from extractors.readers import first
from extractors.values.credentials import is_credential
from extractors.values.organization import is_organization

_OTHERS = (
    "pcp", "pcp_phone", "employer", "group_name", "plan_name", "network", "medical_group", "pharmacy", "claims",
    "dependents", "plan_type", "rx_plan",
)  # fmt: skip
"""Labels whose values name no member."""
_SURE_PLACE = 0.7
_COUPLE = len(("Lowell", "&", "Faye", "Hostetler"))
_MOST_PARTS = 3
_SECOND, _UNSURE = 2, 0.3
_HOLDER = re.compile(
    r"(?:primary )?(?:subscr|subscriber|policy ?holder|policy ?owner|contract holder|employee)s?\b(?!/)", re.IGNORECASE
)
_NEAR = 2.5
"""Heights of a line between two parts of one name."""
_LEADING_NUMBER = re.compile(r"^[A-Z]{0,4}[\d-]{5,}\s+(?=[A-Z])")
_NOT_ALL = re.compile(r"dependent|other|additional|also|spouse|child|family", re.IGNORECASE)
_SENTENCE = re.compile(
    r"\b(?i:certif\w+ that|issued to|belongs to|prepared for|coverage for|identifies)\s+"
    r"((?:[A-Z][\w.'’-]*,?\s+){1,4}[A-Z][\w'’-]+)"
)
"""Words of a sentence behind which a card names its member."""
_NO_NAME = re.compile(r"\$(?!\.? [A-Z])|[%@:]|\d{3}|\bwww\.", re.IGNORECASE)


def member_in(
    document: Document, values: Sequence[LabelledValue], numbers: dict[str, Any], *, today: dt.date
) -> dict[str, Any]:
    """Return the person the card is made out to. A suffix printed with the name is added to `numbers`."""
    named = _in_parts(values) or _labelled(document, values) or _first_covered(values) or _in_sentence(document)
    person = named or _unlabelled(document, values, numbers.get("member_id")) or {}
    suffix = person.pop("member_id_suffix", None)
    if suffix and not numbers.get("member_id_suffix"):
        numbers["member_id_suffix"] = suffix
    return {**person, **born_and_sex(document, values, today)} if person else {}


def _in_parts(values: Sequence[LabelledValue]) -> dict[str, Any] | None:
    """Return the name whose parts have labels of their own (`LAST NAME`, `FIRST NAME`, `MI`)."""
    parts = {"given": "given", "middle": "initial", "family": "family"}
    named = {part: first(_name_part(value) for value in values_of(values, key)) for part, key in parts.items()}
    return {part: found for part, found in named.items() if found} if named["given"] and named["family"] else None


def _name_part(value: LabelledValue) -> Found[str] | None:
    """Return the words of one part of a name, before what stands beside it; none where it is a label or number."""
    words = tuple(takewhile(is_name_word, value.value.words[:_MOST_PARTS]))
    is_part = bool(words) and value.certainty > _SURE_PLACE and not any(is_listed(word.text) for word in words)
    text = " ".join(word.text for word in words).strip(" .,")
    return Found(text, Span(words), value.certainty) if is_part and text else None


def _labelled(document: Document, values: Sequence[LabelledValue]) -> dict[str, Any] | None:
    """Return the first whole name under a member label, with the suffix that may stand with it."""
    for value in sorted(values_of(values, "member"), key=_is_of_payer_of_premiums):
        for line in map(_before_manager, value.lines[:2]):
            if not _is_payer(line.text) and (name := name_in(line, value.certainty, is_labelled=True)):
                return name
    torn = first(_torn(value) or _of_couple(value) for value in values_of(values, "member"))
    return torn or first(_continued(value, document) for value in values_of(values, "member"))


def _is_of_payer_of_premiums(value: LabelledValue) -> bool:
    """Tell whether the label names who holds the policy, who need not be whom the card is for."""
    return _HOLDER.match(value.label.text) is not None


def _continued(value: LabelledValue, document: Document) -> dict[str, Any] | None:
    """Return the name that goes on in another line on the row of its label, behind a gap of no meaning."""
    box, height = value.value.box, value.value.box.height
    if value.how != "right" or len(value.value.words) > 2:
        return None
    beside = (line for line in document.page(value.value.page).lines if is_same_row(line.box, box))
    near = (line for line in beside if box.left < line.box.left < box.right + _NEAR * height)
    return first(name_in(Span.of(value.value, line), 0.7 * value.certainty, is_labelled=True) for line in near)


def _torn(value: LabelledValue) -> dict[str, Any] | None:
    """Return the name whose parts stand on two lines under their label, a word or two on each."""
    if len(value.lines) < 2 or any(len(line.words) > 2 for line in value.lines[:2]):
        return None
    return name_in(Span.of(*value.lines[:2]), 0.8 * value.certainty)


def _of_couple(value: LabelledValue) -> dict[str, Any] | None:
    """Return the first of two who share their family name (`Lowell & Faye Hostetler`)."""
    words = value.value.words
    if len(words) < _COUPLE or words[1].text.casefold() not in ("&", "and"):
        return None
    return name_in(Span((words[0], *words[3:])), 0.8 * value.certainty)


def _in_sentence(document: Document) -> dict[str, Any] | None:
    """Return who is named in a sentence (`This certifies that Ann Ruiz is covered`)."""
    spans = [(_SENTENCE.search(line.text), Span.of(line)) for line in document.lines]
    named = (span.sub(*match.span(1)) for match, span in spans if match)
    return first(name_in(span, 0.75) for span in named if span)


def _first_covered(values: Sequence[LabelledValue]) -> dict[str, Any] | None:
    """Return the first of a list of all who are covered, which is headed `Covered members` or the like."""
    lists = (value for value in values_of(values, "dependents") if not _NOT_ALL.search(value.label.text))
    names = (name_in(value.value, 0.8 * value.certainty) for value in lists if len(value.label.words) > 1)
    return first(names)


def _is_payer(text: str) -> bool:
    """Tell whether the text begins with a payer's name, or is of a firm with one (Molina is a family name as well)."""
    known = known_payer(text.split())
    return known is not None and (known.start == 0 or is_organization(text))


def _before_manager(line: Span) -> Span:
    """Return the line without a pharmacy benefit manager of the next column that was read on the same row."""
    match = MANAGERS.search(line.text)
    return (line.sub(0, match.start()) or line) if match and match.start() else line


def _unlabelled(
    document: Document, values: Sequence[LabelledValue], member_id: Found[str] | None
) -> dict[str, Any] | None:
    """Return the line that looks like a person's name and stands where members are named: near their number."""
    claimed = _claimed(values)
    likely = [(worth, person) for worth, person in _people(document, claimed, member_id)]
    best = max(likely, key=lambda pair: pair[0], default=(0.0, None))[1]
    return _unsure_of_second(best) if best else None


def _unsure_of_second(person: dict[str, Any]) -> dict[str, Any]:
    """Return the person, unsure where a suffix says that another heads their list whose name was not read."""
    suffix = person.get("member_id_suffix")
    if suffix is None or int(suffix.value) < _SECOND:
        return person
    return {part: replace(found, certainty=_UNSURE) for part, found in person.items() if part != "member_id_suffix"}


def _claimed(values: Sequence[LabelledValue]) -> set[Any]:
    others = [value for value in values_of(values, *_OTHERS) if value.certainty > _SURE_PLACE]
    labels = {word for value in values if value.certainty > _SURE_PLACE for word in value.label.words}
    return labels | {word for value in others for word in value.value.words}


def _people(
    document: Document, claimed: set[Any], member_id: Found[str] | None
) -> Iterator[tuple[float, dict[str, Any]]]:
    for page in document.pages:
        for line in _lines(page):
            if claimed.intersection(line.words) or not _may_be_name(line):
                continue
            if person := name_in(Span.of(line), 0.75):
                yield _worth(document, line, person, member_id), person


def _lines(page: Page) -> list[Line]:
    """Return the page's lines, and its rows' stretches where a reader tore one name in two lines."""
    stretches = (row.words[start:end] for row in rows_of(page) for start, end in row.stretches())
    whole = {line.words for line in page.lines}
    behind_leaders = (line.words[at + 1 :] for line in page.lines for at in _leaders(line))
    return [*page.lines, *(Line(words) for words in (*stretches, *behind_leaders) if words and words not in whole)]


def _leaders(line: Line) -> list[int]:
    """Return which words of the line are dots that lead from a label to its value, as a reader spells them."""
    return [at for at, word in enumerate(line.words) if re.search(r"(?=\S{8})([a-vx-z])\1\1", word.text)]


def _may_be_name(line: Line) -> bool:
    text = _LEADING_NUMBER.sub("", line.text)
    if _NO_NAME.search(text) or _is_payer(text) or is_organization(text) or SELF_FUNDED.search(text):
        return False
    if PLAN_TYPE.search(text) or CARD_TITLE.search(text) or SERVICE.search(text):
        return False
    words = [word.text.strip(".,") for word in line.words]
    return words[0].casefold() != "dr" and not any(is_credential(word) and len(word) > 1 for word in words[2:])


def _worth(document: Document, line: Line, person: dict[str, Any], member_id: Found[str] | None) -> float:
    """Return how likely the line names the member: on the front, near the number, with an initial or a suffix."""
    page = document.page(line.page)
    worth = 1.0 if page is document.pages[0] else 0.0
    worth += 0.3 * ("middle" in person) + 0.4 * ("member_id_suffix" in person) + 0.2 * line.text.isupper()
    worth += 0.3 * ("," in line.text) - 0.5 * (line.box.top == min(other.box.top for other in page.lines))
    if member_id is not None and member_id.span.page == line.page:
        away = abs(line.box.center[1] - member_id.span.box.center[1])
        aside = abs(line.box.left - member_id.span.box.left)
        worth += 1.0 - min(1.0, 4 * away / page.height) - 0.3 * min(1.0, aside / page.width)
    return worth + (0.2 if is_medicare_card(document) else 0.0)
