"""By which words a bill is known, and which speak against it."""

from extractors.cues import cue, fold_text

CUES = (
    cue(
        0.6,
        "invoice", "invoice#", "tax invoice", "credit note", "credit memo", "billing statement", place="title",
    ),
    cue(
        0.5,
        "invoice number", "invoice no", "invoice #", "invoice date", "bill date", "billing date", "bill number",
        "invoice total", "credit note #", "invoice", "invoice#", "statement number", "statement date", "credit note",
        "credit memo",
    ),
    cue(
        0.45,
        "amount due", "balance due", "total due", "total amount due", "please pay", "pay this amount", "new charges",
        "current charges", "total credit",
    ),
    cue(
        0.4,
        "remit to", "bill to", "sold to", "remit payment", "make check payable", "make checks payable", "ship to",
        "mail payment",
    ),
    cue(
        0.4,
        "subtotal", "sub total", "sales tax", "previous balance", "balance forward", "unit price", "freight",
        "merchandise",
    ),
    cue(
        0.4,
        "amount enclosed", "return this portion", "detach and return", "account summary", "billing period",
        "service period", "service from", "payment received", "return with your payment", "service address",
        "service location",
    ),
    cue(
        0.3,
        "due date", "please pay by", "payment terms", "net 30", "net 15", "net 45", "purchase order", "payment due",
        "terms", "account number",
    ),
    cue(
        -0.85,
        "explanation of benefits", "explanation of payment", "remittance advice", "electronic remittance",
        "claim number", "patient responsibility", "allowed amount", "this is not a bill",
    ),
    cue(
        -0.7,
        "time sheet", "timesheet", "time card", "quotation", "packing slip", "packing list", "fax cover sheet",
        "price list",
        place="title",
    ),
    cue(
        -0.4,
        "check number", "check no",
    ),
    cue(
        -0.7,
        "member id", "rxbin", "rx bin", "reference range", "referring provider", "referring physician",
        "reason for referral", "specimen collected", "prior authorization", "deductible", "date of birth",
    ),
    cue(
        -0.5,
        "this is not an invoice", "valid until", "quote valid", "dear dr", "chief complaint", "discharge summary",
    ),
)  # fmt: skip
OTHER_TITLES = frozenset(
    fold_text(title).strip()
    for title in ("Purchase order", "Quote", "Estimate", "Quotation", "Order confirmation", "Sales order", "Proposal")
)
"""Papers that list goods and prices as a bill does, by the title that stands alone on a line."""

HEADINGS = frozenset(
    fold_text(heading).strip()
    for heading in (
        "Qty", "Quantity", "Hours", "Rate", "Price", "Unit price", "Each", "Amount", "Description",
        "Extended", "Extension", "Ext", "Line total", "Item", "Hours/Qty", "Unit cost", "Price each",
        "Service", "UOM", "Total", "Units", "Cost", "Ext price",
    )
)  # fmt: skip
"""What stands alone over the columns of a bill's table."""
