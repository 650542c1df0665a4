"""The fields of an invoice, credit note or bill."""

import datetime as dt
from typing import ClassVar

from extractors.fields import Address, Fields, Money, Number, Record


class Vendor(Fields):
    """Who asks for the money."""

    name: str | None = None
    address: Address | None = None
    phone: str | None = None
    email: str | None = None
    tax_id: str | None = None
    website: str | None = None


class Customer(Fields):
    """Who is to pay, and the number under which the vendor keeps the account."""

    name: str | None = None
    account_number: str | None = None
    address: Address | None = None
    tax_id: str | None = None


class Tax(Fields):
    """One tax of several: its rate in percent and its amount."""

    rate: Number | None = None
    amount: Money | None = None


class Item(Fields):
    """One line of the bill; a line that takes money off has a negative amount."""

    code: str | None = None
    description: str | None = None
    date: dt.date | None = None
    quantity: Number | None = None
    unit: str | None = None
    unit_price: Money | None = None
    tax: Money | None = None
    tax_rate: Number | None = None
    amount: Money | None = None


class Payment(Fields):
    """The account to which the money is to go."""

    iban: str | None = None
    swift: str | None = None
    account_number: str | None = None
    routing_number: str | None = None


class Invoice(Record):
    """What is billed, by whom, to whom; `total` is what this bill adds, `amount_due` what is then to be paid.

    A discount and an amount paid are given as what is taken off: positive. A credit note's total is negative.
    """

    REQUIRED: ClassVar[tuple[str, ...]] = ("vendor", "invoice_number", "invoice_date", "total")

    vendor: Vendor | None = None
    customer: Customer | None = None
    invoice_number: str | None = None
    invoice_date: dt.date | None = None
    due_date: dt.date | None = None
    purchase_order: str | None = None
    payment_terms: str | None = None
    currency: str | None = None
    subtotal: Money | None = None
    discount: Money | None = None
    shipping: Money | None = None
    tax: Money | None = None
    total: Money | None = None
    previous_balance: Money | None = None
    amount_paid: Money | None = None
    amount_due: Money | None = None
    remit_to: Address | None = None
    ship_to: Address | None = None
    bill_to: Address | None = None
    service_address: Address | None = None
    taxes: tuple[Tax, ...] = ()
    service_start_date: dt.date | None = None
    service_end_date: dt.date | None = None
    items: tuple[Item, ...] = ()
    payment: Payment | None = None
