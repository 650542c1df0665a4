"""Referrals that go elsewhere than to a doctor of the usual specialties: teeth, eyes, feet, children, orders."""

from dataclasses import replace

from sample_docs.world import World, people
from sample_docs.world.conditions import Condition

DENTAL = (
    Condition(
        "Oral Surgery",
        (("K01.1", "Impacted teeth"),),
        ("Please evaluate tooth 17 and 32 for removal", "Recurrent swelling around the lower left wisdom tooth"),
        ("Panoramic film sent by e-mail.", "Penicillin allergy (rash)."),
        "Extraction",
    ),
    Condition(
        "Endodontics",
        (("K04.7", "Periapical abscess without sinus"),),
        ("Lingering cold pain on tooth 30", "Tooth 14 tender to biting, root canal therapy 2011, possible retreatment"),
        ("Temporary crown in place.", "Patient is anxious, consider nitrous."),
        "Root canal therapy",
    ),
    Condition(
        "Periodontics",
        (("K03.81", "Cracked tooth"),),
        ("Deep pocket at tooth 3, crack suspected",),
        ("Full mouth series dated last spring.",),
        "Evaluate and treat",
    ),
)
EYE = (
    Condition(
        "Ophthalmology",
        (("H25.13", "Age-related nuclear cataract, bilateral"),),
        ("Glare when driving at night, best corrected 20/60 in both eyes",),
        ("Post-op care may be shared with us.",),
        "Cataract surgery evaluation",
    ),
    Condition(
        "Retina",
        (
            ("H43.391", "Other vitreous opacities, right eye"),
            ("E11.9", "Type 2 diabetes mellitus without complications"),
        ),
        ("New floaters in the right eye for three days, no curtain", "Flashes and floaters OD, dilated view limited"),
        ("IOP 15 and 16.", "Pseudophakic in the left eye."),
        "Dilated retinal examination",
    ),
)
FOOT = (
    Condition(
        "Podiatry",
        (("M20.11", "Hallux valgus (acquired), right foot"),),
        ("Painful bunion, wide shoes no longer help",),
        ("No numbness.", "Pulses are good."),
        "Evaluate and treat",
    ),
    Condition(
        "Podiatry",
        (("L60.0", "Ingrowing nail"), ("E11.42", "Type 2 diabetes mellitus with diabetic polyneuropathy")),
        ("Ingrown right great toenail in a diabetic patient, second infection this year",),
        ("Last A1c 7.9.",),
        "Nail procedure and diabetic foot care",
    ),
)
MIND = (
    Condition(
        "Psychiatry",
        (("F33.1", "Major depressive disorder, recurrent, moderate"),),
        ("Low mood since spring; two medicines without enough effect", "Requests medication management and therapy"),
        ("PHQ-9 score 17.", "Denies thoughts of self-harm."),
        "Medication management",
    ),
    Condition(
        "Behavioral Health",
        (("F41.1", "Generalized anxiety disorder"), ("F43.10", "Post-traumatic stress disorder, unspecified")),
        ("Worry and poor sleep after a car accident, wants counseling",),
        ("Prefers a female therapist.", "Telehealth is fine."),
        "Individual therapy",
    ),
    Condition(
        "Psychology",
        (("F90.2", "Attention-deficit hyperactivity disorder, combined type"),),
        ("Trouble finishing work, please test for attention deficit",),
        ("Teacher forms are attached.",),
        "Psychological testing",
    ),
)
CHILD = (
    Condition(
        "Speech Therapy",
        (("F80.2", "Mixed receptive-expressive language disorder"),),
        ("Fewer than twenty words at 30 months, family concerned", "Speech hard to understand for strangers"),
        ("Hearing screen passed.", "Speaks Spanish at home."),
        "Speech and language evaluation",
        (("92523", "Speech and language evaluation"), ("92507", "Speech therapy, one session")),
    ),
    Condition(
        "Occupational Therapy",
        (("F82", "Specific developmental disorder of motor function"),),
        ("Falls often, cannot button or hold a pencil",),
        ("Born at 33 weeks.", "Has a school plan."),
        "Evaluate and treat",
        (("97166", "OT evaluation"), ("97530", "Activities, each 15 minutes")),
    ),
    Condition(
        "Pediatric Otolaryngology",
        (("J35.3", "Hypertrophy of tonsils with hypertrophy of adenoids"),),
        ("Snores every night with pauses, mouth breathing",),
        ("Four strep infections since January.",),
        "Consultation",
    ),
)
IMAGING = (
    Condition(
        "Radiology",
        (("M54.2", "Cervicalgia"),),
        ("Neck pain with tingling in the left hand, six weeks of therapy done",),
        ("No metal implants.", "Claustrophobic, will take lorazepam."),
        "MRI cervical spine without contrast",
        (("72141", "MRI neck spine, no contrast"),),
    ),
    Condition(
        "Radiology",
        (("R10.11", "Right upper quadrant pain"),),
        ("Belly pain after meals, rule out gallstones",),
        ("NPO after midnight.",),
        "Ultrasound abdomen limited",
        (("76705", "Ultrasound belly, limited"),),
    ),
    Condition(
        "Radiology",
        (("R51.9", "Headache, unspecified"), ("R42", "Dizziness and giddiness")),
        ("New headaches with dizziness, rule out mass",),
        ("Creatinine 0.9 last month.", "No pacemaker."),
        "MRI brain without contrast",
        (("70551", "MRI head, no contrast"),),
    ),
)
LABORATORY = (
    Condition(
        "Laboratory",
        (("E78.5", "Hyperlipidemia, unspecified"), ("E03.9", "Hypothyroidism, unspecified")),
        ("Yearly follow-up of cholesterol and thyroid",),
        ("Fasting 12 hours.",),
        "Venipuncture and panels",
        (("80061", "Lipid panel"), ("84443", "TSH")),
    ),
    Condition(
        "Laboratory",
        (("D64.9", "Anemia, unspecified"), ("R53.83", "Other fatigue")),
        ("Tired for two months, check blood count and sugar",),
        ("Call results over 300 at once.",),
        "Blood tests",
        (("85025", "CBC with differential"), ("83036", "Hemoglobin A1c")),
    ),
)
EQUIPMENT = (
    Condition(
        "Durable Medical Equipment",
        (("G47.33", "Obstructive sleep apnea (adult) (pediatric)"),),
        ("AHI 24 on home sleep test, needs therapy at night",),
        ("Pressure 6 to 14 cm, heated humidifier.",),
        "Supply and set up CPAP",
        (("E0601", "CPAP device"), ("A7030", "Full face mask")),
    ),
    Condition(
        "Durable Medical Equipment",
        (
            ("R26.89", "Other abnormalities of gait and mobility"),
            ("M17.11", "Unilateral primary osteoarthritis, right knee"),
        ),
        ("Unsteady on short walks in the home, two falls this fall",),
        ("Patient weight 186 lb, height 5 ft 7 in.",),
        "Deliver and fit walker",
        (("E0143", "Folding walker, wheeled"),),
    ),
    Condition(
        "Durable Medical Equipment",
        (("J44.9", "Chronic obstructive pulmonary disease, unspecified"),),
        ("Saturation 86 % at rest on room air",),
        ("2 L/min by nasal cannula, continuous.",),
        "Home oxygen",
        (("E1390", "Oxygen concentrator"),),
    ),
)
HOME = (
    Condition(
        "Home Health",
        (("I50.9", "Heart failure, unspecified"), ("I10", "Essential (primary) hypertension")),
        ("Third admission for fluid overload this year, needs teaching and weight checks",),
        ("Lives alone, third floor.", "Sodium 2 g diet."),
        "Skilled nursing",
    ),
    Condition(
        "Home Health",
        (("L89.152", "Pressure ulcer of sacral region, stage 2"),),
        ("Wound care three times a week",),
        ("Daughter helps at night.",),
        "Wound care",
    ),
    Condition(
        "Home Health",
        (("I69.351", "Hemiplegia and hemiparesis following cerebral infarction affecting right dominant side"),),
        ("Weak right side after a stroke in August, cannot leave home without help",),
        ("Uses a quad cane.",),
        "Physical and occupational therapy",
    ),
)
WORK = (
    Condition(
        "Orthopedics",
        (("S39.012A", "Strain of muscle, fascia and tendon of lower back, initial encounter"),),
        ("Back strain after lifting a 60 lb box at work",),
        ("Light duty, no lifting over 10 lb.",),
        "Evaluate and treat",
    ),
    Condition(
        "Hand Therapy",
        (("M65.4", "Radial styloid tenosynovitis [de Quervain]"),),
        ("Thumb-side wrist pain from repeated scanning at the register",),
        ("Splint given.",),
        "Therapy and ergonomic advice",
    ),
)


def take(world: World, pool: tuple[Condition, ...], credentials: str = "") -> None:
    """Have the world's patient sent for one of these; `credentials` are those of who sends, divided by blanks."""
    world.condition = world.rng.choice(pool)
    if credentials:
        person = replace(world.referrer.person, credentials=world.rng.choice(credentials.split()))
        world.referrer = replace(world.referrer, person=person)


def as_child(world: World) -> None:
    """Make the world's patient a child."""
    child = people.draw(world.rng, world.date, oldest=11, youngest=2)
    misprint = f"02/30/{child.birth_date.year}" if world.slip == "impossible_birth_date" else ""
    world.patient = replace(child, misprinted_birth=misprint)
