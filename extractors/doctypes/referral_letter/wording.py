"""The labels of one paper that only the meanings of their words tell ("Reason for specialist referral", "From NPI")."""

import re
from collections.abc import Iterator, Sequence

from rapidfuzz.distance import OSA

from extractors.document import Document
from extractors.layout.phrases import Enlarged, Labels, Phrases, Vocabulary, fold, is_form_word, tokens_of
from extractors.layout.rows import LOOSE_GAP, Row, rows_of
from extractors.layout.runs import has_colon

MEANINGS = {
    "why": "reason reasons indication indications why concern concerns complaint complaints problem question"
    " questions purpose rationale"
    " necessity justification symptoms issue help explain",
    "diagnosis": "diagnosis diagnoses dx diag icd icd-10 icd10 icd-10-cm",
    "npi": "npi",
    "fax": "fax facsimile",
    "phone": "phone telephone tel ph",
    "organization": "practice facility clinic office organization agency hospital department group",
    "clinician": "provider physician doctor clinician practitioner dr md dentist therapist prescriber nurse"
    " pcp np pa ob midwife",
    "specialty": "specialty speciality",
    "from": "from referring ordering requesting referrer sender sending prescribing treating authorizing"
    " referrer's sender's originating",
    "to": "to receiving consulting specialist consultant accepting servicing rendering performing"
    " destination recipient referred",
    "name": "name",
}
"""What the words of labels speak of."""
GLUE = frozenset(
    fold(word)
    for word in """
    for of the this to is are was were be being you your we us our i am on at by with and or a an in it has need
    needs needed patient patient's client client's child child's student student's worker pt him her them person
    member resident referral referrals referring refer referred consult consultation request requested
    requesting order ordered visit appointment evaluation eval therapy treatment service services test testing
    exam examination study procedure imaging care home health equipment surgery screening admission specialist
    specialty provider clinical medical primary main chief presenting principal specific current brief briefly
    describe description state explain give tell what which seen see seek seeking send sending sent come coming
    going wrong today now help address addressed answer answered most important detail details summary short 1 2
    3 4 5 #1 #2 #3 one two three code codes secondary other additional can would like do does did could about
    there any if please check apply that all list working accepted admitting supporting related follow up
    follow-up followup title print printed first last their they them
    ed er emergency hospital discharge known icd10 cpt new return above who have had
    considered
    """.split()  # noqa: SIM905 - a table of words reads best without quotes
)
"""Words that may stand beside those and change nothing."""
_MEANING = {fold(word): meaning for meaning, words in MEANINGS.items() for word in words.split()}
_PERSON = frozenset(map(fold, ("patient", "person", "client", "child", "student", "member", "resident", "individual")))
_ASKING = _PERSON | set(
    map(fold, ("who", "whom", "name", "full", "legal", "referring", "referred", "refer", "sending"))
)
_NUMBER = re.compile(r"q?\d{1,2}")
"""The number of a question, before its words."""
_CLINICIAN = re.compile(r".*(?:iogist|ician|trist|geon|wife|dontist)")
"""How folded names of clinicians' trades end."""
_ATTENDING = frozenset(
    map(fold, ["ed", "er", "emergency", "hospital", "visit", "clinic", "seen", "today's", "your", "our", "the"])
)
"""Words that say of a clinician no more than where the patient was seen."""
_REFERS = re.compile(r"refer.*|sen[dt]|scheduie|pi?ease|foiiow.*")
"""Folded words with which a label for the receiver begins ("Referred for follow up to")."""
_MEMBERS = ("npi", "fax", "phone", "specialty", "organization", "name", "clinician")
_SIDES = {"from": "referring_provider", "to": "referred_to"}
_HEADS = (".name", ".organization")
"""Members whose labels open a party's block."""
_ASKED = tuple(map(fold, ("referral", "consultation", "consult", "request", "order", "evaluation")))
_MOST_EDITS = 2
_PATIENT, _SPANISH = fold("patient"), fold("paciente")
_FEWEST_LETTERS = 5
_MOST_WORDS = 9


def enlarged(labels: Labels, own: Sequence[tuple[str, str]]) -> Vocabulary:
    """Return the labels with those of a document's own that stand for one of their keys."""
    known = Phrases.of(labels).keys
    added: dict[str, list[str]] = {}
    for key, phrase in own:
        named = key.split(".")[0] if key.endswith(_HEADS) and key not in labels else key
        if named in labels and "".join(tokens_of(phrase)) not in known:
            added.setdefault(named, []).append(phrase)
    return Enlarged(labels, {key: sorted(set(phrases)) for key, phrases in added.items()}) if added else labels


def own_labels(document: Document) -> list[tuple[str, str]]:
    """Return the keys and words of a document's labels whose meaning is plain."""
    words = (words for page in document.pages for row in rows_of(page) for words in _candidates(row))
    meant = [(key, " ".join(label)) for label in words if (key := key_of(tokens_of(" ".join(label))))]
    return [*meant, *_damaged_patient(document)]


