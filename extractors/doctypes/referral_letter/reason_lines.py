"""Lines that hold a reason: their own among those of a form, led by a word at their head, cut to the point."""

import re
from collections.abc import Sequence

from extractors.doctypes.referral_letter.parts import Parts
from extractors.doctypes.referral_letter.prose import is_closing, sentences
from extractors.doctypes.referral_letter.wording import is_glue
from extractors.extraction import Found
from extractors.identifiers import icd10_cm
from extractors.layout import Span
from extractors.layout.phrases import is_form_word
from extractors.readers import text_in

LED = (
    re.compile(r"(?i)\W*(?:\d+[.)] )?(?:reasons?|indications?|purpose|justification) (?:for|of) [\w/ ()-]{2,40}[:?] +"),
    re.compile(r"(?i)\W*(?:symptoms?|complaints?|diagnosis|history) ?(?:[/&]|and) ?reasons?\W+(?=\w)"),
    re.compile(r"(?i)\W*(?:for|because of|due to|why|problem|concern|c/o)\s*[:;] +"),
    re.compile(
        r"\W*(?:\d+[.)] )?(?:[Rr]easons?|[Ii]ndications?|[Pp]urpose)"
        r"(?: (?:for|of) (?:the |this )?[\w/]+\W+(?=[A-Z0-9])|[:.] +)"
    ),
    re.compile(
        r"(?i)\W*(?:please|kindly|pls\.?) (?:see|eval(?:uate)?\.?|assess|consult|examine)"
        r"(?: (?:this |my )?(?:patient|pt\.?))?(?: and treat)? (?:for|re|regarding)\W+"
    ),
    re.compile(
        r"(?i)\W*(?:(?:consult(?:ation)?|referral|refer(?:red)?|eval(?:uation)?|seen?|sent) for|c/o"
        r"|(?:area of ?|main |chief |our )?(?:concerns?|complaint)|problem)\b\W+(?=\w\S* \S+ \S+)"
    ),
)
"""What heads a line whose rest is the reason, without a colon or with words too short for a label."""

TICK = re.compile(r"\[[ xX✓]?\]|[☐□☑☒■✓✔✗✘]")

FIELD = re.compile(r"[A-Z][\w'/ ]{2,24}:(?= |$)")

QUESTION = re.compile(r"(?:What|Which|How|Who|Where|When|Any|Is|Do|Does|Has|Have|Are|Can|Will|Did)\b.*\?")
"""What a form asks next."""

MANY = 9
"""Sentences that an entry of a form may have."""

LONG = 40
"""Words above which a reason runs on into the history; its first sentence is the reason then."""

SURELY = 4
"""How many of these speak of nothing but the reason."""

VERB = re.compile(r"(?i)\W*(?:please|kindly|pls|refer)\b")
"""Which of them are the beginning of a sentence."""

FEWEST = 3

CODED_LAST = 0.3

FEWEST_LETTERS = 4

BLANK = 0.8
"""Heights of a word from a lone label to what is written on its blank."""

TITLE_LINES = 4
"""Lines at the head of a paper, where "Referral for" begins a title."""


def own_lines(parts: Parts, lines: Sequence[Span]) -> list[Span]:
    """Return the lines up to a letter's close, another field, or boxes to tick."""
    ticked = {word for option in parts.options for word in (*option.evidence.words, *option.text.words)}
    own: list[Span] = []
    for line in lines:
        if not own and sum(map(str.isalpha, line.text)) < FEWEST_LETTERS and any(map(str.isdigit, line.text)):
            continue
        is_field = bool(own) and (FIELD.match(line.text) or QUESTION.match(line.text))
        is_ticked = line.words[0] in ticked or (bool(own) and not ticked.isdisjoint(line.words))
        if is_closing(line) or is_field or TICK.search(line.text) or is_ticked:
            break
        own.append(line)
    return own


def is_labels_only(span: Span) -> bool:
    """Tell whether every word is one that labels are made of ("Complaint/History")."""
    words = (word for text in span.words for word in text.text.split("/") if any(map(str.isalpha, word)))
    return all(is_form_word(word) or is_glue(word) for word in words)


def coded(text: str) -> float:
    """Return how much a text is a diagnosis with its code: 1 where a code stands in its first half, less behind words.

    >>> coded("R05.3 Chronic cough"), coded("Hives since July, L50.1"), coded("Hives since July")
    (1.0, 0.3, 0.0)
    """
    if any(icd10_cm.find(text[: len(text) // 2 + 1])):
        return 1.0
    return CODED_LAST if any(icd10_cm.find(text)) else 0.0


def to_the_point(lines: Sequence[Span], most: int = MANY) -> Found[str] | None:
    """Return the lines of the reason, or only the first sentence where prose runs on beyond so many."""
    whole = Span.of(*lines)
    if is_labels_only(whole):
        return None
    said = list(sentences(whole))
    if len(whole.words) <= LONG and len(said) <= most:
        return text_in(whole, 0.95)
    telling = [sentence for sentence in said if len(sentence.words) >= FEWEST]
    return text_in(telling[0] if telling else whole, 0.85)


def led(parts: Parts, patterns: Sequence[re.Pattern[str]]) -> Found[str] | None:
    """Return what follows "Reason for referral", "For:" or "Please evaluate for" at the head of a line."""
    lines = parts.all_lines
    for pattern in patterns:
        for index, line in enumerate(lines):
            is_title = pattern is LED[-1] and index < TITLE_LINES
            match = None if is_title else pattern.match(line.text)
            is_verb = match is not None and VERB.match(match[0]) is not None and match[0].rstrip()[-1:].isalpha()
            rest = line.sub(0 if is_verb else match.end(), len(line.text)) if match else None
            if rest and len(rest.words) >= FEWEST:
                told = is_verb or parts.salutation is not None
                return to_the_point([rest, *_run_on(rest, lines[index + 1 : index + 2])], 1 if told else MANY)
    return None


def behind_for(parts: Parts) -> Found[str] | None:
    """Return what stands on the blank behind a lone "For" of a pad."""
    for line in parts.all_lines:
        first, *rest = line.words
        if first.text.casefold() in ("for", "why") and len(rest) >= FEWEST:
            is_blank = rest[0].box.left - first.box.right > BLANK * first.box.height
            return text_in(Span(tuple(rest)), 0.75) if is_blank else None
    return None


def _run_on(line: Span, after: Sequence[Span]) -> list[Span]:
    """Return the next line where it goes on in small letters, flush with the words above it."""
    goes_on = [
        below
        for below in after
        if below.words[0].text[:1].islower() and below.box.left >= line.box.left - 2 * line.box.height
    ]
    return goes_on if not line.text.endswith(".") else []
