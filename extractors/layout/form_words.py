"""Words and phrases that papers of a medical office print as labels, whatever the kind of paper.

They end the value of the label before them, and they keep a label from being found in the middle of a longer one
("Emergency contact name" is not "Name").
"""

STOPS = (
    "Name", "First name", "Last name", "Middle initial", "Full name", "Patient", "Patient name", "Date of birth",
    "DOB", "D.O.B.", "Birth date", "Birthdate", "Age", "Sex", "Gender", "SSN", "Social security number", "MRN",
    "Medical record number", "Chart number", "Address", "Street address", "City", "State", "Zip", "Zip code",
    "City/State/Zip", "Country", "Phone", "Phone number", "Home phone", "Work phone", "Cell phone", "Cell", "Mobile",
    "Telephone", "Tel", "Fax", "Fax number", "Email", "E-mail", "Website", "NPI", "NPI number", "Tax ID", "TIN", "EIN",
    "Member ID", "Member number", "Subscriber ID", "Subscriber", "Policy number", "Group", "Group number", "Group ID",
    "Payer", "Payer ID", "Plan", "Plan name", "Plan type", "Insurance", "Insurance company", "Primary insurance",
    "Secondary insurance", "Authorization number", "Auth number", "Reference number", "Claim number", "Account number",
    "Provider", "Provider name", "Physician", "Referring provider", "Referring physician", "Ordering provider",
    "Specialty", "Facility", "Practice", "Clinic", "Organization", "Department", "Company", "Contact", "Contact name",
    "Signature", "Date signed", "Relationship", "Diagnosis", "ICD-10", "ICD-10 code", "CPT", "CPT code", "Quantity",
    "From", "To", "Date", "Time", "Re", "Subject", "Pages", "Number of pages", "Comments", "Notes", "Remarks",
    "Invoice number", "Invoice date", "Due date", "PO number", "Terms", "Total", "Subtotal", "Amount due",
    "Effective date", "Expiration date", "Employer", "Ext",
)  # fmt: skip
"""Labels of any form: where one of them stands, the value before it ends."""

_SINGLE_WORDS = """
about accession account address admission admit age agency allowed alternate amount appeal appointment area attending
attention attn auth authorization authorizing balance bill billed billing bin birth birthdate branch business by care
case cell certificate charge charges check city claim claims clinic clinical code codes collected comments company
contact copay copayment county coverage cpt credit currency customer date days daytime decision deductible delivery
department dependent description diagnoses diagnosis discharge discharged discount dob due effective ein email
emergency employee employer end ending entity evening expiration expires ext facility family fax first for form format
from full gender given group guarantor guardian hcpcs health history home hours icd id identification indication
individual information initial instructions insurance insured invoice issued issuer item laboratory last law license
line location mailing manager maternal medicaid medical medicare medication member message method middle mobile mrn
name net network next notes npi number office on order ordered ordering organization originating other page pages
parent party past patient patients payable payee payer payment pcn pcp period pharmacy phone physician plan po policy
position postal practice practitioner preferred prepared prescriber previous price primary prior priority procedure
product program provider providers purchase qty quantity rate reason receipt received recipient recorded reference
referral referred referring regarding relation relationship remarks remit rendering reported representative request
requested requester requesting requestor responsible result results return rx sales secondary sender sent serial
service services servicing sex ship shipping sign signature signed site social sold specialist specialty specimen
spouse ssn start state statement status street student study subject submitted subscriber subtotal suffix supervising
supervisor supplier surgical symptoms tax taxid tel telephone terms test time tin title to today total town transaction
treating type unit units urgency valid vendor visit visits website week witness work zip
"""

FORM_WORDS = frozenset(_SINGLE_WORDS.split())
"""Single words that labels are made of."""
