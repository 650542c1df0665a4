"""Which line of a letterhead, or of a sheet's foot, is the sending office's name: what speaks for each, weighed."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from extractors.doctypes.fax_cover_sheet.named import after, named_in
from extractors.doctypes.fax_cover_sheet.names import office_in
from extractors.doctypes.fax_cover_sheet.party import SENT_BY, TITLE
from extractors.doctypes.fax_cover_sheet.telling import is_department, is_generic, is_office, is_person, is_titled
from extractors.extraction import Found
from extractors.layout import Span
from extractors.layout.boxes import is_same_row, overlap_x
from extractors.layout.phrases import is_form_word
from extractors.readers import phones_in
from extractors.values import us_address

MOST_WORDS = 9
NO_SENDER = re.compile(
    r"\bfax service\b|\bhas been sent\b|www\.|\w@\w|^by\b|\bcover (?:sheet|page|letter)\b|\bincluding\b|\bpages\b"
    r"|\bconfidential|\bfax(?:ed|es)?\b|\bfacsimile\b|\btransmi|\bintended\b|\bprivacy\b|\bhipaa\b"
    r"|^attorneys? at law$|^(?:an? |the |your )?(?:proud )?(?:division|member|affiliate|part|subsidiary|partner"
    r"|service|unit|branch) of\b|^formerly\b"
    r"|[:?]$|[:;]\s|\bjob\b|^\W*\w{1,3}\W*$",
    re.IGNORECASE,
)
"""What a fax service prints of itself (it carries the fax and does not send it), and what the sheet says of itself."""
WEIGHTS = {
    "institution": 2.0,
    "office": 1.5,
    "capitals": 0.0,
    "above": 1.0,
    "address_below": 1.0,
    "large": 1.0,
    "largest": 0.6,
    "first": 0.5,
    "department": -1.5,
    "generic": -1.5,
    "title": -2.5,
}
"""What speaks for and against a line's being the sending office's name."""
LEAST = 1.5
SURE = 2.5
_GOING_ON = re.compile(r"(?:of|and|&|at|for) ", re.IGNORECASE)
_MOST_WORDS_ON = 5
_GOVERNMENT = re.compile(r"(?:county|city|state|commonwealth|town|village|borough|parish) of \S", re.IGNORECASE)
_BODY_OF_IT = re.compile(
    r"[^\d:]*\b(?:department|dept|division|bureau|board|office|agency|commission|authority)\b[^\d:]*", re.IGNORECASE
)
"""The office of a government on the line below the government's own name."""
_FORM_OF_FIRM = re.compile(
    r"(?:P\.?L\.?L\.?C|L\.?L\.?C|L\.?L\.?P|P\.?C|P\.?A|P\.?S\.?C|S\.?C|Inc|Ltd|APC)\.?", re.IGNORECASE
)
_LARGE = 1.2
_LARGE_TYPE = 13.0
"""Points of type in which a name is set over two lines; lines of smaller type are lines of their own."""
_INSTITUTION = re.compile(
    r"\b(?:hospital|clinics?|center|centre|pharmacy|associates|group|institute|physicians|practice|inc|llc|llp|pllc"
    r"|p\.?c|corp|company|university|agency|laborator(?:y|ies)|labs?|school|district|hospice|medicine|pediatrics"
    r"|health (?:system|plan|center|services|network|partners)|healthcare|insurance|law (?:offices?|firm|group)"
    r"|\w+ologists?|\w{4,}ology|orthopa?edics|dental|imaging|home care|home health|services|solutions|partners"
    r"|system|rehab\w*)\b",
    re.IGNORECASE,
)
_TITLE = re.compile(
    r"\b(?:form|review|request|cover|sheet|communications?|distribution|notice|memo|memorandum|message|urgent|date"
    r"|letter"
    r"|report|notification|delivery|inquiry|response|reply|orders?|records)\W*$|^(?:re|subject|regarding|urgent"
    r"|date)\b",
    re.IGNORECASE,
)
_TITLE_WORDS = re.compile(
    rf"{_TITLE.pattern}|\b(?:routing|slip|chart|documents?|packet|outbound|inbound|communications?|form|cover|free"
    rf"|machine)\b",
    re.IGNORECASE,
)
"""What a line that no word shows to be an office may not hold anywhere."""
_BRANCH = re.compile(r"(?:\s[-–—]|,)\s+[A-Z][\w'’.]+(?: [A-Z][\w'’.]+){0,2}$")
"""The town of a branch behind its office's name ("Lakeside Imaging - Grove City")."""
_STREET = re.compile(
    r"\d+\s+(?:\w+\.?\s+){1,4}(?:st|street|ave|avenue|rd|road|dr|drive|ln|lane|ct|court|blvd|boulevard|way|pkwy)\b",
    re.IGNORECASE,
)
_LOGO = re.compile(r"(?:(?!St\b|Mt\b|Dr\b|El\b|La\b|[A-Z]\.)(?:\S{1,2}|[a-z]{3}|\W+)\s+){1,3}(?=[A-Z][a-z])")
"""What a reader makes of a logo before the name."""
_SENTENCE = re.compile(r"(?<!\b[A-Z])(?<!Inc)(?<!Ltd)(?<!Co)(?<!Corp)(?<!Assoc)\.$")
_TITLE_BEFORE = re.compile(
    r"(?:provider |physician )?(?:fax|facsimile|telecopy|telecopier)(?: cover| transmi\w+| message)?(?: sheet| page"
    r"| letter| memo)?"
    r"\s*(?:[-–—:|/•]|from(?: the)?)\s+(?=[A-Z])",
    re.IGNORECASE,
)
"""The sheet's title before the name of the office, and behind it."""
_TITLE_BEHIND = re.compile(
    r"\s+(?:[-–—:|/•]\s+)?(?:provider )?(?:fax|facsimile)(?: cover| transmi\w+| message)?(?: sheet| page| letter)?$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A line's words that may be the office's name, and how much speaks for them."""

    span: Span
    weight: float


def sending_office(head: Sequence[Span], rest: Sequence[Span]) -> Found[str] | None:
    """Return the office that the lines above the parties, or lines above an address elsewhere, name."""
    best: Candidate | None = None
    for candidate in (*_candidates(head, is_above=True), *_candidates(rest, is_above=False)):
        if candidate.weight >= LEAST and (best is None or candidate.weight > best.weight):
            best = candidate
    if best is None:
        return None
    begun = next((other for other in (*head, *rest) if _begins(other, best.span)), None)
    goes_on = next((other for other in (*head, *rest) if _goes_on(best.span, other)), None)
    name = Span.of(*(part for part in (begun, best.span, goes_on) if part))
    return office_in(name, 0.85 if best.weight >= SURE and is_office(name.text) else 0.6)


def _candidates(lines: Sequence[Span], *, is_above: bool) -> Iterator[Candidate]:
    """Yield the lines that may be a name; away from the head only such as stand above an address."""
    stacked = [(line, below) for line in lines if (below := _next_below(line, lines))]
    beside = [(line, after) for line, after in pairwise(lines) if is_same_row(line.box, after.box)]
    over = {line for line, below in (*stacked, *beside) if _is_address(below)}
    over |= {line for line, below in stacked if below in over and _office_of(below)}
    usual = median(line.box.height for line in lines) if lines else 0.0
    named = [line for line in lines if not _STREET.match(line.text)]
    spans = {line: span for line in named if (span := _office_of(line) or (_name_of(line) if is_above else None))}
    tallest = max((span.box.height for span in spans.values()), default=0.0)
    for line, span in spans.items():
        if not is_above and line not in over:
            continue
        signs = [*_signs(span), *["above"] * is_above, *["address_below"] * (line in over)]
        signs += ["large"] * (span.box.height > _LARGE * usual) + ["largest"] * (span.box.height >= tallest)
        signs += ["first"] * (span is next(iter(spans.values())))
        yield Candidate(span, sum(WEIGHTS[sign] for sign in signs))


def _next_below(line: Span, lines: Sequence[Span]) -> Span | None:
    """Return the next line that stands under a line, not beside it."""
    below = (other for other in lines if other.box.top > line.box.center[1] and overlap_x(other.box, line.box) > 0)
    return min(below, key=lambda other: other.box.top, default=None)


def _signs(span: Span) -> Iterator[str]:
    """Yield what the words themselves tell."""
    kind = "institution" if _INSTITUTION.search(span.text) else "office" if is_office(span.text) else "capitals"
    yield kind
    if kind != "institution" and is_department(span.text):
        yield "department"
    elif is_generic(span.text):
        yield "generic"
    if (_TITLE_WORDS if kind == "capitals" else _TITLE).search(span.text):
        yield "title"


def is_title(text: str) -> bool:
    """Tell whether the text holds a word of titles and captions ("Outbound Document Packet")."""
    return _TITLE_WORDS.search(text) is not None


def is_institution(text: str) -> bool:
    """Tell whether a word of the text is one that only institutions bear, and the text is no title of a paper.

    >>> is_institution("Hilltop Clinic"), is_institution("Patient Care"), is_institution("Clinic Order Form")
    (True, False, False)
    """
    return _INSTITUTION.search(text) is not None and _TITLE.search(text) is None


def _is_address(line: Span) -> bool:
    """Tell whether a line has what stands below an office's name: a street's number, a city, a telephone."""
    is_street = line.text[:1].isdigit() and re.search("[A-Za-z]{2}", line.text) is not None
    return is_street or bool(us_address.parse([line.text]).postal_code) or bool(phones_in(line))


def _office_of(line: Span) -> Span | None:
    """Return the words of a line that name an office; a department behind it, and a person before, are left out."""
    span = _bare(line)
    if (street := _STREET.search(span.text)) and street.start():
        span = span.sub(0, street.start()) or span
    is_named = 1 < len(span.words) <= MOST_WORDS and not NO_SENDER.search(span.text) and not _SENTENCE.search(span.text)
    if not is_named or not is_office(span.text) or us_address.parse([span.text]).postal_code:
        return None
    named = list(named_in(span))
    if [piece.sort for piece in named] == ["office", "person"] and _BRANCH.search(span.text):
        return span if not is_titled(named[1].span.text) else named[0].span
    if any(piece.sort == "person" and is_person(piece.span.text) and is_titled(piece.span.text) for piece in named):
        return None
    return next((piece.span for piece in named if piece.sort == "office"), None)


def _name_of(line: Span) -> Span | None:
    """Return the words of a line of two to seven capitalised words that are no title, person or address."""
    span = _bare(line)
    words = [word.text for word in span.words]
    is_capital = all(word[:1].isupper() or word in ("of", "the", "and", "&", "for", "at") for word in words)
    is_other = NO_SENDER.search(span.text) or re.search(r"\d", span.text) or is_department(span.text)
    is_other = is_other or all(is_form_word(word) for word in words)
    if len(words) == 1:
        return span if _is_brand(span.text) and not is_other else None
    is_titled_person = is_person(span.text) and re.search(r"\bDr\b|,", span.text) is not None
    return span if 1 < len(words) <= 7 and is_capital and not is_other and not is_titled_person else None


def _is_brand(text: str) -> bool:
    """Tell whether one word may be what an office calls itself ("Wellspring"), and no word of forms and titles."""
    is_plain = re.fullmatch(r"[A-Z][A-Za-z'’]{4,}", text) is not None and not is_generic(text)
    return is_plain and not is_title(text) and not NO_SENDER.search(text)


def _goes_on(span: Span, other: Span) -> bool:
    """Tell whether a line is the rest of an office's name: right below, flush, in the same type, a word or two."""
    is_below = other.box.top - span.box.bottom + 2 >= 0 and other.box.top - span.box.bottom < 0.8 * span.box.height
    is_alike = (
        abs(other.box.left - span.box.left) < 2 and abs(other.box.height - span.box.height) < 0.15 * span.box.height
    )
    is_plain = (
        len(other.words) <= 2
        and not is_generic(other.text)
        and not re.search(r"[\d:,]", other.text)
        and other.text[:1].isupper()
    )
    goes_on = (
        _GOING_ON.match(other.text) is not None and len(other.words) <= _MOST_WORDS_ON and other.text[-1:].isalpha()
    )
    is_centred = abs(other.box.center[0] - span.box.center[0]) < span.box.height
    if is_below and is_centred and _GOVERNMENT.match(span.text) and _BODY_OF_IT.fullmatch(other.text):
        return True
    if is_below and is_alike and (goes_on or _FORM_OF_FIRM.fullmatch(other.text)):
        return True
    return is_below and is_alike and is_plain and (is_office(other.text) or span.text.endswith(("&", "and", "of")))


def _begins(other: Span, span: Span) -> bool:
    """Tell whether a line is the beginning of an office's name: right above, in the same large type, a word or two."""
    gap, height = span.box.top - other.box.bottom, span.box.height
    is_alike = abs(other.box.height - height) < 0.15 * height and -0.4 * height <= gap < 0.8 * height
    is_flush = abs(other.box.left - span.box.left) < 2 or abs(other.box.center[0] - span.box.center[0]) < 2
    is_plain = len(other.words) <= 2 and other.text.replace(" ", "").isalpha() and other.text[:1].isupper()
    return is_alike and is_flush and is_plain and height > _LARGE_TYPE and not is_title(other.text)


def _bare(line: Span) -> Span:
    """Return the line without the sheet's own title before or behind the sender's name."""
    span = after(after(after(after(line, _LOGO), _TITLE_BEFORE), TITLE), SENT_BY)
    match = _TITLE_BEHIND.search(span.text)
    return (span.sub(0, match.start()) or span) if match else span
