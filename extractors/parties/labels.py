"""What forms call the members of a person or an office."""

from extractors.layout import wordings

_WHOSE = "{patient|patient's|child's|child|client's|client|student's|student|member's|member|legal|pt|pt.|your}"

PERSON_LABELS = {
    "name": (
        "Name", "Full name", "Patient", "Patient name", "Name of patient", "Pt name", "Pt. name", "Client name", "Client",
        "Provider", "Provider name", "Physician", "Physician name", "Clinician", "Doctor", "Referring provider",
        "Referring physician", "Printed name", "Provider's name", "Attention", "Attn", "Print name", "Patient full name",
        "Name (last, first)", "Last, First", "Last, First, MI", "Last name, first name", "Last name, first name, MI", "Full legal name", "Contact", "Patient's name", "Child's name", "Child", "Student name", "Legal name", "Clinician name",
        "Patient legal name", "Member name", "Name of provider", "Doctor's name", "Dentist", "Dentist name", "Therapist", "Name (first, last)",
        "Referring dentist", "Referring clinician", "Name (last, first, MI)", "Patient name (last, first)", "Name and credentials", "Name / credentials", "Name and title", "Name / title", "Name, title", "Your name", "Your name and credentials", "Print name and title",
        "Provider name and credentials", "Consultant", "Specialist", "Specialist name",
    ),
    "family": ("Last name", "Patient last name", "Surname", "Family name", "Last", *wordings(f"{_WHOSE} {{last name|surname|family name}}")),
    "given": ("First name", "Patient first name", "Given name", "First", *wordings(f"{_WHOSE} {{first name|given name}}")),
    "middle": ("Middle name", "Middle initial", "MI", "Middle", "M.I."),
    "birth_date": (
        "DOB", "D.O.B.", "Date of birth", "Birth date", "Birthdate", "Born", "Patient DOB", "Birthday", "B-date", "Date of birth (mm/dd/yyyy)",
        "Patient date of birth", "DOB (mm/dd/yyyy)", "Patient's date of birth", "Child's date of birth", "Patient birth date",
    ),
    "sex": ("Sex", "Gender", "Legal sex", "Sex assigned at birth", "Administrative sex", "Birth sex", "M/F", "Patient sex"),
    "phone": (
        "Phone", "Phone number", "Telephone", "Tel", "Ph", "Cell", "Cell phone", "Home phone", "Mobile", "Mobile phone",
        "Primary phone", "Contact phone", "Best phone", "Daytime phone", "Patient phone", "Office phone", "Phone (home)",
        "Contact number", "Dept phone", "T", "P", "Phone no", "Contact phone number", "Preferred phone", "Home", "Phone #", "Best number",
        "Telephone number", "Phone (cell)", "Clinic phone", "Practice phone", "Main phone", "Best phone number", "Work phone",
    ),
    "fax": (
        "Fax", "Fax number", "Facsimile", "Fx", "Office fax", "Dept fax", "Return fax", "F", "Fax no", "Fax #", "Clinic fax",
        "Practice fax", "Fax results to",
    ),
    "email": ("Email", "E-mail", "Email address"),
    "address": (
        "Address", "Street address", "Home address", "Mailing address", "Patient address", "Street", "Office address",
        "Practice address", "Residence", "Clinic address",
    ),
    "city_line": ("City/State/Zip", "City, State, Zip", "City State Zip", "City, ST ZIP", "City / State / ZIP code"),
    "medical_record_number": (
        "MRN", "Medical record number", "Medical record no", "Chart number", "Chart #", "Chart no", "Patient ID", "Med rec #",
        "Account/MRN", "Record number", "MR #", "Medical record #", "Chart ID", "PID", "Med rec no", "Record #", "Chart",
    ),
    "npi": (
        "NPI", "National ID", "National ID no", "National provider ID", "National provider no", "Nat'l provider ID", "NPI ID", "UPIN/NPI", "NPI number",
        "Doctor's NPI", "Physician's NPI", "Prescriber NPI", "Provider's NPI", "Your NPI", "NPI of provider", "NPI of referring provider", "PCP NPI", "NPI #", "Provider NPI", "Individual NPI", "NPI no", "Referring NPI", "National Provider Identifier",
        "NPI (individual)", "NPI (type 1)", "Type 1 NPI", "Personal NPI", "Physician NPI", "Specialist NPI", "Referring provider NPI",
        "NPI (provider)", "Clinician NPI", "Rendering NPI", "Ordering NPI", "Ordering provider NPI",
    ),
    "organization": (
        "Practice", "Practice name", "Organization", "Facility", "Clinic", "Clinic name", "Office", "Group", "Group name",
        "Department", "Company", "Facility name", "Medical group", "Practice/Facility", "Location", "Hospital", "Office name",
        "Practice / clinic", "Organisation", "Clinic/Facility", "Group practice", "Agency", "Practice or facility", "Organization name",
        "Clinic or practice", "Practice/Clinic", "Practice/Organization",
    ),
    "specialty": ("Specialty", "Speciality", "Specialty requested", "Service line", "Type of specialist", "Provider specialty"),
    "group_npi": (
        "Group NPI", "NPI (group)", "Organization NPI", "Practice NPI", "Facility NPI", "Billing NPI", "Clinic NPI", "NPI type 2",
        "NPI (type 2)", "NPI (organization)", "NPI (practice)", "NPI (billing)", "NPI (facility)", "Type 2 NPI", "Organizational NPI",
    ),
    "other": (
        "Age", "SSN", "Race", "Ethnicity", "Language", "Preferred language", "Marital status", "Employer", "Insurance", "Diagnosis",
        "Tax ID", "TIN", "Guardian", "Parent/Guardian", "Emergency contact", "Member ID", "Date", "Interpreter", "Interpreter needed",
        "Signature", "Comments", "Notes", "License", "DEA", "Taxonomy", "Contact person", "Height", "Weight", "Allergies", "Grade", "School",
        "Parent", "Mother", "Father", "Relationship", "Entered by", "Ordering user", "Visits", "Referral type", "Priority", "Parent's name",
        "Parent name", "Guardian name", "Guardian phone", "Parent phone", "Pronouns", "Preferred name", "Nickname", "Goes by",
    ),
}  # fmt: skip
"""Labels by member; `group_npi` keeps an office's number from its clinician, `other` only ends the values before it."""
