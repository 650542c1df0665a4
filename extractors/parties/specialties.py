"""Specialties: is a phrase the name of a field of medicine rather than of an office?"""

import re

SPECIALTY_WORDS = frozenset(
    """
    adolescent adult allergy allergist and anesthesiology audiology bariatric behavioral breast cardiac cardiology
    cardiothoracic cardiovascular child colon colorectal cosmetic counseling critical care cornea dental dentistry
    dermatology diabetes diagnostic digestive disease ear education electrophysiology emergency endocrine endocrinology
    endodontics ent eye family fetal foot gastroenterology general genetics geriatric geriatrics gynecologic gynecology
    hand head health hematology hepatology high risk hip imaging immunology infectious infertility internal
    interventional knee language laryngology lung maternal maxillofacial medical medicine mental metabolism mohs neck
    nephrology
    neurology neuropsychology neurosurgery nose nutrition obesity obstetrics occupational oncology ophthalmology
    optometry oral
    orthodontics orthopaedic orthopaedics orthopedic orthopedics otolaryngology otology pain palliative pathology
    pediatric pediatrics pelvic perinatology periodontics physiatry physical plastic podiatry preventive primary
    prosthodontics psychiatry psychology psychotherapy pulmonary pulmonology radiation radiology reconstructive
    rehabilitation reproductive retina rheumatology rhinology shoulder skin sleep speech spine sports surgery surgical
    therapy thoracic throat thyroid transplant trauma urogynecology urology vascular vision women womens wound
    """.split()  # noqa: SIM905 - a table of words reads best without quotes
)
"""Words of which the names of specialties are made."""
_VAGUE = frozenset(("and", "high", "internal", "general", "primary", "critical", "risk", "physical", "hand", "head"))
_TELLING = (SPECIALTY_WORDS - _VAGUE) | {"ob", "gyn", "ortho", "derm"}
_ENDINGS = ("logy", "logist", "iatry", "iatrist", "trics", "surgery", "therapy", "medicine", "nutrition", "genetics")


def is_specialty(text: str) -> bool:
    """Tell whether the text is nothing but a specialty's name.

    >>> is_specialty("Hand Surgery"), is_specialty("Ear, Nose & Throat"), is_specialty("Sinus & Ear Center")
    (True, True, False)
    """
    words = re.findall(r"[a-z]+", text.casefold().replace("'", ""))
    return 0 < len(words) <= 5 and set(words) <= SPECIALTY_WORDS and words != ["and"] and not re.search(r"\d", text)


def has_specialty(text: str) -> bool:
    """Tell whether a word of the text is one of which the names of specialties are made, or ends as they do.

    >>> has_specialty("Neuro-oncology (adult)"), has_specialty("Services required"), has_specialty("Ob/Gyn")
    (True, False, True)
    """
    words = re.findall(r"[a-z]+", text.casefold().replace("'", ""))
    return any(word in _TELLING or word.endswith(_ENDINGS) for word in words)
