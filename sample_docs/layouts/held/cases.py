"""What patients are sent for on the papers held back: other stories than the world's own.

Procedure codes are format examples with wording of our own; no CPT descriptor is held here.
"""

import random
from datetime import date

from sample_docs.world import World, numbers, offices, people
from sample_docs.world.conditions import Condition
from sample_docs.world.offices import Provider

GENERAL = (
    Condition(
        "Allergy and Immunology",
        (("J30.1", "Allergic rhinitis due to pollen"), ("L50.9", "Urticaria, unspecified")),
        (
            "hives after every meal with shellfish and sneezing from April to July",
            "seasonal wheezing and recurrent hives that antihistamines no longer control",
        ),
        ("An epinephrine pen was prescribed last week.", "Keeps two cats at home.", "Symptoms are worst outdoors."),
        "Allergy testing",
        (("95004", "Skin pricks, each"),),
    ),
    Condition(
        "Vascular Surgery",
        (("I83.12", "Varicose veins of left lower extremity with inflammation"), ("R60.0", "Localized edema")),
        (
            "heavy, aching left calf with bulging veins that swell by evening",
            "recurrent inflamed veins of the left leg in spite of support stockings",
        ),
        ("Pulses at the foot are strong.", "Stands all day at work."),
        "Vein mapping and opinion",
        (("93971", "Vein scan of one leg"),),
    ),
    Condition(
        "Infectious Disease",
        (("B18.2", "Chronic viral hepatitis C"),),
        (
            "newly found hepatitis C antibody with detectable viral load",
            "hepatitis C never treated, now willing to begin",
        ),
        ("Platelets 212, albumin normal.", "Vaccinated against hepatitis A and B."),
        "Treatment evaluation",
    ),
    Condition(
        "Podiatry",
        (("M72.2", "Plantar fascial fibromatosis"), ("M20.11", "Hallux valgus (acquired), right foot")),
        (
            "heel pain with the first steps of the morning for eight months",
            "painful right bunion that rubs in every shoe",
        ),
        ("Inserts and stretching were tried.", "Runs twenty miles a week."),
        "Evaluate and manage",
        (("73630", "Foot films, three views"),),
    ),
    Condition(
        "Pain Management",
        (
            ("M48.061", "Spinal stenosis, lumbar region without neurogenic claudication"),
            ("G89.4", "Chronic pain syndrome"),
        ),
        (
            "back and buttock pain after walking one block, eased by sitting",
            "constant low back pain in spite of gabapentin and two courses of exercises",
        ),
        ("No new weakness. Bladder and bowel are normal.", "Does not wish to take opioids."),
        "Injection evaluation",
        (("62323", "Injection at the lower spine with imaging"),),
    ),
    Condition(
        "Oncology",
        (
            ("C18.2", "Malignant neoplasm of ascending colon"),
            ("D50.0", "Iron deficiency anemia secondary to blood loss (chronic)"),
        ),
        (
            "biopsy-proven cancer of the ascending colon found on colonoscopy",
            "new cancer of the right colon, staging not begun",
        ),
        ("Pathology report is attached.", "Brother treated for the same at 49."),
        "New patient consultation",
    ),
    Condition(
        "Hepatology",
        (("K74.60", "Unspecified cirrhosis of liver"), ("R18.8", "Other ascites")),
        (
            "abdominal swelling and a nodular liver on ultrasound",
            "cirrhosis with fluid that returns within a week of tapping",
        ),
        ("Bilirubin 2.1, INR 1.4.", "No alcohol since March."),
        "Consult and treat",
        (("76705", "Ultrasound of part of the abdomen"),),
    ),
    Condition(
        "Wound Care",
        (
            ("L97.512", "Non-pressure chronic ulcer of other part of right foot with fat layer exposed"),
            ("E11.621", "Type 2 diabetes mellitus with foot ulcer"),
        ),
        ("ulcer under the right great toe that has not closed in nine weeks",),
        ("A1c 8.9 in October.", "Films show no bone involvement."),
        "Wound management",
        (("97597", "Cleaning of a wound, first part"),),
    ),
)
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
PRACTICES = (
    "{} Partners of {}",
    "{} Specialty Clinic",
    "Cobalt Lake {}",
    "{} Physicians at St. Odile",
    "The {} Practice",
    "Marigold {}, P.S.",
    "{} Institute of {}",
)


def specialist(world: World, case: Condition, credentials: str = "") -> Provider:
    """Draw the clinician to whom a case is sent."""
    rng, city = world.rng, world.city
    name = rng.choice(PRACTICES).format(case.specialty, city.name)
    person = people.clinician(rng, world.today, numbers.npi(rng), credentials or rng.choice(("MD", "MD", "DO")))
    return Provider(person, offices.office(rng, name, city), case.specialty)


def sentence(text: str) -> str:
    """Return a story with a capital letter at its head."""
    return text[:1].upper() + text[1:]


def child(rng: random.Random, today: date) -> people.Person:
    """Draw a patient who is a child."""
    return people.draw(rng, today, oldest=15, youngest=2)
