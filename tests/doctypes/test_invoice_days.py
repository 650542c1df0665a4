"""Days by which a bill is due and for which it is, as sentences and lines without a label say them."""

import datetime as dt

import pytest

from tests.doctypes.test_invoice_damage import HEAD
from tests.doctypes.typed_bills import read


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("PLEASE PAY  $174.15  by March 5", (2026, 3, 5)),
        ("Please send a check within two weeks (by February 27, 2026).", (2026, 2, 27)),
        ("Under your lease payment is due on or before March 5, 2026. A late charge applies.", (2026, 3, 5)),
        ("Kindly remit no later than 03/01/2026", (2026, 3, 1)),
        ("Deduct $5.00 if you pay by February 20, 2026", None),
        ("Thank you for your payment received by January 5, 2026", None),
    ],
)
def test_the_day_by_which_a_sentence_asks_for_payment_is_when_it_is_due(line, day):
    due = read(f"{HEAD}\nTotal   174.15\n\n{line}\n").record.due_date
    assert due == (dt.date(*day) if day else None)


@pytest.mark.parametrize(
    ("line", "days"),
    [
        ("Runs of the week 08/17/2026 to 08/23/2026", ((2026, 8, 17), (2026, 8, 23))),
        ("ELECTRIC    Sep 11, 2026 to Oct 12, 2026 (31 days)", ((2026, 9, 11), (2026, 10, 12))),
        ("Collections posted 09/01/2026 - 09/30/2026", ((2026, 9, 1), (2026, 9, 30))),
        ("Orders of 08/17/2026 and 08/23/2026", (None, None)),
        ("Office closed 12/24/2026 to 12/26/2026", (None, None)),
    ],
)
def test_two_days_joined_are_the_period_of_a_bill(line, days):
    record = read(f"{HEAD}\n{line}\n\nTotal   174.15\n").record
    wanted = tuple(dt.date(*day) if day else None for day in days)
    assert (record.service_start_date, record.service_end_date) == wanted
