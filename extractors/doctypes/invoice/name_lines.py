"""Lines that may name a firm: which lines of a letterhead are names, and which are titles, streets or ways to call."""

import re

from rapidfuzz.fuzz import ratio

from extractors.doctypes.invoice.practices import is_firm, is_government
from extractors.document import Word
from extractors.extraction import Found
from extractors.layout import Span
from extractors.layout.phrases import is_form_word
from extractors.readers import text_in
from extractors.values.us_address import find_city_state_zip

NAME_WORDS = 8
TITLE = re.compile(
    r"(?:(?:tax|sales|commercial|original|payment|retail|cash|official|purchase|combined|monthly|customer|billing"
    r"|account|your|project|service|final|copy|pro ?forma|client|tenant|physician|job|rental|freight|utility|fee"
    r"|weekly|quarterly|annual|paid|past due|electronic|e)\b[\s&/-]*)*"
    r"(?:(?:invoices?|bill(?:ing)?|statement|facture|factuur|rechnung|credit(?: (?:note|memo(?:randum)?))?|receipt"
    r"|remittance|charges)\b.*"
    r"|original|copy|duplicate|page\b.*|welcome\b.*|thank you\b.*|hello\b.*|dear\b.*|notice\b.*)\W*",
    re.IGNORECASE,
)
KIND_WORDS = frozenset(
    ("invoice", "bill", "billing", "statement", "receipt", "ticket", "charge", "charges", "credit", "memo",
     "memorandum", "note", "slip", "order")
)  # fmt: skip
TITLE_WORDS = KIND_WORDS | frozenset(
    ("customer", "customers", "client", "sales", "sale", "service", "services", "delivery", "packing", "list", "work",
     "job", "price", "copy", "original", "duplicate", "adjustment", "summary", "account", "monthly", "weekly", "rental",
     "fee", "fees", "premium", "dues", "installment", "tuition", "lease", "rent", "premiums", "renewal",
     "weekly", "and", "of", "for", "no", "number", "detail", "details", "notice")
)  # fmt: skip
"""Of such words alone a title is made, one of which says what the paper is (`Customer's Order / Invoice`)."""
TITLE_BEHIND = re.compile(
    r"(?<=\w\w)\s+(?:(?:tax|sales|service|client|billing|account)\s+)?(?:invoice|statement|bill|credit (?:note|memo))$",
    re.IGNORECASE,
)
TITLES = (
    "invoice", "creditmemorandum", "creditnote", "creditmemo", "statement", "taxinvoice", "salesinvoice",
    "billingstatement",
)  # fmt: skip
NUMBERED = re.compile(
    r"#|\d+\s|p\.? ?o\.? ?box|lock ?box|(?:suite|ste|floor|unit|bldg|building|room|apt)\b", re.IGNORECASE
)
STREET = re.compile(
    r"\b(?:street|st|avenue|ave|boulevard|blvd|drive|dr|road|rd|lane|ln|court|parkway|pkwy|hwy|highway|trl)"
    r"(?:\.|,.*)?$|(?:\d\w*|first|second|third|\w+th) floor$",
    re.IGNORECASE,
)
FIELD = re.compile(
    r"^(?!.*\b(?:inc|llc|corp|co|ltd)[:;]$)(?:[A-Za-z][A-Za-z .#/]{1,24}:|.*(?::|\b(?:to|by|from|for|your|the|at))$)",
    re.IGNORECASE,
)
"""A label, or its end; behind a firm's form a colon is a misread point."""
CONTACT = re.compile(
    r"\b(?:tel|phone|fax|e-?mail|www\b|questions|customer (?:care|service)|call|visit|toll|attn|attention"
    r"|united states|usa)\b|\S@\S|\.(?:com|net|org|example)\b",
    re.IGNORECASE,
)
PARENTAGE = re.compile(
    r"\W*(?:an? (?:division|subsidiary|member|part|unit|service|company) of\b|dba\b|since \d"
    r"|an? .* (?:company|business|firm)$)",
    re.IGNORECASE,
)
LIST = re.compile(
    r".+?(?:(?: [-–—/]| ?[•·*|]) .+){2}|(?:[^,]+,){2,}[^,]* (?:and|&) .*|(?:[^,]+,){1,}[^,]* and [^,]*", re.IGNORECASE
)
OF_LAW = re.compile(r"\b(?:p\.?a|llp|p\.?c|pllc|llc|inc|l\.?p|cpas?|attorneys|esq)\b\.?$", re.IGNORECASE)
TAGLINE = re.compile(
    r"attorneys? at law|certified public accountants?|counsell?ors at law|a professional (?:corporation|association)"
    r"|(?:fully )?licensed.*|net \d+.*|family.owned.*|established.*|est\.? \d.*|professional (?:liability )?insurance"
    r"|.*free estimates|.*\b(?:your|our|we|you)\b.*",
    re.IGNORECASE,
)
TRADE = re.compile(r"\s[-–—]\s+[a-z]{3}.*$")
OFFICE = re.compile(
    r"\s+(?:utility |water |revenue )?(?:billing|collections?)(?: (?:office|dept\.?|department))?$", re.IGNORECASE
)
PERSON = re.compile(r"[A-Z][A-Za-z'-]+, [A-Z]\.?(?: [A-Z]\.?)?|[A-Z]\. [A-Z][a-z'-]+, [A-Z]{2,4}")
JOINING = frozenset(("and", "of", "the", "for", "in", "at", "de", "la", "del", "&", "d/b/a", "dba", "by", "on"))
FIELD_WORDS = frozenset(("date", "number", "no", "amount", "address", "total", "id", "time", "phone", "name", "qty"))
"""With these a field's caption ends, and no firm's name."""
ALIKE = 85
FAINT = 0.4
SPECKS = " ‘’“”\"'`~*·•°_|[]{}<>—–-=:;,"
"""Marks with which no name begins or ends, as dirt, a rule or the edge of a box is read."""
SMALL_L = re.compile(r"\bl(?=l?[bcdfghjkmnpqrstvwxz])")


