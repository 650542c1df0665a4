"""What speaks for a line of a card as the payer's name: its words, its place and size, and the rest of the card."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from extractors.doctypes.insurance_card import payer_words as words
from extractors.doctypes.insurance_card.claims_names import recipients
from extractors.doctypes.insurance_card.heading_rows import label_phrases
from extractors.doctypes.insurance_card.names import is_nearly_listed, is_place, name_in
from extractors.doctypes.insurance_card.payer_roles import role_lines
from extractors.doctypes.insurance_card.payer_spelling import letters, untitled
from extractors.document import Document, Line, Page, Word
from extractors.layout import LabelledValue, Span, values_of
from extractors.layout.phrases import tokens_of
from extractors.payers import KNOWN, known_payer, payer_likeness
from extractors.values import website
from extractors.values.organization import is_organization

_OTHERS = (
    "member", "pcp", "pcp_phone", "group_number", "employer", "network", "pharmacy", "medical_group", "member_id",
    "payer_id", "rx_bin", "rx_pcn", "rx_group", "rx_plan", "effective_date", "other_id", "dependents", "plan_number",
    "plan_type", "medicaid_id", "weak_id", "rx_id",
)  # fmt: skip
"""Labels whose values are never the payer's name."""
_SURE_PLACE = 0.7
_MOST_LOGO_WORDS = 6
_LARGE = 1.15
"""Heights of the card's usual line from which one is in large type."""
_ON_TOP = 0.35
"""Share of the front, from its first line, in which a logo stands."""
_EDGES = " @©.,:;|-–—*®™"


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What of the rest of the card speaks for or against a name."""

    claimed: frozenset[Word]
    hosts: tuple[str, ...]
    recipients: tuple[str, ...]
    usual_height: float
    top: float
    bottom: float
    front: int
    names: frozenset[str]
    roles: tuple[Line, ...]
    has_member: bool
    """Whether a label names the member, so that no other name on the card need be theirs."""

    @classmethod
    def of(cls, document: Document, values: Sequence[LabelledValue]) -> "Surroundings":
        """Return the card's labels and labelled words, its web addresses, where claims go, the size of its type."""
        others = [value for value in values_of(values, *_OTHERS) if value.certainty > _SURE_PLACE]
        labels = {word for value in values if value.certainty > _SURE_PLACE for word in value.label.words}
        claimed = labels | {word for value in others for word in value.value.words}
        hosts = (match.value for line in document.lines for match in website.find(line.text))
        front = _front(document, values)
        heights = [line.box.height for line in front.lines] or [1.0]
        return cls(
            frozenset(claimed),
            tuple(map(_stem, hosts)),
            tuple(letters(span.text) for span in recipients(document, values)),
            median(heights),
            min((line.box.top for line in front.lines), default=0.0),
            max((line.box.bottom for line in front.lines), default=1.0),
            front.number,
            frozenset(letters(line.text) for line in document.lines),
            role_lines(document),
            any(name_in(value.value, 1.0, is_labelled=True) for value in others if value.key == "member"),
        )

    def is_on_top(self, span: Span) -> bool:
        """Tell whether the words stand where a card prints its logo."""
        return span.page == self.front and span.box.top < self.top + _ON_TOP * (self.bottom - self.top)


def confirmation(name: str, around: Surroundings) -> float:
    """Return what a web address, an address for claims or a further line with the same name adds."""
    spelled = letters(name)
    if len(spelled) < 4:
        return 0.0
    again = len(spelled) > 5 and any(spelled in other and spelled != other for other in around.names)
    web = not words.GENERIC.fullmatch(name) and any(_is_site_of(host, spelled) for host in around.hosts)
    claims = any(spelled in other or (len(other) > 5 and other in spelled) for other in around.recipients)
    return 0.5 * web + 0.5 * claims + 0.2 * again


def _front(document: Document, values: Sequence[LabelledValue]) -> Page:
    """Return the page that names the member, wherever it lies among front and back; else the first."""
    labels = values_of(values, "member_id", "member", "medicaid_id", "medicare_id")
    counts = Counter(value.label.page for value in labels)
    return max(document.pages, key=lambda page: counts[page.number])


def _stem(host: str) -> str:
    """Return the letters of a web address before its ending."""
    return letters(re.sub(r"^(?:https?://)?(?:www\.)?|\.[a-z]+(?:/.*)?$", "", host, flags=re.IGNORECASE))


def _is_site_of(host: str, letters: str) -> bool:
    """Tell whether a web address is spelled with a name, or with how it begins."""
    is_inside = len(letters) > 7 and letters in host
    return host.startswith(letters[:10]) or is_inside or (len(host) > 4 and letters.startswith(host))


