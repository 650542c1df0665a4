"""Words of ailments: how much a text speaks of what patients are sent for, and of how it came and went."""

import re

AILING = re.compile(
    r"\b(?:pains?|painful|aches?|headaches?|tender\w*|discomfort|sensitiv\w*|swelling|swollen|edema|effusions?|numb\w*|tingling"
    r"|weak\w*|paralysis|cough\w*|wheez\w*|asthma|copd|fevers?|bleed\w*|lumps?|mass|nodules?|rash\w*|itch\w*|vision|blur\w*"
    r"|floaters|cataracts?|glaucoma|squint\w*|hearing|tinnitus|dizz\w*|vertigo|nausea|vomit\w*|diarrhea|constipat\w*|jaundice"
    r"|fatigue|tired|breath\w*|dyspnea|hypox\w*|oxygen|saturation|sleep\w*|snor\w*|apneas?|anxi\w*|depress\w*|worry|worries"
    r"|panic|mood|suicid\w*|cutting|aggress\w*|alcohol|opioid\w*|withdrawal|relapse|falls?|fell|trauma|concussion|fractur\w*"
    r"|injur\w*|sprain\w*|strain\w*|tears?|torn|instability|stenosis|hernia\w*|impinge\w*|lock(?:s|ing)|catching|limp\w*"
    r"|contracture|deform\w*|bunions?|wounds?|ulcers?|sores?|abscess\w*|infect\w*|drain\w*|stiff\w*|spasms?|heartburn|reflux"
    r"|swallow\w*|weight|bmi|obes\w*|sugars?|a1c|egfr|creatinine|psa|hemoglobin|anemi\w*|stones?|polyps?|screening|murmur"
    r"|palpitations?|chest|fibrillation|arrhythmia|angina|claudication|syncope|faint\w*|seizures?|tremor|memory|cognit\w*"
    r"|confus\w*|gait|balance|mobility|incontinen\w*|retention|urin\w*|delay\w*|speech|words|language|behavior\w*|autism|adhd"
    r"|feeding|pregnan\w*|infertil\w*|acne|warts?|gout|cramps?|spells?|burning|loss|(?!diagnos)\w{3,}(?:itis|osis|algia|emia"
    r"|oma|opathy|uria|pnea|phagia|plegia|rrhea|rrhagia)|(?:dys|hyper|hypo)\w{4,}|diseases?|disorders?|syndrome|lesions?|moles?|spots?|growth|cyst|stroke|cancer"
    r"|carcinoma|melanoma|tumou?rs?|clots?|diabet\w*|caries|cavit\w*|decay\w*|impacted|crowding|bruxism|molars?|tooth|teeth"
    r"|detach\w*|dislocat\w*|ruptur\w*|obstruct\w*|block(?:age|ed)|lacerat\w*|cuts?|punctur\w*|prolapse\w*|blisters?|hives"
    r"|pustules?|eczema|flashes|curtain|ringing|hurts?|clench\w*|grind\w*|platelets?|proteinuria|albumin\w*|calcium"
    r"|ferritin|tsh|sputum|phlegm|congest\w*|hoarse\w*|choking|gasping|tics?|stutter\w*|grief|trauma\w*|insomnia"
    r"|therapy|injections?|medicines?|treatment|surgery|colonoscopy)\b"
)
"""What patients are sent for, in small letters: a pattern that heeds no case takes four times as long."""
COURSE = re.compile(
    r"\b(?:left|right|bilateral|both|upper|lower|chronic|acute|persistent|recurrent|wors\w+|since|weeks?|months?|days?|years?"
    r"|nightly|daily"
    r"|despite|in spite|failed|failing|uncontrolled|progressive|intermittent|increasing|declin\w*|refractory|severe"
    r"|suspected|suspicious|possible|probable|history"
    r"|resolv\w*|better|no longer|after|unable|cannot|trouble|difficulty|needs?|wants?|abnormal|elevated|positive"
    r"|mri|ct|x-?rays?|ultrasound|ekg|echo|last|new|sudden|for|with|without|not?)\b"
)
"""How it came and went, in small letters."""


def signs(text: str) -> tuple[int, int]:
    """Return how many different words of a text speak of an ailment, and how many of its course.

    >>> signs("Left knee pain and swelling since May"), signs("Please call the office")
    ((2, 2), (0, 0))
    """
    return ailments(text), len(set(COURSE.findall(text.lower())))


def ailments(text: str) -> int:
    """Return how many different words of a text speak of an ailment."""
    return len(set(AILING.findall(text.lower())))
