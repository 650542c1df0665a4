"""Exports: every value in a cell of its own, nothing that a spreadsheet would compute, whole files only."""

import csv
import io
import stat
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook

from extractors.doctypes.unclassified import Unclassified
from flows.errors import OutputError
from flows.export.formats import as_csv, as_json, as_xlsx
from flows.export.rows import columns, without_formula
from flows.export.whole_file import write_whole
from records.finding import StoredDocument
from records.state import State


def document(text: str) -> StoredDocument:
    now = datetime(2026, 11, 23, tzinfo=UTC)
    record = Unclassified(text=text)
    return StoredDocument("d1", "r1", 1, "unclassified", 0.5, State.IN_REVIEW, (1,), now, (), (), (), record, {})


@pytest.mark.parametrize("text", ["=1+1", "@SUM(A1)", "+cmd|' /C calc'!A0", "-2+3", "\t=1", "\r=1"])
def test_what_a_spreadsheet_would_compute_is_written_as_text(text):
    (row,) = csv.DictReader(io.StringIO(as_csv([document(text)]).decode("utf-8-sig"), newline=""))
    assert row["text"] == f"'{text}"
    sheet = load_workbook(io.BytesIO(as_xlsx([document(text)])))["unclassified"]
    cell = next(cell for cell in sheet[2] if str(cell.value).startswith("'"))
    assert cell.data_type == "s"


@pytest.mark.parametrize("text", ["-12.50", "+12065550142", "2026-11-23", "Okafor", ""])
def test_numbers_and_plain_text_are_written_as_they_are(text):
    assert without_formula(text) == text


@given(st.text(min_size=1, max_size=20))
def test_no_cell_begins_like_a_formula_unless_it_is_a_number(text):
    cell = without_formula(text)
    assert not cell.startswith(("=", "@", "\t", "\r", "\n"))
    assert not cell.startswith(("+", "-")) or cell[1:].replace(".", "", 1).isdigit()


@given(st.text(alphabet=st.characters(exclude_categories=("Cs",)), max_size=50))
def test_any_text_can_be_written_in_every_format(text):
    for write in (as_csv, as_json, as_xlsx):
        assert write([document(text)])


def test_list_items_stand_side_by_side_in_the_order_of_their_numbers():
    rows = [{"date": "", "items[0].code": "", "items[10].code": "", "total": ""}, {"date": "", "items[2].code": ""}]
    assert columns(rows) == ["date", "items[0].code", "items[2].code", "items[10].code", "total"]


def test_nothing_to_export_is_an_empty_table():
    assert as_json([]).strip() == b"[]"
    assert load_workbook(io.BytesIO(as_xlsx([]))).sheetnames == ["documents"]


def test_a_file_appears_whole_and_private_and_replaces_an_old_one(tmp_path):
    path = tmp_path / "out.csv"
    path.write_text("old")
    write_whole(path, b"new")
    assert path.read_bytes() == b"new"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert list(tmp_path.iterdir()) == [path]


def test_a_failed_write_leaves_the_old_file_and_nothing_beside_it(tmp_path, monkeypatch):
    import os

    path = tmp_path / "out.csv"
    path.write_text("old")

    def full(*_args: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fdopen", full)
    with pytest.raises(OutputError, match="No space left"):
        write_whole(path, b"new")
    assert [p.read_text() for p in tmp_path.iterdir()] == ["old"]
