"""Candidates for the payer's name: lines of the card, names behind `underwritten by`, where claims are sent."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from extractors.doctypes.insurance_card import payer_words as words
from extractors.doctypes.insurance_card.names import is_listed, name_in
from extractors.document import Document, Line, Page, Word
from extractors.layout import LabelledValue, Span, values_of
from extractors.payers import known_payer, nearly_known_payer, payer_likeness
from extractors.values import website
from extractors.values.organization import is_organization

_OTHERS = (
    "member", "pcp", "pcp_phone", "group_number", "employer", "network", "pharmacy", "medical_group", "member_id",
    "payer_id", "rx_bin", "rx_pcn", "rx_group", "rx_plan", "effective_date", "other_id", "dependents", "plan_number",
    "plan_type", "medicaid_id", "weak_id", "rx_id",
)  # fmt: skip
"""Labels whose values are never the payer's name."""
_SURE_PLACE = 0.7
_EDGES = " .,:;|-–—*®™"


@dataclass(frozen=True, slots=True)
class Candidate:
    """A name that may be the payer's: as it is to be given, its words, and what speaks for it (higher is likelier)."""

    name: str
    span: Span
    worth: float


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

    @classmethod
    def of(cls, document: Document, values: Sequence[LabelledValue]) -> "Surroundings":
        """Return the card's labels and labelled words, its web addresses, where claims go, the size of its type."""
        others = [value for value in values_of(values, *_OTHERS) if value.certainty > _SURE_PLACE]
        labels = {word for value in values for word in value.label.words}
        claimed = labels | {word for value in others for word in value.value.words}
        hosts = (match.value for line in document.lines for match in website.find(line.text))
        front = _front(document, values)
        heights = [line.box.height for line in front.lines] or [1.0]
        return cls(
            frozenset(claimed),
            tuple(map(_stem, hosts)),
            tuple(_letters(span.text) for span in recipients(document, values)),
            median(heights),
            min((line.box.top for line in front.lines), default=0.0),
            max((line.box.bottom for line in front.lines), default=1.0),
            front.number,
            frozenset(_letters(line.text) for line in document.lines),
        )


def _front(document: Document, values: Sequence[LabelledValue]) -> Page:
    """Return the page that names the member, wherever it lies among front and back; else the first."""
    labels = values_of(values, "member_id", "member", "medicaid_id", "medicare_id")
    counts = Counter(value.label.page for value in labels)
    return max(document.pages, key=lambda page: counts[page.number])


def _stem(host: str) -> str:
    """Return the letters of a web address before its ending."""
    return _letters(re.sub(r"^(?:https?://)?(?:www\.)?|\.[a-z]+(?:/.*)?$", "", host, flags=re.IGNORECASE))


def line_candidates(document: Document, around: Surroundings) -> Iterator[Candidate]:
    """Yield each line that may be a name of its own, worth more where it is known, on top, large, or named again."""
    for line in document.lines:
        if not _may_be_name(line, around):
            continue
        span = Span.of(line)
        name, kept = _trimmed(span, around.names)
        worth = _likeness(name, kept) + _place(line, around) + confirmation(name, around) + _penalty(line.text, name)
        yield Candidate(name, kept, worth)


def stacked_candidates(document: Document, around: Surroundings) -> Iterator[Candidate]:
    """Yield the known names that a logo prints on two lines (`Independence` over `Blue Cross`)."""
    lines = [line for line in document.lines if _may_be_name(line, around)]
    for upper, lower in pairwise(lines):
        span = Span.of(upper, lower)
        known = known_payer([word.text for word in span.words])
        is_split = known is not None and known.start < len(upper.words) < known.end
        if is_split and _is_under(upper, lower):
            name, kept = _trimmed(span)
            yield Candidate(name, kept, 1.1 + _place(upper, around) + confirmation(name, around))


def phrase_candidates(document: Document, around: Surroundings) -> Iterator[Candidate]:
    """Yield the firms named behind `administered by` or the like; never a pharmacy's or a dentist's."""
    lines = list(document.lines)
    for line in lines:
        for pattern, bonus in ((words.INSURER, 0.9), (words.ADMINISTRATOR, 0.8)):
            match = pattern.search(line.text)
            if match is None or words.OTHER_BENEFIT.search(line.text[: match.start()]):
                continue
            named = _firm_behind(Span.of(line), match.start(1), match[1])
            if named is not None:
                name, kept = _trimmed(named)
                yield Candidate(name, kept, bonus + _likeness(name, kept) + confirmation(name, around))
    for upper, lower in pairwise(lines):
        if _leads(upper.text) and not words.OTHER_BENEFIT.search(upper.text) and _is_under(upper, lower):
            name, kept = _trimmed(Span.of(lower))
            if not words.NO_NAME.search(name):
                yield Candidate(name, kept, 0.8 + _likeness(name, kept) + confirmation(name, around))


