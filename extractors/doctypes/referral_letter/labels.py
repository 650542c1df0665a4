"""What referral letters and forms call their parts."""

from extractors.layout import wordings

_FROM = "{referring|ordering|requesting|authorizing|prescribing|treating}"
_TO = "{referred to|referred-to|refer to|receiving|accepting|consulting|servicing|rendering|performing|specialist|consultant}"
_WHO = "{provider|physician|clinician|practitioner|doctor|dr|md|dentist|optometrist|therapist|nurse|office|practice|facility|clinic|agency|party|source|pcp|np|pa|aprn|specialist}"
_WHAT = "[name|information|info|details|section|/ practice|/ facility]"

PATIENTS = wordings(
    "{patient|pt|pt.|client|member|child|student|injured worker|employee|claimant|resident|beneficiary|enrollee|veteran|service member|consumer|participant} [name|full name|legal name|information|info"
    "|details|data|identification|section|demographics]",
    "{patient|client|member|pt|child} {last|first|family|given} name", "{patient's|client's|child's|member's|student's|employee's|worker's|claimant's} [full|legal|full legal|preferred] name", "{patient|client|child|student|member} full legal name",
    "name of {patient|child|client|member|student|employee|worker|injured worker|resident|claimant}",
    "{patient|client|member|child} name {(last, first)|(last, first, mi)|(first, last)|(print)}",
    "{about|for} the patient", "patient being referred [to you]", "referred patient", "who is the {patient|client|child|person}", "{about|for} {your|the|this} {patient|client|child}", "regarding patient", "in regard to", "this will introduce", "name of {older adult|loved one|participant|candidate|applicant|baby|infant|newborn}", "{older adult|participant|candidate|applicant|baby|infant|newborn} [full] name",
    "{re|regarding|about|concerning} [our|my|the|your|mutual] patient", "{patient|client|child|student|member} {first|full} {and|&} last name", "{patient|client|child} name and {dob|date of birth}", "our patient", "your patient", "my patient", "patient referred",
)  # fmt: skip

REFERRERS = (
    *wordings(f"{_FROM} {_WHO} {_WHAT}", "{referred|ordered|requested|prescribed|sent|authorized} by [provider|physician|name|dr]",
              "{referral|referred|order|request|refer} from", "from {provider|physician|the office of|the desk of|the practice of|clinic|practice|doctor}",
              "referral source [information|name]", "provider {requesting|making|ordering|referring} [the] [referral|order|patient]",
              "{person|clinician|physician} {making|requesting} [the] referral", "who is referring [this patient]", "who are you",
              "{your|referrer's|sender's} {name|practice|details|information}", "referral made by", "{name of|} person {referring|making referral|making the referral|completing form|completing this form}", "from [the] office of", "made by",
              "{attending|discharging|admitting} [physician|provider|md|doctor|clinician]", "hospitalist"),
    "Referring", "Prescriber", "Prescriber name", "Prescriber information", "Referrer", "Sender", "From", "Primary care provider", "Office of", "Your details",
    "Ordering physician/provider", "Referring provider/PCP", "Referring/ordering provider", "Referring/Ordering physician", "Attending physician",
    "Requesting/Referring provider", "Ordering/Referring provider", "Referring provider (print)", "Provider making referral",
)  # fmt: skip

RECEIVERS = (
    *wordings(f"{_TO} {{provider|physician|clinician|doctor|dr|office|practice|facility|clinic|agency|specialist}} {_WHAT}",
              "{referred|refer|referring|referral|consult|send|sent|refer patient|order sent|send order|send referral|send patient|schedule with|schedule at} to",
              "{specialist|consultant|supplier|vendor|recipient} [name|information|details|/ facility|/ agency|/ practice]",
              "{facility|clinic|practice|provider|physician|specialist|agency|department|specialty} referred to",
              "{perform|schedule|performed} at", "referral {destination|recipient}", "{requested|desired|preferred} {provider|physician|facility|specialist|office|clinic|practice} [/ facility|/ provider|information]", "{service|performing|imaging|testing} {location|facility}"),
    "Consulting", "To", "Attention", "Attn", "Consult with", "Referred provider", "Specialty provider", "Supplier/Agency", "Refer to department", "Specialist or facility",
)  # fmt: skip

