"""What referral letters and forms call their parts, and by which words they are known."""

from extractors.cues import cue

CUES = (
    cue(0.85, "referral form", "referral request", "ambulatory referral", "referral order", "referral letter", "specialist referral",
        "physician referral", "patient referral", "consultation request", "request for consultation", "outpatient referral",
        "referral", "consult request", "therapy order", "referral for", "specialty referral", place="title"),
    cue(0.6, "reason for referral", "reason for consultation", "reason for consult", "referral reason"),
    cue(0.55, "referring provider", "referring physician", "referred by", "referring clinician", "referring practice",
        "referring dentist", "referring doctor", "ordering provider", "authorizing provider"),
    cue(0.45, "referred to", "refer to", "specialist", "referral to"),
    cue(0.6, "i am referring", "referring this patient", "am referring", "thank you for seeing", "refer this patient", "i refer",
        "kindly see", "please see this", "please see him", "please see her", "please see my", "please see and", "please evaluate", "evaluation and treatment", "evaluate and treat", "your consultation",
        "i would appreciate your", "for your evaluation", "like you to see", "like to refer", "opinion and treatment", "grateful for your", "asking you to see", "for consultation",
        "reason for this referral", "under my care", "patient of mine", "second opinion", "consult and treat",
        "referring him", "referring her", "referral of this", "your evaluation"),
    cue(0.35, "dear", "to whom it may concern"),
    cue(0.3, "sincerely", "kind regards", "best regards", "respectfully", "yours truly"),
    cue(0.5, "perform at", "refer to", "physician order", "therapy referral", "referral to"),
    cue(0.2, "diagnosis", "diagnoses", "icd 10", "icd-10", "dx"),
    cue(-0.8, "invoice", "amount due", "remit to", "invoice number", "rxbin", "rx bin"),
    cue(-0.75, "fax cover sheet", "cover sheet", "fax transmittal", "cover page", place="title"),
    cue(-0.7, "fax", "facsimile", "facsimile transmittal", "fax cover", "fax message", place="alone"),
    cue(-0.7, "no of pages", "number of pages", "pages including", "total pages", "recipient fax", "sender fax", "pages incl"),
    cue(-0.85, "prior authorization request", "prior authorization", "authorization request", "notice of determination", "discharge summary",
        "consultation report", "consult note", "records request", "release of information", "refill request", "explanation of benefits",
        "radiology report", "laboratory report", "lab report", "time sheet", "timesheet", "progress note", "demographics",
        "imaging report", "mri report", "determination", "patient registration", "face sheet", place="title"),
    cue(-0.5, "thank you for referring", "thank you for the referral", "thank you for this referral", "we have approved", "has been denied"),
    cue(-0.5, "refills remaining", "final report", "reference range", "check number", "date of discharge", "has been approved"),
)  # fmt: skip
"""Words that tell for a referral or against it."""

