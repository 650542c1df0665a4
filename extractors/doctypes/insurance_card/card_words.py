"""What cards print: the words and numbers of which each part of one is made.

All but `PRINTED_TYPE` and `NETWORK` are looked for in a text in small letters: a pattern that heeds no case takes four
times as long.
"""

import re

MEMBER = re.compile(
    r"\b(?:member|subscriber|enrollee|insured|cardholder|beneficiary|participant|recipient|policy ?(?:holder|"
    r"owner)|covered person|"
    r"^employee(?: name)?|eligible employee|head of house\w*|household|mbr|dependents?|subscr)s?\b",
    re.MULTILINE,
)
NUMBER = re.compile(
    r"\b(?:(?:member|subscriber|enrollee|insured|recipient|participant|medicaid|identification|policy|certificate|"
    r"cert|contract|fund|mbr|card|"
    r"client|benefits|cardholder|beneficiary|employee|unique|plan member|health plan)\W{0,3}(?:id\b|i\.d|1d\b|"
    r"no\b|n[or]\.|num|#|identification)|id ?(?:#|no|number|:)|umid|^id\b|benefits number|"
    r"(?:dbn|dcn|cin|rid|rin|mid)\b\W{0,3}[a-z]{0,2}\d)",
    re.MULTILINE,
)
BIRTH = re.compile(r"\b(?:dob|date of birth|birth ?date|born|sex|gender)\b")
PHARMACY = re.compile(
    r"\b(?:rx\W?)?(?:bin|pcn|grp|group|gr0up)\W{0,3}(?:no\W*)?[:#]?\s*[a-z0-9]{2,}|"
    r"\brx\s?(?:bin|pcn|grp|group|id)\b"
)
PHARMACY_KINDS = (
    re.compile(r"\b(?:rx\W?)?bin\b\W*(?:no\W*)?\d{5,6}|\brx\W?bin|\bbin\W?#"),
    re.compile(r"\b(?:rx\W?)?p[ce]n\b"),
    re.compile(r"\brx\W?(?:grp|group|gp|id)\b|\bgrp\b|\bgroup\b"),
)
BENEFITS = re.compile(
    r"\b(?:co-?pay\w*|deductible|ded\b|out-of-pocket|oop\b|coinsurance|office visit|ov\b|pcp(?: visit)?|"
    r"primary(?: care)?|spec(?:ialist|ialty care| visit)?|scp\b|urg(?:ent)?(?: care)?|uc\b|"
    r"er\b|ed\b|emerg\w*(?: room| rm)?|generic|brand|tier \d|inpatient|physician)\b[^\n]{0,40}?(?:\$\s?\d|"
    r"\d{1,3}\s?%)"
)
PRICE = re.compile(r"^\W*\$\s?\d{1,4}(?:\.00)?\W*$|^\$\d+ / \$\d+", re.MULTILINE)
SERVICES = re.compile(
    r"\b(?:(?:member|customer|provider|client|patient|subscriber|participant)s? (?:services?|care|support|call|"
    r"inquir\w+|relations)|nurse\W?(?:advice )?line|tel-a-nurse|\btty\b|\btdd\b|precert\w*|"
    r"pre-?auth\w*|prior auth\w*|eligibility(?: and benefits)?|help ?desk|pharmacist\w*(?: use only)?|"
    r"behaviou?ral health|mental health|substance use|telehealth|teladoc|telemedicine|transportation|"
    r"find a (?:doctor|dentist|provider)|inpatient notification|crisis line|vision|dental|24/7|24-hour)\b"
)
TOLL_FREE = re.compile(r"\b(?:1[-. ])?\(?8(?:00|33|44|55|66|77|88)\)?[-. /]{0,2}\d{3}[-. ]\d{4}\b|\b711\b")
PHONE = re.compile(r"\(?\d{3}\)?[-. /]{1,2}\d{3}[-. ]\d{4}\b")
CLAIMS = re.compile(
    r"\b(?:(?:mail|submit|send|file) (?:all |paper |medical |your )*(?:claims|bills)|claims(?: address)?|(?:edi|"
    r"electronic|payer|payor)\W+(?:payer |payor |claims )?(?:id|no|#)|edi (?:payer|id)|"
    r"p\.? ?o\.? ?box)\b"
)
GROUP = re.compile(
    r"\b(?:group|grp|gr)\b\W*(?:no|number|#|id)?\W*[a-z]{0,4}[-\d]{2,}|\bgroup (?:name|number|no|"
    r"id|#)|\bemployer group"
)
EFFECTIVE = re.compile(
    r"\b(?:eff(?:ective)?|coverage (?:starts?|begins?|start|from|effective)|since|start date|plan year|policy "
    r"(?:year|date)|issue date|starts?)\b\W*(?:date|dt|from|as of)?\W*\d"
)
TYPE = re.compile(r"\bnot insurance\b|health ?share|\b(?:medical |health ?care )?sharing\b")
PRINTED_TYPE = re.compile(
    r"\b(?:PPO|HMO|EPO|POS|HDHP|PDP|D-?SNP|HSA|Medicaid|Medicare|TRICARE|CHIP|Medi-?Cal|Medigap)\b"
)
"""As it is printed: what in small letters may be another word."""
NOTICE = re.compile(
    r"\b(?:this card|your card|id card|identification card|member card|insurance card|benefits? card|services "
    r"card|card issued|carry (?:this|your)|present (?:this|your)|show (?:this|your|with your)"
    r"|(?:not|does not) (?:a )?(?:guarantee|prove|proof)|not a guarantee|guarantee (?:of )?(?:eligibility|"
    r"coverage|payment)|proof of coverage|not a medicare card|possession of|your plastic card"
    r"|in an emergency|call 911|dial 911|proves that you are|referral (?:not )?required|booklet|covered services|"
    r"sponsor service|entitled to)\b"
)
NETWORK = re.compile(r"\b(?:PHCS|Multi-?Plan|First Health|HealthLink|Cofinity|Aexcel|(?:PPO|provider) network)\b")
PLAN = re.compile(r"\(80840\)|\bissuer\b|\bplan code\b|\bh\d{4}-\d{3}\b|\bcms[- ]?[hsre5]\d{4}")
MEDICARE = re.compile(r"medicare health insurance|entitled to|hospital \(?part a|medical \(?part b")
