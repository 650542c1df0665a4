"""Labels that ask for what ails a patient: their words, the plainest first, and words that ask for something else."""

import re

from extractors.doctypes.referral_letter.wording import is_glue
from extractors.layout import Span
from extractors.layout.phrases import is_form_word

PLEASE = r"(?:please|pls|kindly) (?:see|evaluate|eval|assess|treat) (?:(?:the |this )?(?:patient|pt) )?f\w{1,2}"
"""What heads the blank of a pad; "for" may be damaged."""
REASON = (
    "reasons?|why|indications?|purpose|rationale|justification|necessity|complaints?|c/c|rfr|concerns?|question"
    "|going on|brings|happening"
)
WORDS = (
    (3.4, f"{REASON}|{PLEASE}"),
    (
        2.4,
        r"problems?|symptoms?|conditions?|present\w*|findings|signs|goals?|objectives?|needs?|hpi|details?|behaviors?",
    ),
    (2.4, r"describe|explain|explanation|issues?|situation|difficult\w*|justify|nature|limitations?|evaluate|assess"),
    (1.8, "history|notes?|comments?|summary|message|remarks?|information|narrative|story|background"),
    (1.5, "re|regarding|memo|cc|other"),
)
"""Words of a label that ask for what ails the patient, the plainest first."""
_ALL = "|".join(words for _, words in WORDS)
_ANY = re.compile(rf"(?i)\b(?:{_ALL})\b")
IS_PLEASE = re.compile(f"(?i){PLEASE}")
_WORDS = tuple((weight, re.compile(rf"(?i)\b(?:{words})\b")) for weight, words in WORDS)
PLAIN = 3.0
"""From this weight on a label asks for a reason whatever else it says."""
OTHER = re.compile(
    r"(?i)\b(?:past|family|surgical|social|medications?|meds|allerg\w*|insur\w*|payer|icd\S*|dx|diagnos\w*|codes?|names?"
    r"|phone|fax|dates?|dob|birth|address|signature|npi|auth\w*|plan|labs?|records?|attach\w*|contact|interpreter|language"
    r"|visits?|denial|delay|urgen\w*|priority|cancel\w*|scheduling|office (?:use|notes)|staff|pharmacy|page|tried"
    r"|treatments?|prior"
    r"|previous|safety|special|billing|member|employer|vitals?|transport\w*|handling|equipment|service|relationship"
    r"|patient information|to whom it may concern)\b"
)
"""Words of a label that asks for something else."""
NOT_OF_REFERRAL = re.compile(r"(?i)denial|delay|cancel|safety|visit today|whom it may")
"""Words that turn even a question for a reason to something else."""
REFERRAL = re.compile(r"(?i)refer|reason|consult|question|why|sending|order\b|see\b.*\bfor|evaluat|address")
HISTORY = re.compile(r"(?i)chief|complaint|\bhpi\b|history|subjective|symptoms|present|signs")
OFFERS = re.compile(r"(?i)\b(?:check|tick|mark|select|circle|choose)\b|\ball that apply\b")
"""What a label says below which reasons are offered to be ticked."""
NO_REASON = re.compile(r"(?i)^\W*(?:questions?|objectives?)\W*$|\(.*service.*\)|^\W*(?:call|phone|fax)\b")
"""Labels that ask for something else with words of a reason."""


def tier(label: str) -> float:
    """Return how plainly words of a label speak of what ails the patient, whatever else they ask for."""
    return next((weight for weight, words in _WORDS if words.search(label)), 0.0) if _ANY.search(label) else 0.0


def asking(label: str) -> float:
    """Return how plainly a label asks for what ails the patient; 0 where it asks for something else."""
    weight = tier(label)
    is_other = OTHER.search(label) is not None and (weight < PLAIN or NOT_OF_REFERRAL.search(label) is not None)
    return 0.0 if is_other else weight


def is_label(label: Span) -> bool:
    """Tell whether the words are such as stand in labels: all, or all but one behind one that asks."""
    strange = [w for w in label.words if not (is_glue(w.text) or is_form_word(w.text) or asking(w.text))]
    return len(strange) <= (asking(label.words[0].text) > 0)
