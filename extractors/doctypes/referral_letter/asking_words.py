"""What the sentences of a referral say: tables of expressions, a group of alternatives a line."""

import re


def _one_of(table: str) -> str:
    """Return the expression that matches any line of a table."""
    return "(?:" + "|".join(line.strip() for line in table.strip().splitlines()) + ")"


def _words(table: str) -> re.Pattern[str]:
    """Return the pattern that finds whole words or phrases of a table, in any case."""
    return re.compile(rf"\b{_one_of(table)}\b", re.IGNORECASE)


_US = r"(?:i|we|our office|this office|our clinic|dr\.? [a-z'-]+(?: [a-z'-]+)?)"
_WOULD = r"(?: would|['’]d| should)"
_YOU = r"(?:you|your \w+|one of you(?:r \w+)?|some(?:one|body)(?: (?:in|from|on|at) \w+ \w+)?|the \w+ team)"
_PLEASE = (
    r"(?:please|pls|kindly|could you|would you|can you|if you (?:could|would|can))"
    r"(?:,? (?:please|kindly|be so kind as to))?"
)
_GO = _one_of(r"""
    see|seen|evaluat\w+|eval\w*|assess\w*|examin\w+|consult\w*|accept\w*|treat\w*|manag\w+|co-?manag\w+|advis\w+
    take (?:over|on|him|her|them|a look)|consider|arrange|perform\w*|provide|assume|follow|begin|start|obtain|do
    rule out|r/o|work ?up|place|schedule|book|order|investigate|look (?:at|after|into)|visit|counsel|screen|test
    operate|remove|repair|enroll|initiate|determine|biopsy|inject|fit|check|teach|train|extract|restore|help
    get (?:him|her)|let (?:me|us) (?:know )?have your|find out|clarify|confirm|establish
""")
_WORK = _one_of(r"""
    evaluat\w+|consult\w*|assess\w+|opinion|manage\w*|treat\w*|therap\w+|testing|tests?|surg\w+|screening|study|studies
    imaging|ultrasound|mri|ct|biopsy|endoscop\w+|colonoscop\w+|\w+(?:ectomy|otomy|oscopy|plasty|graphy|gram|pexy)
    exam\w*|rehab\w*|repair|removal|extraction|injections?|clearance|counsel\w+|education|advice|recommendations?
    input|help|assistance|guidance|work-?up|procedure|monitor\w*|program|ablation|placement|fitting|device|equipment
    services|nursing|aspiration|seen|see|seeing|visit|review|co-?manage\w*|care|follow[- ]?up|appliance|restoration
""")
WORK = _words(_WORK)
"""What the other office is to do."""
REFERS = _words(r"""
    (?:am|are|is|be|been|being|was|were|'m) (?:\w+ly )?(?:being )?(?:re-?)?(?:referring|referred|sending|sent)
    (?:refer(?:red|ring)?|send(?:ing)?) (?:you )?(?:to you|him|her|them|this|my|our|the (?:above|patient)|mr|mrs|ms|pt)
    refer(?:red)? (?:for|to)|referral (?:of|for|is|was|has been|made|requested|to you)
    (?:to|please accept this) (?:refer|referral)
    (?:delighted|pleased|happy|glad|grateful) to (?:\w+ )?(?:refer|send|introduce|pass)
    pass(?:ing)? (?:him|her|them|this|my) [\w ]{0,20}(?:on )?to you|(?:in|into|under|to) your (?:\w+ )?(?:care|hands)
    introduc(?:e|ing) .{2,60}\b(?:for|who needs|who requires|because)
    (?:comes?|coming|returns?|returning|goes) (?:back )?(?:to (?:see )?you|your way)
""")
REQUESTS = _words(
    rf"""
    {_US} (?:\w+ly )?(?:am|are|is) (?:\w+ )?(?:asking|requesting|ordering|seeking|hoping|concerned|prescribing)
    {_US} (?:\w+ly )?(?:ask|request|seek|order|hope|wish|want|prescribe|appreciate|recommend|suggest|advise)(?! the)
    {_US} (?:\w+ly )?wonder
    {_US}{_WOULD} (?:\w+ )?(?:like|love|prefer|appreciate|value|welcome|ask|request)(?! the opportunity)
    {_US}{_WOULD} be (?:\w+ )?(?:grateful|obliged|thankful|indebted|(?:glad|pleased|happy) (?:if|of|for|to have))
    would (?:\w+ )?(?:like|love|prefer|appreciate) (?:for )?you(?:r)?
    (?:could|would|can|will|might) {_YOU} (?:please |kindly |perhaps |possibly |also )?{_GO}
    (?:could|would|can|will|might) {_YOU} be (?:\w+ )?(?:willing|able|prepared|kind enough|so kind as) to {_GO}
    (?:is|are|would be|will be) (?:most |very |much |greatly |truly )?(?:welcome|appreciated|valued)(?! your)
    {_US} (?:am|are) (?:\w+ )?writing (?:\w+ ){{0,2}}(?:to|for) (?:ask|request|refer|seek|see|your|an?)
    {_US} (?:am|are) (?:most |very )?(?:grateful|obliged)|is ordering
    {_PLEASE} {_GO}|(?:this|letter) (?:is|serves) to (?:request|ask|refer)|would ask (?:that you|you|for)
    """
    r"your (?:\w+ (?:and |or )?)?(?:evaluation|opinion|consultation|help|assessment|thoughts|advice|input)"
    "\n"
    r"your (?:\w+ )?(?:expertise|assistance|consideration|care|recommendations|views?|guidance|verdict|judgment)"
)
_ASKED_FOR = _one_of(r"""
    requested|recommended|ordered|advised|indicated|needed|necessary|required|warranted|sought|prescribed|desired
    asked for
""")
REQUESTED = _words(
    rf"(?<!no ){_WORK}(?: (?:and|or|&|of|for|with|within|by|before|about|on|to|from) [\w ,'-]{{2,80}})?"
    rf" (?:is|are|was|were|has been|have been) (?:\w+ly )?{_ASKED_FOR}"
)
NEEDS = _words(r"""
    needs?|requires?|would (?:\w+ )?benefit from|(?:is|are) (?:a candidate|due|in need|interested|scheduled)|in need of
    should (?:\w+ )?(?:be|have|undergo|see)|(?:is|was|were|are|been) (?:told|advised|instructed|asked|directed) to
    (?:is|are|was|has been) (?:authorized|approved|cleared) (?:for|to (?:receive|have|see))
    do you (?:think|feel|prefer|agree|recommend|advise)|(?:would|should|could) (?!you)\w+ [^.?]{3,120}\?
    wishes|candidate for|question is|my question|concern (?:is|for|about)|concerned (?:about|that|for)|considered for
    (?:wants?|asks?|would like|hopes?) (?:to|for|your)
""")
GREETS = _words(r"""
    thank(?:s| you)(?: (?:so|very) much)? (?:for|in advance for) (?:\w+ly )?(?:seeing|agreeing|accepting|evaluating)
    thank(?:s| you)(?: (?:so|very) much)? (?:for|in advance for) (?:taking|assessing|consulting)
    thank(?:s| you) (?:for|in advance for) your (?:willingness|help with)
""")
SUFFERS = _words(r"""
    complain(?:s|ed|ing)? of|present(?:s|ed|ing)? (?:\w+ )?(?:to \w+ )?(?:with|for|because)
    suffer(?:s|ed|ing)? (?:from|with)|c/o|troubled by|bothered by
    (?:has|have|had) (?:had|been having|developed|noticed|experienced|failed)
    experienc(?:es|ing|ed)|(?:year|month|week|day)s?[- ]old\b.{0,60}? (?:with|who has|who presents)|y/?o\b.{0,40}? with
    (?:i|we) (?:am|are) writing|found to have|came in (?:for|with|because)|brought in
""")
HAS = _words(r"""
    (?:patient|pt|he|she|they|gentleman|lady|child|boy|girl|[A-Z][a-z]+) (?:has|have|is having|continues|cannot)
    (?:patient|pt|he|she|they|gentleman|lady|child|boy|girl|[A-Z][a-z]+) (?:reports?|describes|notes)
""")
MARK = _words(r"""
    for|because(?: of)?|regarding|concerning|about|due to|given|whether
    to (?:discuss|consider|determine|rule out|decide|exclude|start|restore|assess|evaluate)
""")
"""What stands before a cause."""
ASIDE = _words(r"""
    enclos\w+|attach\w+|records?|reports? (?:is|are|will)|insur\w+|medicare|medicaid|authoriz\w+|member (?:id|number)
    policy|questions|hesitate|let (?:me|us) know|keep (?:me|us)|reached|telephone|phone|fax\w*|call\w*|appointments?
    interpreter|immuniz\w+|allerg\w+|medications? (?:is|are|include)|takes|taking|family history|lives|sister|denies
    no history|prefers?|scheduled|will (?:continue|go on|see (?:him|her|them) (?:again|back|in)|follow|forward|send)
    copy|copies|notes? (?:is|are|to)|your (?:time|attention|note|report|courtesy|prompt|kind)
    this (?:letter|form|fax|order)|office notes|your referral|received|submitted|confirmation|portal|bless|certify
""")
"""What the other sentences of a letter speak of."""
PAST = re.compile(
    r"(?i)\b(?:was|were) (?:referred|sent|seen|evaluated|told|advised) (?!to you|for)|\b(?:in|on|since) (?:19|20)\d\d\b"
    r"|\b(?:last year|years? ago|previously|in the past)\b"
)
OPENING = re.compile(r"(?i)\W*(?:thank|this (?:letter )?(?:will|is to) introduce|allow me to|i am (?:pleased|happy))")
_GENERAL = _one_of(r"""
    i|we|you|your|him|her|them|his|their|it|this|that|the|an?|my|our|mutual|patient|pt|person|client|child|gentleman|lady
    to|in|at|for|of|and|or|if|as|is|be|am|are|would|could|will|like|please|kindly|see|seen|seeing|asking|ask|request\w*
    want|wish|appreciate|grateful|obliged|glad|pleased|happy|thank\w*|agreeing|accepting|accept|refer\w*|send\w*|sent
    letter|writing|consult\w*|eval\w*|assess\w*|examin\w+|treat\w*|tx|pls|thx|management|manage|help|opinion|advice|advise
    further|care|above|named|below|next|earliest|convenience|available|soon|possible|today|this week|appointment|visit
    office|clinic|practice|willing|able|next|weeks?|days?|one|two|few|within|openings?|very|much|most|so|well|also|again
    think|best|leave|hands|trust|need(?:ed)?|any|additional|dr|mr|mrs|ms|miss
""")
GENERAL = re.compile(rf"\b{_GENERAL}\b|[\W\d_]+", re.IGNORECASE)
"""What a request says that does not tell what the patient is sent for."""