PARTS = {
    "patient": ("Patient", "Member name", "Pt. name", "Pt name", "Pt", "Patient's name", "Client", "Client name", "Client information", "Child", "Child's name", "Patient being referred to you", "Name of child", "Student", "Patient legal name", "Patient full name", "Demographics",
                "Patient information", "Patient name", "Patient demographics", "Patient details", "Patient info", "Re",
                "Regarding", "Member information", "Patient data", "About the patient", "Name of patient", "Patient section", "Introducing", "Patient being referred"),
    "referring_provider": (
        "Referring provider", "Referring physician", "Referred by", "Prescriber", "Prescribed by", "Treating practitioner", "Ordering office", "Referring provider information", "Ordered by provider", "Referring therapist", "Referring provider name", "Referring physician name", "From provider", "Referrer", "Referral source", "Referred from", "Refer from", "Ordering physician/provider", "Referring clinician",
        "Referring practice", "Referring office", "Ordering provider", "Requesting provider", "Authorizing provider", "From",
        "Ordering physician", "Referral from", "Referring physician information", "Referring MD", "Requesting physician",
        "Referring source", "Referring doctor", "Referring dentist", "Primary care provider", "Referring facility", "Sender",
        "Requested by", "Ordered by", "Ordering clinician", "Provider requesting referral", "Referring provider details",
    ),
    "referred_to": (
        "Referred to", "Refer to", "Referral to", "To", "Specialist", "Consultant", "Referred to provider", "Receiving provider",
        "Specialist information", "Servicing provider", "Consulting provider", "Refer to provider", "Referral destination",
        "Referred-to provider", "Consulting physician", "Specialty provider", "Receiving practice", "Rendering provider",
        "Referred to provider information", "Send to", "Specialist/Facility", "Referred to physician", "Facility referred to",
        "Refer patient to", "Supplier", "Supplier / Agency", "Supplier/Agency", "Perform at", "Performing provider", "Performing facility", "Service location", "Referred provider", "Refer to department", "Referred to specialist", "Specialist or facility", "Recipient", "Consult to", "Refer to clinic", "Attention", "Attn", "Referral recipient", "Accepting provider", "Sent to", "Receiving office", "Consult with",
    ),
    "coverage": ("Insurance", "Ins.", "Ins", "Primary coverage", "Coverage information", "Insurance/Payer", "Health insurance information", "Payor", "Insurance company", "Insurance name", "Insurance plan", "Payer name", "Insurance information", "Primary insurance", "Coverage", "Payer", "Coverage on file", "Payer information",
                 "Health plan", "Insurance coverage", "Health insurance", "Plan information", "Insurance details", "Billing information", "Medical insurance"),
    "diagnoses": ("Diagnosis", "Diagnoses", "Associated diagnoses", "Diagnosis/ICD-10", "ICD-10 codes", "Diagnosis code", "Problems",
                  "Diagnosis codes", "Working diagnosis", "Assessment", "Impression", "ICD-10", "Diagnosis (ICD-10)", "Dx", "Problem list",
                  "Diagnoses (ICD-10-CM)", "Primary diagnosis", "Indications", "Referral diagnosis", "Diagnosis information"),
    "procedures": ("Procedures", "CPT codes", "Procedures requested", "Procedure codes", "Services requested (CPT)", "Procedures to consider",
                   "Requested procedures", "CPT/HCPCS", "Tests requested", "Please consider", "CPT code", "Procedure", "CPT", "Orders"),
    "reason": (
        "Reason for referral", "Reason for consultation", "Reason", "Reason for consult", "Reason for referral?", "Clinical question",
        "Why I am sending this patient", "Medical necessity", "Subjective", "HPI", "History of present illness", "Reason for order", "Reason for service", "Reason for therapy", "Reason patient is being referred", "Reason for appointment", "Referred for", "Purpose of visit", "Main concern", "Reason for testing", "Clinical indication/reason", "Indication", "Chief complaint", "Reason for visit", "Presenting problem", "Clinical indication",
        "Purpose of referral", "Referral reason", "Reason for request", "Question to be answered", "Clinical reason", "Reason for the referral",
        "Reason(s) for referral", "Concern", "Presenting concern", "Why referred", "Reason for evaluation", "Reason for this visit", "Question for consultant",
    ),
    "service_requested": ("Service requested", "Services requested", "Type of referral", "Referral type", "Service requested?", "Request",
                          "What I ask of you", "Requested service", "Type of service", "Referral for", "Please", "Type of consult", "Type of request",
                          "Requested services", "Consultation type", "Scope of referral", "Service"),
    "notes": ("Comments", "Notes", "Clinical notes", "Additional comments", "Additional information", "History", "Clinical history",
              "Pertinent history", "Clinical summary", "Remarks", "Special instructions", "Comments/Notes", "Relevant history", "Additional notes",
              "Other information", "Brief history", "Pertinent clinical information", "Clinical information"),
    "urgency": ("Urgency", "Priority", "Referral priority", "How soon", "Timeframe", "Urgency of referral", "Appointment urgency", "Type"),
    "date": ("Date", "Referral date", "Order date", "Date of referral", "Date ordered", "Date of request", "Letter date", "Date written",
             "Today's date", "Date referred", "Ordered on", "Created", "Request date", "Date sent", "Ordered"),
    "visits_requested": ("Visits requested", "Number of visits", "No. of visits", "Visits", "# of visits", "Visits authorized", "Number of visits requested",
                         "Visits allowed", "Quantity/Visits", "Total visits"),
    "other": ("Signature", "Supervising physician", "CC", "Attachments", "Enclosures", "Medications", "Current medications", "Allergies", "Office use only",
              "Emergency contact", "Guarantor", "Order questions", "Past medical history", "Order information", "Vitals", "For office use only",
              "Appointment information", "For specialist use", "Records attached", "Follow-up", "Social history", "Physical exam", "Exam", "Plan",
              "Appointment", "Instructions", "To be completed by", "Secondary insurance", "Authorization", "Signature of referring clinician",
              "Resolved problems", "Not the reason for this visit", "Consultant's report", "Parent/Guardian", "Interpreter needed"),
}  # fmt: skip
"""Headings and labels under which a part of the referral stands; `other` only ends the parts before it."""

