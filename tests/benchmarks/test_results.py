"""RESULTS.md: what was measured, when and on what, and nothing that names a machine."""

import platform
from pathlib import Path

import pytest

from benchmarks import command, report
from benchmarks.line import at_most

LINE = at_most("peak memory", 147.0, 400, unit=" MB", command="python -m benchmarks memory")


@pytest.fixture
def results(tmp_path, monkeypatch):
    monkeypatch.setattr(command, "TABLES", {"memory": (lambda options: [LINE], "memory")})
    monkeypatch.setattr(command, "measure_accuracy", lambda options: f"accuracy over {options.held} papers")
    monkeypatch.setattr(report, "RESULTS", tmp_path / "RESULTS.md")
    return tmp_path / "RESULTS.md"


def test_without_a_word_everything_is_measured_and_written(results, capsys):
    assert command.main([]) == 0
    text = results.read_text()
    assert "| peak memory | 147.00 MB | <= 400 MB | yes | `python -m benchmarks memory` |" in text
    assert "accuracy over 500 papers" in text
    assert "- commit: " in text
    assert "accuracy over 500 papers" in capsys.readouterr().out


def test_results_name_no_host_and_no_path(results):
    command.main(["all"])
    text = results.read_text()
    assert not platform.node() or platform.node() not in text
    assert str(Path.home()) not in text
    assert str(report.RESULTS.parent) not in text


def test_a_quick_run_leaves_the_results_as_they_are(results, capsys):
    assert command.main(["all", "--quick"]) == 0
    assert not results.exists()
    assert "accuracy over 20 papers" in capsys.readouterr().out
