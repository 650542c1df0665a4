"""Every passage of a paper that may be its reason: sentences and runs of them, entries, values, what headings hold."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from extractors.doctypes.referral_letter.ailments import ailments
from extractors.doctypes.referral_letter.asking_labels import is_label
from extractors.doctypes.referral_letter.entries import MOST_OF_LABEL
from extractors.doctypes.referral_letter.formal import FORMAL
from extractors.doctypes.referral_letter.parts import Parts
from extractors.doctypes.referral_letter.prose import is_prose
from extractors.doctypes.referral_letter.reason_labels import Surroundings, cut
from extractors.doctypes.referral_letter.reason_lines import is_labels_only
from extractors.layout import Section, Span

MOST_SENTENCES = 3
"""Sentences that are tried together; beside them the whole of a longer paragraph is."""
_MOST_OF_HEADING = 7
_NEAR = 5
"""Words before a colon far into a sentence that are its label."""
_FEWEST_LETTERS, _FEWEST_WORDS, _ONE_LONG = 5, 2, 8
_ASKED = ("reason", "notes", "diagnoses")
"""Parts of a referral in which the reason may stand."""


@dataclass(frozen=True, slots=True)
class Passage:
    """Words that may be the reason, what may be their label, and how they were cut out of the paper."""

    span: Span
    label: str
    cut: str
    how: str = ""
    """How they stand to the label."""
    sentences: int = 1
    is_later: bool = False
    """Whether sentences stand before them in their paragraph."""
    is_whole: bool = False
    """Whether they go to the end of their paragraph, and from its beginning or a label in it."""


def passages(parts: Parts, prose: Sequence[Span]) -> list[Passage]:
    """Return the passages, each once."""
    around = Surroundings(parts)
    found: dict[tuple[int, int, int], Passage] = {}
    for passage in _all(parts, around, prose):
        words = passage.span.words
        if _is_formal(passage.span):
            continue
        found.setdefault((id(words[0]), id(words[-1]), len(words)), passage)
    return list(found.values())


def _all(parts: Parts, around: Surroundings, prose: Sequence[Span]) -> Iterator[Passage]:
    """Yield the passages of every making."""
    home = {word: index for index, paragraph in enumerate(parts.paragraphs) for word in paragraph.words}
    for _, group in groupby(prose, key=lambda sentence: home.get(sentence.words[0])):
        yield from _told(around, list(group))
    told = {word for sentence in prose for word in sentence.words}
    for row in around.rows:
        for piece in row:
            if not (piece.words[0] in told and piece.words[-1] in told and is_prose(piece)):
                yield from _entered(around, piece)
    yield from _labelled(parts)
    for section in parts.sections:
        if section.key in _ASKED and section.lines:
            yield from _headed(section)


def _told(around: Surroundings, paragraph: Sequence[Span]) -> Iterator[Passage]:
    """Yield the sentences of a paragraph, runs of them, and what stands behind labels in them."""
    label = around.label_of(paragraph[0].words[0]).text
    for at, sentence in enumerate(paragraph):
        heading, rest = _without_heading(sentence)
        if heading and rest:
            yield from _runs(rest, paragraph, at, heading.text, "headed")
        yield from _runs(sentence, paragraph, at, label, "sentence")
        yield from _inside(sentence, at)
        own, rest = cut(sentence)
        if own and rest and len(rest.words) >= _FEWEST_WORDS:
            yield from _runs(rest, paragraph, at, own.text, "behind")
    if len(paragraph) > MOST_SENTENCES:
        yield Passage(Span.of(*paragraph), label, "paragraph", "", len(paragraph), False, True)


def _runs(first: Span, paragraph: Sequence[Span], at: int, label: str, how: str) -> Iterator[Passage]:
    """Yield a sentence alone and with those behind it."""
    for count in range(1, min(MOST_SENTENCES, len(paragraph) - at) + 1):
        if count > 1 and _is_formal(paragraph[at + count - 1]):
            break
        span = first if count == 1 else Span.of(first, *paragraph[at + 1 : at + count])
        is_whole = at + count == len(paragraph) and (at == 0 or how != "sentence")
        made = "run" if how == "sentence" and count > 1 else how
        yield Passage(span, label, made, "", count, at > 0, is_whole)


def _is_formal(span: Span) -> bool:
    """Tell whether a form or an office speaks of itself, and of no ailment."""
    return FORMAL.search(span.text) is not None and not ailments(span.text)


def _inside(sentence: Span, at: int) -> Iterator[Passage]:
    """Yield what stands behind a colon far into a sentence, as where the rows of a form were taken for one."""
    words = sentence.words
    for index in range(MOST_OF_LABEL, len(words) - 2):
        after = words[index + 1].text[0]
        if words[index].text.endswith(":") and (after.isupper() or after.isdigit()):
            label = " ".join(word.text for word in words[index - _NEAR : index + 1])
            yield Passage(Span(words[index + 1 :]), label, "inside", "", 1, at > 0)


def _without_heading(sentence: Span) -> tuple[Span | None, Span | None]:
    """Return the rows of labels above the text of a sentence, the last of them, and the rest."""
    rows = sentence.rows()
    count = 0
    while count < len(rows) - 1 and len(rows[count]) <= _MOST_OF_HEADING and _is_heading(Span(tuple(rows[count]))):
        count += 1
    if not count:
        return None, None
    return Span(tuple(rows[count - 1])), Span(tuple(word for row in rows[count:] for word in row))


def _is_heading(row: Span) -> bool:
    return is_label(row) or is_labels_only(row)


def _entered(around: Surroundings, piece: Span) -> Iterator[Passage]:
    """Yield what a piece of a row holds behind its label, alone and with the rows below that go on with it."""
    label, rest = cut(piece)
    values = [value for value in (rest, piece if label and len(label.words) > _FEWEST_WORDS * 2 else None) if value]
    for value in values or [piece]:
        letters = sum(map(str.isalpha, value.text))
        if letters < _FEWEST_LETTERS or (len(value.words) < _FEWEST_WORDS and len(value.text) < _ONE_LONG):
            continue
        text, how = around.label_of(value.words[0])
        yield Passage(value, text, "entry", how)
        yield from (Passage(longer, text, "block", how, 2) for longer in around.run_on(value))


def _labelled(parts: Parts) -> Iterator[Passage]:
    """Yield the values at labels of the parts in which the reason may stand."""
    for value in parts.values:
        if value.key in _ASKED:
            yield Passage(value.value, value.label.text, "value", value.how)
            if len(value.lines) > 1:
                yield Passage(Span.of(*value.lines), value.label.text, "lines", value.how, 2)


def _headed(section: Section) -> Iterator[Passage]:
    """Yield the first line, the first two and all lines under a heading."""
    lines, heading = section.lines, section.heading.text
    yield Passage(lines[0], heading, "section")
    if len(lines) > 1:
        yield Passage(Span.of(*lines[:2]), heading, "two lines", "", 2)
        yield Passage(Span.of(*lines), heading, "all lines", "", 3)
