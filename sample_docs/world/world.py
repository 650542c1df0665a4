"""The world of one paper: who is in it, drawn from its seed and the same on every page of a transmission."""

import random
from dataclasses import replace
from datetime import date, timedelta
from functools import cached_property

from sample_docs.world import conditions, numbers, offices, payers, people, places

SLIPS = ("wrong_npi", "impossible_birth_date")
IMPOSSIBLE = ("02/30/{year}", "13/07/{year}", "06/31/{year}", "11/31/{year}", "00/14/{year}")


class World:
    """Everything that one paper may tell; `slip` names the mistake that its writer made, if any."""

    def __init__(self, rng: random.Random, today: date, slip: str = "") -> None:
        self.rng = rng
        self.today = today
        self.slip = slip

    def chance(self, share: float) -> bool:
        """Return true for that share of the papers."""
        return self.rng.random() < share

    def past_day(self, most: int = 60, least: int = 0) -> date:
        """Draw a day within the last so many days."""
        return self.today - timedelta(days=self.rng.randint(least, most))

    @cached_property
    def city(self) -> places.City:
        """The city in which the paper was written."""
        return places.city(self.rng)

    @cached_property
    def date(self) -> date:
        """The day on which the paper was written."""
        return self.past_day(40)

    @cached_property
    def patient(self) -> people.Person:
        """The patient."""
        patient = people.draw(self.rng, self.date)
        if self.slip == "impossible_birth_date":
            return replace(patient, misprinted_birth=self.rng.choice(IMPOSSIBLE).format(year=patient.birth_date.year))
        return patient

    @cached_property
    def patient_address(self) -> places.Address:
        """Where the patient lives."""
        return places.address(self.rng, self.city, units=0.25)

    @cached_property
    def patient_phone(self) -> str:
        """The patient's telephone number."""
        return numbers.phone(self.rng, self.city.area)

    @cached_property
    def patient_email(self) -> str:
        """The patient's mail address."""
        plain = [w.lower().translate({ord(c): "" for c in " .'-"}) for w in (self.patient.given, self.patient.family)]
        return f"{'.'.join(plain)}{self.rng.randint(1, 99)}@mail.example"

    @cached_property
    def record_number(self) -> str:
        """The patient's number at the sending office."""
        return numbers.pattern(self.rng, self.rng.choice(("######", "########", "MR#######", "E#######", "##-##-##")))

    @cached_property
    def condition(self) -> conditions.Condition:
        """What the patient has."""
        return self.rng.choice(conditions.CONDITIONS)

    @cached_property
    def reason(self) -> str:
        """Why the patient is sent."""
        return self.rng.choice(self.condition.reasons)

    @cached_property
    def notes(self) -> str:
        """What the reader should know besides."""
        return self.rng.choice(self.condition.notes)

    @cached_property
    def referrer(self) -> offices.Provider:
        """The clinician who sends the patient."""
        provider = offices.primary_care(self.rng, self.city, self.today)
        if self.slip == "wrong_npi":
            return replace(provider, person=replace(provider.person, npi=numbers.wrong_npi(self.rng)))
        return provider

    @cached_property
    def specialist(self) -> offices.Provider:
        """The clinician to whom the patient is sent."""
        return offices.specialist(self.rng, self.city, self.today, self.condition.specialty)

    @cached_property
    def colleague(self) -> offices.Provider:
        """A second clinician of the sending office."""
        return replace(self.referrer, person=people.clinician(self.rng, self.today, numbers.npi(self.rng)))

    @cached_property
    def clerk(self) -> people.Person:
        """Someone at the sending office's desk."""
        return people.draw(self.rng, self.today, oldest=64, youngest=20)

    @cached_property
    def coverage(self) -> payers.Coverage:
        """The patient's insurance."""
        pool = payers.ADVANTAGE if self.date.year - self.patient.birth_date.year > 65 else payers.COMMERCIAL
        return self.coverage_from(pool)

    def coverage_from(self, pool: tuple[payers.Payer, ...]) -> payers.Coverage:
        """Return the patient's cover where one of the payers given provides it; draw other cover otherwise."""
        known: payers.Coverage | None = self.__dict__.get("coverage")
        if known and known.payer in pool:
            return known
        return payers.coverage(self.rng, self.rng.choice(pool), self.patient, self.today)

    @cached_property
    def children(self) -> tuple[people.Person, ...]:
        """The patient's dependents."""
        return tuple(people.relative(self.rng, self.patient, self.today) for _ in range(self.rng.randint(1, 4)))

    @cached_property
    def page_count(self) -> int:
        """How many pages the cover sheet announces."""
        return self.rng.randint(2, 14)

    @cached_property
    def sender(self) -> tuple[str, str]:
        """Who sends the paper: name and fax number; a layout may set another."""
        return self.referrer.office.name, self.referrer.office.fax

    def office(self, name: str) -> offices.Office:
        """Draw an office or a shop of that name somewhere."""
        return offices.office(self.rng, name, places.city(self.rng))
