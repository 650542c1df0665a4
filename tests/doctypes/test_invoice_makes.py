"""Bills of makes that share no wording: letters, notices, receipts, statements; and papers that only look like bills."""

import datetime as dt
from decimal import Decimal

import pytest

from extractors.classify import classify
from extractors.doctypes.invoice import DOCTYPE
from tests.doctypes.typed_bills import document, read

LETTER = """
                          Marsden & Pell LLP
                           Attorneys at Law
                    Two Liberty Plaza, 14th Floor
                       Philadelphia, PA 19102

October 30, 2026

Fern Hollow Pediatrics
310 Sycamore Road
Media, PA 19063

Re: Employment agreement review, our file 88, bill no. 10-4471

For professional services rendered in the month of October please find our charges below.

Fees, 5.5 hours at $325.00 per hour                        $ 1,787.50
Filing fee advanced                                             75.00

Amount of this bill                                        $ 1,862.50
"""
RENT = """
NOTICE OF RENT AND CHARGES DUE

Tenant:     Mill Creek Physical Therapy           Notice date:   October 22, 2026
Premises:   1850 Mill Creek Pkwy, Bothell         Reference:     2026-11-C204
                                                  Payable:       November 1, 2026

Base rent, November 2026                                   6,200.00
Common area maintenance                                      815.00
Property tax escrow                                          400.00

Total rent and charges                                     7,415.00

Make checks payable to Corbel Property Partners LP, PO Box 55120, Seattle, WA 98155
"""
FOOTER = """
INVOICE

Billed to                     Invoice no.       Issue date        Due date
Stonebridge Chiropractic      118               June 2, 2026      June 16, 2026
14 Bridge Street
Dover, NH 03820

Service                               Hours       Rate          Total
Website redesign, phase two              10      80.00         800.00
Hosting, half year                        1     120.00         120.00

                                        Amount due (USD)       920.00

Quillfeather Web Studio    88 Elm Ave, Portsmouth, NH 03801    hello@quillfeather.example
"""
CAPTIONS_BELOW = """
Prairie Biomedical Calibration
800 N Galena Ave, Dixon, Illinois 61021

PBC60031             8/27/2026           9/26/2026          SVH-220
Invoice              Invoiced            Due                Customer

Equipment/procedure                     Units        Each
Defibrillator PM and calibration            5      175.00
ECG cart electrical safety test             3      150.00
                                   Invoice total                1,325.00
"""
CREDIT = """
CREDIT

Sablewood Medical Distributors          Credit no.     CM77120
9900 Industrial Loop                    Issued         14-Aug-2026
Memphis, TN 38118                       Against        Invoice 556201 of 02-Aug-2026

Credit issued to:
Pinecrest Urgent Care
77 Pine Crest Ln
Jackson, TN 38301

Item       Description                        Qty       Price        Credit
4410-L     Exam gloves nitrile L, case         -3       62.20       -186.60
FRT        Freight allowance                   -1       28.00        -28.00

                                        Total credit               (214.60)
"""
NET_OF_DISCOUNT = """
WTLN Community Television                     BILL NUMBER     A-65372
3305 County Line Avenue                       DATE            11/17/26
Wichita, KS 67261

Flu shots, morning drive                      384.00
Flu shots, midday                             217.00
Now accepting patients                        275.00
                    Gross                     876.00
       Frequency discount                    (17.52)
              Net billing                     858.48
"""
RUNNING = """
Penrose Outfitters                            MONTHLY STATEMENT
5323 Cannery Lane                             STMT #          6705709
Peoria, IL 61646                              Statement date  11/16/2026

Date         Description               Charges     Credits     Balance
             Balance forward                                     281.37
10/20/2026   Payment, thank you                    (70.34)       211.03
10/21/2026   Invoice 85026, chairs      611.90                   822.93

Purchases this period                    611.90
AMOUNT NOW DUE                           822.93
"""
LIKE_A_LABEL = """
Swift Arrow Couriers                          Tax Invoice
3431 11th Lane                                Invoice number  6731939
Raleigh, NC 27642                             Bill date       11/18/2026

Route miles, November                         912.60
Same day specimen                             122.50
Total amount                                1,035.10
"""
MAKES = [
    (LETTER, "Marsden & Pell LLP", "10-4471", "2026-10-30", "1862.50"),
    (RENT, "Corbel Property Partners LP", "2026-11-C204", "2026-10-22", "7415.00"),
    (FOOTER, "Quillfeather Web Studio", "118", "2026-06-02", "920.00"),
    (CAPTIONS_BELOW, "Prairie Biomedical Calibration", "PBC60031", "2026-08-27", "1325.00"),
    (CREDIT, "Sablewood Medical Distributors", "CM77120", "2026-08-14", "-214.60"),
    (NET_OF_DISCOUNT, "WTLN Community Television", "A-65372", "2026-11-17", "858.48"),
    (RUNNING, "Penrose Outfitters", "6705709", "2026-11-16", "611.90"),
    (LIKE_A_LABEL, "Swift Arrow Couriers", "6731939", "2026-11-18", "1035.10"),
]
ORDER = """
PURCHASE ORDER
Lakeway Internal Medicine                       P.O. Number   2026-0419
1202 Lakeway Dr                                 Date          10/04/2026

Qty     Item       Description                    Unit price      Amount
3       4410-L     Exam gloves nitrile L, case         62.20      186.60
2       8801       Table paper 21 in                   31.50       63.00
                                          Total                   249.60
"""
OFFER = """
Sablewood Medical Distributors
FALL SAVINGS - order by November 30
Item       Description                         List price      Your price
4410-L     Exam gloves nitrile L, case              74.00           62.20
8801       Table paper 21 in                        39.00           31.50
Freight free over $250. Prices good while supplies last. Terms net 30.
"""
PAYMENT_SUMMARY = """
Evergreen Mutual Health Plan                    Provider Payment Summary
Pay to: Cedar Hollow Family Medicine            Check no 4471120   10/30/2026
Patient         DOS        Code     Billed    Allowed     Paid    Pt resp
HOLLIS RAE      10/03/26   99213    160.00     112.40    92.40      20.00
DUPREE LON      10/05/26   99214    220.00     142.00   122.00      20.00
Total                               380.00     254.40   214.40      40.00
"""


