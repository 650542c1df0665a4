"""What plans, their types and the managers of their pharmacy benefits are called."""

import re

PLAN_TYPES = {
    "PPO": r"PPO|(?i:preferred provider)",
    "HMO": r"HMO(?:[- ]POS)?|(?i:health maintenance)",
    "EPO": r"EPO|(?i:exclusive provider)",
    "POS": r"POS|(?i:point[- ]of[- ]service)",
    "HDHP": r"HDHP|(?i:high[- ]deductible)|HSA",
    "Indemnity": r"(?i:indemnity)",
}
TYPE_WORD = re.compile(rf"\b(?:{'|'.join(PLAN_TYPES.values())})\b")
MANAGERS = re.compile(
    r"\b(?:CVS ?Caremark|Caremark|Express Scripts|OptumRx|Optum Rx|Prime Therapeutics|CarelonRx|Navitus|MedImpact"
    r"|Magellan Rx|Elixir|Capital Rx|IngenioRx|EnvisionRx|Humana Pharmacy|SmithRx|RxBenefits|Costco Health Solutions"
    r"|Evernorth|MaxorPlus|Sav-?Rx|Southern Scripts|Liviniti|AffirmedRx|Drexi|OptumRx|TrueScripts|EmpiRx Health|"
    r"National CooperativeRx"
    r"|Serve You Rx|WellDyneRx|ProAct|US-Rx Care|Ventegra|Rightway|Gainwell|Perform ?Rx)\b",
    re.IGNORECASE,
)
"""Pharmacy benefit managers by their public names."""
ADVANTAGE = re.compile(
    r"\bmedicare (?:advantage|prescription drug|part [cd])\b|\bMA-?PD\b|\bmedicareR?x\b"
    r"|\bmedicare\W{0,2}(?:HMO|PPO)\b|\bCMS\W{0,3}[HRSE]\d{4}\b",
    re.IGNORECASE,
)
MEDICAID = re.compile(
    r"\b(?:medicaid|medi-cal|masshealth|tenncare|badgercare|soonercare|ahcccs|husky health)\b", re.IGNORECASE
)
PLAN_WORDS = re.compile(
    r"\b(?:medicaid|medicare|advantage|gold|silver|bronze|platinum|choice|plus|select|preferred|premier|complete"
    r"|essential|standard|basic|value|network|access|option|saver|star|chip|dual|plan|program|care|options|"
    r"classic|enhanced|focus|open|\d{3,4})\b",
    re.IGNORECASE,
)
"""Words of which the names of plans are made."""

PRODUCT_TYPE = re.compile(r"\b(?:HMO|PPO|POS|EPO|PDP|[DCI]?-?SNP|MSA|PFFS|Prime|Select)\b")
"""Letters that stand behind the names of plans, those of Medicare and of soldiers too."""
BENEFIT_WORD = re.compile(
    r"[\d$%]|\b(?:gen(?:eric)?|brand|tier|pref(?:erred)?|copay|card|plan|help|benefits?)\b", re.IGNORECASE
)
"""What stands behind a pharmacy label where it is no firm."""
