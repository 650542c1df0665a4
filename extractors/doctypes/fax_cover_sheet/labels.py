"""What cover sheets call their fields, and the phrases by which a cover sheet is known."""

from extractors.cues import cue

LABELS = {
    "to": ("To", "Recipient", "Send to", "Deliver to", "Recipient name", "To name", "Addressee", "Please deliver to",
           "Please deliver the following pages to", "Please deliver the following to", "Delivered to", "Fax recipient", "Intended for", "Please transmit this document to",
           "Please transmit to", "This document is for", "This fax is for"),
    "to_name": ("Attention", "Attn", "Att", "Attention to", "Contact person"),
    "from": ("From", "Sender", "Sent by", "Sender name", "From name", "Sent from", "Submitted by",
             "This fax comes from", "This fax is from", "This document is from", "This facsimile is from", "Fax sender", "Originator"),
    "name": ("Name", "Contact", "Contact name", "Person"),
    "cc": ("CC", "Copy to", "Additional recipients", "Copies", "Also to", "Also sent to", "Carbon copy", "Additional recipient"),
    "organization": ("Company", "Organization", "Practice", "Clinic", "Facility", "Office", "Firm", "Department", "Location"),
    "phone": ("Phone", "Phone number", "Telephone", "Tel", "Ph", "Voice", "Direct line", "Call back number", "Contact number"),
    "fax": ("Fax", "Fax number", "Fax no", "Facsimile", "Fx", "Department fax", "Direct fax", "Telecopier", "Fax phone number", "Fax telephone number"),
    "to_organization": ("Recipient company", "Recipient organization", "To company", "Recipient practice"),
    "to_phone": ("Recipient's phone number", "Recipient's phone", "Recipient phone", "To phone", "Recipient telephone", "Recipient phone number"),
    "to_fax": ("Recipient's fax number", "Recipient's fax", "Send fax to", "Recipient fax", "To fax", "Fax to", "Recipient fax number", "Send to fax", "Destination fax", "To fax number"),
    "from_organization": ("Sender company", "Sender organization", "From company", "Sending facility", "Sending practice"),
    "from_phone": ("Sender's phone number", "Sender's telephone number", "Sender's phone", "Sender phone number", "From phone number", "Sender phone", "From phone", "Sender telephone", "Our phone", "Return phone", "Callback"),
    "from_fax": ("Sender's fax number", "Sender's fax", "From fax number", "Sender fax", "From fax", "Return fax", "Our fax", "Reply fax", "Reply to fax number", "Reply to fax", "Sender fax number", "Fax back to"),
    "date": ("Date", "Sent on", "Date sent", "Date and time", "Date/time", "Sent", "Transmitted", "Today's date"),
    "page_count": (
        "Pages", "Number of pages", "No. of pages", "Total pages", "Page count", "Pages including cover", "# of pages",
        "Pages (including cover)", "Pages with cover", "Pages incl. cover", "Number of pages including cover sheet",
        "Total number of pages", "Pages including this page", "Total pages including cover", "Pages to follow", "Pgs", "Pages in this fax", "Page(s)", "Total no. of pages including cover", "Total number of pages including cover", "No. of pages including cover",
        "Number of pages including cover", "Total pages including cover sheet", "Number of pages incl. cover", "Pages including cover sheet",
        "Number of pages (including cover)", "Pages (incl. cover)", "Pages (including cover sheet)", "No. of pages (including cover)",
        "No. pages", "Number of pages to follow", "# pages", "Total # of pages", "Total number of pages sent", "Number of pages sent",
    ),
    "subject": ("Re", "Subject", "Regarding", "Document", "Subj", "In regard to", "Documents", "Title", "Regards", "About"),
    "reference": ("Your reference number", "Sender's reference number", "Our reference number", "Your ref", "Our ref", "Your reference", "Reference", "Reference number", "Ref", "Ref #", "Tracking number", "Job number", "Confirmation"),
    "message": ("Message", "Comments", "Notes", "Comment", "Remarks", "Note", "Notes/Comments", "Comments/Notes", "Memo",
                "Message to recipient", "Special instructions", "Additional comments", "Cover message", "Cover note"),
    "urgency": ("Urgency", "Priority", "How soon", "Importance"),
    "patient": ("Patient", "Patient name", "Pt", "Pt name", "Name of patient", "Patient's name", "Re patient"),
    "about_patient": ("About this patient", "Patient information", "Patient details"),
    "birth_date": ("DOB", "Date of birth", "Birth date", "Patient DOB"),
}  # fmt: skip

CUES = (
    cue(0.9, "fax cover sheet", "facsimile cover sheet", "fax cover page", "fax transmittal", "fax transmission",
        "facsimile transmittal", "facsimile transmission", "fax cover", "cover sheet", place="title"),
    cue(0.5, "fax", "facsimile", "fax message", "telefax", "telecopy", "fax sheet", "fax memo", place="alone"),
    cue(0.3, "fax", "facsimile", "telecopier", place="title"),
    cue(0.4, "number of pages", "pages including", "no of pages", "pages incl", "total pages", "of pages including",
        "including cover", "pages with cover", "including this page"),
    cue(0.35, "this facsimile", "this fax", "this transmission", "this communication", "the information contained in this"),
    cue(0.3, "if you are not the intended recipient", "received this fax in error", "confidentiality notice",
        "received this in error", "intended recipient", "destroy it and notify"),
    cue(0.5, "sender fax", "recipient fax", "from fax", "to fax", "fax from", "fax to"),
    cue(0.25, "please deliver", "please reply", "for review", "sent from the ehr", "urgent reply", "for your information"),
)  # fmt: skip
