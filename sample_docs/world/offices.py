"""Medical offices and the clinicians in them."""

import random
from dataclasses import dataclass
from datetime import date

from sample_docs.world import numbers, people, places

PRIMARY = (
    "Larkspur Family Medicine", "Tanager Creek Internal Medicine", "Quarry Road Primary Care",
        "Juniper Ridge Family Practice",
    "Old Ferry Health Center", "Saddleback Community Health", "Foxglove Pediatrics & Family Care",
        "Harvest Moon Medical Group",
    "Windmere Physicians, PLLC", "Copperfield Adult Medicine", "Beacon Street Family Doctors",
        "Wren & Ostrander Family Practice, P.C.",
    "Millstone Rural Health Clinic", "Elderberry Women's and Family Health", "North Cannery Medical Associates",
)  # fmt: skip
SPECIALIST = (
    "{city} {specialty} Associates", "{specialty} Center of {city}", "Sandpiper {specialty}",
        "Blue Heron {specialty} Group",
    "Three Rivers {specialty}, LLC", "{specialty} Consultants, P.A.", "University {specialty} Clinic",
        "Summit {specialty} & Wellness",
)  # fmt: skip
STAFF_ROLES = ("Referral Coordinator", "Medical Assistant", "Front Desk", "Office Manager", "Records Clerk", "Nurse")


@dataclass(frozen=True)
class Office:
    """A medical office: name, address, telephone and fax."""

    name: str
    address: places.Address
    phone: str
    fax: str
    city: places.City
    website: str
    npi: str


@dataclass(frozen=True)
class Provider:
    """A clinician at an office."""

    person: people.Person
    office: Office
    specialty: str = ""


def office(rng: random.Random, name: str, where: places.City) -> Office:
    """Draw an office of the name given, in a city."""
    first = "".join(c for c in name.lower().split(",")[0] if c.isalpha())[:16]
    phone, fax = numbers.phones(rng, where.area, 2)
    return Office(
        name, places.address(rng, where, units=0.7), phone, fax, where, f"www.{first}.example", numbers.npi(rng)
    )


def primary_care(rng: random.Random, where: places.City, today: date) -> Provider:
    """Draw a clinician who refers patients."""
    return Provider(people.clinician(rng, today, numbers.npi(rng)), office(rng, rng.choice(PRIMARY), where))


def specialist(rng: random.Random, where: places.City, today: date, specialty: str) -> Provider:
    """Draw a clinician to whom patients are referred."""
    name = rng.choice(SPECIALIST).format(city=where.name, specialty=specialty)
    credentials = {"Physical Therapy": "DPT", "Behavioral Health": "LCSW"}.get(
        specialty, rng.choice(("MD", "MD", "DO"))
    )
    return Provider(people.clinician(rng, today, numbers.npi(rng), credentials), office(rng, name, where), specialty)
