"""Why the patient is referred: under a heading or label, the plainest first, else where the letter says so."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise, zip_longest

from extractors.doctypes.referral_letter.parts import Parts
from extractors.doctypes.referral_letter.prose import is_closing, is_salutation, sentences
from extractors.doctypes.referral_letter.reason_left import reason_left
from extractors.doctypes.referral_letter.reason_prose import reason_announced, reason_in_prose
from extractors.doctypes.referral_letter.wording import is_glue
from extractors.document import Word
from extractors.extraction import Found
from extractors.identifiers import icd10_cm
from extractors.layout import LabelledValue, Section, Span
from extractors.layout.phrases import is_form_word
from extractors.layout.rows import rows_of
from extractors.parties.offices import is_capitalised
from extractors.parties.specialties import is_specialty
from extractors.readers import text_in
from extractors.values.organization import is_organization

LED = (
    re.compile(r"(?i)\W*(?:\d+[.)] )?(?:reasons?|indications?|purpose|justification) (?:for|of) [\w/ ()-]{2,40}[:?] +"),
    re.compile(r"(?i)\W*(?:symptoms?|complaints?|diagnosis|history) ?(?:[/&]|and) ?reasons?\W+(?=\w)"),
    re.compile(r"(?i)\W*(?:for|because of|due to|why|problem|concern|c/o)\s*[:;] +"),
    re.compile(
        r"\W*(?:\d+[.)] )?(?:[Rr]easons?|[Ii]ndications?|[Pp]urpose)"
        r"(?: (?:for|of) (?:the |this )?[\w/]+\W+(?=[A-Z0-9])|[:.] +)"
    ),
    re.compile(
        r"(?i)\W*(?:please|kindly|pls\.?) (?:see|eval(?:uate)?\.?|assess|consult|examine)"
        r"(?: (?:this |my )?(?:patient|pt\.?))?(?: and treat)? (?:for|re|regarding)\W+"
    ),
    re.compile(
        r"(?i)\W*(?:(?:consult(?:ation)?|referral|refer(?:red)?|eval(?:uation)?|seen?|sent) for|c/o"
        r"|(?:area of ?|main |chief |our )?(?:concerns?|complaint)|problem)\b\W+(?=\w\S* \S+ \S+)"
    ),
)
"""What heads a line whose rest is the reason, without a colon or with words too short for a label."""
NO_REASON = re.compile(r"(?i)^\W*questions?\W*$|\(.*service.*\)|^\W*(?:call|phone|fax)\b")
"""Labels that ask for something else with words of a reason."""
PLAIN = re.compile(r"(?i)refer|reason|consult|question|why|sending|order\b|see\b.*\bfor|evaluat|address")
HISTORY = re.compile(r"(?i)chief|complaint|\bhpi\b|history|subjective|symptoms|present|signs")
TICK = re.compile(r"\[[ xX✓]?\]|[☐□☑☒■✓✔✗✘]")
FIELD = re.compile(r"[A-Z][\w'/ ]{2,24}:(?= |$)")
QUESTION = re.compile(r"(?:What|Which|How|Who|Where|When|Any|Is|Do|Does|Has|Have|Are|Can|Will|Did)\b.*\?")
"""What a form asks next."""
NO_PROSE = ("other", "aside", "patient", "referring_provider", "referred_to", "coverage", "diagnoses")
"""Blocks in which no sentences stand that tell the reason."""
SPEAKING = re.compile(
    r"(?i)\b(?:i|we|you|your|he|she|they|his|her|their|my|our|please|thanks?|kindly|is|are|was|were|has|have|had)\b|:"
)
"""Words of whole sentences, which go on to speak of something else."""
MOST_OF_FRAGMENT = 9
LONG = 40
"""Words above which a reason runs on into the history; its first sentence is the reason then."""
SURELY = 4
"""How many of these speak of nothing but the reason."""
ELSEWHERE = re.compile(r"\b[A-Z]{2} \d{5}(?:-\d{4})?$|^\W*\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}")
"""An address or a telephone number, which are no reason."""
TITLE_WORDS = 6
FEWEST = 3
FEWEST_LETTERS = 4
BLANK = 0.8
"""Heights of a word from a lone label to what is written on its blank."""
TITLE_LINES = 4
"""Lines at the head of a paper, where "Referral for" begins a title."""
USUAL = 1.7
"""Heights of a line from one line to the next."""
WIDER = 1.4
"""Times the room below a heading: a wider gap parts two entries of a form."""


def reason_in(parts: Parts) -> Found[str] | None:
    """Return the reason: under its plainest heading or label, else the words that state it or refer the patient."""
    prose = list(_prose(parts))
    for tier in (0, 1, 2):
        if found := _under_heading(parts, tier) or _labelled(parts, prose, tier):
            return found
    for piece in _own_lines(parts, parts.party("reason")[:1]):
        if len(piece.words) >= FEWEST:
            return text_in(piece, 0.8)
    if lines := _own_lines(parts, parts.lines("reason")):
        return _to_the_point(lines)
    announced = reason_announced(prose)
    return (
        _led(parts, LED[:SURELY])
        or _behind_for(parts)
        or (_with_fragments(parts, announced, prose) if announced else None)
        or _led(parts, LED[SURELY:])
        or reason_in_prose(prose)
        or _ticked(parts)
        or reason_left(parts, prose)
        or _uncoded(parts)
    )


def _with_fragments(parts: Parts, found: Found[str], prose: Sequence[Span]) -> Found[str]:
    """Return what a sentence states with the fragments behind it in its paragraph ("... since May. No fever.")."""
    home = {word: index for index, paragraph in enumerate(parts.paragraphs) for word in paragraph.words}
    at = next((index for index, sentence in enumerate(prose) if found.span.words[-1] in sentence.words), len(prose))
    spans = [found.span]
    for sentence in prose[at + 1 :]:
        is_beside = home.get(sentence.words[0]) == home.get(found.span.words[-1])
        if not is_beside or SPEAKING.search(sentence.text) or len(sentence.words) > MOST_OF_FRAGMENT:
            break
        spans.append(sentence)
    return text_in(Span.of(*spans), found.certainty) or found


def _tier(label: Span) -> int:
    """Return how plainly a label asks for the reason: 0 of the referral, 1 a reason, 2 what ails the patient."""
    return 0 if PLAIN.search(label.text) else 2 if HISTORY.search(label.text) else 1


def _under_heading(parts: Parts, tier: int) -> Found[str] | None:
    """Return the reason under headings of this tier."""
    found = [
        s
        for s in parts.sections
        if s.key == "reason" and _tier(s.heading) == tier and s.heading.words[0] not in parts.inner
    ]
    own = [line for section in found for line in _own_lines(parts, _together(section))]
    is_letter = parts.salutation is not None
    return _to_the_point(own, is_letter=is_letter) if own else None


def _together(section: Section) -> list[Span]:
    """Return the section's lines up to the first wider gap than that below its heading: there another entry begins."""
    lines = [section.heading, *section.lines]
    first = section.lines[0].box.top - section.heading.box.top if section.lines else 0.0
    height = section.heading.box.height
    room = WIDER * (first if first > 0.5 * height else USUAL * height)
    near: list[Span] = []
    for above, line in pairwise(lines):
        is_same_page = above.page == line.page
        if near and is_same_page and line.box.top - above.box.top > room:
            break
        near.append(line)
    return near


