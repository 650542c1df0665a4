"""People: patients, clinicians, office staff."""

import random
from dataclasses import dataclass, replace
from datetime import date, timedelta

FEMALE = (
    "Adaeze", "Beatriz", "Clementine", "Dorothea", "Esperanza", "Fiona", "Greta", "Hyun-Ju", "Imani", "Josephine",
        "Kavita",
    "Lourdes", "Marisol", "Nadia", "Ottoline", "Priscilla", "Ramona", "Saoirse", "Tamsin", "Viola", "Winifred",
        "Yesenia",
    "Zora", "Mary Ann", "Bernadette", "Carmen", "Delia", "Edith", "Florence", "Gwendolyn", "Henrietta", "Ines",
)  # fmt: skip
MALE = (
    "Ambrose", "Bartholomew", "Cyrus", "Darnell", "Emeka", "Fergus", "Gideon", "Hiroshi", "Isidro", "Jamal", "Kofi",
    "Leopold", "Matthias", "Nikolai", "Osvaldo", "Percival", "Rafael", "Santiago", "Thaddeus", "Ulises", "Vikram",
        "Wallace",
    "Xavier", "Yusuf", "Zachary", "Everett", "Horace", "Irving", "Julian", "Lamont", "Milton", "Otis",
)  # fmt: skip
FAMILY = (
    "Abernathy", "Bhattacharya", "Castellanos", "Dombrowski", "Eastwick", "Ferreira", "Galloway", "Hightower", "Iyer",
    "Jankovic", "Kowalczyk", "Lindqvist", "McAllister", "Nakamura", "O'Sullivan", "Pemberton", "Quigley", "Rosenthal",
    "Szymanski", "Thibodeaux", "Underhill", "Villarreal", "Wojcik", "Xiong", "Yarborough", "Zimmerman", "Okafor",
    "De La Cruz", "Van Houten", "St. James", "Reyes-Whitlock", "Garcia-Montoya", "Smith-Okonkwo", "Brannigan",
        "Delacroix",
    "Fitzwilliam", "Goldfarb", "Hallgrimsson", "Inouye", "Kincaid", "Lovelace", "Mbeki", "Nguyen", "Ortega",
        "Prudhomme",
    "Ransome", "Stavropoulos", "Tran", "Vasquez", "Whitfield", "Chen", "Desai", "Lee", "Moss", "Pratt", "Sato",
)  # fmt: skip
CREDENTIALS = ("MD", "MD", "MD", "DO", "DO", "NP", "PA-C", "FNP-C", "DNP", "MD, FACC")
SUFFIXES = ("Jr.", "Sr.", "II", "III")


@dataclass(frozen=True)
class Person:
    """A person as an office writes one down; `birth_date` is text where the paper prints an impossible one."""

    given: str
    family: str
    sex: str
    birth_date: date
    middle: str = ""
    suffix: str = ""
    credentials: str = ""
    npi: str = ""
    misprinted_birth: str = ""

    @property
    def title(self) -> str:
        """Return Mr. or Ms."""
        return "Ms." if self.sex == "female" else "Mr."

    @property
    def pronoun(self) -> str:
        """Return she or he."""
        return "she" if self.sex == "female" else "he"


def draw(rng: random.Random, today: date, *, oldest: int = 88, youngest: int = 19) -> Person:
    """Draw a person of an age between the two given, in years."""
    sex = rng.choice(("female", "male"))
    given = rng.choice(FEMALE if sex == "female" else MALE)
    born = today - timedelta(days=rng.randint(youngest * 366, oldest * 365))
    middle = rng.choice(("", "", *"ABCDEFGHJKLMNPRSTW"))
    suffix = rng.choice(SUFFIXES) if sex == "male" and rng.random() < 0.12 else ""
    return Person(given, rng.choice(FAMILY), sex, born, middle, suffix)


def clinician(rng: random.Random, today: date, npi: str, credentials: str = "") -> Person:
    """Draw a clinician with the NPI given."""
    person = draw(rng, today, oldest=68, youngest=31)
    return replace(person, credentials=credentials or rng.choice(CREDENTIALS[:-1]), npi=npi)


def relative(rng: random.Random, of: Person, today: date) -> Person:
    """Draw a child of a person, with the same family name."""
    child = draw(rng, today, oldest=18, youngest=1)
    return replace(child, family=of.family, suffix="")
