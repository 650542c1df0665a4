"""The sentence of a letter that says what the patient is sent for: every sentence weighed by what it speaks of."""

import re
from collections.abc import Sequence
from operator import itemgetter

from extractors.doctypes.referral_letter import asking_words as says
from extractors.doctypes.referral_letter.ailments import signs
from extractors.doctypes.referral_letter.formal import FORMAL
from extractors.extraction import Found
from extractors.layout import Span
from extractors.parties.specialties import is_specialty
from extractors.readers import text_in

SAYS = (
    (3.0, says.REFERS),
    (2.8, says.REQUESTS),
    (2.6, says.REQUESTED),
    (2.2, says.NEEDS),
    (1.8, says.GREETS),
    (1.2, says.SUFFERS),
    (0.9, says.HAS),
)
"""What a sentence that tells why the patient comes may say, the heaviest first; the first that matches counts."""
WORK, MARK, AILING, COURSE = 0.8, 0.6, 0.25, 0.05
"""What it adds to name work for the other office or a cause behind it, and each word of an ailment or its course."""
ASIDE, PAST, EMPTY = 1.5, 1.0, 3.0
"""What it takes off to speak of something else, of the past, or of nothing in particular."""
STORY = 2.7
"""The weight of a bare request with what ails the patient before it."""
_FULL = 4.4
"""The weight of a sentence that surely tells the reason."""
_LEAST, _FEWEST, _TOLD, _MOST = 0.5, 4, 4, 40
_TITLED = 0.6
_CUT_SHARE, _CUT_LENGTH = 0.38, 12
_FOUND_WELL = re.compile(
    r"(?i)^\W*(?:no|denies)\b"
    r"|\b(?:is|are|was|were) (?:both |all )?(?:not|negative|normal|clear|benign|unremarkable)\b"
)
"""Sentences of what is not the matter."""
_SPARE = 20
"""Letters of a request's own words from which on it speaks for itself."""
_BESIDE = 1.8
"""Times the words of a request from which on the sentence beside it is a history of its own."""


def reason_asked(prose: Sequence[Span]) -> tuple[float, Found[str]] | None:
    """Return the sentence that most plainly tells what the patient is sent for, with its weight."""
    told = [(weight_of(sentence), _with_ailment(prose, at)) for at, sentence in enumerate(prose)]
    stories = [
        (STORY, story) for at, sentence in enumerate(prose) if is_bare(sentence) and (story := _story(prose, at))
    ]
    weight, best = max([*told, *stories], key=itemgetter(0), default=(0.0, None))
    found = text_in(best, min(0.75, 0.75 * weight / _FULL)) if weight >= _LEAST else None
    return (weight, found) if found else None


def _with_ailment(prose: Sequence[Span], at: int) -> Span:
    """Return a sentence to its cause; a request that names no ailment with the short sentence beside it that does."""
    request = _to_the_cause(prose[at])
    if request is not prose[at] or not _is_spare(request) or not _is_request(request):
        return request
    most = _BESIDE * len(request.words)
    for beside in (*prose[max(0, at - 1) : at], *prose[at + 1 : at + 2]):
        if _FEWEST <= len(beside.words) <= most and _tells(beside) and _is_near(beside, request):
            return Span.of(*sorted((beside, request), key=prose.index))
    return request


def _tells(sentence: Span) -> bool:
    """Tell whether a sentence names what ails the patient and does not itself ask for something."""
    is_other = FORMAL.search(sentence.text) or _FOUND_WELL.search(sentence.text)
    return signs(sentence.text)[0] > 0 and not _is_request(sentence) and not is_other


def _is_request(sentence: Span) -> bool:
    """Tell whether a sentence asks for something or says that the patient is sent."""
    return any(pattern.search(says.as_said(sentence.text)) for _, pattern in SAYS[:3])


def _is_spare(request: Span) -> bool:
    """Tell whether a request says little that only this patient is sent for, beside names, and no ailment."""
    plain = " ".join(word.text for word in request.words if not word.text[0].isupper())
    return not signs(request.text)[0] and len(says.GENERAL.sub("", plain)) < _SPARE


def _is_near(one: Span, other: Span) -> bool:
    """Tell whether two sentences stand in the same paragraph."""
    first, last = sorted((one, other), key=lambda span: span.box.top)
    return one.page == other.page and last.box.top - first.box.bottom < one.words[0].box.height


def is_bare(sentence: Span) -> bool:
    """Tell whether a request says nothing that only this patient is sent for."""
    return len(says.GENERAL.sub("", sentence.text)) < _TOLD


def _story(prose: Sequence[Span], at: int) -> Span | None:
    """Return a bare request with the sentences right before it, from the first that tells what ails the patient."""
    told = [prose[at]]
    for sentence in reversed(prose[:at]):
        if _FOUND_WELL.search(sentence.text):
            continue
        is_long = sum(len(piece.words) for piece in told) + len(sentence.words) > _MOST
        is_other = FORMAL.search(sentence.text) or len(sentence.words) < _FEWEST
        if is_long or is_other or not _is_near(sentence, told[0]):
            break
        told.insert(0, sentence)
    first = next((index for index, sentence in enumerate(told[:-1]) if signs(sentence.text)[0]), None)
    return Span.of(*told[first:]) if first is not None and _is_request(prose[at]) else None


def weight_of(sentence: Span) -> float:
    """Return how much a sentence tells what the patient is sent for."""
    text = says.as_said(sentence.text)
    if len(sentence.words) < _FEWEST or FORMAL.search(text) or _is_headings(sentence):
        return 0.0
    said, match = next(((weight, match) for weight, pattern in SAYS if (match := pattern.search(text))), (0.0, None))
    if match is None:
        return 0.0
    rest = text[match.start() :]
    ailing, course = signs(text)
    return (
        said
        + WORK * bool(says.WORK.search(rest))
        + MARK * bool(says.MARK.search(rest))
        + AILING * min(ailing, 3)
        + COURSE * min(course, 4)
        - ASIDE * min(2, len(says.ASIDE.findall(text)))
        - PAST * bool(says.PAST.search(text))
        - EMPTY * is_bare(sentence)
    )


def _is_headings(sentence: Span) -> bool:
    """Tell whether most words are capitalised as in titles and labels; what is all in capitals may be a sentence."""
    words = [word.text for word in sentence.words if word.text[0].isalpha()]
    return not sentence.text.isupper() and sum(word[0].isupper() for word in words) > _TITLED * len(words)


def _to_the_cause(sentence: Span) -> Span:
    """Return the sentence; of a long opening ("Thank you for seeing Mrs. Wu, whom I ...") the cause at its end."""
    if not says.OPENING.match(sentence.text) or len(sentence.words) < _CUT_LENGTH:
        return sentence
    for match in says.CAUSE.finditer(sentence.text):
        cause = sentence.sub(*match.span("cause"))
        is_named = says.PERSON.match(match["cause"]) or is_specialty(match["cause"].strip(".,"))
        if cause and not is_named and match.start() > _FEWEST * 4:
            return cause if len(cause.words) < _CUT_SHARE * len(sentence.words) else sentence
    return sentence
