"""Reasons at labels that no list holds: any words before a colon or a gap, weighed by what they ask for."""

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import zip_longest

from extractors.doctypes.referral_letter.ailments import signs
from extractors.doctypes.referral_letter.formal import FORMAL
from extractors.doctypes.referral_letter.parts import Parts
from extractors.doctypes.referral_letter.reason_lines import coded
from extractors.doctypes.referral_letter.wording import is_glue
from extractors.extraction import Found
from extractors.layout import Span
from extractors.layout.boxes import overlap_x
from extractors.layout.phrases import is_form_word
from extractors.layout.rows import rows_of
from extractors.readers import text_in

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
_PLEASE = re.compile(f"(?i){PLEASE}")
_WORDS = tuple((weight, re.compile(rf"(?i)\b(?:{words})\b")) for weight, words in WORDS)
PLAIN, ASKS = 3.0, 1.8
"""From these weights on a label asks for a reason whatever else it says, or for words of whatever kind."""
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
LABEL = re.compile(r"^\W*(?:[QA]?\d{1,2}[.)]?\s+|[A-Za-z][.)]\s+)?(?P<label>[A-Za-z][^:?]{0,80}?)\s*[:?.;'’…_]*$")
ANSWER = re.compile(r"^\W*(?:A(?:nswer|ns)?[.:)]|>|-|•)\s+")
ELSEWHERE = re.compile(
    r"\d{3}\W{0,2}\d{3}\W\d{4}|@|_{4,}|\[ ?[xX]? ?\]|[:?]\W*$|\b[A-Z]{2} \d{5}\b|(?i:\bnpi\b|\bdob\b)"
    r"|\b(?:MD|DO|NP|PA-C|DDS|DMD|FNP|RN)\b"
)
PAIRED, FEWEST, MANY, MOST = 2, 3, 6, 60
MOST_OF_LABEL, MOST_OF_QUESTION, MOST_DAMAGED = 9, 12, 5
NEAR = 2.2
"""Heights of a label from it to what is written below it."""
CAPTION = 3.5
"""Heights of a small caption from what is written on the blank above it."""
ABOVE = 2.8
"""The weight of what stands above a question for the reason, before its words are weighed."""
AILS = 0.45
"""What each word of an ailment or its course adds, up to four."""
CODED = 1.2
"""What it takes off to be a diagnosis with its code."""


def worded(parts: Parts) -> Iterator[tuple[float, Found[str]]]:
    """Yield what stands behind or below the words that ask for it, with how plainly they ask and it answers."""
    ticked = {word for option in parts.options for word in (*option.evidence.words, *option.text.words)}
    for label, value in entries(parts, _asking):
        weight = _asking(label)
        if (
            weight
            and len(value.words) >= FEWEST
            and ticked.isdisjoint(value.words)
            and (found := text_in(value, 0.5 if weight < PLAIN else 0.65))
        ):
            telling = _telling(found.value, weight)
            if telling > 0 or weight >= PLAIN or (telling == 0 and weight >= ASKS and len(value.words) >= MANY):
                yield min(weight, 3.0) + telling, found


def captioned(parts: Parts) -> Iterator[tuple[float, Found[str]]]:
    """Yield what stands above a lone question for the reason, as on forms whose captions are below their blanks."""
    for page in parts.document.pages:
        above: Span | None = None
        for row in rows_of(page):
            line = Span(row.words)
            if not any(map(str.isalpha, line.text)):
                continue
            if above is not None and len(line.words) <= MOST_OF_LABEL and _asking(line.text) >= PLAIN:
                yield from _above(line, above)
            above = line


def _above(label: Span, value: Span) -> Iterator[tuple[float, Found[str]]]:
    """Yield what stands close above a lone label, where it speaks of what ails."""
    is_near = label.box.top - value.box.bottom < CAPTION * label.box.height and overlap_x(label.box, value.box) > 0
    if is_near and len(value.words) >= FEWEST and _is_label(label):
        telling = _telling(value.text, 0.0)
        if telling > 0 and (found := text_in(value, 0.5)):
            yield ABOVE + telling, found


def _asking(label: str) -> float:
    """Return how plainly the words of a label ask for what ails the patient."""
    if _ANY.search(label) is None:
        return 0.0
    weight = next(weight for weight, words in _WORDS if words.search(label))
    is_other = OTHER.search(label) is not None and (weight < PLAIN or NOT_OF_REFERRAL.search(label) is not None)
    return 0.0 if is_other else weight


