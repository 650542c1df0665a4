"""Practices: is a firm's name that of those who are billed, a medical practice, rather than of those who bill it?"""

import re

from extractors.values.organization import is_organization

PRACTICE = re.compile(
    r"\b(?:family|pediatrics?|peds|internal|primary care|clinics?|dermatology|dental|dentistry|orthopa?edics?|ob-?/?gyn"
    r"|obstetrics|gynecology|urgent care|cardiology|physicians|doctors|medical (?:group|associates|center|practice)"
    r"|health center|community health|medicine|surgery center|eye (?:care|center|associates)|oncology|urology|neurology"
    r"|allergy|physical therapy|chiropractic|rheumatology|gastroenterology|ent|ear,? nose|podiatry|psychiatry"
    r"|women'?s health|family practice|surgical associates|walk-?in|wellness|pulmonary|endocrinology|nephrology"
    r"|ophthalmology|orthodontics|therapy|cornea|retina|vision|hearing|kidney|arthritis|diabetes|hospital|gastro\w*"
    r"|surgical partners|surgery|podiatrists|pediatricians|spine|pain|skin|vein|health associates)\b",
    re.IGNORECASE,
)
MEDICAL = re.compile(r"\b(?:medical|health|healthcare|care|surgical|associates|specialists|kids)\b", re.IGNORECASE)
SUPPLIER = re.compile(
    r"\b(?:suppl(?:y|ies|iers?)|lab(?:s|oratory|oratories)?|diagnostics|patholog(?:y|ists)|products|distribut\w+"
    r"|equipment|instruments?|pharma\w*|software|systems|solutions|services?|staffing|locums?|rental|propert(?:y|ies)"
    r"|plaza|waste|linen|laundry|uniforms?|print\w*|forms|cleaning|janitorial|electric|power|water|gas|telecom"
    r"|telephone|communications|cable|broadband|wireless|internet|law|legal|attorneys|cpas?|accounting|consulting"
    r"|marketing|design|couriers?|studio|web|media|delivery|repair|maintenance|security|insurance|billing|transcription"
    r"|oxygen|surgical products|source|imaging services|manufactur\w+|industries|corporation|corp|trading|wholesale"
    r"|depot|mart|store|shop|hvac|plumbing|heating|landscap\w+|pest|shredding|storage|records|capital|leasing|financial"
    r"|bank|partners|realty|management|environmental|energy|utility|utilities|cooperative|interpret\w+|translation"
    r"|catering|coffee|vending|florist|signs?|graphics|office furniture|furniture|movers|moving|fire|alarm|elevator"
    r"|society|association|college|institute|foundation|university|federation|chamber|telehealth|medical supply|mutual"
    r"|roofing|electrical|contract(?:ors?|ing)|construction|painting|glass|flooring|technolog(?:y|ies)|networks?|data"
    r"|cloud|hosting|gloves|vaccines?|biomed\w*|calibration|sterili[sz]\w+|recruit\w+|training|education|academy"
    r"|publish\w+|press|magazine|news|radio|parking|garage|towing|auto|fuel|propane|ice|answering|collections?)\b",
    re.IGNORECASE,
)

GOVERNMENT = re.compile(
    r"(?:the )?(?:city|town|village|county|state|borough|township|parish|commonwealth) of \w+.*"
    r"|\w+(?: \w+)? (?:county|township|water district|sewer district|public works|utilities commission)",
    re.IGNORECASE,
)
SUBUNIT = re.compile(
    r"(?:department|division|office|dept\.?|bureau) of\b.*|.*\b(?:department|division|dept\.?)", re.IGNORECASE
)

TRADES = re.compile(r"\w+(?:tation|ments?|sions?|charges?|fees?|ships?|ing|als)", re.IGNORECASE)
"""Words for what is done or billed."""


def is_practice(name: str) -> bool:
    """Tell whether a name is a medical practice's, with no word of a trade that supplies practices.

    >>> is_practice("Fern Hollow Pediatrics"), is_practice("Family Medical Supply"), is_practice("Kestrel Diagnostics")
    (True, False, False)
    """
    return PRACTICE.search(name) is not None and SUPPLIER.search(name) is None


def sounds_medical(name: str) -> bool:
    """Tell whether a name has a word that practices have more often than those who bill them, and none of a trade."""
    return MEDICAL.search(name) is not None and SUPPLIER.search(name) is None


def is_firm(name: str) -> bool:
    """Tell whether a name is an organization's, by its form or by a word of a trade.

    >>> is_firm("Dunmore Instrument Repair"), is_firm("Adaeze Okafor")
    (True, False)
    """
    return is_organization(name) or SUPPLIER.search(name) is not None or is_government(name)


def is_government(name: str) -> bool:
    """Tell whether a name is a city's, a county's or a public district's.

    >>> is_government("City of Haverwick"), is_government("Water Department")
    (True, False)
    """
    return GOVERNMENT.fullmatch(name) is not None


def is_subunit(name: str) -> bool:
    """Tell whether a name is that of a part of a larger body, which stands over it.

    >>> is_subunit("Department of Health"), is_subunit("Harbor Health")
    (True, False)
    """
    return SUBUNIT.fullmatch(name) is not None


def is_trade(name: str) -> bool:
    """Tell whether a name is one word alone, for a trade or what it sells.

    >>> is_trade("Delivery"), is_trade("Transportation"), is_trade("Cintas")
    (True, True, False)
    """
    return " " not in name and (SUPPLIER.fullmatch(name) is not None or TRADES.fullmatch(name) is not None)
