"""The patient of a paper without a readable label for one: the name for which the places and words around it speak."""

import datetime as dt
import re
from collections.abc import Collection, Iterator, Sequence
from typing import Any

from extractors.doctypes.referral_letter.elimination import name_of
from extractors.doctypes.referral_letter.parts import Parts
from extractors.doctypes.referral_letter.prose import is_prose
from extractors.doctypes.referral_letter.zones import TITLE, addressee_lines, office_lines
from extractors.layout import Span
from extractors.layout.phrases import fold
from extractors.layout.rows import rows_of
from extractors.parties import BORN, has_form_word, leading_name, patient_in, whole_name
from extractors.parties.births import AGE
from extractors.parties.specialties import is_specialty
from extractors.payers import payer_likeness
from extractors.readers import patient_name
from extractors.values.credentials import is_credential
from extractors.values.organization import is_organization

COMMA_NAME = re.compile(r"[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?,\s+[A-Z]")
INITIALLED = re.compile(r"[A-Z][\w'’-]+ [A-Z]\.? [A-Z][\w'’-]+")
BARE = re.compile(r"[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){1,2}")
DATE = re.compile(r"(?<![\d/.-])\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}(?![\d/.-])")
MEMBER = re.compile(r"(?i)\b(?:mrn|record #|dob|sex|gender|male|female|chart|member id|y/?o)\b|(?<!\w)[MF](?=[,;/ ]|$)")
"""What is printed beside a patient's name."""
OTHERS = re.compile(
    r"(?i)mother|father|parent|guardian|daughter|\bson\b|wife|husband|spouse|contact|\bcc\b|attn|adjuster|nurse|entered"
    r"|coordinator|scheduler|printed|signed|provider|physician|\bdr\b|doctor|clinic|supervis|faxed|refer"
)
"""Words of the line on which another person's name stands."""
ENOUGH = 1.5
LEADS = ("for", "re", "pt", "patient", "name", "client")
"""Words that lead to a patient's name without being a label that could be read as one."""
APART = 1.0
"""What speaks against a name among the lines of the sender's office or the address."""
UPPER = 0.4
"""Share of the page in which a paper names its patient."""


def patient_left(parts: Parts, taken: Collection[tuple[str, str]], *, today: dt.date) -> dict[str, Any]:
    """Return whose name speaks most for being the patient's, with what its row tells; `taken` are others' names."""
    best: dict[str, Any] = {}
    most = ENOUGH - 0.01
    for piece, around, weight in _candidates(parts):
        total = weight + _around(piece, around)
        name = leading_name(piece) if total > most else None
        person = whole_name(name, 0.5 if total < 2 * ENOUGH else 0.7) if name else None
        if person and name_of(person) not in taken:
            row = next(row for row in around if piece.words[0] in row.words)
            beside = patient_in(parts.document, [row], today=today)
            members = {key: beside.get(key) for key in ("sex", "medical_record_number", "birth_date", "phone")}
            best, most = {**members, **patient_name(person)}, total
    return best


def _candidates(parts: Parts) -> Iterator[tuple[Span, Sequence[Span], float]]:
    """Yield each piece that may begin with a name, the rows of it and around it, and what its form is worth."""
    set_apart = {line.words[0] for line in (*office_lines(parts), *addressee_lines(parts))}
    for page in parts.document.pages:
        rows = [Span(row.words) for row in rows_of(page)]
        for index, row in enumerate(rows_of(page)):
            for start, end in row.stretches():
                is_led = end - start > 2 and fold(row.words[start].text) in LEADS
                piece = Span(row.words[start + is_led : end])
                worth = _worth(piece)
                if not worth or parts.owner(piece) not in (None, "patient", "aside"):
                    continue
                worth -= APART * (piece.words[0] in set_apart)
                is_upper = page.number == parts.document.pages[0].number and piece.box.top < UPPER * page.height
                yield piece, rows[max(0, index - 1) : index + 3], worth + 0.5 * is_upper


def _worth(piece: Span) -> float:
    """Return what the form of the name at the head of a piece is worth; 0 for what is no patient's name."""
    name = leading_name(piece)
    if name is None or not (
        match := BARE.match(name.text) or COMMA_NAME.match(name.text) or INITIALLED.match(name.text)
    ):
        return 0.0
    is_other = (
        has_form_word(name)
        or is_organization(piece.text)
        or is_specialty(name.text)
        or is_prose(piece)
        or TITLE.fullmatch(piece.text)
        or payer_likeness(piece.text)
        or any(is_credential(word.text.strip(",;.")) for word in piece.words[1:])
        or re.match(r"(?i)dr\b|.*\b[A-Z]{2} \d{5}", piece.text)
    )
    if is_other:
        return 0.0
    is_marked = COMMA_NAME.match(name.text) or INITIALLED.match(name.text)
    return 1.5 if is_marked else 0.5 if match else 0.0


def _around(piece: Span, rows: Sequence[Span]) -> float:
    """Return what the words beside, above and below a name say for its being the patient's."""
    total = 0.0
    for row in rows:
        is_own = piece.words[0] in row.words
        is_born = BORN.search(row.text + " 0") is not None or AGE.search(row.text) is not None
        total += (1.5 if is_own else 0.75) * is_born + 0.75 * (is_own and MEMBER.search(row.text) is not None)
        total += 1.0 * (is_own and not is_born and DATE.search(row.text) is not None)
        total -= 2.0 * (is_own and OTHERS.search(row.text) is not None)
    return total