def _telling(text: str, label: float) -> float:
    """Return how much a value at so plain a label speaks of what ails a patient, less where it is formal or coded."""
    ailing, course = signs(text)
    is_other = ELSEWHERE.search(text) or (label < PLAIN and FORMAL.search(text))
    return -3.0 if is_other else AILS * min(ailing, 2) + AILS / 2 * min(course, 3) - CODED * coded(text)


def entries(parts: Parts, is_meant: Callable[[str], object]) -> Iterator[tuple[str, Span]]:
    """Yield the words of what may be a label that is meant with what stands behind it in its row, else below it."""
    for page in parts.document.pages:
        rows = [[Span(row.words[start:end]) for start, end in row.stretches()] for row in rows_of(page)]
        for at, row in enumerate(rows):
            below = rows[at + 1] if at + 1 < len(rows) else []
            for piece, after in zip_longest(row, row[1:]):
                if is_meant(_head(piece)) and (pair := _pair(piece, after, below)):
                    further = [other for row in rows[at + 1 : at + 4] for other in row]
                    yield pair[0], _with_rest(pair[1], further, piece.box.left)


def _end(piece: Span) -> int | None:
    """Return where the label at the head of a piece ends with a colon or a question mark."""
    return next((at for at, word in enumerate(piece.words) if word.text.endswith((":", "?"))), None)


def _head(piece: Span) -> str:
    """Return the words at the head of a piece that may be a label."""
    end = _end(piece)
    words = piece.words[:MOST_OF_QUESTION] if end is None else piece.words[: end + 1]
    return " ".join(word.text for word in words).rstrip(" :?.")


def _pair(piece: Span, after: Span | None, below: Sequence[Span]) -> tuple[str, Span] | None:
    """Return a label and its value: both in the piece, or the value in the next piece, or below."""
    end = _end(piece)
    end = _damaged_end(piece) if end is None else end
    label = piece if end is None else Span(piece.words[: end + 1])
    match = LABEL.match(label.text)
    if match is None or len(label.words) > (MOST_OF_QUESTION if label.text.endswith("?") else MOST_OF_LABEL):
        return None
    inner = Span(piece.words[end + 1 :]) if end is not None and end + 1 < len(piece.words) else None
    if end is None and not (_is_label(label) or _PLEASE.fullmatch(match["label"])):
        return None
    beside = inner or after
    under = next((b for b in below if _is_under(b, label)), None)
    value = next((v for v in (beside, None if inner else under) if v and PAIRED <= len(v.words) <= MOST), None)
    return (match["label"], _without_mark(value)) if value else None


def _is_label(label: Span) -> bool:
    """Tell whether the words are such as stand in labels: all, or all but one behind one that asks."""
    strange = [w for w in label.words if not (is_glue(w.text) or is_form_word(w.text) or _asking(w.text))]
    return len(strange) <= (_asking(label.words[0].text) > 0)


def _damaged_end(piece: Span) -> int | None:
    """Return where a label ends whose colon was read as another mark ("Indication' Loud snoring")."""
    for at, word in enumerate(piece.words[:MOST_DAMAGED]):
        if not word.text[-1].isalnum() and not word.text.endswith((",", ")", "/")) and len(word.text) > FEWEST:
            return at if _asking(Span(piece.words[: at + 1]).text) >= PLAIN else None
        if not (is_glue(word.text) or _asking(word.text)):
            return None
    return None


def _is_under(value: Span, label: Span) -> bool:
    """Tell whether a piece of the next row begins below a label."""
    height = label.box.height
    is_beneath = value.box.left <= label.box.right and value.box.right >= label.box.left
    return is_beneath and value.box.top - label.box.bottom < NEAR * height


def _without_mark(value: Span) -> Span:
    """Return the value without the mark of an answer before it ("A.")."""
    match = ANSWER.match(value.text)
    return (value.sub(match.end(), len(value.text)) if match else None) or value


def _with_rest(value: Span, below: Sequence[Span], margin: float) -> Span:
    """Return the value with the rows below it or at its label's margin where those go on."""
    for piece in below:
        last, first = value.words[-1].box, piece.box
        is_next = 0.5 * last.height < first.top - last.top < NEAR * max(last.height, first.height)
        is_flush = min(abs(first.left - value.box.left), abs(first.left - margin)) < 3 * first.height
        if is_next and is_flush and _goes_on(value.text, piece.text):
            value = Span.of(value, piece)
    return value


def _goes_on(text: str, after: str) -> bool:
    """Tell whether a row goes on with the text above it: in small letters, or sentence upon sentence."""
    if text.endswith((".", "?", "!")):
        return after.endswith(".") and len(after.split()) >= FEWEST and not ELSEWHERE.search(after)
    return after[0].islower() or text.endswith(",")