def possible_name(line: Span) -> Span | None:
    """Return the line without a title at its end, or None for a title, a field, a way to get in touch, a street."""
    span = _without_office(_without_trade(_without_specks(line)))
    if span is None or is_title(span.text):
        return None
    behind = TITLE_BEHIND.search(span.text)
    if behind and (rest := span.sub(0, behind.start())):
        if not is_firm(rest.text) and any(is_form_word(word.text) for word in rest.words):
            return None
        span = rest
    text = span.text
    is_other = (
        "$" in text,
        FIELD.match(text),
        CONTACT.search(text),
        PARENTAGE.match(text),
        LIST.fullmatch(text) and not OF_LAW.search(text),
        TAGLINE.fullmatch(text),
        PERSON.fullmatch(text),
    )
    is_street = STREET.search(text) is not None and not is_firm(text)
    is_address = (NUMBERED.match(text), is_street, re.search(r"\d{4}", text))
    if any(is_other) or any(is_address) or next(find_city_state_zip(text), None):
        return None
    return span if is_name(span) and _is_headed(span) else None


def is_name(span: Span) -> bool:
    """Tell whether the words may be a name: a few, and more letters than digits."""
    letters = sum(character.isalpha() for character in span.text)
    return (
        letters >= 3 and len(span.words) <= NAME_WORDS and letters > sum(character.isdigit() for character in span.text)
    )


def name_in(span: Span | None, certainty: float) -> Found[str] | None:
    """Return the span as a name, without specks at its ends; a small l before a consonant is a capital I misread."""
    found = text_in(span, certainty)
    return found.as_(SMALL_L.sub("I", found.value.strip(SPECKS))) if found else None


def is_title(text: str) -> bool:
    """Tell whether a line is a paper's title and nothing else.

    >>> is_title("SALES ORDER - INVOICE"), is_title("Billing statement"), is_title("Order Systems Inc.")
    (True, True, False)
    """
    words = set(re.findall(r"[a-z]+", text.casefold().replace("'s", "s").replace("\u2019s", "s")))
    is_worded = words <= TITLE_WORDS and not words.isdisjoint(KIND_WORDS)
    return is_worded or TITLE.fullmatch(text) is not None or is_spaced_title(text)


def is_spaced_title(text: str) -> bool:
    """Tell whether a line is a paper's title that wide letters, or a scan, have torn apart."""
    letters = re.sub(r"[^a-z]", "", text.casefold())
    return any(ratio(letters, title) >= ALIKE for title in TITLES)


def _without_trade(span: Span | None) -> Span | None:
    """Return a name without what a dash and small letters behind it say of its trade (`Nadia's Table - catering`)."""
    trade = TRADE.search(span.text) if span else None
    return span.sub(0, trade.start()) if span and trade and trade.start() else span


def _without_office(span: Span | None) -> Span | None:
    """Return a public body's name without the office of it that sends its bills."""
    office = OFFICE.search(span.text) if span else None
    if span is None or office is None or not is_government(span.text[: office.start()]):
        return span
    return span.sub(0, office.start())


def _is_headed(span: Span) -> bool:
    """Tell whether the words are written as names are, with capitals, and are more than the words of a form."""
    if span.words[-1].text.casefold().strip(" :.") in FIELD_WORDS:
        return False
    words = [word.text for word in span.words if word.text.casefold() not in JOINING]
    capital = [text for text in words if not text[:1].islower() or text[1:2].isupper()]
    if 2 * len(capital) <= len(words):
        return False
    if len(words) == 1 and (len(words[0]) < 4 or is_form_word(words[0])):
        return False
    return is_firm(span.text) or not all(is_form_word(text) for text in words)


def _without_specks(line: Span) -> Span | None:
    """Return the line without the marks at its ends that a logo, a rule or dirt was read as."""
    words = list(line.words)
    while words and _is_speck(words[0]):
        del words[0]
    while words and _is_speck(words[-1]):
        del words[-1]
    return Span(tuple(words)) if words else None


def _is_speck(word: Word) -> bool:
    letters = sum(character.isalnum() for character in word.text)
    return letters == 0 or (letters <= 2 and word.confidence < FAINT)
