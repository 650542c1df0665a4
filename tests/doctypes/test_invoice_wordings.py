"""Bills in words and places of their own: numbers, days, sums and parties that are told by meaning, not by one label."""

import datetime as dt
from decimal import Decimal

import pytest

from extractors.doctypes.invoice import DOCTYPE
from tests.doctypes.typed_bills import document, read

BILL = """
Cobalt Ridge Janitorial LLC                          INVOICE
88 Quarry Rd, Barre, VT 05641
802-555-0144

{number}
{date}

Bill to
Winooski Family Health
12 Main St
Winooski, VT 05404

Description                     Qty      Price     Amount
Nightly cleaning                 4      120.00     480.00
Window washing                   1       65.00      65.00

{sum}
"""


def bill(number="Invoice no. 4471", date="Date 10/05/2026", total="Total                                 545.00"):
    return read(BILL.format(number=number, date=date, sum=total)).record


@pytest.mark.parametrize(
    ("line", "number"),
    [
        ("Invoice Number:  §B0098415", "SB0098415"),
        ("Invoice No.  CM+20417", "CM-20417"),
        ("Bill no.  4410 2283 061", "44102283061"),
        ("Job # 26-3307", "26-3307"),
        ("WORK ORDER 61148", "61148"),
        ("Bill for order NT-1142, luncheon on Friday", "NT-1142"),
        ("Statement for professional services, no. 18852", "18852"),
        ("Voucher 7719", "7719"),
        ("My reference BK-2026-11", "BK-2026-11"),
        ("Number on your check please:  41930077", "41930077"),
        ("Account Number: 77-40318    Invoice Number: SB0098415", "SB0098415"),
    ],
)
def test_a_bill_is_numbered_in_many_words_and_through_damaged_marks(line, number):
    assert bill(number=line).invoice_number == number


@pytest.mark.parametrize(
    "line",
    [
        "Posted 10/05/2026",
        "Bill sent Oct 5, 2026",
        "Barre, October 5, 2026",
        "Order date 09/28/2026   Billed 10/05/2026",
    ],
)
def test_the_day_of_a_bill_is_told_by_many_words(line):
    assert bill(date=line).invoice_date == dt.date(2026, 10, 5)


@pytest.mark.parametrize(
    "words", ["Comes to", "In all", "We ask you for", "Your cost", "Bal due", "Charged to card", "Zum"]
)
def test_what_the_lines_come_to_is_the_total_by_whatever_name(words):
    assert bill(total=f"{words:38}545.00").total == Decimal("545.00")


def test_a_surcharge_by_any_name_completes_a_total_by_any_name():
    total = f"{'Runs':51}545.00\n{'Fuel 8%':51} 43.60\n{'Seven days':51}588.60"
    assert bill(total=total).total == Decimal("588.60")


def test_a_sum_left_of_the_amounts_is_no_item():
    assert len(bill(total=f"{'Job price':38}545.00").items) == 2


def test_a_block_under_bill_to_is_bill_to_and_the_customers():
    record = bill()
    assert record.bill_to.recipient == record.customer.name == "Winooski Family Health"
    assert record.bill_to.lines == record.customer.address.lines == ("12 Main St",)


def test_a_day_before_the_bills_own_is_not_when_it_is_due():
    assert bill(date="Date 10/05/2026\n\nTerms            Last visit\nDUE UPON RECEIPT 08/21/2026").due_date is None


def test_a_tax_return_is_work_and_no_tax():
    record = read("""
Patrice Vandermolen                                          Invoice # 214
16 Larkspur Court, Holland, MI 49423                         Date: 8/31/26

August bookkeeping, flat fee                                 $425.00
Sales tax return filing                                       $35.00

TOTAL                                                        $460.00
""").record
    assert record.tax is None
    assert [item.amount for item in record.items] == [Decimal("425.00"), Decimal("35.00")]


