"""The parties of a paper: patients and providers, read from the lines that speak of one of them."""

from extractors.parties.address import address_of, free_address
from extractors.parties.births import AGE, BORN, born_dates, is_aged
from extractors.parties.cropping import crop
from extractors.parties.labels import PERSON_LABELS
from extractors.parties.names import (
    clinician_behind,
    clinician_within,
    has_form_word,
    is_office,
    labelled_name,
    leading_name,
    whole_name,
)
from extractors.parties.numbers import NPI_MARK, marked_npis
from extractors.parties.patient import patient_in
from extractors.parties.phones import marked_phones
from extractors.parties.provider import provider_in

__all__ = [
    "AGE",
    "BORN",
    "NPI_MARK",
    "PERSON_LABELS",
    "address_of",
    "born_dates",
    "clinician_behind",
    "clinician_within",
    "crop",
    "free_address",
    "has_form_word",
    "is_aged",
    "is_office",
    "labelled_name",
    "leading_name",
    "marked_npis",
    "marked_phones",
    "patient_in",
    "provider_in",
    "whole_name",
]
