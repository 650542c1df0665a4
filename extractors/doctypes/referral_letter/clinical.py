"""What is wrong with the patient and what is to be done: diagnoses and procedures."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from extractors.doctypes.referral_letter.parts import Parts
from extractors.extraction import Found
from extractors.identifiers import cpt, hcpcs, icd10_cm
from extractors.layout import Span
from extractors.readers import found_all, text_in
from extractors.values.text_match import TextMatch

Finder = Callable[[str], Iterable[TextMatch[str]]]
EDGES = " \t()[]{}-–—:;,.|•*#/"
FLAGS = re.compile(
    r"\b(?:primary|secondary|ICD-?10(?:-CM)?|CPT|HCPCS|dx|code|diagnos[ie]s|principal)\b[:\s#]*|^\d\s?[.)]\s+",
    re.IGNORECASE,
)
DAMAGED_CODE = re.compile(r"(?<![\w.])[0-9OIl]\d[0-9OIlA-Z]\.[0-9A-ZOIl]{1,4}(?![\w.])")
QUANTITY = re.compile(r"\b(?:qty|quantity|units?|x)\s*[:.]?\s*(\d{1,3})\b", re.IGNORECASE)
RESOLVED = re.compile(r"\b(?:resolved|history of|past|not the reason|rule[sd]? out|denies)\b", re.IGNORECASE)


def diagnoses_in(parts: Parts) -> list[dict[str, Any]]:
    """Return each ICD-10-CM code with the words beside it; without a code, what the heading holds."""
    sectioned = {word for line in (*parts.party("diagnoses"), *parts.lines("diagnoses")) for word in line.words}
    found = [
        item
        for item in _coded(parts.all_lines, _icd10_in_section)
        if item["code"] and item["code"].span.words[0] in sectioned
    ]
    if not found:
        current = [line for line in parts.all_lines if not RESOLVED.search(line.text)]
        found = _coded(current, _icd10)
    if found:
        return _once(found)
    return [{"description": text} for line in parts.lines("diagnoses")[:4] if (text := text_in(_bare(line), 0.5))]


def procedures_in(parts: Parts) -> list[dict[str, Any]]:
    """Return each CPT or HCPCS code of the procedures section, or behind the word CPT, with words and quantity."""
    sectioned = {word for line in (*parts.party("procedures"), *parts.lines("procedures")) for word in line.words}
    found = [
        item
        for item in _coded(parts.all_lines, _procedure_codes)
        if item["code"] and item["code"].span.words[0] in sectioned
    ]
    if not found:
        marked = [line for line in parts.all_lines if re.search(r"\b(?:CPT|HCPCS)\b", line.text)]
        found = _coded(marked, _procedure_codes)
    return _once(found)


def _icd10(text: str) -> Iterable[TextMatch[str]]:
    return (match for match in icd10_cm.find(text) if match.quality > 0.6 or re.search(r"(?i)icd|diag|\bdx\b", text))


def _icd10_in_section(text: str) -> Iterator[TextMatch[str]]:
    """Yield the codes of a line that stands under a diagnosis heading, where `024.410` can only be O24.410."""
    found = list(icd10_cm.find(text))
    yield from found
    for match in DAMAGED_CODE.finditer(text):
        is_new = all(match.end() <= one.start or one.end <= match.start() for one in found)
        if is_new and (code := icd10_cm.correct(match[0])):
            yield TextMatch(match.start(), match.end(), code, 0.8)


def _procedure_codes(text: str) -> Iterable[TextMatch[str]]:
    return sorted((*cpt.find(text), *hcpcs.find(text)), key=lambda match: match.start)


def _coded(lines: Sequence[Span], find: Finder) -> list[dict[str, Any]]:
    """Return the codes of the lines, each with the words of its line that belong to it."""
    found: list[dict[str, Any]] = []
    for index, line in enumerate(lines):
        matches = list(find(line.text))
        ends = [0, *(match.end for match in matches)]
        starts = [*(match.start for match in matches), len(line.text)]
        # Words come before their codes where nothing stands behind the last ("Hearing loss H90.3, dizziness R42").
        is_before = bool(matches) and not _clean(line.text[ends[-1] :])
        for number, match in enumerate(matches):
            gap = number if is_before else number + 1
            described = _description(line, ends[gap], starts[gap])
            if described is None and len(matches) == 1 and index:
                described = _above(lines[index - 1], find)
            certainty = (0.97 if match.quality >= 0.6 else 0.8) / match.quality
            code = next(found_all(line, [match], certainty), None)
            found.append({"code": code, "description": described, "quantity": _quantity(line)})
    return found


def _description(line: Span, start: int, end: int) -> Found[str] | None:
    """Return the words between two places of a line, without marks and flags."""
    words, text = line.sub(start, end), _clean(line.text[start:end])
    return Found(text, _trimmed(words), 0.85) if words and text else None


def _clean(text: str) -> str:
    bare = QUANTITY.sub("", FLAGS.sub("", text)).strip(EDGES)
    return bare if sum(character.isalpha() for character in bare) > 2 else ""


def _trimmed(span: Span) -> Span:
    words = [word for word in span.words if any(map(str.isalnum, word.text))]
    return Span(tuple(words)) if words else span


def _above(line: Span, find: Finder) -> Found[str] | None:
    """Return the line above a code that stands alone, if it is words without a code of its own."""
    if any(True for _ in find(line.text)) or re.search(r"\d{3}|:$", line.text) or not _clean(line.text):
        return None
    return text_in(line, 0.6)


def _quantity(line: Span) -> Found[int] | None:
    match = QUANTITY.search(line.text)
    words = line.sub(match.start(1), match.end(1)) if match else None
    return Found(int(match[1]), words, 0.9) if match and words else None


def _bare(line: Span) -> Span:
    match = FLAGS.match(line.text)
    return (line.sub(match.end(), len(line.text)) or line) if match else line


def _once(found: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return each code once, the mention with a description before one without."""
    best: dict[str, dict[str, Any]] = {}
    for item in found:
        if item["code"] is None:
            continue
        kept = best.get(item["code"].value)
        if kept is None or (kept.get("description") is None and item.get("description") is not None):
            best[item["code"].value] = item
    return list(best.values())