CLINICIANS = wordings(
    "{physician|provider|clinician|practitioner|doctor|dentist|prescriber} [name|information]", "{md|dr} name", "{physician's|provider's|doctor's|clinician's} name",
    "name of {physician|provider|clinician|doctor}", "{physician|provider|clinician} {(print)|(printed)|(please print)}", "{printed|print} name", "name (print)", "name printed",
    "signature", "signed by", "{physician|provider|clinician|practitioner|doctor|prescriber|authorized|dentist} {signature|signature and date}",
    "signature of {physician|provider|prescriber|clinician}", "{physician's|provider's|clinician's|practitioner's|doctor's|prescriber's|dentist's} signature",
    "signature of [the] {referring|ordering|requesting|treating} {physician|provider|clinician|dentist|practitioner}",
    "{referring|ordering|requesting|treating} {physician|provider|clinician|dentist|practitioner} signature", "electronically signed by", "authenticated by", "{seen|treated|examined|evaluated} by", "{visit|encounter|rendering} {provider|physician|clinician}",
    "{ob|ob/gyn|obstetric|obstetrical|family|treating|pediatric} {provider|physician|doctor}", "name / credentials", "provider name, credentials",
    "{name|provider name|physician name|printed name|print name} {and|/|,} {credentials|title|degree}",
)  # fmt: skip
"""Labels for a clinician that do not say whose: who refers, unless they stand in another party's block."""

PERSONS = wordings(
    "last, first, mi", "last, first, middle", "last name, first name", "last name, first name, mi", "last, first",
    "{full|legal|last|first|family} name", "name", "surname", "name {(last, first)|(last, first, mi)|(last, first, middle)|(first, last)|(print)}",
)  # fmt: skip
"""Labels for a person that do not say whose: the patient, unless they stand in another party's block."""

GUARDIANS = wordings(
    "{parent|parents|mother|father|guardian|caregiver|foster parent|legal guardian|emergency contact|next of kin|responsible party|contact person|spouse|caretaker}"
    " [/|or|and] [guardian|caregiver|parent|father|contact|legal guardian] [name|information|1]",
    "parent, foster parent or caregiver", "parent, guardian or caregiver", "{parent's|guardian's|caregiver's|mother's|father's} {name|date of birth|dob}",
)  # fmt: skip

DIAGNOSES = wordings(
    "{diagnosis|diagnoses|dx|icd-10|icd 10|icd-10-cm|icd10|icd} [code|codes|code(s)|information|description|list|/icd-10|(icd-10)|/ icd-10 code|/ codes] [1|2|3|4]",
    "{primary|secondary|tertiary|other|working|referral|referring|clinical|admitting|principal|additional|associated|supporting|provisional|current|2nd|1st"
    "|3rd} {diagnosis|diagnoses|dx|diagnosis code|diagnosis codes|dx code|dx codes} [1|2|3|4]",
    "{diagnosis|dx} {# 1|# 2|# 3|no. 1|no. 2|1.|2.|3.}", "{problem|problems|problem list|assessment|impression|assessment / dx|conditions|medical condition}",
    "{treating|medical} diagnosis", "{working|current|main|known|clinical|provisional} {diagnosis|diagnoses} and {code|codes|icd-10|icd-10 code}",
    "{diagnosis|dx} and {code|codes|icd-10|icd-10 code|icd-10 codes}", "diagnosis, if known", "diagnosis, if known (with icd-10)", "{diagnosis|dx} for {referral|order|therapy|service|test|this order}",
)  # fmt: skip

