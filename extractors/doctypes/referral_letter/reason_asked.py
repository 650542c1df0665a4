"""The sentence of a letter that says what the patient is sent for: every sentence weighed by what it speaks of."""

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
_CUT_SHARE, _CUT_LENGTH = 0.38, 12


def reason_asked(prose: Sequence[Span]) -> tuple[float, Found[str]] | None:
    """Return the sentence that most plainly tells what the patient is sent for, with its weight."""
    told = [(weight_of(sentence), _to_the_cause(sentence)) for sentence in prose]
    stories = [
        (STORY, story) for at, sentence in enumerate(prose) if is_bare(sentence) and (story := _story(prose, at))
    ]
    weight, best = max([*told, *stories], key=itemgetter(0), default=(0.0, None))
    found = text_in(best, min(0.75, 0.75 * weight / _FULL)) if weight >= _LEAST else None
    return (weight, found) if found else None


def is_bare(sentence: Span) -> bool:
    """Tell whether a request says nothing that only this patient is sent for."""
    return len(says.GENERAL.sub("", sentence.text)) < _TOLD


def _story(prose: Sequence[Span], at: int) -> Span | None:
    """Return a bare request with the sentences right before it, from the first that tells what ails the patient."""
    told = [prose[at]]
    for sentence in reversed(prose[:at]):
        words = sum(len(piece.words) for piece in told) + len(sentence.words)
        is_near = sentence.page == told[0].page and told[0].box.top - sentence.box.bottom < sentence.box.height
        if words > _MOST or not is_near or FORMAL.search(sentence.text) or len(sentence.words) < _FEWEST:
            break
        told.insert(0, sentence)
    first = next((index for index, sentence in enumerate(told[:-1]) if signs(sentence.text)[0]), None)
    is_request = any(pattern.search(prose[at].text) for _, pattern in SAYS[:2])
    return Span.of(*told[first:]) if first is not None and is_request else None


def weight_of(sentence: Span) -> float:
    """Return how much a sentence tells what the patient is sent for."""
    text = sentence.text
    if len(sentence.words) < _FEWEST or FORMAL.search(text):
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
