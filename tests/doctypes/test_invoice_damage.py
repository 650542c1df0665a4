"""Bills that a scan has damaged: lost minus signs and points, torn titles, names in full and in short."""

from decimal import Decimal

import pytest

from extractors.doctypes.invoice.likeness import score
from tests.doctypes.typed_bills import document, read

HEAD = """
Northfield Chilling, Inc.                          INVOICE
4102 Grand Avenue, Duluth, MN 55807                Invoice no.  26-3307
218-555-0176                                       Date  02/13/2026

Bill to
Arrowhead Imaging Partners
PO Box 16077
Duluth, MN 55816
"""
RETURN = """
Altamont Surgical, Inc.                            CREDIT MEMO
1550 Diamond Hill Rd                               Credit memo no.   CM-20417
Cumberland, RI 02864                               Date              09/14/2026

Credit to
Narragansett Podiatric Surgery
42 Salt Pond Rd
Wakefield, RI 02879

Catalog no.    Description             Qty    Price       Extension
AS-3310        Nail nipper              -3    58.75          176.25
AS-2204        Bone curette             Ll    41.20           41.20

                              Merchandise                    217.45
                              Restocking fee                  21.75
                              Sales tax                       13.70
                              TOTAL CREDIT                   209.40
"""


def test_a_credit_note_whose_minus_signs_a_scan_has_lost_still_takes_off():
    note = read(RETURN).record
    assert (note.total, note.subtotal) == (Decimal("-209.40"), Decimal("-217.45"))
    assert [item.amount for item in note.items] == [Decimal("-176.25"), Decimal("-41.20")]


def test_a_credit_note_that_counts_nothing_back_keeps_the_signs_it_prints():
    note = read(RETURN.replace("-3 ", " 3 ").replace("Ll", " 1")).record
    assert note.total is not None
    assert note.total > 0


def test_the_sum_before_a_deposit_is_the_total_though_it_has_no_name():
    bill = read(
        HEAD
        + """
24 boxed lunches                                  324.00
2 trays of fruit                                   84.00
                                                  408.00
less your deposit of October 28                  -150.00
Balance due                                       258.00
"""
    ).record
    assert (bill.total, bill.amount_paid, bill.amount_due) == (Decimal("408.00"), Decimal("150.00"), Decimal("258.00"))


def test_what_is_left_after_a_payment_is_no_total_where_the_total_is_not_printed():
    bill = read(
        HEAD
        + """
Description                     Qty     Rate      Amount
Cleaning in July                  1   780.00      780.00
Carpet, per square foot         640     0.28      179.20
                                     Payment      500.00
                                     Balance due  459.20
"""
    ).record
    assert (bill.total, bill.amount_paid, bill.amount_due) == (None, Decimal("500.00"), Decimal("459.20"))


def test_a_count_with_its_unit_is_no_description_of_an_amount():
    bill = read(
        HEAD
        + """
Circulator pump, bronze         1 ea    612.00      612.00
Flange kit                      2 ea     38.20       76.40
Technician, regular time        3 hr    136.00      408.00
                                        Total     1,096.40
"""
    ).record
    assert [item.description for item in bill.items] == [
        "Circulator pump, bronze",
        "Flange kit",
        "Technician, regular time",
    ]
    assert [item.quantity for item in bill.items] == [1, 2, 3]


def test_a_vendor_printed_twice_is_named_in_full():
    text = HEAD.replace("INVOICE", "Checks to Northfield Chilling")
    assert read(text + "\nTotal   90.00\n").record.vendor.name == "Northfield Chilling, Inc."


def test_a_bill_with_a_damaged_title_is_still_one_though_it_names_a_sales_order():
    text = RETURN.replace("CREDIT MEMO", "INVOTCE").replace("Credit memo no.", "SALES ORDER      ")
    assert score(document(text)) > 0.5


def test_an_invoice_on_a_statement_has_the_day_of_its_row():
    bill = read(
        """
PIEDMONT SURGICAL SUPPLY                                 STATEMENT
212 Burton St, Thomasville, NC 27360

TO                                  Statement date    10/31/2026
Yadkin Valley Foot & Ankle          Customer no.      YV1180
405 Winston Rd
Jonesville, NC 28642

Date          Reference        Charges       Balance
10/14/2026    Inv 551207        468.90        468.90

Balance to pay                                468.90
"""
    ).record
    assert (bill.invoice_number, str(bill.invoice_date)) == ("551207", "2026-10-14")


@pytest.mark.parametrize(
    ("lines", "number"),
    [
        ("Date  02/13/2026\nill no. 4410 2283 061", "44102283061"),
        (
            "Invoxe              Date            Cust PO\n4419027-00          02/12/2026      2026-031\n\nBill To: 118204",
            "4419027-00",
        ),
    ],
)
def test_the_number_under_a_damaged_word_for_the_bill_is_found_and_no_customers(lines, number):
    bill = read("Cedar Falls Light & Power\n41 Main St\nCedar Falls, IA 50613\n\n" + lines + "\n\nTotal   90.00\n")
    assert bill.record.invoice_number == number


def test_a_day_of_purchase_is_not_the_bills_where_another_stands_beside_the_title():
    head = "Bulkmart Business Inc.   October 24, 2026\n\nAccount no. A3H88    Purchase date  22-Oct-2026\n"
    assert str(read(head + "\nTotal   90.00\n").record.invoice_date) == "2026-10-24"


def test_a_total_a_digit_off_the_sum_with_a_surcharge_is_mended():
    rows = "\nSub Total   262.50\nFuel 6.5%    17.06\nTotal       979.56\n"
    assert read(HEAD + rows).record.total == Decimal("279.56")
