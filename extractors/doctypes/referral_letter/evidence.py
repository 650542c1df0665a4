"""What a referral is made of, whatever it calls itself: a patient, a clinician, a diagnosis, and what is asked for.

Most of its patterns are looked for in the text in small letters: one that heeds no case takes four times as long.
"""

import re

from extractors.doctypes.referral_letter.ailments import ailments
from extractors.doctypes.referral_letter.asking_words import as_said, asks, needs
from extractors.doctypes.referral_letter.code_readings import codes_in
from extractors.document import Document

_BORN = re.compile(
    r"\b(?:dob|d\.o\.b|date of birth|birth ?date|born|b\.|birthday)\b|\b\d{1,3} ?(?:y/?o|yrs?|year[- ]old)\b"
)
_CLINICIAN = re.compile(
    r"(?i:\bnpi\b|\bnational (?:provider )?id)"
    r"|\b(?:MD(?! \d{5})|DO|NP|C?FNP|PA-?C|DDS|DMD|APRN|DNP|OD|DPM|ARNP|CNM|CNP|CRNP"
    r"|LCSW|LPC|RN|DPT|PT|PhD|PsyD|AuD|DC)\b|\b(?:M\.D|D\.O|D\.D\.S|D\.M\.D|Ph\.D|Au\.D|Psy\.D|N\.P|P\.A|O\.D|D\.C|D\.P\.M"
    r"|R\.N|P\.T)\."
)
_WHY = re.compile(
    r"\b(?:reasons?|indications?|purpose|question|concerns?|why|problem|necessity|evidence of|because of"
    r"|(?:consult|consultation|eval\w*|evaluation|ref|refer\w*|see|seen) for)\b"
)
_ASKED = re.compile(
    r"\b(?:consult\w*|refer(?:ral|red|ring|s)?|evaluat\w+|clearance|order(?:ed|ing|s)?|prescri\w+|therapy"
    r"|second opinion|sent (?:by|to)|(?:am|are) sending|sending (?:over|you|him|her)"
    r"|(?:could|would) you (?:please )?see|ask(?:ing)? you"
    r" to see|r e f e r r a l"
    r"|requested|kindly|assume care|send(?:ing)? (?:this|the|your) (?:patient|child|client)"
    r"|treatment requested|please|requisition)\b"
)
_TOLD = re.compile(
    r"\b(?:date of service|transcribed|new patient (?:consultation|visit)|recommendations?|subjective"
    r"|objective|follow[- ]?up|assessment and plan|seen today|impression"
    r"|technique|comparison|findings are|specimen|collected|reference (?:range|interval)|accession"
    r"|approved|denied|determination|denial|appeal|claim (?:number|no|#)|explanation of benefits|discharge date"
    r"|date of discharge"
    r"|hospital course|refills?|amount|balance|copay\w*|pcn|rx ?bin|timesheet|hours worked|review of systems"
    r"|thank you for (?:referring|the referral|this referral|allowing|your referral)|units (?:approved"
    r"|requested)|authorization request"
    r"|prior auth\w* request|release|records? request\w*|pages?:|cover sheet|confidential\w* notice)\b"
)
_ADDRESSED = re.compile(
    r"(?m)^\W*(?:(?:dear|hi|hello|greetings|good (?:morning|afternoon|day))\b|(?:[\w-]+ ){0,2}colleagues?[,:]"
    r"|to whom it may|(?:to|attn|attention|re|regarding|refer to)\W)|\b(?:to|re)\s*:"
    r"|\bdear (?:dr|doctor|colleague)|^\W*t\w{1,2} dr\.? [a-z]"
    r"|^\W*(?:\w\w )?dr\.? [a-z][\w'’-]+(?: [a-z][\w'’-]+)?\s*[-–:,]\s*$"
)
_SICK = re.compile(r"\b(?:patients?|pt|diagnos[ie]s|icd|npi|referral|therap(?:y|ist)|clinic|physician)\b")
_NAMED = re.compile(
    r"\b(?:(?:Mr|Mrs|Ms|Mx)\.? [A-Z]|Miss [A-Z])|(?i:\b(?:my|our|your|this|above|mutual) (?:patient|client|student)\b)"
    r"|(?im:^\W*(?:re|regarding|patient|pt|client|student|child)(?: name)?\s*:)"
)
_GREETING = re.compile(r"(?im)^\W*dear\b.*$")
_TO_OTHERS = re.compile(
    r"\b(?:appeal|reconsider\w*|reimburse\w*|claims? (?:department|examiner|review)|member services|utilization"
    r"|excused? (?:\w+ )?from|excused? absence|may return to (?:work|school)|jury|accommodations?|custody"
    r"|benefits office|medical leave|(?:intermittent|family) leave|fmla|records? (?:be sent|department)"
    r"|copies of (?:all|the|any|his|her))\b"
)
"""What letters say that ask something of payers, employers and record rooms."""
WHOLE, MOST = 0.6, 0.5
"""What all of the parts together tell for a referral, and all but one of the lesser."""
LETTER, NOTE = 0.5, 0.4
"""What a letter that asks something for a patient tells without a code, and one whose patient's birth is not told."""
NEEDED = 0.8
"""The share of it that a letter tells which says what its patient needs, without a word that asks for it."""
FEWEST_TOLD = 2
FEWEST_AILMENTS = 2


def evidence(document: Document, letter: float) -> float:
    """Return how much the paper's parts tell for a referral, 0 to 1; nothing where it reports results or answers.

    `letter` is what it tells for a letter that asks for something.
    """
    text = document.text
    small = text.lower()
    if len(set(_TOLD.findall(small))) >= FEWEST_TOLD:
        return 0.0
    has_reason = _WHY.search(small) is not None or asks(text)
    present = has_reason + (_BORN.search(small) is not None) + (_CLINICIAN.search(text) is not None)
    told = {3: WHOLE, 2: MOST}.get(present, 0.0)
    # What costs time is asked last.
    is_asking = told and _ASKED.search(small) and _has_code(document)
    return 1 - (1 - letter) * (1 - (told if is_asking else 0.0))


def _has_code(document: Document) -> bool:
    return any(True for line in document.lines for _ in codes_in(line.text, line.text, is_diagnosis=False))


def speaks_of_patient(document: Document, letter: float) -> bool:
    """Tell whether the paper speaks of a patient at all; a letter must name one or tell a birth or a diagnosis."""
    text = document.text
    if _BORN.search(text.lower()) or ailments(text) >= FEWEST_AILMENTS or letter:
        return True
    bare = _GREETING.sub("", text)
    named = _NAMED.search(bare) if _GREETING.search(text) else _SICK.search(bare.lower())
    return named is not None or _has_code(document)


def asks_others(document: Document) -> bool:
    """Tell whether the paper asks something of payers, employers, schools or record rooms."""
    return _TO_OTHERS.search(document.text.lower()) is not None


def asks_in_letter(document: Document) -> float:
    """Return how much a paper tells for a letter in which a clinician asks a reader for something for a patient."""
    text = as_said(document.text)
    small = text.lower()
    if not (_ADDRESSED.search(small) and _CLINICIAN.search(text)) or _TO_OTHERS.search(small):
        return 0.0
    running = " ".join(text.split())
    wish = 1.0 if asks(running) else NEEDED if needs(running) else 0.0
    return wish * (LETTER if _BORN.search(small) else NOTE if _NAMED.search(text) or ailments(text) else 0.0)
