"""Names of patients and clinicians among the lines that speak of them."""

import re
from collections.abc import Container, Sequence
from itertools import takewhile
from typing import Any

from extractors.document import Word
from extractors.extraction import Found
from extractors.layout import LabelledValue, Span, values_of
from extractors.layout.phrases import fold, is_form_word
from extractors.parties.name_words import is_plausible, mended, without_label_words
from extractors.parties.specialties import is_specialty
from extractors.payers import payer_likeness
from extractors.readers import first, person_in, text_in
from extractors.values.credentials import is_credential
from extractors.values.organization import is_organization

_PARTICLES = ("de", "la", "del", "van", "der", "von")
_TITLES = ("dr", "doctor")
_MEMBER = re.compile(
    r"\W*(?:age|dob|d\.o\.b|sex|gender|mrn|born|birth|phone|tel|chart|acct|fax|date|page)\b.*", re.IGNORECASE
)
"""Words that begin another member behind a name."""
_SMALL_L = re.compile(r"l[a-z]{3}")
"""A capital I as recognition often reads it, at the head of a name."""
_FIRST_FIELD = re.compile(r"[\d(]|(?<=\w\w), (?=(?i:dob|born|d\.o\.b))")
"""Where what a line names first ends: behind a patient's birth date an insurer may follow."""
_NICKNAME = re.compile(r"""["“(][A-Z][a-z]+["”)],?""")
"""What a person is called, between the names (`Theodore "Teddy" Marchetti`)."""
_LOST_INITIAL = re.compile(r"[$§8&5][.,]?|\d[.,]")
"""What recognition makes of an initial now and then (S, B)."""
_NOT_NAMES = frozenset(
    {
        "dear",
        "re",
        "attn",
        "to",
        "from",
        "our",
        "the",
        "my",
        "this",
        "your",
        "please",
        "thank",
        "thanks",
        "female",
        "male",
        "born",
    }
)
_LED_BY_LABEL = re.compile(
    r"(?i)\W*(?:(?:printed? |provider |physician |doctor |clinician |your |full )?name|provider|physician"
    r"|doctor|clinician)"
    r"(?:\W+(?:and )?(?:credentials|title|degree))?\W+|\W*(?:and )?(?:credentials|title|degree)\W+"
)
_GIVEN = re.compile(r"(?:First|FIRST|Given|GIVEN)(?: [Nn]ame| NAME)?\W+([A-Z][\w'’-]+)")
_LEADING_INITIAL = re.compile(r"[A-Z]\.")
_DASHES = ("-", "–", "—", "|", "•", "·", "@", "/")
_COLUMN_GAP = 1.8
"""Heights of a word; what stands further off is no part of a name."""


def patient_name(values: Sequence[LabelledValue], spans: Sequence[Span]) -> dict[str, Any]:
    """Return the name: in parts under labels of their own, under one label, else the first line shaped like one."""
    parts = {
        key: first(text_in(v.value, v.certainty) for v in values_of(values, key))
        for key in ("given", "middle", "family")
    }
    if parts["family"] and not parts["given"]:
        parts["given"] = first(_given_in(span) for span in spans)
    if parts["given"] and parts["family"]:
        return {key: part for key, part in parts.items() if part}
    if person := _plain_name(spans[0], 0.85) if spans else None:
        return person
    for value in values_of(values, "name"):
        if payer_likeness(value.block.text):
            continue
        if person := whole_name(value.value, value.certainty) or whole_name(
            Span.of(*value.lines[:2]), value.certainty * 0.9
        ):
            return person
    return first(_plain_name(span, 0.8) for span in spans) or {}


def _given_in(span: Span) -> Found[str] | None:
    """Return what follows "First" without a colon at the head of a line ("First Esperanza")."""
    match = _GIVEN.match(span.text)
    return text_in(span.sub(*match.span(1)), 0.8) if match else None


def _plain_name(span: Span, certainty: float) -> dict[str, Any] | None:
    """Return the name with which a line begins, if no word of it belongs to a form, an office or a payer."""
    name = leading_name(span)
    if (
        name is None
        or name.words[0].text.strip(".,:").casefold() in _NOT_NAMES
        or has_form_word(name)
        or is_organization(name.text)
        or payer_likeness(_FIRST_FIELD.split(span.text, maxsplit=1)[0])
        or "credentials" in (clinician_behind(span) or {})
    ):
        return None
    return whole_name(name, certainty)


