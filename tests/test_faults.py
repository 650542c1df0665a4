"""A fault in the rules costs one paper a person's look: every page stays, and the rest of the file goes on."""

from datetime import date

import pytest

from extractors import Settings, extract, pipeline
from extractors.errors import EngineUnavailableError
from extractors.problem import READING_FAILED
from tests.misfortune import bad_files

TODAY = date(2026, 11, 23)
SECRET = "Quillfeather"
TWO_PAGES = bad_files.pdf([bad_files.WORDS, bad_files.OTHER_WORDS])


def failing(error: Exception):
    def fail(*_arguments, **_named):
        raise error

    return fail


@pytest.mark.parametrize("room", ["split", "read", "check_transmission"])
def test_the_pages_go_to_a_person_and_the_log_names_the_place_and_no_value(monkeypatch, told_faults, room):
    monkeypatch.setattr(pipeline, room, failing(IndexError(SECRET)))
    result = extract(TWO_PAGES, name="two.pdf", today=TODAY, settings=Settings())
    assert [page for document in result.documents for page in document.pages] == [1, 2]
    assert {document.doctype for document in result.documents} == {"unclassified"}
    assert {document.disposition for document in result.documents} == {"review"}
    assert {problem.code for document in result.documents for problem in document.problems} == {READING_FAILED}
    told = told_faults()
    assert told
    assert all("IndexError test_faults.fail:" in line and SECRET not in line for line in told)


@pytest.mark.parametrize("error", [EngineUnavailableError("no engine"), MemoryError()])
def test_what_must_stop_the_work_or_be_tried_again_is_raised(monkeypatch, error):
    monkeypatch.setattr(pipeline, "read", failing(error))
    with pytest.raises(type(error)):
        extract(TWO_PAGES, name="two.pdf", today=TODAY, settings=Settings())
