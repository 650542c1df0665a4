"""What a referral is made of, whatever it calls itself: a patient, a clinician, a diagnosis, and what is asked for."""

import re

from extractors.doctypes.referral_letter.code_readings import codes_in
from extractors.document import Document

_BORN = re.compile(
    r"(?i)\b(?:dob|d\.o\.b|date of birth|birth ?date|born|b\.|birthday)\b|\b\d{1,3} ?(?:y/?o|yrs?|year[- ]old)\b"
)
_CLINICIAN = re.compile(
    r"(?i)\bnpi\b|\bnational (?:provider )?id|\b(?:MD|DO|NP|FNP|PA-C|DDS|DMD|APRN|DNP|OD|DPM|ARNP)\b[^a-z]"
)
_WHY = re.compile(
    r"(?i)\b(?:reasons?|indications?|purpose|question|concerns?|why|problem|necessity|evidence of|because of"
    r"|(?:consult|consultation|eval\w*|evaluation|ref|refer\w*|see|seen) for)\b"
)
_ASKED = re.compile(
    r"(?i)\b(?:consult\w*|refer(?:ral|red|ring|s)?|evaluat\w+|clearance|order(?:ed|ing|s)?|prescri\w+|therapy"
    r"|second opinion|sent (?:by|to)|(?:am|are) sending|(?:could|would) you (?:please )?see|ask(?:ing)? you"
    r" to see|r e f e r r a l"
    r"|requested|assume care|treatment requested|please|requisition)\b"
)
_TOLD = re.compile(
    r"(?i)\b(?:date of service|transcribed|new patient (?:consultation|visit)|recommendations?|subjective"
    r"|objective|follow[- ]?up|assessment and plan|seen today|impression"
    r"|technique|comparison|findings are|specimen|collected|reference (?:range|interval)|accession"
    r"|approved|denied|determination|denial|appeal|claim (?:number|no|#)|explanation of benefits|discharge date"
    r"|date of discharge"
    r"|hospital course|refills?|amount|balance|copay\w*|pcn|rx ?bin|timesheet|hours worked|review of systems"
    r"|thank you for (?:referring|the referral|this referral|allowing|your referral)|units (?:approved"
    r"|requested)|authorization request"
    r"|prior auth\w* request|release|records? request\w*|pages?:|cover sheet|confidential\w* notice)\b"
)
WHOLE, MOST = 0.6, 0.5
"""What all of the parts together tell for a referral, and all but one of the lesser."""
FEWEST_TOLD = 2


def evidence(document: Document) -> float:
    """Return how much the paper's parts tell for a referral, 0 to 1; nothing where it reports results or answers."""
    text = document.text
    if len({match.casefold() for match in _TOLD.findall(text)}) >= FEWEST_TOLD:
        return 0.0
    present = sum(pattern.search(text) is not None for pattern in (_BORN, _CLINICIAN, _WHY))
    told = {3: WHOLE, 2: MOST}.get(present, 0.0)
    # What costs time is asked last.
    return told if told and _ASKED.search(text) and _has_code(document) else 0.0


def _has_code(document: Document) -> bool:
    return any(True for line in document.lines for _ in codes_in(line.text, line.text, is_diagnosis=False))
