"""Whether a label stands right before a place in a text."""

import re


def stands_before(text: str, start: int, label: re.Pattern[str]) -> bool:
    """Tell whether the label ends right before `text[start]`, but for separators like `: # No. Number is`.

    >>> stands_before("Tax ID No.: 123456789", 12, re.compile("tax id", re.I))
    True
    """
    before = _SEPARATORS.sub("", text[max(0, start - 40) : start])
    return any(match.end() == len(before) for match in label.finditer(before))


_SEPARATORS = re.compile(r"(?:[\s:#.()=_-]|\b(?:no|num|number|is|nbr)\b\.?)*$", re.IGNORECASE)
