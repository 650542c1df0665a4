"""Which service is asked for: ticked, labelled, or told in the words that are usual for one."""

import re
from collections.abc import Iterator

from extractors.doctypes.referral_letter.entries import entries
from extractors.doctypes.referral_letter.parts import Parts
from extractors.doctypes.referral_letter.prose import is_prose, sentences
from extractors.doctypes.referral_letter.reason_lines import is_labels_only
from extractors.extraction import Found
from extractors.layout import Option, Span
from extractors.layout.boxes import is_same_row
from extractors.readers import first, text_in
from extractors.values import urgency

SERVICES = re.compile(
    r"\b(?:eval(?:uat(?:e|ion))?(?: and| &|/| \+|,)? ?(?:treat(?:ment)?|tx|manage(?:ment)?)|consult(?:ation)?(?: and"
    r"| &|/| \+) ?(?:treat(?:ment)?|tx|follow|manage(?:ment)?)|consult(?:ation)? only"
    r"|evaluat(?:e|ion) only|second opinion|co-?management|assume care|transfer of care|consult(?:ation)?"
    r"|testing only|procedure only"
    r"|diagnos(?:e|tic) (?:testing|and treat)|treat(?:ment)? only|evaluation)\b",
    re.IGNORECASE,
)
KIND = re.compile(r"(?:in|ex)ternal\b|(?:in|out)patient\b|new\b(?! patient (?:consult|eval))", re.IGNORECASE)
"""Kinds of referral that say nothing of the service."""
ASKS = re.compile(
    r"(?i)(?:.*\b(?:services?|therapy|treatment|testing|consult\w*|referral|visit|procedure)"
    r" (?:requested|needed|desired|ordered)"
    r"|requested (?:services?|treatment|therapy)|requested|orders"
    r"|(?:service|type of (?:referral|consult\w*|service|visit))\b.*"
    r"|.*\bwhat\b.*\b(?:want|like|need|request\w*)\b.*\b(?:us|provide|do)\b.*"
    r"|referred for \(?services?\)?|action requested|please (?:provide|perform|arrange))"
)
"""Labels that ask for the service."""
WITH_WHOM = re.compile(
    r"(?i)(?:\b(?!(?:an?|the|for|of|your|his|her|their|my|our|to|and|or|in|on|is|are|be|have|has|request\w*|ask\w*|medical|this"
    r"|please|need\w*|with|from|by|you|we|i|schedule|prompt|see|further|at)\b)[\w-]+ ){1,3}$"
)
"""What goes before a service in a sentence and belongs to it ("psychiatric medication evaluation")."""
ROWS_BELOW = 7.0
"""Heights of a label's row within which what is offered below it is its own."""


def service_in(parts: Parts) -> Found[str] | None:
    """Return what is asked for: the ticked service, else that at its label, else a known service's words."""
    return first(_ways(parts))


def _ways(parts: Parts) -> Iterator[Found[str] | None]:
    """Yield what each way finds, the surest first."""
    ticked = [option for option in parts.options if option.is_ticked and not urgency.degree(option.text.text)]
    known = next((option for option in ticked if SERVICES.search(option.text.text)), None)
    yield text_in(known.text, known.confidence) if known else None
    yield from (_labelled(parts, value.value, value.certainty) for value in parts.labelled("service_requested"))
    own = [option for option in ticked if _is_below_its_label(parts, option)]
    yield text_in(own[0].text, own[0].confidence) if len(own) == 1 else None
    yield from (_labelled(parts, value, 0.7) for _, value in entries(parts, _is_asked))
    yield from _in_text(parts)


def _is_asked(label: str) -> bool:
    """Tell whether a label asks for the service."""
    return ASKS.fullmatch(label) is not None


def _labelled(parts: Parts, value: Span, certainty: float) -> Found[str] | None:
    """Return a label's value unless it is offered to be ticked, a kind of referral, or itself a label."""
    is_offered = any(option.evidence.words[0] in value.words for option in parts.options)
    is_other = value.text.endswith((":", "?")) or not any(map(str.isalpha, value.text)) or KIND.match(value.text)
    is_label = is_labels_only(value) and not SERVICES.search(value.text)
    if is_offered or is_other or is_label or not _is_one_service(parts, value):
        return None
    return text_in(next(sentences(value)), certainty)


def _is_below_its_label(parts: Parts, option: Option) -> bool:
    """Tell whether the nearest question or label above an option asks for the service."""
    box = option.text.box
    above = [
        line
        for line in parts.all_lines
        if line.page == option.text.page
        and 0 <= box.top - line.box.top < ROWS_BELOW * line.box.height
        and line.text.rstrip().endswith((":", "?"))
    ]
    nearest = max(above, key=lambda line: line.box.top, default=None)
    return nearest is not None and ASKS.fullmatch(nearest.text.rstrip(" :?")) is not None


def _in_text(parts: Parts) -> Iterator[Found[str]]:
    """Yield the services that the paper names outside of what it offers to tick."""
    offered = {word for option in parts.options for word in option.text.words}
    for line in parts.all_lines:
        match = SERVICES.search(line.text) if offered.isdisjoint(line.words) else None
        if match and _is_one_service(parts, line):
            before = WITH_WHOM.search(line.text[: match.start()]) if is_prose(line) else None
            start = before.start() if before and not before[0][0].isupper() else match.start()
            span = line.sub(start, match.end()) or line
            if is_prose(line) and len(span.words) == 1:  # "for evaluation of" names no service
                continue
            yield Found(line.text[start : match.end()].strip(), span, 0.8)


def _is_one_service(parts: Parts, span: Span) -> bool:
    """Tell whether the span's row names at most one service; several are boxes to tick that cannot be seen."""
    row = [line.text for line in parts.all_lines if line.page == span.page and is_same_row(line.box, span.box)]
    return max((len(SERVICES.findall(text)) for text in (span.text, " ".join(row))), default=0) <= 1
