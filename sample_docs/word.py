"""A Word file that a layout writes: it notes each value; Word files have no boxes."""

import io
import zipfile
from collections.abc import Sequence
from datetime import UTC, datetime

import docx
from docx.shared import Pt
from docx.text.paragraph import Paragraph

from sample_docs.truth import DocumentTruth, Run, Value, shown

MOMENT = datetime(2026, 1, 1, tzinfo=UTC)


class WordSheet:
    """A Word document under the pen."""

    def __init__(self) -> None:
        self._file = docx.Document()
        self._file.core_properties.created = self._file.core_properties.modified = MOMENT
        self.pages = 0
        self.documents: list[DocumentTruth] = []
        self.traps: list[str] = []
        self.font = "Calibri"
        self.size = 11.0

    def begin(self, doctype: str, layout: str) -> None:
        """Begin the document."""
        self.documents.append(DocumentTruth(doctype, layout))

    def trap(self, *names: str) -> None:
        """Name what is hard about the paper."""
        self.traps += names

    def ignore(self, *paths: str) -> None:
        """Leave paths unscored: printed, but open to more than one reading."""
        self.documents[-1].ignore += paths

    def paragraph(self, *runs: Run, bold: bool = False, size: float = 0, align: int = 0) -> None:
        """Write a paragraph; `align` is 0 left, 1 centre, 2 right."""
        self._fill(self._file.add_paragraph(), runs, bold=bold, size=size, align=align)

    def header(self, *runs: Run, bold: bool = False, size: float = 0, align: int = 0) -> None:
        """Write a line into the page header."""
        self._fill(self._file.sections[0].header.add_paragraph(), runs, bold=bold, size=size, align=align)

    def footer(self, *runs: Run) -> None:
        """Write a line into the page footer."""
        self._fill(self._file.sections[0].footer.add_paragraph(), runs, size=8)

    def table(self, rows: Sequence[Sequence[Sequence[Run]]], *, ruled: bool = True, bold_first: bool = False) -> None:
        """Write a table of cells of runs."""
        table = self._file.add_table(len(rows), len(rows[0]), "Table Grid" if ruled else None)
        for i, row in enumerate(rows):
            for j, runs in enumerate(row):
                self._fill(table.cell(i, j).paragraphs[0], runs, bold=bold_first and j % 2 == 0)

    def finish(self) -> bytes:
        """Return the file, the same bytes every time."""
        out = io.BytesIO()
        self._file.save(out)
        return _without_clock(out.getvalue())

    def _fill(
        self, paragraph: Paragraph, runs: Sequence[Run], *, bold: bool = False, size: float = 0, align: int = 0
    ) -> None:
        paragraph.alignment = align  # type: ignore[assignment]
        paragraph.paragraph_format.space_after = Pt(4)
        for run in runs:
            piece = paragraph.add_run(shown(run))
            piece.bold, piece.font.size, piece.font.name = bold, Pt(size or self.size), self.font
            if isinstance(run, Value):
                self.documents[-1].note(run)


def _without_clock(content: bytes) -> bytes:
    """Return a zip file whose members all carry the same moment."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(zipfile.ZipInfo(name, MOMENT.timetuple()[:6]), old.read(name), zipfile.ZIP_DEFLATED)
    return out.getvalue()