@pytest.mark.parametrize(("text", "vendor", "number", "date", "total"), MAKES)
def test_what_a_bill_must_have_is_read_from_any_make(text, vendor, number, date, total):
    record = read(text).record
    assert record.vendor.name == vendor
    assert record.invoice_number == number
    assert record.invoice_date == dt.date.fromisoformat(date)
    assert record.total == Decimal(total)


@pytest.mark.parametrize("text", [make[0] for make in MAKES])
def test_any_make_is_known_for_a_bill(text):
    assert classify(document(text)).doctype is DOCTYPE


@pytest.mark.parametrize("text", [ORDER, OFFER, PAYMENT_SUMMARY], ids=["order", "offer", "payment summary"])
def test_a_list_of_prices_that_asks_for_no_money_is_no_bill(text):
    assert classify(document(text)).doctype is not DOCTYPE


def test_what_was_paid_is_not_taken_for_the_balance_it_leaves():
    record = read(RUNNING).record
    assert (record.previous_balance, record.amount_paid) == (Decimal("281.37"), Decimal("70.34"))
    assert record.amount_due == Decimal("822.93")


def test_a_total_under_any_words_inside_the_table_is_no_item():
    record = read("""
INVOICE 2261                     Meridian Locum Network
10/12/2026                       1 Peachtree Center, Atlanta, GA 30303

Consultant              Week ending     Hours     Bill rate         Charge
L. Amundsen, CNM        10/02/2026      32.00         85.00       2,720.00
L. Amundsen, CNM        10/09/2026      26.00         85.00       2,210.00
Travel and lodging                                                  200.00
                                 Sum due to Meridian              5,130.00
""").record
    assert [item.amount for item in record.items] == [Decimal("2720.00"), Decimal("2210.00"), Decimal("200.00")]
    assert record.total == Decimal("5130.00")


def test_cents_that_stand_apart_and_dates_with_a_misread_mark_are_read():
    record = read("""
Falcon Ridge Express                     Bill no.     M54408872
PO Box 82854                             Billed       2026°10-24
Albuquerque, NM 87193

Transportation                                        1,152 00
Fuel surcharge                                           63 13
TOTAL CHARGES                                         1,215 13
""").record
    assert record.total == Decimal("1215.13")
    assert record.invoice_date == dt.date(2026, 10, 24)


def test_a_total_one_digit_off_its_own_sum_is_put_right():
    record = read("""
Keystone Pathology Services              Invoice number   HUP-8343
8806 Copperfield Court                   Invoice date     11/08/2026
Richmond, VA 23246

Lipid panel                                             464.30
Tissue exam                                             300.00
Sub-total                                               764.30
Discount                                                -15.29
Total                                                   749.61
""").record
    assert record.total == Decimal("749.01")
