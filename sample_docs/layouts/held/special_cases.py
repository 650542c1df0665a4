"""What patients are sent for outside the medical specialties: therapy, teeth, mind, children."""

from sample_docs.world.conditions import Condition

THERAPY = (
    Condition(
        "Physical Therapy",
        (
            ("M75.101", "Unspecified rotator cuff tear or rupture of right shoulder, not specified as traumatic"),
            ("M25.511", "Pain in right shoulder"),
        ),
        (
            "Cannot lift the right arm above shoulder height since a fall in August",
            "Right shoulder pain at night and when reaching overhead",
        ),
        ("No lifting over 5 lb until seen again.", "Pacemaker in place: no electrical stimulation."),
        "Evaluate and treat",
    ),
    Condition(
        "Occupational Therapy",
        (("M77.11", "Lateral epicondylitis, right elbow"),),
        ("Outer elbow pain with gripping tools for ten weeks",),
        ("Wears a strap at work.",),
        "Evaluate and treat",
    ),
    Condition(
        "Physical Therapy",
        (("R26.81", "Unsteadiness on feet"), ("Z91.81", "History of falling")),
        ("Two falls at home this autumn, unsteady when turning",),
        ("Uses a walker outdoors. Takes a blood thinner.",),
        "Evaluate and treat",
    ),
    Condition(
        "Vestibular Therapy",
        (("H81.11", "Benign paroxysmal vertigo, right ear"),),
        ("Room spins on rolling over in bed since Labor Day",),
        ("No hearing change.",),
        "Evaluate and treat",
    ),
)
DENTAL = (
    Condition(
        "Endodontics",
        (("K04.01", "Reversible pulpitis"), ("K02.62", "Dental caries on smooth surface penetrating into dentin")),
        ("Lingering cold pain, lower right, for three weeks after a deep filling",),
        ("Percussion slight. Pockets 2 to 3 mm.",),
        "Root canal evaluation",
        (("D3330", "Root canal, molar"),),
    ),
    Condition(
        "Oral Surgery",
        (("K01.1", "Impacted teeth"),),
        ("Swelling behind the last lower molars, twice this year",),
        ("Panoramic film will be e-mailed.",),
        "Removal of wisdom teeth",
        (("D7240", "Removal of impacted tooth"), ("D9223", "Deep sedation, each 15 minutes")),
    ),
    Condition(
        "Periodontics",
        (("K05.321", "Chronic periodontitis, generalized, slight"),),
        ("Bleeding gums with pockets to 6 mm in three quadrants",),
        ("Scaling done in May and June.",),
        "Periodontal evaluation",
    ),
)
MIND = (
    Condition(
        "Psychiatry",
        (("F33.1", "Major depressive disorder, recurrent, moderate"), ("F51.01", "Primary insomnia")),
        (
            "Low mood, early waking and missed shifts for two months on escitalopram",
            "Third depressive episode, partial response to two medicines",
        ),
        ("PHQ-9 was 17. Denies any plan to harm self.", "Lives with spouse, no firearms in the home."),
        "Medication evaluation",
    ),
    Condition(
        "Psychology",
        (("F43.10", "Post-traumatic stress disorder, unspecified"),),
        ("Nightmares and avoidance since a highway crash in the spring",),
        ("PCL-5 score 44.",),
        "Individual therapy",
    ),
    Condition(
        "Addiction Medicine",
        (("F10.20", "Alcohol dependence, uncomplicated"),),
        ("Drinks a pint of spirits a day and asks for help to stop",),
        ("No seizures. Last drink the evening before the visit.",),
        "Intake assessment",
    ),
)
CHILD = (
    Condition(
        "Pediatric Cardiology",
        (("R01.1", "Cardiac murmur, unspecified"),),
        ("Harsh systolic murmur heard at the well visit, louder than last year",),
        ("Growth along the 40th percentile.",),
        "Consultation",
        (("93303", "Heart ultrasound of a child, complete"),),
    ),
    Condition(
        "Pediatric Gastroenterology",
        (("K59.00", "Constipation, unspecified"), ("R10.84", "Generalized abdominal pain")),
        ("Belly pain and stools every six days in spite of daily powder",),
        ("Celiac screen negative.",),
        "Consultation",
    ),
    Condition(
        "Pediatric Neurology",
        (("R56.9", "Unspecified convulsions"),),
        ("Two staring spells with lip smacking in October, each about a minute",),
        ("Video on the mother's phone.",),
        "Evaluation",
        (("95816", "Brain wave test, awake and drowsy"),),
    ),
    Condition(
        "Developmental Pediatrics",
        (("F80.1", "Expressive language disorder"), ("R62.0", "Delayed milestone in childhood")),
        ("Fewer than ten words by the third birthday, does not point",),
        ("Hearing screen passed.",),
        "Developmental evaluation",
    ),
)
