"""Telling persons, offices and departments apart, and parting those that share a line."""

import re

from extractors.doctypes.fax_cover_sheet.generic_words import GENERIC
from extractors.layout import Span
from extractors.payers import payer_likeness
from extractors.values.credentials import is_credential
from extractors.values.organization import is_organization

DEPARTMENT = re.compile(
    r"\b(?:department|dept|desk|unit|referrals?|intake|scheduling|scheduler|billing|records|authorizations?|prior auth"
    r"|utilization|appeals|grievances|claims|relations|case management|management|team|staff|orders|triage|nursing"
    r"|coordination|coordinator|admissions|admitting|registration|front (?:desk|office)|quality|hedis|provider services"
    r"|(?:client|customer|patient|member|clinical|support|social|account|business|business office) (?:services?"
    r"|accounts|access)"
    r"|accounts (?:receivable|payable)|transitions|litigation|compensation|fax room|mail ?room|his|him|accounting|mgmt"
    r"|social work|case work|verifications?|eligibility|infection control|inbox|release of information|transcription"
    r"|dispatch"
    r"|health office|check-?(?:in|out)|reception|precert(?:ification)?)"
    r"\b\.?",
    re.IGNORECASE,
)
JOB = re.compile(
    r"\b(?:paralegal|attorney|manager|supervisor|director|assistant|secretary|receptionist|clerk|analyst|administrator"
    r"|nurse|reviewer|representative|rep|specialist|adjuster|examiner|liaison|officer|technician|tech|pharmacist"
    r"|therapist|case worker|social worker|counsel|esq|scheduler|coordinator|navigator|owner|president|custodian"
    r"|physician|surgeon|resident|fellow|intern|operator|auditor|biller|coder|dispatcher|worker|ext|dir|asst|coord"
    r"|mgr|supv|hygienist|optometrist|midwife|doula|chaplain|teacher|principal)\b\.?",
    re.IGNORECASE,
)
OF_PAPER = re.compile(
    r"\b(?:tele)?(?:fax|facsimile|copy)\b|\b(?:transmittal|transmission|cover|sheet|memorandum|confidential|urgent"
    r"|pages"
    r"|results|number|message)\b",
    re.IGNORECASE,
)
"""Words of titles and fields of papers, which nobody is called."""
_OFFICE = re.compile(
    r"&|\b(?:attorneys?|law (?:offices?|firm|group|center)|offices? of|rx|drugs?|p\.?c\.?|p\.?l\.?l\.?c|mri|x-?ray"
    r"|regional|memorial|palliative|compounding|apothecary|infirmary|bureau|administrators|benefits?|claims|board"
    r"|agency|nurses"
    r"|advocates|counsell?ors|disability|outreach|legal|courts?|commission|federation|union|society|church|manor"
    r"|village|living|assisted|specialty|pain"
    r"|mutual|casualty|assurance|risk|recovery|transport|ambulance|supplies|equipment|technologies|industries|dme"
    r"|[a-z]{3,}(?:ology|ologists|iatrics|iatry|odontics|ometry|otherapy|ortho)|ortho|ctr|cntr|hosp|clin|assocs?"
    r"|orchards?|terrace|pavilion|sanitarium|ministries|seniors?|elementary"
    r"|preschool|school dist|daycare|isd|fund|embassy|consulate|homes|housing|probation|sheriff|police)\b",
    re.IGNORECASE,
)
_SHORT_MEDICINE = re.compile(r"\b(?:family|internal|sports|sleep|occupational|geriatric|general) med$", re.IGNORECASE)
_INCORPORATED = re.compile(
    r",?\s(?:M\.?D|D\.?[O0]|D\.?D\.?S|D\.?M\.?D|D\.?C|D\.?P\.?M|[O0]\.?D|Ph\.?D)\.?,?\s+(?:P\.?A|P\.?C|PLLC|LLC|Inc"
    r"|Ltd|APC|S\.?C)\.?$"
)
"""A doctor's name with the form of a firm behind it."""
TITLED = re.compile(
    r"(?:dr|mr|mrs|ms|miss|prof|doctor|atty|rev|sr|nurse|sister|brother|father|deacon|rabbi|pastor|capt|lt"
    r"|sgt)\b\.?\s+\S",
    re.IGNORECASE,
)
PARTICLES = frozenset(
    {"de", "la", "del", "van", "der", "von", "da", "dos", "st", "st.", "las", "los", "el", "al", "ben"}
)
_OF_ONE = re.compile(r"['’]s (?:office|desk|team|nurse|staff|practice)$", re.IGNORECASE)
"""What is one doctor's, and named by that doctor ("Dr. Ruiz's office")."""
_MOST_NAME_WORDS = 5
CAPITAL_I = re.compile(r"\bl(?=[b-df-hj-np-tv-z][a-z])|^[il](?=[a-z]{2,} [A-Z])")
"""No name begins with a small l and a consonant, or with a small letter alone: it is an I that was read wrong."""


