from dataclasses import replace

import pytest

from extractors.layout import labelled_values, values_of

LABELS = {
    "name": ["Patient", "Patient name", "Name"],
    "birth_date": ["Date of birth", "DOB"],
    "sex": ["Sex"],
    "phone": ["Phone", "Tel"],
    "address": ["Address"],
    "reason": ["Reason for referral"],
    "member_id": ["Member ID"],
    "payer": ["Payer"],
    "signature": ["Signature of provider"],
    "bill_to": ["Bill to"],
    "ship_to": ["Ship to"],
}


def best(document, key):
    return values_of(labelled_values(document, LABELS), key)[0]


def texts(document):
    values = labelled_values(document, LABELS)
    return {key: values_of(values, key)[0].value.text for key in LABELS if values_of(values, key)}


def test_several_pairs_on_one_line_end_at_the_next_label(draw):
    page = draw.document("Name: Jane Q. Doe  DOB: 03/14/1962  Sex: F  Phone: (206) 555-0142")
    assert texts(page) == {"name": "Jane Q. Doe", "birth_date": "03/14/1962", "sex": "F", "phone": "(206) 555-0142"}


def test_pairs_without_colons_are_read(draw):
    page = draw.document("Name Jane Doe   DOB 03/14/1962   Sex F\nMember ID W123456789")
    assert texts(page) == {"name": "Jane Doe", "birth_date": "03/14/1962", "sex": "F", "member_id": "W123456789"}


def test_a_label_nobody_asked_for_ends_a_value(draw):
    page = draw.document("Name: Jane Doe  Legal guardian: Tom Doe\nPayer: Northwind Health  Fax: 206-555-0142")
    assert texts(page) == {"name": "Jane Doe", "payer": "Northwind Health"}


def test_values_in_columns_of_their_own_are_read(draw):
    page = draw.document(
        "Name:            Jane Doe                 Phone:        206-555-0142\n"
        "DOB:             03/14/1962               Sex:          Female\n"
    )
    assert texts(page) == {"name": "Jane Doe", "birth_date": "03/14/1962", "sex": "Female", "phone": "206-555-0142"}


def test_a_value_below_its_label_is_read(draw):
    page = draw.document(
        "PATIENT NAME            DATE OF BIRTH       SEX\nJane Doe                03/14/1962          F"
    )
    assert texts(page) == {"name": "Jane Doe", "birth_date": "03/14/1962", "sex": "F"}
    assert best(page, "name").how == "below"


def test_in_a_column_of_labels_the_value_stands_right_of_each(draw):
    page = draw.document("Name            Jane Doe\nSex             Female\nPayer           Northwind Health")
    assert texts(page) == {"name": "Jane Doe", "sex": "Female", "payer": "Northwind Health"}


def test_a_caption_inside_a_ruled_box_names_the_text_below_it(draw):
    page = draw.page(
        "1. PATIENT NAME             2. DATE OF BIRTH\n  DOE, JANE                   03/14/1962\n\n3. ADDRESS\n  12 Elm St\n",
        rulings=(
            *(draw.flat(row, 0, 50) for row in (0, 2.4, 5.4)),
            *(draw.upright(column, 0, 4) for column in (0, 27, 50)),
        ),
    )
    document = draw.document("x").of((page,))
    found = best(document, "name")
    assert (found.value.text, found.how) == ("DOE, JANE", "cell")
    assert best(document, "birth_date").value.text == "03/14/1962"


def test_a_cell_right_of_the_labels_cell_holds_the_value(draw):
    page = draw.page(
        "Name        Jane Doe            DOB       03/14/1962",
        rulings=(*(draw.flat(row, 0, 60) for row in (0, 1.2)), *(draw.upright(c, 0, 0) for c in (0, 11, 30, 40, 60))),
    )
    assert texts(draw.document("x").of((page,))) == {"name": "Jane Doe", "birth_date": "03/14/1962"}


def test_rulings_read_as_letters_part_cells(draw):
    page = draw.document("| Name: | Jane Doe | DOB: | 03/14/1962 |")
    assert texts(page) == {"name": "Jane Doe", "birth_date": "03/14/1962"}


def test_a_value_above_its_caption_is_read(draw):
    page = draw.page("Jane Q. Doe, MD\nSignature of provider", rulings=(draw.flat(1, 0, 30),))
    found = best(draw.document("x").of((page,)), "signature")
    assert (found.value.text, found.how) == ("Jane Q. Doe, MD", "above")


