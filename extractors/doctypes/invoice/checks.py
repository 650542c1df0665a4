"""What can be wrong with a bill: sums that do not add up, dates that cannot be."""

import datetime as dt
from collections.abc import Iterator
from decimal import Decimal

from extractors.doctypes.invoice.record import Invoice, Item
from extractors.identifiers import iban, routing_number
from extractors.problem import Problem, error, warning

TOLERANCE = Decimal("0.02")
"""Taxes rounded line by line may be off by a cent or two."""
UNITS_PRICED_APART = Decimal(100)
"""Prices are sometimes printed for a hundred or a thousand units."""
ZERO = Decimal(0)


def check(invoice: Invoice, *, today: dt.date) -> Iterator[Problem]:
    """Yield the sums of the bill that do not add up, and dates and account numbers that cannot be."""
    yield from _check_lines(invoice)
    yield from _check_total(invoice)
    yield from _check_amount_due(invoice)
    yield from _check_dates(invoice, today)
    yield from _check_payment(invoice)


def _check_lines(invoice: Invoice) -> Iterator[Problem]:
    for index, item in enumerate(invoice.items):
        if item.amount is None:
            # A table is read line by line: where amounts are missing its columns may have been mistaken, unnoticed.
            yield error(f"items[{index}].amount", "line_without_amount")
        if not _is_product(item):
            yield warning(f"items[{index}].amount", "line_does_not_multiply")
    lines = [item.amount for item in invoice.items if item.amount is not None]
    wanted = invoice.subtotal if invoice.subtotal is not None else _before_extras(invoice)
    if lines and len(lines) == len(invoice.items) and wanted is not None and not _is_close(sum(lines, ZERO), wanted):
        yield error("items", "lines_do_not_sum")


def _is_product(item: Item) -> bool:
    """Tell whether quantity times unit price is the amount, where all three are given; a line discount lowers it."""
    if item.quantity is None or item.unit_price is None or item.amount is None:
        return True
    product = abs(item.quantity * item.unit_price)
    amount = abs(item.amount)
    taxed = amount - abs(item.tax or ZERO)
    is_scaled = any(_is_close(product / scale, amount) for scale in (UNITS_PRICED_APART, UNITS_PRICED_APART * 10))
    return _is_close(product, amount) or _is_close(product, taxed) or is_scaled


def _before_extras(invoice: Invoice) -> Decimal | None:
    """Return the total less tax and shipping, with what the discount took off: what the lines come to."""
    if invoice.total is None:
        return None
    return invoice.total - _taxes(invoice) - (invoice.shipping or ZERO) + abs(invoice.discount or ZERO)


def _taxes(invoice: Invoice) -> Decimal:
    return invoice.tax if invoice.tax is not None else sum((tax.amount or ZERO for tax in invoice.taxes), ZERO)


def _check_total(invoice: Invoice) -> Iterator[Problem]:
    if invoice.subtotal is None or invoice.total is None:
        return
    expected = invoice.subtotal - abs(invoice.discount or ZERO) + (invoice.shipping or ZERO) + _taxes(invoice)
    if not _is_close(expected, invoice.total):
        yield error("total", "total_does_not_add_up")


def _check_amount_due(invoice: Invoice) -> Iterator[Problem]:
    if invoice.amount_due is None or invoice.total is None:
        return
    expected = invoice.total + (invoice.previous_balance or ZERO) - abs(invoice.amount_paid or ZERO)
    if not _is_close(expected, invoice.amount_due):
        yield error("amount_due", "amount_due_does_not_add_up")


def _check_dates(invoice: Invoice, today: dt.date) -> Iterator[Problem]:
    if invoice.invoice_date and invoice.invoice_date > today:
        yield warning("invoice_date", "date_in_future")
    if invoice.invoice_date and invoice.due_date and invoice.due_date < invoice.invoice_date:
        yield error("due_date", "due_before_invoice")
    if (
        invoice.service_start_date
        and invoice.service_end_date
        and invoice.service_end_date < invoice.service_start_date
    ):
        yield error("service_end_date", "ends_before_start")


def _check_payment(invoice: Invoice) -> Iterator[Problem]:
    payment = invoice.payment
    if payment and payment.iban and not iban.is_valid(payment.iban):
        yield error("payment.iban", "invalid_check_digit")
    if payment and payment.routing_number and not routing_number.is_valid(payment.routing_number):
        yield error("payment.routing_number", "invalid_check_digit")


def _is_close(first: Decimal, second: Decimal) -> bool:
    return abs(first - second) <= TOLERANCE
