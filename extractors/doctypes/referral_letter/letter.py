"""Who signs a letter: the clinicians who may have, and how much speaks for each."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from extractors.doctypes.referral_letter.parts import Parts
from extractors.doctypes.referral_letter.prose import is_closing, is_prose, is_salutation
from extractors.doctypes.referral_letter.zones import addressee_lines, office_lines
from extractors.extraction import Found
from extractors.layout import Span
from extractors.parties import NPI_MARK, clinician_behind, has_form_word, leading_name, whole_name
from extractors.values.organization import is_organization

COPY = re.compile(
    r"^\W*(?:cc|copy|copies|c\.c|via|supervis\w+|collaborat\w+|attending|primary care|pcp|attn|attention"
    r"|dear|re|to|entered by|ordering user"
    r"|reviewed|dictated to|transcribed|typed by|seen (?:by|with)|cosign\w*|co-sign\w*)\b",
    re.IGNORECASE,
)
SIGNED = re.compile(
    r"(?i)\W*/?e?s/\s*|.*?\b(?:(?:electronically |digitally |e-?)?signed|signature|dictated|authenticated"
    r"|authorized)(?: electronically)?"
    r"(?: by| of (?:the )?(?:referring|ordering) \w+)?[\s:_/.]*"
)
WRITTEN = 0.5
"""What it takes off that the same name seems to be typed right below: a hand wrote this one."""
CLOSE_LINES = 5
"""Lines from a letter's close within which its writer's name is typed."""
NEAR_CLOSING = 6


@dataclass(frozen=True, slots=True)
class Signer:
    """A clinician who may have signed: the name, the lines from it on, and how much speaks for it."""

    name: dict[str, Any]
    lines: tuple[Span, ...]
    weight: float

    @property
    def family(self) -> str:
        """Return the family name in small letters."""
        found: Found[str] = self.name["family"]
        return found.value.casefold()


def signers(parts: Parts) -> list[Signer]:
    """Return the clinicians who may have signed, the likeliest first."""
    found = list(_signers(parts)) or list(_below_closing(parts))
    return sorted(found, key=lambda signer: -signer.weight)


def _signers(parts: Parts) -> Iterator[Signer]:
    lines = parts.all_lines
    addressed = {line.words[0] for line in (*addressee_lines(parts), *office_lines(parts))}
    for index, line in enumerate(lines):
        if (
            line.words[0] in addressed
            or parts.owner(line) in ("referred_to", "other", "patient")
            or COPY.match(line.text)
            or is_salutation(line)
        ):
            continue
        match = SIGNED.match(line.text)
        bare = (line.sub(match.end(), len(line.text)) if match else None) or line
        name = None if is_prose(bare) else clinician_behind(bare)
        if name is None or "family" not in name or parts.owner(bare) in ("referred_to", "other"):
            continue
        weight = _weight(lines, index, is_signed=match is not None) - WRITTEN * _is_written(
            name, lines[index + 1 :][:2]
        )
        if weight > 0:
            yield Signer(name, (bare, *_own_lines(lines[index + 1 : index + 5])), weight)


def _is_written(name: dict[str, Any], below: Sequence[Span]) -> bool:
    """Tell whether a clinician of the same initials stands right below a name, as typed names do below written ones."""
    typed = (person for line in below if (person := clinician_behind(line)) and "given" in person)
    own = name["given"].value[:1] + name["family"].value[:1] if "given" in name else ""
    return any(own == person["given"].value[:1] + person["family"].value[:1] for person in typed)


def _below_closing(parts: Parts) -> Iterator[Signer]:
    """Yield the name typed below a letter's close, though no credentials could be read behind it; the last is surest.

    Above it stands what was written by hand.
    """
    lines = parts.all_lines
    for index, line in enumerate(lines):
        for at in range(index + 1, min(index + CLOSE_LINES, len(lines))) if is_closing(line) else ():
            words = leading_name(lines[at])
            is_other = COPY.match(lines[at].text) or is_prose(lines[at]) or is_organization(lines[at].text)
            name = None if words is None or is_other or has_form_word(words) else whole_name(words, 0.6)
            if name:
                yield Signer(name, (lines[at],), 1.0 + 0.1 * at / len(lines))


def _weight(lines: Sequence[Span], index: int, *, is_signed: bool) -> float:
    """Return how much speaks for a signature: a close above it, the word itself, an NPI, a label under the line."""
    before = lines[max(0, index - NEAR_CLOSING) : index]
    after = lines[index + 1 : index + 3]
    near = lines[index : index + 3]
    if before and COPY.match(before[-1].text) and not is_salutation(before[-1]) and len(before[-1].words) < 4:
        return 0.0
    return (
        2.0 * any(is_closing(line) for line in before)
        + 1.5 * is_signed
        + 1.0 * any(NPI_MARK.search(line.text) for line in near)
        + 1.0 * any(SIGNED.match(line.text) for line in (*before[-2:], *after))
        + 0.5 * (index > 0.5 * len(lines))
    )


def _own_lines(lines: Sequence[Span]) -> Iterator[Span]:
    """Yield the lines below a signer's name up to the next clinician or copy line."""
    for line in lines:
        if COPY.match(line.text) or clinician_behind(line):
            return
        yield line