def claims_candidates(document: Document, values: Sequence[LabelledValue]) -> Iterator[Candidate]:
    """Yield the firms to which claims are mailed, for cards whose large name could not be read."""
    for span in recipients(document, values):
        name, kept = _trimmed(span)
        likeness = _likeness(name, kept)
        if likeness > 0.2 and not words.OTHER_BENEFIT.search(name):
            yield Candidate(name, kept, 0.15 + likeness)


def recipients(document: Document, values: Sequence[LabelledValue]) -> list[Span]:
    """Return the names over the addresses on the card, without `Claims` behind or before them."""
    found = [span for value in values_of(values, "claims") for span in value.lines[:1]]
    found += [
        Span.of(line) for line in document.lines if words.CLAIMS_LAST.search(line.text) or _is_claims_line(line.text)
    ]
    cut = (_without_claims(span) for span in found)
    return [span for span in cut if span and not words.NO_NAME.search(span.text) and not _is_box(span.text)]


def confirmation(name: str, around: Surroundings) -> float:
    """Return what a web address or an address for claims with the same name adds."""
    letters = _letters(name)
    if len(letters) < 4:
        return 0.0
    web = any(_is_site_of(host, letters) for host in around.hosts)
    claims = any(letters in other or (len(other) > 5 and other in letters) for other in around.recipients)
    return 0.5 * web + 0.5 * claims


def _is_site_of(host: str, letters: str) -> bool:
    """Tell whether a web address is spelled with a name, or with how it begins."""
    is_inside = len(letters) > 7 and letters in host
    return host.startswith(letters[:10]) or is_inside or (len(host) > 4 and letters.startswith(host))


def _may_be_name(line: Line, around: Surroundings) -> bool:
    text = line.text.strip(_EDGES)
    texts = [word.text for word in line.words]
    if not re.search("[A-Za-z]{3}", text) or len(texts) > 8 or words.NO_NAME.search(text):
        return False
    if line.text.rstrip().endswith(":") or around.claimed.intersection(line.words):
        return False
    if ":" in text or words.TAGLINE.search(text):
        return False
    if words.ADMINISTRATOR.search(text) or words.INSURER.search(text) or _leads(text) or words.CLAIMS_LAST.search(text):
        return False
    small = sum(word[:1].islower() for word in texts)
    is_sentence = len(texts) > 2 and (small > len(texts) / 2 or (line.text.endswith((".", "?", "!")) and small))
    known = _is_firm_known(texts)
    return (known and len(texts) < 6) or (
        not is_sentence and (known or not (words.SERVICE.search(text) or words.CARD_TITLE.search(text)))
    )


def _is_firm_known(texts: Sequence[str]) -> bool:
    """Tell whether a known payer is named, and not a public programme alone (`Medicare` in `Medicare Supplement`)."""
    known = known_payer(texts)
    return known is not None and not words.PROGRAM.fullmatch(known.name)


def _likeness(name: str, span: Span) -> float:
    """Return how surely the name is a payer's by itself."""
    texts = [word.text for word in span.words]
    if known := known_payer(name.split()):
        return 1.0 if known.start == 0 or len(texts) <= known.end - known.start + 2 else 0.8
    if words.SELF_FUNDED.search(name) or payer_likeness(name):
        return 0.6
    if len(texts) > 1 and (words.HEALTH_WORD.search(name) or is_organization(name)):
        return 0.45 if words.HEALTH_WORD.search(name) else 0.2
    if name_in(span, 1.0):
        return -0.6
    listed = sum(map(is_listed, texts))
    return -0.2 if listed == len(texts) else 0.15 if listed or len(texts) == 1 else 0.05


def _place(line: Line, around: Surroundings) -> float:
    if line.page != around.front:
        return -0.35
    depth = (line.box.top - around.top) / max(1.0, around.bottom - around.top)
    size = min(0.5, max(-0.2, 0.5 * (line.box.height / around.usual_height - 1)))
    return 0.5 * (1 - depth) + size


