"""One module per number, all with the same verbs: compact, validate, is_valid, format, find."""

from extractors.identifiers import (
    clia,
    cpt,
    dea,
    ein,
    hcpcs,
    iban,
    icd10_cm,
    mbi,
    npi,
    routing_number,
    rx_bin,
)

__all__ = [
    "clia",
    "cpt",
    "dea",
    "ein",
    "hcpcs",
    "iban",
    "icd10_cm",
    "mbi",
    "npi",
    "routing_number",
    "rx_bin",
]
