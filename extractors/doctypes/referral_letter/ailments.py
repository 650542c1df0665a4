"""Words of ailments: how much a text speaks of what patients are sent for, and of how it came and went."""

import re

AILING = re.compile(
    r"(?i)\b(?:pains?|painful|aches?|headaches?|swelling|swollen|numb\w*|tingling|weak\w*|cough\w*|fevers?|bleed\w*|lumps?|mass"
    r"|nodules?|rash\w*|itch\w*|vision|blur\w*|hearing|dizz\w*|nausea|vomit\w*|fatigue|tired|breath\w*|sleep\w*|snor\w*|apneas?"
    r"|anxi\w*|depress\w*|worry|worries|panic|falls?|fell|fractur\w*|injur\w*|sprain\w*|tears?|torn|wounds?|ulcers?|sores?"
    r"|infect\w*|stiff\w*|spasms?|heartburn|reflux|swallow\w*|weight|sugars?|a1c|egfr|hemoglobin|anemi\w*|stones?|polyps?"
    r"|screening|murmur|palpitations?|faint\w*|seizures?|tremor|memory|gait|balance|delay\w*|speech|behavior\w*|pregnan\w*"
    r"|acne|warts?|gout|cramps?|spells?|burning|(?!diagnos)\w{3,}(?:itis|osis|algia|emia|oma|opathy|uria|pnea)"
    r"|lesions?|moles?|spots?|growth|cyst|stroke|cancer|carcinoma|melanoma|tumou?rs?|clots?|therapy|injections?|medicines?|treatment|surgery|colonoscopy)\b"
)
"""What patients are sent for."""
COURSE = re.compile(
    r"(?i)\b(?:left|right|bilateral|both|upper|lower|chronic|acute|persistent|recurrent|wors\w+|since|weeks?|months?|days?|years?"
    r"|despite|failed|better|no longer|after|unable|cannot|trouble|difficulty|needs?|wants?|abnormal|elevated|positive"
    r"|mri|ct|x-?rays?|ultrasound|ekg|echo|last|new|sudden|for|with|without|not?)\b"
)
"""How it came and went."""


def signs(text: str) -> tuple[int, int]:
    """Return how many different words of a text speak of an ailment, and how many of its course.

    >>> signs("Left knee pain and swelling since May"), signs("Please call the office")
    ((2, 2), (0, 0))
    """
    ailing = {match.casefold() for match in AILING.findall(text)}
    return len(ailing), len({match.casefold() for match in COURSE.findall(text)})
