"""CPT: a procedure code, checked for its form only (the code set is licensed by the American Medical Association)."""

import re
from collections.abc import Iterator

from extractors.errors import InvalidFormatError, InvalidLengthError, InvalidValueError
from extractors.values.look_alikes import DIGIT_LIKE, as_digits, differences, mostly_digits, quality
from extractors.values.printed_label import stands_before
from extractors.values.text_match import TextMatch

# Five digits: category I. F: category II, T: category III, U: laboratory, M: multianalyte, A: vaccine.
_EXACT = re.compile(r"[0-9]{4}[0-9AFMTU]")
# A C before digits is the letter of other codes.
_DIGIT = DIGIT_LIKE.replace("C", "")
_SHAPE = re.compile(rf"(?<![0-9A-Za-z.,$#/-]){_DIGIT}{{4}}(?:{_DIGIT}|[AFMTU])(?![0-9A-Za-z%/]|[.,-][0-9])")
_LABEL = re.compile(r"\b(?:CPT(?:/HCPCS|-?4)?|procedure|proc|service)(?: codes?)?(?:\(s\))?", re.IGNORECASE)
_UNLABELLED = 0.5


def compact(text: str) -> str:
    """Return the code in upper case without spaces.

    >>> compact(" 0042t")
    '0042T'
    """
    return re.sub(r"\s", "", text).upper()


def validate(text: str) -> str:
    """Return the code as five characters, or raise an InvalidValueError.

    >>> validate("99213"), validate("0042T")
    ('99213', '0042T')
    """
    code = compact(text)
    if len(code) != 5:
        raise InvalidLengthError("a CPT code has five characters")
    if not _EXACT.fullmatch(code) or (code.startswith("000") and code.isdigit()):
        raise InvalidFormatError("a CPT code is five digits, or four and a letter")
    return code


def is_valid(text: str) -> bool:
    """Tell whether the text has the form of a CPT code."""
    try:
        validate(text)
    except InvalidValueError:
        return False
    return True


def format(text: str) -> str:  # noqa: A001 - the verb that every number has
    """Return the code as it is printed: five characters."""
    return compact(text)


def correct(text: str) -> str | None:
    """Return the code with look-alikes of digits put right, or None where that gives no code.

    >>> correct("992I3"), correct("OO42T")
    ('99213', '0042T')
    """
    code = compact(text)
    clean = as_digits(code[:4]) + (code[4:] if code[4:] in tuple("AFMTU") else as_digits(code[4:]))
    return clean if is_valid(clean) else None


def find(text: str) -> Iterator[TextMatch[str]]:
    """Yield what may be CPT codes in the text; without a label, five digits (as in a ZIP code) at half quality.

    >>> [(match.value, match.quality) for match in find("CPT 64493, zip 98101")]
    [('64493', 1.0), ('98101', 0.5)]
    """
    for match in _SHAPE.finditer(text):
        code = correct(match[0])
        if code and mostly_digits(match[0]):
            plain = code.isdigit() and not stands_before(text, match.start(), _LABEL)
            sure = quality(differences(match[0], code)) * (_UNLABELLED if plain else 1)
            yield TextMatch(match.start(), match.end(), code, sure)
