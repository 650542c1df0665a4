"""The command: what it prints, where it writes, and how it fails."""

import csv
import json
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from openpyxl import load_workbook

from tests.flows.offices import PAPERS, sample_names

SAMPLE = PAPERS / sample_names("born_digital_pdf")[0]


class Command:
    """`medoffice` with a home of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("PREFECT_", "MEDOFFICE_"))}
        self.environment = kept | {"HOME": str(folder), "MEDOFFICE_HOME": str(folder / "home")}
        self.environment["PYTHONPATH"] = os.pathsep.join(filter(None, sys.path))

    def __call__(self, *arguments: object) -> "subprocess.CompletedProcess[str]":
        command = [sys.executable, "-m", "flows.cli", *map(str, arguments)]
        return subprocess.run(
            command, env=self.environment, cwd=self.folder, capture_output=True, text=True, timeout=120, check=False
        )


@pytest.fixture(scope="module")
def medoffice(tmp_path_factory) -> Command:
    """A command whose office has taken in three papers and a text file."""
    command = Command(tmp_path_factory.mktemp("user"))
    papers = command.folder / "papers"
    papers.mkdir()
    for name in sample_names("born_digital_pdf")[:3]:
        (papers / name).write_bytes((PAPERS / name).read_bytes())
    (papers / "notes.txt").write_text("hello")
    assert command("init").returncode == 0
    done = command("ingest", papers)
    assert done.returncode == 0, done.stderr
    assert "4 file(s) in the folder, 4 read now" in done.stdout
    return command


def test_init_makes_a_private_office_and_can_be_run_again(tmp_path):
    command = Command(tmp_path)
    assert command("init").returncode == 0
    settings = tmp_path / ".config" / "medoffice" / "medoffice.toml"
    settings.write_text(settings.read_text().replace("4200", "4321"))
    assert command("init").returncode == 0
    assert "4321" in settings.read_text()
    for path in (settings, tmp_path / "home" / "office.db"):
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    for path in (tmp_path / "home", tmp_path / "home" / "inbox", tmp_path / "home" / "prefect"):
        assert stat.S_IMODE(path.stat().st_mode) == 0o700


def test_ingest_leaves_the_files_where_they_are_and_takes_only_what_is_new(medoffice):
    papers = medoffice.folder / "papers"
    before = sorted(path.name for path in papers.iterdir())
    again = medoffice("ingest", papers)
    assert "4 file(s) in the folder, 0 read now" in again.stdout
    assert sorted(path.name for path in papers.iterdir()) == before


def test_status_counts_and_names_no_file_unless_asked(medoffice):
    shown = medoffice("status").stdout
    assert "unknown_media_type" in shown
    assert "4 files and" in shown
    assert "0 unaccounted for" in shown
    assert not any(path.name in shown for path in (medoffice.folder / "papers").iterdir())


def test_export_writes_a_private_csv_with_a_column_a_value(medoffice):
    out = medoffice.folder / "out.csv"
    assert medoffice("export", "--format", "csv", "--out", out).returncode == 0
    assert stat.S_IMODE(out.stat().st_mode) == 0o600
    rows = list(csv.DictReader(out.open(encoding="utf-8-sig", newline="")))
    assert len(rows) >= 3
    assert {"document", "kind", "state", "pages"} <= set(rows[0])
    assert any(row.get("from.name") for row in rows)


def test_export_writes_the_same_documents_in_every_format(medoffice):
    out = medoffice.folder / "out.xlsx"
    documents = json.loads(medoffice("export", "--format", "json").stdout)
    assert medoffice("export", "--format", "xlsx", "--out", out).returncode == 0
    book = load_workbook(out)
    found = {row[0].value for sheet in book for row in sheet.iter_rows(min_row=2)}
    assert found == {document["document"] for document in documents}
    assert set(book.sheetnames) == {document["doctype"] for document in documents}


def test_extract_prints_one_object_a_line_and_goes_on_after_a_bad_file(medoffice):
    bad = medoffice.folder / "papers" / "notes.txt"
    done = medoffice("extract", bad, SAMPLE, "--format", "json", "--today", "2026-11-23")
    (line,) = done.stdout.splitlines()
    assert json.loads(line)["source"]["name"] == SAMPLE.name
    assert done.returncode == 1
    assert done.stderr.startswith("medoffice: notes.txt: ")
    assert len(done.stderr.splitlines()) == 1


def test_extract_prints_values_for_people(medoffice):
    assert "fax_cover_sheet" in medoffice("extract", SAMPLE).stdout


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["ingest", "nowhere"], "medoffice: nowhere: not a folder"),
        (["export", "--format", "xlsx"], "medoffice: --out FILE is needed for xlsx"),
        (["export", "--kind", "poem"], "medoffice: poem: no such kind of document"),
        (["export", "--out", "nowhere/out.csv"], "medoffice: nowhere/out.csv: No such file or directory"),
        (["status", "--config", "nowhere.toml"], "medoffice: nowhere.toml: No such file or directory"),
    ],
)
def test_an_error_is_one_line_and_an_exit_status(medoffice, arguments, message):
    done = medoffice(*arguments)
    assert (done.returncode, done.stderr.strip(), done.stdout) == (1, message, "")


def test_a_wrong_setting_is_named_without_what_it_was_set_to(medoffice):
    settings = medoffice.folder / "wrong.toml"
    settings.write_text('prefect_port = "seven-secrets"\ntime_zone = "Mars"\n')
    done = medoffice("status", "--config", settings)
    assert done.returncode == 1
    assert "prefect_port" in done.stderr
    assert "seven-secrets" not in done.stderr
    assert "Traceback" not in done.stderr


def test_a_damaged_database_is_said_without_a_traceback(tmp_path):
    command = Command(tmp_path)
    (tmp_path / "home").mkdir()
    (tmp_path / "home" / "office.db").write_bytes(b"not a database at all" * 100)
    done = command("status")
    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 1
    assert done.stderr.startswith("medoffice: ")


def test_every_command_says_what_it_does(medoffice):
    shown = medoffice("--help").stdout
    for command in ("init", "demo", "extract", "ingest", "serve", "status", "export"):
        assert command in shown
        assert "Usage" in medoffice(command, "--help").stdout