HEADINGS = {
    **{key: PARTS[key] for key in ("patient", "referring_provider", "referred_to", "coverage", "diagnoses", "procedures", "reason")},
    "other": (
        "Signature", "Supervising physician", "CC", "Copy to", "Attachments", "Enclosures", "Medications", "Current medications", "Allergies",
        "Office use only", "For office use only", "Emergency contact", "Guarantor", "Order questions", "Past medical history", "Order information",
        "Order details", "Vitals", "Appointment information", "For specialist use", "Records attached", "Social history", "Physical exam", "Your appointment",
        "To be completed by", "Signature of referring clinician", "Resolved problems", "Consultant's report", "Parent/Guardian", "Guardian", "Parent",
        "Mother", "Father", "Responsible party", "Secondary insurance", "Dental insurance", "Clinical information", "Reason for visit", "Comments",
        "Notes", "Clinical notes", "History", "Services requested", "Service requested", "Services", "Remarks", "Clinical history",
        "Entered by", "Ordering user", "Primary care physician", "PCP", "Cosigned by", "Collaborating physician", "Type of referral", "Referral type",
    ),
}  # fmt: skip
"""Headings that open a block of the page; `other` only ends the blocks before it."""

COVERAGE = {
    "payer": ("Insurance", "Medical insurance", "Primary insurance", "Payer", "Insurance company", "Insurance name", "Health plan", "Carrier", "Insurer", "Plan",
              "Insurance plan", "Payer name", "Primary payer", "Insurance carrier", "Primary", "Payor", "Company", "Coverage"),
    "payer_id": ("Payer ID", "Payor ID"),
    "plan_name": ("Plan name", "Plan", "Product", "Plan/Product", "Benefit plan"),
    "plan_type": ("Plan type", "Type of plan", "Type"),
    "member_id": ("Member ID", "Subscriber ID", "Policy number", "Policy #", "ID", "ID number", "ID #", "Member #", "Member number", "Policy no",
                  "Insurance ID", "Policy ID", "Member ID #", "Subscriber #", "Identification number", "Subscriber number", "Enrollee ID", "Policy"),
    "group_number": ("Group", "Group number", "Group #", "Group no", "Grp", "Group ID", "GRP #"),
    "authorization_number": ("Authorization number", "Authorization #", "Auth #", "Auth", "Authorization no", "Prior authorization number", "Auth number",
                             "Prior auth #", "Referral authorization #", "Pre-cert #", "Authorization", "Prior authorization #", "Auth no", "Referral number"),
    "other": ("Subscriber name", "Subscriber", "Relationship", "Effective date", "Phone", "DOB", "Copay", "Policy holder", "Policyholder",
              "Insured name", "Claims address", "Secondary insurance", "Employer", "Insured", "Address", "Fax"),
}  # fmt: skip

ROLES = {
    "referring_provider.name": ("Referring provider name", "Referring physician name", "Authorizing provider", "Ordering provider",
                                "Referring provider", "Referring physician", "Requesting provider", "Referred by", "Ordering physician"),
    "referring_provider.npi": ("Provider NPI", "Referring NPI", "Referring provider NPI", "Ordering NPI", "Referring physician NPI",
                               "NPI (individual)", "Individual NPI"),
    "referring_provider.phone": ("Dept phone", "Referring phone", "Referring provider phone", "Office phone", "Department phone", "Practice phone"),
    "referring_provider.fax": ("Dept fax", "Referring fax", "Referring provider fax", "Office fax", "Department fax", "Return fax", "Practice fax"),
    "referring_provider.organization": ("Department", "Referring practice", "Referring office", "Referring facility", "Practice name",
                                        "Referring organization", "Referring clinic"),
    "referred_to.name": ("Referred to provider", "Specialist name", "Referred to", "Refer to provider", "Consultant name"),
    "referred_to.organization": ("Referred to practice", "Referred to facility", "Specialist practice", "Facility referred to"),
    "referred_to.npi": ("Specialist NPI", "Referred to NPI", "Consultant NPI"),
    "referred_to.phone": ("Specialist phone", "Referred to phone", "Consultant phone"),
    "referred_to.fax": ("Specialist fax", "Referred to fax", "Consultant fax"),
    "referred_to.specialty": ("Specialty", "Specialty requested", "Refer to specialty", "Referral to specialty", "Specialty referred to",
                              "Type of specialist", "Referred to specialty", "Service line", "Specialty/Service"),
}  # fmt: skip
"""Labels that name the party and the member at once."""
