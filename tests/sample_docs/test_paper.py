"""What a paper cut off on its way still says."""

from sample_docs.paper import Paper
from sample_docs.truth import DocumentTruth, Value

BOX = (0.1, 0.1, 0.3, 0.12)


def cut(*pages: int):
    """Return the truth of a bill whose items stand on these pages, of which only the first arrived."""
    truth = DocumentTruth("invoice", "odd", [1, 2])
    for number, page in enumerate(pages):
        value = Value(f"items[{number}].code", "A", "A")
        truth.note(value)
        truth.place(value, page, BOX)
    return Paper(b"", 2, [truth]).cut_to(1, 1.0).documents[0].as_json()


def test_items_of_pages_that_did_not_arrive_are_not_in_the_truth():
    assert cut(1, 1, 2)["record"]["items"] == [{"code": "A"}, {"code": "A"}]


def test_a_list_whose_first_item_did_not_arrive_is_not_scored():
    assert cut(2, 1)["record"] == {}
    assert cut(2, 1)["ignore"] == ["items"]
