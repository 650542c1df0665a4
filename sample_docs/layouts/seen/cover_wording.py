"""Who sends cover sheets, and what they write on them: one errand is a sender, a recipient, a subject and a message."""

from dataclasses import dataclass

from sample_docs.style import Style
from sample_docs.truth import Value
from sample_docs.world import World
from sample_docs.world.offices import Office, Provider
from sample_docs.world.people import Person


@dataclass(frozen=True)
class Trade:
    """A line of work: names its houses go by, their departments, subjects and messages."""

    names: tuple[str, ...]
    departments: tuple[str, ...]
    subjects: tuple[str, ...]
    messages: tuple[str, ...]


TRADES = {
    "clinic": Trade(
        (),
        ("Referrals", "Front Office", "Clinical Staff", "Scheduling"),
        ("New patient referral", "Consult request", "Chart notes and referral", "Appt request", "Referral / records"),
        (
            "Please contact the patient to set up a visit and fax back the date.",
            "Referral, demographics and last two office notes follow.",
            "Patient is aware of this referral. Insurance card copy enclosed.",
            "Thank you for seeing this patient. Prior films can be sent on a disc if you need them.",
            "2nd request - we have not heard back about the referral sent last week.",
        ),
    ),
    "hospital": Trade(
        (
            "Sacred Maple Regional Medical Center",
            "Copper County Memorial Hospital",
            "Lakeview Methodist Health System",
            "St. Brannock's Hospital",
            "Tidewater University Medical Center",
        ),
        (
            "Case Management",
            "Health Information Management",
            "Emergency Department",
            "Cardiac Rehab",
            "Care Transitions",
        ),
        ("Discharge summary", "Hospital follow up", "ED visit notification", "Records as requested", "H&P and labs"),
        (
            "Your patient was discharged from our facility. Please arrange a visit within seven days.",
            "Attached are the documents you asked for. Some pages may be hard to read because of the originals.",
            "Please sign the attached plan of care, date it, and return it by fax.",
            "Notification of an emergency visit. No reply is needed.",
        ),
    ),
    "pharmacy": Trade(
        (
            "Corner Drug Compounding",
            "Prairie Specialty Pharmacy",
            "Bellweather Pharmacy 0412",
            "Hilltop Rx",
            "Ostrich Drugs",
        ),
        ("Pharmacy", "Prior Auth Team", "Specialty Intake", "Clinical Services"),
        ("Refill authorization", "Prior auth needed", "Drug change request", "Clarification of prescription"),
        (
            "The plan does not cover this drug without approval. Please start a prior authorization or change it.",
            "Please clarify the directions on the attached prescription so that we can fill it.",
            "Patient is out of refills. Kindly approve or deny on the next page and fax it back.",
        ),
    ),
    "testing": Trade(
        (
            "Keystone Diagnostics Laboratory",
            "PathPoint Reference Lab",
            "ClearView Imaging Center",
            "Open Sky MRI and Radiology",
            "Northgate Sleep Laboratory",
        ),
        ("Client Services", "Results Desk", "Scheduling", "Film Library"),
        ("Final report", "Critical result", "Missing order information", "Signed order needed", "Imaging results"),
        (
            "Final results follow. A paper copy will not be mailed.",
            "We cannot run the test without a diagnosis code. Please complete the order and return it today.",
            "The report was amended; please replace the earlier copy in the chart.",
        ),
    ),
    "insurer": Trade(
        ("Meridian Health Plan", "Blue Prairie Health", "Cascade Care Insurance", "United Trades Health Plan"),
        ("Utilization Management", "Provider Relations", "Appeals and Grievances", "Quality / HEDIS"),
        ("Request for clinical information", "Notice of determination", "Chart chase", "Appeal acknowledgment"),
        (
            "To finish our review we need the last progress note and any imaging. Send them within two business days.",
            "The enclosed notice tells you what was decided. A copy goes to the member by mail.",
            "Please send the records listed on the next page for our yearly quality review.",
        ),
    ),
    "attorney": Trade(
        (
            "Hargrove, Pell & Sato, PLLC",
            "Law Offices of Dunstan Weems",
            "Quill & Ostrow, Attorneys at Law",
            "Bellamy Injury Law Group, P.C.",
        ),
        ("Litigation", "Medical Records", "Workers' Compensation"),
        ("Request for medical records", "Letter of protection", "Lien information", "Claim of our client"),
        (
            "Enclosed is a signed authorization. Please send complete chart and itemized billing from 2024 on.",
            "Kindly let us know the copy charge before you send the file.",
            "Please confirm receipt of the enclosed letter by return facsimile.",
        ),
    ),
    "home": Trade(
        (
            "Gentle Harbor Home Health",
            "Evergreen Hospice and Palliative Care",
            "ProCare Medical Supply",
            "Harbor Light Nursing",
        ),
        ("Intake", "Orders", "Billing", "Nursing"),
        ("Orders for signature", "Plan of care", "Certificate of need", "Start of care", "Equipment order"),
        (
            "Please have the doctor sign and date where marked. Stamped signatures cannot be taken.",
            "Nurse saw the patient this morning; blood pressure 158/92. Any new orders?",
            "We need the chart note that shows why the equipment is needed.",
        ),
    ),
}
NOTICES = (
    (
        "CONFIDENTIALITY NOTICE: This facsimile and its pages may hold health information that is privileged. "
        "If you are not the intended recipient, any use is prohibited. Please notify the sender and destroy it."
    ),
    (
        "This fax is intended only for the person or office to which it is addressed. If you got it in error, "
        "please call us right away at the number above."
    ),
    (
        "HIPAA: The recipient must keep these records safe and confidential. Disclosure without the consent "
        "of the patient, or as the law permits, is not allowed."
    ),
    "WARNING: Unauthorized interception of this telephonic communication could be a violation of law.",
    (
        "The documents accompanying this transmission contain confidential information of the sender that is "
        "legally protected. Return of misdirected documents will be arranged at no cost to you."
    ),
    (
        "PRIVATE AND CONFIDENTIAL. Protected Health Information is personal and sensitive. You must keep it "
        "in a safe, secure and confidential manner."
    ),
)


