"""What cover sheets call their fields: each label built from the words for the role and the words for the field."""

from extractors.layout import wordings

_TO = "recipient|recipient's|recipients|addressee|addressee's|receiver|receiver's|receiving|destination|to|attention"
_FROM = "sender|sender's|senders|from|sending|originator|originator's|originating|our|my|return|submitter|submitter's"
_FAX = "fax|facsimile|telefax|telecopier|telecopy|fx|fax line|fax phone|fax telephone|efax|fax/telecopier"
_PHONE = "phone|telephone|tel|ph|voice|phone line|voice phone|direct line|direct dial|direct phone|direct|callback|call back|contact phone|office phone|main phone|cell|mobile"
_ORGANIZATION = (
    "company|organization|organisation|practice|clinic|facility|office|firm|agency|institution|business|"
    "company/organization|office/facility|facility/practice|firm/office|organization/company|practice/facility|"
    "co|company/firm|clinic/practice|company/dept|dept/agency|agency/dept|co/dept|dept/company"
    "|department/agency|"
    "facility/office|company/agency|office/clinic|clinic/office|practice/office|office/practice|company/facility|"
    "affiliation|provider group|medical group"
)

LABELS = {
    "to": (
        *wordings(
            "{to|sending to|faxing to|mailed to|recipient|recipients|addressee|receiver|receiving party|fax to|sent to|send to|faxed to"
            "|delivered to|send fax to}",
            "{recipient|recipient's|addressee|addressee's|receiver|receiver's|receiving|to|destination} {name"
            "|contact|person|party|individual}",
            "[please] {deliver|transmit|route|forward|direct|give|send|hand|pass|bring|take} {to|fax to|this to"
            "|this fax to|these pages to|copy to|promptly to}",
            "[please] {deliver|transmit|forward|send} {the following|this|these|this document|this fax"
            "|these documents|attached} [pages|page|document|documents|fax|facsimile] to",
            "{this|the following|the attached} {document|fax|facsimile|transmission|message|transmittal} is {for"
            "|intended for|addressed to}",
            "{to|recipient|send to} {attn|attention}", "{fax|this|these} {going|goes|is|are} {to|for}",
            "[for] {delivery|deliver} [pages|papers] to", "{documents for|papers for|for whom|consignee|recip}",
            "name of {recipient|addressee|receiver|person receiving|the recipient|receiving party"
            "|person receiving this fax}",
            "{intended|fax|primary} {for|recipient}",
            "{memo|memorandum|message|fax memo|telecopy|letter|note|facsimile|facsimile message|transmission|transmittal} to",
            "{who|whom} {it's|it is|this is|this fax is|we are faxing|it goes|it's going} {for|to}",
            "[please] send this {fax|page|sheet} to", "{facsimile|telecopy|fax message|message|pages} for",
        ),
        *wordings("{recipient|addressee|receiver|to|receiving party|recipient's} {information|info|details|section|contact information}"),
        "Para/To", "To/Para", "Who is this for", "Who is it for", "Who is this fax for", "Who should get this",
        "Who gets this", "Who gets it", "Who receives this", "Who should see this",
        "Addressed to", "Directed to", "Going to", "Transmitted to", "Transmit to", "To whom", "Who to", "Ship to fax",
    ),
    "to_name": (
        *wordings("{attention|attn|att|attn to|attention to|attention of|for the attention of|to the attention of|care of}"),
        "ATTN name", "Attention name", "Contact at recipient",
    ),
    "from": (
        *wordings(
            "{from|fr|frm|sender|senders|sent by|sent from|submitted by|faxed by|transmitted by|originator"
            "|originated by|fax from|faxed from|sending party|sender information}",
            "{sender|sender's|originator|originator's|submitter|from|sending} {name|contact|person|party|individual}",
            "{this|the following|the attached} {document|fax|facsimile|transmission|message} {comes|is|is sent"
            "|was sent|is coming} {from|by}",
            "name of {sender|originator|person sending|the sender|sending party|person sending this fax}",
            "{fax|facsimile|document} {sender|sent by|comes from|originator}",
            "{memo|memorandum|message|fax memo|telecopy|letter|note|facsimile|facsimile message|transmission"
            "|transmittal} from",
            "who {it's|it is|this is|this fax is} from",
        ),
        *wordings("{sender|originator|from|sending party|sender's} {information|info|details|section|contact information}"),
        *wordings("{send|return|fax} [us] {your|the} {answer|reply|response|answers|completed form} [to]"),
        "De/From", "From/De", "Who sent it", "Who is it from", "Who is this from", "Who sent this",
        "Who is sending this", "From the desk of", "Fax from the desk of", "From the office of",
        "Fax from the office of", "A fax from", "Fax message from", "Sent from the desk of", "Prepared by",
        "Sent on behalf of", "From whom", "Who from", "By whom", "Your sender", "Transmitter", "Return to", "Reply to", "Respond to",
    ),
    "name": (*wordings("{name|point of contact|poc|contact|contact name|person|contact person|individual|full name|attention person}"),),
    "cc": (
        *wordings(
            "{additional|other|secondary|second|copy} {recipient|recipients|addressee|addressees}",
            "{also|copy|copies|carbon copy|also sent|copy sent|copied|faxed also} {to}",
        ),
        "CC", "C.C.", "Copies", "Carbon copy", "CC to", "Copied", "Bcc", "Distribution", "Cc list",
    ),
    "organization": wordings(
        "{company|organization|practice|clinic|facility|office|firm|agency|business|hospital|group|institution} name",
        "name of {company|organization|practice|clinic|facility|office|firm|agency|business|hospital}",
        "{doctor's|physician's} office",
        "{where do they work|where|which office|which practice}",
    ),
    "department": wordings("{department|dept|division|branch|site|unit|section|position|location|office location|floor|room|job title|role|account|account name|customer|customer name|program}"),
    "phone_fax": wordings(
        "{phone/fax|tel/fax|telephone/fax|phone & fax|phone and fax|telephone & fax|telephone and fax|tel & fax"
        "|voice/fax|ph/fx|p/f|fax & phone|fax and phone|fx/ph} [number|numbers]",
    ),
    "phone": wordings(
        f"{{{_PHONE}}} [number|no]",
        "{contact|telephone/voice|daytime|office|clinic|main|practice|company|work|business} {number|phone|telephone"
        "|phone number|tel}",
        "{tele|tel/ext|phone/ext|phone & ext}",
    ),
    "fax": wordings(
        f"{{{_FAX}}} [number|no]",
        "{clinic|office|practice|company|provider|facility|direct|hospital|business|main|secure|pharmacy|physician"
        "|doctor} {fax|facsimile|fx|fax line} [number|no]",
        "number faxed to",
    ),
    "to_organization": wordings(
        f"{{{_TO}}} {{company|organization|practice|clinic|facility|office|firm|agency|business|institution|hospital"
        f"|group|location|pharmacy|lab|laboratory|school|plan}} [name]",
        "{company|organization|practice|clinic|facility|office} {of|receiving} {recipient|addressee|fax}",
    ),
    "to_phone": wordings(f"{{{_TO}}} {{{_PHONE}}} [number|no]",
    "{phone|telephone} [number] {of|to} {recipient|addressee}"),
    "to_fax": wordings(
        f"{{{_TO}}} {{{_FAX}}} [number|no]",
        "{fax|facsimile|telecopier|fx} [number|no] {to|of recipient|of addressee|of receiver|of the recipient|dialed"
        "|called|of receiving office}",
        "{send|deliver} {fax to|to fax} [number|no]",
        "{sent|faxed|transmitted|delivered} to {fax|facsimile|number|fax number}",
        "{number|no} {dialed|called|faxed}",
        "via {fax|facsimile|telecopier|telefax} [to|number]",
        "by {facsimile|fax|telecopier} [to|at]",
        "{sent|transmitted|delivered|faxed} {by|via} {fax|facsimile|telefax} [to]",
        "{dialed|dialled|fax dialed|their fax|was sent to fax number}",
    ),
    "from_organization": (
        *wordings(
            f"{{{_FROM}}} {{company|organization|practice|clinic|facility|office|firm|agency|business|institution"
            f"|hospital|group|location|pharmacy|lab|laboratory|school|plan}} [name]",
            "{company|organization|practice|clinic|facility|office} {of|sending} {sender|fax|originator}",
        ),
        "On behalf of", "For and on behalf of", "Representing",
    ),
    "from_phone": wordings(
        f"{{{_FROM}}} {{{_PHONE}|contact}} [number|no]",
        "{phone|telephone} [number] of {sender|originator|the sender}",
        "{call us|call us at|reach us at|callback|call back|questions call|plan phone|call with questions"
        "|for questions call|return call|return phone|reach me|reach me at|call me|call me at|text me at"
        "|questions, call|contact us at}",
        "{if you have questions|for questions|with questions|if questions|to reach us} [please] [call|contact]",
        "{unit|department|dept|plan} {phone|telephone|line|tel} [number]",
    ),
    "from_fax": wordings(
        f"{{{_FROM}}} {{{_FAX}}} [number|no]",
        "{fax|facsimile|telecopier|fx} [number|no] {from|of sender|of originator|of the sender}",
        "{return|reply|respond|send reply|send response|response} [by] [fax] [to] {fax|fax to|to fax|via fax"
        "|fax number}",
        "{fax|facsimile} {back|results|reply|response|answer|orders|signed orders|completed form|return} [to|at"
        "|number]",
        "{reply|respond|return|results|response} [to] fax [number|to|back to]",
        "{unit|department|dept|plan|back|callback|intake|records} {fax|facsimile|fax line} [number|no]",
        "please fax {to|back to|reply to|response to|results to}",
    ),
    "date": wordings(
        "{fax sent|fax time|sent date/time|date & time sent|fecha/date|date/fecha|when|date|dated|sent|sent on|date sent|date and time|date/time|date & time"
        "|today's date|fax date|date of fax|transmitted|created|date faxed|faxed on|date transmitted"
        "|transmission date|date of transmission|sent date|send date|time sent|sent at|date/time sent|day|created on"
        "|date created|queued|submitted|transmit date|delivered|date delivered|time delivered}",
    ),
    "page_count": (
        *wordings(
            "{how many pages|pages|pgs|page count|page total|page|number of pages|no of pages|total pages|page(s)"
            "|total page count|total number of pages|total no of pages|pages total|pg|pages sent|pages transmitted"
            "|total pgs} [including cover|including cover sheet|including cover page|incl cover|incl cover sheet"
            "|including this page|including this one|with cover|with cover sheet|in this fax|to follow|following"
            "|sent|cover included|including this cover|including this sheet|including this cover sheet"
            "|including this cover page|plus cover|transmitted]",
        ),
        *wordings("{no|no of|total no|total no of|total number of|number of} {pgs|pgs.|pages|sheets|pg}"),
        "Pages (including cover)", "Pages (incl. cover)", "Pages (including cover sheet)",
    ),
    "subject": wordings(
        "{what is it about|what is this about|what it's about|what it is about|what this is about|what's it about"
        "|what's inside|re|subject|regarding|document|subj|in regard to|in regards to|documents|about|topic"
        "|concerning|matter|in reference to|purpose|re subject|subject line|reason|document type|reference subject"
        "|fax subject|type of document|description|content|contents|request type|reason for fax|nature of fax}",
    ),
    "subject_weak": ("Title",),
    "reference": wordings(
        "{your|our|sender's|the} {reference|ref} [number]",
        "{reference|ref|tracking|confirmation|case|file|fax|transmission|client/matter|client matter|client|matter"
        "|claim|ticket|order|message} {number|id|no}",
        "{reference|ref|confirmation|client/matter|billing code|client matter|fax id}",
    ),
    "message": wordings(
        "{message|comments|comment|notes|note|remarks|memo|memorandum|special instructions|instructions"
        "|cover message|cover note|message body|additional information|additional comments|additional notes"
        "|comments or special instructions|comments/special instructions|brief message|notes/comments|comments/notes"
        "|message/comments|comments/message|additional instructions|sender's comments|sender's note|sender's message}",
        "{message|note|notes|comments} {to|for} {recipient|addressee|receiver|provider}",
    ),
    "urgency": wordings("{urgency|priority|how soon|importance|priority level|response needed|urgent level|handling}"),
    "patient": wordings(
        "{patient|pt|patient name|pt name|name of patient|patient's name|re patient|member|member name|client name"
        "|patient/member|our patient|our client|client|student|student name|child|your patient|regarding patient"
        "|resident|resident name|enrollee|insured|beneficiary|claimant|injured worker|subscriber|employee"
        "|employee name|decedent|your client|your member|your resident|name of member|name of resident}",
    ),
    "about_patient": wordings("{about this patient|patient information|patient details|patient data|regarding the patient}"),
    "other": wordings(
        "{address|street address|mailing address|street|city|city/state/zip|city, state, zip|zip|zip code|email"
        "|e-mail|email address|website|npi|tax id|mrn|account number|account #|time|sex|gender|age|member id"
        "|signature|authorization number|auth number|claim number|policy number|invoice number|outpatient|inpatient"
        "|extension|ext|employer|employer name|insured employer}",
        "fax {server|service|job|queue|machine|status|id}",
        "{client|customer|patient|member} {acct|account|id} [number|no]",
    ),
    "birth_date": wordings(
        "[patient|patient's|pt|member|member's] {dob|d.o.b.|date of birth|birth date|birthdate|birth|born}",
    ),
}  # fmt: skip