def _ticked(parts: Parts) -> Found[str] | None:
    """Return the reason that is ticked, where a form offers some to choose from."""
    offered = {word for line in (*parts.party("reason"), *parts.under("reason")) for word in line.words}
    ticked = [option for option in parts.options if option.is_ticked and option.text.words[0] in offered]
    return text_in(ticked[0].text, ticked[0].confidence) if len(ticked) == 1 else None


def _uncoded(parts: Parts) -> Found[str] | None:
    """Return what stands under "Problem" or the like where it is words without a diagnosis code."""
    ticked = {word for option in parts.options for word in option.evidence.words}
    lines = [line for line in parts.party("diagnoses") if len(line.words) > FEWEST + 1 and line.words[0] not in ticked]
    plain = [
        line
        for line in lines
        if not any(icd10_cm.find(line.text))
        and not re.search(r"\d{3}|:", line.text)
        and not is_form_word(line.words[0].text)
    ]
    return text_in(plain[0], 0.4) if plain else None


def _labelled(parts: Parts, prose: Sequence[Span], tier: int) -> Found[str] | None:
    """Return the reason behind or below a label of this tier, or in the sentence that the label begins."""
    for value in parts.labelled("reason"):
        if _tier(value.label) != tier or value.label.words[0] in parts.inner or NO_REASON.search(value.label.text):
            continue
        is_inline = any(_is_inside(value.label.words[0], line) for line in parts.all_lines)
        if found := (_in_sentence(prose, value.label) if is_inline else None) or _value(parts, value):
            return found
    return None


