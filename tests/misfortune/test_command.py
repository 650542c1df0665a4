"""The command over good and bad files: a line for each, the bad ones on stderr, and the rest goes on."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.misfortune import bad_files, engines

ROOT = Path(__file__).parents[2]
GOOD = bad_files.pdf([bad_files.WORDS])
FAX = bad_files.one_strip_tiff(bad_files.page_picture())
NOBODY = 65_534


def run(*files: Path | str, options: tuple[str, ...] = (), prefix: tuple[str, ...] = ()) -> subprocess.CompletedProcess:
    call = [*prefix, sys.executable, "-m", "extractors", *map(str, files), "--today", "2026-11-23", *options]
    return subprocess.run(call, capture_output=True, text=True, check=False, timeout=120, cwd=ROOT)


def names_on(stdout: str) -> list[str]:
    return [json.loads(line)["source"]["name"] for line in stdout.split("\n")[:-1]]


@pytest.fixture
def folder(tmp_path) -> Path:
    for name, content in {
        "first.pdf": GOOD,
        "empty.tif": b"",
        "notes.tif": b"Please see the letter attached.",
        "locked.pdf": bad_files.encrypted_pdf(),
        "bomb.png": bad_files.png_claiming(bad_files.GIGAPIXELS, bad_files.GIGAPIXELS),
        "cut.pdf": GOOD[:300],
        "torn.tif": FAX[: len(FAX) // 2],
        "lying.tif": bad_files.with_tag(FAX, bad_files.HEIGHT, 40_000),
        "last.pdf": GOOD,
    }.items():
        (tmp_path / name).write_bytes(content)
    (tmp_path / "folder.pdf").mkdir()
    return tmp_path


def test_each_bad_file_has_one_line_on_stderr_and_the_good_ones_are_answered_in_order(folder):
    bad = ["empty.tif", "notes.tif", "locked.pdf", "bomb.png", "cut.pdf", "folder.pdf", "gone.pdf"]
    done = run(folder / "first.pdf", *(folder / name for name in bad), folder / "last.pdf")
    assert names_on(done.stdout) == ["first.pdf", "last.pdf"]
    lines = done.stderr.splitlines()
    assert [line.split(": ")[:2] for line in lines] == [["extractors", name] for name in bad]
    assert done.returncode == 1


def test_a_file_that_is_damaged_but_read_leaves_stderr_empty(folder):
    done = run(folder / "first.pdf", folder / "lying.tif")
    assert names_on(done.stdout) == ["first.pdf", "lying.tif"]
    assert done.stderr == ""
    assert done.returncode == 0


def test_the_decoders_own_complaints_reach_no_terminal(folder):
    done = run(folder / "torn.tif", folder / "first.pdf")
    assert names_on(done.stdout)[-1] == "first.pdf"
    assert all(line.startswith("extractors: torn.tif: ") for line in done.stderr.splitlines())


@pytest.mark.parametrize(
    "name",
    ["a fax of today.pdf", "two\nlines.pdf", "Überweisung 紹介状.pdf", "-h.pdf", '\'quoted "name".pdf', "%s{0}.pdf"],
)
def test_any_file_name_is_told_as_it_is(tmp_path, name):
    (tmp_path / name).write_bytes(GOOD)
    done = run(tmp_path / name)
    assert names_on(done.stdout) == [name]
    assert (done.stderr, done.returncode) == ("", 0)


def test_a_bad_file_with_a_line_break_in_its_name_still_takes_one_line(tmp_path):
    (tmp_path / "two\nlines.pdf").touch()
    assert len(run(tmp_path / "two\nlines.pdf").stderr.splitlines()) == 1


def test_a_file_name_that_is_not_unicode_is_answered(tmp_path):
    path = os.fsencode(tmp_path) + b"/fax\xff.pdf"
    Path(os.fsdecode(path)).write_bytes(GOOD)
    Path(os.fsdecode(os.fsencode(tmp_path) + b"/empty\xff.pdf")).touch()
    call = [sys.executable, "-m", "extractors", path, os.fsencode(tmp_path) + b"/empty\xff.pdf"]
    done = subprocess.run(call, capture_output=True, check=False, timeout=120, cwd=ROOT)
    (line,) = done.stdout.decode("utf-8").splitlines()
    assert json.loads(line)["source"]["pages"] == 1
    assert done.stderr.count(b"\n") == 1
    assert b"Traceback" not in done.stderr
    assert done.returncode == 1


@pytest.fixture
def secret(tmp_path) -> Path:
    path = tmp_path / "secret.pdf"
    path.write_bytes(GOOD)
    path.chmod(0)
    for place in [path.parent, *path.parent.parents][:-2]:
        place.chmod(place.stat().st_mode | 0o055)
    return path


def as_ordinary(*options: str) -> tuple[str, ...]:
    """Return what makes a command run without the power of root to read everything; nothing where there is none."""
    if os.geteuid() != 0:
        return ()
    setpriv = shutil.which("setpriv")
    if setpriv is None:
        pytest.skip("root may read every file, and there is no setpriv to become an ordinary user")
    return (setpriv, *options)


def test_a_file_that_may_not_be_read_is_refused_by_the_command(secret):
    done = run(secret, prefix=as_ordinary("--bounding-set=-dac_override,-dac_read_search"))
    assert done.stderr == "extractors: secret.pdf: permission denied\n"
    assert (done.stdout, done.returncode) == ("", 1)


def test_a_file_that_an_ordinary_user_may_not_read_is_refused(secret):
    becomes = as_ordinary(f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups")
    program = f"import extractors; extractors.extract({str(secret)!r})"
    done = subprocess.run(
        [*becomes, sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.stderr.splitlines()[-1] == "extractors.errors.UnreadableFileError: secret.pdf: permission denied"


def test_an_engine_that_is_not_there_stops_the_command_with_one_line(folder):
    settings = folder / "settings.toml"
    settings.write_text('engine = "pytesseract"\ntesseract_command = "/nowhere/tesseract"\n', encoding="utf-8")
    done = run(folder / "first.pdf", options=("--settings", str(settings)))
    assert len(done.stderr.splitlines()) == 1
    assert "Traceback" not in done.stderr
    assert (done.stdout, done.returncode) == ("", 2)


@pytest.mark.parametrize("text", ["max_pages = 0", "no_such_setting = 1", "not toml", "\udcff"])
def test_settings_that_cannot_be_stop_the_command_with_one_line(folder, text):
    settings = folder / "settings.toml"
    settings.write_text(text, encoding="utf-8", errors="surrogateescape")
    done = run(folder / "first.pdf", options=("--settings", str(settings)))
    assert len(done.stderr.splitlines()) == 1
    assert done.stderr.startswith("extractors: settings.toml: ")
    assert (done.stdout, done.returncode) == ("", 2)


def test_a_hanging_page_is_given_up_by_the_command_too(tmp_path):
    command = engines.unlucky_settings(tmp_path, engines.HANGS).tesseract_command
    settings = tmp_path / "settings.toml"
    lines = ('engine = "pytesseract"', f'tesseract_command = "{command}"', "page_timeout_seconds = 5")
    settings.write_text("\n".join(lines), encoding="utf-8")
    fax = tmp_path / "fax.tif"
    fax.write_bytes(bad_files.tiff([bad_files.page_picture(size=size) for size in (engines.WIDE, engines.NARROW)]))
    done = run(fax, options=("--settings", str(settings)))
    documents = json.loads(done.stdout)["documents"]
    assert "page_timed_out" in [problem["code"] for problem in documents[0]["problems"]]
    assert documents[1]["record"]["text"] == "Tuesday"
    assert (done.stderr, done.returncode) == ("", 0)


def test_a_reader_that_goes_away_ends_the_command_quietly(tmp_path):
    (tmp_path / "fax.pdf").write_bytes(GOOD)
    call = f'"{sys.executable}" -m extractors "{tmp_path}/fax.pdf" "{tmp_path}/fax.pdf" | true'
    done = subprocess.run(["sh", "-c", call], capture_output=True, text=True, check=False, timeout=120, cwd=ROOT)
    assert done.stderr == ""
