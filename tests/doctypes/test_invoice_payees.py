"""Where the money goes, as sentences and lines without a label of their own say it."""

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