PLAIN_LABELS = {
    "organization": wordings(f"{{{_ORGANIZATION}|place|lugar/place}}"),
    "to_weak": wordings(
        "{doctor|doctor name}",
        "for",
        "{provider|physician|doctor|prescriber|attending|pcp|surgeon|specialist|attending physician"
        "|attending provider|attending doctor|family physician|family doctor|treating physician|treating provider"
        "|primary physician|primary provider|consulting physician|ordering provider|ordering physician"
        "|ordering doctor|primary care provider|treating provider|medical provider} [name]",
        "{provider|physician|doctor|prescriber|clinician} {information|info|details}",
        "{referred to|refer to|provider/office|physician/clinic|vendor|supplier}",
    ),
    "to": wordings("{destination}"),
    "from": wordings("{origin|originating office|source}"),
    "page_count": wordings("{count|length|transmission length|sheets incl this one|sheets including this one|sheets|sheets sent|sheet count|number of sheets}"),
    "either_weak": wordings("{clinician|clinician name|practitioner|practitioner name|therapist|case manager|requestor|requester|requestor name"
        "|requester name|requesting party|referring provider|referring physician|referring md|referring doctor"
        "|referring office|referring clinician}"),
    "from_weak": wordings(
        "your contact [here|person]",
        "{plan|health plan|payer|insurer|lab|laboratory|agency|facility|office|hospital|clinic|pharmacy|practice"
        "|unit|our|school|hospice} {contact|representative|rep|reviewer|nurse|staff|desk} [name|person]",
        "{pharmacy|lab|laboratory|plan|health plan|agency|vendor|supplier|payer|insurer|hospital} {information|info"
        "|details}",
        "{reviewer|user|sent by user|operator|author|staff|staff member|worker|case worker|dispatcher|staff person"
        "|nurse reviewer"
        "|created by|referred by|requested by|completed by|fulfilled by|processed by|handled by|released by|caller|adjuster|examiner"
        "} [name]",
    ),
}  # fmt: skip
"""Labels that are also words of names ("Clinic", "Provider"): only where they stand by themselves or before a colon."""

