"""A folder of papers scored as a whole."""

import json
from pathlib import Path

import pytest

from benchmarks.scoring import PaperTruth, load_results, load_truths, score, score_tables

CARD = {"payer": "Aetna", "member": {"given": "Ada", "family": "Okafor"}, "member_id": "W12345678"}


def printed(record, *, doctype="insurance_card", pages=(1,), **more):
    return {"doctype": doctype, "layout": "plain", "pages": list(pages), "scored": True, "record": record, **more}


def answered(record, *, doctype="insurance_card", pages=(1,), confidence=0.9, disposition="file", problems=()):
    readings = {path: {"confidence": confidence} for path in record if isinstance(record[path], str)}
    return {
        "doctype": doctype,
        "pages": list(pages),
        "record": record,
        "readings": readings,
        "problems": list(problems),
        "disposition": disposition,
    }


def scored(documents, answers, *, pages=1, **more):
    paper = PaperTruth(Path("a.tif"), "fine_fax", pages, documents)
    result = {"source": {"name": "a.tif", "pages": pages}, "documents": answers}
    return score([paper], {"a.tif": result}, **more)


def test_a_card_read_right_counts_everywhere_it_belongs():
    total = scored([printed(CARD)], [answered(CARD)])
    for group in (
        ("all", "all"),
        ("doctype", "insurance_card"),
        ("form", "fine_fax"),
        ("layout", "insurance_card/plain"),
    ):
        tally = total.groups[group]
        assert (tally.kind.value, tally.required.value, tally.recall.value, tally.precision.value) == (1, 1, 1, 1)
        assert tally.recall.of == 4
    assert total.pages_kept.value == 1


def test_another_kind_fails_the_required_fields_however_well_they_are_read():
    tally = scored([printed(CARD)], [answered(CARD, doctype="invoice")]).groups["all", "all"]
    assert (tally.kind.value, tally.required.value, tally.recall.value) == (0, 0, 1)


def test_a_wrong_member_id_is_a_wrong_value_filed():
    tally = scored([printed(CARD)], [answered({**CARD, "member_id": "W1"})]).groups["all", "all"]
    assert tally.required.value == 0
    assert (tally.filed_values_wrong.count, tally.filed_values_wrong.of) == (1, 4)
    assert tally.filed_documents_wrong.value == 1


def test_a_value_in_a_document_for_review_is_not_filed_wrong():
    wrong = answered({**CARD, "member_id": "W1"}, disposition="review")
    tally = scored([printed(CARD)], [wrong]).groups["all", "all"]
    assert tally.automation.value == 0
    assert tally.filed_values_wrong.of == 0


def test_a_middle_name_is_part_of_the_whole_but_identifies_nobody():
    middle = {**CARD, "member": {**CARD["member"], "middle": "Jane"}}
    tally = scored([printed(CARD)], [answered(middle)]).groups["all", "all"]
    assert (tally.required.value, tally.required_whole.value) == (1, 0)


def test_documents_are_paired_by_their_pages():
    documents = [printed(CARD, pages=[1]), printed({"payer": "Cigna"}, pages=[2, 3])]
    answers = [answered({"payer": "Cigna"}, pages=[2, 3]), answered(CARD, pages=[1])]
    tally = scored(documents, answers, pages=3).groups["all", "all"]
    assert (tally.split.value, tally.recall.value) == (1, 1)


def test_a_document_that_is_not_there_counts_its_values_as_wrong():
    total = scored([printed(CARD)], [answered(CARD), answered({"payer": "X"}, pages=[1])])
    assert total.groups["all", "all"].precision.of == 5
    assert total.pages_kept.value == 0


@pytest.mark.parametrize("pages", [[1], [1, 2, 2], [1, 2, 3]])
def test_a_page_lost_doubled_or_invented_breaks_conservation(pages):
    total = scored([printed(CARD, pages=[1, 2])], [answered(CARD, pages=pages)], pages=2)
    assert total.pages_kept.value == 0


def test_an_unread_paper_misses_everything():
    total = score([PaperTruth(Path("a.tif"), "fine_fax", 1, [printed(CARD)])], {})
    tally = total.groups["all", "all"]
    assert (total.answered.value, total.pages_kept.value, tally.kind.value, tally.recall.value) == (0, 0, 0, 0)


def test_a_reported_problem_may_stand_on_the_group_of_the_expected_path():
    paper = printed(CARD, expected_problems=["member.birth_date", "member_id"])
    told = [{"path": "member", "code": "x", "severity": "error"}]
    total = scored([paper], [answered(CARD, problems=told)])
    assert (total.problems_found.count, total.problems_found.of) == (1, 2)


def test_other_kinds_are_left_out_on_request():
    documents = [printed(CARD, pages=[1]), printed({"total": "1"}, doctype="invoice", pages=[2])]
    total = scored(documents, [answered(CARD, pages=[1])], pages=2, kinds={"insurance_card"})
    assert total.groups["all", "all"].kind.of == 1
    assert total.pages_kept.value == 0


def test_confidence_is_held_against_what_was_right():
    record = {"payer": "Aetna", "member_id": "W1"}
    total = scored([printed({"payer": "Aetna", "member_id": "W2"})], [answered(record, confidence=0.95)])
    assert total.calibration.error == pytest.approx(0.45)
    assert [(b.values, b.said, b.right) for b in total.calibration.bins()] == [(2, 0.95, 0.5)]


def test_a_folder_is_scored_from_its_files(tmp_path):
    truth = {"file": "a.tif", "form": "fine_fax", "pages": 1, "documents": [printed(CARD)]}
    (tmp_path / "a.truth.json").write_text(json.dumps(truth))
    line = json.dumps({"source": {"name": "in/a.tif", "pages": 1}, "documents": [answered(CARD)]})
    total = score(load_truths(tmp_path), load_results([line, "\n"]))
    assert total.answered.value == 1
    assert "insurance_card" in score_tables(total, has_layouts=True)
    assert json.loads(json.dumps(total.as_json()))["by_doctype"]["insurance_card"]["recall"]["share"] == 1


def test_a_folder_without_truth_is_an_error(tmp_path):
    with pytest.raises(FileNotFoundError):
        load_truths(tmp_path)


def test_papers_filled_in_by_hand_are_counted_with_all_and_left_out_of_the_printed():
    papers = [PaperTruth(Path(f"{hand}.tif"), "fine_fax", 1, [printed(CARD)], hand) for hand in (True, False)]
    total = score(papers, {})
    assert total.groups["form", "fine_fax"].kind.of == 2
    assert total.groups["printed", "fine_fax"].kind.of == total.groups["printed", "all"].kind.of == 1
    assert "nothing by hand" in score_tables(total)


def test_without_a_paper_filled_in_by_hand_they_have_no_table_of_their_own():
    assert "nothing by hand" not in score_tables(scored([printed(CARD)], [answered(CARD)]))
