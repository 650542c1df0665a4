"""Numbers that are valid in form and belong to nobody."""

import random
import string

MBI_LETTERS = "ACDEFGHJKMNPQRTUVWXY"
TOLL_FREE = ("800", "833", "844", "855", "866", "877", "888")


def luhn_digit(payload: str) -> int:
    """Return the Luhn check digit of a string of digits."""
    doubled = [int(d) * (2 - i % 2) for i, d in enumerate(reversed(payload))]
    return -sum(n // 10 + n % 10 for n in doubled) % 10


def npi(rng: random.Random) -> str:
    """Draw a National Provider Identifier with a right check digit (Luhn over 80840 and the number)."""
    body = rng.choice("12") + digits(rng, 8)
    return body + str(luhn_digit("80840" + body))


def is_npi(number: str) -> bool:
    """Return whether the ten digits carry the right check digit."""
    return len(number) == 10 and number.isdigit() and luhn_digit("80840" + number[:9]) == int(number[9])


def wrong_npi(rng: random.Random) -> str:
    """Draw ten digits whose check digit is wrong, as a slip of the pen leaves them."""
    right = npi(rng)
    return right[:9] + str((int(right[9]) + rng.randint(1, 9)) % 10)


def mbi(rng: random.Random) -> str:
    """Draw a Medicare Beneficiary Identifier of valid format (CMS: positions C A AN N A AN N A A N N)."""
    either = MBI_LETTERS + string.digits
    pools = (
        string.digits[1:],
        MBI_LETTERS,
        either,
        string.digits,
        MBI_LETTERS,
        either,
        string.digits,
        MBI_LETTERS,
        MBI_LETTERS,
        string.digits,
        string.digits,
    )
    return "".join(rng.choice(pool) for pool in pools)


def digits(rng: random.Random, count: int) -> str:
    """Draw a string of so many digits."""
    return "".join(rng.choice(string.digits) for _ in range(count))


def pattern(rng: random.Random, shape: str) -> str:
    """Draw a number by its shape: # a digit, 9 a digit not zero, @ a letter that no digit resembles."""
    pools = {"#": string.digits, "9": string.digits[1:], "@": "ABCDEFGHJKLMNPRTUVWXY"}
    return "".join(rng.choice(pools[c]) if c in pools else c for c in shape)


def phone(rng: random.Random, area: str) -> str:
    """Draw a telephone number in E.164 form from the range kept for fiction."""
    return f"+1{area}55501{digits(rng, 2)}"


def phones(rng: random.Random, area: str, count: int) -> list[str]:
    """Draw so many different telephone numbers of one area."""
    return [f"+1{area}55501{n:02d}" for n in rng.sample(range(100), count)]


def toll_free(rng: random.Random) -> str:
    """Draw a toll-free number in E.164 form from the range kept for fiction."""
    return phone(rng, rng.choice(TOLL_FREE))


def ein(rng: random.Random) -> str:
    """Draw an employer identification number with a prefix that is not issued."""
    return f"{rng.choice(('00', '07', '08', '09', '17', '18', '19', '28', '29', '49'))}-{digits(rng, 7)}"
