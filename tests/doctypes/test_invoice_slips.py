"""Bills on tickets and slips, of agencies and of those who send no invoice by name; and what only adds up like one."""

import datetime as dt
from decimal import Decimal

from extractors.classify import classify
from extractors.doctypes.invoice.priced_rows import multiplying_rows, sums
from tests.doctypes.typed_bills import document, page, read

TICKET = """
            MILLRACE LINEN SUPPLY
            44 CANAL ST, UTICA, NY 13501
            315-555-0122

            *** CHARGE TICKET ***

 TKT NO: 711166        DATE: 11-09-2026
 ACCT #: R35-662       RTE/DAY: 14

 OLD FERRY HEALTH CENTER
 5339 MILLSTONE COURT

 CODE ITEM              CLN SOIL  EACH     EXT
 GN12 PATIENT GOWN       6 (5)    0.74     4.44
 MT46 MAT GREY          37 (35)   5.90   218.30
 BG10 SOIL BAG          12 (10)   0.80     9.60

                        RENTAL           232.34
                        TAX               14.52
                        TOTAL CHARGE     246.86
"""
AGENCY = """
Night & Day Nurse Registry      W/E 11/07/2026     Bill ND-41133   Billed 11/08/2026
Bill facility: Cedar Bend Family Clinic 18 Mill Road Sparks NV 89431

EMPLOYEE        SKILL  DATE   REG HRS  RATE   OT HRS  RATE    TOTAL
Fallon, June    RN     11/02    12.0   66.00                  792.00
Fallon, June    RN     11/03    12.0   66.00                  792.00
Obi, Grace      LVN    11/05    10.0   48.00                  480.00
                       HOURS    34.0           INVOICE AMT  2,064.00
Remit to Night & Day Nurse Registry, Lockbox 771, Reno NV 89502
"""
HOURS = """
Lodestar Staffing
Shift log - fax to payroll by Monday noon
Clinician: Kenji Kealoha        Pay period: Sep 6, 2026 to Sep 19, 2026

09-07-26   0730   1345    30     5.75
09-08-26   0730   1545    45     7.50
09-09-26   0715   1430    30     6.75
                         Total: 20.00
I certify these hours
"""
CREDIT = """
Delmarva Medical Distributors                         CREDIT ADJUSTMENT
6464 11th Avenue, Burlington, VT 05407

Credit to the account of               Memo:          CR28846
Beacon Street Family Doctors           Entered:       11/03/26
9123 Wren Drive                        Ref. invoice:  2048835 of 10/20/26
Billings, MT 59183

Item      Description          Qty   Billed at   Correct   Diff.   Credit
0078-21   Urine test strips     5 BT     12.60      9.45    3.15    15.75 CR
                                         Total this credit          15.75 CR
"""


def test_a_ticket_that_charges_is_a_bill_by_its_sums():
    record = read(TICKET).record
    assert classify(document(TICKET)).doctype.name == "invoice"
    assert (record.invoice_number, record.invoice_date, record.total) == (
        "711166",
        dt.date(2026, 11, 9),
        Decimal("246.86"),
    )
    assert record.vendor.name == "MILLRACE LINEN SUPPLY"


def test_rows_multiply_and_sum_up_whatever_their_columns_are_called():
    assert (multiplying_rows(page(TICKET)), sums(page(TICKET))) == (3, 2)


def test_a_staffing_agencys_bill_is_a_bill():
    record = read(AGENCY).record
    assert classify(document(AGENCY)).doctype.name == "invoice"
    assert (record.invoice_number, record.total) == ("ND-41133", Decimal("2064.00"))


def test_hours_that_sum_up_make_no_bill():
    assert sums(page(HOURS)) == 0
    assert classify(document(HOURS)).doctype.name != "invoice"


def test_a_credit_is_known_by_its_own_number_and_not_by_that_of_the_invoice_it_corrects():
    assert read(CREDIT).record.invoice_number == "CR28846"


def test_two_numbers_of_two_columns_are_no_amount():
    rows = """
    Bill 88120     Oct 19, 2026
    Console emptied        5      22 50     112,50
    Total                                  $178.14
    """
    assert read(rows).record.total == Decimal("178.14")


def test_a_count_under_no_known_heading_is_the_one_that_multiplies_to_the_amount():
    rows = """
    Bill 88120     Oct 19, 2026       Prairie Energy Resources

    Delivery charge        42 therms x $0.50       21.00
    Cost of gas            42 therms x $1.00       42.00
    Gas charges this period                        63.00
    """
    items = read(rows).record.items
    assert [(item.description, item.quantity, item.unit_price) for item in items] == [
        ("Delivery charge", Decimal(42), Decimal("0.50")),
        ("Cost of gas", Decimal(42), Decimal("1.00")),
    ]


def test_a_number_is_read_beside_its_label_where_a_grid_puts_another_below_it():
    rows = """
    Clinic Tech Pros LLC
    4829 Copperfield St., Ste 1, Fort Wayne, IN 46819

    Invoice to                      Date         10/25/2026
    Millstone Rural Health Clinic   Invoice #    06953
    2956 42nd Rd                    Company ID   CUST-0882
    Jackson, MS 39212               Reference    MSA-4843

    Invoice total                                $1,645.87
    """
    record = read(rows).record
    assert (record.invoice_number, record.vendor.name) == ("06953", "Clinic Tech Pros LLC")


ONE_NUMBER = """
Harbor Point Cleaning                       INVOICE 20418
77 Mill Road, Dayton, OH 45402              Date: 10/14/2026

Bill to: Cedar Hollow Family Medicine

Description                     Rate
Evening cleaning, October     185.00
Window washing                 61.10

                     Total    246.10
"""
UNKNOWN_HEADING = ONE_NUMBER.replace(
    "Description                     Rate", "Description                Qty     Price   Consideration"
)


def test_the_only_number_of_a_line_is_its_amount_whatever_it_is_called():
    items = read(ONE_NUMBER).record.items
    assert [(item.amount, item.unit_price) for item in items] == [(Decimal("185.00"), None), (Decimal("61.10"), None)]


def test_an_amount_under_an_unknown_heading_is_what_count_and_price_make():
    text = UNKNOWN_HEADING.replace(
        "Evening cleaning, October     185.00", "Evening cleaning            10     18.50   185.00"
    )
    items = read(
        text.replace("Window washing                 61.10", "Window washing               2     30.55    61.10")
    ).record.items
    assert [(item.quantity, item.unit_price, item.amount) for item in items] == [
        (Decimal(10), Decimal("18.50"), Decimal("185.00")),
        (Decimal(2), Decimal("30.55"), Decimal("61.10")),
    ]
