"""Look-alikes: the letters that recognition gives for digits, and back."""

import re

DIGIT_FOR = {
    **dict.fromkeys("OoQDU", "0"),
    **dict.fromkeys("Il|!i", "1"),
    **dict.fromkeys("Zz", "2"),
    **dict.fromkeys("Ss§", "5"),
    **dict.fromkeys("B", "8"),
    **dict.fromkeys("Gb", "6"),
    **dict.fromkeys("gq", "9"),
}
LETTERS_FOR = {
    "0": "ODQ", "1": "I", "2": "Z", "4": "A", "5": "S", "6": "G", "7": "T", "8": "B",
    "|": "I", "!": "I", "£": "E", "€": "E", "$": "S", "§": "S",
}  # fmt: skip

# A character class for patterns, of the look-alikes that are common enough to be trusted in running text.
DIGIT_LIKE = "[0-9OoQDCIl|!Ss§ZB]"

_TO_DIGITS = str.maketrans({**DIGIT_FOR, "C": "0"})


def as_digits(text: str) -> str:
    """Return the text with every look-alike of a digit replaced by the digit.

    >>> as_digits("2O6 555-O1l2")
    '206 555-0112'
    """
    return text.translate(_TO_DIGITS)


def quality(corrections: int) -> float:
    """Return the quality of a match in which that many characters were put right.

    >>> quality(0), quality(2)
    (1.0, 0.72)
    """
    return round(0.85**corrections, 2)


def differences(printed: str, clean: str) -> int:
    """Return how many letters and digits of the clean form stand otherwise in print (case and spaces aside).

    >>> differences("l2-3O", "1230")
    2
    """
    marks = re.sub(r"[^0-9A-Za-z|!]", "", printed).upper()
    if len(marks) != len(clean):
        return max(len(marks), len(clean))
    return sum(a != b for a, b in zip(marks, clean.upper(), strict=True))


def mostly_digits(text: str) -> bool:
    """Tell whether at least half of the text's letters and digits are digits, so that the rest may be look-alikes.

    >>> mostly_digits("2O6"), mostly_digits("SOIL")
    (True, False)
    """
    marks = [character for character in text if character.isalnum() or character in "|!"]
    return bool(marks) and 2 * sum(map(str.isdecimal, marks)) >= len(marks)
