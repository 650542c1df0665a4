"""A payer's name without a plan's words behind it, and spelled as the table of payers has it."""

import re

from extractors.doctypes.insurance_card import payer_words as words
from extractors.doctypes.insurance_card.names import is_listed
from extractors.document import Word
from extractors.layout import Span
from extractors.layout.phrases import fold
from extractors.payers import known_payer, nearly_known_payer, payer_vocabulary

_TITLE_WORDS = frozenset(
    "id card chip star kids perinate newborn medi-cal".split()  # noqa: SIM905
)
_CARD_TITLE = re.compile(
    r"\s(?:(?:dental|medical|vision|member|health|insurance|benefits?|services?|id|identification)\s+)+card$",
    re.IGNORECASE,
)
_LEADING = re.compile(
    r"(?:[Ww]elcome|[Ww]ith|Your|from|by|with|of|at|through|via|is|to|an?|the|[^\w\s]+|[a-z]{1,2}|[A-Z][^\w\s]?)"
)
_LEAST_FIRM = 4
_COLUMN_GAP = 1.6
"""Heights of a word between a name and what stands beside it."""
_EDGES = " [@©.,:;|-–—*®™"


def trimmed(span: Span, names: frozenset[str] = frozenset()) -> tuple[str, Span]:
    """Return the name without a plan's words behind it, a misread one as the table of payers spells it.

    A known name that stands alone among the card's `names` as well is the payer's, and what follows it here the plan's.
    """
    kept = list(span.words)
    while kept and not re.search(r"[^\W_]", kept[0].text):
        kept = kept[1:]
    kept = _without_lead(_before_rule(kept))
    kept = _before_description(kept)
    texts = [word.text for word in kept]
    known = known_payer(texts)
    least = known.end if known else 1
    if known and known.start == 0 and known.end < len(kept) and letters(known.name) in names:
        kept = kept[: known.end]
    if known and known.start == 0 and known.name.casefold() == "tricare":
        kept = kept[: known.end]
    title = _CARD_TITLE.search(span.text)
    if title and title.start() > 0 and len(kept) == len(span.words):
        kept = list((span.sub(0, title.start()) or span).words)
    if known and known.start == 0 and _ends_as_title([word.text for word in kept], known.end):
        kept = kept[: known.end]
    said = Span(tuple(kept) or span.words).text
    is_product = bool(words.PLAN_TYPE.search(said) or words.PRODUCT.search(said)) or "(" in said
    if known and known.start == 0:
        kept = _without_plan(kept, known.end, is_plan=is_product)
    while len(kept) > least and _is_product(kept[-1].text, is_plan=is_product):
        kept.pop()
    final = Span(tuple(kept) or span.words)
    return _spelled(final, known is not None), final


def _without_lead(kept: list[Word]) -> list[Word]:
    """Return the words without what leads up to a name ("from Highmark"), a logo's letters, or specks read as words."""
    first = next((at for at, word in enumerate(kept) if not _LEADING.fullmatch(word.text)), 0)
    known = known_payer([word.text for word in kept])
    if known and known.start == 1 and known.end == len(kept) and len(kept[0].text) < 4 < len(kept):
        return kept[1:]
    return kept if known and known.start < first else kept[first:]


def untitled(text: str) -> str:
    """Return the text without the title of the card behind it, where words stand before that."""
    title = _CARD_TITLE.search(text)
    return text[: title.start()] if title and title.start() else text


def _before_rule(kept: list[Word]) -> list[Word]:
    """Return the words before a rule that a reader took for a word, where a name stands before it."""
    end = next((at for at, word in enumerate(kept) if at and re.fullmatch(r"[_|—=~»]+", word.text)), len(kept))
    return kept[:end]


def _before_description(kept: list[Word]) -> list[Word]:
    """Return the words before a comma and what the firm says it is (", A Public Agency")."""
    ends = (
        at for at in range(1, len(kept)) if kept[at - 1].text.endswith(",") and kept[at].text in ("a", "A", "an", "An")
    )
    return kept[: next(ends, len(kept))]


def _without_plan(kept: list[Word], end: int, *, is_plan: bool) -> list[Word]:
    """Return a known name's words without a plan's behind a trade mark or a wide gap, or where a type of plan is named.

    Words that firms' names go on with stay (`Molina Healthcare of Utah`, `Oscar Insurance Company`).
    """
    for at in range(end, len(kept)):
        before, word = kept[at - 1], kept[at]
        is_apart = word.box.left - before.box.right > _COLUMN_GAP * word.box.height or before.text.endswith(("®", "™"))
        if is_apart or (is_plan and at == end and not words.GOES_ON.fullmatch(word.text.strip(_EDGES))):
            return kept[:at]
    return kept


def _is_product(text: str, *, is_plan: bool) -> bool:
    bare = text.strip("()[].,:;*®™").casefold()
    if not bare or bare.upper() in ("PPO", "HMO", "EPO", "POS", "HDHP", "HMO-POS", "PDP", "D-SNP", "HMO/POS"):
        return True
    return is_plan and bare in words.PRODUCT_WORDS


def _ends_as_title(texts: list[str], start: int) -> bool:
    """Tell whether all words from a place on are of a public programme or a card's title."""
    return all(text.strip("()[].,:;*®™").casefold() in _TITLE_WORDS for text in texts[start:])


def _spelled(span: Span, is_known: bool) -> str:
    """Return the text as printed; as the table spells it where the reader took letters for others."""
    text = _with_usual_words(_with_capital_i(span.text).strip(_EDGES))
    if is_known:
        known = known_payer(text.split())
        if known is None:
            return text
        near = nearly_known_payer(text)
        if near and len(near) > len(known.name):
            return near
        seen = " ".join(text.split()[known.start : known.end])
        return text if letters(seen) == letters(known.name) else text.replace(seen, known.name)
    return text if all(map(is_listed, text.split())) else nearly_known_payer(text) or text


def _with_usual_words(text: str) -> str:
    """Return the text, each word that differs from a word of payers' names in letters that look alike spelled so."""
    return " ".join(_usual_word(word) for word in text.split())


def _usual_word(word: str) -> str:
    usual = payer_vocabulary().get(fold(word)) if len(word) > 3 and word.isalnum() else None
    if usual is None or usual.casefold() == word.casefold():
        return word
    return usual.upper() if word.isupper() else usual if word[0].isupper() else usual.casefold()


def _with_capital_i(text: str) -> str:
    """Return the text with the capital I that a reader took for a small l before small letters ("Amerigroup lowa")."""
    return re.sub(r"(?<=[A-Za-z] )l(?=[a-z]{2})", "I", text) if text[:1].isupper() else text


def letters(text: str) -> str:
    """Return the text's letters and digits alone, small."""
    return re.sub(r"[^a-z0-9]", "", text.casefold())


def is_same_firm(name: str, other: str) -> bool:
    """Tell whether two names are one firm's, one of them perhaps longer, or with `and` and its like.

    >>> is_same_firm("BlueCross BlueShield of Texas", "Blue Cross and Blue Shield of Texas")
    True
    >>> is_same_firm("Aetna", "Aetna Life Insurance Company"), is_same_firm("Cigna", "Humana")
    (True, False)
    """
    short, long = sorted((_without_joints(name), _without_joints(other)), key=len)
    return len(short) >= _LEAST_FIRM and long.startswith(short)


def _without_joints(name: str) -> str:
    return letters(re.sub(r"\b(?:and|the)\b|&", "", name, flags=re.IGNORECASE))
