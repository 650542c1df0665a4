"""What cards call their fields."""

from extractors.doctypes.insurance_card import person_labels
from extractors.layout import wordings

_RX = "Rx|pharmacy|prescription|drug"

LABELS = {
    "member": person_labels.MEMBER,
    "member_id": person_labels.MEMBER_ID,
    "weak_id": person_labels.WEAK_ID,
    "medicare_id": person_labels.MEDICARE_ID,
    "medicaid_id": person_labels.MEDICAID_ID,
    "suffix": person_labels.SUFFIX,
    "other_id": person_labels.OTHER_ID,
    "birth_date": wordings(
        "[member] DOB", "D.O.B.", "[member] date of birth", "birth date", "birthdate", "birthday", "born",
        "fecha de nacimiento",
        "DOB/Sex", "B-day", "bdate", "date of birth / fecha de nacimiento", "birth",
    ),
    "sex": wordings("sex", "gender", "M/F", "sex/sexo", "sexo"),
    "group_number": wordings(
        "{group|grp|GRP} [ID|number|no|ID number|code|plan number]", "account [number|no]", "acct [number]",
        "{policy|account|contract|local|plan}/group [number]",
        "group/{policy|account|acct|plan|section|contract|division} [number]", "employer group [number|ID]",
        "{employer|client|customer} {number|code}",
        "enrollment code", "{medical|plan|benefit} group [number|ID]", "group & section", "subgroup", "group plan",
        "policy {number|no} / group",
        "purchaser [ID|number]", "group number/policy", "grp/acct", "group [number] / {grupo|no de grupo}",
        "grupo", "numero de grupo", "firm [number]", "section", "division",
        "contract group",
    ),
    "group_name": wordings(
        "group name", "[plan] sponsor", "account name", "plan sponsor name", "name of {group|employer}",
        "{school|university|college} [name]",
        "union", "local union", "company [name]", "organization", "grp name", "group/employer", "sponsored by",
    ),
    "employer": wordings("employer [name]", "employer group", "employer group name", "employer/group",
    "place of employment"),
    "plan_name": wordings(
        "[health|benefit|medical|insurance|your|dental|vision|drug] {plan|product|program} [name]", "coverage",
        "benefit package", "plan selected",
        "plan description", "product {line|type}", "benefit {level|option}", "plan option", "policy form",
        "coverage level", "plan/product",
    ),
    "plan_number": wordings(
        "plan {number|code|ID}", "health plan (80840)", "plan (80840)", "CMS [number]", "contract",
        "contract/PBP [number]",
        "H-number", "PBP", "contract-PBP", "CMS contract [number]", "CMS {plan|ID}", "BC/BS plan codes",
        "plan codes", "BS/BC plan",
    ),
    "plan_type": wordings("{plan|coverage|product|policy|benefit|card|network} type", "type of {plan|coverage}",
    "type"),
    "network": wordings("[provider|PPO|HMO|medical|dental|vision|your|plan|primary|national] network [name]",
    "networks"),
    "effective_date": wordings(
        "{effective|eff} [date|dt]", "effective {from|as of|since|on}",
        "{coverage|plan|policy|member|card|original|benefit} {effective|eff|effective date|eff date}",
        "{coverage|plan|policy|benefits} {starts|start|begins|start date|begin date|date|from|starting|began}",
        "{start|begin|enrollment|issue/effective} date",
        "issue/effective", "valid from", "valid", "issued for coverage from", "plan year {begins|start|starts}",
        "in {effect|force} since", "member since",
        "since", "eligible {since|from|as of}", "covered since", "starts", "begins", "start",
        "enrolled {since|on}", "from date",
        "eligibility {date|begins|effective}", "policy {date|year}", "plan year", "effective date / fecha",
        "fecha de vigencia", "fecha de efectividad", "effective / {vigente|vigencia|efectivo}",
        "effective date / {vigente|vigencia|fecha de vigencia|efectivo}", "vigente", "efectivo desde",
        "coverage period", "begin",
        "active since", "sharing {starts|start date|began|effective}", "issued and effective",
        "in force {from|since}", "plan effective / vigente", "effective date / efectiva",  "active as of",
        "coverage effective as of", "first day of coverage", "date effective",
        "date of coverage",
    ),
    "other_date": wordings(
        "issue date", "date issued", "issued", "{card|ID card} {issued|printed|date|issue date}", "printed [on]",
        "print date", "{expires|expiration|exp|valid through|valid thru|valid until|thru|through|end|end date|"
        "term date|renewal date|renewal}",
        "expiration date", "coverage {ends|end date|through}", "good {through|thru|until}", "thru", "card expires",
        "PCP effective [date]", "PCP since", "PCP effective / vigencia del PCP",
    ),
    "part_a": wordings("Hospital (Part A)", "Hospital Part A", "Part A", "Hospital insurance (Part A)"),
    "part_b": wordings("Medical (Part B)", "Medical Part B", "Part B", "Medical insurance (Part B)"),
    "rx_bin": wordings(f"[{_RX}] {{BIN|BIN number|BIN ID|ANSI BIN|IIN}}", "RxBIN [number]",
    "bank identification number", "BIN/IIN", "ANSI/BIN", "PharmBIN"),
    "rx_pcn": wordings(f"[{_RX}] {{PCN|PCN number|PCN ID}}", "RxPCN [number]", "[Rx] processor control [number]",
    "RxPCN ID", "proc control", "processor"),
    "rx_group": wordings(f"{{{_RX}}} {{group|grp|GRP|group number|grp number|group ID}}",
    "{RxGRP|RxGroup|RxGr} [number|ID]", "PharmGRP"),
    "rx_id": wordings(f"{{{_RX}}} {{ID|member ID|ID number|member number|cardholder ID|identification}}",
    "RxID [number]"),
    "rx_issuer": wordings("[Rx] issuer", "RxIssuer", "issuer (80840)", "[Rx] issuer {number|ID}",
    "health plan issuer", "card issuer"),
    "rx_plan": wordings("Rx plan", "RxPlan", "drug plan", "Rx plan name", "formulary"),
    "pharmacy": wordings(
        "pharmacy", "prescription benefits", "pharmacy benefit[s] {manager|administrator|by|provider}", "PBM",
        "Rx", "{prescription|pharmacy} drug[s] [benefits|benefit]",
        "pharmacy benefits", "Rx administered by", "Rx benefits",
        "pharmacy {administered by|program|benefits manager|benefits administrator|benefits by|network|services}",
        "prescriptions", "Rx {by|provider|services|benefits by|manager}",
        "prescription {drugs|drug benefits|program|coverage|plan}", "prescription drug program",
    ),
    "pcp": person_labels.PCP,
    "pcp_phone": person_labels.PCP_PHONE,
    "medical_group": wordings("medical group [name]", "IPA", "IPA/medical group", "PMG", "care team",
    "[participating] medical group", "clinic", "PCP clinic", "clinic name", "ACO", "medical group/IPA"),
    "payer_id": wordings(
        "{payer|payor|EDI|EDI payer|EDI payor|electronic payer|electronic payor|electronic claims|electronic "
        "claims payer|claims payer|claims payor|"
        "electronic claim|electronic|EDI claims|electronic submission|EDI submission|e-claims|clearinghouse|"
        "carrier} [ID|number|code|ID number]",
    ),
    "dependents": person_labels.DEPENDENTS,
    "claims": wordings(
        "claims", "{mail|submit|send|file|direct|remit|forward} [all|paper|medical|your|completed|health|dental] "
        "{claims|bills} to", "[paper|medical|dental|mailing] claims [address|mailing address|to|submission|office|"
        "department|mail to]",
        "claim[s] {submission|filing} [address]", "{mail|send|submit} {paper|medical} claims",
        "claims mailing address", "mail to", "mailing address", "claims (region)",
        "{Part D|Part B|hospital|provider|out-of-network|member|vision|prescription} claims [to|address]",
        "for claims", "mail [paper] claims", "provider claims submission",
    ),
}  # fmt: skip
