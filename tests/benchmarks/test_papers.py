"""Papers to measure on, and the readers' answers."""

import json
import subprocess
import sys
from contextlib import contextmanager

import pytest

from benchmarks.born_digital import page_count
from benchmarks.dense_pages import draw_dense
from benchmarks.library import answers_of
from benchmarks.papers import pages_of, papers_in, some


def test_dense_pages_are_dense_and_the_same_every_time(tmp_path):
    import pdfplumber

    first, again = tmp_path / "a.pdf", tmp_path / "b.pdf"
    draw_dense(first, 2, seed=3)
    draw_dense(again, 2, seed=3)
    assert first.read_bytes() == again.read_bytes()
    assert page_count(first) == 2
    with pdfplumber.open(first) as pdf:
        assert all(len(page.extract_words()) > 600 for page in pdf.pages)


def test_the_same_seed_picks_the_same_papers(tmp_path):
    papers = [tmp_path / f"{n}.tif" for n in range(50)]
    assert some(papers, 5, seed=1) == some(papers, 5, seed=1) != some(papers, 5, seed=2)
    assert some(papers[:3], 5, seed=1) == papers[:3]


def test_truth_files_are_no_papers(tmp_path):
    (tmp_path / "a.tif").write_bytes(b"")
    (tmp_path / "a.truth.json").write_text(json.dumps({"pages": 3}))
    assert papers_in(tmp_path) == [tmp_path / "a.tif"]
    assert pages_of(tmp_path / "a.tif") == 3


@contextmanager
def printing(text):
    command = [sys.executable, "-c", f"print({text!r}, end='')"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        yield process


def test_a_paper_without_an_answer_ends_the_measurement():
    with printing('{"source": {}}\n') as process:
        assert list(answers_of(process, 1)) == [{"source": {}}]
    with printing('{"source": {}}\n') as process, pytest.raises(RuntimeError, match="1 of 2 papers"):
        list(answers_of(process, 2))
