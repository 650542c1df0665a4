"""What US offices print as labels, by what the label stands for; one wording is drawn for each paper."""

from sample_docs.world import World

REFERRAL = {
    "date": ("Date", "Referral date", "Date of referral", "Order date", "Date written", "Date of request", "Today's date"),
    "patient": ("Patient", "Patient name", "Name of patient", "Patient's name", "Pt name", "Member name", "Client name"),
    "born": ("DOB", "Date of birth", "Birth date", "Birthdate", "D.O.B.", "Patient DOB"),
    "sex": ("Sex", "Gender", "Sex at birth", "M/F", "Legal sex"),
    "phone": ("Phone", "Patient phone", "Cell phone", "Home phone", "Contact number", "Best phone", "Daytime phone"),
    "email": ("Email", "E-mail address", "Patient e-mail"),
    "address": ("Address", "Home address", "Patient address", "Street address", "Mailing address", "Residence"),
    "mrn": ("MRN", "Chart #", "Medical record #", "Patient ID", "Acct/Chart no.", "Med Rec No"),
    "payer": ("Insurance", "Primary insurance", "Payer", "Health plan", "Insurance company", "Carrier", "Insurance plan"),
    "plan": ("Plan name", "Product", "Benefit plan", "Plan"),
    "member": ("Member ID", "Subscriber ID", "Policy #", "ID number", "Insurance ID", "Member #", "Policy/ID no."),
    "group": ("Group #", "Group number", "Grp no.", "Group no.", "Employer group"),
    "auth": ("Authorization #", "Prior auth #", "Auth number", "Referral auth no.", "Precert #", "Approval number"),
    "from_name": ("Referring provider", "Referring physician", "Requesting provider", "Referred by", "Ordering physician",
        "Ordering provider", "Referring clinician", "Physician name", "Prescriber"),
    "from_npi": ("Referring NPI", "NPI", "NPI #", "Provider NPI", "NPI number", "Individual NPI", "Ordering NPI"),
    "from_org": ("Practice", "Practice name", "Clinic", "Facility", "Referring office", "Group / practice", "Office name"),
    "from_phone": ("Office phone", "Phone", "Telephone", "Tel", "Practice phone", "Callback #"),
    "from_fax": ("Office fax", "Fax", "Fax #", "Return fax", "Fax number", "Facsimile"),
    "from_address": ("Office address", "Practice address", "Address", "Location"),
    "to_name": ("Referred to", "Refer to provider", "Specialist", "Consultant", "Servicing provider", "Send to", "Refer to",
        "Provider requested"),
    "to_npi": ("Specialist NPI", "Servicing NPI", "Consultant NPI", "NPI of specialist"),
    "to_org": ("Specialist practice", "Facility", "Servicing facility", "Group", "Clinic referred to", "Location"),
    "to_phone": ("Phone", "Specialist phone", "Tel", "Telephone"),
    "to_fax": ("Fax", "Specialist fax", "Fax to", "Fax no."),
    "to_address": ("Address", "Office location", "Service location"),
    "specialty": ("Specialty", "Specialty requested", "Type of specialist", "Department", "Referral to specialty",
        "Service line"),
    "reason": ("Reason for referral", "Reason for consult", "Clinical question", "Chief complaint", "Indication",
        "Reason", "Reason for visit", "Clinical indication", "Purpose of referral", "Question to be answered"),
    "notes": ("Clinical notes", "Pertinent history", "Comments", "Additional information", "Relevant history", "Remarks",
        "Special instructions", "Pertinent findings"),
    "service": ("Service requested", "Services requested", "Requested service", "Type of service", "Please provide",
        "Treatment requested", "Order"),
    "urgency": ("Priority", "Urgency", "Referral priority", "Status", "Timeframe", "Level of urgency", "Triage"),
    "visits": ("Visits requested", "Number of visits", "# of visits", "Visits", "No. of visits requested", "Qty of visits"),
    "diagnoses": ("Diagnosis", "Diagnoses", "ICD-10", "Dx", "Diagnosis / ICD-10", "Problem", "Dx code(s)",
        "Referral diagnosis"),
    "procedures": ("Procedure", "CPT", "CPT/HCPCS", "Procedures requested", "Procedure code", "Service code"),
}  # fmt: skip
BILL = {
    "number": ("Invoice number", "Invoice #", "Invoice no.", "Invoice", "Inv. No.", "Bill no.", "Document number",
        "Reference no.", "Inv #"),
    "day": ("Invoice date", "Date", "Date of issue", "Issue date", "Bill date", "Billing date", "Dated", "Date issued"),
    "due_day": ("Due date", "Due", "Payment due", "Date due", "Pay by", "Payment due date", "Due by", "Net due date"),
    "order": ("P.O. #", "PO number", "Purchase order", "Customer PO", "Your order no.", "Your reference", "Cust. PO"),
    "account": ("Account #", "Account number", "Customer #", "Customer ID", "Client no.", "Acct. No.", "Customer number"),
    "terms": ("Terms", "Payment terms", "Terms of sale", "Pmt terms"),
    "customer": ("Bill to", "Billed to", "Sold to", "Invoice to", "Customer", "Client", "To", "Bill-to"),
    "ship_to": ("Ship to", "Deliver to", "Delivery address", "Shipped to", "Ship-to"),
    "service_at": ("Service address", "Service location", "Premises", "Location serviced", "Job site"),
    "remit": ("Remit to", "Remit payment to", "Please remit to", "Mail payments to", "Send payment to", "Payable to"),
    "tax_id": ("Tax ID", "EIN", "Federal ID", "FEIN", "Federal Tax ID no.", "Tax ID #", "Fed. I.D."),
    "subtotal": ("Subtotal", "Sub-total", "Net amount", "Merchandise", "Total before tax", "Items subtotal", "Sub Total"),
    "discount": ("Discount", "Less discount", "Courtesy discount", "Trade discount", "Promotional discount", "Adjustment"),
    "shipping": ("Shipping", "Freight", "Shipping & handling", "Delivery", "S&H", "Freight charges", "Delivery charge"),
    "tax": ("Sales tax", "Tax", "State tax", "Total tax", "Sales and use tax", "Tax amount"),
    "total": ("Total", "Invoice total", "Total amount", "Total charges", "Grand total", "Total this invoice",
        "Total invoice amount", "Invoice amount"),
    "previous": ("Previous balance", "Prior balance", "Balance forward", "Balance brought forward", "Past balance",
        "Opening balance", "Last statement balance"),
    "paid": ("Payments received", "Payments/credits", "Amount paid", "Paid to date", "Less payments", "Payment applied",
        "Deposit received"),
    "due": ("Amount due", "Balance due", "Total due", "Please pay", "Pay this amount", "Total amount due", "Balance",
        "Amount payable", "Net due"),
    "from": ("Service from", "Service period", "Billing period", "For services", "Period", "Service dates"),
    "item_code": ("Item", "Item #", "SKU", "Catalog no.", "Product code", "Part no.", "Code", "Stock #"),
    "item_name": ("Description", "Item description", "Product", "Details", "Service", "Description of service"),
    "item_date": ("Date", "Service date", "Svc date", "Date of service", "Work date"),
    "item_quantity": ("Qty", "Quantity", "Qty shipped", "Shipped", "Units", "Qty."),
    "item_unit": ("UOM", "Unit", "U/M", "Pkg", "UM"),
    "item_price": ("Unit price", "Price", "Rate", "Unit cost", "Each", "Price each", "Unit"),
    "item_amount": ("Amount", "Extended", "Total", "Line total", "Ext. price", "Net", "Ext. amount", "Charge"),
}  # fmt: skip


class Wording:
    """One writer's labels: drawn once for each meaning, in this writer's case."""

    def __init__(self, world: World, table: dict[str, tuple[str, ...]], case: str = "") -> None:
        self._world, self._table = world, table
        self._case = case or world.rng.choice(("plain", "plain", "upper", "title"))
        self._drawn: dict[str, str] = {}

    def __call__(self, key: str) -> str:
        """Return this writer's label for what the key stands for."""
        if key not in self._drawn:
            self._drawn[key] = self.cased(self._world.rng.choice(self._table[key]))
        return self._drawn[key]

    def cased(self, words: str) -> str:
        """Return words in this writer's case."""
        if self._case == "upper":
            return words.upper()
        if self._case == "title":
            return " ".join(w if len(w) < 3 else w[0].upper() + w[1:] for w in words.split())
        return words
