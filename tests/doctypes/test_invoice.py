"""Bills of several makes, drawn as text: each row a string, each character six points wide."""

import datetime as dt
from decimal import Decimal

import pytest

from extractors.doctypes.invoice import DOCTYPE
from extractors.doctypes.invoice.record import Customer, Invoice, Item, Payment, Tax, Vendor
from tests.doctypes.typed_bills import TODAY, document, read


def codes(record):
    return {problem.code for problem in DOCTYPE.check(record, today=TODAY)}


GRID = """
Harbor Point Dental Supply                                                        INVOICE
88 Wharf Road
Suite 12
Portland, OR 97205
Phone (503) 555-0141

Bill To                                             Ship To
Lantern Hill Family Practice                        Lantern Hill Family Practice
412 Orchard Lane                                    9 Mill Street
Salem, OR 97301                                     Salem, OR 97302

Invoice No.         Invoice Date        P.O. Number         Terms          Due Date
HP-20417            10/05/2026          PO-5512             Net 30         11/04/2026

Item          Description                         Qty     Unit Price      Amount
MIR-100       Mouth mirrors, box of 12              2          24.50       49.00
GLV-M         Nitrile gloves, medium               10           8.75       87.50
              powder free
EXP-7         Explorer probe                        3          11.00       33.00

                                                        Subtotal          169.50
                                                        Discount           -9.50
                                                        Freight            12.00
                                                        Sales Tax 5%        8.00
                                                        Total            $180.00
"""

BROADBAND = """
Quill River Broadband
Questions? 1-800-555-0177
www.quillriver.example

Lantern Hill Family Practice              Account number      4471-0098
412 Orchard Lane                          Bill number         QR880213
Salem, OR 97301                           Bill date           Oct 12, 2026
                                          Due date            Nov 2, 2026
                                          Service period      9/12/26 - 10/11/26

Previous balance                                             $210.40
Payments received - thank you                               -$150.40
New charges                                                  $131.25
Amount due                                                   $191.25

NEW CHARGES
Business internet                                             $89.00
Static address                                                $15.00
Phone lines, 2                                                $20.00
State and local taxes                                          $7.25
Total new charges                                            $131.25





























detach and return with your payment
Please mail payment to:
Quill River Broadband
PO Box 7711
Tacoma, WA 98401
"""


def test_a_gridded_invoice_gives_its_parties_numbers_and_sums():
    record = read(GRID).record
    assert record.vendor.name == "Harbor Point Dental Supply"
    assert record.vendor.address.lines == ("88 Wharf Road", "Suite 12")
    assert record.vendor.phone == "+15035550141"
    assert record.customer.name == "Lantern Hill Family Practice"
    assert record.customer.address.postal_code == "97301"
    assert record.ship_to.lines == ("9 Mill Street",)
    assert (record.invoice_number, record.purchase_order, record.payment_terms) == ("HP-20417", "PO-5512", "Net 30")
    assert (record.invoice_date, record.due_date) == (dt.date(2026, 10, 5), dt.date(2026, 11, 4))
    assert (record.subtotal, record.discount, record.shipping, record.tax, record.total) == (
        Decimal("169.50"), Decimal("9.50"), Decimal("12.00"), Decimal("8.00"), Decimal("180.00"),
    )  # fmt: skip
    assert codes(record) == set()


def test_a_description_of_two_lines_stays_one_item():
    items = read(GRID).record.items
    assert [item.code for item in items] == ["MIR-100", "GLV-M", "EXP-7"]
    assert items[1].description == "Nitrile gloves, medium powder free"
    assert (items[1].quantity, items[1].unit_price, items[1].amount) == (10, Decimal("8.75"), Decimal("87.50"))


def test_every_value_says_where_it_stands():
    extraction = read(GRID)
    assert {"vendor.name", "total", "items[2].amount", "ship_to.city"} <= extraction.readings.keys()
    assert all(reading.box is not None for reading in extraction.readings.values())


def test_new_charges_and_amount_due_are_told_apart_on_a_running_account():
    record = read(BROADBAND).record
    assert record.vendor.name == "Quill River Broadband"
    assert record.customer.name == "Lantern Hill Family Practice"
    assert record.customer.account_number == "4471-0098"
    assert (record.total, record.amount_due) == (Decimal("131.25"), Decimal("191.25"))
    assert (record.previous_balance, record.amount_paid) == (Decimal("210.40"), Decimal("150.40"))
    assert (record.service_start_date, record.service_end_date) == (dt.date(2026, 9, 12), dt.date(2026, 10, 11))
    assert record.remit_to.recipient == "Quill River Broadband"
    assert record.remit_to.lines == ("PO Box 7711",)


def test_a_bill_without_a_table_lists_the_lines_that_add_up():
    record = read(BROADBAND).record
    assert [item.description for item in record.items] == ["Business internet", "Static address", "Phone lines, 2"]
    assert record.tax == Decimal("7.25")
    assert codes(record) == set()