def _penalty(line: str, name: str) -> float:
    """Return what is taken off for words that plans, programmes, networks and schools are called by."""
    found = (
        (words.PLAN_TYPE.search(name), 0.5),
        (words.METAL.search(name), 0.4),
        (words.GOVERNMENT.search(name) and not re.search("veterans", name, re.IGNORECASE), 0.7),
        (words.SCHOOL.search(name), 0.4),
        (re.search(r"\bnetwork\b", name, re.IGNORECASE), 0.4),
        (words.PROGRAM.fullmatch(name.strip(_EDGES)), 0.45),
        (re.search(r"\bmedicare(?:rx)?\b.*\b(?:drug|rx|coverage|supplement)\b|^medicare", name, re.IGNORECASE), 0.6),
        (re.search(r"\b(?:rx|drug|pharmacy|dental|vision)\b", line, re.IGNORECASE), 0.4),
    )
    return -sum(cost for match, cost in found if match)


def _trimmed(span: Span, names: frozenset[str] = frozenset()) -> tuple[str, Span]:
    """Return the name without a plan's words behind it, a misread one as the table of payers spells it.

    A known name that stands alone among the card's `names` as well is the payer's, and what follows it here the plan's.
    """
    kept = list(span.words)
    while kept and not re.search(r"[^\W_]", kept[0].text):
        kept = kept[1:]
    lead = known_payer([word.text for word in kept])
    if lead and lead.start == 1 and lead.end == len(kept) and len(lead.name.split()) > 2:
        kept = kept[1:]
    texts = [word.text for word in kept]
    known = known_payer(texts)
    least = known.end if known else 1
    if known and known.start == 0 and known.end < len(kept) and _letters(known.name) in names:
        kept = kept[: known.end]
    is_product = bool(words.PLAN_TYPE.search(span.text)) or "(" in span.text
    while len(kept) > least and _is_product(kept[-1].text, is_plan=is_product):
        kept.pop()
    final = Span(tuple(kept) or span.words)
    return _spelled(final, known is not None), final


def _is_product(text: str, *, is_plan: bool) -> bool:
    bare = text.strip("()[].,:;*®™").casefold()
    if not bare or bare.upper() in ("PPO", "HMO", "EPO", "POS", "HDHP", "HMO-POS", "PDP", "D-SNP", "HMO/POS"):
        return True
    return is_plan and bare in words.PRODUCT_WORDS


def _spelled(span: Span, is_known: bool) -> str:
    """Return the text as printed; as the table spells it where the reader took letters for others."""
    text = span.text.strip(_EDGES)
    if is_known:
        known = known_payer(text.split())
        if known is None:
            return text
        near = nearly_known_payer(text)
        if near and len(near) > len(known.name):
            return near
        seen = " ".join(text.split()[known.start : known.end])
        return text if _letters(seen) == _letters(known.name) else text.replace(seen, known.name)
    return text if all(map(is_listed, text.split())) else nearly_known_payer(text) or text


def _firm_behind(span: Span, start: int, rest: str) -> Span | None:
    name = re.split(
        r"[,;.]\s+(?:an?\s|the\s|which\s)|\s+\(?(?:\d|www)|\s+(?:under|through|for)\s|\s+and\s+(?:[a-z])", rest
    )[0]
    name = name.strip(" .,;:")
    if not name[:1].isupper() or len(name.split()) > 7 or not re.search("[A-Za-z]{2}", name):
        return None
    return span.sub(start, start + len(name))


def _leads(text: str) -> bool:
    """Tell whether the line ends in words after which a firm is named."""
    return (
        re.search(r"\b(?:administered|underwritten|insured|offered|provided|issued)\s+by\s*:?$", text, re.IGNORECASE)
        is not None
    )


def _is_under(upper: Line, lower: Line) -> bool:
    gap = lower.box.top - upper.box.bottom
    overlaps = min(upper.box.right, lower.box.right) > max(upper.box.left, lower.box.left)
    return upper.page == lower.page and overlaps and -2 <= gap < 1.5 * max(upper.box.height, lower.box.height)


def _is_claims_line(text: str) -> bool:
    return words.CLAIMS_FIRST.match(text) is not None and payer_likeness(text) > 0


def _without_claims(span: Span) -> Span | None:
    text = span.text
    start = match.end() if (match := words.CLAIMS_FIRST.match(text)) else 0
    end = match.start() if (match := words.CLAIMS_LAST.search(text)) else len(text)
    return span.sub(start, end) if start < end else None


def _is_box(text: str) -> bool:
    return re.match(r"\s*(?:p\.?\s?[o0]\.?\s?box|attn|c/o)\b", text, re.IGNORECASE) is not None


def _letters(text: str) -> str:
    return re.sub(r"[^a-z0-9]", "", text.casefold())
