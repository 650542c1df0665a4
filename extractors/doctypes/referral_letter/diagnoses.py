"""What is wrong with the patient: each diagnosis code of the paper with the words that belong to it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import takewhile
from typing import Any

from extractors.doctypes.referral_letter.code_readings import codes_in, describes
from extractors.doctypes.referral_letter.coded import bare, described_beside, once
from extractors.doctypes.referral_letter.parts import Parts
from extractors.document import Word
from extractors.extraction import Found
from extractors.layout import Option, Span
from extractors.layout.rows import rows_of
from extractors.readers import found_all, text_in
from extractors.values.text_match import TextMatch

RESOLVED = re.compile(r"\b(?:resolved|history of|past|not the reason|rule[sd]? out|denies|r/o)\b", re.IGNORECASE)
PAST = re.compile(r"(?i)past|resolved|family|social|surgical|not the reason|allerg|other problems")
PRESENT = re.compile(r"(?i)\W*(?:assessment|impression|diagnos[ie]s|plan|problems)\b")
"""With what the present begins again below what the patient had before."""
MARKED = re.compile(r"\b(?:icd|diag\w*|dx|impression|assessment|indications?)\b", re.IGNORECASE)
EDGES = " \t()[]{}-–—:;,.|•*#/«»"
MOST_WITHOUT_CODE = 4
FEWEST_OFFERED = 2


def diagnoses_in(parts: Parts) -> list[dict[str, Any]]:
    """Return each ICD-10-CM code with its words; without a code, what the heading holds."""
    found = once(list(_Page(parts).coded()))
    if found:
        return found
    lines = parts.lines("diagnoses")[:MOST_WITHOUT_CODE]
    return [{"description": text} for line in lines if (text := text_in(bare(line), 0.5))]


@dataclass(frozen=True)
class _Page:
    """The paper with what tells where diagnoses stand."""

    parts: Parts

    @cached_property
    def sectioned(self) -> frozenset[Word]:
        """Return the words under a heading or behind a label for diagnoses."""
        spans = (*self.parts.party("diagnoses"), *self.parts.lines("diagnoses"))
        return frozenset(word for span in spans for word in span.words)

    @cached_property
    def past(self) -> frozenset[Word]:
        """Return the words under a heading of what the patient had before."""
        sections = [s for s in self.parts.sections if s.key == "other" and PAST.search(s.heading.text)]
        lines = (takewhile(lambda line: not PRESENT.match(line.text), section.lines) for section in sections)
        return frozenset(word for told in lines for line in told for word in line.words)

    @cached_property
    def unticked(self) -> frozenset[Word]:
        """Return the words of offered diagnoses that are not ticked."""
        offered = [(option, words) for option in self.parts.options if _has_code(words := self._offered(option))]
        if len(offered) < FEWEST_OFFERED:
            return frozenset()
        left = {word for option, words in offered if not option.is_ticked for word in words}
        ticked = {word for option, words in offered if option.is_ticked for word in words}
        if not ticked:
            return frozenset(left)
        # Among boxes of which one is ticked, a code whose box was not recognised is not ticked either.
        first, boxes = offered[0][0], [option.text.box for option, _ in offered]
        top, foot = min(box.top for box in boxes), max(box.bottom for box in boxes)
        among = {word for word in self.rows if top <= word.box.center[1] <= foot and word.page == first.text.page}
        return frozenset(left | (among - ticked))

    def _offered(self, option: Option) -> list[Word]:
        """Return an option's words, and those behind them in its row up to the next box."""
        row = self.rows.get(option.text.words[-1])
        edge = option.text.words[-1].box.right
        behind = [word for word in row.words if word.box.left >= edge] if row else []
        marks = {word for other in self.parts.options for word in other.evidence.words}
        return [*option.text.words, *takewhile(lambda word: word not in marks, behind)]

    @cached_property
    def rows(self) -> dict[Word, Span]:
        """Return for each word the whole row in which it stands."""
        rows = [Span(row.words) for page in self.parts.document.pages for row in rows_of(page)]
        return {word: row for row in rows for word in row.words}

    def coded(self) -> Iterator[dict[str, Any]]:
        """Yield every code with its words, in reading order."""
        lines = self.parts.all_lines
        for index, line in enumerate(lines):
            is_sectioned = any(word in self.sectioned for word in line.words)
            if line.words[0] in self.past:
                continue
            around = self._around(lines, index)
            is_diagnosis = is_sectioned or bool(MARKED.search(line.text))
            matches = list(codes_in(line.text, " ".join(span.text for span in around), is_diagnosis=is_diagnosis))
            for number, match in enumerate(matches):
                certainty = (0.97 if match.quality >= 0.6 else 0.8) / match.quality
                code = next(found_all(line, [match], certainty), None)
                before = re.split(r"[.;] ", line.text[: match.start])[-1]
                is_over = not is_sectioned and RESOLVED.search(before) is not None
                if is_over or (code and code.span.words[0] in self.unticked):
                    continue
                words = self._described(around, match) or described_beside(lines, index, matches, number)
                yield {"code": code, "description": words or self._beside(line, match)}

    def _around(self, lines: Sequence[Span], index: int) -> list[Span]:
        """Return where a code's words may stand: its line, its row, its line with the lines around it."""
        line = lines[index]
        row = self.rows.get(line.words[0], line)
        return [line, row, Span.of(*lines[max(0, index - 1) : index + 2])]

    def _described(self, around: Sequence[Span], match: TextMatch[str]) -> Found[str] | None:
        """Return the words that are the code's description by the table."""
        for span in around:
            if (place := describes(span.text, match.value)) and (words := _touched(span, *place)):
                return Found(words.text.strip(EDGES), words, 0.95)
        return None

    def _beside(self, line: Span, match: TextMatch[str]) -> Found[str] | None:
        """Return the words of the same row in another column, where a table keeps codes and words apart."""
        row = self.rows.get(line.words[0])
        if row is None or len(line.words) > 2:
            return None
        rest = [word for word in row.words if word not in line.words]
        words = Span(tuple(rest)) if rest else None
        is_words = words is not None and not re.search(r"\d{3}|:", words.text) and len(words.words) <= 14
        return text_in(words, 0.7) if words and is_words and match.value else None


def _has_code(words: Sequence[Word]) -> bool:
    """Tell whether a diagnosis code, damaged or not, stands among the words of an option."""
    text = " ".join(word.text for word in words)
    return any(map(str.isdecimal, text)) and any(True for _ in codes_in(text, text, is_diagnosis=True))


def _touched(span: Span, start: int, end: int) -> Span | None:
    """Return the words of which at least half stands between two places of the span's text."""
    at, kept = 0, []
    for word in span.words:
        shared = min(end, at + len(word.text)) - max(start, at)
        if 2 * shared >= len(word.text):
            kept.append(word)
        at += len(word.text) + 1
    return Span(tuple(kept)) if kept else None