def test_a_bare_dollar_sign_names_no_currency():
    assert read(BROADBAND).record.currency is None


TYPED = """
STERLING LINEN SERVICE, INC.                        INVOICE # 55102-K
17 FOUNDRY ROW                                      DATE      10-19-26
AKRON, OH 44308
TEL 330-555-0128

SOLD TO: LANTERN HILL FAMILY PRACTICE

------------------------------------------------------------------------
DATE      DESCRIPTION                     QTY     EACH          AMOUNT
------------------------------------------------------------------------
10-05-26  LAB COAT WEEKLY                  12     3.10           37.20
10-12-26  PATIENT GOWN                     40     0.85           34.00
          CREDIT STAINED GOODS                                    6.20-
------------------------------------------------------------------------
                                                  TOTAL          65.00
TERMS: 2% 10, NET 30
"""


def test_a_typed_invoice_keeps_its_credit_line_negative():
    record = read(TYPED).record
    assert record.invoice_number == "55102-K"
    assert [item.amount for item in record.items] == [Decimal("37.20"), Decimal("34.00"), Decimal("-6.20")]
    assert record.items[2].quantity is None
    assert record.items[0].date == dt.date(2026, 10, 5)
    assert (record.total, record.amount_due) == (Decimal("65.00"), None)
    assert codes(record) == set()


CREDIT = """
Juniper Surgical Products                                     CREDIT MEMO
600 Beltway Drive
Reno, NV 89501

Credit to                                  Credit memo #  CM-8820
Lantern Hill Family Practice               Date           10/22/2026
412 Orchard Lane                           Applies to invoice 77310
Salem, OR 97301

Product     Description              Returned      Each       Credit
SUT-3       Suture kit                      2     18.00      (36.00)

                                             Subtotal        (36.00)
                                             Tax credited     (1.80)
                                             Total credit    (37.80)
"""


def test_a_credit_memo_is_an_invoice_below_zero():
    record = read(CREDIT).record
    assert record.invoice_number == "CM-8820"
    assert (record.subtotal, record.tax, record.total) == (Decimal("-36.00"), Decimal("-1.80"), Decimal("-37.80"))
    assert (record.items[0].quantity, record.items[0].amount) == (2, Decimal("-36.00"))
    assert codes(record) == set()


HOURS = """
                         Brightwater Interpreting LLC
                   29 Canal Street · Suite 5 · Duluth, MN 55802
                billing@brightwater.example · 218.555.0163

Invoice BW-311                                  Invoice date: October 30, 2026

To:    Lantern Hill Family Practice
       412 Orchard Lane
       Salem, OR 97301

Date                Service                         Hours       Rate       Amount
October 6, 2026     Interpreting, Spanish             1.5     $80.00      $120.00
October 20, 2026    Interpreting, Somali              2       $80.00      $160.00

                                                         Balance due      $280.00

Payment terms: Net 15. Due November 14, 2026.
Tax ID 41-1234567
ACH: routing 111000025, account 4410077120
"""


def test_an_invoice_for_hours_gives_rates_terms_and_the_bank_account():
    record = read(HOURS).record
    assert record.vendor.address.lines == ("29 Canal Street", "Suite 5")
    assert (record.vendor.email, record.vendor.tax_id) == ("billing@brightwater.example", "41-1234567")
    assert [(item.quantity, item.unit_price) for item in record.items] == [
        (Decimal("1.5"), Decimal("80.00")),
        (Decimal(2), Decimal("80.00")),
    ]
    assert (record.payment_terms, record.due_date) == ("Net 15", dt.date(2026, 11, 14))
    assert record.payment == Payment(routing_number="111000025", account_number="4410077120")
    assert record.total == Decimal("280.00")


def test_a_table_that_goes_on_overleaf_is_one_list_of_items():
    header = "Juniper Surgical Products\nInvoice JS-9001\nPage {}\n\n"
    columns = "SKU          Description              Qty      Each       Total\n"
    rows = [f"AB-{n:03}       Gauze roll number {n:<6}      {n}      2.00      {2 * n:>6}.00" for n in range(1, 9)]
    first = header.format("1 of 2") + "Invoice date 10/01/2026     Due 10/31/2026\n\n" + columns + "\n".join(rows[:5])
    total = "\n\n                                            Invoice total     72.00"
    record = read(first, header.format("2 of 2") + columns + "\n".join(rows[5:]) + total).record
    assert [item.code for item in record.items] == [f"AB-{n:03}" for n in range(1, 9)]
    assert record.total == Decimal("72.00")
    assert record.invoice_number == "JS-9001"