def clinician_name(values: Sequence[LabelledValue], spans: Sequence[Span]) -> dict[str, Any]:
    """Return the clinician's name: under a label, else the line that ends in credentials or begins with a title."""
    for value in values_of(values, "name"):
        if not is_office(value.value.text) and (person := clinician(value.value, value.certainty)):
            return person
    labels = {word for value in values for word in value.label.words}
    spans = [cut for span in spans if (cut := _before(span, labels))]
    for span in spans:
        if person := clinician_behind(span) or clinician_behind(_without_label(span)):
            return person
    for span in spans:
        if person := clinician_within(span):
            return person
    return next((person for span in spans[:2] if _is_bare_name(span) and (person := whole_name(span, 0.6))), {})


def clinician_within(span: Span) -> dict[str, Any] | None:
    """Return the clinician whose name and credentials stand in a line behind other words."""
    for start in range(1, len(span.words) - 1):
        rest = Span(span.words[start:])
        if rest.words[0].text[:1].isupper() and not is_form_word(fold(rest.words[0].text)):
            person = clinician_behind(rest)
            if person and "credentials" in person and "given" in person:
                return person
    return None


def labelled_name(span: Span, certainty: float) -> dict[str, Any] | None:
    """Return the whole name in a span that may begin with a label of its own ("Name / credentials Ana Ruiz, MD")."""
    return whole_name(_without_label(span), certainty)


def _without_label(span: Span) -> Span:
    """Return a line without the label that it begins with ("Name / credentials Ana Ruiz, MD")."""
    match = _LED_BY_LABEL.match(span.text)
    return (span.sub(match.end(), len(span.text)) if match else None) or span


def _before(span: Span, labels: Container[Word]) -> Span | None:
    """Return the words of a line before the first label in it; an initial at its head is none ("T. Ferreira")."""
    first = 1 if _LEADING_INITIAL.fullmatch(span.words[0].text) else 0
    words = (*span.words[:first], *takewhile(lambda word: word not in labels, span.words[first:]))
    return Span(words) if words else None


def clinician_behind(span: Span) -> dict[str, Any] | None:
    """Return the clinician with whose name, and credentials or title, the line begins."""
    span = before_office(span)
    words = mended(span).text.replace(",", " ").split()[:8]
    is_titled = bool(words) and words[0].rstrip(".").casefold() in _TITLES
    has_degree = any(is_credential(word.strip("().;")) or is_credential(word) for word in words[1:7])
    name = leading_name(span, credentials=True)
    if name is None or not (is_titled or has_degree) or (is_organization(span.text) and not has_degree):
        return None
    if is_office(name.text.split(",")[0]) and not is_titled:
        return None
    return clinician(name, 0.85)


def before_office(span: Span) -> Span:
    """Return the words of a person before a comma or dash behind which an office is named ("Dr. Obi, Hand Center")."""
    for at in range(2, len(span.words)):
        before, rest = span.words[:at], span.words[at:]
        if is_credential(rest[0].text.strip(",;()")):
            continue
        is_parted = before[-1].text.endswith(",") or before[-1].text in _DASHES
        if is_parted and is_organization(" ".join(word.text for word in rest)):
            is_person = not is_office(" ".join(word.text for word in before))
            return Span(before[:-1] if before[-1].text in _DASHES else before) if is_person else span
    return span


def is_office(text: str) -> bool:
    """Tell whether the text names an organization; a physician assistant's PA alone does not."""
    return is_organization(" ".join(word for word in text.split() if not is_credential(word)) or text)


def clinician(span: Span, certainty: float) -> dict[str, Any] | None:
    """Return the clinician's name without a specialty printed behind it; `Dr.` and a family name are enough."""
    name = _without_specialty(span)
    if person := whole_name(name, certainty):
        return person
    words = [word.text for word in name.words]
    if words[0].rstrip(".").casefold() in _TITLES and 2 <= len(words) <= 3 and not has_form_word(name):
        titled = dict(person_in(name, certainty * 0.9))
        return titled if "family" in titled else None
    return None