def _in_sentence(prose: Sequence[Span], label: Span) -> Found[str] | None:
    """Return what follows a label in its sentence; where it ends the sentence, the next one."""
    for sentence, after in zip_longest(prose, prose[1:]):
        if label.words[-1] in sentence.words:
            rest = sentence.words[sentence.words.index(label.words[-1]) + 1 :]
            if rest or after is None:
                return text_in(Span(rest), 0.85) if len(rest) >= 2 else None
            return text_in(after, 0.8)
    return None


def _value(parts: Parts, value: LabelledValue) -> Found[str] | None:
    """Return the label's value, or its whole piece of the row where a word inside it only looked like a label."""
    pieces = (piece for piece in parts.party("reason") if piece.words[0] == value.value.words[0])
    piece = next(pieces, value.value)
    is_longer = len(piece.words) > len(value.value.words) and value.how == "right"
    lines = _own_lines(parts, [piece] if is_longer else [_whole_stretch(parts, line) for line in value.lines])
    text = " ".join(line.text for line in lines)
    if sum(map(str.isalpha, text)) < FEWEST_LETTERS or ELSEWHERE.search(text) or _is_place(text):
        return None
    is_label = bool(lines) and all(
        is_form_word(word.text) or is_glue(word.text) for line in lines for word in line.words
    )
    return text_in(Span.of(*lines), value.certainty) if lines and not is_label else None


def _is_place(text: str) -> bool:
    """Tell whether a text is the name of an office or a specialty, as behind "Referral for" in a title."""
    return is_specialty(text) or (len(text.split()) <= TITLE_WORDS and is_organization(text) and is_capitalised(text))


def _whole_stretch(parts: Parts, line: Span) -> Span:
    """Return the line to the end of its stretch, since a word of a sentence ("FROM 48") may look like a label."""
    for page in parts.document.pages:
        for row in rows_of(page) if page.number == line.page else ():
            if line.words[0] in row.words:
                at = row.words.index(line.words[0])
                end = next(end for start, end in row.stretches() if start <= at < end)
                rest = row.words[at:end]
                return line if any(word.text.endswith((":", "?")) for word in rest[:-1]) else Span(rest)
    return line


def _own_lines(parts: Parts, lines: Sequence[Span]) -> list[Span]:
    """Return the lines up to a letter's close, another field, or boxes to tick."""
    ticked = {word for option in parts.options for word in option.evidence.words}
    own: list[Span] = []
    for line in lines:
        if not own and sum(map(str.isalpha, line.text)) < FEWEST_LETTERS and any(map(str.isdigit, line.text)):
            continue
        is_field = bool(own) and (FIELD.match(line.text) or QUESTION.match(line.text))
        is_ticked = line.words[0] in ticked or (bool(own) and not ticked.isdisjoint(line.words))
        if is_closing(line) or is_field or TICK.search(line.text) or is_ticked:
            break
        own.append(line)
    return own