def test_an_address_goes_on_until_the_next_label(draw):
    page = draw.document("Address: 12 Elm Street\n         Suite 4\n         Tampa, FL 33602\nPhone: 813-555-0142")
    assert [line.text for line in best(page, "address").lines] == ["12 Elm Street", "Suite 4", "Tampa, FL 33602"]


def test_blocks_side_by_side_do_not_mix(draw):
    page = draw.document(
        "BILL TO                        SHIP TO\n"
        "Northside Family Medicine      Northside Annex\n"
        "12 Elm Street                  98 Oak Avenue\n"
        "Tampa, FL 33602                Tampa, FL 33605\n"
    )
    assert best(page, "bill_to").block.text == "Northside Family Medicine 12 Elm Street Tampa, FL 33602"
    assert best(page, "ship_to").block.text == "Northside Annex 98 Oak Avenue Tampa, FL 33605"


def test_text_that_wraps_under_its_label_goes_on(draw):
    page = draw.document(
        "Reason for referral: Left knee pain for six months that did not get better with\n"
        "physical therapy and naproxen; please evaluate for arthroscopy.\n"
        "\n"
        "Thank you for seeing her.\n"
    )
    assert best(page, "reason").block.text.endswith("please evaluate for arthroscopy.")


def test_fill_in_rules_are_no_part_of_a_value(draw):
    page = draw.document("Name: ____ Jane Doe ____  DOB: ______\nPhone: ________")
    assert texts(page) == {"name": "Jane Doe"}


@pytest.mark.parametrize("row", ["Name:", "Name", "Name: ______"])
def test_an_empty_field_has_no_value(draw, row):
    assert texts(draw.document(row)) == {}


def test_every_value_leads_back_to_its_page(draw):
    document = draw.document("Name: Jane Doe", "DOB: 03/14/1962")
    assert best(document, "birth_date").value.page == 2


def test_a_caption_at_the_foot_of_a_box_names_the_text_above_it(draw):
    page = draw.page(
        "Jane Q. Doe, MD\n(Signature of provider)",
        rulings=(draw.flat(0, 0, 30), draw.flat(2, 0, 30), draw.upright(0, 0, 1), draw.upright(30, 0, 1)),
    )
    assert best(draw.document("x").of((page,)), "signature").value.text == "Jane Q. Doe, MD"


def test_a_longer_unknown_label_ends_the_value_before_it(draw):
    page = draw.document("Payer: Northwind Health    Primary care physician name: Tom Doe")
    assert texts(page) == {"payer": "Northwind Health"}


def test_a_number_across_a_gap_is_preferred_to_the_sentence_below(draw):
    page = draw.document("DOB          03/14/1962\nThe following pages are meant for the office named above only.")
    assert texts(page)["birth_date"] == "03/14/1962"


def test_a_hint_under_a_label_is_not_its_value(draw):
    page = draw.document(
        "PATIENT NAME           MEMBER ID\n(last, first)          (on card)\nDoe, Jane              W123456789"
    )
    assert texts(page) == {"name": "Doe, Jane", "member_id": "W123456789"}


def test_lines_of_a_neighbouring_column_do_not_end_a_value(draw):
    left = draw.page("Address: 12 Elm Street\n         Suite 4\n         Tampa, FL 33602")
    right = draw.page("\n".join(" " * 50 + text for text in ("Office hours", "Mon to Fri", "9 to 5")))
    shifted = tuple(
        type(line)(
            tuple(
                replace(word, box=word.box._replace(top=word.box.top + 7, bottom=word.box.bottom + 7))
                for word in line.words
            )
        )
        for line in right.lines
    )
    page = replace(left, lines=(*left.lines, *shifted))
    assert best(draw.document("x").of((page,)), "address").block.text == "12 Elm Street Suite 4 Tampa, FL 33602"


def test_a_label_on_two_lines_is_one_label(draw):
    beside = draw.document("Patient          Jane Doe\nDate of          03/14/1962\nbirth")
    assert texts(beside)["birth_date"] == "03/14/1962"
    above = draw.document("DATE OF      MEMBER\nBIRTH        ID\n03/14/1962   W123456789")
    assert texts(above) == {"birth_date": "03/14/1962", "member_id": "W123456789"}
