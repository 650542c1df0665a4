"""Records against their truth, leaf by leaf."""

from benchmarks.scoring.comparing import Verdict, compare, truth_tree


def verdicts(printed, given, *, optional=None, ignore=()):
    return sorted((o.verdict.value, o.path) for o in compare(truth_tree(printed, optional), given, ignore))


def test_a_wrong_value_is_wrong_and_the_printed_one_missed():
    assert verdicts({"total": "10.00"}, {"total": "11.00"}) == [("missed", "total"), ("wrong", "total")]


def test_a_value_that_is_not_printed_is_wrong():
    assert verdicts({}, {"payer": "Aetna"}) == [("wrong", "payer")]


def test_a_value_left_out_is_missed():
    assert verdicts({"patient": {"family": "Okafor"}}, {}) == [("missed", "patient.family")]


def test_items_are_paired_by_what_they_say_and_not_by_place():
    printed = {"diagnoses": [{"code": "M54.16", "description": "Radiculopathy"}, {"code": "E11.9"}]}
    given = {"diagnoses": [{"code": "E11.9"}, {"code": "M54.16", "description": "Radiculopathy"}]}
    assert {verdict for verdict, _ in verdicts(printed, given)} == {"right"}


def test_an_item_too_many_is_wrong_leaf_by_leaf():
    printed, given = {"copays": [{"benefit": "ER", "amount": "5"}]}, [{"benefit": "ER", "amount": "5"}] * 2
    found = verdicts(printed, {"copays": given})
    assert [v for v, _ in found] == ["right", "right", "wrong", "wrong"]


def test_an_item_missing_is_missed_leaf_by_leaf():
    printed = {"copays": [{"benefit": "Office", "amount": "5"}, {"benefit": "ER", "amount": "9"}]}
    found = verdicts(printed, {"copays": [{"benefit": "ER", "amount": "9"}]})
    assert found == [
        ("missed", "copays[0].amount"),
        ("missed", "copays[0].benefit"),
        ("right", "copays[1].amount"),
        ("right", "copays[1].benefit"),
    ]


def test_where_an_address_breaks_its_lines_is_no_matter():
    printed, given = {"address": {"lines": ["12 Elm St", "Suite 4"]}}, {"address": {"lines": ["12 Elm St Suite 4"]}}
    assert verdicts(printed, given) == [("right", "address.lines")]


def test_texts_of_a_list_are_compared_one_by_one():
    printed, given = (
        {"recommendations": ["Stop aspirin", "Return in six weeks"]},
        {"recommendations": ["return in six weeks"]},
    )
    assert verdicts(printed, given) == [("missed", "recommendations[0]"), ("right", "recommendations[1]")]


def test_an_optional_value_may_be_left_out_but_not_be_wrong():
    assert verdicts({}, {}, optional={"notes": "No fever"}) == [("unjudged", "notes")]
    assert verdicts({}, {"notes": "No fever"}, optional={"notes": "No fever"}) == [("right", "notes")]
    assert ("wrong", "notes") in verdicts({}, {"notes": "See chart"}, optional={"notes": "No fever"})
    assert ("missed", "notes") not in verdicts({}, {"notes": "See chart"}, optional={"notes": "No fever"})


def test_optional_items_stand_at_their_place_in_the_list():
    optional = {"entries": [None, {"date": "2026-09-13"}]}
    assert verdicts(
        {"entries": [{"date": "2026-09-12"}]}, {"entries": [{"date": "2026-09-13"}]}, optional=optional
    ) == [
        ("missed", "entries[0].date"),
        ("right", "entries[1].date"),
    ]


def test_ignored_paths_are_not_judged_with_or_without_index():
    given = {"phones": [{"label": "x", "number": "+12065550142"}], "plan_name": "Gold"}
    found = verdicts({}, given, ignore=["phones[].label", "plan_name"])
    assert found == [("unjudged", "phones[0].label"), ("unjudged", "plan_name"), ("wrong", "phones[0].number")]


def test_a_group_given_as_text_is_wrong_and_its_leaves_missed():
    assert verdicts({"vendor": {"name": "Acme"}}, {"vendor": "Acme"}) == [
        ("missed", "vendor.name"),
        ("wrong", "vendor"),
    ]


def test_an_outcome_knows_where_the_record_gives_the_value():
    printed = truth_tree({"diagnoses": [{"code": "M54.16"}, {"code": "E11.9"}]})
    outcomes = compare(printed, {"diagnoses": [{"code": "E11.9"}]})
    right = next(o for o in outcomes if o.verdict is Verdict.RIGHT)
    assert (right.path, right.given_at) == ("diagnoses[1].code", "diagnoses[0].code")
