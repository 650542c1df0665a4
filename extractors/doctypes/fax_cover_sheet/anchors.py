"""Anchors: where on a sheet a party is named."""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from extractors.doctypes.fax_cover_sheet.lost_columns import lost_columns
from extractors.doctypes.fax_cover_sheet.lost_labels import lost_party
from extractors.doctypes.fax_cover_sheet.telling import is_job
from extractors.document import Box, Page
from extractors.layout import Label, LabelledValue, Span
from extractors.layout.boxes import is_same_row
from extractors.layout.rows import Row, rows_of

ROLES = {
    "to": "to", "to_name": "to", "to_organization": "to", "to_phone": "to", "to_fax": "to", "to_phone_fax": "to",
    "from": "from", "from_organization": "from", "from_phone": "from", "from_fax": "from", "from_phone_fax": "from",
    "cc": "cc", "patient": "patient", "about_patient": "patient",
}  # fmt: skip
"""Labels that name the party they speak of."""
_BARE = re.compile(r"((?i:to|from|attn|for))\b[.:;]?\s+(?=[A-Z])")
_ONLY_NUMBER = re.compile(r"[\d\s().+-]{7,20}")
_MOST_WORDS = 9
WEAK = {"to_weak": "to", "from_weak": "from"}
"""Labels that name a party by trade ("Provider", "Reviewer"): they count where no other label names it."""


T = TypeVar("T", Label, LabelledValue)


def numbered(found: Sequence[LabelledValue]) -> set[Span]:
    """Return the labels "Fax to" behind which only a number stands: they name no party."""
    return {
        value.label
        for value in found
        if value.key == "to" and "fax" in value.label.text.casefold() and _ONLY_NUMBER.fullmatch(value.value.text)
    }


def settled_keys(found: Sequence[T], faxes: Collection[Span]) -> list[T]:
    """Return labels, or their values; a clinician's or requester's are the party's whom no other label names."""
    found = [replace(each, key="to_fax") if label_of(each) in faxes else each for each in found]
    keys = {each.key for each in found}
    is_sender = "to" in keys or (keys & {"to_name", "to_weak"} and not keys & {"from", "from_weak"})
    key = "from_weak" if is_sender else "to_weak"
    is_sent = "from" in keys and not keys & {"to", "to_name", "to_weak"}
    return [replace(each, key=_settled(each, key, is_sent=is_sent)) for each in found]


def _settled(each: Label | LabelledValue, either: str, *, is_sent: bool) -> str:
    """Return the label's key; a job's is the recipient's where other labels name the sender and no recipient."""
    if each.key == "from_weak" and is_sent and is_job(label_of(each).text):
        return "to_weak"
    return either if each.key == "either_weak" else each.key


def label_of(found: Label | LabelledValue) -> Span:
    """Return the words of a label, or of that of a value."""
    return found.span if isinstance(found, Label) else found.label


def anchors_of(page: Page, labels: Sequence[Label]) -> list["Anchor"]:
    """Return where labels, and words that look like none, name a party."""
    named = {ROLES[label.key] for label in labels if label.key in ("to", "to_name", "from")}
    roles = ROLES | {key: role for key, role in WEAK.items() if role not in named}
    mine = [label for label in labels if label.key in roles]
    anchors = [_anchor(page, label, roles[label.key]) for label in mine]
    anchors = [_owned(anchor, label, anchors) for anchor, label in zip(anchors, mine, strict=True)]
    anchors.extend(_bare_anchors(page, {anchor.role for anchor in anchors}))
    anchors.extend(_office_before(page, labels, anchors))
    return anchors


@dataclass(frozen=True, slots=True)
class Anchor:
    """Where a party is named: `role` is to, from, cc or patient; `is_first` where nothing stands before on its row."""

    role: str
    page: int
    box: Box
    is_first: bool


def _owned(anchor: Anchor, label: Label, anchors: Sequence[Anchor]) -> Anchor:
    """Return the anchor of an "Attn" as the sender's where it stands in the block right below the sender's label."""
    if label.key != "to_name" or "to" not in {other.role for other in anchors if other != anchor}:
        return anchor
    height = anchor.box.height
    above = [
        a for a in anchors if a.box.bottom <= anchor.box.top + 1 and abs(a.box.left - anchor.box.left) < 12 * height
    ]
    nearest = max(above, key=lambda a: a.box.bottom, default=None)
    is_near = nearest is not None and anchor.box.top - nearest.box.bottom < 2 * height
    return replace(anchor, role="from") if nearest and is_near and nearest.role == "from" else anchor


