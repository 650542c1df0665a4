"""ICD-10-CM: a diagnosis code, a letter, a digit, and one to five more characters with a dot behind the third.

Form and table are two questions: `validate` asks for the form, a CodeTable (an office may load a newer one)
for the code.
"""

import re
from collections.abc import Iterator
from itertools import product

from extractors.errors import InvalidFormatError, InvalidLengthError, InvalidValueError, UnknownCodeError
from extractors.identifiers.icd10_cm_table import CodeTable, default_table, load_table
from extractors.values.look_alikes import DIGIT_FOR, LETTERS_FOR, differences, quality
from extractors.values.text_match import TextMatch

__all__ = [
    "CodeTable",
    "compact",
    "correct",
    "default_table",
    "find",
    "format",
    "is_valid",
    "load_table",
    "validate",
    "validate_known",
]

_EXACT = re.compile(r"[A-Z][0-9][0-9AB](?:[0-9A-Z]{1,4})?")
_MARK = "[0-9A-Za-z|!]"
_TOKEN = re.compile(
    rf"(?<![0-9A-Za-z$.-]){_MARK}{{3}}(?:(?: ?[.,·] ?){_MARK}{{1,4}}|{_MARK}{{0,4}})(?![0-9A-Za-z%]|[.-][0-9])"
)
# How sure it is that a text in running text is a diagnosis code, by its form.
_DOTTED, _KNOWN_WITHOUT_DOT, _KNOWN_CATEGORY, _UNKNOWN_DOTTED = 1.0, 0.8, 0.6, 0.6


def compact(text: str) -> str:
    """Return the code in upper case without spaces and dot.

    >>> compact("m54. 16")
    'M5416'
    """
    return re.sub(r"[\s.,·]", "", text).upper()


def format(text: str) -> str:  # noqa: A001 - the verb that every number has
    """Return the code with its dot.

    >>> format("M5416"), format("I10")
    ('M54.16', 'I10')
    """
    code = compact(text)
    return f"{code[:3]}.{code[3:]}" if len(code) > 3 else code


def validate(text: str) -> str:
    """Return the code with its dot, or raise an InvalidValueError where its form is wrong.

    >>> validate("M54.16")
    'M54.16'
    """
    code = compact(text)
    if not 3 <= len(code) <= 7:
        raise InvalidLengthError("a diagnosis code has three to seven characters")
    if not _EXACT.fullmatch(code):
        raise InvalidFormatError("a diagnosis code is a letter, a digit and one to five more characters")
    return format(code)


def validate_known(text: str, table: CodeTable | None = None) -> str:
    """Return the code with its dot, or raise an InvalidValueError where its form is wrong or no table has it."""
    code = validate(text)
    if not (table or default_table()).is_known(code):
        raise UnknownCodeError("the diagnosis code is not in the table")
    return code


def is_valid(text: str) -> bool:
    """Tell whether the text has the form of a diagnosis code."""
    try:
        validate(text)
    except InvalidValueError:
        return False
    return True


def correct(text: str, table: CodeTable | None = None) -> str | None:
    """Return the one code of the table that the text is, misreadings put right; None where none or several fit.

    >>> correct("MS4.I6"), correct("E1l.9"), correct("M54.16")
    ('M54.16', 'E11.9', 'M54.16')
    >>> correct("Q99.X9") is None
    True
    """
    known = (table or default_table()).is_known
    code = compact(text)
    if _EXACT.fullmatch(code) and known(code):
        return format(code)
    if not 3 <= len(code) <= 7:
        return None
    forms = {"".join(form) for form in product(*map(_readings, re.sub(r"[\s.,·]", "", text), range(len(code))))}
    fitting = [form for form in forms if _EXACT.fullmatch(form) and known(form)]
    return format(fitting[0]) if len(fitting) == 1 else None


def find(text: str, table: CodeTable | None = None) -> Iterator[TextMatch[str]]:
    """Yield the diagnosis codes in the text, surer with the dot than without, and only known ones without it.

    >>> [(match.value, match.quality) for match in find("M54.16 Radiculopathy; E119, MS4.12")]
    [('M54.16', 1.0), ('E11.9', 0.8), ('M54.12', 0.85)]
    """
    table = table or default_table()
    for match in _TOKEN.finditer(text):
        if sure := _quality(match[0], table):
            code, share = sure
            yield TextMatch(match.start(), match.end(), code, share)


def _quality(printed: str, table: CodeTable) -> tuple[str, float] | None:
    dotted, code = not printed.isalnum(), compact(printed)
    if _EXACT.fullmatch(code) and printed[0].isalpha() and table.is_known(code):
        sure = _DOTTED if dotted else _KNOWN_CATEGORY if len(code) == 3 else _KNOWN_WITHOUT_DOT
        return format(code), sure
    # A text of digits alone is an amount sooner than a code: its first letter is not made up here.
    if dotted and not printed[0].isdecimal() and (clean := correct(printed, table)):
        return clean, quality(differences(compact(printed), compact(clean)))
    if re.fullmatch(r"[A-Z]\d[0-9AB]\.[0-9A-Z]{1,4}", printed):
        return format(code), _UNKNOWN_DOTTED
    return None


def _readings(character: str, place: int) -> str:
    """Return what the character at that place of a code may stand for: a letter first, then a digit, then either."""
    digits = character if character.isdecimal() else DIGIT_FOR.get(character, "")
    letters = character.upper() if character.isalpha() else LETTERS_FOR.get(character, "")
    if place == 0:
        return letters + ("I" if character in "lL" else "")
    if place == 1:
        return digits
    return "".join(sorted(set(character.upper() + digits + letters) - set("|!")))