REASONS = wordings(
    "{reason|reasons|reason(s)|indication|indications|purpose|rationale|justification} {for|of} [the|this] {referral|consult|consultation|order|referring"
    "|request|therapy|treatment|service|services|test|testing|exam|examination|study|visit|evaluation|appointment|procedure|imaging|equipment}",
    "{referral|clinical|consult|medical} {reason|question|indication|indications|concern|justification|issue}",
    "why {we|i|you} {refer|are referring|am referring|are sending|am sending} [this patient|the patient|him|her]", "why am {sending|referring} [this patient]",
    "{what is the|the|} reason you are referring [this patient|the patient]", "why are you referring [this patient|the patient]", "what is the reason for {referral|this referral|the referral}",
    "why referred", "why {is|was} {this|the} {patient|child|client} {sent|referred|being sent|being referred}", "{medical|clinical|patient} reason for {request|referral|consult|consultation|visit|order}", "history and reason", "{our|my} {question|questions|concern}", "why now", "what brings {them|the patient|you|the client} {to us|here|in}",
    "{reason|reasons|reason for referral|reason for visit|reason for consult|reason for request} [/|and|or] {symptoms|medical need|history|clinical question|diagnosis|indication}",
    "{symptoms|diagnosis|complaint|signs} [/|and|or] {reason|reasons|reason for referral|reason for visit|concerns}", "reason and history", "history / reason",
    "{order|visit|consult|exam|test} reason", "we would like to know", "what we would like to know", "question for you", "area of concern", "areas of concern", "please advise on", "please advise", "clinical reason for {services|service|therapy|home health|care}", "why i am sending this patient", "referred for",
    "{reason|indication|purpose|because of|concern|concerns|complaint|chief complaint|presenting problem|presenting complaint|presenting concern"
    "|presenting symptoms|main concern|main complaint|medical necessity|problem to be evaluated|patient complaint|chief concern|symptoms|signs/symptoms}",
    "question [to be answered|for consultant|for specialist|for the specialist|for the consultant]", "{specific|clinical} {question|questions} [to be answered]",
    "reason patient is being referred", "patient is being referred for", "clinical indication/reason", "reason/diagnosis", "reason for referral/consult",
    "indication/reason", "reason/indication", "signs and symptoms", "clinical indication for exam", "reason for this {request|order}", "evidence of decline", "medical problem and question", "situation", "why", "what for", "explain", "please explain", "explanation", "please describe", "describe", "reason (brief)", "clinical summary and reason",
    "{specific|developmental|parent|parental|family|teacher|your|describe|describe your} {concern|concerns} [about development|about the child|about the patient]",
    "{consult|consultation|referral|eval|evaluation|evaluate|refer|referred|referring|ref|sent|send} for", "request for evaluation of", "clinical problem", "problem / question", "please see for", "please see patient for",
    "please evaluate for", "kindly see for", "what is your question", "please {evaluate|see|assess|treat} {the|this|the above|this above|above} [named] {patient|pt} for",
    "reason for {home health|home care|hospice|admission|transfer|procedure|screening|surgery|equipment|skilled care|skilled services|therapy services}", "what would you like us to address", "please address", "reason / clinical question",
)  # fmt: skip

