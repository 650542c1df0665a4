"""By which words a bill is known, and which speak against it."""

from extractors.cues import cue, fold_text

CUES = (
    cue(
        0.6,
        "invoice", "invoice#", "tax invoice", "credit note", "credit memo", "billing statement", "statement of account",
        "account statement", "monthly statement", "client bill", "utility bill", "bill for services", "rent statement",
        "notice of rent", "rent notice", "tenant statement", "tenant charges", "statement of charges", "debit memo",
        "physician account", "payment receipt", "statement for professional services", "water bill", "electric bill",
        "phone bill", "fee statement", "statement of fees", "proforma", "your bill", "dues notice", "renewal notice",
        "statement of services", "statement for services", "dues statement",
        "tuition statement", "service invoice", "fee bill", "tax bill", "bill of charges",
        "premium notice", "rental statement", "subscription renewal", "charge ticket", "ticket invoice",
        "invoice ticket", "charge sale", "sales slip", "credit adjustment", "price adjustment", "charge slip",
        "billing summary", "license renewal",
        "permit renewal", "prepayment bill", "billing document", "time bill", "delivery ticket bill", "lease invoice",
        "rent invoice", "service bill", "client invoice", "final bill", "case bill",
        "bill for service", "account invoice", "invoice statement", place="title",
    ),
    cue(0.5, "bill", "receipt", "credit", "statement", "sales receipt", "billing", "paid receipt", place="alone"),
    cue(
        0.5,
        "invoice number", "invoice no", "invoice #", "invoice date", "bill date", "billing date", "bill number",
        "invoice total", "credit note #", "invoice", "invoice#", "statement number", "statement date", "credit note",
        "credit memo", "bill no", "bill #", "our bill", "this bill", "this invoice", "your bill", "your invoice",
        "amount of this bill", "invoices", "credit no", "bill id", "ticket total", "bill prepared", "billed to date",
        "placement fee", "annual dues", "membership dues", "staffing charges",
        "amount invoiced", "total invoiced", "invoiced amount",
    ),
    cue(
        0.45,
        "amount due", "balance due", "total due", "total amount due", "please pay", "pay this amount", "new charges",
        "current charges", "total credit", "total charges", "charges this period", "total rent", "grand total",
        "total now due", "payment is due", "amount payable", "now due", "fees for services", "due upon completion",
        "due on delivery", "due on receipt", "due upon receipt", "past due", "late fee", "finance charge", "bill rate",
        "for professional services", "services rendered", "thank you for your business", "thanks for your business",
        "my charges", "our charges", "our fee", "my fee", "charges come to", "grateful for payment", "payment by",
        "send a check", "by check", "please send a check", "pay by transfer", "you owe", "please remit", "net due",
        "amount owed", "amount owing", "total charge", "total owed", "balance owing", "total payable",
        "due and payable",
        "late charge", "no statement will be sent", "pay from this", "amount to pay", "please pay by", "total billed",
        "charges to date", "late payment", "now payable", "dues", "send this amount", "this month's rent", "pay this",
        "please send us", "payment within", "due on presentation", "on presentation", "for services in",
        "pleasure to serve",
        "dues payable", "it is a pleasure to", "kindly remit", "interest of", "after due date",
    ),
    cue(
        0.4,
        "remit to", "bill to", "sold to", "remit payment", "make check payable", "make checks payable", "ship to",
        "mail payment", "bill-to", "sold-to", "sold-to party", "bill-to party", "charge to", "payable to",
        "send payment", "with your remittance", "with your payment",
        "mail your payment", "pay online", "autopay", "credit card on file", "billed to", "invoice to", "invoiced to",
        "with payment", "mail checks", "payment address", "remittance address", "return with payment",
    ),
    cue(
        0.4,
        "subtotal", "sub total", "sales tax", "previous balance", "balance forward", "unit price", "freight",
        "merchandise", "base rent", "labor", "materials", "prior balance", "last bill", "balance before", "tax id",
        "fein", "federal id", "fed id", "ein", "surcharge", "unit cost", "ext price", "extension",
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
        "explanation of benefits", "explanation of payment", "electronic remittance",
        "claim number", "patient responsibility", "allowed amount", "this is not a bill",
    ),
    cue(
        -0.7,
        "while supplies last", "prices good", "your price", "limited time", "order by", "to place an order",
        "call to order", "to order call", "special offer", "sale ends", "sign to accept", "estimated total",
        "removed from this list", "this is not an order", "not an invoice", "invoice will be mailed",
        "invoice will follow", "to be invoiced", "pt resp", "patient resp",
    ),
    cue(-0.85, "remittance advice", place="alone"),
    cue(-0.7, "remittance", place="alone"),
    cue(
        -0.4,
        "check number", "check no",
    ),
    cue(
        -0.6,
        "pay period", "certify these hours", "certify the hours", "certify that these hours", "unpaid break",
        "employee signature", "to payroll", "paid hrs", "hours certified", "payroll department",
    ),
    cue(
        -0.7,
        "member id", "rxbin", "rx bin", "reference range", "referring provider", "referring physician",
        "reason for referral", "specimen collected", "prior authorization", "date of birth", "individual deductible",
        "family deductible", "annual deductible", "your deductible", "deductible met", "copay", "coinsurance",
    ),
    cue(
        -0.5,
        "this is not an invoice", "valid until", "quote valid", "dear dr", "chief complaint", "discharge summary",
    ),
)  # fmt: skip
OTHERWISE = (
    cue(
        -0.7,
        "time sheet", "timesheet", "time card", "quotation", "packing slip", "packing list", "fax cover sheet",
        "price list", "order form", "bill of lading", "price quote", "order acknowledgment",
        "order acknowledgement", "rate sheet", "fee schedule", "request for quote",
        "payment summary", "pay stub", "earnings statement", "purchase requisition",
        place="title",
    ),
)  # fmt: skip
"""Titles of other papers; what calls itself a bill in its head is one, whatever else it is (`Invoice/packing list`)."""
OTHER_TITLES = frozenset(
    fold_text(title).strip()
    for title in (
        "Purchase order",
        "Quote",
        "Estimate",
        "Quotation",
        "Order confirmation",
        "Sales order",
        "Proposal",
        "Delivery ticket",
        "Order acknowledgment",
        "Order acknowledgement",
        "Work order",
        "Pick ticket",
        "Price list",
    )
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
