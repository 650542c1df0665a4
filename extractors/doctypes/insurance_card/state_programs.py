"""State programmes: is a name that of a state's own Medicaid or CHIP programme?"""

import re
from functools import cache
from importlib.resources import files


@cache
def _named() -> re.Pattern[str]:
    text = files("extractors.doctypes.insurance_card").joinpath("state_programs.txt").read_text(encoding="utf-8")
    names = [re.escape(line).replace("'", "['’]?") for line in text.splitlines() if not line.startswith("#")]
    return re.compile(rf"\b(?:{'|'.join(names)})(?!\w)", re.IGNORECASE)


def is_state_program(name: str) -> bool:
    """Tell whether the name holds that of a state's programme.

    >>> is_state_program("Ohio Medicaid"), is_state_program("CareSource")
    (True, False)
    """
    return _named().search(name) is not None