def _without_specialty(span: Span) -> Span:
    """Return the words before a specialty that ends the span: behind credentials, or behind a title and a name."""
    words = span.words
    start = next((at for at in range(2, len(words)) if is_specialty(" ".join(w.text for w in words[at:]))), len(words))
    before = words[start - 1].text if start < len(words) else ""
    is_behind = (
        before.endswith((",", "-", "–"))
        or is_credential(before.strip(",;"))
        or words[0].text.rstrip(".").casefold() in _TITLES
    )
    return Span(words[:start]) if is_behind else span


def has_form_word(span: Span) -> bool:
    """Tell whether a word of the line is one that forms are made of ("Order", "Referral")."""
    return any(is_form_word(fold(word.text)) for word in span.words)


def whole_name(span: Span | None, certainty: float) -> dict[str, Any] | None:
    """Return the parts of a name that has both a given and a family name and no digit, or None."""
    span = without_label_words(mended(span)) if span else None
    span = _without_lone_marks(span) if span else None
    if span is None or any(character.isdigit() for character in span.text) or len(span.words) > 9:
        return None
    if 2 * sum(is_form_word(fold(word.text)) for word in span.words) >= len(span.words) > 1 or ":" in span.text:
        return None
    person = dict(person_in(span, certainty))
    is_whole = "given" in person and "family" in person
    if is_whole and not is_plausible(person["given"].value, person["family"].value):
        return None
    if is_whole and person["given"].value[:1].islower() and person["family"].value[:1].islower():
        return None
    return person if is_whole and sum(map(str.isalpha, person["family"].value)) > 1 else None


def _without_lone_marks(span: Span) -> Span | None:
    """Return the span without single digits and marks inside it, which are initials that were not recognised."""
    first, *others = span.words
    kept = [word for word in others if not re.fullmatch(r"\W*\d?\W*", word.text)]
    return Span((first, *kept))


def _is_bare_name(span: Span) -> bool:
    """Tell whether a line is two to four capitalised words without a digit or a word of forms."""
    is_name = all(word.text[:1].isupper() and not re.search(r"\d", word.text) for word in span.words)
    return 2 <= len(span.words) <= 4 and is_name and not has_form_word(span) and not is_organization(span.text)


def _is_far(before: Word, word: Word) -> bool:
    """Tell whether a word of the same row stands a column's gap behind another."""
    is_level = before.page == word.page and abs(before.box.top - word.box.top) < before.box.height
    return is_level and word.box.left - before.box.right > _COLUMN_GAP * before.box.height


def leading_name(span: Span, *, credentials: bool = False) -> Span | None:
    """Return the words before the first digit, parenthesis, bar or dash of a line that begins with a name."""
    kept: list[Word] = []
    for word in mended(span).words:
        if len(kept) == 1 and kept[0].text.endswith(",") and word.text.isalpha() and len(word.text) > 2:
            kept.append(word)  # a given name behind a comma is one, though its capital was lost
            continue
        if kept and (_LOST_INITIAL.fullmatch(word.text) or _NICKNAME.fullmatch(word.text)):
            continue
        is_name = (
            word.text[:1].isupper()
            or word.text in _PARTICLES
            or ((not kept or len(kept[-1].text.strip(".")) == 1) and _SMALL_L.match(word.text) is not None)
        )
        if len(kept) > 1 and (_is_far(kept[-1], word) or _MEMBER.fullmatch(word.text)):
            break
        if re.search(r"[\d|:/]|^[(–—-]", word.text) or not is_name or word.text.strip("#.").upper() == "NPI":
            break
        kept.append(word)
        if (
            credentials
            and len(kept) > 2
            and not (len(kept) == 3 and kept[0].text.endswith(","))  # "Ruiz, MD, Ana"
            and is_credential(kept[-2].text.strip(",;"))
            and not is_credential(word.text.strip(",;"))
        ):
            kept.pop()
            break
        if not credentials and len(kept) == 5:
            break
    return Span(tuple(kept)) if len(kept) > 1 else None
