"""How much a paper looks like a referral: by its title, by what its sections ask, by the parties it names."""

import re
from dataclasses import replace

from extractors.cues import cue, score_cues, title_lines
from extractors.doctypes.referral_letter.evidence import asks_in_letter, asks_others, evidence, speaks_of_patient
from extractors.doctypes.referral_letter.labels import (
    ASKING_CUES,
    FROM_CUES,
    ORDER_TITLES,
    OTHER_TITLES,
    REASON_CUES,
    TITLES,
    TO_CUES,
)
from extractors.document import Document, Line
from extractors.other_papers import other_kind

OTHER_WEIGHT = 0.85
"""How much a paper of another kind is held against one without a title that says referral."""
UNSPOKEN = 0.55
"""What is left of the likeness of a paper that speaks of no patient ("Purchase requisition") or asks of others."""
_CUES = (
    cue(0.85, *TITLES, place="title"),
    cue(0.48, *ORDER_TITLES, place="title"),
    cue(0.6, *REASON_CUES),
    cue(0.55, *FROM_CUES),
    cue(0.45, *TO_CUES),
    cue(0.45, *ASKING_CUES),
    cue(0.35, "dear", "to whom it may concern"),
    cue(0.3, "sincerely", "kind regards", "best regards", "respectfully", "yours truly", "with thanks"),
    cue(0.3, "void after", "white copy", "dispense as written"),
    cue(
        0.35,
        "please see",
        "pls see",
        "please eval",
        "please consult",
        "eval and treat",
        "eval treat",
    ),
    cue(0.2, "diagnosis", "diagnoses", "icd 10", "icd-10", "dx"),
    cue(-0.8, "invoice", "amount due", "remit to", "invoice number", "rxbin", "rx bin"),
    cue(-0.75, "fax cover sheet", "cover sheet", "fax transmittal", "cover page", place="title"),
    cue(
        -0.7,
        "no of pages",
        "number of pages",
        "pages including",
        "total pages",
        "recipient fax",
        "sender fax",
        "pages incl",
    ),
    cue(
        -0.5,
        "thank you for referring",
        "thank you for the referral",
        "thank you for this referral",
        "we have approved",
        "has been denied",
        "we have reviewed the",
        "approved the services",
    ),
    cue(
        -0.5,
        "refills remaining",
        "final report",
        "reference range",
        "check number",
        "date of discharge",
        "has been approved",
    ),
)
_REFERS = (
    cue(0.5, "thank you for seeing", "am referring", "reason for this referral", "refer this patient", "sending you"),
    cue(0.5, "sending this patient", "like you to see", "pleasure to send", "thank you for agreeing to see"),
    cue(
        0.4,
        "will introduce",
        "introducing",
        "reason for this consultation",
        "appreciate your opinion",
        "ask you to see",
        "grateful if you",
        "could you see",
        "would you see",
        "value your opinion",
        "be grateful for your",
    ),
)
"""Words that no paper but a referral says of its own patient."""
_FROM_LABEL, _GREETING = (cue(0.5, *FROM_CUES),), (cue(0.5, "dear"),)
_PAD_FOOT = re.compile(r"(?i)\W*thank you (?:very much )?for (?:(?:your|the|this)(?: \w+)? referrals?|referring)\W*")
"""The courtesy at the foot of an office's own referral pad, on a line of its own; a reply says it of a patient."""
_OTHER_PAPER = (cue(0.85, *OTHER_TITLES, "authorization request", place="title"),)
_SENT_ON = (cue(0.5, "refer to", "referred to", "referring provider", "reason for referral"),)
"""What a paper that asks for authorization says where it also refers."""
SOFTENED = 0.65
_COVER = (cue(0.7, "fax", "facsimile", "facsimile transmittal", "fax cover", "fax message", place="alone"),)
_REFERRAL_TITLE = re.compile(
    r"\b(?:referrals?|consult(?:ation)? (?:request|order|sheet)|request for consult(?:ation)?)\b", re.IGNORECASE
)
_NO_TITLE = re.compile(
    r"(?i)^\W*(?:re|regarding|memo|message|topic)\b|\b(?:re|subj\w*)\s*[:.]|\b(?:no|not|without)\b.*\breferral"
    r"|\breferral\b.*\b(?:required|needed|not|packet|documents|paperwork|records)\b"
)
"""Lines that speak of a referral without being a title: the subject of a cover sheet, a plan's rule on a card."""


def likeness(document: Document) -> float:
    """Return how much the document looks like a referral, 0 to 1; a title that says so outweighs those below it."""
    if score_cues(document, _FROM_LABEL) > 0 and not score_cues(document, _GREETING) > 0:
        document = _without(document, _PAD_FOOT)
    subjectless = _without(document, _NO_TITLE)
    titles = [line for line in title_lines(subjectless) if _REFERRAL_TITLE.search(line.text)]
    foot = min((line.box.top for line in titles), default=float("inf"))
    other = score_cues(_above(document, foot), _OTHER_PAPER)
    other *= 1 - SOFTENED * (score_cues(document, (*_SENT_ON, *_REFERS)) > 0)
    cover = 0.0 if titles or score_cues(document, _GREETING) > 0 else score_cues(document, _COVER)
    letter = asks_in_letter(document)
    said = 1 - (1 - score_cues(subjectless, _CUES)) * (1 - evidence(document, letter))
    is_asking = bool(titles) or score_cues(document, _REFERS) > 0
    against = 0.0 if is_asking else OTHER_WEIGHT * other_kind(document, is_letter=letter > 0)
    is_elsewhere = not speaks_of_patient(document, letter) or (not titles and asks_others(document))
    return said * (1 - other) * (1 - cover) * (1 - against) * (UNSPOKEN if is_elsewhere else 1)


def _above(document: Document, foot: float) -> Document:
    """Return the document with those lines of its first page that stand above a place and name no referral."""
    first = document.pages[0]
    kept = tuple(line for line in first.lines if line.box.top < foot and not _REFERRAL_TITLE.search(line.text))
    return _with_lines(document, kept)


def _without(document: Document, pattern: re.Pattern[str]) -> Document:
    """Return the document without the lines of its first page in which the pattern is found."""
    return _with_lines(document, tuple(line for line in document.pages[0].lines if not pattern.search(line.text)))


def _with_lines(document: Document, lines: tuple[Line, ...]) -> Document:
    """Return the document with these lines on its first page: itself, with all that is kept of it, if none goes."""
    first, *others = document.pages
    if len(lines) == len(first.lines):
        return document
    return replace(document, pages=(replace(first, lines=lines), *others))