def _anchor(page: Page, label: Label, role: str) -> Anchor:
    box = label.span.box
    return Anchor(role, label.span.page, box, _is_first(page, box))


def _is_first(page: Page, box: Box) -> bool:
    return not any(is_same_row(other, box) and other.right <= box.left for other in _boxes(page))


def _bare_anchors(page: Page, known: Collection[str]) -> Iterator[Anchor]:
    """Yield anchors for parties that only a To or From without the look of a label names ("to Dr. Ruiz")."""
    for role, words in bare_parties(rows_of(page)):
        if role not in known:
            box = words.words[0].box
            yield Anchor(role, words.page, box, _is_first(page, box))


def unnamed_anchors(page: Page, labels: Sequence[Label], anchors: Sequence[Anchor]) -> Iterator[Anchor]:
    """Yield anchors where labels that name no party ("Name", "Company") begin the block of one that nothing else names.

    What stands above the sender's block is the recipient's; of two blocks that name nobody, the first.
    """
    roles = {anchor.role for anchor in anchors}
    if roles & {"to", "cc"}:
        return
    names = [label for label in labels if label.key == "name"]
    if "from" in roles:
        top = min(anchor.box.top for anchor in anchors if anchor.role == "from")
        left = min(anchor.box.left for anchor in anchors if anchor.role == "from")
        above = [label for label in labels if label.span.box.bottom <= top and _is_field(label, left)]
        yield from (_anchor(page, label, "to") for label in above[:1])
    elif len(names) == len(("to", "from")):
        yield from (_anchor(page, label, role) for label, role in zip(names, ("to", "from"), strict=True))


def lost_anchors(page: Page, labels: Sequence[Label], anchors: Sequence[Anchor]) -> Iterator[Anchor]:
    """Yield the anchor of the one of two parties whose label is not there to be read."""
    columns = [
        Anchor(role, page.number, box, is_first=_is_first(page, box)) for role, box in lost_columns(page, labels)
    ]
    yield from columns
    anchors = [*anchors, *columns]
    tops = {role: [anchor.box.top for anchor in anchors if anchor.role == role] for role in ("to", "from")}
    for role, other in (("to", "from"), ("from", "to")):
        if tops[other] and not tops[role]:
            boxes = lost_party(page, labels, role=role, other=min(tops[other]))
            yield from (Anchor(role, page.number, box, is_first=True) for box in boxes)


def _office_before(page: Page, labels: Sequence[Label], anchors: Sequence[Anchor]) -> Iterator[Anchor]:
    """Yield an anchor at a label of an office right above the recipient's first, an "Attn" flush with it."""
    first = next((label for label in labels if label.key in ("to", "to_name")), None)
    if first is None or first.key != "to_name":
        return
    box = first.span.box
    if any(a.box.top < box.top - 1 and (a.role == "to" or abs(a.box.left - box.left) < box.height) for a in anchors):
        return
    for label in labels:
        other = label.span.box
        is_flush = abs(other.left - box.left) < box.height and 0 <= box.top - other.bottom < 3 * box.height
        if label.key == "organization" and is_flush:
            yield _anchor(page, label, "to")


def _is_field(label: Label, left: float) -> bool:
    """Tell whether a label begins a party's block, or is that of a number flush with the other party's label."""
    is_flush = abs(label.span.box.left - left) < label.span.box.height and label.has_colon
    return label.key in ("name", "organization") or (label.key in ("phone", "fax") and is_flush)


def bare_parties(rows: Iterable[Row]) -> Iterator[tuple[str, Span]]:
    """Yield the role and the words of stretches that begin with To or From and go on with capitals, without a colon."""
    for row in rows:
        for start, end in row.stretches():
            span = Span(row.words[start:end])
            match = _BARE.match(span.text)
            if match and len(span.words) <= _MOST_WORDS and ":" not in span.text[match.end() :]:
                yield "from" if match[1].casefold() == "from" else "to", span


def _boxes(page: Page) -> Iterable[Box]:
    return (line.box for line in page.lines)
