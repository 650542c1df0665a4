"""What is known of a paper's places, for telling whose a name or a number is that stands at one of them."""

from dataclasses import dataclass
from functools import cached_property
from itertools import chain

from extractors.doctypes.referral_letter.letterheads import is_receivers, letterhead_office
from extractors.doctypes.referral_letter.mentions import Mention
from extractors.doctypes.referral_letter.parts import Parts
from extractors.doctypes.referral_letter.prose import is_closing, is_salutation
from extractors.doctypes.referral_letter.zones import addressee_lines, office_lines, subject_lines
from extractors.document import Word
from extractors.kept import kept
from extractors.layout import Span
from extractors.layout.rows import rows_of

_NEAR = 2.6
"""Heights of a line within which a stretch is right above or below."""


@dataclass(frozen=True)
class Surroundings:
    """What is known of a paper's places, each found once."""

    parts: Parts

    @cached_property
    def keys(self) -> dict[Word, str]:
        """Return for each word of a labelled value what its label stands for."""
        return {
            word: value.key for value in chain(self.parts.values, self.parts.role_values) for word in value.value.words
        }

    @cached_property
    def ticked(self) -> frozenset[Word]:
        """Return the words at boxes that are ticked."""
        return frozenset(word for option in self.parts.options if option.is_ticked for word in option.text.words)

    @cached_property
    def stretches(self) -> list[Span]:
        """Return the stretches of every row."""
        rows = (row for page in self.parts.document.pages for row in rows_of(page))
        return [Span(row.words[start:end]) for row in rows for start, end in row.stretches()]

    @cached_property
    def order(self) -> dict[Word, int]:
        """Return for each word the number of its line."""
        return {word: at for at, line in enumerate(self.parts.all_lines) for word in line.words}

    @cached_property
    def zones(self) -> dict[Word, str]:
        """Return for each word of letterhead, address and subject line which of these it stands in."""
        found: dict[Word, str] = {}
        for zone, lines in (
            ("addressee", addressee_lines(self.parts)),
            ("head", office_lines(self.parts)),
            ("subject", subject_lines(self.parts)),
        ):
            for line in lines:
                for word in line.words:
                    found.setdefault(word, zone)
        return found

    @cached_property
    def greeting(self) -> int:
        """Return the number of the line that greets, or -1."""
        greets = (at for at, line in enumerate(self.parts.all_lines) if is_salutation(line))
        return next(greets, -1)

    @cached_property
    def greeted(self) -> str:
        """Return the words of the line that greets, in small letters."""
        return self.parts.all_lines[self.greeting].text.casefold() if self.greeting >= 0 else ""

    @cached_property
    def is_letter(self) -> bool:
        """Tell whether the paper greets somebody or closes as letters do."""
        return self.greeting >= 0 or any(map(is_closing, self.parts.all_lines))

    @cached_property
    def is_receivers(self) -> bool:
        """Tell whether the letterhead speaks for being that of the office to which the patient goes."""
        return is_receivers(self.parts, letterhead_office(self.parts), {})

    def is_in_head(self, mention: Mention) -> bool:
        """Tell whether a name stands in the letterhead."""
        return any(self.zones.get(word) == "head" for word in mention.words)

    def is_of_referrer(self, mention: Mention) -> bool:
        """Tell whether a name stands under a heading or label for who refers."""
        keys = (key for word in mention.words for key in (self.parts.owners.get(word), self.keys.get(word)) if key)
        return any(key.startswith("referring_provider") for key in keys)

    def above(self, span: Span) -> Span | None:
        """Return the stretch right above."""
        return self._beside(span, -1)

    def below(self, span: Span) -> Span | None:
        """Return the stretch right below."""
        return self._beside(span, 1)

    def before(self, span: Span) -> Span | None:
        """Return the stretch left of it in its row."""
        own = [
            s
            for s in self.stretches
            if s.page == span.page
            and s.box.right <= span.box.left
            and abs(s.box.top - span.box.top) < 0.6 * span.box.height
        ]
        return max(own, key=lambda s: s.box.right, default=None)

    def _beside(self, span: Span, way: int) -> Span | None:
        found = [
            s
            for s in self.stretches
            if s.page == span.page
            and s.box.left < span.box.right
            and s.box.right > span.box.left
            and 0.4 * span.box.height < way * (s.box.top - span.box.top) < _NEAR * span.box.height
        ]
        return min(found, key=lambda s: abs(s.box.top - span.box.top), default=None)


@kept
def surroundings(parts: Parts) -> Surroundings:
    """Return what is known of the paper's places, found once."""
    return Surroundings(parts)
