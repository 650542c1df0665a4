from extractors.layout import bands, labelled_values, lines_in_order

BOXES = """
                     REFERRAL FORM

FROM                           TO
Jane Doe, MD                   Tom Quigley, MD
Northside Family Medicine      Southside Orthopedics
12 Elm Street                  98 Oak Avenue

Please see this patient within two weeks and send us your findings.
"""


def test_text_side_by_side_is_read_column_by_column(draw):
    lines = [line.text for line in lines_in_order(draw.page(BOXES))]
    assert lines[1:5] == ["FROM", "Jane Doe, MD", "Northside Family Medicine", "12 Elm Street"]
    assert lines[5] == "TO"
    assert lines[-1].startswith("Please see")


def test_labels_beside_their_values_are_read_row_by_row(draw):
    page = draw.page("Name:            Jane Doe\nSex:             F\nPhone:           206-555-0142")
    assert [line.text for line in lines_in_order(page)] == ["Name: Jane Doe", "Sex: F", "Phone: 206-555-0142"]


def test_a_table_is_read_row_by_row(draw):
    page = draw.page("Code      Units     Status\n99213     1         Approved\n99214     2         Denied")
    assert [line.text for line in lines_in_order(page)][1] == "99213 1 Approved"
    assert [band.is_tabular for band in bands(page)] == [True]


def test_every_word_is_read_once(draw):
    page = draw.page(BOXES)
    words = [word for line in lines_in_order(page) for word in line.words]
    assert sorted(word.text for word in words) == sorted(BOXES.split())


def test_close_values_of_two_columns_are_parted_under_their_headings(draw):
    text = "Subscriber:            Product:\nSANTIAGO H. HIGHTOWER  EliteBlue PPO"
    found = {value.key: value.value.text for value in labelled_values(draw.document(text), ["Subscriber", "Product"])}
    assert found == {"Subscriber": "SANTIAGO H. HIGHTOWER", "Product": "EliteBlue PPO"}
