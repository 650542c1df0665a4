"""The telephone and fax numbers of a line, told apart by the word before each, or behind it."""

import re
from collections.abc import Iterator
from functools import lru_cache

from extractors.doctypes.fax_cover_sheet.misreading import most_like
from extractors.extraction import Found
from extractors.layout import Span
from extractors.readers import phones_in

_JOINING = (
    "line|of|sender|recipient|addressee|return|our|my|no|number|num|at|to|on|is|us|back|via|answers?|replies|reply"
    "|results|responses?|your|the|an?|all|completed"
    "|signed|forms?|orders?|records|pages?|requests?|requested|information|documents?|it|this"
)
_END = rf"\s*(?:(?:{_JOINING})\b[\s.:)#]*)*[\s.:)#\]=-]*$"
_FAX = re.compile(
    rf"(?:\b(?:fax|[prt]ax|fa[kz]|fx|facsimile|telefax|telecopier|telecopy|efax)|(?:^|[\s(|•·,;/\[])[f£](?:ax)?){_END}",
    re.IGNORECASE,
)
_PHONE = re.compile(
    r"(?:\b(?:(?:tele)?phone|tel|ph|voice|call|direct|dial|cell|mobile|office|main|callback|line|at|reception"
    r"|front desk|switchboard|operator|hotline|helpline|toll[- ]free|station|questions|appointments"
    r"|after hours|24 hours)"
    rf"|(?:^|[\s(|•·,;/\[])[tpomcvd]){_END}",
    re.IGNORECASE,
)
_CALLS = {
    **dict.fromkeys(("fax", "facsimile", "telecopier", "telefax"), "fax"),
    **dict.fromkeys(("phone", "telephone", "tel"), "phone"),
}
_OWN = frozenset(("tax", "box", "the", "for", "and", "zip", "toll", "text"))
"""Words like these that are words of their own."""
_MOST_FAULTS = 0.35
_UNKNOWN_LABEL = re.compile(r"[A-Za-z][:=]\s*$")
"""A label of another name before a number is hardly ever that of a fax ("Help line:")."""
_BOTH = re.compile(r"\b(?:phone|tel|ph|p)\s*(?:/|&|and)\s*(?:fax|f)\b" + _END, re.IGNORECASE)
SAME = re.compile(
    r"[\s(,;/-]*(?:(?:also|and|&|is also|same (?:as|for)|same (?:no|number)\.? for) (?:the |our |my )?fax"
    r"|(?:fax|telephone|phone)(?: number| no\.?)? (?:is |the )*same|(?:phone|tel|voice|telephone) ?(?:/|&"
    r"|and) ?fax\b(?!\W*\d))",
    re.IGNORECASE,
)
"""What stands behind a number that serves for both ("FAX SAME NUMBER")."""
_BEHIND = re.compile(
    r"\s*\((?:\w+ )?(?P<called>fax)\)|[\s(\[/,-]*(?P<fax>fax|facsimile|fx|f\))|[\s(\[/,-]*(?:phone|tel|voice|cell"
    r"|mobile|office|direct|[ptvom]\))",
    re.IGNORECASE,
)


def numbers_in(line: Span, certainty: float) -> Iterator[tuple[str | None, Found[str]]]:
    """Yield each number with what the line calls it: `phone`, `fax`, `both`, or None where it says nothing."""
    at = 0
    text = line.text
    found = phones_in(line, certainty)
    is_behind = False
    are_behind = bool(found) and (len(found) == 1 or _is_marked_behind(text, found[-1]))
    for index, phone in enumerate(found):
        start = max(text.find(phone.span.text, at), 0)
        end = start + len(phone.span.text)
        before, after = text[at:start] + _lead(phone), text[end:]
        if SAME.match(after):
            yield "both", phone
            at = end
            continue
        behind = _BEHIND.match(after) if are_behind else None
        called = None if behind and is_behind else called_before(before)
        if called is None and behind and (is_behind or not before.strip(" ,;|/(")):
            called, is_behind = "fax" if behind["fax"] or behind["called"] else "phone", True
        if called is None and _UNKNOWN_LABEL.search(before):
            called = "phone"
        if called == "both" and index + 1 < len(found):
            called = "phone"
        yield called, phone
        at = end


def _is_marked_behind(text: str, last: Found[str]) -> bool:
    """Tell whether the last number of a line is called something behind it; else such words go before numbers."""
    return _BEHIND.match(text[text.rfind(last.span.text) + len(last.span.text) :]) is not None


def called_before(text: str) -> str | None:
    """Return what the words before a number call it: `phone`, `fax`, `both`, or None."""
    if _BOTH.search(text):
        return "both"
    if _FAX.search(text):
        return "fax"
    return "phone" if _PHONE.search(text) else _called_by_damaged(text)


@lru_cache(maxsize=1 << 12)
def _called_by_damaged(text: str) -> str | None:
    """Return what a word that was read wrong right before a number calls it ("Telecupier (318) ...")."""
    last = re.search(r"([A-Za-z]{3,12})[\s.:,#=]*$", text)
    word = (
        most_like(last[1].casefold(), _CALLS, share=_MOST_FAULTS) if last and last[1].casefold() not in _OWN else None
    )
    return _CALLS[word] if word else None


def _lead(phone: Found[str]) -> str:
    """Return what stands before the first digit in the number's own words ("F:206", "Tel 206" read as 1 206)."""
    match = re.match(r"[^\d(+]*", phone.span.text)
    return match[0] if match else ""
