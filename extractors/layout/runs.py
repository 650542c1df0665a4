"""Runs: a row's words between column gaps, and what they alone tell of labels: where one may begin, end, have hints."""

import re
from dataclasses import dataclass

from extractors.kept import at_first_use, kept
from extractors.layout.phrases import fold
from extractors.layout.rows import LOOSE_GAP, Row

_COLON = re.compile(r".*[:;?]\W*|.*\.{3,}")
_ENDS_LABEL = frozenset(":;?")
_COLON_ALONE = re.compile(
    r"[:;=]\W*|\.{2,}|_+|[.…·]{3,}[a-z.…·]*|(?=[a-z.,]{6,}$)(?!.*[^ceostviun.,])\S*[ce.]{4}\S*"
    r"|(?=\S{8,}$)\S*([a-vx-z])\1\1\S*"
)
"""What stands for a colon: also dots that lead to the value, as a reader spells them ("..c.cccceeceee")."""
_NUMBERING = re.compile(r"\(?(?:\d{1,2}|[a-zA-Z]|\d{1,2}[a-zA-Z])[.)\]:]+|[•●▪■□☐*»>\-–—o]|\d{1,2}[a-z]?")
_COUNTED = frozenset(map(fold, ("section", "part", "step", "box", "block", "item")))
_COUNT = re.compile(r"\(?(?:\d{1,2}|[A-Za-z]|[IVXivx]{1,4})[.):]*")
"""What numbers a heading: "Section 2: Referring physician"."""
_SEPARATOR = re.compile(r"[|/•·,;\-–—~*]+")
_HINT_WORD = re.compile(r"\(?[MDYmdy]{2,4}([/.\-][MDYmdy]{2,4}){1,2}\)?[:;]?")
_REQUIRED = frozenset({"*", "**", "†"})
_MAX_HINT_WORDS = 8
_PROSE_WORDS = 7
_SPANISH = frozenset(
    fold(word)
    for word in """
    nombre apellido fecha nacimiento numero numeros telefono direccion correo sexo edad miembro afiliado
    identificacion proveedor medico doctora vigente vigencia efectiva efectivo efectividad desde hasta grupo
    copago seguro paciente beneficiario asegurado ciudad estado codigo firma empleador farmacia idioma primario
    primaria del la los las titular motivo referencia remision consulta especialista especialidad razon referido
    medico clinica prioridad diagnostico cita nivel
    """.split()  # noqa: SIM905 - a table of words reads best without quotes
)
"""Words of Spanish labels without their accents, folded."""


def has_colon(text: str) -> bool:
    """Tell whether a word ends as labels end: with a colon (or what a reader makes of it), a question mark, or dots."""
    # Most words have neither: amounts have a point, but one only.
    may_end = "..." in text or not _ENDS_LABEL.isdisjoint(text)
    return may_end and _COLON.fullmatch(text) is not None


@kept
def folded_words(row: Row) -> list[str]:
    """Return the row's words in the form in which words are compared, empty where they have no letter or digit."""
    return [fold(word.text) for word in row.words]


@kept
def runs_of(row: Row) -> list["Run"]:
    """Return the row's runs of words without a column gap."""
    folded = folded_words(row)
    colons = [has_colon(word.text) for word in row.words]
    return [Run(row, folded, colons, start, end) for start, end in row.stretches()]


@dataclass(frozen=True)
class Run:
    """Words `start` to `end` of a row; `colons` tells which words of the row end as labels end."""

    row: Row
    folded: list[str]
    colons: list[bool]
    start: int
    end: int

    @at_first_use
    def is_prose(self) -> bool:
        """Tell whether the run reads as a sentence: many words, most of them in small letters."""
        texts = [word.text for word in self.row.words[self.start : self.end] if len(word.text) > 1]
        letters = [text for text in texts if text[0].isalpha()]
        return len(letters) >= _PROSE_WORDS and sum(text[0].islower() for text in letters) >= 0.5 * len(letters)

    def begins(self, index: int) -> bool:
        """Tell whether a word stands where a label may begin: first, after numbering, a bullet, or a loose gap."""
        return self._beginnings[index - self.start]

    def tail(self, end: int) -> tuple[int, bool]:
        """Return where what trails a label ends ("#", "(Last, First)", a colon apart), and if a colon is there."""
        return self._tails[end - self.start - 1]

    @at_first_use
    def _beginnings(self) -> list[bool]:
        return [self._begins(index) for index in range(self.start, self.end)]

    @at_first_use
    def _tails(self) -> list[tuple[int, bool]]:
        return [self._tail(end) for end in range(self.start + 1, self.end + 1)]

    def _begins(self, index: int) -> bool:
        if index == self.start or self.row.gap_before(index) > LOOSE_GAP:
            return True
        before = self.row.words[index - 1].text
        if _SEPARATOR.fullmatch(before):
            return True
        if index - 2 == self.start and self.folded[self.start] in _COUNTED:
            return _COUNT.fullmatch(before) is not None
        return index - 1 == self.start and _NUMBERING.fullmatch(before) is not None

    def _tail(self, end: int) -> tuple[int, bool]:
        words = self.row.words
        if self.colons[end - 1]:
            return end, True
        if end < self.end and self.folded[end] == "no" and self._is_before_number(end):
            end += 1
        end = self._after_translation(self._after_hint(end))
        if end + 1 < self.end and words[end].text.startswith("...") and words[end + 1].text in (":", ";"):
            return end + 2, True  # dots whose end was read as something else, before the colon they lead to
        if end < self.end and _COLON_ALONE.fullmatch(words[end].text):
            return end + 1, True
        return end, self.colons[end - 1]

    def _is_before_number(self, index: int) -> bool:
        after = self.row.words[index + 1].text if index + 1 < self.end else ":"
        return self.colons[index] or after[0] in ":#" or any(c.isdigit() for c in after)

    def _after_hint(self, end: int) -> int:
        """Return the index behind a hint in parentheses, a date pattern or the star of a required field."""
        words = self.row.words
        if end < self.end and words[end].text in _REQUIRED:
            return end + 1
        if end < self.end and _HINT_WORD.fullmatch(words[end].text):
            return end + 1
        if end < self.end and words[end].text.startswith("("):
            for at in range(end, min(self.end, end + _MAX_HINT_WORDS)):
                if any(c.isdigit() for c in words[at].text):
                    return end
                if ")" in words[at].text:
                    return at + 1
        return end

    def _after_translation(self, end: int) -> int:
        """Return the index behind a Spanish translation that a form prints behind its label and a slash."""
        if end + 1 >= self.end or self.row.words[end].text != "/":
            return end
        for at in range(end + 1, min(self.end, end + _MAX_HINT_WORDS)):
            if any(c.isdigit() for c in self.row.words[at].text):
                return end
            if self.colons[at] or at + 1 == self.end or self.row.gap_before(at + 1) > LOOSE_GAP:
                return at + 1 if any(map(_is_spanish, self.folded[end + 1 : at + 1])) else end
        return end


def _is_spanish(folded: str) -> bool:
    """Tell whether a folded word is one of Spanish labels, or has an accent that English has not."""
    return folded in _SPANISH or any(c in "áéíóúñ" for c in folded)
