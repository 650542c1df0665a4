import pytest

from extractors.layout import choices, meaning, options, ticked

LABELS = {"urgency": ["Urgency", "Priority"], "services": ["Services"]}
URGENCY = {"routine": ["Routine"], "urgent": ["Urgent"], "stat": ["STAT"]}


def states(document):
    return [(option.text.text, option.is_ticked) for option in options(document)]


@pytest.mark.parametrize(
    "row",
    [
        "Urgency: [ ] Routine [X] Urgent [ ] STAT",
        "Urgency: ☐ Routine ☒ Urgent ☐ STAT",
        "Urgency: ☐Routine ☑Urgent ☐STAT",
        "Urgency: ( ) Routine (X) Urgent ( ) STAT",
        "Urgency: ___ Routine _X_ Urgent ___ STAT",
        "Urgency: []Routine [x]Urgent []STAT",
    ],
)
def test_typed_boxes_before_their_options_are_read(draw, row):
    document = draw.document(row)
    assert states(document) == [("Routine", False), ("Urgent", True), ("STAT", False)]
    assert [option.text.text for option in ticked(document, LABELS)["urgency"]] == ["Urgent"]


def test_boxes_behind_their_options_are_read(draw):
    assert states(draw.document("Routine [ ]     Urgent [X]     STAT [ ]")) == [
        ("Routine", False), ("Urgent", True), ("STAT", False),
    ]  # fmt: skip


def test_drawn_boxes_are_bound_to_their_options(draw):
    page = draw.page(
        "Priority:    Routine       Urgent",
        check_boxes=(draw.square(0, 10, is_ticked=False), draw.square(0, 24, is_ticked=True)),
    )
    document = draw.document("x").of((page,))
    assert states(document) == [("Routine", False), ("Urgent", True)]
    assert [option.text.text for option in ticked(document, LABELS)["urgency"]] == ["Urgent"]


def test_what_ocr_makes_of_a_drawn_box_is_no_part_of_the_option(draw):
    page = draw.page(
        "O Routine     X Urgent", check_boxes=(draw.square(0, 0, is_ticked=False), draw.square(0, 14, is_ticked=True))
    )
    assert states(draw.document("x").of((page,))) == [("Routine", False), ("Urgent", True)]


def test_boxes_misread_as_letters_are_read_where_they_stand_together(draw):
    document = draw.document("Priority:  O Routine    [XJ Urgent    C] STAT")
    assert states(document) == [("Routine", False), ("Urgent", True), ("STAT", False)]


@pytest.mark.parametrize("mark", ["(XJ", "[X", "XJ", "[KX]", "X", "EX]", "|X|"])
def test_a_damaged_tick_beside_a_sound_box_is_a_tick(draw, mark):
    assert states(draw.document(f"Type: {mark} Standard   [ ] Expedited")) == [("Standard", True), ("Expedited", False)]


def test_a_lone_letter_is_no_box(draw):
    assert states(draw.document("X Smith Imaging\n\nO Brien and Sons, 12 Elm Street")) == []


def test_options_under_each_other_answer_the_label_above(draw):
    document = draw.document(
        "Services\n[X] Evaluate and treat\n[ ] Second opinion\n[X] Transfer of care\n\n[ ] Other form"
    )
    choice = choices(document, LABELS)[0]
    assert [option.text.text for option in choice.options] == [
        "Evaluate and treat",
        "Second opinion",
        "Transfer of care",
    ]
    assert [option.text.text for option in choice.ticked] == ["Evaluate and treat", "Transfer of care"]


def test_a_label_whose_boxes_are_all_empty_has_no_answer(draw):
    document = draw.document("Urgency: [ ] Routine [ ] Urgent")
    assert ticked(document, LABELS) == {"urgency": ()}


def test_the_next_label_ends_the_options(draw):
    document = draw.document("Urgency: [X] Urgent   Services: [X] Consultation")
    answers = ticked(document, LABELS)
    assert [o.text.text for o in answers["urgency"]] == ["Urgent"]
    assert [o.text.text for o in answers["services"]] == ["Consultation"]


def test_an_options_meaning_is_found_though_damaged(draw):
    option = next(option for option in options(draw.document("[X] Urqent (within 72 hours)")))
    assert meaning(option, URGENCY) == "urgent"


def test_an_option_of_no_known_meaning_has_none(draw):
    option = next(option for option in options(draw.document("[X] Whenever you like")))
    assert meaning(option, URGENCY) is None


def test_questions_in_one_row_keep_their_own_answers(draw):
    document = draw.document("Allergies  [X] no  [ ] yes   Blood thinner  [ ] no  [X] yes   Pregnant  [X] no  [ ] yes")
    assert [text for text, _ in states(document)] == ["no", "yes", "no", "yes", "no", "yes"]


def test_a_footnote_star_is_no_box(draw):
    assert states(draw.document("All items with an asterisk (*) have to be filled in")) == []