def is_office(text: str) -> bool:
    """Tell whether the text names a practice, a firm, an agency or a payer.

    >>> is_office("Hilltop Rx"), is_office("Quill & Ostrow, Attorneys at Law"), is_office("Dr. Ana Hand")
    (True, True, False)
    """
    if _INCORPORATED.search(text):
        return True
    if TITLED.match(text) and _OF_ONE.search(text):
        return False
    if TITLED.match(text) and len(text.split()) <= 4 and not _OFFICE.search(text):
        return is_organization(text) and len(text.split()) > 3
    if _SHORT_MEDICINE.search(text):
        return True
    bare = " ".join(word for word in text.split() if not is_credential(word.strip(",;")) or not word.isupper())
    return is_organization(text) or _OFFICE.search(bare) is not None or payer_likeness(text) > 0


def is_job(text: str) -> bool:
    """Tell whether the word is one of a job ("Dispatcher:", "Rep")."""
    return JOB.fullmatch(text.rstrip(":;.")) is not None


def is_titled(text: str) -> bool:
    """Tell whether a person's title begins the text or credentials end it.

    >>> is_titled("Dr. Ruiz"), is_titled("Kim Lee, RN"), is_titled("Back Bay")
    (True, True, False)
    """
    return TITLED.match(text) is not None or is_credential(text.rsplit(maxsplit=1)[-1].strip("(),;"))


def is_department(text: str) -> bool:
    """Tell whether the text names a department or a job rather than a person.

    >>> is_department("Medical Records"), is_department("Paralegal"), is_department("Kim Lee")
    (True, True, False)
    """
    return DEPARTMENT.search(text) is not None or JOB.search(text) is not None


def is_generic(text: str) -> bool:
    """Tell whether every word of the text is one that any department or job may be called by.

    >>> is_generic("Prior Auth Team"), is_generic("Dept. of Surgery"), is_generic("Mercy Imaging Services")
    (True, True, False)
    """
    rest = JOB.sub(" ", DEPARTMENT.sub(" ", text))
    return all(word.casefold() in GENERIC for word in re.findall(r"[A-Za-z][\w']+", rest))


def is_person(text: str) -> bool:
    """Tell whether the text is shaped as a person's name: a title, credentials, or two to five capitalised words.

    >>> is_person("Kim Lee, RN"), is_person("Lee, Kim"), is_person("DR RUIZ"), is_person("see attached")
    (True, True, True, False)
    """
    if re.search(r"[\d@:]|\w \w+ \w{5,}\.$", text) or is_office(text):
        return False
    if TITLED.match(text):
        return True
    words = [word for word in re.split(r"[\s,]+", CAPITAL_I.sub("I", text.strip(" ,;"))) if word]
    names = [word for word in words if not is_credential(word)]
    is_capital = all(word[:1].isupper() or word.casefold() in PARTICLES for word in names)
    return is_capital and 1 <= len(names) <= _MOST_NAME_WORDS and not is_department(text) and (len(words) > 1)


def is_prose(line: Span) -> bool:
    """Tell whether a line reads as a sentence: several words, half of them in small letters."""
    words = [word.text for word in line.words if word.text[0].isalpha()]
    return len(words) > 5 and sum(word[0].islower() for word in words) >= 0.5 * len(words)
