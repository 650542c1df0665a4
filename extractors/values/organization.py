"""Organizations: is a printed name a practice, payer or firm rather than a person?"""

import re
from functools import lru_cache

from extractors.values.credentials import is_credential

ORGANIZATION_WORDS = frozenset(
    (
        "academy", "acupuncture", "agency", "allergy", "alliance", "ambulatory", "anesthesia", "assoc",
        "associates", "association", "asthma", "audiology", "authority", "bank", "behavioral", "breast",
        "bureau", "cancer", "cardiologists", "cardiology", "care", "center", "centers", "centre", "childrens",
        "chiropractic", "clinic", "clinicians", "clinics", "co", "college", "community", "company", "consultants",
        "cooperative", "corp", "corporation", "counseling", "county", "dental", "dentistry", "dentists", "department",
        "dept", "derm", "dermatologists", "dermatology", "diagnostic", "diagnostics", "dialysis", "digestive",
        "district", "division", "doctors", "endocrinologists", "endocrinology", "endodontics", "endoscopy", "ent",
        "eye", "eyecare", "foundation", "gastroenterologists", "gastroenterology", "geriatric", "geriatrics", "group",
        "gyn", "gynecologists", "gynecology", "hand", "health", "healthcare", "heart", "hematology", "hepatology",
        "home", "hospice", "hospital", "hospitalists", "hospitals", "imaging", "immunology", "inc", "infusion",
        "institute", "insurance", "internal", "internists", "joint", "kidney", "lab", "laboratories",
        "laboratory", "labs", "llc", "llp", "ltd", "management", "maternity", "medical", "medicine", "mental",
        "midwifery", "midwives", "ministry", "nephrologists", "nephrology", "network", "neurologists", "neurology",
        "neuropsychology", "neurosurgery", "nursing", "ob", "obgyn", "obstetricians", "obstetrics", "office",
        "oncologists", "oncology", "ophthalmologists", "ophthalmology", "optical", "optometry", "orthodontics",
        "orthopaedic", "orthopaedics", "orthopedic", "orthopedics", "orthopedists", "orthotics", "otolaryngology",
        "pa", "partners", "partnership", "pathologists", "pathology", "pediatric", "pediatricians", "pediatrics",
        "periodontics", "pharmacy", "physical", "physicians", "plan", "plastic", "pllc", "podiatrists", "podiatry",
        "practice", "primary", "products", "professional", "program", "prosthetics", "psychiatrists", "psychiatry",
        "psychologists", "psychology", "pulmonary", "radiologists", "radiology", "records", "rehab",
        "rehabilitation", "research", "retina", "rheum", "rheumatologists", "rheumatology", "school",
        "service", "services", "sleep", "solutions", "specialists", "spine", "sports", "supply",
        "surgeons", "surgery", "surgical", "system", "systems", "team", "telehealth", "therapy", "trust",
        "university", "urgent", "urologists", "urology", "vascular", "vein", "veterans", "vision", "wellbeing",
        "wellness", "women", "womens", "wound",
        "ankle", "birth", "cardiac", "cardiovascular", "dermatologic", "ear", "endocrine", "endodontists", "foot", "gi",
        "hearing", "maternal", "maxillofacial", "neuroscience", "nose", "oral", "ortho", "orthodontists", "pain",
        "perinatal", "pharmacies", "skin", "throat",
    )
)  # fmt: skip
"""Words that stand in the names of practices, payers and firms and hardly ever in a person's."""

_TOKEN = re.compile(r"[a-z]+")


@lru_cache(maxsize=1 << 12)
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
