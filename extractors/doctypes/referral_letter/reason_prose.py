"""The reason in a letter's sentences: stated as such, or in the words with which the patient is referred."""

import re
from collections.abc import Iterable, Sequence
from itertools import zip_longest

from extractors.doctypes.referral_letter.ailments import signs
from extractors.extraction import Found
from extractors.identifiers import icd10_cm
from extractors.layout import Span
from extractors.parties.specialties import is_specialty
from extractors.readers import first, text_in

STATED = re.compile(
    r"\b(?:(?:the |my |our |her |his )?(?:main |primary |principal |chief )?"
    r"(?:reasons?|indications?|purpose|question|concern|issue|problem) (?:for|of|behind)"
    r" (?:this |the |my |our |her |his |their )?(?:\w+ )?"
    r"(?:referral|consult(?:ation)?|visit|request|evaluation|letter)(?: (?:is|was|are))?|Reason|Indication"
    r"|Referred for|Referred because of|(?:the |her |his |our )?(?:main|chief|primary|presenting|principal)"
    r" (?:complaint|concern|problem|symptom|issue)s?(?: (?:is|was|are))?)"
    r"\s*(?::|-|–|(?<= is)|(?<= was)|(?<= are)|(?<=for)|(?<=of))\s*(?=\S)",
    re.IGNORECASE,
)
ANNOUNCED = re.compile(
    r"(?i)\b(?:(?:for|because(?: of)?|due to|regarding)(?: the following| this)?(?: reasons?| problem"
    r"| concern)?\s*:\s*(?=\S|$)|\b(?:with|about|as|this) (?:this|these|the following|follows)(?: \w+)?\s*:\s*(?=\S|$)|"
    r"(?:reasons?|indications?|question|concern|issue|problem|complaint|purpose|matter)s?\b[^.:;]*?"
    r"\b(?:this|(?:the |as )?follow(?:s|ing)|these|below|simple)\s*[:.,–-]\s*(?=\S|$))"
)
"""A lead-in ("The concern is this:", "My question concerns the following."), whatever it is that follows."""
REFERRING = re.compile(
    r"\b(?:(?:am|are|is being) (?:referring|referred|sending|writing to (?:refer|ask|request)|asking|requesting)"
    r"|(?:would like|wish|want|like|need) (?:(?:\w+ )?to refer|you to (?:see|evaluate|assess)|(?:him|her"
    r"|them) (?:to be )?seen"
    r"|your)|refer(?:red)? (?:this|him|her|them|my|our|the above)|referral of|being (?:referred|sent)|sent to you"
    r"|to refer|coming to (?:see )?you|(?:consult(?:ation)?|evaluation|referral|opinion) (?:is |was )?requested"
    r"|referred (?:to you|for)|(?:to|and) send you|(?:ask|request)(?:ing)? (?:for |that you |you to |a |an |your )+)\b",
    re.IGNORECASE,
)
ASKING = re.compile(
    r"\b(?:(?:kindly|please|pls) (?:see|evaluate|assess|consult|examine|accept)|appreciate (?:your|it if|an?\b)"
    r"|(?:grateful|obliged|glad|delighted|pleased) (?:for|if|to have)|if you (?:would|could) (?:see|kindly"
    r"|please|evaluate)"
    r"|your (?:evaluation|opinion|help|assessment|thoughts|expertise|advice|input|assistance|consideration)"
    r"|(?:ask|asking|request|requesting) (?:your|you)"
    r"|for (?:an? )?(?:evaluation|consultation|assessment|management|further|opinion))",
    re.IGNORECASE,
)
GREETING = re.compile(
    r"\bthank(?:s| you)(?: (?:so|very) much)? (?:for|in advance for) (?:seeing|agreeing|accepting|evaluating|taking"
    r"|your (?:willingness|help with))\b",
    re.IGNORECASE,
)
OBJECTS = (
    re.compile(
        r"(?i)\b(?:complain(?:s|ed|ing)? of|present(?:s|ed|ing)? (?:today |to us |here )?with|suffer(?:s|ed"
        r"|ing)? (?:from|with)"
        r"|(?:troubled|bothered) by|(?:he|she|they|patient|pt|who|and) (?:has|have|had) (?:had|been having"
        r"|developed|noticed"
        r"|experienced)|experienc(?:es|ing|ed))\s+(?=\w)"
    ),
    re.compile(
        r"(?i)\b(?:requires|needs|(?:request|requesting|ask for|asking for|in need of)(?! (?:that|you|your)\b))"
        r"\s+(?:an? )?(?=\w)"
    ),
    re.compile(
        r"(?i)(?:\b(?:patient|pt|he|she|they|gentleman|lady|child|boy|girl)|\d\)) (?:has|have)\s+(?!been|no\b"
        r"|an? history)(?=\w)"
    ),
    re.compile(
        r"(?i)\b(?:year|month|week)s?[- ]old\b(?:[^.;]|\.(?=\s?\d)){0,60}?\b(?:with|who has|who presents with)\s+(?=\w)"
    ),
    re.compile(
        r"(?i)\b(?:please|kindly) (?:see|evaluate|assess|treat)(?:(?:,| and| &|/) ?(?:treat|manage|advise))+ "
        r"(?:(?:him|her|them|(?:the|this|our) patient) for )?(?=\w)"
    ),
)
"""What a patient complains of, needs or has: the words behind these."""
GREETING_WITH_CAUSE = re.compile(GREETING.pattern + r".*\b(?:for|with|regarding|because of|who has)\b", re.IGNORECASE)
CAUSE = re.compile(
    r"\b(?P<mark>(?:evaluation|assessment|management|treatment|work-?up|care)(?: and \w+)? (?:of|for)"
    r"(?: (?:his|her|their|the))?|for(?: the)?|with|regarding|because of|because|due to|concerning|on account of"
    r"|in regards? to|with regard to"
    r"|who (?:has|presents with|presented with|complains of)(?: had| developed)?|given (?:his|her|their|the)"
    r"|in view of|about)\s+"
    r"(?P<cause>(?!(?:further|consult\w*|your|several|some|many|the (?:past|last)|seeing|agreeing|accepting|evaluat\w+"
    r"|assess\w+|management|treatment|care|work-?up|initial|specialty"
    r"|me|us|you|his|her|it|an? (?:\w+ )?(?:opinion|consult\w*|few|year|long|evaluation|assessment|visit"
    r"|appointment))\b)"
    r"\S+(?: \S+)+)",
    re.IGNORECASE,
)
THANKS = re.compile(r"(?i)\W*(?:many )?thanks?(?: you)?,? (?:for your|in advance|again|very)")
BIRTH = re.compile(r"(?i)\b(?:dob|d\.o\.b\.?|born|date of birth)\W{1,3}[\d/.-]{6,10}[).,;]*\s+(?=[A-Z])")
PERSON = re.compile(
    r"(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr)\b|[A-Z][\w'’-]+ (?:[A-Z]\.? )?[A-Z][\w'’-]+(?:,? (?:\(|born|DOB|who|whose"
    r"|is|was|an?\b)|[,.]?$))"
)
"""A cause that is but the patient's name."""
FORMAL = re.compile(
    r"(?i)\b(?:this|these|completed|incomplete) (?:form|referral form|page|order|fax|packet)s?\b|\b(?:please"
    r"|kindly|or) (?:fax|return"
    r"|send|call|attach|include|complete|print|check|mark|note|schedule|contact|let (?:us|me) know)\b|\bfax"
    r" (?:both|all|the|this|to|completed|order)\b|\bcopy of"
    r"|\beligib|\bguarantee"
    r"|\bconfidential|^\W*(?:\d+\W+)?(?:what|why|how|who|which|does|is|are)\b.*\?$"
)
"""Sentences by which a form or an office speaks of itself, not of the patient."""
BY_WEIGHT = (REFERRING, GREETING_WITH_CAUSE, ASKING, GREETING)
"""What sentences refer with, the most telling first."""
FEWEST = 3