def test_a_town_bills_and_not_its_department():
    record = read("""
CITY OF HAVERWICK                                          UTILITY BILL
Water & Sewer Department
210 Municipal Plaza, Haverwick, OH 44287                   (330) 555-0107

Service to:  MAPLE RIDGE FAMILY PRACTICE                   Bill #     2610447
                                                           Bill Date  10/22/2026

Water                                                            64.80
Sewer                                                            58.05
Current charges                                                 122.85
""").record
    assert record.vendor.name == "CITY OF HAVERWICK"
    assert record.customer.name == "MAPLE RIDGE FAMILY PRACTICE"


def test_a_vendor_named_only_in_the_small_print_of_the_foot_is_found():
    record = read("""
WG                                                I N V O I C E

Customer 33-0918                                  Invoice No.  1120877
Kaweah Gastroenterology Medical Group             Inv. Date    07/21/2026
5400 W Hillsdale Ave
Visalia, CA 93291

Item   Description               Del'd   Soil'd    Rate    Amount
0110   Patient gowns, IV            60       52    0.78     46.80
0125   Flat sheets, twin            80       80    0.64     51.20
       Sub Total                                           98.00
       Energy & environmental 6%                            5.88
       Invoice Total                                     $103.88



Western Garment & Linen Supply, Inc. - 2701 E Tulare Ave, Visalia, CA 93292 - 559-555-0113
""").record
    assert record.vendor.name == "Western Garment & Linen Supply, Inc."
    assert record.vendor.address.city == "Visalia"
    assert record.items[0].quantity == 60


def test_places_named_again_and_again_in_a_table_are_no_vendor():
    record = read("""
SwiftMile Medical Courier                       Weekly billing
402-555-0166                                    Billing ref: SM-26W41-118
Plains Dermatology Assoc.                       Issued: 10/12/2026
7710 Mercy Rd #224
Omaha NE 68124

Date     Waybill     From            To               Service     Charge
10/05    880117      Plains Derm     Midlands Path    Routine      14.50
10/06    880164      Plains Derm     Midlands Path    STAT         38.00
10/08    880233      Plains Derm     Midlands Path    Routine      14.50
                                     Week total                   $67.00
""").record
    assert record.vendor.name == "SwiftMile Medical Courier"


def test_a_suite_under_the_name_of_who_receives_is_part_of_the_address():
    record = read("""
MERIDIAN SUPPLY INC                                  INVOICE 9104477
6200 LOGISTICS PKWY                                  DATE 10/28/2026
OLIVE BRANCH MS 38654

SHIP-TO
BLUFF CITY RHEUMATOLOGY PLLC
INFUSION SUITE
7691 POPLAR AVE
GERMANTOWN TN 38138

TOTAL AMOUNT          454.27
""").record
    assert record.ship_to.recipient == "BLUFF CITY RHEUMATOLOGY PLLC"
    assert record.ship_to.lines == ("INFUSION SUITE", "7691 POPLAR AVE")


def test_a_table_brought_forward_goes_on_overleaf():
    head = "Description                        Units          Rate          Amount\n"
    first = "DAYBREAK ANSWERING SERVICE          Invoice no 10-204-26\nDated 11/1/2026\n\n" + head
    first += "Base rate, November                    1        139.00          139.00\n"
    first += "Additional calls, October             88          1.05           92.40\n"
    first += "Carried over                                                    231.40"
    second = "DAYBREAK ANSWERING SERVICE          Page 2\n\n" + head
    second += "Brought forward                                                 231.40\n"
    second += "Secure text pages                    143           .20           28.60\n"
    second += "Voice mail box                         2          8.00           16.00\n"
    second += "PLEASE PAY                                                      $276.00"
    assert [item.amount for item in read(first, second).record.items] == list(
        map(Decimal, ("139.00", "92.40", "28.60", "16.00"))
    )


def test_a_bill_that_speaks_of_a_remittance_advice_is_still_a_bill():
    text = BILL.format(
        number="Billing document 9000417735", date="Document date 10/05/2026", sum="Final amount   545.00"
    )
    assert DOCTYPE.score(document(text.replace("INVOICE", "") + "\nRemittance advice to: cash@cobalt.example")) > 0.8
