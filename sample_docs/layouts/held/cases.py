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