PARTS = {
    "patient": (*PATIENTS, "Patient", "Member name", "Pt. name", "Pt name", "Pt", "Patient's name", "Client", "Client name", "Client information", "Child", "Child's name", "Patient being referred to you", "Name of child", "Student", "Patient legal name", "Patient full name", "Demographics",
                "Patient information", "Patient name", "Patient demographics", "Patient details", "Patient info", "Re",
                "Regarding", "Member information", "Patient data", "About the patient", "Name of patient", "Patient section", "Introducing", "Patient being referred"),
    "referring_provider": (
        *REFERRERS, "Referring provider", "Referring physician", "Referred by", "Prescriber", "Prescribed by", "Treating practitioner", "Ordering office", "Referring provider information", "Ordered by provider", "Referring therapist", "Referring provider name", "Referring physician name", "From provider", "Referrer", "Referral source", "Referred from", "Refer from", "Ordering physician/provider", "Referring clinician",
        "Referring practice", "Referring office", "Ordering provider", "Requesting provider", "Authorizing provider", "From",
        "Ordering physician", "Referral from", "Referring physician information", "Referring MD", "Requesting physician",
        "Referring source", "Referring doctor", "Referring dentist", "Primary care provider", "Referring facility", "Sender",
        "Requested by", "Ordered by", "Ordering clinician", "Provider requesting referral", "Referring provider details",
    ),
    "referred_to": (
        *RECEIVERS, "Referred to", "Refer to", "Referral to", "To", "Specialist", "Consultant", "Referred to provider", "Receiving provider",
        "Specialist information", "Servicing provider", "Consulting provider", "Refer to provider", "Referral destination",
        "Referred-to provider", "Consulting physician", "Specialty provider", "Receiving practice", "Rendering provider",
        "Referred to provider information", "Send to", "Specialist/Facility", "Referred to physician", "Facility referred to",
        "Refer patient to", "Supplier", "Supplier / Agency", "Supplier/Agency", "Perform at", "Performing provider", "Performing facility", "Service location", "Referred provider", "Refer to department", "Referred to specialist", "Specialist or facility", "Recipient", "Consult to", "Refer to clinic", "Attention", "Attn", "Referral recipient", "Accepting provider", "Sent to", "Receiving office", "Consult with",
    ),
    "coverage": ("Insurance", "Ins.", "Ins", "Primary coverage", "Coverage information", "Insurance/Payer", "Health insurance information", "Payor", "Insurance company", "Insurance name", "Insurance plan", "Payer name", "Insurance information", "Primary insurance", "Coverage", "Payer", "Coverage on file", "Payer information",
                 "Health plan", "Insurance coverage", "Health insurance", "Plan information", "Insurance details", "Billing information", "Medical insurance"),
    "diagnoses": (*DIAGNOSES, "Diagnosis", "Diagnoses", "Associated diagnoses", "Diagnosis/ICD-10", "ICD-10 codes", "Diagnosis code", "Problems",
                  "Diagnosis codes", "Working diagnosis", "Assessment", "Impression", "ICD-10", "Diagnosis (ICD-10)", "Dx", "Problem list",
                  "Diagnoses (ICD-10-CM)", "Primary diagnosis", "Indications", "Referral diagnosis", "Diagnosis information"),
    "procedures": ("Procedures", "CPT codes", "Procedures requested", "Procedure codes", "Services requested (CPT)", "Procedures to consider",
                   "Requested procedures", "CPT/HCPCS", "Tests requested", "Please consider", "CPT code", "Procedure", "CPT", "Orders"),
    "reason": (
        *REASONS, "Reason for referral", "Reason for consultation", "Reason", "Reason for consult", "Reason for referral?", "Clinical question",
        "Why I am sending this patient", "Medical necessity", "Subjective", "HPI", "History of present illness", "Reason for order", "Reason for service", "Reason for therapy", "Reason patient is being referred", "Reason for appointment", "Referred for", "Purpose of visit", "Main concern", "Reason for testing", "Clinical indication/reason", "Indication", "Chief complaint", "Reason for visit", "Presenting problem", "Clinical indication",
        "Purpose of referral", "Referral reason", "Reason for request", "Question to be answered", "Clinical reason", "Reason for the referral",
        "Reason(s) for referral", "Concern", "Presenting concern", "Why referred", "Reason for evaluation", "Reason for this visit", "Question for consultant",
    ),
    "service_requested": ("Service requested", "Services requested", "Type of referral", "Referral type", "Service requested?", "Request",
                          "What I ask of you", "What would you like us to do", "What service do you want from us", "What do you want from us", "What are you asking for", "Requested service", "Type of service", "Referral for", "Please", "Type of consult", "Type of request",
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
    "clinician": CLINICIANS,
    "person": PERSONS,
    **{key: PARTS[key] for key in ("patient", "referring_provider", "referred_to", "coverage", "diagnoses", "procedures", "reason")},
    "other": (
        "Patient signature", "Signature of patient", "Guardian signature", "Parent signature", "Witness signature", "Patient/guardian signature", "Supervising physician", "CC", "Copy to", "Attachments", "Enclosures", "Medications", "Current medications", "Allergies",
        "Office use only", "For office use only", "Emergency contact", "Guarantor", "Order questions", "Past medical history", "Order information",
        "Order details", "Vitals", "Appointment information", "For specialist use", "Records attached", "Social history", "Physical exam", "Your appointment",
        "To be completed by", "Resolved problems", "Consultant's report", *GUARDIANS, "Parent/Guardian", "Guardian", "Parent",
        "Mother", "Father", "Responsible party", "Secondary insurance", "Dental insurance", "Please", "Clinical information", "Reason for visit", "Comments",
        "Notes", "Clinical notes", "History", "Services requested", "Service requested", "Services", "Remarks", "Clinical history",
        "Entered by", "Ordering user", "Primary care physician", "PCP", "Name of PCP", "Cosigned by", "Collaborating physician", "Type of referral", "Referral type",
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
    "pcp.name": wordings("{pcp|primary care provider|primary care physician} [name]", "name of {pcp|primary care provider|primary care physician}"),
    "pcp.npi": wordings("{pcp|primary care provider|primary care physician} npi"),
    "referred_to.name": ("Referred to provider", "Specialist name", "Referred to", "Refer to provider", "Consultant name"),
    "referred_to.organization": ("Referred to practice", "Referred to facility", "Specialist practice", "Facility referred to",
                                 *wordings("{referred to|refer to|referral to|receiving|referred-to} {location|clinic|office|group|site|location/pos|department name|facility name|practice name}")),
    "referred_to.npi": ("Specialist NPI", "Referred to NPI", "Consultant NPI"),
    "referred_to.phone": ("Specialist phone", "Referred to phone", "Consultant phone"),
    "referred_to.fax": ("Specialist fax", "Referred to fax", "Consultant fax"),
    "referred_to.specialty": ("Specialty", "Specialty requested", "Refer to specialty", "Referral to specialty", "Specialty referred to",
                              "Type of specialist", "Referred to specialty", "Service line", "Specialty/Service",
                              *wordings("{referred to|refer to|receiving} provider {specialty|specialties}"), "Refer to dept spec", "Referred to department specialty"),
}  # fmt: skip
"""Labels that name the party and the member at once."""

TITLES = wordings(
    "{ambulatory|outpatient|outgoing|specialist|specialty|physician|patient|provider|community|dental|therapy} referral",
    "referral {form|request|order|letter|slip|memo|summary|intake|sheet}",
    "{consultation|consult} {request|order|referral}",
    "request for consultation",
    "consultation / referral",
    "consult order",
    "consultation sheet",
    "consultation order",
    "letter of {referral|introduction}",
    "referral for",
    "with referral",
    "therapy order",
    "referral",
)

ORDER_TITLES = wordings(
    "{outpatient|imaging|laboratory|lab|radiology|therapy|rehabilitation|home health|equipment|dme|diagnostic} {order|orders|order form|requisition}",
    "prescription for", "rx for", "requisition", "physician orders", "order form", "introducing", "home medical equipment", "perform at", "refer to",
    "referral to", "therapy referral", "pediatric therapy", "request for medical clearance", "medical clearance", "clearance request", "request for clearance",
    "hospice evaluation", "evaluation request", "screening order", "test order", "treatment order", "education order", "training order", "education referral",
)  # fmt: skip

REASON_CUES = wordings(
    "{reason|reasons|indication|purpose|rationale} for [the|this] {referral|consult|consultation|order|referring|request|therapy|treatment|service|services"
    "|test|testing|exam|study|evaluation}",
    "{purpose|reason} of [the|this] {referral|consult|consultation}",
    "referral {reason|diagnosis|question|indication|concern}",
    "why {we|i} {refer|are referring|am referring}", "why referred", "why i am sending", "referred for", "question to be answered", "question for {consultant|specialist}",
    "kindly evaluate for", "please evaluate for", "for evaluation of", "clinical question", "reason s for referral", "reason patient is being referred",
)  # fmt: skip

FROM_CUES = wordings(
    "{referring|ordering|authorizing} {provider|physician|clinician|practice|dentist|doctor|practitioner|office|md|therapist|facility|party|agency"
    "|npi|specialist|optometrist|np|pa|source}",
    "{referred|ordered|prescribed} by", "referral {source|from}", "treating practitioner", "from the office of", "prescriber",
)  # fmt: skip

TO_CUES = wordings(
    "{referred|refer|refers|referral|consult|send} [patient] to", "{receiving|accepting|consulting|rendering|performing} {provider|facility|physician"
    "|clinician|office|practice|specialist}",
    "specialist", "perform at", "supplier", "specialty requested", "type of specialist", "specialist practice", "facility referred to",
    "{service|services|treatment|procedure|exam|test|tests|examination} requested", "requested {service|services|treatment}",
)  # fmt: skip

ASKING_CUES = (
    "i am referring", "referring this patient", "am referring", "thank you for seeing", "refer this patient", "i refer", "we are referring",
    "kindly see", "please see this", "please see him", "please see her", "please see my", "please see and", "please evaluate", "evaluation and treatment",
    "evaluate and treat", "your consultation", "i would appreciate your", "for your evaluation", "like you to see", "like to refer", "opinion and treatment",
    "grateful for your", "asking you to see", "for consultation", "under my care", "patient of mine", "second opinion", "consult and treat",
    "referring him", "referring her", "referral of this", "your evaluation", "my pleasure to send you", "pleasure to refer", "pleased to refer",
    "please provide", "consult only", "consultation only", "evaluate and follow", "evaluation and management", "assume care", "refer patient",
    "referral placed to", "i would like you to", "sending you", "your assessment", "your opinion", "your expert", "kindly evaluate", "kindly assess",
    "thank you for accepting", "thank you for agreeing", "grateful if you", "ask you to see", "appreciate it if you", "if you would see", "if you could see", "appreciate your seeing", "who i would like you to see", "please assess", "please accept", "asking for your",
)  # fmt: skip

OTHER_TITLES = (
    "prior authorization request", "prior authorization", "notice of determination", "notice of approval", "notice of denial", "notice of decision", "approval notice", "discharge summary",
    "consultation report", "consult note", "consultation note", "records request", "release of information", "refill request", "explanation of benefits",
    "radiology report", "laboratory report", "lab report", "time sheet", "timesheet", "progress note", "demographics sheet", "demographic sheet", "imaging report", "mri report",
    "determination", "patient registration", "face sheet", "operative report", "pathology report", "medication list", "claim form", "remittance",
)  # fmt: skip