@dataclass(frozen=True)
class Errand:
    """Who sends what to whom."""

    office: Office
    department: str
    clerk: Person
    to: Provider
    subject: str
    message: str

    @property
    def address(self) -> str:
        """Return the sender's address on one line."""
        place = self.office.address
        return f"{', '.join(place.lines)}, {place.city}, {place.state} {place.postal_code}"


def errand(world: World, *trades: str) -> Errand:
    """Draw an errand of one of the trades; a clinic writes to a specialist, the others to a doctor's office."""
    name = world.rng.choice(trades)
    trade = TRADES[name]
    if name == "clinic":
        office, to = world.referrer.office, world.specialist
    else:
        office, to = world.office(world.rng.choice(trade.names)), world.referrer
        world.sender = (office.name, office.fax)
    words = [world.rng.choice(pool) for pool in (trade.departments, trade.subjects, trade.messages)]
    return Errand(office, words[0], world.clerk, to, words[1], words[2])


def to_name(world: World, pen: Style, to: Provider, path: str = "to.name") -> Value:
    """Return the recipient's name in one of the shapes that senders use."""
    shapes = ("{} {}", "{} {}", "Dr. {} {}", "{1}, {0}", "{} {}, " + to.person.credentials)
    return pen.full_name(path, to.person, world.rng.choice(shapes))


def from_name(world: World, pen: Style, errand: Errand) -> Value:
    """Return the sender's name."""
    return pen.full_name("from.name", errand.clerk, world.rng.choice(("{} {}", "{} {}", "{1}, {0}")))


def page_count(world: World, pen: Style, *, padded: int = 1) -> Value:
    """Return the number of pages, with leading zeros where it is padded."""
    return pen.text("page_count", f"{world.page_count:0{padded}d}", world.page_count)