def _damaged_patient(document: Document) -> list[tuple[str, str]]:
    """Return the word that is "Patient" damaged by two letters, on a paper on which none is whole ("Papent")."""
    spans = [row.words[at:end] for page in document.pages for row in rows_of(page) for at, end in row.stretches()]
    if any(fold(words[0].text) == _PATIENT and (len(words) < 3 or has_colon(words[0].text)) for words in spans):
        return []
    heads = {words[0].text for words in spans if len(words[0].text) >= _FEWEST_LETTERS}
    damaged = (head for head in sorted(heads) if 0 < OSA.distance(fold(head), _PATIENT) <= _MOST_EDITS)
    return [("patient", head) for head in damaged if not is_form_word(head) and fold(head) != _SPANISH]


def is_glue(word: str) -> bool:
    """Tell whether a word may stand in a label beside those that give it its meaning."""
    folded = fold(word)
    return folded in GLUE or folded in _MEANING


def key_of(tokens: Sequence[str]) -> str | None:
    """Return the key of a label from the meanings of its words, or None where one of them is no word of labels.

    >>> key_of(tokens_of("Reason for specialist referral")), key_of(tokens_of("From NPI")), key_of(tokens_of("Dx 2"))
    ('reason', 'referring_provider.npi', 'diagnoses')
    >>> key_of(tokens_of("Reason for denial")), key_of(tokens_of("Home phone"))
    (None, None)
    >>> key_of(tokens_of("1. Who is being referred?")), key_of(tokens_of("Who is referring this patient?"))
    ('patient', 'referring_provider.name')
    """
    if tokens and _NUMBER.fullmatch(tokens[0]):
        tokens = tokens[1:]
    if len(tokens) in (3, 4, 5) and _is_damaged_reason(tokens):
        return "reason"
    if _asks_for_patient(tokens):
        return "patient"
    meanings = [_MEANING.get(token) or ("clinician" if _CLINICIAN.fullmatch(token) else None) for token in tokens]
    if len(tokens) < 2 or any(m is None and token not in GLUE for m, token in zip(meanings, tokens, strict=True)):
        return None
    attending = {token for token, meaning in zip(tokens, meanings, strict=True) if meaning is None}
    for key, is_meant in (
        ("referring_provider.name", tokens[0] == "who" and "from" in meanings and "to" not in meanings),
        ("clinician", set(meanings) - {None} in ({"clinician"}, {"clinician", "name"}) and attending <= _ATTENDING),
        ("reason", "why" in meanings and not {"npi", "fax", "phone", "name"} & set(meanings)),
        ("referred_to", tokens[-1] == "to" and _REFERS.fullmatch(tokens[0]) and set(meanings) <= {"to", "from", None}),
        ("diagnoses", set(meanings) - {None} == {"diagnosis"}),
    ):
        if is_meant:
            return key
    return None if "why" in meanings else _role_of(meanings)


def _asks_for_patient(tokens: Sequence[str]) -> bool:
    """Tell whether a label asks for the person referred ("Who is being referred?", "Name of the person you refer")."""
    is_passive = fold("referred") in tokens and fold("by") not in tokens
    is_about = is_passive or fold("you") in tokens or fold("we") in tokens
    asks_who = fold("who") in tokens and is_about
    asks_name = fold("name") in tokens and bool(_PERSON & set(tokens)) and is_about
    return (asks_who or asks_name) and all(token in GLUE or token in _ASKING for token in tokens)


def _is_damaged_reason(tokens: Sequence[str]) -> bool:
    """Tell whether the tokens are "Reason for referral" or the like with a letter or two misread in each word."""
    is_led = OSA.distance(tokens[0], "reason") <= 1 and OSA.distance(tokens[1], "for") <= 1
    return is_led and any(OSA.distance(tokens[-1], word) <= _MOST_EDITS for word in _ASKED)


def _role_of(meanings: Sequence[str | None]) -> str | None:
    """Return the party and member that a label names at once ("From provider", "Fax of receiving office")."""
    side = "from" if "from" in meanings else "to" if "to" in meanings else None
    member = next((member for member in _MEMBERS if member in meanings), None)
    if side is None or member is None or None in meanings:
        return None
    return f"{_SIDES[side]}.{'name' if member == 'clinician' else member}"


def _candidates(row: Row) -> Iterator[list[str]]:
    """Yield the runs of words that may be a label: up to a colon, or between loose gaps."""
    for start, end in row.stretches(LOOSE_GAP):
        begin = start
        for index in range(start, end):
            if has_colon(row.words[index].text) or index == end - 1:
                words = [word.text for word in row.words[begin : index + 1]]
                if 1 < len(words) <= _MOST_WORDS:
                    yield words
                begin = index + 1