COLON_LABELS = {
    "from_weak": (
        "RPh",
        "Staff",
        "Agent",
        "Nurse",
        "Care manager",
        "Coordinator",
        "Care coordinator",
        "Representative",
        "Technician",
        "Paralegal",
        "Attorney",
        "Analyst",
        "Clerk",
        "Intake coordinator",
        "Pharmacist",
        "Social worker",
        "Therapist",
    ),
    "to": ("For", "Addr", "Deliver", "Send", "Route", "Forward", "Give"),
    "to_name": ("A/C", "Atn", "C/O"),
    "from": ("By", "Frm"),
    "organization": (
        "Co",
        "Org",
        "Of",
        "At",
        "Hospital",
        "Group",
        "Pharmacy",
        "Business",
        "Entity",
        "Lab",
        "Loc",
        "School",
        "Plan",
        "Where",
    ),
    "name": ("Who", "Nm"),
    "phone": ("T", "P", "O", "M", "C", "V", "D", "Ph", "Tl", "Call", "Work", "Main"),
    "fax": ("F", "Fx", "Fax to", "FN"),
    "date": ("Dt", "D/T", "On", "When"),
    "page_count": ("How many", "Pg", "Pgs", "Totalpgs", "Total", "Tot pgs", "Pp", "Sheets"),
    "subject": ("Sub", "What", "Ref", "Why"),
    "message": ("Msg", "Text", "Body", "Details"),
    "urgency": ("Status",),
    "other": ("Insurance", "Diagnosis", "Group", "Payer", "Amount"),
    "patient": ("Pat", "Case"),
}
"""Words too short or too common to be labels without a colon behind them."""