def may_be_name(line: Line, around: Surroundings) -> bool:
    """Tell whether a line can be a payer's name at all: no label, sentence, number, service or title of the card."""
    text = line.text.strip(_EDGES)
    texts = [word.text for word in line.words]
    if not re.search("[A-Za-z]{3}", text) or len(texts) > 8 or words.NO_NAME.search(text):
        return False
    if line.text.rstrip().endswith(":") or around.claimed.intersection(line.words):
        return False
    if ":" in text or words.TAGLINE.search(text) or texts[-1] == "ID" or texts[0].casefold() in ("your", "my"):
        return False
    if (
        words.CARE_OF.match(text)
        or is_place(text)
        or leads_to_firm(text)
        or any(one.search(text) for one in (words.ADMINISTRATOR, words.INSURER, words.CLAIMS_LAST))
    ):
        return False
    small = sum(word[:1].islower() for word in texts)
    ends = line.text.endswith((".", "?", "!")) and not words.FIRM_END.search(line.text)
    is_sentence = len(texts) > 2 and (small > len(texts) / 2 or (ends and small > 0))
    if _is_firm_known(texts):
        return not is_sentence or len(texts) < _MOST_LOGO_WORDS
    is_title = words.CARD_TITLE.search(text) and not _is_titled(text)
    is_label = "".join(tokens_of(text)) in label_phrases() or is_title
    is_service = words.SERVICE.search(text) and not words.INSURER_NAME.search(text)
    return not (is_sentence or is_label or is_service)


def _is_titled(text: str) -> bool:
    """Tell whether a payer's name stands before the title of the card ("Utah Medicaid Member Card")."""
    name = untitled(text)
    return name != text and payer_likeness(name) > 0 and not words.CARD_TITLE.search(name)


def _is_firm_known(texts: Sequence[str]) -> bool:
    """Tell whether a known payer is named, and not a public programme alone (`Medicare` in `Medicare Supplement`)."""
    known = known_payer(texts)
    return known is not None and not words.PROGRAM.fullmatch(known.name)


def likeness(name: str, span: Span) -> float:
    """Return how surely the name is a payer's by itself."""
    texts = [word.text for word in span.words]
    known = known_payer(name.split())
    is_firms_plan = known is not None and known.name == "Medicare" and letters(name) != "medicare"
    if known and not is_firms_plan:
        return 1.0 if known.start == 0 or len(texts) <= known.end - known.start + 2 else 0.8
    if words.SELF_FUNDED.search(name) or words.UNION_FUND.search(name) or payer_likeness(name):
        return 0.6
    if len(texts) > 1 and (words.HEALTH_WORD.search(name) or is_organization(name)):
        return 0.45 if words.HEALTH_WORD.search(name) else 0.2
    if name_in(span, 1.0):
        return -0.6
    return _worth_of_unknown(texts)


def heading_likeness(name: str, line: Line, around: Surroundings) -> float:
    """Return how surely a line that may look like a person's name is a payer's: in large type on top it is no member's.

    Where a label names the member elsewhere, what heads the card is whose card it is.
    """
    sure = likeness(name, Span.of(line))
    is_large = line.box.height > _LARGE * around.usual_height
    is_heading = around.has_member and is_large and around.is_on_top(Span.of(line))
    return _worth_of_unknown([word.text for word in line.words]) if sure < 0 and is_heading else sure


def _worth_of_unknown(texts: Sequence[str]) -> float:
    """Return how surely words that are no known payer's are one's by what they are."""
    listed = sum(map(is_nearly_listed, texts))
    return -0.2 if listed == len(texts) else 0.15 if listed or len(texts) == 1 else 0.05


def place(line: Line, around: Surroundings) -> float:
    """Return what it adds that a line stands high on the front, in large type."""
    if line.page != around.front:
        return -0.35
    depth = (line.box.top - around.top) / max(1.0, around.bottom - around.top)
    height = median(word.box.height for word in line.words)
    size = min(0.5, max(-0.2, 0.5 * (height / max(around.usual_height, 1.0) - 1)))
    return 0.5 * (1 - depth) + size


def penalty(line: str, name: str) -> float:
    """Return what is taken off for words that plans, programmes, networks and schools are called by."""
    found = (
        (words.PLAN_TYPE.search(line), 0.2 if words.INSURER_NAME.search(name) else 0.5),
        (words.METAL.search(name), 0.4),
        (name[:1].islower() and not known_payer(name.split()), 0.5),
        (words.GOVERNMENT.search(name) and not re.search("veterans", name, re.IGNORECASE), 0.7),
        (words.SCHOOL.search(name) and not words.UNION_FUND.search(name), 0.4),
        (words.GENERIC.fullmatch(name) and payer_likeness(name) != KNOWN, 0.9),
        (words.SPONSOR_BRAND.match(name), 0.6),
        (words.NETWORK.match(name), 0.7),
        (" / " in line and payer_likeness(line) == KNOWN, 0.4),
        (re.search(r"\bnetwork\b", name, re.IGNORECASE), 0.4),
        (words.PROGRAM.fullmatch(name.strip(_EDGES)), 0.45),
        (re.search(r"\bmedicare(?:rx)?\b.*\b(?:drug|rx|coverage|supplement)\b|^medicare", name, re.IGNORECASE), 0.6),
        (re.search(r"\b(?:rx|drug|pharmacy)\b", line, re.IGNORECASE), 0.4),
        (re.search(r"\b(?:dental|vision)\b", line, re.IGNORECASE), 0.15),
    )
    return -sum(cost for match, cost in found if match)


def leads_to_firm(text: str) -> bool:
    """Tell whether the line ends in words after which a firm is named."""
    return (
        re.search(r"\b(?:administered|underwritten|insured|offered|provided|issued)\s+by\s*:?$", text, re.IGNORECASE)
        is not None
    )
