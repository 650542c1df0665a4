"""I48.91 looks like 148.91 and O24.419 like 024.419: readers expect a number, the picture and the code table decide."""

import re

from extractors.identifiers import icd10_cm

DOTTED, PLAIN = 0.001, 0.02
"""How much of the picture must speak for the letter: a true 1 before a point leaves it less than 0.0001."""

_CODE = re.compile(r"\W*([IO]\d\d(\.\w{1,4})?)\W*")


def is_diagnosis_code(text: str, share: float) -> bool:
    """Tell whether the text, whose first letter might be a digit, is a whole diagnosis code.

    >>> is_diagnosis_code("(I48.91)", 0.01), is_diagnosis_code("(I48.91)", 0.0001), is_diagnosis_code("I48.00", 0.01)
    (True, False, False)
    >>> is_diagnosis_code("I10", 0.1), is_diagnosis_code("I10", 0.01)
    (True, False)
    """
    found = _CODE.fullmatch(text)
    if found is None or share < (DOTTED if found[2] else PLAIN):
        return False
    return icd10_cm.default_table().is_billable(found[1])
