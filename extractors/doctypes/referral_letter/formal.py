"""Sentences by which a form or an office speaks of itself, not of the patient."""

import re

FORMAL = re.compile(
    r"(?i)\b(?:this|these|completed|incomplete) (?:form|referral form|page|order|fax|packet)s?\b"
    r"|\bincomplete (?:requests|referrals)\b|\b(?:please|kindly|or) (?:fax|return"
    r"|send|call|attach|include|complete|print|check|mark|note|schedule|contact|let (?:us|me) know)\b|\bfax"
    r" (?:both|all|the|this|to|completed|order)\b|\bcopy of"
    r"|\beligib|\bprint clearly|\bi certify|\bmedically necessary\.|\bguarantee"
    r"|\bconfidential|^\W*(?:\d+\W+)?(?:what|why|how|who|which|does|is|are)\b.*\?$"
)
