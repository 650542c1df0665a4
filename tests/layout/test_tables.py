from extractors.layout import find_table

COLUMNS = {
    "code": ["Code", "CPT", "Item"],
    "description": ["Description", "Service"],
    "quantity": ["Qty", "Quantity"],
    "price": ["Unit price", "Price"],
    "amount": ["Amount", "Total"],
}


def rows(document, **asked):
    table = find_table(document, COLUMNS, **asked)
    return [{key: span.text for key, span in row.items()} for row in table.rows] if table else None


ITEMS = """
Code     Description                      Qty    Unit price     Amount
A100     Nitrile exam gloves, medium        4         11.40      45.60
B-22     Syringe 3 cc with needle          10         18.75     187.50
         23 gauge, sterile
C7       Table paper                        6         46.90     281.40
"""


def test_a_table_without_rulings_is_read_and_ends_at_its_totals(draw):
    document = draw.document(
        ITEMS + "                                   Subtotal              514.50\nThank you for your business\n"
    )
    found = rows(document)
    assert [row["amount"] for row in found] == ["45.60", "187.50", "281.40"]
    assert found[1]["description"] == "Syringe 3 cc with needle 23 gauge, sterile"
    assert found[0] == {
        "code": "A100", "description": "Nitrile exam gloves, medium", "quantity": "4", "price": "11.40", "amount": "45.60",
    }  # fmt: skip


def test_a_header_repeated_on_the_next_page_goes_on_with_one_table(draw):
    document = draw.document(
        "INVOICE 17\n" + ITEMS + "Continued on page 2", "INVOICE 17\n" + ITEMS + "\n          Total   1029.00"
    )
    assert len(rows(document)) == 6


def test_a_body_without_header_on_the_next_page_goes_on(draw):
    body = "\n".join(ITEMS.strip("\n").split("\n")[1:])
    document = draw.document("\n" * 44 + ITEMS, "Northside Supply\n\n" + body)
    assert len(rows(document)) == 6


def test_a_header_stacked_on_two_lines_is_read(draw):
    document = draw.document(
        "                                     Unit\n"
        "Code     Description        Qty     price      Amount\n"
        "A100     Exam gloves          4     11.40       45.60\n"
    )
    assert rows(document) == [
        {"code": "A100", "description": "Exam gloves", "quantity": "4", "price": "11.40", "amount": "45.60"}
    ]


def test_header_words_damaged_by_ocr_are_known(draw):
    document = draw.document(ITEMS.replace("Description", "Descr1ption").replace("Amount", "Arnount"))
    assert [row["amount"] for row in rows(document)] == ["45.60", "187.50", "281.40"]


def test_an_unknown_column_keeps_its_words_to_itself(draw):
    document = draw.document(
        "Code     Shelf      Description        Amount\n"
        "A100     R7 top     Exam gloves         45.60\n"
        "B200     R9 low     Table paper         12.00\n"
    )
    assert rows(document)[0] == {"code": "A100", "description": "Exam gloves", "amount": "45.60"}


def test_rows_of_a_ruled_table_are_parted_by_its_rulings(draw):
    page = draw.page(
        "Code     Description                Amount\n"
        "A100     Office visit, established\n"
        "         patient                    120.00\n"
        "B200     Injection                   80.00\n"
        "         left knee\n"
        "C300     Radiograph                  60.00\n",
        rulings=tuple(draw.flat(row, 0, 45) for row in (0, 1, 3, 5, 6)),
    )
    found = rows(draw.document("x").of((page,)))
    assert [row["description"] for row in found] == [
        "Office visit, established patient",
        "Injection left knee",
        "Radiograph",
    ]
    assert [row["amount"] for row in found] == ["120.00", "80.00", "60.00"]


def test_text_below_a_table_is_no_row(draw):
    document = draw.document(
        ITEMS + "\n\nPlease call us about code A100 and the amount of 45.60 in this table at once."
    )
    assert len(rows(document)) == 3


def test_a_page_of_prose_has_no_table(draw):
    assert (
        rows(draw.document("The amount and the code of the item are in the description that we sent to you.")) is None
    )


def test_a_required_column_must_be_there(draw):
    assert rows(draw.document("Code     Amount\nA1       12.00"), required=["price"]) is None
