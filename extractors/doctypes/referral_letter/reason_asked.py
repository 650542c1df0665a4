"""The sentence of a letter that says what the patient is sent for: every sentence weighed by what it speaks of."""

from collections.abc import Sequence

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
_FULL = 4.4
"""The weight of a sentence that surely tells the reason."""
_LEAST, _FEWEST, _TOLD = 0.5, 4, 4
_CUT_SHARE, _CUT_LENGTH = 0.38, 12


def reason_asked(prose: Sequence[Span]) -> tuple[float, Found[str]] | None:
    """Return the sentence that most plainly tells what the patient is sent for, with its weight."""
    best = max(prose, key=weight_of, default=None)
    if best is None or weight_of(best) < _LEAST:
        return None
    weight = weight_of(best)
    found = text_in(_to_the_cause(best), min(0.75, 0.75 * weight / _FULL))
    return (weight, found) if found else None


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
        - EMPTY * (len(says.GENERAL.sub("", text)) < _TOLD)
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