def _is_inside(word: Word, line: Span) -> bool:
    """Tell whether a word begins a sentence in the middle of the line."""
    at = line.words.index(word) if word in line.words else 0
    return at > 0 and line.words[at - 1].text.endswith((".", "!", "?"))


def _to_the_point(lines: Sequence[Span], *, is_letter: bool = False) -> Found[str] | None:
    """Return the lines of the reason, or only the first sentence where prose runs on."""
    whole = Span.of(*lines)
    said = list(sentences(whole))
    if len(whole.words) <= LONG and len(said) <= (1 if is_letter else 2):
        return text_in(whole, 0.95)
    telling = [sentence for sentence in said if len(sentence.words) >= FEWEST]
    return text_in(telling[0] if telling else whole, 0.85)


def _led(parts: Parts, patterns: Sequence[re.Pattern[str]]) -> Found[str] | None:
    """Return what follows "Reason for referral", "For:" or "Please evaluate for" at the head of a line."""
    lines = parts.all_lines
    for pattern in patterns:
        for index, line in enumerate(lines):
            is_title = pattern is LED[-1] and index < TITLE_LINES
            match = None if is_title else pattern.match(line.text)
            rest = line.sub(match.end(), len(line.text)) if match else None
            if rest and len(rest.words) >= FEWEST:
                return _to_the_point([rest, *_run_on(rest, lines[index + 1 : index + 2])])
    return None


def _behind_for(parts: Parts) -> Found[str] | None:
    """Return what stands on the blank behind a lone "For" of a pad."""
    for line in parts.all_lines:
        first, *rest = line.words
        if first.text.casefold() in ("for", "why") and len(rest) >= FEWEST:
            is_blank = rest[0].box.left - first.box.right > BLANK * first.box.height
            return text_in(Span(tuple(rest)), 0.75) if is_blank else None
    return None


def _run_on(line: Span, after: Sequence[Span]) -> list[Span]:
    """Return the next line where it goes on in small letters, flush with the words above it."""
    goes_on = [
        below
        for below in after
        if below.words[0].text[:1].islower() and below.box.left >= line.box.left - 2 * line.box.height
    ]
    return goes_on if not line.text.endswith(".") else []


def _prose(parts: Parts) -> Iterator[Span]:
    """Yield the sentences of the running text."""
    open_text: Span | None = None
    for paragraph in filter(None, (_told(parts, _without_greeting(text)) for text in parts.paragraphs)):
        if open_text is not None and _goes_on(open_text, paragraph):
            open_text = Span.of(open_text, paragraph)
            continue
        if open_text is not None:
            yield from sentences(open_text)
        open_text = paragraph
    if open_text is not None:
        yield from sentences(open_text)


def _told(parts: Parts, paragraph: Span) -> Span | None:
    """Return the paragraph, or of one that begins in a party's block the rows outside of it; none for a greeting."""
    if parts.owner(paragraph) in NO_PROSE:
        rows = [row for row in paragraph.rows() if parts.owner(Span(tuple(row))) not in NO_PROSE]
        return Span(tuple(word for row in rows for word in row)) if rows else None
    return None if is_salutation(paragraph) else paragraph


def _without_greeting(paragraph: Span) -> Span:
    """Return a paragraph without the greeting set close above its text."""
    rows = paragraph.rows()
    if not is_salutation(paragraph) or len(rows) == 1:
        return paragraph
    return Span(tuple(word for row in rows[1:] for word in row))


def _goes_on(before: Span, after: Span) -> bool:
    """Tell whether a paragraph is the rest of a sentence that the one above it leaves open."""
    height = after.words[0].box.height
    gap = after.words[0].box.top - before.words[-1].box.bottom
    is_open = not before.text.endswith((".", "!", "?", ":")) and len(before.words) > FEWEST
    return is_open and before.words[-1].page == after.page and -height < gap < height