_LOST = (
    r"(?:am|would (?:like|appreciate|be|value|welcome|ask)|ask (?:that|you)|appreciate (?:your|it)|hope (?:you|that))\b"
)
_MISREAD_I = re.compile(
    rf"(?m)(?<!\S)[1lILTJ|!\]\[] ?(?={_LOST})"
    r"|(?<!\S)(?:[1l|!] |I(?=[a-z]))(?=(?:have|refer|request|believe|feel|wonder)\b)"
    rf"|^(?={_LOST})|(?<=[.!?] )(?={_LOST})"
)
"""The writer's I as recognition reads it ("Tam writing", "1 would be grateful", "would appreciate")."""


def as_said(text: str) -> str:
    """Return the text with the I of its writer where recognition lost it.

    >>> as_said("Lask that you see her. am grateful.")
    'I ask that you see her. I am grateful.'
    >>> as_said("Iam writing. Ihave stopped manipulation.")
    'I am writing. I have stopped manipulation.'
    """
    return _MISREAD_I.sub("I ", text)


def asks(text: str) -> bool:
    """Tell whether a text asks another office for something, or says that it sends it a patient."""
    return any(said.search(text) for said in (REFERS, REQUESTS, REQUESTED, GREETS))


def needs(text: str) -> bool:
    """Tell whether a text says that a patient needs something."""
    return NEEDS.search(text) is not None
