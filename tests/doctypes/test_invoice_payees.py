"""Where the money goes, as sentences and lines without a label of their own say it."""

from decimal import Decimal

import pytest

from tests.doctypes.test_invoice_damage import HEAD
from tests.doctypes.typed_bills import read


@pytest.mark.parametrize(
    ("line", "recipient", "lines"),
    [
        ("Checks to Corvid Supply, PO Box 70219, Boston, MA 02297.", "Corvid Supply", ("PO Box 70219",)),
        (
            "Pay by mail: Corvid Supply, PO Box 70219, Boston, MA 02297. Allow 7 days.",
            "Corvid Supply",
            ("PO Box 70219",),
        ),
        (
            "Mail your check to Corvid Supply, LLC, Dept 0712, PO Box 70219, Boston, MA 02297",
            "Corvid Supply, LLC",
            ("Dept 0712", "PO Box 70219"),
        ),
        (
            "Remit to:\nCorvid Supply\nDept 4402, PO Box 70219\nBoston, MA 02297",
            "Corvid Supply",
            ("Dept 4402, PO Box 70219",),
        ),
    ],
)
def test_the_address_to_which_a_line_asks_to_pay_is_where_the_money_goes(line, recipient, lines):
    remit = read(f"{HEAD}\nTotal   174.15\n\n{line}\n").record.remit_to
    assert remit is not None
    assert (remit.recipient, remit.lines, remit.city, remit.postal_code) == (recipient, lines, "Boston", "02297")


def test_an_account_number_printed_in_long_groups_is_one_number():
    text = HEAD.replace("Date  02", "Account number: 8155 30 114 0092217\nDate  02")
    assert read(f"{text}\nTotal   174.15\n").record.customer.account_number == "8155301140092217"


def test_an_address_under_the_beginning_of_the_vendors_name_is_where_it_is_paid_and_no_customers():
    bill = read(
        """
Return this portion with your payment to:           Invoice number    26-PL-0447718
SENTINEL PHYSICIANS MUTUAL                          Invoice date      07/15/2026
PO BOX 8830                                         Amount due        $3,162.00
DES MOINES IA 50301

Insured:
NISHNABOTNA FAMILY MEDICINE PC
800 SUNNYSIDE LN
ATLANTIC IA 50022

Sentinel Physicians Mutual Insurance Company
Premium for the policy year          3,162.00
"""
    ).record
    assert (bill.customer.name, bill.customer.address.city) == ("NISHNABOTNA FAMILY MEDICINE PC", "ATLANTIC")
    assert (bill.remit_to.recipient, bill.remit_to.city) == ("SENTINEL PHYSICIANS MUTUAL", "DES MOINES")


def test_a_row_of_what_is_taxable_and_the_subtotal_is_no_item():
    bill = read(
        f"""{HEAD}
Part number   Description           Vol    U/M     Price     Amount
OXUSPE        Oxygen USP size E       4    CYL     15.80      63.20
DELV          Delivery                1    EA      22.00      22.00
              TAXABLE   63.20             SUBTOTAL            85.20
              TX TAX    8.25%                                  5.21
                                          TOTAL               90.41
"""
    ).record
    assert [item.code for item in bill.items] == ["OXUSPE", "DELV"]
    assert (bill.subtotal, bill.tax, bill.total) == (Decimal("85.20"), Decimal("5.21"), Decimal("90.41"))
