"""Lines of an entry: its own among those of a form; those of nothing but labels; those that are a coded diagnosis."""

import re
from collections.abc import Sequence

from extractors.doctypes.referral_letter.parts import Parts
from extractors.doctypes.referral_letter.prose import is_closing
from extractors.doctypes.referral_letter.wording import is_glue
from extractors.identifiers import icd10_cm
from extractors.layout import Span
from extractors.layout.phrases import is_form_word

TICK = re.compile(r"\[[ xX✓]?\]|[☐□☑☒■✓✔✗✘]")

FIELD = re.compile(r"[A-Z][\w'/ ]{2,24}:(?= |$)")

QUESTION = re.compile(r"(?:What|Which|How|Who|Where|When|Any|Is|Do|Does|Has|Have|Are|Can|Will|Did)\b.*\?")
"""What a form asks next."""

FEWEST = 3

CODED_LAST = 0.3

FEWEST_LETTERS = 4


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
