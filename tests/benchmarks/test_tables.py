"""Lines of the benchmark tables, and the command line."""

import json
import re
import sys

import pytest

from benchmarks.command import main
from benchmarks.halves import half_of
from benchmarks.line import at_least, at_most, markdown_table, text_table, told
from benchmarks.rounds import times_as_fast


def test_a_figure_on_its_target_holds_and_one_beyond_does_not():
    assert at_least("a", 1.5, 1.5).holds
    assert not at_least("a", 1.49, 1.5).holds
    assert at_most("a", 0.3, 0.3).holds
    assert not at_most("a", 0.31, 0.3).holds


def test_tables_say_what_does_not_hold_and_how_to_repeat_it():
    lines = [
        at_most("peak", 500, 400, unit=" MB", command="python -m benchmarks memory"),
        told("pages", [1.0, 3.0, 2.0]),
    ]
    text = text_table(lines)
    assert "500.00 MB" in text
    assert "NO" in text
    assert "2.0 (1.0 to 3.0)" in text
    assert "`python -m benchmarks memory`" in markdown_table(lines)


def test_a_ratio_is_the_median_of_the_rounds_so_that_one_disturbed_round_does_not_decide():
    seconds = {"ours": [10.0, 10.0, 40.0], "theirs": [20.0, 20.0, 20.0]}
    assert times_as_fast(seconds, "ours", "theirs") == 2.0


def test_help_lists_every_measurement(capsys):
    with pytest.raises(SystemExit):
        main(["--help"])
    shown = capsys.readouterr().out
    assert all(name in shown for name in ("accuracy", "speed", "memory", "flow", "all"))


def test_accuracy_scores_saved_results_without_reading(tmp_path, capsys):
    (tmp_path / "a.truth.json").write_text('{"file": "a.tif", "form": "fine_fax", "pages": 1, "documents": []}')
    (tmp_path / "r.jsonl").write_text('{"source": {"name": "a.tif", "pages": 1}, "documents": []}\n')
    assert main(["accuracy", "--docs", str(tmp_path), "--results", str(tmp_path / "r.jsonl")]) == 0
    assert "papers answered" in capsys.readouterr().out


def test_accuracy_of_one_half_leaves_the_layouts_of_the_other_out(tmp_path, capsys):
    layouts = [f"layout_{number}" for number in range(6)]
    for name in layouts:
        document = {"doctype": "invoice", "layout": name, "pages": [1], "record": {}}
        truth = {"file": f"{name}.tif", "form": "fine_fax", "pages": 1, "documents": [document]}
        (tmp_path / f"{name}.truth.json").write_text(json.dumps(truth))
    (tmp_path / "none.jsonl").touch()
    drawn = tmp_path / "reliability.svg"
    results = ["--results", str(tmp_path / "none.jsonl"), "--diagram", str(drawn)]
    assert main(["accuracy", "--docs", str(tmp_path), "--half", "measure", *results]) == 0
    counted = re.search(r"^invoice +(\d+)", capsys.readouterr().out, re.MULTILINE)
    assert int(counted[1]) == sum(half_of(name) == "measure" for name in layouts) > 0
    assert drawn.read_text().startswith("<svg")


def test_papers_that_cannot_be_drawn_end_the_run_with_a_message(monkeypatch, capsys):
    monkeypatch.setattr(sys, "executable", "false")
    assert main(["accuracy", "--seen", "1", "--forms", "docx"]) == 1
    assert "sample_docs cannot draw the papers" in capsys.readouterr().err


def test_an_unknown_form_is_named(capsys):
    assert main(["accuracy", "--seen", "1", "--forms", "telegram"]) == 1
    assert "telegram" in capsys.readouterr().err
