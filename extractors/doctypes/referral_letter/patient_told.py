"""The patient of running text: the name that the words around it introduce, whose age or birth they tell."""

import re
from collections.abc import Collection, Iterator
from itertools import zip_longest
from typing import Any

from extractors.doctypes.referral_letter.elimination import name_of
from extractors.doctypes.referral_letter.parts import Parts
from extractors.doctypes.referral_letter.prose import is_prose, is_salutation, sentences
from extractors.layout import Span
from extractors.parties import BORN, has_form_word, whole_name
from extractors.parties.births import AGE
from extractors.parties.specialties import is_specialty
from extractors.readers import patient_name
from extractors.values.credentials import is_credential
from extractors.values.organization import is_organization

NAME = re.compile(r"[A-Z][\w'’-]+(?: [A-Z]\.?| (?:de|la|del|van|der|von|St\.))* [A-Z][\w'’-]+")
LEAD = re.compile(
    r"(?i)\b(?:patient|client|resident|child|boy|girl|lady|gentleman|wom[ae]n|man|mother|teacher|refer(?:ring|ral of)?"
    r"|see(?:ing)?|saw|seen|evaluat(?:e|ing)|assess(?:ing)?|accept(?:ing)?|introduc(?:e|ing)|send(?:ing)?|look after"
    r"|car(?:e|ing) (?:of|for)|treat(?:ing)?|follow(?:ing)?|records? of|behalf of|regarding|concerning|about"
    r"|request(?:ed)? for|opinion on|named|husband|wife|son|daughter)\b[^.]{0,24}$"
)
"""Words before a name that introduce a patient."""
COURTESY = re.compile(r"\b(?:Mr|Mrs|Ms|Mx|Miss|Master)\.? $")
CLINICIAN = re.compile(
    r"(?i)\b(?:dr|doctor|prof(?:essor)?|nurse|colleague|partner|coordinator|assistant|attn|contact|call|ask for|with"
    r"|seen by|from)\W+(?:my )?$"
)
STARTS = frozenset(
    """
    thank thanks dear please could would can may our my your his her this these he she they we i it if as since after
    before enclosed attached kindly no the in on at for mr mrs ms miss re regarding
    """.split()  # noqa: SIM905 - a table of words reads best without quotes
)
"""Words that begin sentences with a capital letter and no names."""
DATED = re.compile(r"^,? ?\(?(?:[^()]{0,12}\W)?\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}")
PRONOUN = re.compile(r"^(?:He|She|They)\b")
STREET = re.compile(
    r"(?i)\b(?:ave(?:nue)?|street|st|road|rd|blvd|boulevard|lane|ln|way|court|ct|pkwy|parkway|place)\W*$"
)
ENOUGH, PLENTY = 1.4, 2.5
NEAR = 70
"""Letters behind a name within which its birth date or age stands."""


def patient_told(parts: Parts, taken: Collection[tuple[str, str]]) -> dict[str, Any]:
    """Return the name for which the sentences say most that it is the patient's; `taken` are others' names."""
    best: dict[str, Any] = {}
    most = ENOUGH
    for weight, words in _candidates(parts):
        person = whole_name(words, 0.75 if weight >= PLENTY else 0.6) if weight >= most else None
        if person and name_of(person) not in taken:
            best, most = dict(patient_name(person)), weight + 0.01
    return best


def _candidates(parts: Parts) -> Iterator[tuple[float, Span]]:
    """Yield the names in the paper's sentences with what their words say for being the patient's."""
    told = [sentence for paragraph in parts.paragraphs for sentence in sentences(paragraph)]
    addressed = {word for sentence in told for word in _families(sentence.text)}
    for sentence, after in zip_longest(told, told[1:]):
        if is_salutation(sentence):
            continue
        for start, name in _names_in(sentence):
            # Words of two rows of a form are no name, though they follow one another.
            if STREET.search(name.text) or (len(name.rows()) > 1 and not is_prose(sentence)):
                continue
            weight = _weight(sentence.text[:start], sentence.text[start + len(name.text) :])
            weight += 0.75 * (after is not None and PRONOUN.match(after.text) is not None)
            yield weight + 0.75 * (name.words[-1].text.strip(",.") in addressed), name


def _names_in(sentence: Span) -> Iterator[tuple[int, Span]]:
    """Yield what is shaped as a person's name within a sentence, and where; words that begin sentences are none."""
    at = 0
    while match := NAME.search(sentence.text, at):
        first = match.group().split()[0]
        at = match.start() + len(first) if first.casefold() in STARTS else match.end()
        name = sentence.sub(*match.span()) if first.casefold() not in STARTS else None
        if name and not (is_organization(name.text) or is_specialty(name.text) or has_form_word(name)):
            yield match.start(), name


def _weight(before: str, behind: str) -> float:
    """Return what the words before and behind a name say for its being the patient's."""
    is_courteous = COURTESY.search(before) is not None
    lead = COURTESY.sub("", before)
    next_word = behind.strip(" ,").split(maxsplit=1)[0].strip(",;.()") if behind.strip(" ,") else ""
    if CLINICIAN.search(before) or is_credential(next_word):
        return -1.0
    near = behind[:NEAR]
    is_born = BORN.search(near + " 0") is not None or AGE.search(near) is not None
    return 1.0 * is_courteous + 1.0 * (LEAD.search(lead) is not None) + 1.5 * (is_born or bool(DATED.match(behind)))


def _families(text: str) -> Iterator[str]:
    """Yield the family names that stand behind a courtesy title alone ("Mrs. Ellison")."""
    for match in re.finditer(r"\b(?:Mr|Mrs|Ms|Mx|Miss)\.? ([A-Z][\w'’-]+)(?! [A-Z])", text):
        yield match.group(1)
