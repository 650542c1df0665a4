"""The public contract: names, calls and JSON as outside users rely on them."""

import json
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

import extractors
from extractors import Problem, Reading, Settings

PAPERS = Path(__file__).parent.parent / "sample_docs" / "papers"
LETTER = PAPERS / "referral_letter_re_block-born_digital_pdf-01.pdf"
COVER = PAPERS / "fax_cover_sheet_ehr-born_digital_pdf-01.pdf"
TODAY = date(2026, 11, 23)


@pytest.fixture(scope="module")
def letter() -> extractors.Result:
    return extractors.extract(LETTER, today=TODAY)


def test_the_public_names_are_exactly_these() -> None:
    assert sorted(extractors.__all__) == [
        "DocumentError", "ExtractedDocument", "ExtractorsError", "Problem", "Reading", "Result", "Settings", "Severity",
        "Source", "extract",
    ]  # fmt: skip
    assert all(hasattr(extractors, name) for name in extractors.__all__)


def test_a_letter_gives_a_typed_record_with_readings(letter: extractors.Result) -> None:
    document = letter.documents[0]
    assert document.doctype == "referral_letter"
    assert isinstance(document.record.patient.birth_date, date)
    reading = document.readings["patient.birth_date"]
    assert isinstance(reading, Reading)
    assert reading.page == 1
    left, top, right, bottom = reading.box
    assert 0 <= left < right <= 1
    assert 0 <= top < bottom <= 1
    assert 0 <= reading.confidence <= 1


def test_a_problem_has_path_code_and_severity() -> None:
    problem = Problem("diagnoses[0].code", "unknown_code", "warning")
    assert (problem.path, problem.code, problem.severity) == ("diagnoses[0].code", "unknown_code", "warning")


def test_the_json_has_the_contracts_members_and_no_null(letter: extractors.Result) -> None:
    text = letter.model_dump_json()
    tree = json.loads(text)
    assert set(tree) == {"source", "documents"}
    assert set(tree["source"]) == {"name", "sha256", "media_type", "pages"}
    assert set(tree["documents"][0]) == {
        "doctype", "confidence", "pages", "record", "readings", "problems", "disposition",
    }  # fmt: skip
    assert "null" not in text
    assert (
        tree["documents"][0]["record"]["patient"]["birth_date"]
        == letter.documents[0].record.patient.birth_date.isoformat()
    )


def test_every_leaf_has_exactly_one_reading_and_no_reading_is_without_leaf(letter: extractors.Result) -> None:
    for document in json.loads(letter.model_dump_json())["documents"]:
        assert set(_leaves(document["record"])) == set(document["readings"])


def test_the_word_from_stands_in_json_and_paths() -> None:
    document = json.loads(extractors.extract(COVER, today=TODAY).model_dump_json())["documents"][0]
    assert "from" in document["record"]
    assert any(path.startswith("from.") for path in document["readings"])


def test_bytes_and_path_give_the_same_documents() -> None:
    by_bytes = extractors.extract(COVER.read_bytes(), name=COVER.name, today=TODAY)
    assert by_bytes == extractors.extract(COVER, today=TODAY)


def test_the_same_input_gives_the_same_bytes() -> None:
    once, again = (extractors.extract(COVER, today=TODAY, settings=Settings()).model_dump_json() for _ in range(2))
    assert once == again


def test_results_are_frozen(letter: extractors.Result) -> None:
    with pytest.raises(ValueError, match="frozen"):
        letter.documents[0].record.reason = "other"


def test_the_command_prints_one_json_object_a_line_and_goes_on_after_a_bad_file(tmp_path: Path) -> None:
    empty = tmp_path / "empty.pdf"
    empty.touch()
    call = [sys.executable, "-m", "extractors", str(COVER), str(empty), str(LETTER), "--today", "2026-11-23"]
    done = subprocess.run(call, capture_output=True, text=True, check=False)
    names = [json.loads(line)["source"]["name"] for line in done.stdout.splitlines()]
    assert names == [COVER.name, LETTER.name]
    assert "empty.pdf" in done.stderr
    assert "Traceback" not in done.stderr
    assert done.returncode != 0


def _leaves(node: object, path: str = "") -> list[str]:
    if isinstance(node, dict):
        return [leaf for key, value in node.items() for leaf in _leaves(value, f"{path}.{key}" if path else key)]
    if isinstance(node, list):
        return [leaf for index, value in enumerate(node) for leaf in _leaves(value, f"{path}[{index}]")]
    return [path]