def reason_announced(prose: Sequence[Span]) -> Found[str] | None:
    """Return what the sentences state or announce as the reason."""
    return stated(prose) or _announced(prose)


def reason_in_prose(prose: Sequence[Span]) -> Found[str] | None:
    """Return what the sentences refer the patient for, the most telling first."""
    return (
        first(_saying(prose, pattern, with_cause=True) for pattern in BY_WEIGHT)
        or first(_object(prose, pattern) for pattern in OBJECTS)
        or first(_saying(prose, pattern, with_cause=False) for pattern in BY_WEIGHT)
    )


def _object(prose: Sequence[Span], pattern: re.Pattern[str]) -> Found[str] | None:
    """Return what stands behind the pattern in the first sentence that speaks of the patient with it."""
    for sentence in prose:
        match = pattern.search(sentence.text)
        rest = sentence.sub(match.end(), len(sentence.text)) if match and not FORMAL.search(sentence.text) else None
        if rest and len(rest.words) >= FEWEST:
            return text_in(rest, 0.45)
    return None


def stated(prose: Iterable[Span]) -> Found[str] | None:
    """Return what stands behind "The reason for this referral is"."""
    for sentence in prose:
        match = STATED.search(sentence.text)
        rest = sentence.sub(match.end(), len(sentence.text)) if match else None
        if rest and len(rest.words) >= 2:
            return text_in(rest, 0.9)
    return None