def test_arithmetic_chooses_between_two_totals():
    record = read(
        """
Harbor Point Dental Supply                                   INVOICE
Invoice number HP-1      Invoice date 10/05/2026

Description                         Qty     Price      Amount
Mouth mirrors                         2     24.50       49.00

                                        Subtotal        49.00
                                        Tax              2.45
                                        Total           51.45
                                        Previous balance 20.00
                                        Total           71.45
"""
    ).record
    assert record.total == Decimal("51.45")
    assert record.amount_due == Decimal("71.45")


def test_cents_that_a_fax_has_torn_off_are_put_back():
    record = read(BROADBAND.replace("$131.25", "$131 25")).record
    assert record.total == Decimal("131.25")


def test_a_misread_amount_is_put_right_by_price_and_sum():
    record = read(GRID.replace("8.75       87.50", "8.75       81.50")).record
    assert record.items[1].amount == Decimal("87.50")
    assert codes(record) == set()


def test_a_wrong_amount_that_nobody_misread_stays_and_is_told():
    record = read(GRID.replace("8.75       87.50", "8.75       81.50"), confidence=1.0).record
    assert record.items[1].amount == Decimal("81.50")
    assert "line_does_not_multiply" in codes(record)


def test_a_misread_quantity_is_put_right_where_the_amounts_sum_up():
    record = read(GRID.replace("3          11.00       33.00", "8          11.00       33.00")).record
    assert record.items[2].quantity == 3


def test_a_misread_amount_stays_where_no_sum_confirms_another():
    record = read(
        GRID.replace("8.75       87.50", "8.75       81.50").replace("169.50", "999.99").replace("180.00", "888.88")
    ).record
    assert record.items[1].amount == Decimal("81.50")
    assert "lines_do_not_sum" in codes(record)


def bill(**fields):
    return Invoice(
        vendor=Vendor(name="Harbor Point"),
        customer=Customer(name="Lantern Hill"),
        invoice_number="1",
        invoice_date=dt.date(2026, 10, 1),
        **fields,
    )


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"subtotal": "10.00", "tax": "1.00", "total": "12.00"}, "total_does_not_add_up"),
        ({"total": "10.00", "previous_balance": "5.00", "amount_due": "10.00"}, "amount_due_does_not_add_up"),
        ({"total": "10.00", "items": [Item(description="a", amount="9.00")]}, "lines_do_not_sum"),
        ({"items": [Item(quantity=2, unit_price="3.00", amount="7.00")]}, "line_does_not_multiply"),
        ({"items": [Item(quantity=2, unit_price="3.00")]}, "line_without_amount"),
        ({"due_date": dt.date(2026, 9, 1)}, "due_before_invoice"),
        ({"service_start_date": dt.date(2026, 9, 2), "service_end_date": dt.date(2026, 9, 1)}, "ends_before_start"),
        ({"payment": Payment(routing_number="111000026")}, "invalid_check_digit"),
    ],
)
def test_what_contradicts_itself_is_a_problem(fields, code):
    assert codes(bill(**fields)) == {code}


def test_a_date_to_come_is_a_problem():
    record = bill().model_copy(update={"invoice_date": dt.date(2026, 12, 1)})
    assert codes(record) == {"date_in_future"}


def test_taxes_rounded_line_by_line_may_be_off_by_two_cents():
    assert codes(bill(subtotal="10.00", taxes=[Tax(amount="0.33"), Tax(amount="0.33")], total="10.68")) == set()


@pytest.mark.parametrize("text", [GRID, BROADBAND, TYPED, CREDIT, HOURS])
def test_bills_are_known(text):
    assert DOCTYPE.score(document(text)) >= 0.7


@pytest.mark.parametrize(
    "text",
    [
        "EXPLANATION OF BENEFITS\nThis is not a bill\nClaim number 88\nAllowed amount 10.00\nPatient responsibility 5.00",
        "TIME SHEET\nEmployee Dana Brook\nMonday 8:00 4:30\nTotal hours 40.00",
        "PURCHASE ORDER\nOrder number 5512\nShip to Lantern Hill\nQty Description Unit price Amount\nSubtotal 20.00",
        "QUOTE\nQuote number 71\nValid until 12/01/2026\nSubtotal 20.00\nSales tax 1.00\nTotal 21.00",
        "Northwind Health Plan\nMember ID XQ12345678\nRxBIN 610014\nDeductible $500",
    ],
)
def test_papers_with_amounts_that_are_no_bills_are_not_taken_for_one(text):
    assert DOCTYPE.score(document(text)) < 0.5


@pytest.mark.parametrize(
    "text", ["", "word", "~ ;; |||| 0O0 $ .. %", "Total", "Invoice", "$ $ $\n1.00 2.00\n3.00", "Bill to:\nTo:"]
)
def test_junk_yields_a_record_and_no_exception(text):
    extraction = read(text)
    assert set(extraction.readings) <= {"total", "subtotal", "items[0].amount", "vendor.name", "customer.name"}
    assert 0.0 <= DOCTYPE.score(document(text)) <= 1.0