MEANINGS = {
    "to": "dest their called dialed dialled to recipient recipients addressee addressees receiver receivers receiving destination attention attn intended",
    "from": "from sender senders sending originator originators originating our my submitter",
    "back": "records documents forms notes charts signed orders return reply replies responses respond response back callback results answer",
    "fax": "machine fax facsimile telefax telecopier telecopy fx efax telecopying",
    "phone": "phone telephone tel voice ph dial cell mobile",
    "organization": "command where workplace site location org co company organization organisation practice clinic facility office firm agency hospital institution",
    "name": "name who person individual party contact",
    "pages": "page pages pgs pg sheets",
    "glue": "title position rank on via these those your no of the s is at and or a an in this line being transmitted transmission document including incl includes include "
            "cover sheet total direct main for with by please area code full all complete following follow sent we are which "
            "plus attached enclosed not counting counted count one it number numbers secure dedicated private pharmacy prescriber provider physician doctor clinician pharmacist plan lab laboratory nurse hospital dept department",
    "verb": "deliver transmit delivered send sent forward forwarded route routed give given faxed transmitted submitted addressed directed being was "
            "been has comes coming prepared meant hand carry pass dispatched",
    "thing": "document transmission material materials documents papers transmittal",
}  # fmt: skip
"""Words of which labels are made, by what they say of the field: of whom, which, and words that only join."""
