"""Organizations: is a printed name a practice, payer or firm rather than a person?"""

import re

from extractors.values.credentials import is_credential

ORGANIZATION_WORDS = frozenset(
    """
    academy agency alliance ambulatory assoc associates association authority bank bureau cancer cardiology care center
    centers centre clinic clinics co college community company consultants cooperative corp corporation county dental
    dentistry department dept dermatology diagnostic diagnostics district division endocrinology ent eye foundation
    gastroenterology group gyn health healthcare heart home hospice hospital hospitals imaging inc institute insurance
    internal lab laboratories laboratory labs llc llp llp ltd management medical medicine mental ministry network
    neurology neurosurgery nephrology nursing ob obgyn office oncology ophthalmology optical orthopaedic orthopaedics
    orthopedic orthopedics otolaryngology pa partners partnership pathology pediatric pediatrics pharmacy physical
    physicians plan plastic pllc podiatry practice primary products professional program psychiatry psychology
    pulmonary radiology records rehab rehabilitation research rheumatology school service services sleep solutions spine
    sports supply surgeons surgery surgical system systems team therapy trust university urgent urology vascular
    veterans vision wellness women womens
    """.split()
)
"""Words that stand in the names of practices, payers and firms and hardly ever in a person's."""

_TOKEN = re.compile(r"[a-z]+")


def is_organization(text: str) -> bool:
    """Tell whether the text names an organization.

    >>> is_organization("Cedar Hollow Family Medicine"), is_organization("Adaeze Okafor, PA-C")
    (True, False)
    >>> is_organization("Dr. Quigley & Associates, P.A."), is_organization("Sinus, Ear & Throat Center")
    (True, True)
    """
    segments = text.split(",")
    named = [segment for segment in segments if not all(map(is_credential, segment.split()))]
    tokens = [token for segment in named for token in _TOKEN.findall(segment.casefold().replace(".", ""))]
    if any(token in ORGANIZATION_WORDS for token in tokens[1:] or tokens):
        return True
    return len(named) < len(segments) and "&" in named[0] if named else False
