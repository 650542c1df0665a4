"""What cards call the people they name, and what they call the number of each."""

from extractors.layout import wordings

_COVERED = (
    "member|subscriber|enrollee|insured|cardholder|card holder|beneficiary|participant|recipient|client|patient|"
    "policyholder|policy holder|policyowner|policy owner|contract holder|certificate holder|covered person|"
    "covered member|covered individual|covered employee|plan member|plan participant|primary member|primary insured|"
    "primary subscriber|insured student|student|insured person|insured member|eligible employee|eligible member|"
    "eligible person|employee|retiree|annuitant|enrolled member|named insured|mbr|subscr|primary cardholder|"
    "primary enrollee|primary participant|customer|veteran|child|family member"
)
_BEARER = (
    "member|subscriber|enrollee|insured|cardholder|card holder|beneficiary|participant|patient|policyholder|"
    "policy holder|contract holder|certificate holder|covered person|plan member|plan participant|primary member|"
    "primary insured|insured student|insured person|mbr|subscr|sub|enr|veteran|customer|family"
)
_NUMBER = "ID|ID number|ID code|number|no|num|identification|identification number|identifier|unique ID"

MEMBER = (
    *wordings("primary", "{head of household|head of house|household head|primary household member|policy owner "
    "name}"),
    *wordings("primary {member|enrollee|subscriber|insured|cardholder|participant}'s name",
    "{veteran|enrollee|member} full name"),
    *wordings("card member", "elder", "tribal member [name]", "sharing member", "retiree name", "spouse/retiree",
    "eligible retiree"),
    *wordings(
        f"{{{_COVERED}}} [name]",
        f"{{{_COVERED}}}'s name",
        f"{{{_COVERED}}}s name",
        f"name of {{{_COVERED}}}",
    ),
    *wordings("full name", "{card|coverage} issued to", "issued to", "name on card", "member full name",
    "ID card for"),
    *wordings("{member|enrollee|subscriber|patient|beneficiary} [name] / {nombre|nombre del miembro|miembro|"
    "nombre de miembro}"),
    *wordings("Name/Nombre", "Nombre", "Nombre del {miembro|beneficiario|asegurado}",
    "{member|enrollee} name / Nombre"),
    *wordings("Name of {member|subscriber} / patient", "Miembro", "Cardholder/Subscriber", "nombre del afiliado",
    "afiliado", "Member/Subscriber"),
    *wordings("{subscriber|member} / {member|subscriber|enrollee} name", "Name", "Card holder name", "Members name"),
)  # fmt: skip
MEMBER_ID = (
    *wordings("{household|ministry|sharing|PRC|CHS|IHS|tribal|benefit|benefits|retiree|pension|guest|portable|"
    "personal} {ID|number|ID number}"),
    *wordings("last 4 or ID", "last four or ID", "SSN or ID", "ID or SSN", "{member|subscriber} ID or SSN", "IDs",
    "{vision|dental} member {ID|number}"),
    *wordings(
        "{member|enrollee|subscriber|plan member} {ID|number|no|ID number} / "
        "{no|num|numero|ID|número|identificacion} [de] [miembro|afiliado|identificacion|identificación|suscriptor]",
    ),
    *wordings("{no|num|numero|número|ID} de[l] {miembro|afiliado|identificacion|identificación|suscriptor|"
    "beneficiario|asegurado}"),
    *wordings(f"{{{_BEARER}}} {{{_NUMBER}}}"),
    *wordings(f"{{{_BEARER}}}'s {{ID|ID number|identification number|number}}"),
    *wordings("ID", "ID number", "ID code", "identification [number]", "identification code", "unique [member] ID"),
    *wordings("UMID", "universal [member] ID", "UID", "alt ID", "alternate [member] ID",
    "health [care|plan] ID [number]"),
    *wordings("medical ID [number]", "card {ID|number}", "coverage {ID|number}", "agreement {ID|number}", "HICN"),
    *wordings("policy {ID|number}", "policy", "{certificate|cert} {ID|number}", "certificate",
    "contract {ID|number}"),
    *wordings("{DoD|DOD} {benefits|ID} number", "benefits number", "DBN", "DoD benefits [ID] number", "EDIPI",
    "DOD ID"),
    *wordings("{fund|union|trust|plan member|welfare fund} {ID|number|ID number}", "enrollment {ID|number}"),
    *wordings("{member|enrollee|subscriber} ID / {ID|Numero de identificacion}",
    "numero de {miembro|identificacion}"),
    *wordings("[plan] member number/ID", "insured's ID", "insureds ID", "insured's {I.D.|ID} number",
    "I.D. [number]"),
    *wordings("{member|subscriber} ID and suffix", "contract/member number", "member/contract number", "person ID"),
    *wordings("{medical|health} {card|plan|insurance} {ID|number}", "dental ID [number]", "vision ID [number]"),
    *wordings("{veteran|VA} {ID|member ID}", "enrollee/member ID", "ID/policy number", "policy/ID number",
    "ID card number"),
    *wordings("HMO ID",
        "membership {ID|number}",
        "{soc|social|SS}/ID [number]",
        "numero de afiliado", "PPO ID", "plan ID number", "insurance ID [number]", "subscriber/member {ID|number}",
    "insurance number"),
)  # fmt: skip
WEAK_ID = wordings(
    "health/medical record [number]",
    "medical/health record [number]",
    "health record [number]",
    "patient {ID|number}",
    "{employee|worker|associate} {ID|number|ID number}", "{health|medical} record [number]", "HRN", "MRN",
    "account {ID|number}", "{subscriber|member} SSN",
)  # fmt: skip
"""Numbers that are the member's where the card prints no other."""
MEDICAID_ID = wordings(
    "{Medicaid|Medi-Cal|MassHealth|TennCare|SoonerCare|BadgerCare|AHCCCS|HUSKY|MO HealthNet|Medical Assistance|"
    "CHIP|MA|"
    "Hoosier Healthwise|PeachCare|Apple Health|ProviderOne|ForwardHealth|Medicaid/CHIP|state|state Medicaid|RIte "
    "Care|"
    "Healthy Connections|KanCare|Texas Medicaid|state member|BIC|benefits} {ID|number|ID number|identification "
    "number}",
    "{recipient|client|Medicaid recipient|Medicaid member|Medicaid client|Medicaid beneficiary} {ID|number|ID number|"
    "identification number}",
    "CIN", "RID [number]", "DCN", "MID", "MCI [number]", "client index number", "Medicaid CIN", "Medicaid",
    "recipient number",
    "PCN/Medicaid ID", "Medicaid MID", "medicaid recipient identification number", "RIN",
)  # fmt: skip
MEDICARE_ID = wordings(
    "Medicare {number|ID|claim number|beneficiary ID|beneficiary identifier|ID number|health insurance number}",
    "MBI [number]",
    "Medicare number/Número de Medicare", "Número de Medicare", "Medicare beneficiary number",
)  # fmt: skip
SUFFIX = wordings(
    "suffix", "sfx", "member suffix", "ID suffix", "person {code|number}", "dependent {code|number|suffix}",
    "dep [code]",
    "sequence [number]", "seq", "relationship code", "rel code", "family member number", "member sequence",
)  # fmt: skip
OTHER_ID = wordings(
    "{census|chart|roll|enrollment/roll|tribal enrollment|locker|badge|file} [number]",
    "form {ID|number}",
    "{school|student|university|campus|issuer|provider|sponsor|site|form|agent|broker|case|claim|TPA|medical "
    "group|IPA|PMG|"
    "facility|office|clinic|health center|PCP} {ID|number}", "NPI [number]", "tax ID [number]", "TIN",
    "DEA [number]", "{sponsor|service} SSN",
    "form", "rev", "serial number", "control number", "confirmation number", "receipt number", "transaction number",
)  # fmt: skip
"""Numbers of others, which are no member's."""
DEPENDENTS = wordings(
    "spouse or child",
    "spouse/child[ren]",
    "household members",
    "[covered|enrolled|eligible|other covered|additional] {dependents|dependent|family members|members|persons|"
    "individuals}",
    "family", "members covered", "dependents {on this plan|covered|on this policy|enrolled}", "also covered",
    "spouse",
    "dependent [names|name]", "{dependent|spouse} / dependents", "covered family", "dependent(s)", "other members",
    "enrolled dependents", "children", "family members covered", "{covered|also covered} on this {card|plan|policy}",
)  # fmt: skip
PCP = wordings(
    "[member's|your|assigned|selected|designated|current] {PCP|PCM|primary care|primary doctor|primary physician|"
    "primary provider|primary care provider|primary care physician|primary care doctor|primary care manager|"
    "primary care dentist|personal doctor|personal physician|family doctor|primary dentist|primary medical "
    "provider} [name]",
    "{PCP|primary care provider|primary care physician} name", "main doctor", "{your|my|your child's|child's} doctor",
    "doctor [name]", "physician [name]", "PMP", "medical home", "assigned {provider|doctor|dentist|physician}",
    "primary care provider (PCP)", "primary care physician (PCP)", "medico primario", "dentist",
    "health care provider",
    "PCP/medical group", "PCP / clinic", "provider of record", "Dr", "PCP / doctor", "PCP/doctor",
    "doctor / medico", "medico", "primary care / medico primario",
)  # fmt: skip
PCP_PHONE = wordings(
    "{PCP|doctor|physician|primary care|PCP office|doctor's|provider|primary care provider|PCM} {phone|telephone|"
    "tel|ph|"
    "phone number|telephone number|number}", "Tel./Phone", "Tel. / Phone",
)  # fmt: skip
