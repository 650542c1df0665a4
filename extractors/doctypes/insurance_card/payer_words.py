"""What lines that are no payer's name are made of, and what leads up to one."""

import re

_BY = r"b?y"
ADMINISTRATOR = re.compile(
    rf"\b(?:administered\s+{_BY}|administrator\b(?:\s+(?:is|{_BY}))?\s*:?|administration(?:\s+{_BY}|\s*:)|"
    rf"administrative services(?:\s+only)?(?:\s+(?:provided\s+)?{_BY}|\s*:)"
    rf"|serviced\s+{_BY}|managed\s+{_BY}|third[- ]party administrator\s*:?|TPA\s*:|claims (?:paid|processed|"
    rf"administered)\s+{_BY})\s*:?\s*(.+)$",
    re.IGNORECASE,
)
INSURER = re.compile(
    rf"\b(?:(?:underwritten|insured(?:\s+and\s+administered)?|offered|provided|issued|sponsored|brought to you|"
    rf"powered|coverage|insurance|benefits|a plan|a health plan|plan)"
    rf"\s+(?:in \w+ )?{_BY}|insured\s+through|coverage\s+(?:from|through)|insurer\s*:|insurance\s+(?:company|"
    rf"carrier)\s*:|payer\s*:|payor\s*:|carrier\s*:|health plan\s*:"
    r"|an?\s+(?:product|service|member|plan|subsidiary|affiliate)\s+of|underwriter\s*:)\s*:?\s*(.+)$",
    re.IGNORECASE,
)
BENEFITS_BY = re.compile(
    rf"\b(?:medical|health)(?: care)? (?:benefits|claims) (?:are )?administered\s+{_BY}\b", re.IGNORECASE
)
"""What leads to an insurer to which claims go even where a fund bears the cost."""
OTHER_BENEFIT = re.compile(
    r"\b(?:pharmacy|prescriptions?|drugs?|rx|dental|vision|network|behaviou?ral|mental|transplant|hearing|nurse|"
    r"discount|telehealth)\b",
    re.IGNORECASE,
)
SELF_FUNDED = re.compile(
    r"\b(?:employees?|members?|workers?|health|welfare|medical|group|benefits?|"
    r"retirees?)(?:['’]?s?['’]?)\s+(?:(?:health|medical|welfare|care)\s+)*"
    r"(?:benefits?\s+|(?:and|&)\s+\w+\s+)*(?:plan|fund|trust|program)\b|\bhealth\s+benefits?$"
    r"|\b(?:workers|trades|teamsters|local(?:\s+(?:no\.?\s*)?\d+)?)\b.*\b(?:fund|trust|plan)\b",
    re.IGNORECASE,
)
"""How the plans are called that employers and unions run themselves."""
UNION_FUND = re.compile(
    r"\bwelfare plan$"
    r"|\b(?:welfare|union|local|workers|trades|teamsters|laborers|carpenters|ironworkers|brotherhood|musicians|guild"
    r"|ibew|ufcw|s\.?e\.?i\.?u|afscme|teachers|painters|plumbers|pipefitters|roofers|machinists|operating engineers"
    r"|culinary|seafarers|longshore\w*)\b.*\b(?:funds?|trusts?)\b|\w{3}.*\b(?:trust|funds?|pool)(?: fund)?$",
    re.IGNORECASE,
)
CARE_OF = re.compile(r"\W*c[/°]o\b|\W*(?:in )?care of\b", re.IGNORECASE)
FIRM_END = re.compile(r"\b(?:inc|co|corp|ltd|l\.?l\.?c|n\.?a|assn|ins)\.$", re.IGNORECASE)
"""The last word of a firm's name, its point no sentence's end."""
FIRM_ENDS = re.compile(
    r"[,;.]\s+(?:an?\s|the\s|which\s|p\.?\s?o\.?\s|\d)|\s+\(?(?:\d|www)"
    r"|\s+(?:under|through|for|at)\s|\s+and\s+(?=[a-z])"
    r"|(?:(?<=Inc)|(?<=INC)|(?<=LLC)|(?<=Corp))\.?,\s|(?<!Inc)(?<!INC)(?<! Co)(?<!Ltd)(?<! St)\.\s+(?=[A-Z])"
    r"|,\s+(?=[A-Z][\w ]+,?\s[A-Z]{2}\b)"
)
"""Where, in a sentence, a firm's name ends."""
NETWORK = re.compile(
    r"\W*(?:PHCS|Multi-?Plan|First Health|First Choice Health|Beech Street|BlueCard|Cofinity"
    r"|ChoiceCare|Aexcel|HealthSmart Network|HealthLink|National General Network|Private Healthcare Systems"
    r"|Zelis|Prime Health Services)\b",
    re.IGNORECASE,
)
"""Networks of providers, which pay nothing."""
SPONSOR_BRAND = re.compile(r"AARP\b|Federal Employee|Government[- ]Wide|FEP\b")
"""Brands and programmes that lend insurers' plans their name."""
TAGLINE = re.compile(
    r"^\W*(?:an?\s+)?program (?:of|for)\b"
    r"|^(?:\W*an?|part of|member of|powered by)\s.*\b(?:company|licensees?|subsidiary|affiliate|corporation|"
    r"association|group|family)\b"
    r"|\bindependent licensees?\b|\bregistered (?:trade)?marks?\b",
    re.IGNORECASE,
)
"""What a firm says of itself under its name."""
INSURER_NAME = re.compile(
    r"\b(?:insurance (?:co|company|corp\w*|group|plan)|assurance|mutual|health ?plans?|health ?care plan|life "
    r"(?:insurance|ins)|life$|hmo,? inc)\b",
    re.IGNORECASE,
)
HEALTH_WORD = re.compile(
    r"\b(?:health\w*|care|insurance|insurers?|assurance|life|mutual|medical|benefits?|casualty|indemnity|plans?|"
    r"hmo|dental|vision"
    r"|kids|children['’]?s|hospitals?|physicians|sharing|ministr(?:y|ies)|health ?share|tribes?|nation|blue|"
    r"medicare|medicaid|fund|trust|administrators?|TPA|underwriters|co-?op|cooperative)\b",
    re.IGNORECASE,
)
"""Words of which payers' names are made, and firms' of other trades hardly ever."""
SCHOOL = re.compile(
    r"\b(?:university|college|institute|school|academy|seminary|district|polytechnic|conservatory|students?)\b",
    re.IGNORECASE,
)
GOVERNMENT = re.compile(
    r"\b(?:state|department|dept|division|commonwealth|office) of\b|\b(?:health and human services|DHHS|HHSC|DSHS)\b"
    r"|^(?:division|bureau|agency)\b|\b(?:authority|agency|commission)$",
    re.IGNORECASE,
)
PROGRAM = re.compile(
    r"\b(?:chip|star(?:\s?(?:kids|plus|health))?|medicaid|medicare|medicarerx|medical assistance|hoosier "
    r"healthwise|peachcare|healthy (?:indiana|connections|michigan|montana)"
    r"|kancare|badgercare|soonercare|tenncare|masshealth|ahcccs|husky|mo healthnet|apple health|medi-cal|nj "
    r"familycare|rite care|arkids|tricare|children['’]?s health insurance program(?: \(chip\))?)\b",
    re.IGNORECASE,
)
"""Public programmes, which a plan that runs them prints beside its own name."""
GENERIC = re.compile(
    r"\W*(?:\b(?:\w{1,2}|and|the|of|for|your|our|my|this|employees?|employer|members?|groups?|retirees?|students?|family"
    r"|health|medical|dental|vision|hospitals?|hospitalization|surgical|prescriptions?|drugs?|rx|pharmacy|benefits?|plans?|programs?"
    r"|insurance|welfare|funds?|trust|coverage|care|state|county|city|services?|self[- ]?funded|insured|open|access"
    r"|community|networks?|supplement(?:al|ary)?|comprehensive|major|national|office|claims?|administrators?|first|last|middle"
    r"|name|sex|initial|suffix|copay(?:ment)?s?|type|other|providers?|doctors?|physicians?|all|only|in|out)\b\W*)+",
    re.IGNORECASE,
)
"""Words that name nobody: a line of nothing else says what kind of plan it is, or is a caption."""
NEXT_LINE = re.compile(
    r"(?:of|from) [A-Z].*|health ?plans?|health ?care(?: plan)?"
    r"|(?:(?:health|life|mutual|medical) )*insurance(?: company| co\.?)?|medical plan|mutual"
    r"|assurance|hmo, inc\.?|of [a-z ]+",
    re.IGNORECASE,
)
"""With what a firm's name goes on in the line below it."""
NAME_END = re.compile(
    r"(?:[A-Z][\w&'’-]* |& ){0,3}(?:administrators?|services|solutions|systems|inc\.?|llc|company|co\.|trust"
    r"|funds?|pool|insurance|assurance|association|co-?op(?:erative)?|alliance|benefits|partners|health ?plans?)",
    re.IGNORECASE,
)
"""A line that may be the end of a firm's name begun in the line above."""
GOES_ON = re.compile(
    r"of|and|&|the|by|from|health\w*|insurance|assurance|plans?|care|company|co|inc|corp\w*|llc|life|mutual|blue\w*"
    r"|cross\w*|shield|community|partners|alliance|systems?|medical|benefits?|solutions|administrators?",
    re.IGNORECASE,
)
"""Words with which firms' names go on."""
PRODUCT_WORDS = frozenset(
    """
    no premium ppo hmo epo pos hdhp hsa hra indemnity hmo-pos gold silver bronze platinum plus choice select
    complete premier giveback value preferred prime classic standard basic saver enhanced flex essential essentials
    freedom options dual snp pdp d-snp c-snp i-snp mapd ma ma-pd open access elite secure secure-rx rx direct
    network chip star kids marketplace student medigap supplement supplemental advantage catastrophic expanded
    simple everyday clear focused navigator connect core max ultra rewards dsnp csnp isnp
    """.split()  # noqa: SIM905 - a table of words reads best without quotes
)
PRODUCT = re.compile(r"\bmedicare (?:part [a-d]|advantage|supplement\w*|prescription|plan|select)\b", re.IGNORECASE)
"""What a line names that is a plan of Medicare's kinds, and no firm."""
PLAN_TYPE = re.compile(r"\b(?:PPO|HMO|EPO|POS|HDHP|HSA|PDP|D-?SNP|HMO-?POS|SNP|DHMO|DPPO)\b")
METAL = re.compile(r"\b(?:gold|silver|bronze|platinum|catastrophic)\b", re.IGNORECASE)
CARD_TITLE = re.compile(
    r"\b(?:id|identification|member(?:ship)?|insurance|benefits?|services?|coverage|medical|digital|temporary|"
    r"virtual|health|enrollment)\s+(?:id\s+)?cards?\b"
    r"|\bproof of\b|\bmy (?:card|plan|coverage|id)\b|\bidentification\b|\bcard\b|\bnot (?:a |an )?medicare\b|"
    r"\bthis is\b|\b(?:front|back)\b.*\b(?:share|back)\b"
    r"|\b(?:copay|deductible|coinsurance|out-of-pocket|referral|formulary|open access|drug coverage|supplement|"
    r"medigap|policy)\w*\b",
    re.IGNORECASE,
)
SERVICE = re.compile(
    r"\b(?:(?:member|customer|provider|client|patient|subscriber|participant|concierge)s?['’]?s? (?:services?|"
    r"care|support|relations|line|inquir\w+)|nurse|tty|tdd|precert\w*|pre-?auth\w*|prior auth\w*"
    r"|authorizations?|eligibility|claims?|help ?desk|hotline|behaviou?ral|mental health|substance|crisis|"
    r"telehealth|telemedicine|teladoc|transportation"
    r"|find a|pharmacist\w*|pharmacies|inpatient|notification|emergency|urgent|urg care|specialist|specialty care|"
    r"office visit|primary care|physicians?|hearing|fitness|24/7|24 ?hours?"
    r"|locate|questions|providers?|fraud|website|visit|download|app|mail|p\.? ?o\.? ?box|in-network|"
    r"out-of-network)\b",
    re.IGNORECASE,
)
CLAIMS_LAST = re.compile(
    r"[\s,–—-]+(?:attn:?\s+)?(?:medical\s+|paper\s+|health\s+)?claims?(?:\s+(?:department|dept|unit|center|"
    r"processing|office|administration|division))*\.?$",
    re.IGNORECASE,
)
CLAIMS_FIRST = re.compile(
    r"^.*\b(?:claims?(?:\s+(?:address|department|to|submission|mailing address))*|mail(?:\s+to)?|bills?\s+to)\s*:\s*",
    re.IGNORECASE,
)
CLAIMS_TO = re.compile(r"\b(?:mail|send|submit|file|forward)\b.*\b(?:claims?|bills?)\b.*\bto\W*$", re.IGNORECASE)
"""A line whose last words say that claims go to what stands below."""
NO_NAME = re.compile(
    r"\b(?=[A-Z-]*\d[A-Z-]*\d)[A-Z\d-]{7,}\b|(?<!local )(?<!local no. )(?<!\d)\d{3}|\w@\w|[$%]"
    r"|www\.|https?:|\.(?:example|com|org|net)\b",
    re.IGNORECASE,
)
