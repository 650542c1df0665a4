"""One module per kind of value: parse reads a text that is the value, find yields the values in running text."""

from extractors.values import (
    currency,
    date,
    email,
    money,
    percent,
    person_name,
    quantity,
    sex,
    time,
    us_address,
    us_phone,
    us_state,
    us_zip,
    website,
)
from extractors.values.text_match import TextMatch

__all__ = [
    "TextMatch",
    "currency",
    "date",
    "email",
    "money",
    "percent",
    "person_name",
    "quantity",
    "sex",
    "time",
    "us_address",
    "us_phone",
    "us_state",
    "us_zip",
    "website",
]
