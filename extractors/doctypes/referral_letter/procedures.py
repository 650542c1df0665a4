"""What is to be done: procedure codes with their words and quantities."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from extractors.doctypes.referral_letter.coded import described_beside, once, quantity_in
from extractors.doctypes.referral_letter.parts import Parts
from extractors.identifiers import cpt, hcpcs
from extractors.layout import Span
from extractors.readers import found_all
from extractors.values.text_match import TextMatch


def procedures_in(parts: Parts) -> list[dict[str, Any]]:
    """Return each CPT or HCPCS code of the procedures section, or behind the word CPT, with words and quantity."""
    sectioned = {word for line in (*parts.party("procedures"), *parts.lines("procedures")) for word in line.words}
    found = [item for item in _coded(parts.all_lines) if item["code"] and item["code"].span.words[0] in sectioned]
    if not found:
        found = list(_coded([line for line in parts.all_lines if re.search(r"\b(?:CPT|HCPCS)\b", line.text)]))
    return once(found)


def _coded(lines: Sequence[Span]) -> Iterator[dict[str, Any]]:
    for index, line in enumerate(lines):
        matches = list(_codes(line.text))
        for number, match in enumerate(matches):
            code = next(found_all(line, [match], 0.97 / match.quality), None)
            words = described_beside(lines, index, matches, number)
            yield {"code": code, "description": words, "quantity": quantity_in(line)}


def _codes(text: str) -> Iterable[TextMatch[str]]:
    return sorted((*cpt.find(text), *hcpcs.find(text)), key=lambda match: match.start)
