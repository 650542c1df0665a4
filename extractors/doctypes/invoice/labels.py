"""What bills call their fields."""

from extractors.layout import wordings

LABELS = {
    "invoice_number": (
        "Invoice number", "Invoice no", "Invoice #", "Invoice", "Inv no", "Inv #", "Inv", "Bill number", "Bill no",
        "Bill #", "Statement number", "Statement no", "Statement #", "Credit note number", "Credit note #",
        "Credit note no", "Credit note", "Credit memo number", "Credit memo #", "Credit memo no", "Credit memo",
        "Invoice ID", "Document number", "Document no", "Document #", "Receipt number", "Receipt #", "Receipt # No",
        "Receipt no", "Billing number", "Tax invoice no", "Tax invoice", "Tax invoice number", "Reference number",
        "Ref no", "Bill ID", "Rechnungsnummer", "Factuurnummer", "Our invoice", "Invoice/Bill no", "Sales invoice",
        "Sales invoice no", "Facture no", "Rechnung Nr", "Invoice reference", "Invoice ref",
        *wordings(
            "{invoice|bill|billing|statement|document|doc|stmt|inv|credit|debit memo|tax invoice|transaction|trans|sale|control|voucher"
            "|notice|invoice/credit|invoice/statement|memo|folio|charge|service invoice|tax bill|utility bill|this invoice"
            "|our invoice|our bill|our document|our statement|vendor invoice|supplier invoice} "
            "{number|no|#|id|ref|reference|nr|code|identifier|reference number|ref no}",
            "{number|no|#} of {invoice|bill|statement|document}",
            "[our|your|my] {ref|reference|file} [number|no]",
        ),
        *wordings(
            "{ticket|tkt|charge ticket|delivery ticket|ticket/invoice|invoice/ticket|slip|credit|cm|credit adjustment}"
            " {number|no|#|id}",
        ),
        *wordings(
            "{work order|order|wo|w.o.|ticket|job|ref|account|receipt|statement}/{invoice|inv|bill} [number|no|#]",
            "{invoice|inv|bill}/{order|work order|ticket|job|ref|reference|receipt|statement} [number|no|#]",
        ),
        "Number on your check", "Number on your check please", "Number for your check", "Write on your check",
        "Quote this number", "Please quote", "Number to quote", "InvH", "Invoice H", "Memo", "Ticket", "Doc", "Voucher", "Rental ticket", "Trip ticket", "Work ticket",
        "Service ticket",
        "Delivery note", "Delivery note no", "Confirmation", "Confirmation #", "Service record", "Call no", "Call #",
        "Invoice key", "Case", "Case no", "Case #", "Stmt", "Serial no", "Load", "Load no", "Shipment", "Shipment no",
        "Manifest no", "Account/bill",
        "Document", "Bill", "Billing document", "Inv number", "Invoice num", "Invoice nbr", "Folio",
        "Our number", "No", "Number",
    ),
    "invoice_date": (
        "Invoice date", "Date of invoice", "Bill date", "Billing date", "Statement date", "Date", "Date issued",
        "Issue date", "Issued", "Invoiced", "Invoiced on", "Date of issue", "Inv date", "Credit date",
        "Document date", "Issued on", "Billed on", "Bill issued", "Dated", "Credit memo date", "Credit note date",
        "Invoice dated", "Date billed", "Rechnungsdatum", "Factuurdatum", "Date prepared", "Tax date", "Printed",
        *wordings(
            "{invoice|bill|billing|statement|document|doc|inv|credit|debit memo|notice|closing|print|issue|issuance|mailing"
            "|mailed|tax invoice|prepared|transaction|receipt|bill issue|invoice issue|statement closing|cycle closing"
            "|bill prepared|posting|billed|run} {date|dt|on}",
            "{invoice|inv|bill|statement} dated",
            "date {of|on} {this|the} {invoice|bill|statement|notice|document}",
            "date {of|on} {bill|billing|statement|notice|document|issuance|invoicing|credit|debit|memo|charge}",
            "[bill|invoice|statement|date] {issued|prepared|mailed|printed|billed|created|generated|sent} [on]",
            "{date} {prepared|mailed|printed|created|generated|sent|invoiced}",
        ),
        "Posted", "Posted on", "Charged on", "Paid on", "Date billed", "Bill sent", "As of", "As of date",
        "Statement as of", "Closing date", "Created", "Date of charge",
    ),
    "due_date": (
        "Due date", "Due", "Net due", "Net due on", "Payment due", "Payment due date", "Date due", "Due by", "Please pay by", "Pay by",
        "Payment due by", "Due on", "Pay before", "Please pay before", "Payment date", "Net due date", "Vervaldatum",
        "Pay on or before", "Auto pay date", "Due on or before", "Payable by", "To be paid by", "Invoice due date",
        "Invoice due", "Bill due", "Balance due by",
        *wordings(
            "[please] {pay|payable|remit|paid|settle} {by|on|before|no later than|on or before|not later than}",
            "[payment|amount|balance|total] {due} {date|by|on|before|on or before|no later than|not later than}",
            "{last|latest|final} {day to pay|date to pay|payment date|pay date}",
            "{payable|pay by date|must be paid by|to be paid on|remit by|autopay date|auto pay|auto-pay on}",
            "{autopay|automatic payment|auto pay|draft|debit|withdrawal} [scheduled|date] [for|on]",
            "[current] charges due [by|on]",
        ),
    ),
    "purchase_order": (
        "Purchase order", "Purchase order number", "Purchase order no", "Purchase order #", "PO number", "PO", "P.O.",
        "PO #", "P.O. number", "P.O. no", "P.O. #", "PO no", "Customer PO", "Customer P.O.", "Your order",
        "Your order no", "Your PO", "Customer order", "Order no", "Order number", "Order #", "Order", "Your ref",
        "Customer order no", "Customer reference", "Your reference", "Cust PO", "Your purchase order",
        "Customer PO number", "Customer PO no", "P/O", "P/O number", "Client PO", "PO reference", "Buyer order no",
    ),
    "payment_terms": (
        "Terms", "Payment terms", "Terms of payment", "Credit terms", "Term", "Pay terms", "Net terms",
        "Payment conditions", "Conditions", "Invoice terms", "Billing terms",
    ),
    "account_number": (
        "Account number", "Account no", "Account #", "Account", "Acct", "Acct no", "Acct #", "Customer number",
        "Customer no", "Customer #", "Customer ID", "Cust no", "Cust #", "Cust ID", "Client number", "Client no",
        "Client #", "Client ID", "Bill account", "Customer account", "Customer account no",
        "Customer account number", "Your account",
        "Account ID", "Acct number", "Member number", "Subscriber number", "Client account", "Klantnummer",
        "Kundennummer", "ID #", "Customer acct", "Customer acct no", "Customer code", "Your account number",
        "Your account no", "Billing account", "Billing account number", "Service account",
    ),
    "customer": (
        "Bill to", "Sold to", "Customer", "Customer name", "Invoice to", "Billed to", "Invoiced to", "Client",
        "Client name", "Charge to", "To", "Issued to", "Buyer", "Attention", "Prepared for", "Account name",
        "Bill-to", "Sold-to", "Billing address", "Credit to", "Customer details", "Name", "Customer information",
        "Bill to address", "Credited to", "Customer address", "Purchaser", "Invoice for", "Bill to customer",
        "Sold to customer", "Payer", "Services for", "Work performed for", "Account of", "For", "Mail to",
        "Customer/Bill to",
        *wordings(
            "{bill|billed|sold|invoice|invoiced|charge|charged|issued|credit|credited|supplied|rendered|addressed|mailed"
            "|bill/mail|submitted|presented|provided|lease|leased|rented|licensed} to [party|customer|client|address]",
            "{credit|invoice|bill|statement|receipt|notice} {issued|sent|mailed|rendered} to",
            "{tenant|lessee|resident|subscriber|member|licensee|buyer|purchaser|debtor|payer|policyholder|insured|named insured|client|customer|facility"
            "|clinic|practice|account holder|customer of record|responsible party} [name|information|details|address]",
            "{prepared|services rendered|service|work done|statement|account|invoice|bill} for",
            "{service|services} to",
        ),
    ),
    "ship_to": (
        "Ship to", "Deliver to", "Delivery address", "Delivered to", "Shipped to", "Shipping address", "Ship-to",
        "Consignee", "Deliver to address", "Ship to address", "Delivery location", "Deliver", "Ship to customer",
        "Delivery to",
        *wordings(
            "{ship|shipped|deliver|delivered|delivery|return|returned|send|dispatch|drop ship|dropped|drop off|consigned"
            "|ship/deliver} to [address|location|party]",
            "{shipping|delivery|receiving|destination} {address|location|site|information|details}",
        ),
    ),
    "remit_to": (
        "Remit to", "Remit payment to", "Please remit to", "Make check payable and mail to", "Mail payment to",
        "Send payment to", "Remittance address", "Remit payments to", "Mail check to", "Mail checks to",
        "Please remit payment to", "Pay to", "Please mail payment to", "Make checks payable and mail to",
        "Make checks payable to", "Make check payable to", "Make payment to", "Please send payment to", "Remit",
        "Send remittance to", "Payable to", "Checks payable to", "Mail payments to", "Remit by mail to",
        "Please make checks payable to", "Payment address", "Send checks to", "Send check to", "Mail your payment to",
        "Payment mailing address", "Mail your check to", "Make all checks payable to", "Send payments to",
        "Please send checks to", "Remit check to", "Remit checks to",
        *wordings(
            "[please] {mail|send|remit|make|forward|address|return|direct} [all|your] "
            "{payment|payments|check|checks|cheque|cheques|remittance|remittances} [only] [payable] {to|out to}",
            "[please] make [all|your] {check|checks|cheque|cheques|payment|payments} payable [and mail|and remit|and send] to",
            "{payable|remittance|payment} {to|address|mailing address|remit address}",
        ),
    ),
    "service_address": (
        "Service address", "Service location", "Service at", "Location", "Site", "Service site", "Job site",
        "Site address", "Premises", "Location served", "Service provided at", "Serviced location", "Job location",
        "Work location", "Service for", "Pickup location", "Location of service", "Work site", "Property",
        "Services at", "Premise",
    ),
    "vendor": (
        "Vendor", "Seller", "Supplier", "Sold by", "From", "Billed by", "Company name", "Vendor name", "Invoice from",
        "Biller", "Invoiced by", "Service provider", "Bill from", "Issued by", "Supplier name", "Contractor", "Payee",
        "Provider", "Supplied by", "Landlord", "Lessor", "Owner", "Licensor", "Merchant", "Creditor", "Issuer",
        "Rendered by", "Presented by", "Submitted by", "Billing party", "Payable by check to", "Your supplier",
        "Charges from", "Services provided by", "Service by", "Sender", "Bill issued by", "Invoice issued by",
    ),
    "service_period": (
        "Service period", "Billing period", "Period", "Service from", "Service dates", "Period of service", "Service",
        "Services from", "For the period", "Period covered", "Statement period", "Usage period", "Dates of service",
        "Coverage period", "Subscription period", "Bill period", "For services", "Invoice period",
        "Services rendered", "Period billed", "Service date range", "Contract period", "Billing cycle", "For service",
        "Covering", "Bill cycle", "Rental period", "Term of service", "For services rendered",
        *wordings(
            "{service|billing|bill|statement|usage|charge|invoice|subscription|rental|lease|contract|coverage|time|pay"
            "|reporting|work|support|license|maintenance|delivery} {period|dates|date range|cycle|term|month}",
            "[for] {period|dates|time} {covered|billed|from|of service|of use|worked}",
            "for {period|service period|services from|service from|services performed|dates}",
        ),
    ),
    "service_start": (
        "Service start", "Start date", "Period start", "Service start date", "Period from", "Period begin",
        "From date", "Service begin", "Begin date", "Period beginning",
    ),
    "service_end": (
        "Service end", "End date", "Period end", "Service end date", "Period to", "Period ending", "To date",
        "Through", "Service through",
    ),
    "tax_id": (
        "Tax ID", "Federal tax ID", "EIN", "FEIN", "Tax ID no", "Tax ID number", "Federal ID", "TIN", "Fed ID",
        "Tax number", "Federal tax ID no", "Fed tax ID", "Federal EIN", "Taxpayer ID", "VAT number", "VAT no",
        "VAT ID", "VAT reg no", "GST no", "Tax ID #", "Federal ID no", "Employer ID", "FEIN/Tax ID",
        "Federal identification number", "Tax identification number", "Federal tax identification number", "FID",
        "Federal tax no", "VAT registration number", "GSTIN", "Fed. tax ID no",
    ),
    "customer_tax_id": (
        "Customer tax ID", "Customer EIN", "Client tax ID", "Customer VAT", "Customer VAT no", "Your VAT no",
        "Buyer tax ID", "Customer tax number",
    ),
    "iban": ("IBAN", "IBAN no", "IBAN number"),
    "swift": ("SWIFT", "BIC", "SWIFT code", "SWIFT/BIC", "BIC/SWIFT", "SWIFT BIC", "BIC code"),
    "routing_number": (
        "Routing number", "Routing", "Routing no", "ABA", "ABA number", "ABA routing", "ABA no", "Routing/ABA", "RTN",
        "Routing #", "ACH routing", "ABA routing number", "Transit number", "ABA/Routing", "Bank routing",
        "Wire routing", "Bank routing number", "ACH routing number", "ABA #",
    ),
    "bank_account": (
        "Bank account", "Bank account no", "Bank account number", "Checking account", "ACH account",
        "Deposit account", "Beneficiary account", "Bank acct", "Bank acct no", "Account (ACH)", "Our account",
        "Our account no", "ACH account number", "Checking account number", "Deposit account number",
    ),
    "phone": (
        "Phone", "Tel", "Telephone", "Questions", "Customer care", "Customer service", "Call", "T", "Ph", "Phone no",
        "Phone number", "Billing questions", "Questions? Call", "Inquiries", "Billing inquiries", "Office",
        "Toll free", "Main", "Voice",
    ),
    "other": (
        "Fax", "Email", "E-mail", "Web", "Website", "Page", "Ship via", "Shipped via", "Ship date", "Shipping method",
        "Salesperson", "Sales rep", "Rep", "FOB", "F.O.B. point", "Order date", "Delivery date", "Date shipped",
        "Requisitioner", "Tracking number", "Amount enclosed", "Applies to invoice", "Original invoice", "Reason",
        *wordings(
            "{ref|reference|orig|original|against|applies to|applied to|credited|corrects|adjusts|for|re} "
            "{invoice|inv|bill} [no|number|#]",
        ),
        "Reason code", "Returned from", "Return from",
        "Notes", "Comments", "Description", "Payment method", "Job", "Job #", "Job no", "Job number",
        "Work order #", "Project", "Contract", "Contract #", "Sales order #", "Our order", "Contract number",
        "Contract no", "Meter number", "Route", "Work order", "Work order no", "Via", "Prepared by",
        "Contact", "Technician", "Driver", "Packing slip", "Department", "Dept", "Bank", "Bank name", "Beneficiary",
        "Account summary", "Billing summary", "Amount due", "Balance due", "Total due", "Total", "Check no",
        "Check number", "Mail stop", "Cell", "Mobile", "Sales order", "Sales order no", "Time", "Weight", "Boxes",
        "Last payment", "Last payment date", "Payment received", "Shipped", "Warehouse", "Quote no", "Quote number",
        "Tax exempt", "Tax exempt no", "Instructions", "Service type", "Svc date", "Service date", "Date of service",
        "Visit date", "Date of visit", "Subject", "Re", "Purchase date", "Date of purchase", "Date ordered", "Ordered on",
        "Shipped on", "Date delivered", "Delivered on", "Completed", "Completed on", "Date completed", "Date of call",
    ),
}  # fmt: skip
"""The labels of values; `other` only ends the values before it."""