def _announced(prose: Sequence[Span]) -> Found[str] | None:
    """Return what follows a lead-in, in its sentence or in the next."""
    for sentence, after in zip_longest(prose, prose[1:]):
        match = ANNOUNCED.search(sentence.text)
        if match is None:
            continue
        rest = sentence.sub(match.end(), len(sentence.text)) if match.end() < len(sentence.text) else None
        if rest and len(rest.words) >= FEWEST:
            return text_in(rest, 0.85)
        if after is not None and match.end() >= len(sentence.text) - 1:
            return text_in(after, 0.8)
    return None


def _story_beside(prose: Sequence[Span], index: int) -> Span:
    """Return the sentence before or behind one that only asks, whichever tells more of an ailment; else itself."""
    beside = [*prose[max(0, index - 1) : index], *prose[index + 1 : index + 2]]
    told = [
        sentence
        for sentence in beside
        if len(sentence.words) > FEWEST
        and not FORMAL.search(sentence.text)
        and not GREETING.search(sentence.text)
        and not any(icd10_cm.find(sentence.text))
    ]
    return max(told, key=lambda sentence: sum(signs(sentence.text)), default=prose[index])


def _behind_birth(sentence: Span) -> Span | None:
    """Return what a note says right behind the patient's birth date ("See Kofi Goldfarb, DOB 08/06/92 Attacks of")."""
    match = BIRTH.search(sentence.text)
    rest = sentence.sub(match.end(), len(sentence.text)) if match else None
    return rest if rest and len(rest.words) > FEWEST and rest.text[0].isupper() else None


def _saying(prose: Sequence[Span], pattern: re.Pattern[str], *, with_cause: bool) -> Found[str] | None:
    """Return what the sentence that refers the patient names as the cause, else the sentence that follows it."""
    for index, sentence in enumerate(prose):
        match = pattern.search(sentence.text)
        if (
            match is None
            or len(sentence.words) <= FEWEST
            or THANKS.match(sentence.text)
            or FORMAL.search(sentence.text)
        ):
            continue
        cause = next((found for found in CAUSE.finditer(sentence.text) if found.end() > match.end()), None)
        if (
            cause is not None
            and not is_specialty(cause["cause"].strip(".,"))
            and not PERSON.match(cause["cause"])
            and (words := sentence.sub(*cause.span("cause")))
        ):
            return text_in(words, 0.6)
        if told := _behind_birth(sentence):
            return text_in(told, 0.5)
        if not with_cause:
            return text_in(_story_beside(prose, index), 0.4)
    return None
