"""What bills call the columns of their table of items."""

from extractors.layout.phrases import tokens_of

COLUMNS = {
    "date": (
        "Date", "Service date", "Date of service", "Training date", "Work date", "Delivered", "Ship date", "Svc date",
        "Day", "Date delivered", "Date of visit", "Visit date", "Trans date", "Delivery date", "DOS", "Week ending",
        "W/E", "Week end", "Period ending", "Performed", "When", "Date worked", "Date of work",
        "Work week", "Pickup date", "Collected", "Collection date", "Date performed",
        "Worked", "Worked on", "Date of shift", "Shift date", "Date used", "Serviced", "Serviced on", "Date serviced",
        "Visited", "Picked up", "Date of pickup", "Date rendered", "Rendered",
    ),
    "code": (
        "Item", "Item code", "Item number", "Item no", "Item #", "Code", "SKU", "Product", "Product code",
        "Product no", "Part number", "Part no", "Part #", "Catalog no", "Catalog number", "Cat no", "Catalog #",
        "Stock no", "Stock number", "Article", "Article no", "Model", "Product number", "Product #", "Material",
        "Ref", "Item ID", "Product ID", "NDC", "Cat. #", "Service code", "Code no", "Art no", "Part", "Reorder no",
        "Order code", "Mfr no", "Item/SKU", "Item code/SKU", "Catalog", "Stock #", "Style", "Activity", "Fee code",
        "Mfg part no", "CPT", "CPT code", "Proc code", "HCPCS", "Code/CPT", "Cat #", "Item code no",
    ),
    "description": (
        "Description", "Item description", "Product description", "Service", "Services", "Details", "Particulars",
        "Description of service", "Description of services", "Description of goods", "Item name",
        "Service description", "Work performed", "Charge", "Charges", "Product name", "Description of work", "Desc",
        "Task", "Item and description", "Product/Service", "Item/Description", "Services rendered",
        "Description of charges", "Detail", "Item details", "Goods", "Product or service", "Omschrijving",
        "Beschreibung", "Service performed", "Service provided", "Memo", "Name", "Services performed",
        "Product & description", "Description of item", "Items", "Charge description",
        "Agreement services", "Type of time", "Time and service tickets", "What we did", "Explanation",
        "What", "What for", "What was done", "Item or service", "Purpose", "Line item", "Job description",
        "Work description",
        "Description of charge", "Service or item", "Work", "Work done", "Charge type", "Article description",
    ),
    "detail": (
        "Language", "Interpreter", "Consultant", "Worker", "Nurse", "Clinician", "Candidate", "Resource", "Equipment",
        "Test", "Test name", "Procedure", "From - to", "From/to", "Job", "Job title", "Position",
        "Patient",
        "Patient name", "Designation", "Stop", "Site", "Vehicle", "Project", "Matter", "Timekeeper", "Attorney",
        "Professional", "Shift", "Assignment", "Instrument", "Device", "Course", "Plan", "Line of service", "Reason",
        "Transaction", "Type", "Charge type", "Equipment/procedure", "Pickup", "Delivery", "Analysis", "Assay",
        "Sample", "Subscription", "License", "Product name", "Trainer", "Instructor", "Category", "Remarks", "Notes",
    ),
    "quantity": (
        "Quantity", "Qty", "Hours", "Hrs", "Units", "Shipped", "Ordered", "Qty shipped", "Qty ordered", "Returned",
        "Hours/Qty", "Qty/Hours", "No of units", "Count", "Pieces", "Pcs", "Qty shp", "Qty ship", "Ship qty",
        "Qty ord", "Time", "Quantity shipped", "Pounds", "Quantity ordered", "Qty inv", "Invoiced", "Aantal", "Menge",
        "Hrs/Qty", "Qty/Hrs", "Units/Hours", "Delivered qty", "Visits", "Usage", "Qty delivered", "Qty returned",
        "Weight", "Lbs", "Q'ty", "Qty invoiced", "Used", "Order qty", "Min", "Minutes", "Days", "Sessions", "Miles",
        "Gallons", "Seats", "Licenses", "Users", "No. of",
        "Ord", "Ship", "Shp", "Billed hours", "Hours worked", "Total hours", "Reg hrs", "Duration", "Vol", "Volume",
        "Tests", "Cln", "Clean", "Delivered qty", "Dlvd", "Quan", "Quant", "Calls", "No of tests",
        "Containers", "Tipped", "Copies", "Impressions", "Lines", "Words", "Pages", "Characters",
        "Times", "How many", "How much", "Number", "Runs", "Stops", "Trips", "Loads", "Pickups", "Bags", "Cans",
        "Doses",
        "Vials", "Bins", "Cylinders", "Sheets", "Bottles", "Pairs", "Kits", "Rolls", "Feet", "Sq ft", "Nights", "Weeks",
        "Months", "Reams", "Shifts",
        "Del'd", "Delivered", "Qty del'd", "Billed qty", "Billable", "Sold", "Seats/users", "Spots",
    ),
    "unit": (
        "Unit", "UOM", "U/M", "UM", "Unit of measure", "Units of measure", "Measure", "Pack", "U of M", "Per", "Pkg",
        "Pack size", "Eenheid",
    ),
    "unit_price": (
        "Unit price", "Price", "Rate", "Each", "Price each", "Unit cost", "Cost", "Hourly rate", "Price/unit",
        "Price per unit", "Unit rate", "List price", "Unit charge", "Fee", "Rate/hour", "Rate per hour",
        "Unit amount", "Net price", "Price ea", "Unit price USD", "Unit net", "Prijs", "Einzelpreis", "Your price",
        "Unit $", "Unit Pr", "Cost each", "Per unit", "Rate/hr", "Price per", "Sell price", "Contract price",
        "Price/ea", "Unit value", "Bill rate", "Billing rate", "Charge rate", "Price per hour", "Day rate", "Per hour",
        "Client fee", "Client price", "Contract fee", "Fee each", "Cost/unit", "Rate each", "Each $", "Rate $",
        "Price $",
    ),
    "discount": ("Discount", "Disc", "Disc %", "Discount %", "Line discount", "Less"),
    "tax_rate": ("Tax rate", "Tax %", "VAT %", "VAT rate", "% tax", "Tax pct", "BTW %", "GST %"),
    "tax": ("Tax", "VAT", "Sales tax", "Tax amount", "Tax amt", "GST"),
    "amount": (
        "Amount", "Total", "Line total", "Extended", "Extension", "Ext price", "Extended price", "Ext", "Ext amount",
        "Net amount", "Extended amount", "Total price", "Line amount", "Item total", "Credit", "Charge amount",
        "Amount USD", "Subtotal", "Total amount", "Ext cost", "Extended cost", "Net", "Amt", "Sum", "Totaal",
        "Betrag", "Total cost", "Value", "Total charge", "Ext. total", "Total $", "Amount $", "Total (USD)",
        "Amount due", "Net total", "Net value", "Total net", "Amount (USD)", "Credit amount", "Total credit", "USD",
        "Line net", "Charge total", "Extn",
        "Extended net", "Amount billed", "Amount charged", "Fees", "Line value", "Extended total", "Dollars",
        "Price total", "Total fee", "Total fees", "Fee total", "Extended fee", "Line charge", "Your cost",
    ),
    "other": (
        "Soil'd", "Soiled", "Manifest", "Ship date",
        "Ln", "Pos", "B/O", "Back ordered", "Backorder", "Taxable", "Txbl", "Lot", "Expiry", "Serial",
        "Employee", "Technician", "No", "Line no", "Reference", "Ticket", "Ticket no", "#", "Lot no", "Staff", "By",
        "Credit memo no", "Credit memo", "Credit note no", "Credit note", "Credit no", "Invoice no", "Invoice number",
        "Invoice date", "Order no", "Order number", "Order date", "Account no", "Customer no",
        "Period", "Location", "Person", "Route", "Qty B/O", "Cust no", "Cust", "Cust #", "Cust ID", "Terms", "Salesman",
        "Inv no", "P.O. no", "PO number", "Ship via", "Driver", "Our ref", "Your ref", "Due date",
    ),
}  # fmt: skip
"""The headings of a bill's table of items."""


def _reread(**meant: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    """Return the headings with words of two meanings under their other one."""
    moved = {word for words in meant.values() for word in words}
    return {
        key: (*meant.get(key, ()), *(word for word in words if word not in moved)) for key, words in COLUMNS.items()
    }


_CHARGES = ("Charge", "Charges", "Fee", "Cost", "Price", "Service charge", "Fees")
AMBIGUOUS = frozenset("".join(tokens_of(word)) for word in ("Unit", *_CHARGES))
"""The words of two meanings, folded."""
READINGS = (
    COLUMNS,
    _reread(unit_price=("Unit",)),
    _reread(amount=_CHARGES),
    _reread(unit_price=("Unit",), amount=_CHARGES),
)
"""The headings as bills mostly mean them, and with words that also mean another column: `Unit` for its price."""
